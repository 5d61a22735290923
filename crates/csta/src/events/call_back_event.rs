//! Call Back: a device has, or no longer has, a call back outstanding.
//!
//! Comes when a call back is set or cancelled. The switch will call the device when the other one is free.
//!
//! Module `CSTA-call-back-event` {… csta3(285) 327}, ECMA-285 clause 20.2.9.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::extension_types::CstaCommonArguments;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `CallBackEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallBackEvent {
    /// The device that began it.
    pub originating_device: SubjectDeviceId,
    /// The device at which the sign is shown, or for which the setting holds.
    pub target_device: SubjectDeviceId,
    /// Whether a call back is outstanding now: true where it was set, false where it was cancelled.
    pub call_back_set_canceled: bool,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
