//! Services about the switch's status, each with the options that it has.
//!
//! Part of module `CSTA-capability-exchange`, ECMA-285 clause 9.10: [`SystemStatusServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// Services about the switch's status, each with the options that it has.
///
/// ASN.1: `SystemStatusServList`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SystemStatusServList {
    /// Changes which status reports are kept back.
    #[rasn(tag(context, 0))]
    pub change_system_status_filter: Option<ChangeSystemStatusFilter>,
    /// Asks for reports of the switch's status.
    #[rasn(tag(context, 1))]
    pub system_register: Option<SystemRegister>,
    /// Tells that a registration for the status was ended by the switch.
    #[rasn(tag(context, 2))]
    pub system_status_register_abort: Option<SystemStatusRegisterAbort>,
    /// Ends a registration for the status.
    #[rasn(tag(context, 3))]
    pub system_status_register_cancel: Option<SystemStatusRegisterCancel>,
    /// Asks for the status.
    #[rasn(tag(context, 4))]
    pub request_system_status: Option<RequestSystemStatus>,
    /// Tells the status.
    #[rasn(tag(context, 5))]
    pub system_status: Option<SystemStatus>,
    /// Tells that the switch can do more or less than before.
    #[rasn(tag(context, 6))]
    pub sw_function_caps_changed: Option<SwFunctionCapsChanged>,
    /// Tells that the switch has other devices than before.
    #[rasn(tag(context, 7))]
    pub sw_function_devices_changed: Option<SwFunctionDevicesChanged>,
    /// Reads which registrations there are.
    #[rasn(tag(context, 8))]
    pub get_registrations: Option<GetRegistrations>,
    /// Reads which registrations there are.
    #[rasn(tag(context, 9))]
    pub registration_info: Option<RegistrationInfo>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

bit_set! {
    /// Changes which status reports are kept back: which of its options the switch has.
    ///
    /// ASN.1: `ChangeSystemStatusFilter`.
    pub struct ChangeSystemStatusFilter[11] {
        /// The status "initialising" can be kept back.
        REQUESTED_STATUS_FILTER_INITIALIZING = 0 "requestedStatusFilterInitializing",
        /// The status "enabled" can be kept back.
        REQUESTED_STATUS_FILTER_ENABLED = 1 "requestedStatusFilterEnabled",
        /// The status "normal" can be kept back.
        REQUESTED_STATUS_FILTER_NORMAL = 2 "requestedStatusFilterNormal",
        /// The status "messages lost" can be kept back.
        REQUESTED_STATUS_FILTER_MESSAGE_LOST = 3 "requestedStatusFilterMessageLost",
        /// The status "disabled" can be kept back.
        REQUESTED_STATUS_FILTER_DISABLED = 4 "requestedStatusFilterDisabled",
        /// The status "partially disabled" can be kept back.
        REQUESTED_STATUS_FILTER_PARTIALLY_DISABLED = 5 "requestedStatusFilterPartiallyDisabled",
        /// The status "overload imminent" can be kept back.
        REQUESTED_STATUS_FILTER_OVERLOAD_IMMINENT = 6 "requestedStatusFilterOverloadImminent",
        /// The status "overload reached" can be kept back.
        REQUESTED_STATUS_FILTER_OVERLOAD_REACHED = 7 "requestedStatusFilterOverloadReached",
        /// The status "overload relieved" can be kept back.
        REQUESTED_STATUS_FILTER_OVERLOAD_RELIEVED = 8 "requestedStatusFilterOverloadRelieved",
        /// The request may carry private data.
        PRIVATE_DATA = 9 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 10 "privateDataInAck",
    }
}

bit_set! {
    /// Asks for reports of the switch's status: which of its options the switch has.
    ///
    /// ASN.1: `SystemRegister`.
    pub struct SystemRegister[17] {
        /// One can register for the switch's status.
        REQUEST_TYPES_SYSTEM_STATUS = 0 "requestTypesSystemStatus",
        /// One can register for being asked for one's status.
        REQUEST_TYPES_REQUEST_SYSTEM_STATUS = 1 "requestTypesRequestSystemStatus",
        /// One can register for changes of the capabilities.
        REQUEST_TYPES_SWITCHING_FUNCTION_CAPS_CHANGED = 2 "requestTypesSwitchingFunctionCapsChanged",
        /// One can register for changes of the devices.
        REQUEST_TYPES_SWITCHING_FUNCION_DEVICES_CHANGED = 3 "requestTypesSwitchingFuncionDevicesChanged",
        /// The status "initialising" can be kept back.
        STATUS_FILTER_INITIALIZING = 4 "statusFilterInitializing",
        /// The status "enabled" can be kept back.
        STATUS_FILTER_ENABLED = 5 "statusFilterEnabled",
        /// The status "normal" can be kept back.
        STATUS_FILTER_NORMAL = 6 "statusFilterNormal",
        /// The status "messages lost" can be kept back.
        STATUS_FILTER_MESSAGE_LOST = 7 "statusFilterMessageLost",
        /// The status "disabled" can be kept back.
        STATUS_FILTER_DISABLED = 8 "statusFilterDisabled",
        /// The status "partially disabled" can be kept back.
        STATUS_FILTER_PARTIALLY_DISABLED = 9 "statusFilterPartiallyDisabled",
        /// The status "overload imminent" can be kept back.
        STATUS_FILTER_OVERLOAD_IMMINENT = 10 "statusFilterOverloadImminent",
        /// The status "overload reached" can be kept back.
        STATUS_FILTER_OVERLOAD_REACHED = 11 "statusFilterOverloadReached",
        /// The status "overload relieved" can be kept back.
        STATUS_FILTER_OVERLOAD_RELIEVED = 12 "statusFilterOverloadRelieved",
        /// The request may tell private data as octets.
        PRIVATE_DATA_OCTET_STRING = 13 "privateDataOctetString",
        /// The request may carry private data.
        PRIVATE_DATA = 14 "privateData",
        /// The answer may tell private data as octets.
        PRIVATE_DATA_OCTET_STRING_IN_ACK = 15 "privateDataOctetStringInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 16 "privateDataInAck",
    }
}

bit_set! {
    /// Ends a registration for the status: which of its options the switch has.
    ///
    /// ASN.1: `SystemStatusRegisterCancel`.
    pub struct SystemStatusRegisterCancel[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// Tells that a registration for the status was ended by the switch: which of its options the switch has.
    ///
    /// ASN.1: `SystemStatusRegisterAbort`.
    pub struct SystemStatusRegisterAbort[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// Asks for the status: which of its options the switch has.
    ///
    /// ASN.1: `RequestSystemStatus`.
    pub struct RequestSystemStatus[13] {
        /// The request may carry private data.
        PRIVATE_DATA_IN_REQ = 0 "privateDataInReq",
        /// The status "initialising" may be told.
        SYSTEM_STATUS_INITIALIZING = 1 "systemStatusInitializing",
        /// The status "enabled" may be told.
        SYSTEM_STATUS_ENABLED = 2 "systemStatusEnabled",
        /// The status "normal" may be told.
        SYSTEM_STATUS_NORMAL = 3 "systemStatusNormal",
        /// The status "messages lost" may be told.
        SYSTEM_STATUS_MESSAGE_LOST = 4 "systemStatusMessageLost",
        /// The status "disabled" may be told.
        SYSTEM_STATUS_DISABLED = 5 "systemStatusDisabled",
        /// The status "partially disabled" may be told.
        SYSTEM_STATUS_PARTIALLY_DISABLED = 6 "systemStatusPartiallyDisabled",
        /// The status "overload imminent" may be told.
        SYSTEM_STATUS_OVERLOAD_IMMINENT = 7 "systemStatusOverloadImminent",
        /// The status "overload reached" may be told.
        SYSTEM_STATUS_OVERLOAD_REACHED = 8 "systemStatusOverloadReached",
        /// The status "overload relieved" may be told.
        SYSTEM_STATUS_OVERLOAD_RELIEVED = 9 "systemStatusOverloadRelieved",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 10 "privateDataInAck",
        /// The switch makes the request.
        SWITCHING_FUNCTION_SUPPORTS_SENDING = 11 "switchingFunctionSupportsSending",
        /// The switch takes the request.
        SWITCHING_FUNCTION_SUPPORTS_RECEIVING = 12 "switchingFunctionSupportsReceiving",
    }
}

bit_set! {
    /// Tells the status: which of its options the switch has.
    ///
    /// ASN.1: `SystemStatus`.
    pub struct SystemStatus[13] {
        /// The status "initialising" may be told.
        SYSTEM_STATUS_INITIALIZING = 0 "systemStatusInitializing",
        /// The status "enabled" may be told.
        SYSTEM_STATUS_ENABLED = 1 "systemStatusEnabled",
        /// The status "normal" may be told.
        SYSTEM_STATUS_NORMAL = 2 "systemStatusNormal",
        /// The status "messages lost" may be told.
        SYSTEM_STATUS_MESSAGE_LOST = 3 "systemStatusMessageLost",
        /// The status "disabled" may be told.
        SYSTEM_STATUS_DISABLED = 4 "systemStatusDisabled",
        /// The status "partially disabled" may be told.
        SYSTEM_STATUS_PARTIALLY_DISABLED = 5 "systemStatusPartiallyDisabled",
        /// The status "overload imminent" may be told.
        SYSTEM_STATUS_OVERLOAD_IMMINENT = 6 "systemStatusOverloadImminent",
        /// The status "overload reached" may be told.
        SYSTEM_STATUS_OVERLOAD_REACHED = 7 "systemStatusOverloadReached",
        /// The status "overload relieved" may be told.
        SYSTEM_STATUS_OVERLOAD_RELIEVED = 8 "systemStatusOverloadRelieved",
        /// The request may carry private data.
        PRIVATE_DATA = 9 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 10 "privateDataInAck",
        /// The switch makes the request.
        SWITCHING_FUNCTION_SUPPORTS_SENDING = 11 "switchingFunctionSupportsSending",
        /// The switch takes the request.
        SWITCHING_FUNCTION_SUPPORTS_RECEIVING = 12 "switchingFunctionSupportsReceiving",
    }
}

bit_set! {
    /// Tells that the switch can do more or less than before: which of its options the switch has.
    ///
    /// ASN.1: `SwFunctionCapsChanged`.
    pub struct SwFunctionCapsChanged[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// Tells that the switch has other devices than before: which of its options the switch has.
    ///
    /// ASN.1: `SwFunctionDevicesChanged`.
    pub struct SwFunctionDevicesChanged[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// Reads which registrations there are: which of its options the switch has.
    ///
    /// ASN.1: `GetRegistrations`.
    pub struct GetRegistrations[4] {
        /// The request may tell which registrations are of interest.
        REQUESTED_REQ_TYPES = 0 "requestedReqTypes",
        /// The request may carry private data.
        PRIVATE_DATA = 1 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
        /// A long answer comes in parts.
        SEGMENTED_RESPONSE_PROVIDED = 3 "segmentedResponseProvided",
    }
}

bit_set! {
    /// Reads which registrations there are: which of its options the switch has.
    ///
    /// ASN.1: `RegistrationInfo`.
    pub struct RegistrationInfo[2] {
        /// The request may tell which part of the whole it is.
        SEGMENT_ID = 0 "segmentID",
        /// The request may carry private data.
        PRIVATE_DATA = 1 "privateData",
    }
}
