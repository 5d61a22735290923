//! Part of module `CSTA-capability-exchange`: [`CapExchangeServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// `CapExchangeServList` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CapExchangeServList {
    #[rasn(tag(context, 5))]
    pub get_csta_features: Option<GetCstaFeatures>,
    #[rasn(tag(context, 0))]
    pub get_logical_device_information: Option<GetLogicalDeviceInformation>,
    #[rasn(tag(context, 1))]
    pub get_physical_device_information: Option<GetPhysicalDeviceInformation>,
    #[rasn(tag(context, 4))]
    pub get_switching_function_caps: Option<GetSwitchingFunctionCapabilities>,
    #[rasn(tag(context, 2))]
    pub get_switching_function_devices: Option<GetSwitchingFunctionDevices>,
    #[rasn(tag(context, 3))]
    pub switching_function_devices: Option<SwitchingFunctionDevices>,
    pub rest: Rest,
}

bit_set! {
    /// `GetCSTAFeatures` of the standard.
    pub struct GetCstaFeatures[2] {
        PRIVATE_DATA_IN_REQ = 0 "privateDataInReq",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// `GetLogicalDeviceInformation` of the standard.
    pub struct GetLogicalDeviceInformation[22] {
        PRIVATE_DATA_IN_REQ = 0 "privateDataInReq",
        NAMED_DEVICE_TYPE_IN_ACK = 1 "namedDeviceTypeInAck",
        SHORT_FORM_DEVICE_ID_IN_ACK = 2 "shortFormDeviceIDInAck",
        MISC_MONITOR_CAPS_IN_ACK = 3 "miscMonitorCapsInAck",
        MAX_CALL_BACKS_IN_ACK = 4 "maxCallBacksInAck",
        MAX_AUTO_ANSWER_RINGS_IN_ACK = 5 "maxAutoAnswerRingsInAck",
        MAX_ACTIVE_CALLS_IN_ACK = 6 "maxActiveCallsInAck",
        MAX_HELD_CALLS_IN_ACK = 7 "maxHeldCallsInAck",
        MAX_FWD_SETTINGS_IN_ACK = 8 "maxFwdSettingsInAck",
        MAX_DEVICES_IN_CONF_IN_ACK = 9 "maxDevicesInConfInAck",
        TRANS_AND_CONF_SETUP_PARAMETER = 10 "transAndConfSetupParameter",
        TRANS_AND_CONF_SETUP_CONSULTATION_IN_ACK = 11 "transAndConfSetupConsultationInAck",
        TRANS_AND_CONF_SETUP_HOLD_MAKE_IN_ACK = 12 "transAndConfSetupHoldMakeInAck",
        TRANS_AND_CONF_SETUP_ALTERNATE_IN_ACK = 13 "transAndConfSetupAlternateInAck",
        TRANS_AND_CONF_SETUP_TWO_CALLS_HOLD_IN_ACK = 14 "transAndConfSetupTwoCallsHoldInAck",
        TRANS_AND_CONF_SETUP_TWO_CALLS_CONNECTED_IN_ACK = 15 "transAndConfSetupTwoCallsConnectedInAck",
        MEDIA_CLASS_SUPPORT_IN_ACK = 16 "mediaClassSupportInAck",
        CONNECTION_RATE_LIST_IN_ACK = 17 "connectionRateListInAck",
        DELAY_TOLERANCE_LIST_IN_ACK = 18 "delayToleranceListInAck",
        NUMBER_OF_CHANNELS_IN_ACK = 19 "numberOfChannelsInAck",
        MAX_CHANNEL_BIND_IN_ACK = 20 "maxChannelBindInAck",
        PRIVATE_DATA_IN_ACK = 21 "privateDataInAck",
    }
}

bit_set! {
    /// `GetPhysicalDeviceInformation` of the standard.
    pub struct GetPhysicalDeviceInformation[9] {
        PRIVATE_DATA_IN_REQ = 0 "privateDataInReq",
        NAMED_DEVICE_TYPES_IN_ACK = 1 "namedDeviceTypesInAck",
        OTHER_LOGICAL_DEVICE_LIST_IN_ACK = 2 "otherLogicalDeviceListInAck",
        DEVICE_MODEL_NAME_IN_ACK = 3 "deviceModelNameInAck",
        MAX_DISPLAYS_IN_ACK = 4 "maxDisplaysInAck",
        MAX_BUTTONS_IN_ACK = 5 "maxButtonsInAck",
        MAX_LAMPS_IN_ACK = 6 "maxLampsInAck",
        MAX_RING_PATTERNS_IN_ACK = 7 "maxRingPatternsInAck",
        PRIVATE_DATA_IN_ACK = 8 "privateDataInAck",
    }
}

bit_set! {
    /// `GetSwitchingFunctionDevices` of the standard.
    pub struct GetSwitchingFunctionDevices[22] {
        REQUESTED_DEVICE_ID = 0 "requestedDeviceID",
        REQUESTED_DEVICE_CATEGORY_ACD = 1 "requestedDeviceCategoryACD",
        REQUESTED_DEVICE_CATEGORY_ACD_GROUP = 2 "requestedDeviceCategoryACDGroup",
        REQUESTED_DEVICE_CATEGORY_HUNT_GROUP = 3 "requestedDeviceCategoryHuntGroup",
        REQUESTED_DEVICE_CATEGORY_PICK_GROUP = 4 "requestedDeviceCategoryPickGroup",
        REQUESTED_DEVICE_CATEGORY_OTHER_GROUP = 5 "requestedDeviceCategoryOtherGroup",
        REQUESTED_DEVICE_CATEGORY_NETW_INTERFACE = 6 "requestedDeviceCategoryNetwInterface",
        REQUESTED_DEVICE_CATEGORY_PARK = 7 "requestedDeviceCategoryPark",
        REQUESTED_DEVICE_CATEGORY_ROUTEING_DEVICE = 8 "requestedDeviceCategoryRouteingDevice",
        REQUESTED_DEVICE_CATEGORY_STATION = 9 "requestedDeviceCategoryStation",
        REQUESTED_DEVICE_CATEGORY_VOICE_UNIT = 10 "requestedDeviceCategoryVoiceUnit",
        REQUESTED_DEVICE_CATEGORY_OTHER = 11 "requestedDeviceCategoryOther",
        PRIVATE_DATA = 12 "privateData",
        PRIVATE_DATA_IN_ACK = 13 "privateDataInAck",
        REQUESTED_DEVICE_CATEGORY_USER_GROUP = 14 "requestedDeviceCategoryUserGroup",
        REQUESTED_DEVICE_CATEGORY_GENERIC_IV = 15 "requestedDeviceCategoryGenericIV",
        REQUESTED_DEVICE_CATEGORY_LISTENER_IV = 16 "requestedDeviceCategoryListenerIV",
        REQUESTED_DEVICE_CATEGORY_VDTMFIV = 17 "requestedDeviceCategoryVDTMFIV",
        REQUESTED_DEVICE_CATEGORY_PROMPT_IV = 18 "requestedDeviceCategoryPromptIV",
        REQUESTED_DEVICE_CATEGORY_PROMPT_QUEUE_IV = 19 "requestedDeviceCategoryPromptQueueIV",
        REQUESTED_DEVICE_CATEGORY_MESSAGE_IV = 20 "requestedDeviceCategoryMessageIV",
        REQUESTED_DEVICE_CATEGORY_CONFERENCE = 21 "requestedDeviceCategoryConference",
    }
}

bit_set! {
    /// `GetSwitchingFunctionCapabilities` of the standard.
    pub struct GetSwitchingFunctionCapabilities[26] {
        PRIVATE_DATA = 0 "privateData",
        MEDIA_CLASS_SUPPORT = 1 "mediaClassSupport",
        NUMBER_OF_CHANNELS = 2 "numberOfChannels",
        MAX_CHANNEL_BIND = 3 "maxChannelBind",
        MISC_MEDIA_CALL_CHARACTERISTICS = 4 "miscMediaCallCharacteristics",
        CONNECTION_RATE_LIST = 5 "connectionRateList",
        DELAY_TOLERANCE_RATE_LIST = 6 "delayToleranceRateList",
        PAUSE_TIME = 7 "pauseTime",
        CURRENT_TIME = 8 "currentTime",
        TRANS_AND_CONF_SETUP_PARAMETER = 9 "transAndConfSetupParameter",
        TRANS_AND_CONF_SETUP_CONSULTATION = 10 "transAndConfSetupConsultation",
        TRANS_AND_CONF_SETUP_HOLD_MAKE = 11 "transAndConfSetupHoldMake",
        TRANS_AND_CONF_SETUP_ALTERNATE = 12 "transAndConfSetupAlternate",
        TRANS_AND_CONF_SETUP_TWO_CALLS = 13 "transAndConfSetupTwoCalls",
        TRANS_AND_CONF_SETUP_TWO_CALLS_CONNECTED = 14 "transAndConfSetupTwoCallsConnected",
        MISC_MONITOR = 15 "miscMonitor",
        CORRELATOR_DATA_SUPPORTED = 16 "correlatorDataSupported",
        DYNAMIC_FEATURE_SUPPORTED = 17 "dynamicFeatureSupported",
        CALL_LINKAGE_OPTIONS = 18 "callLinkageOptions",
        ACD_MODELS = 19 "acdModels",
        AGENT_LOG_ON_MODELS = 20 "agentLogOnModels",
        AGENT_STATE_MODELS = 21 "agentStateModels",
        PRIVATE_DATA_VERSION_LIST = 22 "privateDataVersionList",
        SIMPLE_THRESHOLD = 23 "simpleThreshold",
        FILTER_THRESHOLD = 24 "filterThreshold",
        MAX_DEVICE_HISTORY_ENTRIES = 25 "maxDeviceHistoryEntries",
    }
}

bit_set! {
    /// `SwitchingFunctionDevices` of the standard.
    pub struct SwitchingFunctionDevices[7] {
        SEGMENT_ID = 0 "segmentID",
        DEVICE_LIST_DEVICE_CATEGORY = 1 "deviceListDeviceCategory",
        DEVICE_LIST_NAMED_DEVICE_TYPES = 2 "deviceListNamedDeviceTypes",
        DEVICE_LIST_DEVICE_ATTRIBUTES = 3 "deviceListDeviceAttributes",
        DEVICE_LIST_DEVICE_MODEL_NAME = 4 "deviceListDeviceModelName",
        PRIVATE_DATA = 5 "privateData",
        DEVICE_LIST_NID_GROUP = 6 "deviceListNidGroup",
    }
}
