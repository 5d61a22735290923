//! What goes beyond the standard is counted by its kind, handed on, and costs nothing.

use csta::data::device_feature_types::SystemStatus;
use csta::{Freedoms, Operation};
use csta_link::{CloseReason, Failure, Output};
use rose::acse::{AssociateResult, Diagnostic as AcseDiagnostic};
use rose::{Any, Apdu, Forms, InvokeProblem, OtherMembers, Pdu, Problem};

use crate::bench::{Bench, config, done, system_status};

fn octets(hex: &str) -> Vec<u8> {
    let digits = hex.replace(' ', "");
    (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap()).collect()
}

/// A link that has heard one event, and what it has told of it.
fn heard(event: &str) -> (Bench, Vec<Output>) {
    let mut bench = Bench::operational(config());
    bench.switch_sends_apdu_octets(&octets(event));
    let told = bench.told();
    (bench, told)
}

#[test]
fn an_event_with_freedoms_is_handed_on_and_they_are_counted() {
    let none = Freedoms::default();
    let table = [
        (
            "an unknown event",
            "a111 020107 020115 3009 55020017 a003 9f2800",
            Freedoms { unknown_alternatives: 1, ..none },
        ),
        (
            "an unknown group of events",
            "a110 020107 020115 3008 55020017 a802 0500",
            Freedoms { unknown_alternatives: 1, ..none },
        ),
        (
            "an unknown member behind the event",
            "a111 020107 020115 3009 55020017 a800 9f2900",
            Freedoms { unknown_alternatives: 1, unknown_members: 1, ..none },
        ),
    ];
    for (what, event, expected) in table {
        let (mut bench, told) = heard(event);
        assert!(matches!(told[..], [Output::EventReport(_)]), "{what}: {told:?}");
        assert_eq!(bench.link.counters().freedoms, expected, "{what}");
        assert_eq!((bench.sent(), bench.link.counters().undecodable), (vec![], 0), "{what}");
    }
}

#[test]
fn freedoms_of_a_status_are_counted_and_it_is_answered() {
    let mut bench = Bench::operational(config());
    bench.switch_sends_apdu_octets(&octets("a110 020107 020200d3 3007 0a0163 9f290100"));
    assert_eq!(bench.sent().len(), 1);
    let expected = Freedoms { unknown_values: 1, unknown_members: 1, ..Freedoms::default() };
    assert_eq!(bench.link.counters().freedoms, expected);
}

#[test]
fn indefinite_lengths_and_padded_integers_are_counted() {
    let mut bench = Bench::operational(config());
    bench.switch_sends_apdu_octets(&octets("a180 02020007 020200d3 3080 0a020000 0000 0000"));
    let counters = bench.link.counters();
    assert_eq!(counters.forms, Forms { indefinite_lengths: 2, padded_integers: 1, ..Forms::default() });
    assert_eq!(counters.freedoms, Freedoms { padded_integers: 1, ..Freedoms::default() });
    assert_eq!(bench.sent().len(), 1);
}

#[test]
fn what_has_no_invoke_id_costs_nothing() {
    let mut bench = Bench::operational(config());
    for apdu in
        ["a108 0500 02017f 0201 00", "a202 0500", "a209 0500 3005 020149 0500", "a307 0500 020101 0500"]
    {
        (0..20).for_each(|_| bench.switch_sends_apdu_octets(&octets(apdu)));
    }
    let counters = bench.link.counters();
    assert_eq!((counters.undecodable, counters.unknown_operations, counters.unknown_answers), (0, 20, 60));
    let problem = Problem::Invoke(InvokeProblem::UNRECOGNISED_OPERATION);
    assert_eq!(
        bench.sent(),
        vec![Pdu::Rose(Apdu::Reject { invoke_id: None, problem, others: OtherMembers::NONE }); 20]
    );

    bench.told();
    bench.switch_sends_apdu_octets(&octets("a110 0500 020115 3009 55020017 a003 9f2900"));
    assert!(matches!(bench.told()[..], [Output::EventReport(_)]), "an event needs no answer");
}

#[test]
fn no_number_of_freedoms_ends_the_link() {
    let mut bench = Bench::operational(config());
    for _ in 0..100 {
        bench.switch_sends_apdu_octets(&octets("a110 020107 020115 3008 55020017 a802 0500"));
    }
    assert_eq!(bench.link.counters().freedoms.unknown_alternatives, 100);
    bench.told();
    bench.invoke(1, Operation::MakeCall).unwrap();
    bench.switch_sends(done(1, Operation::MakeCall));
    assert_eq!(bench.answers().len(), 1);
}

#[test]
fn an_acceptance_with_rubbish_in_members_that_nobody_needs_opens_the_link() {
    let head = "a107 06052b0c00815a a203 020100";
    for member in
        ["a305 a303 020100", "a300", "8a03 414243", "aa00", "be02 0500", "be04 2802 8300", "9e01 00"]
    {
        let members = octets(&format!("{head} {member}"));
        let mut bench = Bench::dialled(config());
        bench.sent();
        let aare = [&[0x61, u8::try_from(members.len()).unwrap()], &members[..]].concat();
        bench.switch_sends_apdu_octets(&aare);
        bench.switch_sends(system_status(1, SystemStatus::NORMAL));
        assert_eq!(bench.told(), [Output::Operational], "{member}");
        let counters = bench.link.counters();
        assert_eq!((counters.undecodable, counters.forms.unknown_members), (0, 1), "{member}");
    }
}

#[test]
fn a_refusal_with_an_unknown_diagnostic_is_a_refusal_that_carries_it() {
    let mut bench = Bench::dialled(config());
    bench.sent();
    bench.switch_sends_apdu_octets(&octets("6115 a107 06052b0c00815a a203 020101 a305 a303 020100"));
    let result = AssociateResult::REJECTED_PERMANENT;
    let diagnostic = AcseDiagnostic::Unrecognised(Any::from_octets(&octets("a305a303020100")).unwrap());
    let reason = CloseReason::RefusedPermanently { result, diagnostic };
    assert_eq!(bench.told(), [Output::Closed(reason)]);
}

#[test]
fn a_reject_with_an_unknown_kind_of_problem_ends_the_request_that_it_answers() {
    let mut bench = Bench::operational(config());
    bench.invoke(1, Operation::MakeCall).unwrap();
    bench.sent();
    bench.switch_sends_apdu_octets(&octets("a406 020101 850101"));
    let problem = Problem::Unrecognised(Any::from_octets(&octets("850101")).unwrap());
    assert_eq!(bench.answers()[0].outcome, Err(Failure::Rejected(problem)));
    assert_eq!(bench.sent(), []);
}

#[test]
fn no_number_of_rejects_with_an_unknown_kind_of_problem_ends_the_link() {
    let mut bench = Bench::operational(config());
    for _ in 0..10 {
        bench.switch_sends_apdu_octets(&octets("a406 020177 850101"));
        bench.switch_sends_apdu_octets(&octets("a405 0500 850101"));
    }
    assert_eq!((bench.told(), bench.sent()), (vec![], vec![]));
    let counters = bench.link.counters();
    assert_eq!((counters.undecodable, counters.forms.unknown_members), (0, 20));
    assert_eq!((counters.unknown_answers, counters.unrelated_rejects), (10, 10));
}

#[test]
fn a_result_is_an_answer_in_every_form() {
    for members in ["", "0500", "3000", "02010a0500", "300302010a", "02010a", "300502010a0500"] {
        let mut bench = Bench::operational(config());
        bench.invoke(1, Operation::MakeCall).unwrap();
        bench.switch_sends_apdu_octets(&octets(&format!("a280020101{members}0000")));
        assert_eq!(bench.answers()[0].outcome, Ok(Any::null()), "{members}");
    }
}
