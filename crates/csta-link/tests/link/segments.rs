//! TCP keeps octets in order and nothing else.

use csta::data::device_feature_types::SystemStatus;
use csta_link::{CloseReason, Framing, FramingLost, LinkConfig, Output};
use rose::Pdu;
use rose::acse::{Abrt, AcseApdu, AssociateResult};

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
    let mut bench = Bench::operational(config());
    bench.told();
    let SwitchPdu(status) = system_status(2, SystemStatus::MESSAGES_LOST).into();
    let octets = [vec![0xff, 0xff], bench.record(&status)].concat();
    bench.switch_sends_octets(&octets);
    assert_eq!(
        bench.told(),
        [Output::Closed(CloseReason::FramingLost(FramingLost::TooLong { length: 0xffff }))]
    );
}
