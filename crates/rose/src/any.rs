use std::fmt;

use crate::tlv::{self, Tag, Tlv};
use crate::{DecodeError, tlv::Reader};

/// One whole BER value, identifier and length octets included, carried unread.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Any(Vec<u8>);

impl Any {
    /// Takes octets that the caller knows to be one BER value, as an encoder returns them.
    #[must_use]
    pub fn new(octets: Vec<u8>) -> Self {
        debug_assert!(
            matches!(
                tlv::check(&octets),
                Ok(())
                    | Err(DecodeError::TooLong { .. }
                        | DecodeError::TooDeep { .. }
                        | DecodeError::TooMany { .. })
            ),
            "Any::new was given something other than one BER value"
        );
        Self(octets)
    }

    /// Takes octets of unknown origin.
    ///
    /// # Errors
    /// Whatever keeps them from being exactly one well-formed BER value.
    pub fn from_octets(octets: &[u8]) -> Result<Self, DecodeError> {
        tlv::check(octets)?;
        Ok(Self(octets.to_vec()))
    }

    /// The value NULL, which CSTA gives as the result of most services.
    #[must_use]
    pub fn null() -> Self {
        Self(vec![0x05, 0x00])
    }

    /// Whether this is the value NULL.
    #[must_use]
    pub fn is_null(&self) -> bool {
        self.0 == [0x05, 0x00]
    }

    /// The identifier of the value.
    #[must_use]
    pub fn tag(&self) -> Option<Tag> {
        Reader::new(&self.0).peek().ok().flatten()
    }

    /// The octets, identifier first.
    #[must_use]
    pub fn as_octets(&self) -> &[u8] {
        &self.0
    }

    /// Gives the octets away.
    #[must_use]
    pub fn into_octets(self) -> Vec<u8> {
        self.0
    }
}

impl From<Tlv<'_>> for Any {
    fn from(value: Tlv<'_>) -> Self {
        Self(value.encoding.to_vec())
    }
}

impl AsRef<[u8]> for Any {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Any {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Any(")?;
        for octet in &self.0 {
            write!(f, "{octet:02x}")?;
        }
        f.write_str(")")
    }
}
