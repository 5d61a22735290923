use std::fmt;

use crate::acse::{External, ExternalEncoding, only_member};
use crate::tlv::{Class, Reader, Tag, Tlv, Writer};
use crate::{Any, DecodeError, Forms};

/// An authentication value. It crosses in clear text, so nothing here shows what is secret in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Authentication {
    /// What an application says: `[0] { OCTET STRING, OCTET STRING }`.
    Credentials {
        /// The user's name, in the site's code page.
        user: Vec<u8>,
        /// The user's password.
        password: Secret,
    },
    /// What a HiPath answers: `[1] { OCTET STRING, OCTET STRING }`.
    Stamp {
        /// Sixteen octets of the switch's choice.
        stamp: Vec<u8>,
        /// The switch's release, as text.
        release: Vec<u8>,
    },
    /// Any other value, as the octets of one BER value.
    Other(Secret),
    /// A member without a value that can be read, as the octets of the whole member.
    Unrecognised(Secret),
}

/// Octets that are never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Vec<u8>);

impl Secret {
    /// Takes the octets.
    #[must_use]
    pub fn new(octets: impl Into<Vec<u8>>) -> Self {
        Self(octets.into())
    }

    /// The octets, for comparing and for sending.
    #[must_use]
    pub fn expose(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

/// The alternative of Authentication-value that holds an EXTERNAL.
const EXTERNAL: Tag = Tag::context(2);
const CREDENTIALS: Tag = Tag::context(0);
const STAMP: Tag = Tag::context(1);

impl Authentication {
    pub(super) fn decode(member: Tlv<'_>, forms: &mut Forms) -> Self {
        Self::read(member, forms).unwrap_or_else(|_| {
            forms.unknown_members += 1;
            Self::Unrecognised(Secret::new(member.encoding))
        })
    }

    fn read(member: Tlv<'_>, forms: &mut Forms) -> Result<Self, DecodeError> {
        let value = only_member(member, "the authentication value", forms)?;
        forms.unknown_members += u64::from(!is_alternative(value.tag));
        let pair = if value.tag == EXTERNAL { Self::decode_pair(value, forms)? } else { None };
        Ok(pair.unwrap_or_else(|| Self::Other(Secret::new(value.encoding))))
    }

    /// `None` if the EXTERNAL holds something other than the two known pairs. A reference beside them says nothing more
    /// than they do, and is not kept.
    fn decode_pair(external: Tlv<'_>, forms: &mut Forms) -> Result<Option<Self>, DecodeError> {
        let external = External::decode(external.members()?, forms)?;
        let ExternalEncoding::SingleAsn1Type(value) = external.encoding else { return Ok(None) };
        let Some(choice) = Reader::new(value.as_octets()).read()?.filter(|choice| choice.constructed) else {
            return Ok(None);
        };
        let mut members = choice.members()?;
        let (first, second) = (members.read()?, members.read()?);
        let (Some(first), Some(second), true) = (first, second, members.is_empty()) else { return Ok(None) };
        if first.tag != Tag::OCTET_STRING || second.tag != Tag::OCTET_STRING {
            return Ok(None);
        }
        let (first, second) = (first.primitive()?.to_vec(), second.primitive()?.to_vec());
        Ok(match choice.tag {
            CREDENTIALS => Some(Self::Credentials { user: first, password: Secret(second) }),
            STAMP => Some(Self::Stamp { stamp: first, release: second }),
            _ => None,
        })
    }

    pub(super) fn encode(&self, apdu: &mut Writer, tag: Tag) {
        match self {
            Self::Credentials { user, password } => apdu.constructed(tag, |value| {
                encode_pair(value, CREDENTIALS, user, password.expose());
            }),
            Self::Stamp { stamp, release } => {
                apdu.constructed(tag, |value| encode_pair(value, STAMP, stamp, release));
            }
            Self::Other(other) => apdu.constructed(tag, |value| value.raw(other.expose())),
            Self::Unrecognised(member) => apdu.raw(member.expose()),
        }
    }
}

/// Whether Authentication-value has such an alternative: a text, a BIT STRING, an EXTERNAL, or one of another standard.
const fn is_alternative(tag: Tag) -> bool {
    matches!((tag.class, tag.number), (Class::Context, 0..=3))
}

fn encode_pair(writer: &mut Writer, tag: Tag, first: &[u8], second: &[u8]) {
    let mut pair = Writer::new();
    pair.constructed(tag, |pair| {
        pair.primitive(Tag::OCTET_STRING, first);
        pair.primitive(Tag::OCTET_STRING, second);
    });
    External::single(Any::new(pair.finish())).encode(writer, EXTERNAL);
}
