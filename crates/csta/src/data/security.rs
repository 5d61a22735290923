//! What can secure a message: a number, a time, and what both sides have agreed on.
//!
//! Module `CSTA-security` {… csta3(285) 128}, ECMA-285 clause 9.7.

use rose::Any;

use crate::asn1::derive::*;
use crate::asn1::{GeneralizedTime, Integer, OctetString, Rest, octets_or_any};

/// What secures a message.
///
/// ASN.1: `CSTASecurityData`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[doc(alias = "CSTASecurityData")]
pub struct CstaSecurityData {
    /// Number of the message; each is one more than the one before.
    #[rasn(tag(context, 0))]
    pub message_sequence_number: Option<Integer>,
    /// When the message was sent.
    pub timestamp: Option<TimeInfo>,
    /// What both sides have agreed on.
    pub security_info: Option<SecurityInfo>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

/// What both sides have agreed on for security, with any value in place of the NULL that the standard writes.
///
/// ASN.1: `SecurityInfo`, with any value in place of the NULL written there.
#[derive(Clone, PartialEq, Eq)]
pub enum SecurityInfo {
    /// Octets.
    String(OctetString),
    /// Any value.
    Private(Any),
}

octets_or_any!(SecurityInfo, String, Private);

/// A time.
///
/// ASN.1: `TimeInfo`.
pub type TimeInfo = GeneralizedTime;
