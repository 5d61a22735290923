//! Do Not Disturb: a device begins or ceases to refuse calls.
//!
//! Comes when the setting changes. A call that rings already goes on ringing.
//!
//! Module `CSTA-do-not-disturb-event` {… csta3(285) 42}, ECMA-285 clause 20.2.12.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::CallOrigination;
use crate::data::device_identifier::{DeviceId, SubjectDeviceId};
use crate::data::extension_types::CstaCommonArguments;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `DoNotDisturbEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DoNotDisturbEvent {
    /// The device that refuses calls.
    pub device: SubjectDeviceId,
    /// Whether calls are refused now.
    pub do_not_disturb_on: bool,
    /// Whether calls from inside or from outside are meant; absent means both.
    pub call_origination: Option<CallOrigination>,
    /// Callers that the setting is about; absent means all.
    pub calling_device_list: Option<Vec<DeviceId>>,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
