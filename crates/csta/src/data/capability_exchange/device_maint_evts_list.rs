//! Part of module `CSTA-capability-exchange`: [`DeviceMaintEvtsList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// `DeviceMaintEvtsList` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DeviceMaintEvtsList {
    #[rasn(tag(context, 0))]
    pub back_in_service: Option<BackInService>,
    #[rasn(tag(context, 1))]
    pub device_caps_changed: Option<DeviceCapsChanged>,
    #[rasn(tag(context, 2))]
    pub out_of_service: Option<OutOfService>,
    #[rasn(tag(context, 3))]
    pub partially_in_service: Option<PartiallyInService>,
    pub rest: Rest,
}

bit_set! {
    /// `BackInService` of the standard.
    pub struct BackInService[2] {
        CAUSE = 0 "cause",
        PRIVATE_DATA = 1 "privateData",
    }
}

bit_set! {
    /// `DeviceCapsChanged` of the standard.
    pub struct DeviceCapsChanged[2] {
        CAUSE = 0 "cause",
        PRIVATE_DATA = 1 "privateData",
    }
}

bit_set! {
    /// `OutOfService` of the standard.
    pub struct OutOfService[2] {
        CAUSE = 0 "cause",
        PRIVATE_DATA = 1 "privateData",
    }
}

bit_set! {
    /// `PartiallyInService` of the standard.
    pub struct PartiallyInService[2] {
        CAUSE = 0 "cause",
        PRIVATE_DATA = 1 "privateData",
    }
}
