//! From the connected socket to the operational link.

use csta::Operation;
use csta::data::acse_user_info_csta::{
    AcseUserInformationForCsta, CstaVersion, NewAcseUserInformationForCsta,
};
use csta::data::device_feature_types::SystemStatus;
use csta_link::Diagnostic::UnexpectedAssociationApdu;
use csta_link::{
    Acse, Association, CloseReason, Credentials, InvokeError, Link, LinkConfig, LinkControl, Output,
};
use rose::acse::{Abrt, AcseApdu, AssociateResult, Diagnostic, External, Release, Secret};
use rose::{Any, Apdu, InvokeProblem, ObjectIdentifier, OtherMembers, Pdu, Problem};

use crate::bench::{
    Bench, aare, acse, config, done, requested_status, seconds, system_status, unspecified,
    without_association,
};

const DIAGNOSTIC: Diagnostic = Diagnostic::ServiceUser(1);

#[test]
fn the_association_is_asked_for_as_soon_as_tcp_is_connected() {
    let asked = Bench::dialled(config()).sent();
    let octets: Vec<Vec<u8>> = asked.iter().map(Pdu::encode).collect();
    let expected = "6031a10706052b0c00815a8a020680ac15a213a011a00f0406414d484f5354040537373737\
                    37be0b2809a007a0050303001000";
    assert_eq!(octets, [hex(expected)]);
}

#[test]
fn several_versions_and_a_direct_reference_can_be_offered() {
    let reference = ObjectIdentifier::from_arcs(&[1, 3, 12, 0, 285, 200]);
    let versions = CstaVersion::VERSION_FIVE | CstaVersion::VERSION_FIFTEEN;
    let offer = Acse { credentials: None, versions, direct_reference: reference, ..acse() };
    let asked = Bench::dialled(LinkConfig { association: Association::Acse(offer), ..config() }).sent();
    assert_eq!(asked[0].encode(), hex("601fa10706052b0c00815abe14281206072b0c00821d8148a007a0050303000802"));
}

#[test]
fn a_link_is_operational_once_it_is_accepted_and_the_switch_is_normal() {
    let mut bench = Bench::dialled(config());
    bench.sent();
    bench.switch_sends(aare(AssociateResult::ACCEPTED));
    assert_eq!(bench.told(), []);
    bench.switch_sends(system_status(1, SystemStatus::NORMAL));
    assert_eq!(bench.told(), [Output::Operational]);
    assert_eq!(bench.sent(), [Pdu::Rose(done(1, Operation::SystemStatus))]);
}

#[test]
fn a_status_in_front_of_the_acceptance_counts() {
    let mut bench = Bench::dialled(config());
    bench.switch_sends(system_status(1, SystemStatus::NORMAL));
    assert_eq!(bench.told(), []);
    bench.switch_sends(aare(AssociateResult::ACCEPTED));
    assert_eq!(bench.told(), [Output::Operational]);
}

#[test]
fn a_switch_that_starts_up_is_waited_for() {
    let mut bench = Bench::dialled(config());
    bench.switch_sends(aare(AssociateResult::ACCEPTED));
    bench.switch_sends(system_status(1, SystemStatus::INITIALIZING));
    assert_eq!(bench.told(), [Output::Status(SystemStatus::INITIALIZING)]);
    bench.wait(seconds(5));
    bench.switch_sends(system_status(2, SystemStatus::NORMAL));
    assert_eq!(bench.told(), [Output::Operational]);
}

#[test]
fn services_before_the_link_is_operational_are_refused() {
    let mut bench = Bench::dialled(config());
    bench.sent();
    assert_eq!(bench.invoke(1, Operation::MakeCall), Err(InvokeError::NotOperational));
    bench.switch_sends(aare(AssociateResult::ACCEPTED));
    assert_eq!(bench.invoke(2, Operation::MakeCall), Err(InvokeError::NotOperational));
    bench.wait(seconds(1));
    assert_eq!((bench.sent(), bench.answers()), (vec![], vec![]));
}

#[test]
fn a_permanent_and_a_transient_refusal_are_told_apart() {
    for (result, is_permanent) in [
        (AssociateResult::REJECTED_PERMANENT, true),
        (AssociateResult::REJECTED_TRANSIENT, false),
        (AssociateResult(7), true),
    ] {
        let mut bench = Bench::dialled(config());
        bench.switch_sends(aare(result));
        let reason = if is_permanent {
            CloseReason::RefusedPermanently { result, diagnostic: DIAGNOSTIC }
        } else {
            CloseReason::RefusedTransiently { diagnostic: DIAGNOSTIC }
        };
        assert_eq!(bench.told(), [Output::Closed(reason.clone())]);
        assert_eq!(reason.is_permanent_refusal(), is_permanent);
    }
}

#[test]
fn an_association_request_without_an_answer_ends_the_link() {
    let mut bench = Bench::dialled(config());
    bench.wait(seconds(10));
    assert_eq!(bench.told(), [Output::Closed(CloseReason::NoAssociationAnswer)]);
}

#[test]
fn an_association_without_a_normal_status_ends_the_link() {
    let mut bench = Bench::dialled(config());
    bench.wait(seconds(9));
    bench.switch_sends(aare(AssociateResult::ACCEPTED));
    bench.switch_sends(system_status(1, SystemStatus::DISABLED));
    bench.told();
    bench.sent();
    bench.wait(seconds(9));
    assert_eq!(bench.told(), []);
    bench.wait(seconds(1));
    let latest = Some(SystemStatus::DISABLED);
    assert_eq!(bench.told(), [Output::Closed(CloseReason::NoNormalStatus { latest })]);
    assert_eq!(bench.sent(), [Pdu::Acse(AcseApdu::Abrt(Abrt::by_user()))]);
}

#[test]
fn a_switch_that_aborts_or_hangs_up_instead_of_answering_ends_the_link() {
    let mut bench = Bench::dialled(config());
    bench.switch_sends(AcseApdu::Abrt(Abrt::by_user()));
    assert_eq!(bench.told(), [Output::Closed(CloseReason::AbortedBySwitch)]);
    let mut bench = Bench::dialled(config());
    bench.socket_ends();
    assert_eq!(bench.told(), [Output::Closed(CloseReason::EndOfStream)]);
}

#[test]
fn without_an_association_the_switch_speaks_first() {
    let mut bench = Bench::dialled(without_association());
    assert_eq!(bench.sent(), []);
    bench.switch_sends(system_status(1, SystemStatus::NORMAL));
    assert_eq!(bench.told(), [Output::Operational]);
    bench.wait(seconds(30));
    assert_eq!(bench.sent(), [Pdu::Rose(done(1, Operation::SystemStatus))]);
}

#[test]
fn without_an_association_a_silent_switch_is_asked_and_its_status_counts() {
    let mut bench = Bench::dialled(without_association());
    bench.wait(seconds(2));
    assert_eq!(bench.sent_invokes(), [(1, Operation::RequestSysStat)]);
    bench.switch_sends(requested_status(1, SystemStatus::NORMAL));
    assert_eq!(bench.told(), [Output::Operational]);
}

#[test]
fn without_an_association_an_error_or_a_reject_proves_the_switch_alive() {
    let problem = Problem::Invoke(InvokeProblem::UNRECOGNISED_OPERATION);
    for answer in [unspecified(1), Apdu::Reject { invoke_id: Some(1), problem, others: OtherMembers::NONE }] {
        let mut bench = Bench::dialled(without_association());
        bench.wait(seconds(2));
        bench.switch_sends(answer);
        assert_eq!(bench.told(), [Output::Operational]);
    }
}

#[test]
fn without_an_association_a_disabled_switch_is_asked_again() {
    let mut bench = Bench::dialled(without_association());
    bench.wait(seconds(2));
    bench.sent();
    bench.switch_sends(requested_status(1, SystemStatus::DISABLED));
    assert_eq!(bench.told(), [Output::Status(SystemStatus::DISABLED)]);
    bench.wait(seconds(2));
    assert_eq!(bench.sent_invokes(), [(2, Operation::RequestSysStat)]);
}

#[test]
fn without_an_association_a_switch_that_says_nothing_is_asked_every_two_seconds() {
    let control = LinkControl::default();
    let mut bench = Bench::dialled(LinkConfig { control, ..without_association() });
    bench.wait(seconds(9));
    let ids: Vec<i32> = bench.sent_invokes().iter().map(|(invoke_id, _)| *invoke_id).collect();
    assert_eq!(ids, [1, 2, 3, 4]);
    bench.switch_sends(requested_status(2, SystemStatus::NORMAL));
    assert_eq!(bench.told(), [Output::Operational], "a late answer is an answer");
}

#[test]
fn the_version_that_the_switch_chose_is_known() {
    let mut bench = Bench::dialled(config());
    assert_eq!(bench.link.csta_version(), None);
    let chosen = NewAcseUserInformationForCsta {
        csta_version: CstaVersion::VERSION_FOUR.with_length(12),
        ..NewAcseUserInformationForCsta::default()
    };
    let AcseApdu::Aare(mut accepted) = aare(AssociateResult::ACCEPTED) else { panic!("not an AARE") };
    let chosen = csta::encode(&AcseUserInformationForCsta::NewDefinition(chosen));
    accepted.user_information = Some(External::single(chosen));
    bench.switch_sends(AcseApdu::Aare(accepted));
    assert_eq!(bench.link.csta_version(), Some(CstaVersion::VERSION_FOUR));
}

#[test]
fn user_information_that_makes_no_sense_does_not_matter() {
    let mut bench = Bench::dialled(config());
    let AcseApdu::Aare(mut accepted) = aare(AssociateResult::ACCEPTED) else { panic!("not an AARE") };
    accepted.user_information = Some(External::single(Any::null()));
    bench.switch_sends(AcseApdu::Aare(accepted));
    bench.switch_sends(system_status(1, SystemStatus::NORMAL));
    assert_eq!(bench.told(), [Output::Operational]);
    assert_eq!(bench.link.csta_version(), None);
}

#[test]
fn association_apdus_at_the_wrong_time_change_nothing() {
    let mut bench = Bench::operational(config());
    bench.switch_sends(aare(AssociateResult::REJECTED_PERMANENT));
    bench.switch_sends(AcseApdu::Rlre(Release::default()));
    assert_eq!((bench.told(), bench.sent()), (vec![], vec![]));
    assert_eq!(bench.notes(), [UnexpectedAssociationApdu, UnexpectedAssociationApdu]);
}

#[test]
fn what_makes_no_sense_before_the_association_is_not_answered() {
    let mut bench = Bench::dialled(config());
    bench.sent();
    bench.switch_sends_apdu_octets(&[0x80, 0x01, 0x07]);
    assert_eq!(bench.sent(), []);
    assert_eq!(bench.link.counters().undecodable, 1);
}

#[test]
fn a_password_is_not_printed() {
    let config = config();
    let mut link = Link::new(config.clone(), seconds(1));
    let printed = format!("{config:?} {link:?} {:?}", link.poll_output());
    assert!(!printed.contains("77777") && !printed.contains("55, 55, 55"), "{printed}");
}

#[test]
fn a_password_too_long_to_be_sent_ends_the_link_in_words() {
    let mut offer = acse();
    let password = Secret::new(vec![b'7'; 40_000]);
    offer.credentials = Some(Credentials { user: b"AMHOST".to_vec(), password });
    let mut bench = Bench::dialled(LinkConfig { association: Association::Acse(offer), ..config() });
    assert!(matches!(bench.told()[..], [Output::Closed(CloseReason::Unsendable(_))]));
}

#[test]
fn a_switch_that_is_silent_without_an_association_ends_the_link() {
    let mut bench = Bench::dialled(without_association());
    bench.wait(seconds(10));
    assert_eq!(bench.told(), [Output::Closed(CloseReason::NoNormalStatus { latest: None })]);
}

fn hex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}
