//! What a link makes of a switch that misbehaves: everything but what cannot be borne leaves it alive.

use csta::data::error_definition::{SubscribedResourceAvailabilityErrors, UniversalFailure};
use csta::services::request_system_status::RequestSysStatArg;
use csta_link::{Backoff, CloseReason, Diagnostic, Failure, Framing, MonitorTable, Output, Routed};
use rose::acse::AssociateResult;
use switch_model::{Act, Quirks, Segments};

use crate::meeting::{Meeting, config, make_call, monitor_start, seconds};

/// A link whose switch begins to misbehave once 4000 is monitored.
fn misbehaving(quirks: Quirks) -> Meeting {
    let mut meeting = Meeting::operational(|_| {});
    meeting.monitor("4000");
    *meeting.switch.quirks_mut() = quirks;
    meeting
}

#[test]
fn split_and_merged_segments_are_the_same_records() {
    for segments in [Segments::Split(1), Segments::Split(7), Segments::Merged] {
        for framing in [Framing::Length16, Framing::HiPath, Framing::Tpkt] {
            let mut meeting = Meeting::new(config(framing), |config| config.quirks.segments = segments);
            assert_eq!(meeting.told(), [Output::Operational], "{segments:?} {framing:?}");
            meeting.monitor("4000");
            assert!(matches!(meeting.ask(&make_call("4000", "4001")), Some(Ok(_))));
            assert_eq!(meeting.events().len(), 3, "{segments:?} {framing:?}");
            assert_eq!(meeting.link.counters().undecodable, 0);
        }
    }
}

#[test]
fn events_in_front_of_their_response_are_events_and_the_response_is_an_answer() {
    let mut meeting = misbehaving(Quirks { events_before_response: true, ..Quirks::default() });
    assert!(matches!(meeting.ask(&make_call("4000", "4001")), Some(Ok(_))));
    assert_eq!(meeting.events().len(), 3);
}

#[test]
fn events_with_members_that_nobody_knows_are_read() {
    let mut meeting = misbehaving(Quirks { unknown_trailing_members: true, ..Quirks::default() });
    meeting.ask(&make_call("4000", "4001"));
    assert_eq!((meeting.events().len(), meeting.link.counters().undecodable), (3, 0));
}

#[test]
fn answers_under_a_wrong_id_are_passed_over_and_the_requests_fail_in_time() {
    let mut meeting = misbehaving(Quirks { wrong_response_ids: true, ..Quirks::default() });
    let asked = meeting.send(&make_call("4000", "4001"));
    assert_eq!(meeting.outcome(asked), None);
    assert!(matches!(meeting.notes()[..], [Diagnostic::UnknownAnswer { .. }]));
    meeting.wait(seconds(10));
    assert_eq!(meeting.outcome(asked), Some(Err(Failure::Timeout)));
    assert!(meeting.link.is_operational());
}

#[test]
fn a_switch_that_died_silently_is_given_up_by_the_keep_alive() {
    let mut meeting = misbehaving(Quirks { silent_death: true, ..Quirks::default() });
    let asked = meeting.send(&make_call("4000", "4001"));
    meeting.wait(seconds(10));
    assert_eq!(meeting.outcome(asked), Some(Err(Failure::Timeout)));
    meeting.wait(seconds(60));
    assert_eq!(meeting.end(), CloseReason::KeepAliveLost { failures: 4 });
}

#[test]
fn a_refused_association_is_tried_again_soon_or_slowly_as_the_switch_says() {
    for (result, first_pause) in
        [(AssociateResult::REJECTED_TRANSIENT, 1), (AssociateResult::REJECTED_PERMANENT, 30)]
    {
        let mut meeting = Meeting::new(config(Framing::Length16), |config| {
            config.quirks.refuse_association = Some(result);
        });
        let reason = meeting.end();
        let pause = Backoff::new(seconds(60)).pause_after(&reason, 0);
        assert_eq!((reason.is_permanent_refusal(), pause), (first_pause == 30, seconds(first_pause)));
    }
}

#[test]
fn a_cross_reference_that_comes_back_at_once_belongs_to_its_new_monitor() {
    let mut meeting = Meeting::operational(|config| config.quirks.reuse_cross_refs = true);
    let mut table: MonitorTable<&str, ()> = MonitorTable::new();
    table.requested("4000");
    let first = meeting.monitor("4000");
    table.started(meeting.now, "4000", &first);

    meeting.switch.stop_monitors(meeting.moment(), &"4000".into());
    meeting.settle();
    let [Output::MonitorStopped { cross_ref }] = &meeting.told()[..] else { panic!("the monitor is lost") };
    assert_eq!(table.stopped_by_switch(cross_ref), Some("4000"));

    table.requested("4002");
    let second = meeting.monitor("4002");
    assert_eq!(second, first);
    assert_eq!(table.started(meeting.now, "4002", &second).displaced, None);
    meeting.act(&Act::Dial { phone: "4002".into(), digits: "4001".into() });
    let events = meeting.events();
    assert!(!events.is_empty());
    for event in events {
        assert_eq!(table.route(meeting.now, &event, ()), Routed::To("4002", ()));
    }
}

#[test]
fn an_overloaded_switch_refuses_and_keeps_its_link() {
    let mut meeting = misbehaving(Quirks { overload: true, ..Quirks::default() });
    let refused = Failure::Universal(UniversalFailure::SubscribedResourceAvailability(
        SubscribedResourceAvailabilityErrors::OUTSTANDING_REQ_LIMIT_EXCEEDED,
    ));
    assert_eq!(meeting.ask(&make_call("4000", "4001")), Some(Err(refused.clone())));
    assert_eq!(meeting.ask(&monitor_start("4001")), Some(Err(refused)));
    assert!(matches!(meeting.ask(&RequestSysStatArg::default()), Some(Ok(_))));
    meeting.wait(seconds(600));
    assert!(meeting.link.is_operational(), "it still says how it is");
}

#[test]
fn a_late_answer_is_noted_and_answers_nothing_else() {
    let late = Some(seconds(12));
    let mut meeting = misbehaving(Quirks { late_answers: late, ..Quirks::default() });
    let asked = meeting.send(&make_call("4000", "4001"));
    assert_eq!(meeting.events().len(), 3, "its events are not late");
    meeting.wait(seconds(10));
    assert_eq!(meeting.outcome(asked), Some(Err(Failure::Timeout)));
    let other = meeting.send(&make_call("4002", "4003"));
    meeting.wait(seconds(2));
    assert_eq!(meeting.outcome(other), None, "the late answer is not its own");
    assert!(
        matches!(meeting.notes()[..], [Diagnostic::LateAnswer { round_trip, .. }] if round_trip == seconds(12))
    );
    assert!(meeting.link.is_operational());
}
