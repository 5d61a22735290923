//! TCP keeps octets in order and nothing else.

use csta::data::device_feature_types::SystemStatus;
use csta_link::{
    CloseReason, Diagnostic, Framing, FramingLost, LinkConfig, MAX_APDU, MAX_ERRORS_IN_A_ROW, Output,
};
use rose::acse::{Abrt, AcseApdu, AssociateResult};
use rose::{DecodeError, Pdu};

use crate::bench::{Bench, SwitchPdu, aare, config, system_status};

fn greeting(bench: &Bench) -> Vec<u8> {
    let SwitchPdu(accepted) = aare(AssociateResult::ACCEPTED).into();
    let SwitchPdu(normal) = system_status(1, SystemStatus::NORMAL).into();
    [bench.record(&accepted), bench.record(&normal)].concat()
}

fn hipath() -> LinkConfig {
    LinkConfig { framing: Framing::HiPath, ..config() }
}

#[test]
fn the_status_may_share_a_segment_with_the_acceptance() {
    for config in [config(), hipath()] {
        let mut bench = Bench::dialled(config);
        let octets = greeting(&bench);
        bench.switch_sends_octets(&octets);
        assert_eq!(bench.told(), [Output::Operational]);
    }
}

#[test]
fn a_greeting_octet_by_octet_is_the_same_greeting() {
    for config in [config(), hipath()] {
        let mut bench = Bench::dialled(config);
        for octet in greeting(&bench) {
            assert_eq!(bench.told(), []);
            bench.switch_sends_octets(&[octet]);
        }
        assert_eq!(bench.told(), [Output::Operational]);
    }
}

#[test]
fn every_record_of_a_hipath_link_has_its_header() {
    let mut link = csta_link::Link::new(hipath(), crate::bench::seconds(1));
    let Some(Output::Transmit(record)) = link.poll_output() else { panic!("no association request") };
    let record = record.as_octets();
    assert_eq!(record[..4], [0x26, 0x80, 0x33, 0x60]);
    assert_eq!(record.len(), 3 + 0x33);
}

#[test]
fn lost_framing_aborts_the_link() {
    let mut bench = Bench::operational(hipath());
    bench.switch_sends_octets(&[0x00, 0x0e, 0xa1]);
    let lost = FramingLost::WrongMark { found: 0 };
    assert_eq!(bench.told(), [Output::Closed(CloseReason::FramingLost(lost))]);
    assert_eq!(bench.sent(), [Pdu::Acse(AcseApdu::Abrt(Abrt::by_user()))]);
}

#[test]
fn nothing_behind_lost_framing_is_read() {
    let mut bench = Bench::operational(hipath());
    bench.told();
    let SwitchPdu(status) = system_status(2, SystemStatus::MESSAGES_LOST).into();
    let octets = [vec![0xff, 0xff], bench.record(&status)].concat();
    bench.switch_sends_octets(&octets);
    let lost = FramingLost::WrongMark { found: 0xff };
    assert_eq!(bench.told(), [Output::Closed(CloseReason::FramingLost(lost))]);
}

#[test]
fn an_overlong_message_is_counted_and_noted_and_what_follows_is_read() {
    let mut bench = Bench::operational(config());
    let SwitchPdu(status) = system_status(2, SystemStatus::MESSAGES_LOST).into();
    let overlong = [vec![0xff, 0xff, 0xa1], vec![0; 0xfffe]].concat();
    let octets = [overlong, bench.record(&status)].concat();
    octets.chunks(1460).for_each(|segment| bench.switch_sends_octets(segment));
    assert_eq!(bench.told(), [Output::Status(SystemStatus::MESSAGES_LOST)]);
    assert_eq!(bench.link.counters().undecodable, 1);
    let error = DecodeError::TooLong { length: 0xffff, limit: MAX_APDU };
    let head = [&[0xa1][..], &[0; 31]].concat();
    assert_eq!(bench.notes(), [Diagnostic::UndecodableApdu { error, head }]);
}

#[test]
fn an_overlong_answer_is_rejected_and_an_overlong_invoke_is_not() {
    for (first, rejected) in [(0xa2, 1), (0xa1, 0)] {
        let mut bench = Bench::operational(config());
        bench.switch_sends_octets(&[vec![0x80, 0x00, first], vec![0; 0x7fff]].concat());
        assert_eq!(bench.sent().len(), rejected);
        assert!(bench.link.is_operational());
    }
}

#[test]
fn too_many_overlong_messages_in_a_row_end_the_link() {
    let mut bench = Bench::operational(config());
    let overlong = [vec![0x80, 0x00], vec![0; 0x8000]].concat();
    (1..MAX_ERRORS_IN_A_ROW).for_each(|_| bench.switch_sends_octets(&overlong));
    bench.told();
    assert!(bench.link.is_operational());
    bench.switch_sends_octets(&overlong);
    let count = MAX_ERRORS_IN_A_ROW;
    assert_eq!(bench.told(), [Output::Closed(CloseReason::TooManyErrors { count })]);
}
