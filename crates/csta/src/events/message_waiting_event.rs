//! Message Waiting: the sign that messages wait was lit or put out.
//!
//! Comes when the sign changes, not for each message.
//!
//! Module `CSTA-message-waiting-event` {… csta3(285) 44}, ECMA-285 clause 19.2.6.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::{DeviceId, SubjectDeviceId};
use crate::data::extension_types::CstaCommonArguments;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `MessageWaitingEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MessageWaitingEvent {
    /// The device at which the sign is shown, or for which the setting holds.
    pub target_device: SubjectDeviceId,
    /// The mailbox or device at which messages wait; absent where it is the same device.
    pub device_for_message: Option<DeviceId>,
    /// Whether the sign is lit now.
    pub message_waiting_on: bool,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
