//! Hostile octets get a clear error: never a panic, never a hang, never a stack that overflows.

mod common;

use common::octets;
use proptest::prelude::*;
use rose::tlv::{MAX_DEPTH, MAX_LENGTH, MAX_VALUES, Tag};
use rose::{Any, Apdu, DecodeError, OtherMembers, Pdu};

fn error(hex: &str) -> DecodeError {
    Pdu::decode(&octets(hex)).expect_err("the octets are malformed")
}

#[test]
fn an_integer_of_no_octets() {
    assert_eq!(error("a2 02 0200"), DecodeError::InvalidInteger { octets: 0 });
}

#[test]
fn an_integer_beyond_32_bits() {
    assert_eq!(error("a2 07 0205 0100000000"), DecodeError::InvalidInteger { octets: 5 });
}

#[test]
fn a_member_of_the_wrong_class() {
    let found = Tag::context(2);
    assert_eq!(error("a2 03 820101"), DecodeError::UnexpectedTag { what: "the invoke id", found });
}

#[test]
fn a_primitive_value_where_a_constructed_one_must_be() {
    assert_eq!(
        error("a2 06 020101 100100"),
        DecodeError::WrongForm { tag: Tag::SEQUENCE, constructed: false }
    );
    assert_eq!(error("a2 05 2203 020101"), DecodeError::WrongForm { tag: Tag::INTEGER, constructed: true });
}

#[test]
fn end_of_contents_that_is_missing_or_out_of_place() {
    assert_eq!(error("a1 80 020101 020115"), DecodeError::MissingEndOfContents);
    assert_eq!(error("a1 08 020101 020115 0000"), DecodeError::UnexpectedEndOfContents);
    assert_eq!(error("a1 07 020101 0280 0000"), DecodeError::IndefinitePrimitive);
}

#[test]
fn a_length_beyond_the_octets_there_are() {
    assert_eq!(error("a1 7f 020101"), DecodeError::Truncated { needed: 127, available: 3 });
    assert_eq!(error("a1 84ffffffff 020101"), DecodeError::Truncated { needed: 0xffff_ffff, available: 3 });
    assert_eq!(error("a1 85ffffffffff 020101"), DecodeError::LengthTooLong { octets: 5 });
    assert_eq!(error("a1"), DecodeError::Truncated { needed: 1, available: 0 });
}

#[test]
fn octets_behind_the_pdu() {
    assert_eq!(error("a2 03 020101 0500"), DecodeError::TrailingOctets { count: 2 });
}

#[test]
fn a_tag_number_beyond_32_bits() {
    assert_eq!(error("a1 08 3f ffffffffff7f 00"), DecodeError::TagTooLarge);
}

#[test]
fn nesting_ten_thousand_deep() {
    let too_deep = DecodeError::TooDeep { limit: MAX_DEPTH };
    let indefinite = [0xa1, 0x80].repeat(10_000);
    assert_eq!(Pdu::decode(&indefinite), Err(too_deep));
    let definite = (0..10_000).fold(vec![0x05, 0x00], |inner, _| {
        let mut writer = rose::tlv::Writer::new();
        writer.constructed(Tag::context(1), |outer| outer.raw(&inner));
        writer.finish()
    });
    assert_eq!(Pdu::decode(&definite[..MAX_LENGTH.min(definite.len())]), Err(too_deep));
}

#[test]
fn nesting_as_deep_as_is_allowed() {
    let nested = |depth: usize| {
        let mut octets = [0x30, 0x80].repeat(depth);
        octets.extend([0, 0].repeat(depth));
        Any::from_octets(&octets)
    };
    assert!(nested(MAX_DEPTH).is_ok());
    assert_eq!(nested(MAX_DEPTH + 1), Err(DecodeError::TooDeep { limit: MAX_DEPTH }));
}

#[test]
fn as_many_values_as_are_allowed() {
    let list = |count: usize| {
        let mut writer = rose::tlv::Writer::new();
        writer.constructed(Tag::SEQUENCE, |list| (1..count).for_each(|_| list.primitive(Tag::NULL, &[])));
        Any::from_octets(&writer.finish())
    };
    assert!(list(MAX_VALUES).is_ok());
    assert_eq!(list(MAX_VALUES + 1), Err(DecodeError::TooMany { limit: MAX_VALUES }));
}

/// A list of NULLs, `depth` tags around it, all of which say that they are primitive.
fn disguised(nulls: usize, depth: usize) -> Result<(), DecodeError> {
    let mut writer = rose::tlv::Writer::new();
    writer.constructed(Tag::SEQUENCE, |list| (0..nulls).for_each(|_| list.primitive(Tag::NULL, &[])));
    let octets = (0..depth).fold(writer.finish(), |inside, _| {
        let mut around = rose::tlv::Writer::new();
        around.primitive(Tag::context(5), &inside);
        around.finish()
    });
    Any::from_octets(&octets).map(drop)
}

#[test]
fn values_inside_a_tag_that_says_it_is_primitive_are_counted_too() {
    for depth in [1, 2, 5] {
        assert!(disguised(MAX_VALUES - 1 - depth, depth).is_ok(), "{depth}");
        let too_many = Err(DecodeError::TooMany { limit: MAX_VALUES });
        assert_eq!(disguised(MAX_VALUES - depth, depth), too_many, "{depth}");
    }
    assert!(disguised(0, MAX_DEPTH - 1).is_ok());
    assert_eq!(disguised(0, MAX_DEPTH), Err(DecodeError::TooDeep { limit: MAX_DEPTH }));
    assert_eq!(disguised(0, 10_000), Err(DecodeError::TooDeep { limit: MAX_DEPTH }));
}

#[test]
fn a_text_in_the_innermost_value_that_is_allowed_is_no_value() {
    let innermost = octets("80 04 32303031");
    let octets = [[0x30, 0x80].repeat(MAX_DEPTH), innermost, [0, 0].repeat(MAX_DEPTH)].concat();
    assert!(Any::from_octets(&octets).is_ok());
}

#[test]
fn octets_that_only_look_like_values_do_no_harm() {
    for contents in
        ["", "30", "3031", "30 05 0500", "a0 80 0500", "61 04 0500 ff", "3003 0a0102 00", "4a4b4c4d"]
    {
        let contents = octets(contents);
        let mut writer = rose::tlv::Writer::new();
        writer.primitive(Tag::context(0), &contents);
        assert!(Any::from_octets(&writer.finish()).is_ok(), "{contents:02x?}");
    }
}

#[test]
fn a_pdu_longer_than_any_frame() {
    let octets = vec![0xa1; MAX_LENGTH + 1];
    assert_eq!(Pdu::decode(&octets), Err(DecodeError::TooLong { length: MAX_LENGTH + 1, limit: MAX_LENGTH }));
}

#[test]
fn errors_read_as_sentences() {
    assert_eq!(error("a1 7f 020101").to_string(), "a value needs 127 octets where only 3 are left");
    assert_eq!(
        error("a2 06 020101 100100").to_string(),
        "a value tagged [UNIVERSAL 16] is primitive, which its type cannot be"
    );
    assert_eq!(error("80 01 00").to_string(), "no PDU of a CSTA link begins with the octet 80");
}

proptest! {
    #[test]
    fn any_octets_are_read_or_refused(octets in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = Pdu::decode(&octets);
    }

    #[test]
    fn octets_that_begin_like_a_pdu_are_read_or_refused(
        first in prop_oneof![0x60u8..=0x64, 0xa1u8..=0xa4],
        rest in proptest::collection::vec(prop_oneof![any::<u8>(), Just(0x02), Just(0x30), Just(0x80)], 0..120),
    ) {
        let mut octets = vec![first, u8::try_from(rest.len()).unwrap()];
        octets.extend(rest);
        if let Ok(pdu) = Pdu::decode(&octets) {
            prop_assert_eq!(Pdu::decode(&pdu.encode()), Ok(pdu));
        }
    }

    #[test]
    fn what_is_written_is_read_again(invoke_id: i32, linked_id: Option<i32>, opcode: i32) {
        let apdu = Apdu::Invoke { invoke_id, linked_id, opcode, argument: Some(Any::null()), others: OtherMembers::NONE };
        prop_assert_eq!(Apdu::decode(&apdu.encode()), Ok(apdu));
    }
}
