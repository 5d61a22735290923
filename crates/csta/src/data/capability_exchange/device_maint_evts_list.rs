//! Maintenance events, each with what the switch tells in it.
//!
//! Part of module `CSTA-capability-exchange`, ECMA-285 clause 9.10: [`DeviceMaintEvtsList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// Maintenance events, each with what the switch tells in it.
///
/// ASN.1: `DeviceMaintEvtsList`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DeviceMaintEvtsList {
    /// A device works again.
    #[rasn(tag(context, 0))]
    pub back_in_service: Option<BackInService>,
    /// What a device can do has changed.
    #[rasn(tag(context, 1))]
    pub device_caps_changed: Option<DeviceCapsChanged>,
    /// A device can no longer be used.
    #[rasn(tag(context, 2))]
    pub out_of_service: Option<OutOfService>,
    /// A part of what a device does works.
    #[rasn(tag(context, 3))]
    pub partially_in_service: Option<PartiallyInService>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

bit_set! {
    /// What the switch tells in the event: a device works again.
    ///
    /// ASN.1: `BackInService`.
    pub struct BackInService[2] {
        /// The event may tell why it happened.
        CAUSE = 0 "cause",
        /// The event may carry private data.
        PRIVATE_DATA = 1 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: what a device can do has changed.
    ///
    /// ASN.1: `DeviceCapsChanged`.
    pub struct DeviceCapsChanged[2] {
        /// The event may tell why it happened.
        CAUSE = 0 "cause",
        /// The event may carry private data.
        PRIVATE_DATA = 1 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: a device can no longer be used.
    ///
    /// ASN.1: `OutOfService`.
    pub struct OutOfService[2] {
        /// The event may tell why it happened.
        CAUSE = 0 "cause",
        /// The event may carry private data.
        PRIVATE_DATA = 1 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: a part of what a device does works.
    ///
    /// ASN.1: `PartiallyInService`.
    pub struct PartiallyInService[2] {
        /// The event may tell why it happened.
        CAUSE = 0 "cause",
        /// The event may carry private data.
        PRIVATE_DATA = 1 "privateData",
    }
}
