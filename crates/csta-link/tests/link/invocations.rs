//! A request and its answer, in every order in which a switch may give it.

use std::time::Duration;

use csta::Operation;
use csta::data::device_feature_types::SystemStatus;
use csta::data::error_definition::{
    OperationErrors, StateIncompatibilityErrors, SystemResourceAvailabilityErrors, UniversalFailure,
};
use csta::data::status_reporting::MonitorCrossRefId;
use csta::services::monitor_stop::MonitorStopArgument;
use csta_link::{CloseReason, Diagnostic, Failure, Invocation, Output, Priority};
use rose::{Any, Apdu, GeneralProblem, InvokeProblem, OtherMembers, Pdu, Problem, ReturnResultProblem};

use crate::bench::{Bench, config, config_with, done, result, seconds, system_status};

const LIMIT: Duration = seconds(10);

#[test]
fn a_result_is_the_answer_to_its_request() {
    let mut bench = Bench::operational(config());
    bench.invoke(42, Operation::MakeCall).unwrap();
    assert_eq!(bench.sent_invokes(), [(1, Operation::MakeCall)]);
    bench.wait(Duration::from_millis(250));
    let value = Any::new(vec![0x30, 0x00]);
    bench.switch_sends(result(1, Operation::MakeCall, value.clone()));
    let answers = bench.answers();
    assert_eq!(answers.len(), 1);
    assert_eq!((answers[0].tag, answers[0].operation), (42, Operation::MakeCall));
    assert_eq!(answers[0].outcome, Ok(value));
    assert_eq!(answers[0].round_trip, Some(Duration::from_millis(250)));
    assert_eq!(bench.link.counters().round_trips.samples, 1);
    assert_eq!(bench.link.counters().round_trips.latest, Duration::from_millis(250));
}

#[test]
fn answers_may_come_in_any_order() {
    let mut bench = Bench::operational(config());
    for tag in [7, 8, 9] {
        bench.invoke(tag, Operation::MakeCall).unwrap();
    }
    for invoke_id in [2, 3, 1] {
        bench.switch_sends(done(invoke_id, Operation::MakeCall));
    }
    let tags: Vec<u64> = bench.answers().iter().map(|answer| answer.tag).collect();
    assert_eq!(tags, [8, 9, 7]);
}

#[test]
fn a_result_that_is_left_out_is_null() {
    let mut bench = Bench::operational(config());
    bench.invoke(1, Operation::MakeCall).unwrap();
    bench.switch_sends(Apdu::ReturnResult { invoke_id: 1, result: None, others: OtherMembers::NONE });
    assert_eq!(bench.answers()[0].outcome, Ok(Any::null()));
}

#[test]
fn a_universal_failure_keeps_its_category_and_its_value() {
    for failure in [
        UniversalFailure::Operation(OperationErrors::INVALID_DEVICE_ID),
        UniversalFailure::SystemResourceAvailability(
            SystemResourceAvailabilityErrors::OVERALL_MONITOR_LIMIT_EXCEEDED,
        ),
        UniversalFailure::StateIncompatibility(StateIncompatibilityErrors(4711)),
    ] {
        let mut bench = Bench::operational(config());
        bench.invoke(1, Operation::MakeCall).unwrap();
        bench.switch_sends(csta::error(1, &failure));
        assert_eq!(bench.answers()[0].outcome, Err(Failure::Universal(failure)));
    }
}

#[test]
fn a_request_carries_the_argument_of_its_service() {
    let mut bench = Bench::operational(config());
    let cross_ref_identifier = MonitorCrossRefId(vec![0x00, 0x17].into());
    let stop = MonitorStopArgument { cross_ref_identifier, ..MonitorStopArgument::default() };
    bench.invoke_this(Invocation::new(1, &stop, Priority::Monitoring)).unwrap();
    assert_eq!(bench.sent(), [Pdu::Rose(csta::invoke(1, &stop))]);
}

#[test]
fn an_error_that_is_not_the_standards_is_carried_as_it_came_and_counted() {
    let value = |octets: &[u8]| Some(Any::from_octets(octets).unwrap());
    for (code, parameter) in
        [(77, None), (77, value(&[0x30, 0x00])), (1, None), (1, value(&[0xa0, 0x02, 0x05, 0x00]))]
    {
        let mut bench = Bench::operational(config());
        bench.invoke(1, Operation::MakeCall).unwrap();
        bench.switch_sends(Apdu::ReturnError {
            invoke_id: 1,
            code,
            parameter: parameter.clone(),
            others: OtherMembers::NONE,
        });
        assert_eq!(bench.link.counters().other_errors, 1);
        let head = parameter.as_ref().map(|value| value.as_octets().to_vec()).unwrap_or_default();
        assert_eq!(bench.notes(), [Diagnostic::OtherError { operation: Operation::MakeCall, code, head }]);
        assert_eq!(bench.answers()[0].outcome, Err(Failure::OtherError { code, parameter }));
    }
}

#[test]
fn an_error_that_is_not_the_standards_is_counted_when_it_comes_late_too() {
    let mut bench = Bench::operational(config());
    bench.invoke(1, Operation::MakeCall).unwrap();
    bench.wait(LIMIT);
    bench.switch_sends(Apdu::ReturnError {
        invoke_id: 1,
        code: 77,
        parameter: None,
        others: OtherMembers::NONE,
    });
    assert_eq!((bench.link.counters().late_answers, bench.link.counters().other_errors), (1, 1));
}

#[test]
fn a_reject_without_a_problem_is_an_answer() {
    let mut bench = Bench::operational(config());
    bench.invoke(1, Operation::MakeCall).unwrap();
    bench.switch_sends(Apdu::Reject {
        invoke_id: Some(1),
        problem: Problem::Absent,
        others: OtherMembers::NONE,
    });
    assert_eq!(bench.answers()[0].outcome, Err(Failure::Rejected(Problem::Absent)));
    assert_eq!(bench.link.counters().forms.missing_members, 1);
}

#[test]
fn a_reject_is_an_answer() {
    for problem in [
        Problem::Invoke(InvokeProblem::UNRECOGNISED_OPERATION),
        Problem::Invoke(InvokeProblem(99)),
        Problem::General(GeneralProblem::MISTYPED_PDU),
    ] {
        let mut bench = Bench::operational(config());
        bench.invoke(1, Operation::MakeCall).unwrap();
        bench.switch_sends(Apdu::Reject {
            invoke_id: Some(1),
            problem: problem.clone(),
            others: OtherMembers::NONE,
        });
        assert_eq!(bench.answers()[0].outcome, Err(Failure::Rejected(problem)));
    }
}

#[test]
fn a_reject_of_our_answer_is_not_taken_for_the_answer_to_a_request() {
    let mut bench = Bench::operational(config());
    bench.invoke(1, Operation::MakeCall).unwrap();
    let problem = Problem::ReturnResult(ReturnResultProblem::UNRECOGNISED_INVOCATION);
    bench.switch_sends(Apdu::Reject { invoke_id: Some(1), problem, others: OtherMembers::NONE });
    bench.switch_sends(Apdu::Reject {
        invoke_id: None,
        problem: Problem::General(GeneralProblem::MISTYPED_PDU),
        others: OtherMembers::NONE,
    });
    assert_eq!(bench.answers(), []);
    assert_eq!(bench.link.counters().unrelated_rejects, 2);
}

#[test]
fn an_answer_for_another_operation_is_a_failure() {
    let mut bench = Bench::operational(config());
    bench.invoke(1, Operation::MakeCall).unwrap();
    bench.switch_sends(done(1, Operation::ClearConnection));
    assert_eq!(
        bench.answers()[0].outcome,
        Err(Failure::AnswerOfOtherOperation { operation: Operation::ClearConnection })
    );
}

#[test]
fn an_invoke_of_the_switch_with_the_id_of_a_request_is_no_answer() {
    let mut bench = Bench::operational(config());
    bench.invoke(1, Operation::MakeCall).unwrap();
    bench.switch_sends(system_status(1, SystemStatus::NORMAL));
    assert_eq!(bench.answers(), []);
    assert_eq!(bench.link.outstanding(), 1);
}

#[test]
fn a_request_without_an_answer_ends_at_its_deadline() {
    let mut bench = Bench::operational(config());
    bench.invoke(1, Operation::MakeCall).unwrap();
    bench.wait(LIMIT - Duration::from_millis(1));
    assert_eq!(bench.answers(), []);
    bench.wait(Duration::from_millis(1));
    let answers = bench.answers();
    assert_eq!((&answers[0].outcome, answers[0].round_trip), (&Err(Failure::Timeout), None));
    assert_eq!(bench.link.counters().timeouts, 1);
}

#[test]
fn a_monitor_start_has_thirty_seconds() {
    let mut bench = Bench::operational(config());
    bench.invoke(1, Operation::MonitorStart).unwrap();
    bench.wait(seconds(29));
    assert_eq!(bench.answers(), []);
    bench.wait(seconds(1));
    assert_eq!(bench.answers()[0].outcome, Err(Failure::Timeout));
}

#[test]
fn a_limit_of_zero_waits_for_ever() {
    let mut bench = Bench::operational(config_with(|control| control.rq_expire_tmout = Duration::ZERO));
    bench.invoke(1, Operation::MakeCall).unwrap();
    bench.invoke(2, Operation::MonitorStart).unwrap();
    bench.wait(seconds(86_400));
    assert_eq!(bench.link.poll_timeout(), None);
    bench.switch_sends(done(1, Operation::MakeCall));
    assert_eq!(bench.answers()[0].outcome, Ok(Any::null()));
}

#[test]
fn a_deadline_counts_from_sending_not_from_asking() {
    let mut bench = Bench::operational(config_with(|control| control.max_outstanding = 1));
    bench.invoke(1, Operation::MakeCall).unwrap();
    bench.invoke(2, Operation::MakeCall).unwrap();
    bench.wait(LIMIT);
    assert_eq!(bench.answers().len(), 1);
    bench.wait(seconds(9));
    bench.switch_sends(done(2, Operation::MakeCall));
    assert_eq!(bench.answers()[0].outcome, Ok(Any::null()));
}

#[test]
fn a_late_answer_is_counted_and_passed_over() {
    let mut bench = Bench::operational(config());
    bench.invoke(1, Operation::MakeCall).unwrap();
    bench.wait(LIMIT);
    bench.answers();
    bench.wait(seconds(5));
    bench.switch_sends(done(1, Operation::MakeCall));
    assert_eq!(bench.told(), []);
    assert_eq!(bench.link.counters().late_answers, 1);
    assert_eq!(
        bench.notes(),
        [Diagnostic::LateAnswer { operation: Operation::MakeCall, round_trip: seconds(15) }]
    );
}

#[test]
fn an_answer_that_nobody_asked_for_is_counted_and_passed_over() {
    let mut bench = Bench::operational(config());
    for invoke_id in [1, -1, 70_000] {
        bench.switch_sends(done(invoke_id, Operation::MakeCall));
    }
    bench.invoke(1, Operation::MakeCall).unwrap();
    bench.switch_sends(done(1, Operation::MakeCall));
    bench.told();
    bench.switch_sends(done(1, Operation::MakeCall));
    assert_eq!(bench.told(), []);
    assert_eq!(bench.link.counters().unknown_answers, 4);
}

/// Sends and answers `count` requests.
fn spend(bench: &mut Bench, count: usize) {
    for _ in 0..count {
        bench.invoke(0, Operation::MakeCall).unwrap();
        let (invoke_id, operation) = bench.sent_invokes()[0];
        bench.switch_sends(done(invoke_id, operation));
    }
    bench.told();
}

#[test]
fn invoke_ids_stay_positive_and_in_two_octets_and_begin_again() {
    let mut bench = Bench::operational(config());
    spend(&mut bench, 32_766);
    bench.invoke(1, Operation::MakeCall).unwrap();
    bench.invoke(2, Operation::MakeCall).unwrap();
    assert_eq!(bench.sent_invokes(), [(32_767, Operation::MakeCall), (1, Operation::MakeCall)]);
}

#[test]
fn ids_in_use_and_ids_that_wait_for_a_late_answer_are_not_given_again() {
    let mut bench = Bench::operational(config_with(|control| control.rq_expire_tmout = LIMIT));
    bench.invoke(1, Operation::MakeCall).unwrap();
    bench.wait(LIMIT);
    bench.invoke(2, Operation::MonitorStart).unwrap();
    bench.sent();
    bench.answers();
    spend(&mut bench, 32_765);
    bench.invoke(3, Operation::MakeCall).unwrap();
    assert_eq!(bench.sent_invokes(), [(3, Operation::MakeCall)]);
}

#[test]
fn a_late_answer_sets_its_id_free() {
    let mut bench = Bench::operational(config());
    bench.invoke(1, Operation::MakeCall).unwrap();
    bench.wait(LIMIT);
    bench.switch_sends(done(1, Operation::MakeCall));
    bench.sent();
    spend(&mut bench, 32_766);
    bench.invoke(2, Operation::MakeCall).unwrap();
    assert_eq!(bench.sent_invokes(), [(1, Operation::MakeCall)]);
}

#[test]
fn events_may_come_before_the_answer() {
    let mut bench = Bench::operational(config());
    bench.invoke(1, Operation::MakeCall).unwrap();
    bench.switch_sends(crate::strangers::event());
    bench.switch_sends(done(1, Operation::MakeCall));
    assert!(matches!(bench.told().as_slice(), [Output::EventReport(_), Output::Answer(_)]));
}

#[test]
fn a_switch_that_answers_nothing_until_every_id_is_reserved_loses_its_link() {
    let mut bench = Bench::operational(config_with(|control| control.max_outstanding = 255));
    let mut spent = 0;
    while spent < 32_767 {
        let batch = (32_767 - spent).min(255);
        for _ in 0..batch {
            bench.invoke(0, Operation::MakeCall).unwrap();
        }
        bench.wait(LIMIT);
        spent += batch;
    }
    assert!(bench.link.is_operational());
    bench.told();
    bench.invoke(42, Operation::MakeCall).unwrap();
    let told = bench.told();
    let [Output::Answer(answer), end] = &told[..] else { panic!("{told:?}") };
    assert_eq!((answer.tag, &answer.outcome), (42, &Err(Failure::LinkLost)));
    assert_eq!(*end, Output::Closed(CloseReason::InvokeIdsExhausted));
}
