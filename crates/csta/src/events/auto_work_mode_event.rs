//! Auto Work Mode: the automatic pause after each call was switched on or off at a device.
//!
//! Comes when the setting changes. The agent's state does not change with it.
//!
//! Module `CSTA-auto-work-mode-event` {… csta3(285) 326}, ECMA-285 clause 20.2.8.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest};
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::extension_types::CstaCommonArguments;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `AutoWorkModeEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AutoWorkModeEvent {
    /// The device at which, or for which, it was set.
    pub invoking_device: SubjectDeviceId,
    /// Whether the pause is on now.
    pub auto_work_on: bool,
    /// How long the pause lasts, in seconds.
    pub auto_work_interval: Integer,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
