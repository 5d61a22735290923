//! The model and `csta` read the standard each for itself. Whatever the model writes, `csta` must read without rest
//! and write again in the same octets.

use std::collections::BTreeSet;

use csta::events::event_report_definitions::CstaEventReportArgument;
use rose::{Apdu, Pdu};
use switch_model::{Act, Life, LifeConfig};

use crate::site::{Site, event_name};

#[test]
fn every_event_of_a_long_life_comes_back_in_the_same_octets() {
    let mut site = Site::new();
    let key = site.open();
    for device in (4000..4020).chain(6000..6004) {
        site.monitor(key, [device.to_string().as_str()]);
    }
    let mut life = Life::new(LifeConfig::default());
    let mut kinds = BTreeSet::new();
    for turn in 0..3000_u32 {
        let (act, delay) = life.next_act(site.switch.pbx(), site.now, turn.wrapping_mul(0x9e37_79b9));
        if let Some(act) = act {
            site.act(&act);
        }
        kinds.extend(check(&site.received(key)));
        site.wait(delay);
        assert!(site.received(key).is_empty(), "the script is never silent for half a minute");
    }
    assert!(kinds.len() >= 24, "only {kinds:?}");
}

#[test]
fn devices_in_and_out_of_service_too() {
    let mut site = Site::new();
    let key = site.open();
    site.monitor(key, ["4001"]);
    site.act(&Act::OutOfService { device: "4001".into() });
    site.act(&Act::BackInService { device: "4001".into() });
    assert_eq!(check(&site.received(key)), ["outOfService", "backInService"]);
}

fn check(received: &[Pdu]) -> Vec<&'static str> {
    let name = |pdu: &Pdu| {
        let Pdu::Rose(Apdu::Invoke { opcode: 21, argument: Some(octets), .. }) = pdu else {
            panic!("something other than an event came: {pdu:?}");
        };
        let event: CstaEventReportArgument = csta::decode(octets).expect("csta reads the event");
        assert_eq!(csta::encode(&event), *octets, "{event:?}");
        event_name(&event.event_specific_info)
    };
    received.iter().map(name).collect()
}
