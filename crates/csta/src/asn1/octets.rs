use std::fmt;
use std::ops::Deref;

use rasn::types::{AsnType, Constraints, Identifier, Tag};
use rasn::{Decode, Decoder, Encode, Encoder};

/// Octets that need no place of their own: numbers, names, identifiers of calls and monitors are rarely longer.
const INLINE: usize = 22;

/// An OCTET STRING. A short one, as nearly all of CSTA are, costs no allocation.
#[derive(Clone)]
pub struct OctetString(Octets);

#[derive(Clone)]
enum Octets {
    Short { length: u8, octets: [u8; INLINE] },
    Long(Box<[u8]>),
}

impl OctetString {
    /// No octets.
    pub const EMPTY: Self = Self(Octets::Short { length: 0, octets: [0; INLINE] });
}

impl Deref for OctetString {
    type Target = [u8];

    #[inline]
    fn deref(&self) -> &[u8] {
        match &self.0 {
            Octets::Short { length, octets } => &octets[..usize::from(*length)],
            Octets::Long(octets) => octets,
        }
    }
}

impl From<&[u8]> for OctetString {
    #[inline]
    fn from(octets: &[u8]) -> Self {
        match u8::try_from(octets.len()) {
            Ok(length) if usize::from(length) <= INLINE => {
                Self(Octets::Short { length, octets: padded(octets) })
            }
            Ok(_) | Err(_) => Self(Octets::Long(octets.into())),
        }
    }
}

/// The octets, at most as many as there is room for, and zeros behind them.
#[inline]
fn padded(octets: &[u8]) -> [u8; INLINE] {
    let mut room = [0; INLINE];
    if !(copy_ends::<16>(octets, &mut room)
        || copy_ends::<8>(octets, &mut room)
        || copy_ends::<4>(octets, &mut room))
    {
        room.iter_mut().zip(octets).for_each(|(to, from)| *to = *from);
    }
    room
}

/// Copies the first and the last `N` octets, which may overlap, and are all of at most `2 * N`. Without a known size each
/// short text would cost a call.
#[inline]
fn copy_ends<const N: usize>(octets: &[u8], room: &mut [u8; INLINE]) -> bool {
    let (Some(first), Some(last)) = (octets.first_chunk::<N>(), octets.last_chunk::<N>()) else {
        return false;
    };
    room[..N].copy_from_slice(first);
    room[octets.len() - N..][..N].copy_from_slice(last);
    true
}

impl From<Vec<u8>> for OctetString {
    fn from(octets: Vec<u8>) -> Self {
        if octets.len() <= INLINE { octets.as_slice().into() } else { Self(Octets::Long(octets.into())) }
    }
}

impl Default for OctetString {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl PartialEq for OctetString {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for OctetString {}

impl PartialOrd for OctetString {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for OctetString {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (**self).cmp(&**other)
    }
}

impl std::hash::Hash for OctetString {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}

impl fmt::Debug for OctetString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OctetString(")?;
        self.iter().try_for_each(|octet| write!(f, "{octet:02x}"))?;
        f.write_str(")")
    }
}

impl AsnType for OctetString {
    const TAG: Tag = Tag::OCTET_STRING;
}

impl Decode for OctetString {
    fn decode_with_tag_and_constraints<D: Decoder>(
        decoder: &mut D,
        tag: Tag,
        constraints: &Constraints,
    ) -> Result<Self, D::Error> {
        decoder.decode_octet_string(tag, constraints)
    }
}

impl Encode for OctetString {
    fn encode_with_tag_and_constraints<'b, E: Encoder<'b>>(
        &self,
        encoder: &mut E,
        tag: Tag,
        constraints: &Constraints,
        identifier: Identifier,
    ) -> Result<(), E::Error> {
        encoder.encode_octet_string(tag, constraints, self, identifier).map(drop)
    }
}
