//! What a link does not know costs it nothing.

use csta::Operation;
use csta::asn1::Rest;
use csta::data::status_reporting::MonitorCrossRefId;
use csta::events::back_in_service_event::BackInServiceEvent;
use csta::events::event_report_definitions::{
    CstaEventReportArgument, DeviceMaintenanceEvents, EventSpecificInfo,
};
use csta::services::monitor_stop::MonitorStopArgument;
use csta_link::{CloseReason, Diagnostic, MAX_ERRORS_IN_A_ROW, Output};
use rose::{Any, Apdu, DecodeError, GeneralProblem, InvokeProblem, OtherMembers, Pdu, Problem};

use crate::bench::{Bench, config, done, switch_invokes};

/// A report that some device is back in service.
pub(crate) fn event_report() -> CstaEventReportArgument {
    let back = DeviceMaintenanceEvents::BackInService(BackInServiceEvent::default());
    CstaEventReportArgument {
        cross_ref_identifier: MonitorCrossRefId(vec![0x00, 0x17].into()),
        event_specific_info: EventSpecificInfo::DeviceMaintenanceEvents(back),
        rest: Rest::default(),
    }
}

pub(crate) fn event() -> Apdu {
    csta::invoke(500, &event_report())
}

fn reject(invoke_id: Option<i32>, problem: Problem) -> Pdu {
    Pdu::Rose(Apdu::Reject { invoke_id, problem, others: OtherMembers::NONE })
}

#[test]
fn an_unknown_operation_is_rejected() {
    let mut bench = Bench::operational(config());
    bench.switch_sends(switch_invokes(7, Operation::from(9999), Any::null()));
    assert_eq!(bench.sent(), [reject(Some(7), Problem::Invoke(InvokeProblem::UNRECOGNISED_OPERATION))]);
    assert_eq!(bench.notes(), [Diagnostic::UnknownOperation { operation: Operation::from(9999) }]);
    assert_eq!(bench.link.counters().unknown_operations, 1);
}

#[test]
fn a_status_that_cannot_be_read_is_rejected() {
    let mut bench = Bench::operational(config());
    bench.switch_sends(switch_invokes(7, Operation::SystemStatus, Any::null()));
    assert_eq!(bench.sent(), [reject(Some(7), Problem::Invoke(InvokeProblem::MISTYPED_ARGUMENT))]);
    assert_eq!(bench.told(), []);
}

#[test]
fn an_event_is_never_answered_even_when_it_cannot_be_read() {
    let mut bench = Bench::operational(config());
    bench.switch_sends(switch_invokes(7, Operation::CstaEventReport, Any::new(vec![0x02, 0x01, 0x00])));
    bench.switch_sends_apdu_octets(&[0xa1, 0x03, 0x02, 0x01, 0x07]);
    assert_eq!((bench.sent(), bench.told()), (vec![], vec![]));
    assert_eq!(bench.link.counters().undecodable, 2);
    let notes = bench.notes();
    assert!(matches!(&notes[0], Diagnostic::UndecodableContent { head, .. } if *head == [0x02, 0x01, 0x00]));
    assert!(matches!(&notes[1], Diagnostic::UndecodableApdu { head, .. } if *head == [0xa1, 3, 2, 1, 7]));
}

#[test]
fn a_pdu_of_no_kind_is_rejected() {
    let mut bench = Bench::operational(config());
    bench.switch_sends_apdu_octets(&[0x80, 0x01, 0x07]);
    assert_eq!(bench.sent(), [reject(None, Problem::General(GeneralProblem::UNRECOGNISED_PDU))]);
}

#[test]
fn a_malformed_answer_is_rejected_for_what_is_wrong_with_it() {
    let mut bench = Bench::operational(config());
    bench.switch_sends_apdu_octets(&[0xa2, 0x02, 0x04, 0x00]);
    bench.switch_sends_apdu_octets(&[0xa2, 0x05, 0x02, 0x01]);
    let expected = [GeneralProblem::MISTYPED_PDU, GeneralProblem::BADLY_STRUCTURED_PDU]
        .map(|problem| reject(None, Problem::General(problem)));
    assert_eq!(bench.sent(), expected);
}

#[test]
fn a_reject_that_cannot_be_read_is_not_answered_by_a_reject() {
    let mut bench = Bench::operational(config());
    bench.switch_sends_apdu_octets(&[0xa4, 0x00]);
    assert_eq!(bench.sent(), []);
    assert_eq!(bench.link.counters().undecodable, 1);
}

#[test]
fn octets_of_an_association_pdu_are_not_kept_for_the_log() {
    let mut bench = Bench::dialled(config());
    bench.switch_sends_apdu_octets(&[0x60, 0x03, 0x04, 0x01, 0x37]);
    let notes = bench.notes();
    assert!(matches!(&notes[..], [Diagnostic::UndecodableApdu { head, .. }] if head.is_empty()), "{notes:?}");
}

#[test]
fn errors_in_a_row_end_the_link_and_a_good_message_breaks_the_row() {
    let mut bench = Bench::operational(config());
    for _ in 1..MAX_ERRORS_IN_A_ROW {
        bench.switch_sends_apdu_octets(&[]);
    }
    bench.switch_sends(event());
    for _ in 1..MAX_ERRORS_IN_A_ROW {
        bench.switch_sends_apdu_octets(&[]);
    }
    bench.told();
    assert!(!bench.link.is_closed());
    bench.switch_sends_apdu_octets(&[]);
    let count = MAX_ERRORS_IN_A_ROW;
    assert_eq!(bench.told(), [Output::Closed(CloseReason::TooManyErrors { count })]);
    assert_eq!(bench.notes()[0], Diagnostic::UndecodableApdu { error: DecodeError::Empty, head: vec![] });
}

#[test]
fn events_that_cannot_be_read_never_end_the_link() {
    let mut bench = Bench::operational(config());
    for _ in 0..MAX_ERRORS_IN_A_ROW * 2 {
        bench.switch_sends(switch_invokes(7, Operation::CstaEventReport, Any::null()));
    }
    assert_eq!(bench.told(), []);
    bench.invoke(1, Operation::MakeCall).unwrap();
    bench.switch_sends(done(1, Operation::MakeCall));
    assert_eq!(bench.answers().len(), 1);
}

#[test]
fn a_monitor_stopped_by_the_switch_is_acknowledged_and_reported() {
    let mut bench = Bench::operational(config());
    let cross_ref = MonitorCrossRefId(vec![0x00, 0x17].into());
    let stop =
        MonitorStopArgument { cross_ref_identifier: cross_ref.clone(), ..MonitorStopArgument::default() };
    bench.switch_sends(csta::invoke(8, &stop));
    assert_eq!(bench.sent(), [Pdu::Rose(done(8, Operation::MonitorStop))]);
    assert_eq!(bench.told(), [Output::MonitorStopped { cross_ref }]);
}

#[test]
fn an_event_is_handed_on_as_it_was_reported() {
    let mut bench = Bench::operational(config());
    bench.switch_sends(event());
    assert_eq!(bench.told(), [Output::EventReport(Box::new(event_report()))]);
    assert_eq!((bench.sent(), bench.link.counters().events), (vec![], 1));
}

#[test]
fn snapshot_data_behind_a_result_are_handed_on_and_have_no_answer() {
    let mut bench = Bench::operational(config());
    let argument = Any::new(vec![0x30, 0x00]);
    bench.switch_sends(switch_invokes(8, Operation::SnapshotDeviceData, argument.clone()));
    let operation = Operation::SnapshotDeviceData;
    assert_eq!(bench.told(), [Output::SnapshotData { operation, argument }]);
    assert_eq!(bench.sent(), []);
}
