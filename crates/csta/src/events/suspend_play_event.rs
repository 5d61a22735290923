//! Module `CSTA-suspend-play-event` {… csta3(285) 79}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::ServicesPermitted;
use crate::data::device_feature_types::{MessageId, ResourceId};
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;

/// `SuspendPlayEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SuspendPlayEvent {
    pub connection: ConnectionId,
    pub message: MessageId,
    #[rasn(tag(context, 2))]
    pub resource: Option<ResourceId>,
    #[rasn(tag(context, 0))]
    pub length: Option<i64>,
    #[rasn(tag(context, 1))]
    pub current_position: Option<i64>,
    pub cause: Option<EventCause>,
    pub services_permitted: Option<ServicesPermitted>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
