//! Services for vendors, each with which of its options the switch has.
//!
//! Part of module `CSTA-capability-exchange`, ECMA-285 clause 9.10: [`VendorSpecificServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// Services for vendors, each with which of its options the switch has.
///
/// ASN.1: `VendorSpecificServList`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct VendorSpecificServList {
    /// Asks for vendors' requests.
    #[rasn(tag(context, 0))]
    pub escape_register: Option<EscapeRegister>,
    /// Ends a registration for vendors' requests.
    #[rasn(tag(context, 1))]
    pub escape_register_cancel: Option<EscapeRegisterCancel>,
    /// Tells that a registration for vendors' requests was ended by the switch.
    #[rasn(tag(context, 2))]
    pub escape_register_abort: Option<EscapeRegisterAbort>,
    /// Asks for what only the vendor knows.
    #[rasn(tag(context, 3))]
    pub escape: Option<Escape>,
    /// Chooses the version of private data.
    #[rasn(tag(context, 4))]
    pub private_data_version_selection: Option<PrivateDataVersionSelection>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

bit_set! {
    /// Asks for vendors' requests: which of its options the switch has.
    ///
    /// ASN.1: `EscapeRegister`.
    pub struct EscapeRegister[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// Ends a registration for vendors' requests: which of its options the switch has.
    ///
    /// ASN.1: `EscapeRegisterCancel`.
    pub struct EscapeRegisterCancel[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// Tells that a registration for vendors' requests was ended by the switch: which of its options the switch has.
    ///
    /// ASN.1: `EscapeRegisterAbort`.
    pub struct EscapeRegisterAbort[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// Asks for what only the vendor knows: which of its options the switch has.
    ///
    /// ASN.1: `Escape`.
    pub struct Escape[3] {
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 0 "privateDataInAck",
        /// The switch makes the request.
        SW_FUNCTION_SUPPORTS_SENDING = 1 "swFunctionSupportsSending",
        /// The switch takes the request.
        SW_FUNCTION_SUPPORTS_RECEIVING = 2 "swFunctionSupportsReceiving",
    }
}

bit_set! {
    /// Chooses the version of private data: which of its options the switch has.
    ///
    /// ASN.1: `PrivateDataVersionSelection`.
    pub struct PrivateDataVersionSelection[1] {
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 0 "privateDataInAck",
    }
}
