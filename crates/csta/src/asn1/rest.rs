use std::fmt;

use rasn::types::{Any, AsnType, Constraints, Identifier, Tag};
use rasn::{Decode, Decoder, Encode, Encoder};

use crate::freedoms::note;

/// The members of a SEQUENCE that stand behind all that its type knows, as octets.
///
/// The last member of every SEQUENCE has this type. What a later edition or a vendor put there is kept, and is
/// written again when the value is.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Rest(Option<Box<[u8]>>);

impl Rest {
    /// Nothing: the SEQUENCE has only the members that the standard names.
    pub const NONE: Self = Self(None);

    /// Whether there are no such members.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The members' octets, one whole value behind the other.
    #[must_use]
    pub fn as_octets(&self) -> &[u8] {
        self.0.as_deref().unwrap_or_default()
    }

    /// Keeps members that were read one by one.
    pub(crate) fn from_members(members: &[rose::Any]) -> Self {
        members.iter().for_each(|_| note(|freedoms| &mut freedoms.unknown_members));
        Self::from_octets(members.iter().flat_map(rose::Any::as_octets).copied().collect())
    }

    fn from_octets(octets: Vec<u8>) -> Self {
        Self((!octets.is_empty()).then(|| octets.into()))
    }
}

impl fmt::Debug for Rest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Rest(")?;
        self.as_octets().iter().try_for_each(|octet| write!(f, "{octet:02x}"))?;
        f.write_str(")")
    }
}

impl AsnType for Rest {
    /// The tag of none: rasn's mark of a type that begins with any tag.
    const TAG: Tag = Tag::EOC;
}

impl Decode for Rest {
    fn decode_with_tag_and_constraints<D: Decoder>(
        decoder: &mut D,
        _: Tag,
        _: &Constraints,
    ) -> Result<Self, D::Error> {
        let mut next = decoder.decode_optional::<Any>()?;
        if next.is_none() {
            return Ok(Self::NONE);
        }
        let mut octets = Vec::new();
        while let Some(member) = next {
            note(|freedoms| &mut freedoms.unknown_members);
            octets.extend_from_slice(super::whole_value(&member, decoder)?.as_octets());
            next = decoder.decode_optional()?;
        }
        Ok(Self::from_octets(octets))
    }
}

impl Encode for Rest {
    fn encode_with_tag_and_constraints<'b, E: Encoder<'b>>(
        &self,
        encoder: &mut E,
        _: Tag,
        _: &Constraints,
        identifier: Identifier,
    ) -> Result<(), E::Error> {
        encoder.encode_any(Tag::EOC, &Any::new(self.as_octets().to_vec()), identifier).map(drop)
    }
}
