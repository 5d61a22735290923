//! ROSE APDUs (X.229, X.880) and the ACSE association (X.227) of a CSTA link: bytes in, values out.
//!
//! Here live the two envelopes that every PDU of a link wears, and the small BER walker ([`tlv`]) that guards
//! everything behind it: it bounds size and depth before any other code reads an octet. What an envelope
//! carries (arguments, results, error parameters, user information) stays raw here, as [`Any`]; the `csta`
//! crate reads it. No transport, no framing, no clock and no knowledge of a CSTA operation may live here.
#![deny(clippy::wildcard_enum_match_arm)]

pub mod acse;
mod any;
mod apdu;
mod error;
mod oid;
mod problem;
pub mod tlv;

pub use any::Any;
pub use apdu::{Apdu, OperationResult};
pub use error::DecodeError;
pub use oid::ObjectIdentifier;
pub use problem::{GeneralProblem, InvokeProblem, Problem, ReturnErrorProblem, ReturnResultProblem};

use acse::AcseApdu;

/// One PDU of a CSTA link: either of the association or an operation on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pdu {
    /// Association control: AARQ, AARE, RLRQ, RLRE or ABRT.
    Acse(AcseApdu),
    /// A remote operation, its result, error or rejection.
    Rose(Apdu),
}

impl Pdu {
    /// Reads one PDU that fills `octets` wholly. The first octet tells the two protocols apart: ACSE's tags are
    /// of class APPLICATION, ROSE's context-specific.
    ///
    /// # Errors
    /// [`DecodeError::UnknownPdu`] if the first octet belongs to neither; otherwise what was malformed.
    pub fn decode(octets: &[u8]) -> Result<Self, DecodeError> {
        match octets.first() {
            None => Err(DecodeError::Empty),
            Some(0x60..=0x64) => AcseApdu::decode(octets).map(Self::Acse),
            Some(0xa1..=0xa4) => Apdu::decode(octets).map(Self::Rose),
            Some(&first) => Err(DecodeError::UnknownPdu { first }),
        }
    }

    /// Writes the PDU, without a frame around it.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        match self {
            Self::Acse(apdu) => apdu.encode(),
            Self::Rose(apdu) => apdu.encode(),
        }
    }
}
