//! Module `CSTA-security` {… csta3(285) 128}.

use rose::Any;

use crate::asn1::derive::*;
use crate::asn1::{GeneralizedTime, OctetString, Rest, octets_or_any};

/// `CSTASecurityData` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CstaSecurityData {
    #[rasn(tag(context, 0))]
    pub message_sequence_number: Option<i64>,
    pub timestamp: Option<TimeInfo>,
    pub security_info: Option<SecurityInfo>,
    pub rest: Rest,
}

/// `SecurityInfo` of the standard, with any value in place of the NULL written there.
#[derive(Clone, PartialEq, Eq)]
pub enum SecurityInfo {
    String(OctetString),
    Private(Any),
}

octets_or_any!(SecurityInfo, String, Private);

/// `TimeInfo` of the standard.
pub type TimeInfo = GeneralizedTime;
