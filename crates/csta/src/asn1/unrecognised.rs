use std::fmt;

use rasn::types::{Any, AsnType, Constraints, Identifier, Tag, TagTree};
use rasn::{Decode, Decoder, Encode, Encoder};

use crate::freedoms::note;

/// Context tags that an alternative can have, known or not.
const CONTEXT_TAGS: [TagTree; 64] = {
    let mut tags = [TagTree::Leaf(Tag::new_context(0)); 64];
    let mut number = 1;
    while number < tags.len() {
        tags[number] = TagTree::Leaf(Tag::new_context(number as u32));
        number += 1;
    }
    tags
};

/// An alternative of a CHOICE with a context tag of `FROM` or above, which the standard does not have; kept as
/// octets, tag included.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Unrecognised<const FROM: usize>(Vec<u8>);

impl<const FROM: usize> Unrecognised<FROM> {
    /// The alternative's octets, identifier first.
    #[must_use]
    pub fn as_octets(&self) -> &[u8] {
        &self.0
    }
}

impl<const FROM: usize> fmt::Debug for Unrecognised<FROM> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Unrecognised(")?;
        self.0.iter().try_for_each(|octet| write!(f, "{octet:02x}"))?;
        f.write_str(")")
    }
}

impl<const FROM: usize> AsnType for Unrecognised<FROM> {
    const TAG: Tag = Tag::EOC;
    const TAG_TREE: TagTree = TagTree::Choice(CONTEXT_TAGS.split_at(FROM).1);
}

impl<const FROM: usize> Decode for Unrecognised<FROM> {
    fn decode_with_tag_and_constraints<D: Decoder>(
        decoder: &mut D,
        _: Tag,
        _: &Constraints,
    ) -> Result<Self, D::Error> {
        note(|freedoms| &mut freedoms.unknown_alternatives);
        super::decode_any(decoder).map(|any| Self(any.into_octets()))
    }
}

impl<const FROM: usize> Encode for Unrecognised<FROM> {
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
