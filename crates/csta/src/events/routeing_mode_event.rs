//! Routeing Mode: a device begins or ceases to ask where its calls should go.
//!
//! Comes when the setting changes.
//!
//! Module `CSTA-routeing-mode-event` {… csta3(285) 332}, ECMA-285 clause 20.2.15.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::extension_types::CstaCommonArguments;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `RouteingModeEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RouteingModeEvent {
    /// The device that it happened at.
    pub device: SubjectDeviceId,
    /// Whether the device asks now.
    pub routeing_mode: bool,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
