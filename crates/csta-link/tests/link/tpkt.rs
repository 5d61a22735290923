//! RFC 1006 and X.224 class 0: the octets are written out here, not made by what they test.

use csta::data::device_feature_types::SystemStatus;
use csta_link::{
    ApduTooLong, CloseReason, Diagnostic, Framing, FramingLost, Link, LinkConfig, MAX_APDU,
    MAX_ERRORS_IN_A_ROW, Output, Overlong, Received, RecordLayer,
};
use proptest::prelude::*;
use rose::acse::AssociateResult;

use crate::bench::{SwitchPdu, aare, config, seconds, system_status, without_association};

/// CR: class 0, our number 1, TPDUs of 2048 octets.
const REQUEST: [u8; 14] = [3, 0, 0, 14, 9, 0xe0, 0, 0, 0, 1, 0, 0xc0, 1, 11];
/// CC: class 0, the switch's number 0x0a0b, without a size.
const CONFIRM: [u8; 11] = [3, 0, 0, 11, 6, 0xd0, 0, 1, 0x0a, 0x0b, 0];

fn confirm_with(parameters: &[u8]) -> Vec<u8> {
    let length = u8::try_from(parameters.len()).unwrap();
    [&[3, 0, 0, 11 + length, 6 + length, 0xd0, 0, 1, 0x0a, 0x0b, 0], parameters].concat()
}

/// One packet with a part of an APDU.
fn data(part: &[u8], last: bool) -> Vec<u8> {
    let [high, low] = u16::try_from(part.len() + 7).unwrap().to_be_bytes();
    [&[3, 0, high, low, 2, 0xf0, if last { 0x80 } else { 0 }], part].concat()
}

fn open() -> RecordLayer {
    let mut layer = RecordLayer::dialled(Framing::Tpkt);
    assert_eq!(layer.next(&mut CONFIRM.as_slice()), Ok(Some(Received::Connected)));
    layer
}

/// All that comes of `stream`, fed in segments of `segment` octets.
fn take(layer: &mut RecordLayer, stream: &[u8], segment: usize) -> Result<Vec<Received>, FramingLost> {
    let mut all = Vec::new();
    for mut input in stream.chunks(segment) {
        while let Some(received) = layer.next(&mut input)? {
            all.push(received);
        }
    }
    Ok(all)
}

/// A link on tpkt, what it has sent, and what it has told.
struct Dialled {
    link: Link,
    sent: Vec<Vec<u8>>,
    told: Vec<Output>,
}

impl Dialled {
    fn new(config: LinkConfig) -> Self {
        let config = LinkConfig { framing: Framing::Tpkt, ..config };
        let mut dialled = Self { link: Link::new(config, seconds(1)), sent: vec![], told: vec![] };
        dialled.drain();
        dialled
    }

    fn hears(&mut self, octets: &[u8]) {
        self.link.handle_input(seconds(2), octets);
        self.drain();
    }

    fn hears_pdu(&mut self, pdu: impl Into<SwitchPdu>) {
        self.hears(&data(&pdu.into().0.encode(), true));
    }

    fn drain(&mut self) {
        while let Some(output) = self.link.poll_output() {
            match output {
                Output::Transmit(record) => self.sent.push(record.into_octets()),
                other => self.told.push(other),
            }
        }
    }

    fn sent(&mut self) -> Vec<Vec<u8>> {
        std::mem::take(&mut self.sent)
    }

    fn told(&mut self) -> Vec<Output> {
        std::mem::take(&mut self.told)
    }
}

#[test]
fn the_transport_connection_is_asked_for_first_and_the_association_once_it_is_there() {
    let mut dialled = Dialled::new(config());
    assert_eq!(dialled.sent(), [REQUEST]);
    dialled.hears(&CONFIRM);
    let [request] = dialled.sent().try_into().unwrap();
    assert_eq!(request[..8], [3, 0, 0, 7 + 0x33, 2, 0xf0, 0x80, 0x60]);
    dialled.hears_pdu(aare(AssociateResult::ACCEPTED));
    dialled.hears_pdu(system_status(1, SystemStatus::NORMAL));
    assert_eq!(dialled.told(), [Output::Operational]);
}

#[test]
fn without_an_association_the_status_is_all_that_is_waited_for() {
    let mut dialled = Dialled::new(without_association());
    dialled.hears(&CONFIRM);
    dialled.hears_pdu(system_status(1, SystemStatus::NORMAL));
    assert_eq!(dialled.told(), [Output::Operational]);
}

#[test]
fn confirmation_and_data_may_share_a_segment_or_come_octet_by_octet() {
    let stream = [CONFIRM.as_slice(), &data(&[0xa1], false), &data(&[0x00], true)].concat();
    for segment in [1, 2, stream.len()] {
        let mut layer = RecordLayer::dialled(Framing::Tpkt);
        let expected = vec![Received::Connected, Received::Apdu(vec![0xa1, 0x00])];
        assert_eq!(take(&mut layer, &stream, segment), Ok(expected));
    }
}

#[test]
fn a_switch_that_does_not_confirm_is_given_up_after_ten_seconds() {
    let mut dialled = Dialled::new(config());
    dialled.sent();
    dialled.link.handle_timeout(seconds(10));
    assert!(!dialled.link.is_closed());
    dialled.link.handle_timeout(seconds(11));
    dialled.drain();
    assert_eq!(dialled.told(), [Output::Closed(CloseReason::NoConnectionAnswer)]);
    assert!(dialled.sent().is_empty(), "there is nothing that an ABRT could be sent on");
}

#[test]
fn a_refused_connection_says_why_and_is_dialled_again_like_any_other() {
    let mut dialled = Dialled::new(config());
    dialled.hears(&[3, 0, 0, 11, 6, 0x80, 0, 1, 0, 0, 3]);
    assert_eq!(dialled.told(), [Output::Closed(CloseReason::Disconnected { reason: 3 })]);
}

#[test]
fn a_connection_may_be_ended_at_any_time() {
    let mut dialled = Dialled::new(config());
    dialled.hears(&CONFIRM);
    dialled.hears_pdu(aare(AssociateResult::ACCEPTED));
    dialled.hears_pdu(system_status(1, SystemStatus::NORMAL));
    dialled.told();
    dialled.hears(&[3, 0, 0, 11, 6, 0x80, 0, 1, 0x0a, 0x0b, 128]);
    assert_eq!(dialled.told(), [Output::Closed(CloseReason::Disconnected { reason: 128 })]);
}

#[test]
fn a_disconnection_is_as_good_as_the_answer_to_a_release() {
    let mut dialled = Dialled::new(config());
    dialled.hears(&CONFIRM);
    dialled.hears_pdu(aare(AssociateResult::ACCEPTED));
    dialled.link.release(seconds(3));
    dialled.hears(&[3, 0, 0, 11, 6, 0x80, 0, 1, 0x0a, 0x0b, 128]);
    assert_eq!(dialled.told(), [Output::Closed(CloseReason::Released)]);
}

#[test]
fn an_error_of_the_switch_ends_the_link_with_its_cause() {
    let mut dialled = Dialled::new(config());
    dialled.hears(&CONFIRM);
    dialled.hears(&[3, 0, 0, 9, 4, 0x70, 0, 1, 2]);
    assert_eq!(dialled.told(), [Output::Closed(CloseReason::TpduRejected { cause: 2 })]);
}

#[test]
fn a_long_apdu_is_cut_to_the_size_that_the_switch_agreed_to() {
    let apdu: Vec<u8> = (0..=255).cycle().take(300).collect();
    let mut layer = RecordLayer::dialled(Framing::Tpkt);
    layer.next(&mut confirm_with(&[0xc0, 1, 7]).as_slice()).unwrap();
    let expected =
        [data(&apdu[..125], false), data(&apdu[125..250], false), data(&apdu[250..], true)].concat();
    assert_eq!(layer.encode(&apdu).unwrap().as_octets(), expected);
}

#[test]
fn what_the_switch_says_of_the_size_is_taken_as_far_as_it_makes_sense() {
    for (parameters, room) in [
        (&[][..], 2045),
        (&[0xc0, 1, 10], 1021),
        (&[0xc0, 1, 13], 2045),
        (&[0xc0, 1, 0], 125),
        (&[0xc0, 0], 125),
        (&[0xc1, 2, 1, 2, 0xc0, 1, 7], 125),
        (&[0xc1, 9, 1], 2045),
    ] {
        let mut layer = RecordLayer::dialled(Framing::Tpkt);
        layer.next(&mut confirm_with(parameters).as_slice()).unwrap();
        let record = layer.encode(&vec![0; room]).unwrap();
        assert_eq!(record.as_octets().len(), room + 7, "{parameters:?}: one packet");
        let record = layer.encode(&vec![0; room + 1]).unwrap();
        assert_eq!(record.as_octets().len(), room + 1 + 14, "{parameters:?}: two packets");
    }
}

#[test]
fn an_apdu_in_parts_is_whole_when_the_last_part_says_so() {
    let stream = [data(&[1], false), data(&[], false), data(&[2, 3], true), data(&[4], true)].concat();
    let expected = [vec![1, 2, 3], vec![4]].map(Received::Apdu);
    assert_eq!(take(&mut open(), &stream, 5), Ok(expected.into()));
}

#[test]
fn the_number_of_a_data_tpdu_and_longer_headers_do_not_matter() {
    let stream = [3, 0, 0, 11, 5, 0xf1, 0x83, 0xaa, 0xbb, 0xcc, 0x05];
    assert_eq!(take(&mut open(), &stream, 99), Ok(vec![Received::Apdu(vec![0x05])]));
}

#[test]
fn parts_of_an_overlong_apdu_are_passed_over_together_and_the_next_apdu_is_read() {
    let part = |last| data(&vec![7; 30_000], last);
    let mut layer = open();
    assert_eq!(take(&mut layer, &[part(false), part(false)].concat(), 4096), Ok(vec![]));
    let overlong = Received::Overlong(Overlong { length: 90_000, head: vec![7; 32] });
    let stream = [part(true), data(&[1], true)].concat();
    assert_eq!(take(&mut layer, &stream, 4096), Ok(vec![overlong, Received::Apdu(vec![1])]));
}

#[test]
fn an_apdu_as_long_as_may_be_goes_and_comes_and_a_longer_one_is_not_framed() {
    let mut layer = open();
    let longest = vec![0xa1; MAX_APDU];
    let octets = layer.encode(&longest).unwrap().into_octets();
    assert_eq!(take(&mut layer, &octets, 1000), Ok(vec![Received::Apdu(longest)]));
    assert_eq!(layer.encode(&vec![0; MAX_APDU + 1]), Err(ApduTooLong { length: MAX_APDU + 1 }));
    let empty = layer.encode(&[]).unwrap().into_octets();
    assert_eq!(take(&mut layer, &empty, 99), Ok(vec![Received::Apdu(vec![])]));
}

#[test]
fn a_stream_that_is_no_tpkt_is_known_by_its_first_octet() {
    assert_eq!(take(&mut open(), &[0x26], 1), Err(FramingLost::WrongVersion { found: 0x26 }));
    assert_eq!(take(&mut open(), &[3, 0, 0, 6], 1), Err(FramingLost::PacketTooShort { length: 6 }));
    let length = 0xffff - 4;
    assert_eq!(take(&mut open(), &[3, 0, 0xff, 0xff], 1), Err(FramingLost::PacketTooLong { length }));
}

#[test]
fn what_cannot_be_read_is_complained_of_with_the_octets_that_cannot_be() {
    let mut dialled = Dialled::new(config());
    dialled.hears(&CONFIRM);
    dialled.sent();
    dialled.hears(&[3, 0, 0, 8, 9, 0xf0, 0x80, 0x05]);
    let complaint = [3, 0, 0, 15, 10, 0x70, 0x0a, 0x0b, 0, 0xc1, 4, 9, 0xf0, 0x80, 0x05];
    assert_eq!(dialled.sent(), [complaint]);
    let lost = CloseReason::FramingLost(FramingLost::UnreadableTpdu);
    assert_eq!(dialled.told(), [Output::Closed(lost)]);
}

#[test]
fn another_class_than_the_one_offered_and_data_before_the_confirmation_end_the_link() {
    let class_2 = [3, 0, 0, 11, 6, 0xd0, 0, 1, 0x0a, 0x0b, 0x20];
    for (octets, lost, cause) in [
        (class_2.to_vec(), FramingLost::OtherClass { class: 2 }, 3),
        (data(&[0xa1, 0x00], true), FramingLost::DataBeforeConfirmation, 2),
    ] {
        let mut dialled = Dialled::new(config());
        dialled.sent();
        dialled.hears(&octets);
        assert_eq!(dialled.sent()[0][5..9], [0x70, 0, 0, cause]);
        assert_eq!(dialled.told(), [Output::Closed(CloseReason::FramingLost(lost))]);
    }
}

#[test]
fn tpdus_of_other_classes_are_passed_over_unless_there_is_nothing_else() {
    let mut dialled = Dialled::new(config());
    dialled.hears(&CONFIRM);
    let acknowledgement = [3, 0, 0, 9, 4, 0x60, 0, 1, 0];
    dialled.hears(&acknowledgement);
    dialled.hears(&CONFIRM);
    let noted = [0x60, 0xd0].map(|code| Output::Diagnostic(Diagnostic::UnknownTpdu { code }));
    assert_eq!(dialled.told(), noted);
    for _ in 2..MAX_ERRORS_IN_A_ROW {
        dialled.hears(&acknowledgement);
    }
    let count = MAX_ERRORS_IN_A_ROW;
    assert_eq!(dialled.told().last(), Some(&Output::Closed(CloseReason::TooManyErrors { count })));
}

proptest! {
    #[test]
    fn apdus_come_out_as_they_went_in_whatever_the_size_and_the_segments(
        apdus in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..600), 1..6),
        size in 7_u8..12,
        segment in 1_usize..700,
    ) {
        let mut layer = RecordLayer::dialled(Framing::Tpkt);
        layer.next(&mut confirm_with(&[0xc0, 1, size]).as_slice()).unwrap();
        let stream: Vec<u8> = apdus.iter().flat_map(|apdu| layer.encode(apdu).unwrap().into_octets()).collect();
        let expected: Vec<Received> = apdus.into_iter().map(Received::Apdu).collect();
        prop_assert_eq!(take(&mut layer, &stream, segment), Ok(expected));
    }

    #[test]
    fn random_tpdus_do_no_harm(
        bodies in prop::collection::vec(prop::collection::vec(any::<u8>(), 3..40), 1..20),
        confirmed: bool,
    ) {
        let mut dialled = Dialled::new(config());
        if confirmed {
            dialled.hears(&CONFIRM);
        }
        for body in &bodies {
            dialled.hears(Framing::Tpkt.encode(body).unwrap().as_octets());
        }
        prop_assert!(dialled.sent().len() <= 2 * bodies.len() + 3);
        dialled.link.handle_eof(seconds(9));
        prop_assert!(dialled.link.is_closed());
    }
}
