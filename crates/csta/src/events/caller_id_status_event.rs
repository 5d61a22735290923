//! Caller ID Status: a device begins or ceases to show its number to those whom it calls.
//!
//! Comes when the setting changes; calls that are up keep what they began with.
//!
//! Module `CSTA-caller-id-status-event` {… csta3(285) 329}, ECMA-285 clause 20.2.11.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `CallerIDStatusEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[doc(alias = "CallerIDStatusEvent")]
pub struct CallerIdStatusEvent {
    /// The device that it happened at.
    pub device: DeviceId,
    /// Whether the number is shown now.
    pub caller_id_provided: bool,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
