//! Service Completion Failure: a service that was answered as begun could not be finished.
//!
//! Comes in place of the events that would have told success, after a positive answer that promised only an
//! attempt. The event lists the state in which each connection was left.
//!
//! Module `CSTA-service-completion-failure-event` {… csta3(285) 243}, ECMA-285 clause 16.2.5.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::connection_states::LocalConnectionState;
use crate::data::device_identifier::DeviceId;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::{ConnectionInformation, MediaCallCharacteristics};

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `ServiceCompletionFailureEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ServiceCompletionFailureEvent {
    /// The call that the service was to act on.
    pub primary_call: PrimaryOrSecondaryCall,
    /// The other call, where two were to be dealt with.
    #[rasn(tag(context, 0))]
    pub secondary_call: Option<PrimaryOrSecondaryCall>,
    /// The other parties of the call and how they were left.
    #[rasn(tag(context, 1))]
    pub other_devs_primary_call_list: Option<Vec<OtherCall>>,
    /// The other parties of the other call and how they were left.
    #[rasn(tag(context, 2))]
    pub other_devs_secondary_call_list: Option<Vec<OtherCall>>,
    /// Which media the call has; absent means what the switch takes for granted, mostly voice.
    #[rasn(tag(context, 3))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    /// Why it happened.
    pub cause: EventCause,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

/// A call of the service that failed, at the device that the service acted for.
///
/// ASN.1: `PrimaryOrSecondaryCall`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct PrimaryOrSecondaryCall {
    /// The device.
    pub device_id: DeviceId,
    /// Its connection.
    pub connection_id: ConnectionId,
    /// State in which its connection was left.
    pub local_connection_state: LocalConnectionState,
    /// The media of that connection.
    pub connection_info: Option<ConnectionInformation>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

/// Another party of a call and how it was left.
///
/// ASN.1: `OtherCall`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct OtherCall {
    /// The device.
    pub device_id: DeviceId,
    /// Its connection.
    pub connection_id: ConnectionId,
    /// State in which its connection was left; absent where the switch does not know.
    pub local_connection_state: Option<LocalConnectionState>,
    /// The media of that connection.
    pub connection_info: Option<ConnectionInformation>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
