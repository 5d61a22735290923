//! Forwarding: a device begins or ceases to forward its calls.
//!
//! Comes when the setting changes. Calls that are there already stay.
//!
//! Module `CSTA-forwarding-event` {… csta3(285) 43}, ECMA-285 clause 20.2.13.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest};
use crate::data::device_feature_types::{ForwardDefault, ForwardingType};
use crate::data::device_identifier::{DeviceId, SubjectDeviceId};
use crate::data::extension_types::CstaCommonArguments;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `ForwardingEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ForwardingEvent {
    /// The device whose calls go elsewhere.
    pub device: SubjectDeviceId,
    /// Which calls go: all, those that meet busy, those not answered, from inside or outside.
    pub forwarding_type: Option<ForwardingType>,
    /// Whether forwarding is on now.
    pub forward_status: bool,
    /// Where they go; absent where forwarding ends or the switch knows by itself.
    pub forward_to: Option<DeviceId>,
    /// Which of type and destination the switch had chosen by itself; absent means neither.
    pub forward_default: Option<ForwardDefault>,
    /// How many times to ring before a call is forwarded. `1..100` by the standard; not checked.
    pub ring_count: Option<Integer>,
    /// How long to ring before a call is forwarded.
    #[rasn(tag(context, 4))]
    pub ring_duration: Option<Integer>,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
