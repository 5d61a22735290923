//! Detach Media Service: takes a media service off a connection.
//!
//! The application asks the switch; [Media Detached](crate::events::media_detached_event) follows. It
//! undoes [Attach Media Service](super::attach_media_service).
//!
//! Module `CSTA-detach-media-service` {… csta3(285) 245}, operation `detachMediaService` (245); ECMA-285
//! clause 17.1, ECMA-269 clause 19.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::media_services::MediaServiceType;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `detachMediaService`, operation 245: the connection and what to take off it.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DetachMediaServiceArgument {
    /// The connection that has the service.
    pub connection: ConnectionId,
    /// Which service.
    pub media_service_type: MediaServiceType,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `detachMediaService`, operation 245: the service is taken off.
pub type DetachMediaServiceResult = Acknowledgement;

impl Argument for DetachMediaServiceArgument {
    const OPERATION: Operation = Operation::DetachMediaService;
}

impl Confirmed for DetachMediaServiceArgument {
    type Result = DetachMediaServiceResult;
}
