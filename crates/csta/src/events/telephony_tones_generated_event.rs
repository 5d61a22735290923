//! Telephony Tones Generated: a tone was sent into a call.
//!
//! Comes when a connection hears a tone such as a beep or a warning, by GenerateTelephonyTones or otherwise.
//! No connection changes its state.
//!
//! Module `CSTA-telephony-tones-generated-event` {… csta3(285) 242}, ECMA-285 clause 16.2.4.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::TelephonyTone;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::ConnectionInformation;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `TelephonyTonesGeneratedEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct TelephonyTonesGeneratedEvent {
    /// The connection that it is about.
    pub connection: ConnectionId,
    /// Which tone it was; absent where it is known by its frequency only.
    pub tone_generated: Option<TelephonyTone>,
    /// Frequency of the tone in hertz.
    #[rasn(tag(context, 0))]
    pub tone_frequency: Option<Integer>,
    /// How long the tone lasted, in milliseconds.
    #[rasn(tag(context, 1))]
    pub tone_duration: Option<Integer>,
    /// How long the pause between tones lasted, in milliseconds.
    #[rasn(tag(context, 2))]
    pub pause_duration: Option<Integer>,
    /// The media of the connection: direction and channels.
    pub connection_info: Option<ConnectionInformation>,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
