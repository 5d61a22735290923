use std::fmt;

use crate::DecodeError;
use crate::tlv::{base128, read_base128};

/// An OBJECT IDENTIFIER, as its arcs.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectIdentifier(Vec<u32>);

impl ObjectIdentifier {
    /// Takes the arcs, e.g. `[1, 3, 12, 0, 218]`; `None` if they are fewer than two or the first two are none
    /// that X.660 knows.
    #[must_use]
    pub fn from_arcs(arcs: &[u32]) -> Option<Self> {
        let valid = match arcs {
            [0 | 1, second, ..] => *second < 40,
            [2, second, ..] => *second <= u32::MAX - 80,
            _ => false,
        };
        valid.then(|| Self(arcs.to_vec()))
    }

    /// The arcs.
    #[must_use]
    pub fn arcs(&self) -> &[u32] {
        &self.0
    }

    /// Reads the contents octets of a value.
    ///
    /// # Errors
    /// [`DecodeError::InvalidObjectIdentifier`] if they are empty, cut off, or an arc needs more than 32 bits.
    pub fn from_contents(mut octets: &[u8]) -> Result<Self, DecodeError> {
        let mut arcs = Vec::new();
        while !octets.is_empty() {
            let (arc, taken) = read_base128(octets).ok_or(DecodeError::InvalidObjectIdentifier)?;
            octets = &octets[taken..];
            if arcs.is_empty() {
                let first = (arc / 40).min(2);
                arcs.extend([first, arc - first * 40]);
            } else {
                arcs.push(arc);
            }
        }
        if arcs.is_empty() { Err(DecodeError::InvalidObjectIdentifier) } else { Ok(Self(arcs)) }
    }

    /// The contents octets of the value.
    #[must_use]
    pub fn to_contents(&self) -> Vec<u8> {
        let mut octets = Vec::new();
        if let [first, second, rest @ ..] = self.0.as_slice() {
            base128(first * 40 + second, &mut octets);
            rest.iter().for_each(|arc| base128(*arc, &mut octets));
        }
        octets
    }
}

impl fmt::Display for ObjectIdentifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, arc) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str(".")?;
            }
            write!(f, "{arc}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for ObjectIdentifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}
