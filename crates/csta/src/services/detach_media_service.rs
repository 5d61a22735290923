//! Module `CSTA-detach-media-service` {… csta3(285) 245}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::media_services::MediaServiceType;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `detachMediaService`, operation 245.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DetachMediaServiceArgument {
    pub connection: ConnectionId,
    pub media_service_type: MediaServiceType,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `detachMediaService`, operation 245.
pub type DetachMediaServiceResult = Acknowledgement;

impl Argument for DetachMediaServiceArgument {
    const OPERATION: Operation = Operation::DETACH_MEDIA_SERVICE;
}

impl Confirmed for DetachMediaServiceArgument {
    type Result = DetachMediaServiceResult;
}
