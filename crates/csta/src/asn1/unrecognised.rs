use std::fmt;

use rasn::types::{Any, AsnType, Constraints, Identifier, Tag};
use rasn::{Decode, Decoder, Encode, Encoder};

use crate::freedoms::note;

/// An alternative of a CHOICE that the standard does not have, of any tag; kept as octets, tag included.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Unrecognised(Vec<u8>);

impl Unrecognised {
    /// The alternative's octets, identifier first.
    #[must_use]
    pub fn as_octets(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Unrecognised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Unrecognised(")?;
        self.0.iter().try_for_each(|octet| write!(f, "{octet:02x}"))?;
        f.write_str(")")
    }
}

impl AsnType for Unrecognised {
    /// The tag of none: rasn's mark of a type that begins with any tag.
    const TAG: Tag = Tag::EOC;
}

impl Decode for Unrecognised {
    fn decode_with_tag_and_constraints<D: Decoder>(
        decoder: &mut D,
        _: Tag,
        _: &Constraints,
    ) -> Result<Self, D::Error> {
        note(|freedoms| &mut freedoms.unknown_alternatives);
        super::decode_any(decoder).map(|any| Self(any.into_octets()))
    }
}

impl Encode for Unrecognised {
    fn encode_with_tag_and_constraints<'b, E: Encoder<'b>>(
        &self,
        encoder: &mut E,
        _: Tag,
        _: &Constraints,
        identifier: Identifier,
    ) -> Result<(), E::Error> {
        encoder.encode_any(Tag::EOC, &Any::new(self.0.clone()), identifier).map(drop)
    }
}
