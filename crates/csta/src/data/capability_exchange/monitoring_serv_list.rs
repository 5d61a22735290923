//! Part of module `CSTA-capability-exchange`: [`MonitoringServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// `MonitoringServList` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MonitoringServList {
    #[rasn(tag(context, 0))]
    pub change_monitor_filter: Option<ChangeMonitorFilter>,
    #[rasn(tag(context, 1))]
    pub monitor_start: Option<MonitorStart>,
    #[rasn(tag(context, 2))]
    pub monitor_stop: Option<MonitorStop>,
    #[rasn(tag(context, 3))]
    pub get_monitors: Option<GetMonitors>,
    #[rasn(tag(context, 4))]
    pub monitor_info: Option<MonitorInfo>,
    pub rest: Rest,
}

bit_set! {
    /// `ChangeMonitorFilter` of the standard.
    pub struct ChangeMonitorFilter[2] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// `MonitorStart` of the standard.
    pub struct MonitorStart[21] {
        MONITOR_OBJECT_DEVICE = 0 "monitorObjectDevice",
        MONITOR_OBJECT_CALL = 1 "monitorObjectCall",
        REQUESTED_MONITOR_FILTER = 2 "requestedMonitorFilter",
        MONITOR_TYPE_CALL = 3 "monitorTypeCall",
        MONITOR_TYPE_DEVICE = 4 "monitorTypeDevice",
        MONITOR_MEDIA_CLASS_PARAMETER = 5 "monitorMediaClassParameter",
        MONITOR_MEDIA_CLASS_AUDIO = 6 "monitorMediaClassAudio",
        MONITOR_MEDIA_CLASS_DATA = 7 "monitorMediaClassData",
        MONITOR_MEDIA_CLASS_IMAGE = 8 "monitorMediaClassImage",
        MONITOR_MEDIA_CLASS_VOICE = 9 "monitorMediaClassVoice",
        MONITOR_EXISTING_CALLS_IN_ACK = 10 "monitorExistingCallsInAck",
        PRIVATE_DATA_IN_ACK = 11 "privateDataInAck",
        CALL_ID_ONLY = 12 "callIDOnly",
        SW_DOMAIN_DEFAULT_FOR_MONITOR_TYPE_IS_DEVICE = 13 "swDomainDefaultForMonitorTypeIsDevice",
        ACCEPTS_MONITOR_START_WHILE_OOS = 14 "acceptsMonitorStartWhileOOS",
        MONITOR_MEDIA_CLASS_CHAT = 15 "monitorMediaClassChat",
        MONITOR_MEDIA_CLASS_EMAIL = 16 "monitorMediaClassEmail",
        MONITOR_MEDIA_CLASS_MESSAGE = 17 "monitorMediaClassMessage",
        MONITOR_MEDIA_CLASS_IM = 18 "monitorMediaClassIM",
        MONITOR_MEDIA_CLASS_SMS = 19 "monitorMediaClassSMS",
        MONITOR_MEDIA_CLASS_MMS = 20 "monitorMediaClassMMS",
    }
}

bit_set! {
    /// `MonitorStop` of the standard.
    pub struct MonitorStop[4] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        SWITCHING_FUNCTION_SUPPORTS_SENDING = 2 "switchingFunctionSupportsSending",
        SWITCHING_FUNCTION_SUPPORTS_RECEIVING = 3 "switchingFunctionSupportsReceiving",
    }
}

bit_set! {
    /// `GetMonitors` of the standard.
    pub struct GetMonitors[3] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        SEGMENTED_RESPONSE_PROVIDED = 2 "segmentedResponseProvided",
    }
}

bit_set! {
    /// `MonitorInfo` of the standard.
    pub struct MonitorInfo[2] {
        SEGMENT_ID = 0 "segmentID",
        PRIVATE_DATA = 1 "privateData",
    }
}
