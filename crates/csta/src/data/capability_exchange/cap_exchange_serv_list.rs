//! Services by which capabilities are asked for, each with which of its options the switch has.
//!
//! Part of module `CSTA-capability-exchange`, ECMA-285 clause 9.10: [`CapExchangeServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// Services by which capabilities are asked for, each with which of its options the switch has.
///
/// ASN.1: `CapExchangeServList`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CapExchangeServList {
    /// Reads which editions and options of CSTA the switch has.
    #[rasn(tag(context, 5))]
    pub get_csta_features: Option<GetCstaFeatures>,
    /// Reads what a device can do with calls.
    #[rasn(tag(context, 0))]
    pub get_logical_device_information: Option<GetLogicalDeviceInformation>,
    /// Reads what a telephone has as a thing.
    #[rasn(tag(context, 1))]
    pub get_physical_device_information: Option<GetPhysicalDeviceInformation>,
    /// Reads what a switch can do.
    #[rasn(tag(context, 4))]
    pub get_switching_function_caps: Option<GetSwitchingFunctionCapabilities>,
    /// Asks which devices a switch has.
    #[rasn(tag(context, 2))]
    pub get_switching_function_devices: Option<GetSwitchingFunctionDevices>,
    /// Brings devices that were asked for.
    #[rasn(tag(context, 3))]
    pub switching_function_devices: Option<SwitchingFunctionDevices>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

bit_set! {
    /// Reads which editions and options of CSTA the switch has: which of its options the switch has.
    ///
    /// ASN.1: `GetCSTAFeatures`.
    #[doc(alias = "GetCSTAFeatures")]
    pub struct GetCstaFeatures[2] {
        /// The request may carry private data.
        PRIVATE_DATA_IN_REQ = 0 "privateDataInReq",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// Reads what a device can do with calls: which of its options the switch has.
    ///
    /// ASN.1: `GetLogicalDeviceInformation`.
    pub struct GetLogicalDeviceInformation[22] {
        /// The request may carry private data.
        PRIVATE_DATA_IN_REQ = 0 "privateDataInReq",
        /// The answer may tell what the device is called by its kind.
        NAMED_DEVICE_TYPE_IN_ACK = 1 "namedDeviceTypeInAck",
        /// The answer may tell the short form of the device's number.
        SHORT_FORM_DEVICE_ID_IN_ACK = 2 "shortFormDeviceIDInAck",
        /// The answer may tell how monitors behave.
        MISC_MONITOR_CAPS_IN_ACK = 3 "miscMonitorCapsInAck",
        /// The answer may tell how many call backs can be outstanding.
        MAX_CALL_BACKS_IN_ACK = 4 "maxCallBacksInAck",
        /// The answer may tell after how many rings a device can answer at most.
        MAX_AUTO_ANSWER_RINGS_IN_ACK = 5 "maxAutoAnswerRingsInAck",
        /// The answer may tell how many calls can be active.
        MAX_ACTIVE_CALLS_IN_ACK = 6 "maxActiveCallsInAck",
        /// The answer may tell how many calls can be on hold.
        MAX_HELD_CALLS_IN_ACK = 7 "maxHeldCallsInAck",
        /// The answer may tell how many forwardings can be set.
        MAX_FWD_SETTINGS_IN_ACK = 8 "maxFwdSettingsInAck",
        /// The answer may tell how many parties a conference can have.
        MAX_DEVICES_IN_CONF_IN_ACK = 9 "maxDevicesInConfInAck",
        /// The answer may tell how calls are set up for transfer and conference.
        TRANS_AND_CONF_SETUP_PARAMETER = 10 "transAndConfSetupParameter",
        /// The answer may tell that calls can be joined by a consultation.
        TRANS_AND_CONF_SETUP_CONSULTATION_IN_ACK = 11 "transAndConfSetupConsultationInAck",
        /// The answer may tell that calls can be joined by holding one call and making another.
        TRANS_AND_CONF_SETUP_HOLD_MAKE_IN_ACK = 12 "transAndConfSetupHoldMakeInAck",
        /// The answer may tell that calls can be joined by alternating between the calls.
        TRANS_AND_CONF_SETUP_ALTERNATE_IN_ACK = 13 "transAndConfSetupAlternateInAck",
        /// The answer may tell that two calls on hold can be joined.
        TRANS_AND_CONF_SETUP_TWO_CALLS_HOLD_IN_ACK = 14 "transAndConfSetupTwoCallsHoldInAck",
        /// The answer may tell that two connected calls can be joined.
        TRANS_AND_CONF_SETUP_TWO_CALLS_CONNECTED_IN_ACK = 15 "transAndConfSetupTwoCallsConnectedInAck",
        /// The answer may tell the media.
        MEDIA_CLASS_SUPPORT_IN_ACK = 16 "mediaClassSupportInAck",
        /// The answer may tell the rates in kbit/s.
        CONNECTION_RATE_LIST_IN_ACK = 17 "connectionRateListInAck",
        /// The answer may tell the delays that can be kept to.
        DELAY_TOLERANCE_LIST_IN_ACK = 18 "delayToleranceListInAck",
        /// The answer may tell how many channels a connection has.
        NUMBER_OF_CHANNELS_IN_ACK = 19 "numberOfChannelsInAck",
        /// The answer may tell how many channels one connection can have.
        MAX_CHANNEL_BIND_IN_ACK = 20 "maxChannelBindInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 21 "privateDataInAck",
    }
}

bit_set! {
    /// Reads what a telephone has as a thing: which of its options the switch has.
    ///
    /// ASN.1: `GetPhysicalDeviceInformation`.
    pub struct GetPhysicalDeviceInformation[9] {
        /// The request may carry private data.
        PRIVATE_DATA_IN_REQ = 0 "privateDataInReq",
        /// The answer may tell what the device is called by its kind.
        NAMED_DEVICE_TYPES_IN_ACK = 1 "namedDeviceTypesInAck",
        /// The answer may tell the logical devices of the telephone.
        OTHER_LOGICAL_DEVICE_LIST_IN_ACK = 2 "otherLogicalDeviceListInAck",
        /// The answer may tell the model of the telephone.
        DEVICE_MODEL_NAME_IN_ACK = 3 "deviceModelNameInAck",
        /// The answer may tell how many displays there are.
        MAX_DISPLAYS_IN_ACK = 4 "maxDisplaysInAck",
        /// The answer may tell how many buttons there are.
        MAX_BUTTONS_IN_ACK = 5 "maxButtonsInAck",
        /// The answer may tell how many lamps there are.
        MAX_LAMPS_IN_ACK = 6 "maxLampsInAck",
        /// The answer may tell how many ringing patterns there are.
        MAX_RING_PATTERNS_IN_ACK = 7 "maxRingPatternsInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 8 "privateDataInAck",
    }
}

bit_set! {
    /// Asks which devices a switch has: which of its options the switch has.
    ///
    /// ASN.1: `GetSwitchingFunctionDevices`.
    pub struct GetSwitchingFunctionDevices[22] {
        /// The request may tell which device is of interest.
        REQUESTED_DEVICE_ID = 0 "requestedDeviceID",
        /// One can ask for ACD devices.
        REQUESTED_DEVICE_CATEGORY_ACD = 1 "requestedDeviceCategoryACD",
        /// One can ask for ACD groups.
        REQUESTED_DEVICE_CATEGORY_ACD_GROUP = 2 "requestedDeviceCategoryACDGroup",
        /// One can ask for hunt groups.
        REQUESTED_DEVICE_CATEGORY_HUNT_GROUP = 3 "requestedDeviceCategoryHuntGroup",
        /// One can ask for pick-up groups.
        REQUESTED_DEVICE_CATEGORY_PICK_GROUP = 4 "requestedDeviceCategoryPickGroup",
        /// One can ask for groups of other kinds.
        REQUESTED_DEVICE_CATEGORY_OTHER_GROUP = 5 "requestedDeviceCategoryOtherGroup",
        /// One can ask for network interfaces.
        REQUESTED_DEVICE_CATEGORY_NETW_INTERFACE = 6 "requestedDeviceCategoryNetwInterface",
        /// One can ask for park devices.
        REQUESTED_DEVICE_CATEGORY_PARK = 7 "requestedDeviceCategoryPark",
        /// One can ask for routeing devices.
        REQUESTED_DEVICE_CATEGORY_ROUTEING_DEVICE = 8 "requestedDeviceCategoryRouteingDevice",
        /// One can ask for stations.
        REQUESTED_DEVICE_CATEGORY_STATION = 9 "requestedDeviceCategoryStation",
        /// One can ask for voice units.
        REQUESTED_DEVICE_CATEGORY_VOICE_UNIT = 10 "requestedDeviceCategoryVoiceUnit",
        /// One can ask for devices of other kinds.
        REQUESTED_DEVICE_CATEGORY_OTHER = 11 "requestedDeviceCategoryOther",
        /// The request may carry private data.
        PRIVATE_DATA = 12 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 13 "privateDataInAck",
        /// One can ask for groups of users.
        REQUESTED_DEVICE_CATEGORY_USER_GROUP = 14 "requestedDeviceCategoryUserGroup",
        /// One can ask for general interactive voice devices.
        REQUESTED_DEVICE_CATEGORY_GENERIC_IV = 15 "requestedDeviceCategoryGenericIV",
        /// One can ask for listeners of interactive voice.
        REQUESTED_DEVICE_CATEGORY_LISTENER_IV = 16 "requestedDeviceCategoryListenerIV",
        /// One can ask for DTMF listeners of interactive voice.
        REQUESTED_DEVICE_CATEGORY_VDTMFIV = 17 "requestedDeviceCategoryVDTMFIV",
        /// One can ask for prompt players of interactive voice.
        REQUESTED_DEVICE_CATEGORY_PROMPT_IV = 18 "requestedDeviceCategoryPromptIV",
        /// One can ask for prompt queues of interactive voice.
        REQUESTED_DEVICE_CATEGORY_PROMPT_QUEUE_IV = 19 "requestedDeviceCategoryPromptQueueIV",
        /// One can ask for message recorders of interactive voice.
        REQUESTED_DEVICE_CATEGORY_MESSAGE_IV = 20 "requestedDeviceCategoryMessageIV",
        /// One can ask for conference bridges.
        REQUESTED_DEVICE_CATEGORY_CONFERENCE = 21 "requestedDeviceCategoryConference",
    }
}

bit_set! {
    /// Reads what a switch can do: which of its options the switch has.
    ///
    /// ASN.1: `GetSwitchingFunctionCapabilities`.
    pub struct GetSwitchingFunctionCapabilities[26] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may tell the media.
        MEDIA_CLASS_SUPPORT = 1 "mediaClassSupport",
        /// The answer may tell how many channels a connection has.
        NUMBER_OF_CHANNELS = 2 "numberOfChannels",
        /// The answer may tell how many channels one connection can have.
        MAX_CHANNEL_BIND = 3 "maxChannelBind",
        /// The answer may tell more about media.
        MISC_MEDIA_CALL_CHARACTERISTICS = 4 "miscMediaCallCharacteristics",
        /// The answer may tell the rates in kbit/s.
        CONNECTION_RATE_LIST = 5 "connectionRateList",
        /// The answer may tell the delays that can be kept to.
        DELAY_TOLERANCE_RATE_LIST = 6 "delayToleranceRateList",
        /// The answer may tell how long a pause in a number is.
        PAUSE_TIME = 7 "pauseTime",
        /// The answer may tell the switch's clock.
        CURRENT_TIME = 8 "currentTime",
        /// The answer may tell how calls are set up for transfer and conference.
        TRANS_AND_CONF_SETUP_PARAMETER = 9 "transAndConfSetupParameter",
        /// The answer may tell that calls can be joined by a consultation.
        TRANS_AND_CONF_SETUP_CONSULTATION = 10 "transAndConfSetupConsultation",
        /// The answer may tell that calls can be joined by holding one call and making another.
        TRANS_AND_CONF_SETUP_HOLD_MAKE = 11 "transAndConfSetupHoldMake",
        /// The answer may tell that calls can be joined by alternating between the calls.
        TRANS_AND_CONF_SETUP_ALTERNATE = 12 "transAndConfSetupAlternate",
        /// The answer may tell that two calls on hold can be joined.
        TRANS_AND_CONF_SETUP_TWO_CALLS = 13 "transAndConfSetupTwoCalls",
        /// The answer may tell that two connected calls can be joined.
        TRANS_AND_CONF_SETUP_TWO_CALLS_CONNECTED = 14 "transAndConfSetupTwoCallsConnected",
        /// The answer may tell how monitors behave.
        MISC_MONITOR = 15 "miscMonitor",
        /// The answer may tell whether applications can attach data to calls.
        CORRELATOR_DATA_SUPPORTED = 16 "correlatorDataSupported",
        /// The answer may tell the features that come and go with calls.
        DYNAMIC_FEATURE_SUPPORTED = 17 "dynamicFeatureSupported",
        /// The answer may tell how calls are identified across switches.
        CALL_LINKAGE_OPTIONS = 18 "callLinkageOptions",
        /// The answer may tell how ACD devices are shown.
        ACD_MODELS = 19 "acdModels",
        /// The answer may tell how agents log on.
        AGENT_LOG_ON_MODELS = 20 "agentLogOnModels",
        /// The answer may tell how agents' states are kept.
        AGENT_STATE_MODELS = 21 "agentStateModels",
        /// The answer may tell the versions of private data.
        PRIVATE_DATA_VERSION_LIST = 22 "privateDataVersionList",
        /// The answer may tell one limit for all requests.
        SIMPLE_THRESHOLD = 23 "simpleThreshold",
        /// The answer may tell limits for each kind of request.
        FILTER_THRESHOLD = 24 "filterThreshold",
        /// The answer may tell how many devices a call's history holds.
        MAX_DEVICE_HISTORY_ENTRIES = 25 "maxDeviceHistoryEntries",
    }
}

bit_set! {
    /// Brings devices that were asked for: which of its options the switch has.
    ///
    /// ASN.1: `SwitchingFunctionDevices`.
    pub struct SwitchingFunctionDevices[7] {
        /// The request may tell which part of the whole it is.
        SEGMENT_ID = 0 "segmentID",
        /// The request may tell the category of each device.
        DEVICE_LIST_DEVICE_CATEGORY = 1 "deviceListDeviceCategory",
        /// The request may tell the kind of each device.
        DEVICE_LIST_NAMED_DEVICE_TYPES = 2 "deviceListNamedDeviceTypes",
        /// The request may tell the attributes of each device.
        DEVICE_LIST_DEVICE_ATTRIBUTES = 3 "deviceListDeviceAttributes",
        /// The request may tell the model of each device.
        DEVICE_LIST_DEVICE_MODEL_NAME = 4 "deviceListDeviceModelName",
        /// The request may carry private data.
        PRIVATE_DATA = 5 "privateData",
        /// The request may tell the group of each network interface.
        DEVICE_LIST_NID_GROUP = 6 "deviceListNidGroup",
    }
}
