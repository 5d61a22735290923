//! Media Attached: a media service was connected to a call.
//!
//! Comes when a recorder, a voice unit, a modem or the like has access to the call's media. Whether it is a
//! party of its own depends on the way in which it was attached.
//!
//! Module `CSTA-media-attached-event` {… csta3(285) 246}, ECMA-285 clause 17.2.1.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::CallCharacteristics;
use crate::data::connection_states::LocalConnectionState;
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::{
    ConnectionInformation, MediaCallCharacteristics, MediaServiceInstanceId, MediaServiceType, MediaStreamId,
};

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `MediaAttachedEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MediaAttachedEvent {
    /// The connection of the media service.
    pub media_connection: ConnectionId,
    /// The device of the media service.
    pub media_device: SubjectDeviceId,
    /// What kind of media service it is.
    pub media_service_type: MediaServiceType,
    /// Version of the media service.
    pub media_service_version: Option<Integer>,
    /// Which one, where there are several of the kind.
    #[rasn(tag(context, 0))]
    pub media_service_instance_id: Option<MediaServiceInstanceId>,
    /// The stream by which the media service is reached.
    #[rasn(tag(context, 1))]
    pub media_stream_id: Option<MediaStreamId>,
    /// Which media the call has; absent means what the switch takes for granted, mostly voice.
    #[rasn(tag(context, 2))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    /// What kind of call it is, such as an ACD call or a priority call.
    pub call_characteristics: Option<CallCharacteristics>,
    /// The state afterwards of the connection at the monitored device; absent on a call's monitor.
    pub local_connection_info: Option<LocalConnectionState>,
    /// The media of the media service's connection.
    #[rasn(tag(context, 3))]
    pub media_connection_info: Option<ConnectionInformation>,
    /// Security data and private data of the vendor, if any.
    pub extension: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
