//! Records on the TCP stream.

use csta_link::{ApduTooLong, Body, Decoder, Framing, FramingLost, MAX_APDU, Overlong};
use proptest::prelude::*;

/// What the records in `stream` have in them, fed in segments of `segment` octets.
fn bodies(framing: Framing, stream: &[u8], segment: usize) -> Result<Vec<Body>, FramingLost> {
    let mut decoder = Decoder::new(framing);
    let mut bodies = Vec::new();
    for mut input in stream.chunks(segment) {
        while let Some(body) = decoder.next_record(&mut input)? {
            bodies.push(body);
        }
        assert!(input.is_empty(), "the decoder asks for more and leaves octets behind");
    }
    Ok(bodies)
}

/// Every APDU in `stream`, none of which is too long.
fn cut(framing: Framing, stream: &[u8], segment: usize) -> Result<Vec<Vec<u8>>, FramingLost> {
    let whole = |body| match body {
        Body::Whole(apdu) => apdu,
        Body::Overlong(overlong) => panic!("{overlong:?}"),
    };
    Ok(bodies(framing, stream, segment)?.into_iter().map(whole).collect())
}

#[test]
fn a_length16_record_is_two_octets_of_length_and_the_apdu() {
    let record = Framing::Length16.encode(&[0xa2, 0x01, 0x05]).unwrap();
    assert_eq!(record.as_octets(), [0, 3, 0xa2, 0x01, 0x05]);
}

#[test]
fn a_hipath_record_has_its_mark_and_the_top_bit_of_its_length_set() {
    let abort = [0x64, 0x06, 0x80, 0x01, 0x00, 0x81, 0x01, 0x01];
    let record = Framing::HiPath.encode(&abort).unwrap().into_octets();
    assert_eq!(record[..3], [0x26, 0x80, 0x08]);
    assert_eq!(record[3..], abort);
}

#[test]
fn hipath_lengths_past_127_and_255_octets_are_fifteen_bits_not_ber() {
    for (length, header) in
        [(0x80, [0x26, 0x80, 0x80]), (0x123, [0x26, 0x81, 0x23]), (MAX_APDU, [0x26, 0xff, 0xff])]
    {
        let apdu = vec![0xa1; length];
        let record = Framing::HiPath.encode(&apdu).unwrap().into_octets();
        assert_eq!(record[..3], header);
        assert_eq!(cut(Framing::HiPath, &record, record.len()), Ok(vec![apdu]));
    }
}

#[test]
fn an_apdu_over_the_limit_is_not_framed() {
    let apdu = vec![0; MAX_APDU + 1];
    for framing in [Framing::Length16, Framing::HiPath] {
        assert_eq!(framing.encode(&apdu), Err(ApduTooLong { length: MAX_APDU + 1 }));
    }
}

#[test]
fn a_record_over_the_limit_is_passed_over_but_for_its_first_octets() {
    for length in [0x8000_u16, 0xffff] {
        let body = (0..length).map(|octet| octet as u8).collect();
        let stream = [length.to_be_bytes().to_vec(), body, vec![0, 1, 5]].concat();
        for segment in [1, 20, 1000, stream.len()] {
            let overlong = Overlong { length: length.into(), head: (0..32).collect() };
            assert_eq!(
                bodies(Framing::Length16, &stream, segment),
                Ok(vec![Body::Overlong(overlong), Body::Whole(vec![5])]),
                "{segment}"
            );
        }
    }
}

#[test]
fn a_wrong_mark_is_known_by_the_first_octet() {
    assert_eq!(cut(Framing::HiPath, &[0x00], 1), Err(FramingLost::WrongMark { found: 0 }));
}

#[test]
fn a_hipath_length_without_its_top_bit_loses_the_framing() {
    assert_eq!(cut(Framing::HiPath, &[0x26, 0x00], 1), Err(FramingLost::WrongLengthBit { found: 0 }));
}

#[test]
fn lost_framing_stays_lost() {
    let mut decoder = Decoder::new(Framing::HiPath);
    let lost = Err(FramingLost::WrongMark { found: 0x60 });
    assert_eq!(decoder.next_record(&mut [0x60].as_slice()), lost);
    assert_eq!(decoder.next_record(&mut [0x26, 0x80, 0x01, 0x05].as_slice()), lost);
}

proptest! {
    #[test]
    fn split_and_merged_segments_give_the_same_apdus(
        apdus in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..300), 1..8),
        segment in 1_usize..700,
        hipath: bool,
    ) {
        let framing = if hipath { Framing::HiPath } else { Framing::Length16 };
        let stream: Vec<u8> = apdus.iter().flat_map(|apdu| framing.encode(apdu).unwrap().into_octets()).collect();
        prop_assert_eq!(cut(framing, &stream, segment), Ok(apdus));
    }
}
