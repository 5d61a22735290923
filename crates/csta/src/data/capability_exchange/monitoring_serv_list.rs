//! Services of monitors, each with which of its options the switch has.
//!
//! Part of module `CSTA-capability-exchange`, ECMA-285 clause 9.10: [`MonitoringServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// Services of monitors, each with which of its options the switch has.
///
/// ASN.1: `MonitoringServList`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MonitoringServList {
    /// Changes which events a monitor keeps back.
    #[rasn(tag(context, 0))]
    pub change_monitor_filter: Option<ChangeMonitorFilter>,
    /// Asks for the events of a device or a call.
    #[rasn(tag(context, 1))]
    pub monitor_start: Option<MonitorStart>,
    /// Ends a monitor.
    #[rasn(tag(context, 2))]
    pub monitor_stop: Option<MonitorStop>,
    /// Reads which monitors there are.
    #[rasn(tag(context, 3))]
    pub get_monitors: Option<GetMonitors>,
    /// Reads which monitors there are.
    #[rasn(tag(context, 4))]
    pub monitor_info: Option<MonitorInfo>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

bit_set! {
    /// Changes which events a monitor keeps back: which of its options the switch has.
    ///
    /// ASN.1: `ChangeMonitorFilter`.
    pub struct ChangeMonitorFilter[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// Asks for the events of a device or a call: which of its options the switch has.
    ///
    /// ASN.1: `MonitorStart`.
    pub struct MonitorStart[21] {
        /// A device can be monitored.
        MONITOR_OBJECT_DEVICE = 0 "monitorObjectDevice",
        /// A call can be monitored.
        MONITOR_OBJECT_CALL = 1 "monitorObjectCall",
        /// The request may tell which events are not wanted.
        REQUESTED_MONITOR_FILTER = 2 "requestedMonitorFilter",
        /// A monitor can follow a call wherever it goes.
        MONITOR_TYPE_CALL = 3 "monitorTypeCall",
        /// A monitor can stay with a device.
        MONITOR_TYPE_DEVICE = 4 "monitorTypeDevice",
        /// Monitoring can be limited to calls of certain media.
        MONITOR_MEDIA_CLASS_PARAMETER = 5 "monitorMediaClassParameter",
        /// Sound can be singled out.
        MONITOR_MEDIA_CLASS_AUDIO = 6 "monitorMediaClassAudio",
        /// Data can be singled out.
        MONITOR_MEDIA_CLASS_DATA = 7 "monitorMediaClassData",
        /// Images can be singled out.
        MONITOR_MEDIA_CLASS_IMAGE = 8 "monitorMediaClassImage",
        /// Speech can be singled out.
        MONITOR_MEDIA_CLASS_VOICE = 9 "monitorMediaClassVoice",
        /// The answer may tell that calls already there are watched.
        MONITOR_EXISTING_CALLS_IN_ACK = 10 "monitorExistingCallsInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 11 "privateDataInAck",
        /// A call may be named by its number alone.
        CALL_ID_ONLY = 12 "callIDOnly",
        /// A monitor stays with a device where the request does not say.
        SW_DOMAIN_DEFAULT_FOR_MONITOR_TYPE_IS_DEVICE = 13 "swDomainDefaultForMonitorTypeIsDevice",
        /// A device can be monitored while it is out of service.
        ACCEPTS_MONITOR_START_WHILE_OOS = 14 "acceptsMonitorStartWhileOOS",
        /// Chat can be singled out.
        MONITOR_MEDIA_CLASS_CHAT = 15 "monitorMediaClassChat",
        /// Mail can be singled out.
        MONITOR_MEDIA_CLASS_EMAIL = 16 "monitorMediaClassEmail",
        /// Messages can be singled out.
        MONITOR_MEDIA_CLASS_MESSAGE = 17 "monitorMediaClassMessage",
        /// Instant messages can be singled out.
        MONITOR_MEDIA_CLASS_IM = 18 "monitorMediaClassIM",
        /// Short messages (SMS) can be singled out.
        MONITOR_MEDIA_CLASS_SMS = 19 "monitorMediaClassSMS",
        /// Multimedia messages (MMS) can be singled out.
        MONITOR_MEDIA_CLASS_MMS = 20 "monitorMediaClassMMS",
    }
}

bit_set! {
    /// Ends a monitor: which of its options the switch has.
    ///
    /// ASN.1: `MonitorStop`.
    pub struct MonitorStop[4] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        /// The switch makes the request.
        SWITCHING_FUNCTION_SUPPORTS_SENDING = 2 "switchingFunctionSupportsSending",
        /// The switch takes the request.
        SWITCHING_FUNCTION_SUPPORTS_RECEIVING = 3 "switchingFunctionSupportsReceiving",
    }
}

bit_set! {
    /// Reads which monitors there are: which of its options the switch has.
    ///
    /// ASN.1: `GetMonitors`.
    pub struct GetMonitors[3] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        /// A long answer comes in parts.
        SEGMENTED_RESPONSE_PROVIDED = 2 "segmentedResponseProvided",
    }
}

bit_set! {
    /// Reads which monitors there are: which of its options the switch has.
    ///
    /// ASN.1: `MonitorInfo`.
    pub struct MonitorInfo[2] {
        /// The request may tell which part of the whole it is.
        SEGMENT_ID = 0 "segmentID",
        /// The request may carry private data.
        PRIVATE_DATA = 1 "privateData",
    }
}
