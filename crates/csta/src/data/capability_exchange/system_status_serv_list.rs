//! Part of module `CSTA-capability-exchange`: [`SystemStatusServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// `SystemStatusServList` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SystemStatusServList {
    #[rasn(tag(context, 0))]
    pub change_system_status_filter: Option<ChangeSystemStatusFilter>,
    #[rasn(tag(context, 1))]
    pub system_register: Option<SystemRegister>,
    #[rasn(tag(context, 2))]
    pub system_status_register_abort: Option<SystemStatusRegisterAbort>,
    #[rasn(tag(context, 3))]
    pub system_status_register_cancel: Option<SystemStatusRegisterCancel>,
    #[rasn(tag(context, 4))]
    pub request_system_status: Option<RequestSystemStatus>,
    #[rasn(tag(context, 5))]
    pub system_status: Option<SystemStatus>,
    #[rasn(tag(context, 6))]
    pub sw_function_caps_changed: Option<SwFunctionCapsChanged>,
    #[rasn(tag(context, 7))]
    pub sw_function_devices_changed: Option<SwFunctionDevicesChanged>,
    #[rasn(tag(context, 8))]
    pub get_registrations: Option<GetRegistrations>,
    #[rasn(tag(context, 9))]
    pub registration_info: Option<RegistrationInfo>,
    pub rest: Rest,
}

bit_set! {
    /// `ChangeSystemStatusFilter` of the standard.
    pub struct ChangeSystemStatusFilter[11] {
        REQUESTED_STATUS_FILTER_INITIALIZING = 0 "requestedStatusFilterInitializing",
        REQUESTED_STATUS_FILTER_ENABLED = 1 "requestedStatusFilterEnabled",
        REQUESTED_STATUS_FILTER_NORMAL = 2 "requestedStatusFilterNormal",
        REQUESTED_STATUS_FILTER_MESSAGE_LOST = 3 "requestedStatusFilterMessageLost",
        REQUESTED_STATUS_FILTER_DISABLED = 4 "requestedStatusFilterDisabled",
        REQUESTED_STATUS_FILTER_PARTIALLY_DISABLED = 5 "requestedStatusFilterPartiallyDisabled",
        REQUESTED_STATUS_FILTER_OVERLOAD_IMMINENT = 6 "requestedStatusFilterOverloadImminent",
        REQUESTED_STATUS_FILTER_OVERLOAD_REACHED = 7 "requestedStatusFilterOverloadReached",
        REQUESTED_STATUS_FILTER_OVERLOAD_RELIEVED = 8 "requestedStatusFilterOverloadRelieved",
        PRIVATE_DATA = 9 "privateData",
        PRIVATE_DATA_IN_ACK = 10 "privateDataInAck",
    }
}

bit_set! {
    /// `SystemRegister` of the standard.
    pub struct SystemRegister[17] {
        REQUEST_TYPES_SYSTEM_STATUS = 0 "requestTypesSystemStatus",
        REQUEST_TYPES_REQUEST_SYSTEM_STATUS = 1 "requestTypesRequestSystemStatus",
        REQUEST_TYPES_SWITCHING_FUNCTION_CAPS_CHANGED = 2 "requestTypesSwitchingFunctionCapsChanged",
        REQUEST_TYPES_SWITCHING_FUNCION_DEVICES_CHANGED = 3 "requestTypesSwitchingFuncionDevicesChanged",
        STATUS_FILTER_INITIALIZING = 4 "statusFilterInitializing",
        STATUS_FILTER_ENABLED = 5 "statusFilterEnabled",
        STATUS_FILTER_NORMAL = 6 "statusFilterNormal",
        STATUS_FILTER_MESSAGE_LOST = 7 "statusFilterMessageLost",
        STATUS_FILTER_DISABLED = 8 "statusFilterDisabled",
        STATUS_FILTER_PARTIALLY_DISABLED = 9 "statusFilterPartiallyDisabled",
        STATUS_FILTER_OVERLOAD_IMMINENT = 10 "statusFilterOverloadImminent",
        STATUS_FILTER_OVERLOAD_REACHED = 11 "statusFilterOverloadReached",
        STATUS_FILTER_OVERLOAD_RELIEVED = 12 "statusFilterOverloadRelieved",
        PRIVATE_DATA_OCTET_STRING = 13 "privateDataOctetString",
        PRIVATE_DATA = 14 "privateData",
        PRIVATE_DATA_OCTET_STRING_IN_ACK = 15 "privateDataOctetStringInAck",
        PRIVATE_DATA_IN_ACK = 16 "privateDataInAck",
    }
}

bit_set! {
    /// `SystemStatusRegisterCancel` of the standard.
    pub struct SystemStatusRegisterCancel[2] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// `SystemStatusRegisterAbort` of the standard.
    pub struct SystemStatusRegisterAbort[2] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// `RequestSystemStatus` of the standard.
    pub struct RequestSystemStatus[13] {
        PRIVATE_DATA_IN_REQ = 0 "privateDataInReq",
        SYSTEM_STATUS_INITIALIZING = 1 "systemStatusInitializing",
        SYSTEM_STATUS_ENABLED = 2 "systemStatusEnabled",
        SYSTEM_STATUS_NORMAL = 3 "systemStatusNormal",
        SYSTEM_STATUS_MESSAGE_LOST = 4 "systemStatusMessageLost",
        SYSTEM_STATUS_DISABLED = 5 "systemStatusDisabled",
        SYSTEM_STATUS_PARTIALLY_DISABLED = 6 "systemStatusPartiallyDisabled",
        SYSTEM_STATUS_OVERLOAD_IMMINENT = 7 "systemStatusOverloadImminent",
        SYSTEM_STATUS_OVERLOAD_REACHED = 8 "systemStatusOverloadReached",
        SYSTEM_STATUS_OVERLOAD_RELIEVED = 9 "systemStatusOverloadRelieved",
        PRIVATE_DATA_IN_ACK = 10 "privateDataInAck",
        SWITCHING_FUNCTION_SUPPORTS_SENDING = 11 "switchingFunctionSupportsSending",
        SWITCHING_FUNCTION_SUPPORTS_RECEIVING = 12 "switchingFunctionSupportsReceiving",
    }
}

bit_set! {
    /// `SystemStatus` of the standard.
    pub struct SystemStatus[13] {
        SYSTEM_STATUS_INITIALIZING = 0 "systemStatusInitializing",
        SYSTEM_STATUS_ENABLED = 1 "systemStatusEnabled",
        SYSTEM_STATUS_NORMAL = 2 "systemStatusNormal",
        SYSTEM_STATUS_MESSAGE_LOST = 3 "systemStatusMessageLost",
        SYSTEM_STATUS_DISABLED = 4 "systemStatusDisabled",
        SYSTEM_STATUS_PARTIALLY_DISABLED = 5 "systemStatusPartiallyDisabled",
        SYSTEM_STATUS_OVERLOAD_IMMINENT = 6 "systemStatusOverloadImminent",
        SYSTEM_STATUS_OVERLOAD_REACHED = 7 "systemStatusOverloadReached",
        SYSTEM_STATUS_OVERLOAD_RELIEVED = 8 "systemStatusOverloadRelieved",
        PRIVATE_DATA = 9 "privateData",
        PRIVATE_DATA_IN_ACK = 10 "privateDataInAck",
        SWITCHING_FUNCTION_SUPPORTS_SENDING = 11 "switchingFunctionSupportsSending",
        SWITCHING_FUNCTION_SUPPORTS_RECEIVING = 12 "switchingFunctionSupportsReceiving",
    }
}

bit_set! {
    /// `SwFunctionCapsChanged` of the standard.
    pub struct SwFunctionCapsChanged[2] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// `SwFunctionDevicesChanged` of the standard.
    pub struct SwFunctionDevicesChanged[2] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// `GetRegistrations` of the standard.
    pub struct GetRegistrations[4] {
        REQUESTED_REQ_TYPES = 0 "requestedReqTypes",
        PRIVATE_DATA = 1 "privateData",
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
        SEGMENTED_RESPONSE_PROVIDED = 3 "segmentedResponseProvided",
    }
}

bit_set! {
    /// `RegistrationInfo` of the standard.
    pub struct RegistrationInfo[2] {
        SEGMENT_ID = 0 "segmentID",
        PRIVATE_DATA = 1 "privateData",
    }
}
