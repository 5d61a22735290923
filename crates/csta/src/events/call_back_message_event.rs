//! Call Back Message: a device has, or no longer has, a request to be called outstanding.
//!
//! Comes when the message that asks for a call is left or taken away.
//!
//! Module `CSTA-call-back-message-event` {… csta3(285) 328}, ECMA-285 clause 20.2.10.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::extension_types::CstaCommonArguments;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `CallBackMessageEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallBackMessageEvent {
    /// The device that began it.
    pub originating_device: SubjectDeviceId,
    /// The device at which the sign is shown, or for which the setting holds.
    pub target_device: SubjectDeviceId,
    /// Whether a message is outstanding now: true where it was left, false where it was taken away.
    pub call_back_msg_set_canceled: bool,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
