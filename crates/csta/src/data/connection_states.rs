//! Module `CSTA-connection-states` {… csta3(285) 125}.

use rasn::types::Tag;

use crate::asn1::derive::*;
use crate::asn1::{Rest, open_enum};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_identifier::DeviceId;
use crate::data::media_services::ConnectionInformation;

/// `ConnectionList` of the standard.
pub type ConnectionList = Vec<ConnectionListItem>;

/// One item of [`ConnectionList`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ConnectionListItem {
    #[rasn(tag(explicit(context, 0)))]
    pub new_connection: Option<ConnectionId>,
    #[rasn(tag(explicit(context, 1)))]
    pub old_connection: Option<ConnectionId>,
    #[rasn(tag(explicit(context, 2)))]
    pub endpoint: Option<Endpoint>,
    #[rasn(tag(explicit(context, 3)))]
    pub associated_nid: Option<AssociatedNid>,
    pub resulting_connection_info: Option<ConnectionInformation>,
    pub rest: Rest,
}

/// `endpoint` of [`ConnectionListItem`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(choice)]
pub enum Endpoint {
    DeviceId(DeviceId),
    #[default]
    NotKnown,
    #[rasn(tag(explicit(context, 1)))]
    Restricted(()),
}

/// `associatedNID` of [`ConnectionListItem`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(choice)]
pub enum AssociatedNid {
    DeviceId(DeviceId),
    #[default]
    NotKnown,
}

open_enum! {
    /// `LocalConnectionState` of the standard.
    pub struct LocalConnectionState: (Tag::new_application(14)) {
        NULL = 0 "null",
        INITIATED = 1 "initiated",
        ALERTING = 2 "alerting",
        CONNECTED = 3 "connected",
        HOLD = 4 "hold",
        QUEUED = 5 "queued",
        FAIL = 6 "fail",
    }
}
