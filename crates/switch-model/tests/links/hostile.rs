//! Octets that are wrong in any one place neither stop the switch nor touch another link.

use rose::{Pdu, acse::AcseApdu};
use switch_model::{ConnectionKey, Framing, Switch, SwitchConfig};

use crate::site::{Site, aarq, make_call, monitor_start};

/// AARQ, MonitorStart and MakeCall, each a record.
fn conversation() -> Vec<u8> {
    let pdus = [
        Pdu::Acse(AcseApdu::Aarq(aarq(None))),
        Pdu::Rose(csta::invoke(1, &monitor_start("4000"))),
        Pdu::Rose(csta::invoke(2, &make_call("4000", "4001"))),
    ];
    pdus.iter().flat_map(|pdu| Framing::Length16.wrap(&pdu.encode()).expect("short")).collect()
}

fn hear(octets: &[u8]) -> (Switch, ConnectionKey) {
    let now = Site::new().moment();
    let mut switch = Switch::new(SwitchConfig::default());
    let key = switch.connect(now);
    switch.handle_input(now, key, octets);
    while switch.poll_output().is_some() {}
    (switch, key)
}

#[test]
fn every_octet_may_have_every_value() {
    let conversation = conversation();
    for position in 0..conversation.len() {
        for value in 0..=u8::MAX {
            let mut octets = conversation.clone();
            octets[position] = value;
            let (switch, _) = hear(&octets);
            assert!(switch.pbx().calls().count() <= 1);
        }
    }
}

#[test]
fn the_conversation_may_break_off_anywhere() {
    let conversation = conversation();
    for length in 0..conversation.len() {
        let (mut switch, key) = hear(&conversation[..length]);
        assert!(switch.pbx().calls().next().is_none(), "no call before the last octet");
        switch.handle_eof(key);
        assert!(switch.poll_timeout().is_none(), "nothing is left of the link");
    }
    assert!(hear(&conversation).0.pbx().calls().next().is_some());
}
