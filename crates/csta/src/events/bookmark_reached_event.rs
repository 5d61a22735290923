//! Module `CSTA-bookmark-reached-event` {… csta3(285) 517}.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::ServicesPermitted;
use crate::data::device_feature_types::ResourceId;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;

/// `BookmarkReachedEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct BookmarkReachedEvent {
    pub over_connection: ConnectionId,
    #[rasn(tag(context, 0))]
    pub resource: Option<ResourceId>,
    pub bookmark: Ia5String,
    pub cause: Option<EventCause>,
    pub services_permitted: Option<ServicesPermitted>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
