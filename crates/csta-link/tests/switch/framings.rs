//! Every framing, told by the switch or found out by it.

use csta_link::{Association, CloseReason, Framing, LinkConfig, Output};
use switch_model::{Act, AssociationRule, SwitchConfig};

use crate::meeting::{Meeting, config, make_call, seconds};

const FRAMINGS: [(Framing, switch_model::Framing); 3] = [
    (Framing::Length16, switch_model::Framing::Length16),
    (Framing::HiPath, switch_model::Framing::Hipath),
    (Framing::Tpkt, switch_model::Framing::Tpkt),
];

/// A monitor, a call and its end on a link that has to come up.
fn converse(link: LinkConfig, change: impl FnOnce(&mut SwitchConfig)) {
    let framing = link.framing;
    let mut meeting = Meeting::new(link, change);
    meeting.wait(seconds(3));
    assert_eq!(meeting.told(), [Output::Operational], "{framing:?}");
    let cross_ref = meeting.monitor("4000");
    assert!(matches!(meeting.ask(&make_call("4000", "4001")), Some(Ok(_))), "{framing:?}");
    meeting.act(&Act::Answer { phone: "4001".into() });
    let events = meeting.events();
    assert!(events.len() >= 4 && events.iter().all(|event| *event == cross_ref), "{framing:?}: {events:?}");
    assert_eq!(meeting.link.counters().undecodable, 0);
    meeting.link.release(meeting.now);
    meeting.settle();
    assert_eq!(meeting.end(), CloseReason::Released, "{framing:?}");
}

#[test]
fn a_link_in_any_framing_meets_a_switch_that_is_told_of_it_or_finds_it_out() {
    for (link, switch) in FRAMINGS {
        converse(config(link), |config| config.framing = Some(switch));
        converse(config(link), |config| config.framing = None);
    }
}

#[test]
fn a_link_without_association_is_found_out_too() {
    for (link, _) in FRAMINGS {
        let without = LinkConfig { association: Association::None, ..config(link) };
        converse(without, |config| config.association = AssociationRule::Implicit);
    }
}

#[test]
fn on_small_tpdus_every_event_comes_in_parts() {
    converse(config(Framing::Tpkt), |config| config.tpdu_size = 7);
}

#[test]
fn a_link_in_another_framing_than_the_switch_has_does_not_come_up() {
    for (link, switch) in [
        (Framing::Length16, switch_model::Framing::Tpkt),
        (Framing::Length16, switch_model::Framing::Hipath),
        (Framing::HiPath, switch_model::Framing::Tpkt),
        (Framing::Tpkt, switch_model::Framing::Hipath),
    ] {
        let mut meeting = Meeting::new(config(link), |config| config.framing = Some(switch));
        assert_eq!(meeting.end(), CloseReason::EndOfStream, "{link:?} against {switch:?}");
    }
}
