//! Part of module `CSTA-capability-exchange`: [`VendorSpecificServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// `VendorSpecificServList` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct VendorSpecificServList {
    #[rasn(tag(context, 0))]
    pub escape_register: Option<EscapeRegister>,
    #[rasn(tag(context, 1))]
    pub escape_register_cancel: Option<EscapeRegisterCancel>,
    #[rasn(tag(context, 2))]
    pub escape_register_abort: Option<EscapeRegisterAbort>,
    #[rasn(tag(context, 3))]
    pub escape: Option<Escape>,
    #[rasn(tag(context, 4))]
    pub private_data_version_selection: Option<PrivateDataVersionSelection>,
    pub rest: Rest,
}

bit_set! {
    /// `EscapeRegister` of the standard.
    pub struct EscapeRegister[2] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// `EscapeRegisterCancel` of the standard.
    pub struct EscapeRegisterCancel[2] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// `EscapeRegisterAbort` of the standard.
    pub struct EscapeRegisterAbort[2] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// `Escape` of the standard.
    pub struct Escape[3] {
        PRIVATE_DATA_IN_ACK = 0 "privateDataInAck",
        SW_FUNCTION_SUPPORTS_SENDING = 1 "swFunctionSupportsSending",
        SW_FUNCTION_SUPPORTS_RECEIVING = 2 "swFunctionSupportsReceiving",
    }
}

bit_set! {
    /// `PrivateDataVersionSelection` of the standard.
    pub struct PrivateDataVersionSelection[1] {
        PRIVATE_DATA_IN_ACK = 0 "privateDataInAck",
    }
}
