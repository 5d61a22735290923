//! What the features of devices need: agents, forwarding, routeing, voice units, presence, tones.
//!
//! Module `CSTA-device-feature-types` {… csta3(285) 127}, ECMA-285 clause 9.6.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, OctetString, Rest, Unrecognised, bit_set, open_enum};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_identifier::DeviceId;
use crate::data::event_cause::EventCause;

/// Code of the account that a call is filed under.
///
/// ASN.1: `AccountInfo`.
pub type AccountInfo = OctetString;

/// Name of an agent, mostly digits.
///
/// ASN.1: `AgentID`.
pub type AgentId = OctetString;

/// An agent's password, as it was given.
///
/// ASN.1: `AgentPassword`.
pub type AgentPassword = OctetString;

open_enum! {
    /// What an agent does in a group or at a device.
    ///
    /// ASN.1: `AgentState`.
    pub struct AgentState {
        /// Logged on, and takes no calls of the group: a pause.
        AGENT_NOT_READY = 0 "agentNotReady",
        /// Not logged on.
        AGENT_NULL = 1 "agentNull",
        /// Waits for calls of the group.
        AGENT_READY = 2 "agentReady",
        /// Occupied with a call of the group.
        AGENT_BUSY = 3 "agentBusy",
        /// Finishes work on a call that is over.
        AGENT_WORKING_AFTER_CALL = 4 "agentWorkingAfterCall",
    }
}

/// Code that allows a call, mostly digits.
///
/// ASN.1: `AuthCode`.
pub type AuthCode = OctetString;

/// Data that applications attach to a call so that others find theirs. It stays with the call wherever it goes.
///
/// ASN.1: `CorrelatorData`.
pub type CorrelatorData = OctetString;

/// Name of a data path, given by whoever began it.
///
/// ASN.1: `IOCrossRefID`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum IoCrossRefId {
    /// The switch has given it.
    #[rasn(tag(explicit(context, 0)))]
    SwitchProvided(OctetString),
    /// The application has given it.
    #[rasn(tag(explicit(context, 1)))]
    ComputerProvided(OctetString),
}

/// Name of a registration for data paths.
///
/// ASN.1: `IORegisterReqID`.
pub type IoRegisterReqId = OctetString;

/// Name of a message of a voice unit.
///
/// ASN.1: `MessageID`.
pub type MessageId = OctetString;

open_enum! {
    /// How a device takes part in a call.
    ///
    /// ASN.1: `ParticipationType`.
    pub struct ParticipationType {
        /// Listens, and is not heard.
        SILENT = 0 "silent",
        /// Listens and speaks.
        ACTIVE = 1 "active",
        /// Neither.
        NONE = 2 "none",
    }
}

/// Name of a registration for routeing.
///
/// ASN.1: `RouteRegisterReqID`.
pub type RouteRegisterReqId = OctetString;

/// Name of one routeing dialogue: every request of it bears it.
///
/// ASN.1: `RouteingCrossRefID`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default, PartialOrd, Ord, Hash)]
#[rasn(delegate, tag(application, 24))]
pub struct RouteingCrossRefId(pub OctetString);

open_enum! {
    /// By which kind of rule a route was chosen.
    ///
    /// ASN.1: `SelectValue`.
    pub struct SelectValue {
        /// The ordinary rule.
        NORMAL = 0 "normal",
        /// The cheapest way.
        LEAST_COST = 1 "leastCost",
        /// An emergency.
        EMERGENCY = 2 "emergency",
        /// Distribution among agents.
        ACD = 3 "aCD",
        /// A rule of the user's.
        USER_DEFINED = 4 "userDefined",
    }
}

/// How many further destinations there are.
///
/// ASN.1: `RetryValue`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum RetryValue {
    /// There is no list: nobody knows.
    #[rasn(tag(context, 0))]
    NoListAvailable(bool),
    /// There is a list, and nobody counts.
    #[rasn(tag(context, 1))]
    NoCountAvailable(bool),
    /// So many are left.
    #[rasn(tag(context, 2))]
    RetryCount(i64),
}

/// Name of a registration for the switch's status.
///
/// ASN.1: `SysStatRegisterID`.
pub type SysStatRegisterId = OctetString;

open_enum! {
    /// How a switch, or the application, is.
    ///
    /// ASN.1: `SystemStatus`.
    pub struct SystemStatus {
        /// It is starting and takes no requests yet.
        INITIALIZING = 0 "initializing",
        /// It takes requests again; what was set before, such as monitors, is gone.
        ENABLED = 1 "enabled",
        /// All is well.
        NORMAL = 2 "normal",
        /// Requests, answers or events were lost; what is known should be read anew.
        MESSAGES_LOST = 3 "messagesLost",
        /// Monitors do not report, and requests may be refused.
        DISABLED = 4 "disabled",
        /// It will soon have too much to do: fewer requests, please.
        OVERLOAD_IMMINENT = 5 "overloadImminent",
        /// It has too much to do and may refuse requests.
        OVERLOAD_REACHED = 6 "overloadReached",
        /// It has no longer too much to do.
        OVERLOAD_RELIEVED = 7 "overloadRelieved",
        /// A part of it does not work.
        PARTIALLY_DISABLED = 8 "partiallyDisabled",
    }
}

bit_set! {
    /// Where calls come from.
    ///
    /// ASN.1: `CallOrigination`.
    pub struct CallOrigination[2] {
        /// Inside the switch.
        INTERNAL = 0 "internal",
        /// Outside the switch.
        EXTERNAL = 1 "external",
    }
}

/// What becomes of a device's calls, forwarding by forwarding.
///
/// ASN.1: `ForwardList`.
pub type ForwardList = Vec<ForwardListItem>;

/// One forwarding.
///
/// ASN.1: one item of [`ForwardList`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ForwardListItem {
    /// Which calls; absent means the switch's own choice.
    pub forwarding_type: Option<ForwardingType>,
    /// Whether it is on.
    pub forward_status: bool,
    /// Where they go; absent means the switch's own choice.
    pub forward_dn: Option<DeviceId>,
    /// What the switch chose by itself.
    pub forward_default: Option<ForwardDefault>,
    /// How long to ring first.
    #[rasn(tag(context, 0))]
    pub ring_duration: Option<i64>,
    /// How many times to ring first. `1..100` by the standard; not checked.
    pub ring_count: Option<i64>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

open_enum! {
    /// Which calls are forwarded.
    ///
    /// ASN.1: `ForwardingType`.
    pub struct ForwardingType {
        /// All calls, at once.
        FORWARD_IMMEDIATE = 0 "forwardImmediate",
        /// Calls that find the device busy.
        FORWARD_BUSY = 1 "forwardBusy",
        /// Calls that are not answered.
        FORWARD_NO_ANS = 2 "forwardNoAns",
        /// Inside calls that find the device busy.
        FORWARD_BUSY_INT = 3 "forwardBusyInt",
        /// Outside calls that find the device busy.
        FORWARD_BUSY_EXT = 4 "forwardBusyExt",
        /// Inside calls that are not answered.
        FORWARD_NO_ANS_INT = 5 "forwardNoAnsInt",
        /// Outside calls that are not answered.
        FORWARD_NO_ANS_EXT = 6 "forwardNoAnsExt",
        /// All inside calls, at once.
        FORWARD_IMM_INT = 7 "forwardImmInt",
        /// All outside calls, at once.
        FORWARD_IMM_EXT = 8 "forwardImmExt",
        /// Calls while the device is not to be disturbed.
        FORWARD_DND = 9 "forwardDND",
        /// Inside calls while the device is not to be disturbed.
        FORWARD_DND_INT = 10 "forwardDNDInt",
        /// Outside calls while the device is not to be disturbed.
        FORWARD_DND_EXT = 11 "forwardDNDExt",
    }
}

open_enum! {
    /// What of a forwarding the switch chose by itself.
    ///
    /// ASN.1: `ForwardDefault`.
    pub struct ForwardDefault {
        /// Which calls, and where they go.
        FORWARDING_TYPE_AND_FORWARD_DN = 0 "forwardingTypeAndForwardDN",
        /// Which calls.
        FORWARDING_TYPE = 1 "forwardingType",
        /// Where they go.
        FORWARD_DN = 2 "forwardDN",
    }
}

open_enum! {
    /// State that an agent will be in as soon as what keeps the agent busy is over.
    ///
    /// ASN.1: `PendingAgentState`.
    pub struct PendingAgentState {
        /// A pause.
        AGENT_NOT_READY = 0 "agentNotReady",
        /// Logged off.
        AGENT_NULL = 1 "agentNull",
        /// Waiting for calls of the group.
        AGENT_READY = 2 "agentReady",
        /// Finishing work on the call.
        AGENT_WORKING_AFTER_CALL = 3 "agentWorkingAfterCall",
    }
}

open_enum! {
    /// What goes over a data path.
    ///
    /// ASN.1: `DataPathType`.
    pub struct DataPathType {
        /// Characters.
        TEXT = 0 "text",
        /// Speech.
        VOICE = 1 "voice",
    }
}

/// Where on the display the text goes.
///
/// ASN.1: `DisplayAttributeList`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DisplayAttributeList {
    /// The first row that can be seen.
    #[rasn(tag(context, 0))]
    pub physical_base_row_number: Option<i64>,
    /// The first column that can be seen.
    #[rasn(tag(context, 1))]
    pub physical_base_column_number: Option<i64>,
    /// Where in the text to begin.
    #[rasn(tag(context, 2))]
    pub offset: Option<i64>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

bit_set! {
    /// What ends playing or recording.
    ///
    /// ASN.1: `TerminatingConditions`.
    pub struct TerminatingConditions[4] {
        /// The time is up.
        DURATION_EXCEEDED = 0 "durationExceeded",
        /// Somebody presses a key.
        DTMF_DIGIT_DETECTED = 1 "dTMFDigitDetected",
        /// The message is at its end.
        END_OF_MESSAGE_DETECTED = 2 "endOfMessageDetected",
        /// Somebody speaks.
        SPEECH_DETECTED = 3 "speechDetected",
    }
}

/// An attribute of a message and its value.
///
/// ASN.1: `AttributeInfo`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum AttributeInfo {
    /// How the sound is coded.
    #[rasn(tag(context, 0))]
    EncodingAlgorithm(EncodingAlgorithm),
    /// Samples in a second.
    #[rasn(tag(context, 1))]
    SamplingRate(i64),
    /// Length, in milliseconds.
    #[rasn(tag(context, 2))]
    Duration(i64),
    /// Name of the file.
    #[rasn(tag(context, 3))]
    Filename(Ia5String),
    /// How far it has got, in milliseconds.
    #[rasn(tag(context, 4))]
    CurrentPosition(i64),
    /// How fast it goes.
    #[rasn(tag(context, 5))]
    CurrentSpeed(i64),
    /// How loud it is.
    #[rasn(tag(context, 6))]
    CurrentVolume(i64),
    /// How strongly it is recorded.
    #[rasn(tag(context, 7))]
    CurrentGain(i64),
    /// What it does.
    #[rasn(tag(context, 8))]
    CurrentState(CurrentState),
    /// What the standard does not have.
    Unrecognised(Unrecognised<9>),
}

open_enum! {
    /// How sound is coded.
    ///
    /// ASN.1: `EncodingAlgorithm`.
    pub struct EncodingAlgorithm {
        /// ADPCM at 6 kHz.
        ADPCM6_K = 0 "aDPCM6K",
        /// ADPCM at 8 kHz.
        ADPCM8_K = 1 "aDPCM8K",
        /// PCM by mu-law.
        MU_LAW_PCM6_K = 2 "muLawPCM6K",
        /// PCM by A-law.
        A_LAW_PCM6_K = 3 "aLawPCM6K",
    }
}

open_enum! {
    /// Why tracking goes on after a rest.
    ///
    /// ASN.1: `LocReason`.
    pub struct LocReason {
        /// The device or its network is there again.
        CONNECTION_TO_DEVICE_OR_NETWORK_RESTORED = 0 "connectionToDeviceOrNetworkRestored",
        /// There is no longer too much to do.
        PERFORMANCE_CONDITION_RELIEVED = 1 "performanceConditionRelieved",
    }
}

/// Name of a tracking of positions.
///
/// ASN.1: `LocCrossRefID`.
pub type LocCrossRefId = Ia5String;

open_enum! {
    /// What a message or the resource that plays it does.
    ///
    /// ASN.1: `CurrentState`.
    pub struct CurrentState {
        /// It stands still.
        STOP = 0 "stop",
        /// It is played.
        PLAY = 1 "play",
        /// It is recorded.
        RECORD = 2 "record",
        /// Playing rests.
        SUSPEND_PLAY = 3 "suspendPlay",
        /// Recording rests.
        SUSPEND_RECORD = 4 "suspendRecord",
        /// It is gone through while it is recorded.
        REVIEW = 5 "review",
        /// A key was pressed.
        DTMF_DETECTED = 6 "dtmfDetected",
        /// It is made and not started.
        FORMED = 7 "formed",
        /// A prompt is played.
        PLAYING = 8 "playing",
        /// It waits for something to do.
        READY = 9 "ready",
        /// Somebody speaks.
        SPEECH_DETECTED = 10 "speechDetected",
        /// It has begun to listen.
        STARTED = 11 "started",
    }
}

/// Name of a part of a voice unit.
///
/// ASN.1: `ResourceID`.
pub type ResourceId = Ia5String;

/// Content of a call that is a message, such as mail or chat.
///
/// ASN.1: `MessageInfo`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MessageInfo {
    /// The content, or where it can be found.
    pub contents: Ia5String,
    /// MIME type of the content.
    pub content_type_and_subtype: Option<Ia5String>,
    /// Length of the content.
    pub contents_length: Option<i64>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

/// A device that the call has left.
///
/// ASN.1: `DeviceHistory`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DeviceHistory {
    /// The device.
    pub old_device_id: DeviceId,
    /// Why the call left it.
    #[rasn(tag(context, 1))]
    pub event_cause: Option<EventCause>,
    /// The connection that the call had there.
    #[rasn(tag(context, 2))]
    pub old_connection_id: Option<ConnectionId>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

/// What a call is about, for people.
///
/// ASN.1: `SubjectOfCall`.
pub type SubjectOfCall = Ia5String;

/// Languages that a person likes, the best first.
///
/// ASN.1: `LanguagePreferences`.
pub type LanguagePreferences = Ia5String;

/// How a text is to be spoken.
///
/// ASN.1: `ControlData`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ControlData {
    /// A man's voice or a woman's.
    pub gender: Gender,
    /// The language.
    pub language: OctetString,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

open_enum! {
    /// Whose voice speaks.
    ///
    /// ASN.1: `gender` of [`ControlData`].
    pub struct Gender {
        /// A man's voice.
        MALE = 0 "male",
        /// A woman's voice.
        FEMALE = 1 "female",
    }
}

/// Data for the other end of a call. It goes with a message and is not kept with the call.
///
/// ASN.1: `UserData`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default, PartialOrd, Ord, Hash)]
#[rasn(delegate, tag(explicit(application, 29)))]
pub struct UserData(pub OctetString);

open_enum! {
    /// A tone heard in a call.
    ///
    /// ASN.1: `TelephonyTone`.
    pub struct TelephonyTone {
        /// A beep.
        BEEP = 0 "beep",
        /// The sign that the call is charged.
        BILLING = 1 "billing",
        /// Busy tone.
        BUSY = 2 "busy",
        /// A modem's carrier.
        CARRIER = 3 "carrier",
        /// The tone that says "done".
        CONFIRMATION = 4 "confirmation",
        /// Dial tone.
        DIAL = 5 "dial",
        /// The call of a fax machine.
        FAX_CNG = 6 "faxCNG",
        /// The tone heard on hold.
        HOLD = 7 "hold",
        /// The howl for a handset left off.
        HOWLER = 8 "howler",
        /// The warning that somebody enters.
        INTRUSION = 9 "intrusion",
        /// The call of a modem.
        MODEM_CNG = 10 "modemCNG",
        /// The tone of a parked call.
        PARK = 11 "park",
        /// The warning that it is recorded.
        RECORD_WARNING = 12 "recordWarning",
        /// Reorder tone, as when all lines are taken.
        REORDER = 13 "reorder",
        /// The tone that it rings at the other end.
        RINGBACK = 14 "ringback",
        /// Silence.
        SILENCE = 15 "silence",
        /// The special tone before the announcement "vacant code".
        SIT_VC = 16 "sitVC",
        /// The special tone before the announcement "intercept".
        SIT_IC = 17 "sitIC",
        /// The special tone before the announcement "reorder".
        SIT_RO = 18 "sitRO",
        /// The special tone before the announcement "no circuit".
        SIT_NC = 19 "sitNC",
        /// Tone 0 of those that the switch has for itself.
        SWITCH_SPEC0 = 20 "switchSpec0",
        /// Tone 1 of those that the switch has for itself.
        SWITCH_SPEC1 = 21 "switchSpec1",
        /// Tone 2 of those that the switch has for itself.
        SWITCH_SPEC2 = 22 "switchSpec2",
        /// Tone 3 of those that the switch has for itself.
        SWITCH_SPEC3 = 23 "switchSpec3",
        /// Tone 4 of those that the switch has for itself.
        SWITCH_SPEC4 = 24 "switchSpec4",
        /// Tone 5 of those that the switch has for itself.
        SWITCH_SPEC5 = 25 "switchSpec5",
        /// Tone 6 of those that the switch has for itself.
        SWITCH_SPEC6 = 26 "switchSpec6",
        /// Tone 7 of those that the switch has for itself.
        SWITCH_SPEC7 = 27 "switchSpec7",
        /// Tone 8 of those that the switch has for itself.
        SWITCH_SPEC8 = 28 "switchSpec8",
        /// Tone 9 of those that the switch has for itself.
        SWITCH_SPEC9 = 29 "switchSpec9",
        /// Tone 10 of those that the switch has for itself.
        SWITCH_SPEC10 = 30 "switchSpec10",
        /// Tone 11 of those that the switch has for itself.
        SWITCH_SPEC11 = 31 "switchSpec11",
        /// Tone 12 of those that the switch has for itself.
        SWITCH_SPEC12 = 32 "switchSpec12",
        /// Tone 13 of those that the switch has for itself.
        SWITCH_SPEC13 = 33 "switchSpec13",
        /// Tone 14 of those that the switch has for itself.
        SWITCH_SPEC14 = 34 "switchSpec14",
        /// Tone 15 of those that the switch has for itself.
        SWITCH_SPEC15 = 35 "switchSpec15",
        /// Tone 16 of those that the switch has for itself.
        SWITCH_SPEC16 = 36 "switchSpec16",
        /// Tone 17 of those that the switch has for itself.
        SWITCH_SPEC17 = 37 "switchSpec17",
        /// Tone 18 of those that the switch has for itself.
        SWITCH_SPEC18 = 38 "switchSpec18",
        /// Tone 19 of those that the switch has for itself.
        SWITCH_SPEC19 = 39 "switchSpec19",
        /// Tone 20 of those that the switch has for itself.
        SWITCH_SPEC20 = 40 "switchSpec20",
        /// Tone 21 of those that the switch has for itself.
        SWITCH_SPEC21 = 41 "switchSpec21",
        /// Tone 22 of those that the switch has for itself.
        SWITCH_SPEC22 = 42 "switchSpec22",
        /// Tone 23 of those that the switch has for itself.
        SWITCH_SPEC23 = 43 "switchSpec23",
        /// Tone 24 of those that the switch has for itself.
        SWITCH_SPEC24 = 44 "switchSpec24",
        /// Tone 25 of those that the switch has for itself.
        SWITCH_SPEC25 = 45 "switchSpec25",
        /// Tone 26 of those that the switch has for itself.
        SWITCH_SPEC26 = 46 "switchSpec26",
        /// Tone 27 of those that the switch has for itself.
        SWITCH_SPEC27 = 47 "switchSpec27",
        /// Tone 28 of those that the switch has for itself.
        SWITCH_SPEC28 = 48 "switchSpec28",
        /// Tone 29 of those that the switch has for itself.
        SWITCH_SPEC29 = 49 "switchSpec29",
        /// Tone 30 of those that the switch has for itself.
        SWITCH_SPEC30 = 50 "switchSpec30",
        /// Tone 31 of those that the switch has for itself.
        SWITCH_SPEC31 = 51 "switchSpec31",
        /// Tone 32 of those that the switch has for itself.
        SWITCH_SPEC32 = 52 "switchSpec32",
        /// Tone 33 of those that the switch has for itself.
        SWITCH_SPEC33 = 53 "switchSpec33",
        /// Tone 34 of those that the switch has for itself.
        SWITCH_SPEC34 = 54 "switchSpec34",
        /// Tone 35 of those that the switch has for itself.
        SWITCH_SPEC35 = 55 "switchSpec35",
        /// Tone 36 of those that the switch has for itself.
        SWITCH_SPEC36 = 56 "switchSpec36",
        /// Tone 37 of those that the switch has for itself.
        SWITCH_SPEC37 = 57 "switchSpec37",
        /// Tone 38 of those that the switch has for itself.
        SWITCH_SPEC38 = 58 "switchSpec38",
        /// Tone 39 of those that the switch has for itself.
        SWITCH_SPEC39 = 59 "switchSpec39",
        /// Tone 40 of those that the switch has for itself.
        SWITCH_SPEC40 = 60 "switchSpec40",
        /// Tone 41 of those that the switch has for itself.
        SWITCH_SPEC41 = 61 "switchSpec41",
        /// Tone 42 of those that the switch has for itself.
        SWITCH_SPEC42 = 62 "switchSpec42",
        /// Tone 43 of those that the switch has for itself.
        SWITCH_SPEC43 = 63 "switchSpec43",
        /// Tone 44 of those that the switch has for itself.
        SWITCH_SPEC44 = 64 "switchSpec44",
        /// Tone 45 of those that the switch has for itself.
        SWITCH_SPEC45 = 65 "switchSpec45",
        /// Tone 46 of those that the switch has for itself.
        SWITCH_SPEC46 = 66 "switchSpec46",
        /// Tone 47 of those that the switch has for itself.
        SWITCH_SPEC47 = 67 "switchSpec47",
        /// Tone 48 of those that the switch has for itself.
        SWITCH_SPEC48 = 68 "switchSpec48",
        /// Tone 49 of those that the switch has for itself.
        SWITCH_SPEC49 = 69 "switchSpec49",
        /// Tone 50 of those that the switch has for itself.
        SWITCH_SPEC50 = 70 "switchSpec50",
        /// Tone 51 of those that the switch has for itself.
        SWITCH_SPEC51 = 71 "switchSpec51",
        /// Tone 52 of those that the switch has for itself.
        SWITCH_SPEC52 = 72 "switchSpec52",
        /// Tone 53 of those that the switch has for itself.
        SWITCH_SPEC53 = 73 "switchSpec53",
        /// Tone 54 of those that the switch has for itself.
        SWITCH_SPEC54 = 74 "switchSpec54",
        /// Tone 55 of those that the switch has for itself.
        SWITCH_SPEC55 = 75 "switchSpec55",
        /// Tone 56 of those that the switch has for itself.
        SWITCH_SPEC56 = 76 "switchSpec56",
        /// Tone 57 of those that the switch has for itself.
        SWITCH_SPEC57 = 77 "switchSpec57",
        /// Tone 58 of those that the switch has for itself.
        SWITCH_SPEC58 = 78 "switchSpec58",
        /// Tone 59 of those that the switch has for itself.
        SWITCH_SPEC59 = 79 "switchSpec59",
        /// Tone 60 of those that the switch has for itself.
        SWITCH_SPEC60 = 80 "switchSpec60",
        /// Tone 61 of those that the switch has for itself.
        SWITCH_SPEC61 = 81 "switchSpec61",
        /// Tone 62 of those that the switch has for itself.
        SWITCH_SPEC62 = 82 "switchSpec62",
        /// Tone 63 of those that the switch has for itself.
        SWITCH_SPEC63 = 83 "switchSpec63",
        /// Tone 64 of those that the switch has for itself.
        SWITCH_SPEC64 = 84 "switchSpec64",
        /// Tone 65 of those that the switch has for itself.
        SWITCH_SPEC65 = 85 "switchSpec65",
        /// Tone 66 of those that the switch has for itself.
        SWITCH_SPEC66 = 86 "switchSpec66",
        /// Tone 67 of those that the switch has for itself.
        SWITCH_SPEC67 = 87 "switchSpec67",
        /// Tone 68 of those that the switch has for itself.
        SWITCH_SPEC68 = 88 "switchSpec68",
        /// Tone 69 of those that the switch has for itself.
        SWITCH_SPEC69 = 89 "switchSpec69",
        /// Tone 70 of those that the switch has for itself.
        SWITCH_SPEC70 = 90 "switchSpec70",
        /// Tone 71 of those that the switch has for itself.
        SWITCH_SPEC71 = 91 "switchSpec71",
        /// Tone 72 of those that the switch has for itself.
        SWITCH_SPEC72 = 92 "switchSpec72",
        /// Tone 73 of those that the switch has for itself.
        SWITCH_SPEC73 = 93 "switchSpec73",
        /// Tone 74 of those that the switch has for itself.
        SWITCH_SPEC74 = 94 "switchSpec74",
        /// Tone 75 of those that the switch has for itself.
        SWITCH_SPEC75 = 95 "switchSpec75",
        /// Tone 76 of those that the switch has for itself.
        SWITCH_SPEC76 = 96 "switchSpec76",
        /// Tone 77 of those that the switch has for itself.
        SWITCH_SPEC77 = 97 "switchSpec77",
        /// Tone 78 of those that the switch has for itself.
        SWITCH_SPEC78 = 98 "switchSpec78",
        /// Tone 79 of those that the switch has for itself.
        SWITCH_SPEC79 = 99 "switchSpec79",
        /// Tone 80 of those that the switch has for itself.
        SWITCH_SPEC80 = 100 "switchSpec80",
        /// Tone 81 of those that the switch has for itself.
        SWITCH_SPEC81 = 101 "switchSpec81",
        /// Tone 82 of those that the switch has for itself.
        SWITCH_SPEC82 = 102 "switchSpec82",
        /// Tone 83 of those that the switch has for itself.
        SWITCH_SPEC83 = 103 "switchSpec83",
        /// Tone 84 of those that the switch has for itself.
        SWITCH_SPEC84 = 104 "switchSpec84",
        /// Tone 85 of those that the switch has for itself.
        SWITCH_SPEC85 = 105 "switchSpec85",
        /// Tone 86 of those that the switch has for itself.
        SWITCH_SPEC86 = 106 "switchSpec86",
        /// Tone 87 of those that the switch has for itself.
        SWITCH_SPEC87 = 107 "switchSpec87",
        /// Tone 88 of those that the switch has for itself.
        SWITCH_SPEC88 = 108 "switchSpec88",
        /// Tone 89 of those that the switch has for itself.
        SWITCH_SPEC89 = 109 "switchSpec89",
        /// Tone 90 of those that the switch has for itself.
        SWITCH_SPEC90 = 110 "switchSpec90",
        /// Tone 91 of those that the switch has for itself.
        SWITCH_SPEC91 = 111 "switchSpec91",
        /// Tone 92 of those that the switch has for itself.
        SWITCH_SPEC92 = 112 "switchSpec92",
        /// Tone 93 of those that the switch has for itself.
        SWITCH_SPEC93 = 113 "switchSpec93",
        /// Tone 94 of those that the switch has for itself.
        SWITCH_SPEC94 = 114 "switchSpec94",
        /// Tone 95 of those that the switch has for itself.
        SWITCH_SPEC95 = 115 "switchSpec95",
        /// Tone 96 of those that the switch has for itself.
        SWITCH_SPEC96 = 116 "switchSpec96",
        /// Tone 97 of those that the switch has for itself.
        SWITCH_SPEC97 = 117 "switchSpec97",
        /// Tone 98 of those that the switch has for itself.
        SWITCH_SPEC98 = 118 "switchSpec98",
        /// Tone 99 of those that the switch has for itself.
        SWITCH_SPEC99 = 119 "switchSpec99",
        /// Tone 100 of those that the switch has for itself.
        SWITCH_SPEC100 = 120 "switchSpec100",
    }
}

bit_set! {
    /// Whether, and how, a person can be reached.
    ///
    /// ASN.1: `PresenceState`.
    pub struct PresenceState[20] {
        /// The person can be reached.
        AVAILABLE = 0 "available",
        /// The person is not at the device.
        AWAY = 1 "away",
        /// The person is occupied.
        BUSY = 2 "busy",
        /// The person is in a call.
        CALLING = 3 "calling",
        /// The person does not want to be disturbed.
        DND = 4 "dnd",
        /// The person is in a meeting.
        MEETING = 5 "meeting",
        /// The device is off.
        OFFLINE = 6 "offline",
        /// Nobody knows.
        UNKNOWN = 7 "unknown",
        /// The person is on holiday.
        VACATION = 8 "vacation",
        /// State 0 of those that applications agree on.
        APPLICATION_SPEC0 = 9 "applicationSpec0",
        /// State 1 of those that applications agree on.
        APPLICATION_SPEC1 = 10 "applicationSpec1",
        /// State 2 of those that applications agree on.
        APPLICATION_SPEC2 = 11 "applicationSpec2",
        /// State 3 of those that applications agree on.
        APPLICATION_SPEC3 = 12 "applicationSpec3",
        /// State 4 of those that applications agree on.
        APPLICATION_SPEC4 = 13 "applicationSpec4",
        /// State 5 of those that applications agree on.
        APPLICATION_SPEC5 = 14 "applicationSpec5",
        /// State 6 of those that applications agree on.
        APPLICATION_SPEC6 = 15 "applicationSpec6",
        /// State 7 of those that applications agree on.
        APPLICATION_SPEC7 = 16 "applicationSpec7",
        /// State 8 of those that applications agree on.
        APPLICATION_SPEC8 = 17 "applicationSpec8",
        /// State 9 of those that applications agree on.
        APPLICATION_SPEC9 = 18 "applicationSpec9",
        /// State 10 of those that applications agree on.
        APPLICATION_SPEC10 = 19 "applicationSpec10",
    }
}
