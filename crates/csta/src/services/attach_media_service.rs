//! Attach Media Service: puts a media service, a voice unit or a modem say, on a connection of a call.
//!
//! The application asks the switch. [Media Attached](crate::events::media_attached_event) follows; from
//! then on the service can be used, a voice unit with [Play Message](super::play_message) and its kin.
//! [Detach Media Service](super::detach_media_service) undoes it.
//!
//! Module `CSTA-attach-media-service` {… csta3(285) 244}, operation `attachMediaService` (244); ECMA-285
//! clause 17.1, ECMA-269 clause 19.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::CallLinkageData;
use crate::data::connection_states::LocalConnectionState;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::{
    ConnectionInformation, ConnectionMode, MediaServiceInstanceId, MediaServiceType,
};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `attachMediaService`, operation 244: the connection and what to attach to it.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AttachMediaServiceArgument {
    /// The connection that gets the service.
    pub connection: ConnectionId,
    /// Which service.
    pub media_service_type: MediaServiceType,
    /// Version of the service that is wanted; absent: the switch decides.
    pub media_service_version: Option<Integer>,
    /// Which server of the service; absent: the switch decides.
    pub media_service_instance_id: Option<MediaServiceInstanceId>,
    /// How the service comes into the call: conferenced, by transfer, direct.
    pub connection_mode: ConnectionMode,
    /// State that the media device's connection shall have; absent: the switch decides.
    pub requested_connection_state: Option<LocalConnectionState>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `attachMediaService`, operation 244: where the service is.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AttachMediaServiceResult {
    /// The media device's connection in the call; absent where the service has none of its own.
    pub media_connection: Option<ConnectionId>,
    /// Device that gives the service; absent where the switch does not say it.
    #[rasn(tag(context, 0))]
    pub media_device: Option<DeviceId>,
    /// Server of the service; absent where the switch does not say it.
    pub media_service_instance_id: Option<MediaServiceInstanceId>,
    /// How media flow over the media device's connection; absent: not said.
    #[rasn(tag(context, 1))]
    pub media_connection_info: Option<ConnectionInformation>,
    /// Identity that links the call to others, across switches; absent where the switch does not link
    /// calls.
    #[rasn(tag(context, 2))]
    pub call_linkage_data: Option<CallLinkageData>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for AttachMediaServiceArgument {
    const OPERATION: Operation = Operation::AttachMediaService;
}

impl Confirmed for AttachMediaServiceArgument {
    type Result = AttachMediaServiceResult;
}
