//! Records arrive in any portions, and the first octets tell their form.

use rose::{Apdu, Pdu, acse::AcseApdu};
use switch_model::{AssociationRule, Dialect, Framing};

use std::time::Duration;

use crate::site::{Site, aarq};

#[test]
fn both_framings_are_told_from_the_first_octets() {
    for framing in [Framing::Length16, Framing::Hipath] {
        let mut site = Site::new();
        let key = site.connect(framing);
        site.send(key, &Pdu::Acse(AcseApdu::Aarq(aarq(None))));
        assert_eq!(site.received(key).len(), 2, "AARE and System Status in {framing:?}");
    }
}

#[test]
fn octets_may_come_one_by_one_or_all_at_once() {
    let mut site = Site::new();
    let key = site.connect(Framing::Length16);
    let record = Framing::Length16.wrap(&Pdu::Acse(AcseApdu::Aarq(aarq(None))).encode()).expect("short");
    for octet in &record {
        site.send_octets(key, &[*octet]);
    }
    assert_eq!(site.received(key).len(), 2);

    let status = csta::invoke(7, &csta::services::request_system_status::RequestSysStatArg::default());
    let record = Framing::Length16.wrap(&Pdu::Rose(status).encode()).expect("short");
    site.send_octets(key, &[record.clone(), record.clone(), record].concat());
    let answers = site.received(key);
    assert_eq!(answers.len(), 3);
    assert!(answers.iter().all(|pdu| matches!(pdu, Pdu::Rose(Apdu::ReturnResult { invoke_id: 7, .. }))));
}

#[test]
fn another_protocol_is_named_and_closed_without_a_word() {
    let mut site = Site::new();
    let key = site.connect(Framing::Length16);
    site.send_octets(key, b"GET / HTTP/1.1\r\n");
    assert!(site.received(key).is_empty());
    assert_eq!(site.strangers, [(key, Dialect::Http)]);
    assert!(site.is_closed(key));
}

#[test]
fn who_says_too_little_to_be_understood_is_closed_after_five_seconds() {
    for association in [AssociationRule::Required { login: None }, AssociationRule::Implicit] {
        let mut site = Site::with(|config| config.association = association);
        let key = site.connect(Framing::Length16);
        site.send_octets(key, &[0x00, 0x00, 0x01]);
        site.wait(Duration::from_millis(4999));
        assert!(!site.is_closed(key));
        site.wait(Duration::from_millis(1));
        assert!(site.is_closed(key));
    }
}

#[test]
fn octets_after_the_end_are_passed_over() {
    let mut site = Site::new();
    let key = site.open();
    site.switch.handle_eof(key);
    site.send_octets(key, &[0, 1, 2]);
    assert!(site.received(key).is_empty());
}
