//! What the features of devices need: agents, forwarding, routeing, voice units, presence, tones.
//!
//! Module `CSTA-device-feature-types` {… csta3(285) 127}, ECMA-285 clause 9.6.

mod telephony_tone;

pub use telephony_tone::*;

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Integer, OctetString, Rest, bit_set, choice, open_enum};
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
#[doc(alias = "AgentID")]
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

choice! {
    /// Name of a data path, given by whoever began it.
    ///
    /// ASN.1: `IOCrossRefID`.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    #[doc(alias = "IOCrossRefID")]
    pub enum IoCrossRefId {
        /// The switch has given it.
        #[rasn(tag(explicit(context, 0)))]
        SwitchProvided(OctetString),
        /// The application has given it.
        #[rasn(tag(explicit(context, 1)))]
        ComputerProvided(OctetString),
    }
}

/// Name of a registration for data paths.
///
/// ASN.1: `IORegisterReqID`.
#[doc(alias = "IORegisterReqID")]
pub type IoRegisterReqId = OctetString;

/// Name of a message of a voice unit.
///
/// ASN.1: `MessageID`.
#[doc(alias = "MessageID")]
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
#[doc(alias = "RouteRegisterReqID")]
pub type RouteRegisterReqId = OctetString;

/// Name of one routeing dialogue: every request of it bears it.
///
/// ASN.1: `RouteingCrossRefID`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default, PartialOrd, Ord, Hash)]
#[rasn(delegate, tag(application, 24))]
#[doc(alias = "RouteingCrossRefID")]
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

choice! {
    /// How many further destinations there are.
    ///
    /// ASN.1: `RetryValue`.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
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
        RetryCount(Integer),
    }
}

/// Name of a registration for the switch's status.
///
/// ASN.1: `SysStatRegisterID`.
#[doc(alias = "SysStatRegisterID")]
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
    pub ring_duration: Option<Integer>,
    /// How many times to ring first. `1..100` by the standard; not checked.
    pub ring_count: Option<Integer>,
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
    pub physical_base_row_number: Option<Integer>,
    /// The first column that can be seen.
    #[rasn(tag(context, 1))]
    pub physical_base_column_number: Option<Integer>,
    /// Where in the text to begin.
    #[rasn(tag(context, 2))]
    pub offset: Option<Integer>,
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

choice! {
    /// An attribute of a message and its value.
    ///
    /// ASN.1: `AttributeInfo`.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    pub enum AttributeInfo {
        /// How the sound is coded.
        #[rasn(tag(context, 0))]
        EncodingAlgorithm(EncodingAlgorithm),
        /// Samples in a second.
        #[rasn(tag(context, 1))]
        SamplingRate(Integer),
        /// Length, in milliseconds.
        #[rasn(tag(context, 2))]
        Duration(Integer),
        /// Name of the file.
        #[rasn(tag(context, 3))]
        Filename(Ia5String),
        /// How far it has got, in milliseconds.
        #[rasn(tag(context, 4))]
        CurrentPosition(Integer),
        /// How fast it goes.
        #[rasn(tag(context, 5))]
        CurrentSpeed(Integer),
        /// How loud it is.
        #[rasn(tag(context, 6))]
        CurrentVolume(Integer),
        /// How strongly it is recorded.
        #[rasn(tag(context, 7))]
        CurrentGain(Integer),
        /// What it does.
        #[rasn(tag(context, 8))]
        CurrentState(CurrentState),
    }
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
#[doc(alias = "LocCrossRefID")]
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
#[doc(alias = "ResourceID")]
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
    pub contents_length: Option<Integer>,
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
