//! Digits Generated: digits were sent into a call.
//!
//! Comes when tones or pulses went out on a connection, by GenerateDigits or at the telephone. No connection
//! changes its state.
//!
//! Module `CSTA-digits-generated-event` {… csta3(285) 241}, ECMA-285 clause 16.2.3.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Integer, Rest};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::ConnectionInformation;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `DigitsGeneratedEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DigitsGeneratedEvent {
    /// The connection that it is about.
    pub connection: ConnectionId,
    /// The digits in their order.
    pub digit_generated_list: Ia5String,
    /// How long each digit lasted, in milliseconds.
    #[rasn(tag(context, 0))]
    pub digit_duration_list: Option<Vec<Integer>>,
    /// How long each pause between digits lasted, in milliseconds.
    #[rasn(tag(context, 1))]
    pub pause_duration_list: Option<Vec<Integer>>,
    /// The media of the connection: direction and channels.
    pub connection_info: Option<ConnectionInformation>,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
