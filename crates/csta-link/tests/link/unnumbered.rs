//! ROSE APDUs that have NULL in place of an invoke id: heard, counted, and answered as far as that is possible.

use csta::Operation;
use csta::data::device_feature_types::SystemStatus;
use csta_link::{Diagnostic, MAX_ERRORS_IN_A_ROW, Output};
use rose::acse::AssociateResult;
use rose::{Any, Apdu, InvokeProblem, OtherMembers, Pdu, Problem, Unnumbered};

use crate::bench::{Bench, SwitchPdu, aare, config, done, system_status};
use crate::strangers::{event, event_report};

/// The APDU without its invoke id.
fn unnumbered(pdu: impl Into<SwitchPdu>) -> Apdu {
    let SwitchPdu(Pdu::Rose(apdu)) = pdu.into() else { panic!("only ROSE has invoke ids") };
    Apdu::Unnumbered(match apdu {
        Apdu::Invoke { invoke_id: _, linked_id, opcode, argument, .. } => {
            Unnumbered::Invoke { linked_id, opcode, argument, others: OtherMembers::NONE }
        }
        Apdu::ReturnResult { invoke_id: _, result, .. } => {
            Unnumbered::ReturnResult { result, others: OtherMembers::NONE }
        }
        Apdu::ReturnError { invoke_id: _, code, parameter, .. } => {
            Unnumbered::ReturnError { code, parameter, others: OtherMembers::NONE }
        }
        Apdu::Reject { .. } | Apdu::Unnumbered(_) => panic!("is without one already"),
    })
}

fn invoke(operation: Operation, argument: Any) -> Apdu {
    let (opcode, argument) = (operation.code(), Some(argument));
    Apdu::Unnumbered(Unnumbered::Invoke { linked_id: None, opcode, argument, others: OtherMembers::NONE })
}

#[test]
fn an_event_is_an_event() {
    let mut bench = Bench::operational(config());
    bench.switch_sends(unnumbered(event()));
    assert_eq!(bench.told(), [Output::EventReport(Box::new(event_report()))]);
    assert_eq!((bench.sent(), bench.link.counters().unnumbered), (vec![], 1));
}

#[test]
fn a_status_counts_and_is_not_answered() {
    let mut bench = Bench::dialled(config());
    bench.switch_sends(aare(AssociateResult::ACCEPTED));
    bench.sent();
    bench.switch_sends(unnumbered(system_status(1, SystemStatus::NORMAL)));
    assert_eq!(bench.told(), [Output::Operational]);
    assert_eq!(bench.sent(), []);
}

#[test]
fn what_cannot_be_done_is_rejected_without_an_id() {
    for (operation, problem) in [
        (Operation::MakeCall, InvokeProblem::UNRECOGNISED_OPERATION),
        (Operation::SystemStatus, InvokeProblem::MISTYPED_ARGUMENT),
    ] {
        let mut bench = Bench::operational(config());
        bench.switch_sends(invoke(operation, Any::null()));
        let reject =
            Apdu::Reject { invoke_id: None, problem: Problem::Invoke(problem), others: OtherMembers::NONE };
        assert_eq!(bench.sent(), [Pdu::Rose(reject)]);
    }
}

#[test]
fn an_event_that_cannot_be_read_is_not_rejected() {
    let mut bench = Bench::operational(config());
    bench.switch_sends(invoke(Operation::CstaEventReport, Any::null()));
    assert_eq!((bench.sent(), bench.link.counters().undecodable), (vec![], 1));
}

#[test]
fn a_question_after_our_status_has_no_answer() {
    let mut bench = Bench::operational(config());
    bench.switch_sends(invoke(Operation::RequestSysStat, Any::new(vec![0x30, 0x00])));
    assert_eq!(bench.sent(), []);
}

#[test]
fn an_answer_to_nothing_answers_nothing_and_is_counted() {
    let mut bench = Bench::operational(config());
    bench.invoke(1, Operation::MakeCall).unwrap();
    bench.switch_sends(unnumbered(done(1, Operation::MakeCall)));
    assert_eq!(bench.answers(), []);
    assert_eq!(bench.notes(), [Diagnostic::UnnumberedAnswer]);
    let counters = *bench.link.counters();
    assert_eq!((counters.unnumbered, counters.unknown_answers, counters.undecodable), (1, 1, 0));
    bench.switch_sends(done(1, Operation::MakeCall));
    assert_eq!(bench.answers().len(), 1);
}

#[test]
fn any_number_of_them_leaves_the_link_as_it_is() {
    let mut bench = Bench::operational(config());
    for _ in 0..2 * MAX_ERRORS_IN_A_ROW {
        bench.switch_sends(invoke(Operation::MakeCall, Any::null()));
        bench.switch_sends(unnumbered(done(1, Operation::MakeCall)));
    }
    assert!(bench.link.is_operational());
}
