//! Module `CSTA-device-feature-types` {… csta3(285) 127}.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, OctetString, Rest, Unrecognised, bit_set, open_enum};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_identifier::DeviceId;
use crate::data::event_cause::EventCause;

/// `AccountInfo` of the standard.
pub type AccountInfo = OctetString;

/// `AgentID` of the standard.
pub type AgentId = OctetString;

/// `AgentPassword` of the standard.
pub type AgentPassword = OctetString;

open_enum! {
    /// `AgentState` of the standard.
    pub struct AgentState {
        AGENT_NOT_READY = 0 "agentNotReady",
        AGENT_NULL = 1 "agentNull",
        AGENT_READY = 2 "agentReady",
        AGENT_BUSY = 3 "agentBusy",
        AGENT_WORKING_AFTER_CALL = 4 "agentWorkingAfterCall",
    }
}

/// `AuthCode` of the standard.
pub type AuthCode = OctetString;

/// `CorrelatorData` of the standard.
pub type CorrelatorData = OctetString;

/// `IOCrossRefID` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum IoCrossRefId {
    #[rasn(tag(explicit(context, 0)))]
    SwitchProvided(OctetString),
    #[rasn(tag(explicit(context, 1)))]
    ComputerProvided(OctetString),
}

/// `IORegisterReqID` of the standard.
pub type IoRegisterReqId = OctetString;

/// `MessageID` of the standard.
pub type MessageId = OctetString;

open_enum! {
    /// `ParticipationType` of the standard.
    pub struct ParticipationType {
        SILENT = 0 "silent",
        ACTIVE = 1 "active",
        NONE = 2 "none",
    }
}

/// `RouteRegisterReqID` of the standard.
pub type RouteRegisterReqId = OctetString;

/// `RouteingCrossRefID` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default, PartialOrd, Ord, Hash)]
#[rasn(delegate, tag(application, 24))]
pub struct RouteingCrossRefId(pub OctetString);

open_enum! {
    /// `SelectValue` of the standard.
    pub struct SelectValue {
        NORMAL = 0 "normal",
        LEAST_COST = 1 "leastCost",
        EMERGENCY = 2 "emergency",
        ACD = 3 "aCD",
        USER_DEFINED = 4 "userDefined",
    }
}

/// `RetryValue` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum RetryValue {
    #[rasn(tag(context, 0))]
    NoListAvailable(bool),
    #[rasn(tag(context, 1))]
    NoCountAvailable(bool),
    #[rasn(tag(context, 2))]
    RetryCount(i64),
}

/// `SysStatRegisterID` of the standard.
pub type SysStatRegisterId = OctetString;

open_enum! {
    /// `SystemStatus` of the standard.
    pub struct SystemStatus {
        INITIALIZING = 0 "initializing",
        ENABLED = 1 "enabled",
        NORMAL = 2 "normal",
        MESSAGES_LOST = 3 "messagesLost",
        DISABLED = 4 "disabled",
        OVERLOAD_IMMINENT = 5 "overloadImminent",
        OVERLOAD_REACHED = 6 "overloadReached",
        OVERLOAD_RELIEVED = 7 "overloadRelieved",
        PARTIALLY_DISABLED = 8 "partiallyDisabled",
    }
}

bit_set! {
    /// `CallOrigination` of the standard.
    pub struct CallOrigination[2] {
        INTERNAL = 0 "internal",
        EXTERNAL = 1 "external",
    }
}

/// `ForwardList` of the standard.
pub type ForwardList = Vec<ForwardListItem>;

/// One item of [`ForwardList`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ForwardListItem {
    pub forwarding_type: Option<ForwardingType>,
    pub forward_status: bool,
    pub forward_dn: Option<DeviceId>,
    pub forward_default: Option<ForwardDefault>,
    #[rasn(tag(context, 0))]
    pub ring_duration: Option<i64>,
    /// `1..100` by the standard; not checked.
    pub ring_count: Option<i64>,
    pub rest: Rest,
}

open_enum! {
    /// `ForwardingType` of the standard.
    pub struct ForwardingType {
        FORWARD_IMMEDIATE = 0 "forwardImmediate",
        FORWARD_BUSY = 1 "forwardBusy",
        FORWARD_NO_ANS = 2 "forwardNoAns",
        FORWARD_BUSY_INT = 3 "forwardBusyInt",
        FORWARD_BUSY_EXT = 4 "forwardBusyExt",
        FORWARD_NO_ANS_INT = 5 "forwardNoAnsInt",
        FORWARD_NO_ANS_EXT = 6 "forwardNoAnsExt",
        FORWARD_IMM_INT = 7 "forwardImmInt",
        FORWARD_IMM_EXT = 8 "forwardImmExt",
        FORWARD_DND = 9 "forwardDND",
        FORWARD_DND_INT = 10 "forwardDNDInt",
        FORWARD_DND_EXT = 11 "forwardDNDExt",
    }
}

open_enum! {
    /// `ForwardDefault` of the standard.
    pub struct ForwardDefault {
        FORWARDING_TYPE_AND_FORWARD_DN = 0 "forwardingTypeAndForwardDN",
        FORWARDING_TYPE = 1 "forwardingType",
        FORWARD_DN = 2 "forwardDN",
    }
}

open_enum! {
    /// `PendingAgentState` of the standard.
    pub struct PendingAgentState {
        AGENT_NOT_READY = 0 "agentNotReady",
        AGENT_NULL = 1 "agentNull",
        AGENT_READY = 2 "agentReady",
        AGENT_WORKING_AFTER_CALL = 3 "agentWorkingAfterCall",
    }
}

open_enum! {
    /// `DataPathType` of the standard.
    pub struct DataPathType {
        TEXT = 0 "text",
        VOICE = 1 "voice",
    }
}

/// `DisplayAttributeList` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DisplayAttributeList {
    #[rasn(tag(context, 0))]
    pub physical_base_row_number: Option<i64>,
    #[rasn(tag(context, 1))]
    pub physical_base_column_number: Option<i64>,
    #[rasn(tag(context, 2))]
    pub offset: Option<i64>,
    pub rest: Rest,
}

bit_set! {
    /// `TerminatingConditions` of the standard.
    pub struct TerminatingConditions[4] {
        DURATION_EXCEEDED = 0 "durationExceeded",
        DTMF_DIGIT_DETECTED = 1 "dTMFDigitDetected",
        END_OF_MESSAGE_DETECTED = 2 "endOfMessageDetected",
        SPEECH_DETECTED = 3 "speechDetected",
    }
}

/// `AttributeInfo` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum AttributeInfo {
    #[rasn(tag(context, 0))]
    EncodingAlgorithm(EncodingAlgorithm),
    #[rasn(tag(context, 1))]
    SamplingRate(i64),
    #[rasn(tag(context, 2))]
    Duration(i64),
    #[rasn(tag(context, 3))]
    Filename(Ia5String),
    #[rasn(tag(context, 4))]
    CurrentPosition(i64),
    #[rasn(tag(context, 5))]
    CurrentSpeed(i64),
    #[rasn(tag(context, 6))]
    CurrentVolume(i64),
    #[rasn(tag(context, 7))]
    CurrentGain(i64),
    #[rasn(tag(context, 8))]
    CurrentState(CurrentState),
    /// What the standard does not have.
    Unrecognised(Unrecognised<9>),
}

open_enum! {
    /// `EncodingAlgorithm` of the standard.
    pub struct EncodingAlgorithm {
        ADPCM6_K = 0 "aDPCM6K",
        ADPCM8_K = 1 "aDPCM8K",
        MU_LAW_PCM6_K = 2 "muLawPCM6K",
        A_LAW_PCM6_K = 3 "aLawPCM6K",
    }
}

open_enum! {
    /// `LocReason` of the standard.
    pub struct LocReason {
        CONNECTION_TO_DEVICE_OR_NETWORK_RESTORED = 0 "connectionToDeviceOrNetworkRestored",
        PERFORMANCE_CONDITION_RELIEVED = 1 "performanceConditionRelieved",
    }
}

/// `LocCrossRefID` of the standard.
pub type LocCrossRefId = Ia5String;

open_enum! {
    /// `CurrentState` of the standard.
    pub struct CurrentState {
        STOP = 0 "stop",
        PLAY = 1 "play",
        RECORD = 2 "record",
        SUSPEND_PLAY = 3 "suspendPlay",
        SUSPEND_RECORD = 4 "suspendRecord",
        REVIEW = 5 "review",
        DTMF_DETECTED = 6 "dtmfDetected",
        FORMED = 7 "formed",
        PLAYING = 8 "playing",
        READY = 9 "ready",
        SPEECH_DETECTED = 10 "speechDetected",
        STARTED = 11 "started",
    }
}

/// `ResourceID` of the standard.
pub type ResourceId = Ia5String;

/// `MessageInfo` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MessageInfo {
    pub contents: Ia5String,
    pub content_type_and_subtype: Option<Ia5String>,
    pub contents_length: Option<i64>,
    pub rest: Rest,
}

/// `DeviceHistory` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DeviceHistory {
    pub old_device_id: DeviceId,
    #[rasn(tag(context, 1))]
    pub event_cause: Option<EventCause>,
    #[rasn(tag(context, 2))]
    pub old_connection_id: Option<ConnectionId>,
    pub rest: Rest,
}

/// `SubjectOfCall` of the standard.
pub type SubjectOfCall = Ia5String;

/// `LanguagePreferences` of the standard.
pub type LanguagePreferences = Ia5String;

/// `ControlData` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ControlData {
    pub gender: Gender,
    pub language: OctetString,
    pub rest: Rest,
}

open_enum! {
    /// `gender` of [`ControlData`].
    pub struct Gender {
        MALE = 0 "male",
        FEMALE = 1 "female",
    }
}

/// `UserData` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default, PartialOrd, Ord, Hash)]
#[rasn(delegate, tag(explicit(application, 29)))]
pub struct UserData(pub OctetString);

open_enum! {
    /// `TelephonyTone` of the standard.
    pub struct TelephonyTone {
        BEEP = 0 "beep",
        BILLING = 1 "billing",
        BUSY = 2 "busy",
        CARRIER = 3 "carrier",
        CONFIRMATION = 4 "confirmation",
        DIAL = 5 "dial",
        FAX_CNG = 6 "faxCNG",
        HOLD = 7 "hold",
        HOWLER = 8 "howler",
        INTRUSION = 9 "intrusion",
        MODEM_CNG = 10 "modemCNG",
        PARK = 11 "park",
        RECORD_WARNING = 12 "recordWarning",
        REORDER = 13 "reorder",
        RINGBACK = 14 "ringback",
        SILENCE = 15 "silence",
        SIT_VC = 16 "sitVC",
        SIT_IC = 17 "sitIC",
        SIT_RO = 18 "sitRO",
        SIT_NC = 19 "sitNC",
        SWITCH_SPEC0 = 20 "switchSpec0",
        SWITCH_SPEC1 = 21 "switchSpec1",
        SWITCH_SPEC2 = 22 "switchSpec2",
        SWITCH_SPEC3 = 23 "switchSpec3",
        SWITCH_SPEC4 = 24 "switchSpec4",
        SWITCH_SPEC5 = 25 "switchSpec5",
        SWITCH_SPEC6 = 26 "switchSpec6",
        SWITCH_SPEC7 = 27 "switchSpec7",
        SWITCH_SPEC8 = 28 "switchSpec8",
        SWITCH_SPEC9 = 29 "switchSpec9",
        SWITCH_SPEC10 = 30 "switchSpec10",
        SWITCH_SPEC11 = 31 "switchSpec11",
        SWITCH_SPEC12 = 32 "switchSpec12",
        SWITCH_SPEC13 = 33 "switchSpec13",
        SWITCH_SPEC14 = 34 "switchSpec14",
        SWITCH_SPEC15 = 35 "switchSpec15",
        SWITCH_SPEC16 = 36 "switchSpec16",
        SWITCH_SPEC17 = 37 "switchSpec17",
        SWITCH_SPEC18 = 38 "switchSpec18",
        SWITCH_SPEC19 = 39 "switchSpec19",
        SWITCH_SPEC20 = 40 "switchSpec20",
        SWITCH_SPEC21 = 41 "switchSpec21",
        SWITCH_SPEC22 = 42 "switchSpec22",
        SWITCH_SPEC23 = 43 "switchSpec23",
        SWITCH_SPEC24 = 44 "switchSpec24",
        SWITCH_SPEC25 = 45 "switchSpec25",
        SWITCH_SPEC26 = 46 "switchSpec26",
        SWITCH_SPEC27 = 47 "switchSpec27",
        SWITCH_SPEC28 = 48 "switchSpec28",
        SWITCH_SPEC29 = 49 "switchSpec29",
        SWITCH_SPEC30 = 50 "switchSpec30",
        SWITCH_SPEC31 = 51 "switchSpec31",
        SWITCH_SPEC32 = 52 "switchSpec32",
        SWITCH_SPEC33 = 53 "switchSpec33",
        SWITCH_SPEC34 = 54 "switchSpec34",
        SWITCH_SPEC35 = 55 "switchSpec35",
        SWITCH_SPEC36 = 56 "switchSpec36",
        SWITCH_SPEC37 = 57 "switchSpec37",
        SWITCH_SPEC38 = 58 "switchSpec38",
        SWITCH_SPEC39 = 59 "switchSpec39",
        SWITCH_SPEC40 = 60 "switchSpec40",
        SWITCH_SPEC41 = 61 "switchSpec41",
        SWITCH_SPEC42 = 62 "switchSpec42",
        SWITCH_SPEC43 = 63 "switchSpec43",
        SWITCH_SPEC44 = 64 "switchSpec44",
        SWITCH_SPEC45 = 65 "switchSpec45",
        SWITCH_SPEC46 = 66 "switchSpec46",
        SWITCH_SPEC47 = 67 "switchSpec47",
        SWITCH_SPEC48 = 68 "switchSpec48",
        SWITCH_SPEC49 = 69 "switchSpec49",
        SWITCH_SPEC50 = 70 "switchSpec50",
        SWITCH_SPEC51 = 71 "switchSpec51",
        SWITCH_SPEC52 = 72 "switchSpec52",
        SWITCH_SPEC53 = 73 "switchSpec53",
        SWITCH_SPEC54 = 74 "switchSpec54",
        SWITCH_SPEC55 = 75 "switchSpec55",
        SWITCH_SPEC56 = 76 "switchSpec56",
        SWITCH_SPEC57 = 77 "switchSpec57",
        SWITCH_SPEC58 = 78 "switchSpec58",
        SWITCH_SPEC59 = 79 "switchSpec59",
        SWITCH_SPEC60 = 80 "switchSpec60",
        SWITCH_SPEC61 = 81 "switchSpec61",
        SWITCH_SPEC62 = 82 "switchSpec62",
        SWITCH_SPEC63 = 83 "switchSpec63",
        SWITCH_SPEC64 = 84 "switchSpec64",
        SWITCH_SPEC65 = 85 "switchSpec65",
        SWITCH_SPEC66 = 86 "switchSpec66",
        SWITCH_SPEC67 = 87 "switchSpec67",
        SWITCH_SPEC68 = 88 "switchSpec68",
        SWITCH_SPEC69 = 89 "switchSpec69",
        SWITCH_SPEC70 = 90 "switchSpec70",
        SWITCH_SPEC71 = 91 "switchSpec71",
        SWITCH_SPEC72 = 92 "switchSpec72",
        SWITCH_SPEC73 = 93 "switchSpec73",
        SWITCH_SPEC74 = 94 "switchSpec74",
        SWITCH_SPEC75 = 95 "switchSpec75",
        SWITCH_SPEC76 = 96 "switchSpec76",
        SWITCH_SPEC77 = 97 "switchSpec77",
        SWITCH_SPEC78 = 98 "switchSpec78",
        SWITCH_SPEC79 = 99 "switchSpec79",
        SWITCH_SPEC80 = 100 "switchSpec80",
        SWITCH_SPEC81 = 101 "switchSpec81",
        SWITCH_SPEC82 = 102 "switchSpec82",
        SWITCH_SPEC83 = 103 "switchSpec83",
        SWITCH_SPEC84 = 104 "switchSpec84",
        SWITCH_SPEC85 = 105 "switchSpec85",
        SWITCH_SPEC86 = 106 "switchSpec86",
        SWITCH_SPEC87 = 107 "switchSpec87",
        SWITCH_SPEC88 = 108 "switchSpec88",
        SWITCH_SPEC89 = 109 "switchSpec89",
        SWITCH_SPEC90 = 110 "switchSpec90",
        SWITCH_SPEC91 = 111 "switchSpec91",
        SWITCH_SPEC92 = 112 "switchSpec92",
        SWITCH_SPEC93 = 113 "switchSpec93",
        SWITCH_SPEC94 = 114 "switchSpec94",
        SWITCH_SPEC95 = 115 "switchSpec95",
        SWITCH_SPEC96 = 116 "switchSpec96",
        SWITCH_SPEC97 = 117 "switchSpec97",
        SWITCH_SPEC98 = 118 "switchSpec98",
        SWITCH_SPEC99 = 119 "switchSpec99",
        SWITCH_SPEC100 = 120 "switchSpec100",
    }
}

bit_set! {
    /// `PresenceState` of the standard.
    pub struct PresenceState[20] {
        AVAILABLE = 0 "available",
        AWAY = 1 "away",
        BUSY = 2 "busy",
        CALLING = 3 "calling",
        DND = 4 "dnd",
        MEETING = 5 "meeting",
        OFFLINE = 6 "offline",
        UNKNOWN = 7 "unknown",
        VACATION = 8 "vacation",
        APPLICATION_SPEC0 = 9 "applicationSpec0",
        APPLICATION_SPEC1 = 10 "applicationSpec1",
        APPLICATION_SPEC2 = 11 "applicationSpec2",
        APPLICATION_SPEC3 = 12 "applicationSpec3",
        APPLICATION_SPEC4 = 13 "applicationSpec4",
        APPLICATION_SPEC5 = 14 "applicationSpec5",
        APPLICATION_SPEC6 = 15 "applicationSpec6",
        APPLICATION_SPEC7 = 16 "applicationSpec7",
        APPLICATION_SPEC8 = 17 "applicationSpec8",
        APPLICATION_SPEC9 = 18 "applicationSpec9",
        APPLICATION_SPEC10 = 19 "applicationSpec10",
    }
}
