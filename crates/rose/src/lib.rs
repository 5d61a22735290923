//! ROSE APDUs (X.229, X.880) and the ACSE association (X.227) of a CSTA link: bytes in, values out.
//!
//! Two peers that ask each other for operations need two envelopes. The *association* comes first: one side says who it
//! is and what it wants to speak (AARQ), the other agrees or not (AARE); at the end they take leave (RLRQ, RLRE) or one
//! breaks off (ABRT). In between there are *remote operations*: an invocation with a number and an operation's code, and
//! for each a result, an error, or a rejection by whoever could not read it. [`Pdu`] is one or the other, told apart by
//! its first octet.
//!
//! ```
//! use rose::{Any, Apdu, OtherMembers, Pdu};
//!
//! let octets = [0xa1, 0x0c, 0x02, 0x01, 0x07, 0x02, 0x02, 0x00, 0xd3, 0x30, 0x03, 0x0a, 0x01, 0x02];
//! let Pdu::Rose(Apdu::Invoke { invoke_id, opcode, argument, .. }) = Pdu::decode(&octets)? else {
//!     panic!("no invocation")
//! };
//! assert_eq!((invoke_id, opcode), (7, 211));
//! assert_eq!(argument, Some(Any::from_octets(&[0x30, 0x03, 0x0a, 0x01, 0x02])?));
//!
//! let done = Apdu::ReturnResult { invoke_id, result: None, others: OtherMembers::NONE };
//! assert_eq!(done.encode(), [0xa2, 0x03, 0x02, 0x01, 0x07]);
//! # Ok::<(), rose::DecodeError>(())
//! ```
//!
//! What an envelope carries (arguments, results, error parameters, user information) stays as it is, as [`Any`]: one
//! well-formed BER value. The `csta` crate reads it.
//!
//! Nothing here trusts its peer. The small BER walker [`tlv`] looks at every octet before anybody else does, and bounds
//! how long a PDU may be and how deep its values may be nested. Reading is lenient where the field is: integers need not
//! be minimal, lengths may be indefinite, unknown members are carried, an invoke id may be absent; [`Forms`] counts
//! it. Writing is what the standards say, with
//! definite lengths. Passwords are [`Secret`](acse::Secret)s and are not printed.
//!
//! No transport, no framing, no clock and no knowledge of a CSTA operation may live here.
#![deny(clippy::wildcard_enum_match_arm)]

pub mod acse;
mod any;
mod apdu;
mod error;
mod forms;
mod oid;
mod others;
mod problem;
pub mod tlv;

pub use any::Any;
pub use apdu::{Apdu, OperationResult, Unnumbered};
pub use error::DecodeError;
pub use forms::Forms;
pub use oid::ObjectIdentifier;
pub use others::OtherMembers;
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
        Self::decode_counting(octets).map(|(pdu, _)| pdu)
    }

    /// As [`decode`](Self::decode); also says which liberties the peer took.
    ///
    /// # Errors
    /// As `decode`.
    pub fn decode_counting(octets: &[u8]) -> Result<(Self, Forms), DecodeError> {
        let mut forms = Forms::default();
        let pdu = match octets.first() {
            None => return Err(DecodeError::Empty),
            Some(0x60..=0x64) => Self::Acse(AcseApdu::read(octets, &mut forms)?),
            Some(0xa1..=0xa4) => Self::Rose(Apdu::read(octets, &mut forms)?),
            Some(&first) => return Err(DecodeError::UnknownPdu { first }),
        };
        tlv::count_headers(octets, &mut forms);
        Ok((pdu, forms))
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
