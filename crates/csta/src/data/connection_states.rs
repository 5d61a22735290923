//! The seven states of a connection, and how connections are renamed when calls are joined.
//!
//! Module `CSTA-connection-states` {… csta3(285) 125}, ECMA-285 clause 9.4.

use rasn::types::Tag;

use crate::asn1::derive::*;
use crate::asn1::{Rest, choice, open_enum};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_identifier::DeviceId;
use crate::data::media_services::ConnectionInformation;

/// The connections that are left when calls were joined, each with its former name.
///
/// ASN.1: `ConnectionList`.
pub type ConnectionList = Vec<ConnectionListItem>;

/// One connection.
///
/// ASN.1: one item of [`ConnectionList`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ConnectionListItem {
    /// Its name from now on.
    #[rasn(tag(explicit(context, 0)))]
    pub new_connection: Option<ConnectionId>,
    /// Its name before; absent for a connection that is new.
    #[rasn(tag(explicit(context, 1)))]
    pub old_connection: Option<ConnectionId>,
    /// The device at its end.
    #[rasn(tag(explicit(context, 2)))]
    pub endpoint: Option<Endpoint>,
    /// The network interface, where the device is outside.
    #[rasn(tag(explicit(context, 3)))]
    pub associated_nid: Option<AssociatedNid>,
    /// Its media.
    pub resulting_connection_info: Option<ConnectionInformation>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

choice! {
    /// The device at the end of the connection, or why it is not told.
    ///
    /// ASN.1: `endpoint` of [`ConnectionListItem`].
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq, Default)]
    #[rasn(choice)]
    pub enum Endpoint {
        /// This device.
        DeviceId(DeviceId),
        /// The switch does not know it.
        #[default]
        NotKnown,
        /// The switch knows it and must not tell.
        #[rasn(tag(explicit(context, 1)))]
        Restricted(()),
    }
}

choice! {
    /// The network interface through which the device is reached.
    ///
    /// ASN.1: `associatedNID` of [`ConnectionListItem`].
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq, Default)]
    #[rasn(choice)]
    pub enum AssociatedNid {
        /// This interface.
        DeviceId(DeviceId),
        /// The switch does not know it.
        #[default]
        NotKnown,
    }
}

open_enum! {
    /// The state of a connection.
    ///
    /// ASN.1: `LocalConnectionState`.
    pub struct LocalConnectionState: (Tag::new_application(14)) {
        /// The device has no part in the call, or no longer.
        NULL = 0 "null",
        /// The device begins a call, or is called on to begin one: the handset is off, the number not
        /// complete.
        INITIATED = 1 "initiated",
        /// The call is presented at the device: it rings, or may yet be refused.
        ALERTING = 2 "alerting",
        /// The device takes part in the call.
        CONNECTED = 3 "connected",
        /// The device keeps the call and does not take part in it.
        HOLD = 4 "hold",
        /// The call waits at the device: in a queue, parked, or until it is free.
        QUEUED = 5 "queued",
        /// The call could not go on there: busy, wrong number, no way.
        FAIL = 6 "fail",
    }
}
