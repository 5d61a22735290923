//! Links with the profile of a family of switches, and the model switch in its guise.

use std::time::Duration;

use csta::data::acse_user_info_csta::{CallControlEvents, VendorSpecEvents};
use csta::data::device_identifier::DeviceId;
use csta::data::status_reporting::{MonitorFilter, MonitorObject};
use csta::services::monitor_start::{MonitorStartArgument, MonitorStartResult};
use csta_link::profile::{HIPATH_3000, LinkProfile, OPENSCAPE_BUSINESS, PANASONIC};
use csta_link::{Acse, Association, CloseReason, Framing, LinkConfig, LinkControl, Output, ReleaseStyle};
use switch_model::{Act, Family, Observations, SwitchConfig, family};

use crate::meeting::{Meeting, make_call, monitor_start, seconds};

const PAIRS: [(LinkProfile, Family); 3] = [
    (HIPATH_3000, family::HIPATH_3000),
    (OPENSCAPE_BUSINESS, family::OPENSCAPE_BUSINESS),
    (PANASONIC, family::PANASONIC),
];

fn link(profile: LinkProfile) -> LinkConfig {
    LinkConfig {
        framing: profile.framing,
        association: Association::Acse(profile.acse("bench")),
        manners: profile.manners,
        control: LinkControl::default(),
    }
}

fn meet(link: LinkConfig, family: &Family) -> Meeting {
    let mut meeting = Meeting::new(link, |config| *config = SwitchConfig::of(family));
    assert_eq!(meeting.told(), [Output::Operational]);
    meeting
}

fn started(meeting: &mut Meeting, argument: &MonitorStartArgument) -> MonitorStartResult {
    let result = meeting.ask(argument).expect("an answer").expect("no failure");
    csta::decode(&result).unwrap()
}

#[test]
fn each_profile_gets_on_with_its_family_in_calls_in_silence_and_at_the_end() {
    for (profile, family) in PAIRS {
        let mut meeting = meet(link(profile), &family);
        let cross_ref = meeting.monitor("4000");
        assert!(matches!(meeting.ask(&make_call("4000", "4001")), Some(Ok(_))));
        meeting.act(&Act::Answer { phone: "4001".into() });
        meeting.wait(seconds(600));
        assert!(meeting.link.is_operational());
        let events = meeting.events();
        assert!(events.len() >= 4 && events.iter().all(|event| *event == cross_ref), "{events:?}");
        assert!(meeting.notes().is_empty());
        assert_eq!(meeting.switch.observations(), Observations::default());
        meeting.link.release(meeting.now);
        meeting.settle();
        assert_eq!(meeting.end(), CloseReason::Released);
    }
}

#[test]
fn a_hipath_and_a_panasonic_do_not_take_each_other_s_applications() {
    let in_the_framing_of = |framing: Framing, profile| LinkConfig { framing, ..link(profile) };
    let at_hipath = in_the_framing_of(Framing::HiPath, PANASONIC);
    let at_panasonic = in_the_framing_of(Framing::Length16, HIPATH_3000);
    for (link, family) in [(at_hipath, family::HIPATH_3000), (at_panasonic, family::PANASONIC)] {
        let mut meeting = Meeting::new(link, |config| *config = SwitchConfig::of(&family));
        let reason = meeting.end();
        assert!(reason.is_permanent_refusal(), "{reason:?}");
    }
}

#[test]
fn a_hipath_tells_a_filter_with_fewer_members_than_it_was_asked_for_and_the_others_hold_all_the_same() {
    let mut meeting = meet(link(HIPATH_3000), &family::HIPATH_3000);
    let asked = MonitorFilter {
        call_control: Some(CallControlEvents::SERVICE_INITIATED),
        private: Some(VendorSpecEvents::PRIVATE_EVENT),
        ..MonitorFilter::default()
    };
    let argument = |device| MonitorStartArgument {
        requested_monitor_filter: Some(asked.clone()),
        ..monitor_start(device)
    };
    let told = started(&mut meeting, &argument("4000")).actualmonitor_filter.unwrap();
    started(&mut meeting, &argument("6000"));
    assert_eq!((told.call_control, told.private), (asked.call_control, None));
    meeting.act(&Act::Dial { phone: "4000".into(), digits: "4001".into() });
    assert_eq!(meeting.events().len(), 2, "originated and delivered");
    meeting.act(&Act::MoveGuest { guest: "6000".into(), host: Some("4001".into()) });
    assert_eq!(meeting.events().len(), 0, "a private event");
}

#[test]
fn a_panasonic_reports_on_a_device_that_is_monitored_by_its_number_in_the_device_list() {
    let mut meeting = meet(link(PANASONIC), &family::PANASONIC);
    let argument = MonitorStartArgument {
        monitor_object: MonitorObject::DeviceObject(DeviceId::device_number(4000)),
        requested_monitor_filter: Some(MonitorFilter::default()),
        ..monitor_start("")
    };
    let cross_ref = started(&mut meeting, &argument).cross_ref_identifier;
    meeting.act(&Act::Dial { phone: "4000".into(), digits: "4001".into() });
    assert_eq!(meeting.events(), [cross_ref.clone(), cross_ref.clone(), cross_ref]);
}

#[test]
fn a_bare_goodbye_ends_the_link_to_a_panasonic_on_both_sides() {
    let acse = Acse { release: ReleaseStyle::BareAbort, ..PANASONIC.acse("bench") };
    let config = LinkConfig { association: Association::Acse(acse), ..link(PANASONIC) };
    let mut meeting = meet(config, &family::PANASONIC);
    meeting.link.release(meeting.now);
    meeting.settle();
    assert_eq!(meeting.end(), CloseReason::Released);
    assert_eq!(meeting.switch.observations().unreadable, 0);
    meeting.wait(Duration::from_secs(600));
    assert_eq!(meeting.switch.poll_timeout(), None, "the switch has no link any more");
}
