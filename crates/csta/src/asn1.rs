//! What the modules of ECMA-285 are written with: the types and macros that make rasn's derive lenient in reading.
//!
//! rasn reads a type exactly as declared. Switches send more than that: members of later editions at the end of a
//! SEQUENCE, ENUMERATED values nobody has named, names in the site's code page. Each such freedom has one type
//! here, so that a module file stays a transcript of its ASN.1:
//!
//! | freedom | type |
//! | --- | --- |
//! | unknown members at the end of a SEQUENCE | [`Rest`], its last member |
//! | unknown values of an ENUMERATED: up to 64 bits as they are, beyond as the nearest | `open_enum!` |
//! | INTEGERs in more octets than they need | [`Integer`] |
//! | BIT STRINGs of any length, compared as sets | `bit_set!` |
//! | unknown alternatives of a CHOICE | `choice!`, which adds [`Unrecognised`] |
//! | IA5String with octets beyond ASCII | [`Ia5String`] |
//! | GeneralizedTime without a zone | [`GeneralizedTime`] |
//!
//! Size and value constraints are not checked: a label of 65 octets is a label.

mod bit_set;
mod choice;
mod integer;
mod octets;
mod octets_or_any;
mod open_enum;
mod reader;
mod rest;
mod text;
mod unrecognised;

use rasn::de::Error as _;

pub use bit_set::{Bits, SPARE_BITS};
pub(crate) use bit_set::{bit_set, room};
pub(crate) use choice::{alternative, begins, choice, decode_choice, decode_tagged_choice, tag};
pub use integer::Integer;
pub(crate) use integer::decode_value;
pub use octets::OctetString;
pub(crate) use octets_or_any::octets_or_any;
pub(crate) use open_enum::open_enum;
pub use rasn::types::ObjectIdentifier;
pub(crate) use reader::Reader;
pub use rest::Rest;
pub use text::{GeneralizedTime, Ia5String};
pub use unrecognised::Unrecognised;

/// What a transcript's derives need in scope.
pub(crate) mod derive {
    pub(crate) use rasn::{AsnType, Decode, Decoder, Encode, Encoder};
}

/// Reads any one value.
pub(crate) fn decode_any<D: rasn::Decoder>(decoder: &mut D) -> Result<rose::Any, D::Error> {
    let any = decoder.decode_any(rasn::types::Tag::EOC)?;
    whole_value(&any, decoder)
}

/// Refuses what is not well-formed to its innermost. The PDU as a whole was checked before it came here, but rasn
/// also reads values inside a primitive one, where that check does not look.
pub(crate) fn whole_value<D: rasn::Decoder>(
    any: &rasn::types::Any,
    decoder: &D,
) -> Result<rose::Any, D::Error> {
    rose::Any::from_octets(any.as_bytes()).map_err(|error| D::Error::custom(error, decoder.codec()))
}

/// Whether the encoding is for people, where a name says more than a number.
pub(crate) const fn is_text(codec: rasn::Codec) -> bool {
    matches!(codec, rasn::Codec::Jer | rasn::Codec::Avn | rasn::Codec::Xer)
}
