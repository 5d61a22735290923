//! The transport connection below an association (RFC 1006, X.224 class 0), octet by octet.

use rose::{Pdu, acse::AcseApdu};
use switch_model::{AssociationRule, ConnectionKey, Framing, Output, SwitchConfig};

use crate::site::{Site, aarq};

/// CR: class 0, number 7, TPDUs of 2048 octets.
const REQUEST: [u8; 14] = [3, 0, 0, 14, 9, 0xe0, 0, 0, 0, 7, 0, 0xc0, 1, 11];

/// A connection on which the octets that come back are looked at as they are.
struct Raw {
    site: Site,
    key: ConnectionKey,
}

impl Raw {
    fn with(change: impl FnOnce(&mut SwitchConfig)) -> Self {
        let mut site = Site::with(change);
        let key = site.switch.connect(site.moment());
        Self { site, key }
    }

    fn hears(&mut self, octets: &[u8]) -> Vec<Output> {
        self.site.switch.handle_input(self.site.moment(), self.key, octets);
        std::iter::from_fn(|| self.site.switch.poll_output()).collect()
    }

    fn sends(&self, octets: &[u8]) -> Output {
        Output::Transmit(self.key, octets.to_vec())
    }
}

fn association_request() -> Vec<u8> {
    Pdu::Acse(AcseApdu::Aarq(aarq(None))).encode()
}

/// What one transmitted packet carries, and whether it is the last part.
fn part(output: &Output) -> (&[u8], bool) {
    let Output::Transmit(_, octets) = output else { panic!("{output:?}") };
    assert_eq!((octets[0], usize::from(octets[2]) * 256 + usize::from(octets[3])), (3, octets.len()));
    assert_eq!(octets[4..6], [2, 0xf0]);
    (&octets[7..], octets[6] == 0x80)
}

#[test]
fn a_connection_is_confirmed_before_the_association() {
    let mut raw = Raw::with(|_| {});
    let confirmation = raw.sends(&[3, 0, 0, 14, 9, 0xd0, 0, 7, 0x4c, 1, 0, 0xc0, 1, 11]);
    assert_eq!(raw.hears(&REQUEST), [confirmation]);
    let answers = raw.hears(&Framing::Tpkt.wrap(&association_request()).expect("short"));
    let (aare, whole) = part(&answers[0]);
    assert!(whole && matches!(Pdu::decode(aare), Ok(Pdu::Acse(AcseApdu::Aare(_)))));
    assert_eq!(answers.len(), 2, "System Status follows");
}

#[test]
fn without_association_the_status_comes_behind_the_confirmation() {
    let mut raw = Raw::with(|config| config.association = AssociationRule::Implicit);
    let answers = raw.hears(&REQUEST);
    assert_eq!(answers.len(), 2);
    assert!(matches!(Pdu::decode(part(&answers[1]).0), Ok(Pdu::Rose(_))));
}

#[test]
fn both_sides_cut_what_is_longer_than_the_size_agreed_on() {
    let mut raw = Raw::with(|config| config.tpdu_size = 7);
    let confirmation = raw.sends(&[3, 0, 0, 14, 9, 0xd0, 0, 7, 0x4c, 1, 0, 0xc0, 1, 7]);
    assert_eq!(raw.hears(&REQUEST), [confirmation]);
    let request = association_request();
    let (first, second) = request.split_at(20);
    let packet = |end: u8, part: &[u8]| {
        let length = u8::try_from(part.len() + 7).expect("short");
        [&[3, 0, 0, length, 2, 0xf0, end], part].concat()
    };
    assert_eq!(raw.hears(&packet(0, first)), []);
    assert_eq!(raw.hears(&packet(0x80, second)).len(), 2);
}

#[test]
fn a_smaller_size_asked_for_is_granted() {
    let mut raw = Raw::with(|_| {});
    let asked = [3, 0, 0, 18, 13, 0xe0, 0, 0, 0, 7, 0, 0xc1, 2, 1, 1, 0xc0, 1, 9];
    let confirmation = raw.sends(&[3, 0, 0, 14, 9, 0xd0, 0, 7, 0x4c, 1, 0, 0xc0, 1, 9]);
    assert_eq!(raw.hears(&asked), [confirmation]);
}

#[test]
fn another_class_is_refused() {
    let mut raw = Raw::with(|_| {});
    let refusal = raw.sends(&[3, 0, 0, 11, 6, 0x80, 0, 7, 0x4c, 1, 130]);
    let closed = Output::Close(raw.key);
    assert_eq!(raw.hears(&[3, 0, 0, 11, 6, 0xe0, 0, 0, 0, 7, 0x40]), [refusal, closed]);
}

#[test]
fn data_before_the_request_are_an_error() {
    let mut raw = Raw::with(|_| {});
    let complaint = raw.sends(&[3, 0, 0, 13, 8, 0x70, 0, 0, 2, 0xc1, 2, 2, 0xf0]);
    let closed = Output::Close(raw.key);
    assert_eq!(raw.hears(&[3, 0, 0, 9, 2, 0xf0, 0x80, 0x05, 0x00]), [complaint, closed]);
}

#[test]
fn a_disconnection_and_an_error_of_the_application_end_the_link() {
    for last in [[3, 0, 0, 11, 6, 0x80, 0x4c, 1, 0, 7, 128].as_slice(), &[3, 0, 0, 9, 4, 0x70, 0x4c, 1, 0]] {
        let mut raw = Raw::with(|_| {});
        raw.hears(&REQUEST);
        let closed = Output::Close(raw.key);
        assert_eq!(raw.hears(last), [closed]);
    }
}
