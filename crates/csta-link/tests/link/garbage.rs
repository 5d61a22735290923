//! No octets make a link panic, spin or keep more than it may.

use csta::data::device_feature_types::SystemStatus;
use csta_link::{Framing, Link, LinkConfig, Output};
use proptest::prelude::*;
use rose::acse::AssociateResult;

use crate::bench::{SwitchPdu, aare, config, seconds, system_status, without_association};

/// Feeds `octets` in segments; returns how many outputs came.
fn feed(link: &mut Link, octets: &[u8], segment: usize) -> usize {
    let mut outputs = 0;
    for piece in octets.chunks(segment) {
        link.handle_input(seconds(2), piece);
        outputs += std::iter::from_fn(|| link.poll_output()).count();
    }
    outputs
}

fn operational(framing: Framing) -> Link {
    let mut link = Link::new(LinkConfig { framing, ..config() }, seconds(1));
    for SwitchPdu(pdu) in
        [aare(AssociateResult::ACCEPTED).into(), system_status(1, SystemStatus::NORMAL).into()]
    {
        link.handle_input(seconds(1), framing.encode(&pdu.encode()).unwrap().as_octets());
    }
    assert!(link.is_operational());
    while link.poll_output().is_some() {}
    link
}

proptest! {
    #[test]
    fn random_octets_do_no_harm(
        octets in prop::collection::vec(any::<u8>(), 0..2000),
        segment in 1_usize..100,
        hipath: bool,
    ) {
        let framing = if hipath { Framing::HiPath } else { Framing::Length16 };
        let mut link = operational(framing);
        // A record has at least two octets of header and causes three outputs at most: note, reject, end.
        prop_assert!(feed(&mut link, &octets, segment) <= 3 * (octets.len() / 2 + 1));
    }

    #[test]
    fn damaged_messages_in_whole_records_do_no_harm(
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
    ) {
        let SwitchPdu(pdu) = aare(AssociateResult::ACCEPTED).into();
        let SwitchPdu(status) = system_status(1, SystemStatus::NORMAL).into();
        for good in [pdu.encode(), status.encode()] {
            let mut bad = good;
            for (place, octet) in &damage {
                let place = place.index(bad.len());
                bad[place] = *octet;
            }
            let record = Framing::Length16.encode(&bad).unwrap();
            for config in [config(), without_association()] {
                let mut link = Link::new(config, seconds(1));
                feed(&mut link, record.as_octets(), 7);
                link.handle_eof(seconds(2));
                let last = std::iter::from_fn(|| link.poll_output()).last();
                prop_assert!(link.is_closed());
                prop_assert!(matches!(last, None | Some(Output::Closed(_))));
            }
        }
    }
}
