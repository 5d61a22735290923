//! Events: what the server says.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::enumeration::known;
use crate::{
    AddressType, CallState, CallType, ConnId, ControlMode, ErrorCode, EventName, ForwardMode, InfoType,
    KvList, PartyState, RegisterMode, Role, ServerRole, Snapshot, TextOrNumber, TreatmentType, WorkMode,
};

/// `cstaError`: what the switch itself said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CstaError {
    /// The category (`operation`, `stateIncompatibility` …), or `reject`.
    pub category: String,
    /// The name of the value in ECMA-285; the number as text where it has none.
    pub value: String,
}

/// `limits` of EventServerInfo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Limits {
    /// A longer message closes the session.
    pub max_message_bytes: u64,
    /// The most that the user data of a call may count.
    pub user_data_bytes: u64,
    /// The server pings this often; a client silent for three of them is closed.
    pub heartbeat_seconds: u64,
    /// How many events of a DN are kept for `resume`.
    pub retention_events: u64,
    /// How long events of a DN are kept for `resume`.
    pub retention_seconds: u64,
}

/// Declares [`Event`]: each attribute with its name on the wire, in the order in which they are written.
macro_rules! event {
    ($($(#[$meta:meta])* $field:ident: $type:ty = $wire:literal;)*) => {
        /// An event with its attributes flat beside its name. Absent ones are left out, never null.
        ///
        /// Reading passes over attributes that it does not know, and takes an enumeration's unknown name as absent.
        #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct Event {
            /// Which event it is; [`Event::name`] has it as a value to match.
            #[serde(rename = "messageName")]
            #[cfg_attr(feature = "schema", schemars(with = "EventName", description = "Which event it is."))]
            pub message_name: Cow<'static, str>,
            $(
                $(#[$meta])*
                #[serde(rename = $wire, skip_serializing_if = "Option::is_none")]
                pub $field: Option<$type>,
            )*
        }

        impl Event {
            /// The names of all attributes beside `messageName`, in the order in which they are written.
            pub const ATTRIBUTES: &'static [&'static str] = &[$($wire,)*];
        }
    };
}

event! {
    /// The asker's own number of the request that this answers; -1 in an EventError where it could not be read.
    reference_id: i32 = "referenceID";
    /// This session's running number, from 1.
    event_sequence_number: u64 = "eventSequenceNumber";
    /// The name of the server.
    server: String = "server";
    /// RFC 3339, UTC, microseconds.
    #[cfg_attr(feature = "schema", schemars(extend("format" = "date-time")))]
    time: String = "time";
    /// The switch that a link event speaks of.
    switch: String = "switch";

    /// The DN whose event it is.
    this_dn: String = "thisDN";
    /// Its role in the call.
    #[serde(default, deserialize_with = "known")]
    this_dn_role: Role = "thisDNRole";
    /// The far end.
    other_dn: String = "otherDN";
    /// Its role in the call.
    #[serde(default, deserialize_with = "known")]
    other_dn_role: Role = "otherDNRole";
    /// A third one that had a part in it.
    third_party_dn: String = "thirdPartyDN";
    /// Its role in the call.
    #[serde(default, deserialize_with = "known")]
    third_party_dn_role: Role = "thirdPartyDNRole";
    /// The queue through which the call came to ThisDN.
    this_queue: String = "thisQueue";
    /// The queue of the far end.
    other_queue: String = "otherQueue";
    /// The queue of the third party.
    third_party_queue: String = "thirdPartyQueue";
    /// The trunk of ThisDN.
    this_trunk: String = "thisTrunk";
    /// The trunk of the far end.
    other_trunk: String = "otherTrunk";

    /// The call.
    conn_id: ConnId = "connID";
    /// What ThisDN knew the call as before, or the call from which a consultation was begun.
    previous_conn_id: ConnId = "previousConnID";
    /// A held call of the same DN.
    held_conn_id: ConnId = "heldConnID";
    /// The switch's own identifier of the call, lower-case hexadecimal; "0" where it has none.
    call_id: String = "callID";
    /// The call's UUID.
    call_uuid: String = "callUUID";
    /// The UUID of the call from which this one came.
    orig_call_uuid: String = "origCallUUID";
    /// What the call is.
    #[serde(default, deserialize_with = "known")]
    call_type: CallType = "callType";
    /// Why the event came.
    #[serde(default, deserialize_with = "known")]
    call_state: CallState = "callState";
    /// State of a party, in call events.
    party_state: PartyState = "partyState";
    /// The party that caused a call event.
    ctrl_party: String = "ctrlParty";
    /// The caller's number.
    ani: String = "ani";
    /// The number that the caller dialled.
    dnis: String = "dnis";
    /// The number that was dialled by an outgoing call.
    dialed_number: String = "dialedNumber";
    /// Where the call has been.
    call_history: KvList = "callHistory";
    /// The call's identifier in the network.
    network_call_id: String = "networkCallID";
    /// The node of the network that gave it.
    network_node_id: String = "networkNodeID";

    /// The agent at ThisDN.
    agent_id: String = "agentID";
    /// How the agent works.
    #[serde(default, deserialize_with = "known")]
    work_mode: WorkMode = "workMode";
    /// The place of a reserved agent.
    place: String = "place";
    /// How long a reservation lasts, in milliseconds.
    timeout: i64 = "timeout";

    /// The number of a private service or event.
    private_msg_id: i32 = "privateMsgID";
    /// Type of ThisDN.
    #[serde(default, deserialize_with = "known")]
    address_type: AddressType = "addressType";
    /// The mode of a registration.
    #[serde(default, deserialize_with = "known")]
    register_mode: RegisterMode = "registerMode";
    /// Whether a registration asked the switch.
    #[serde(default, deserialize_with = "known")]
    control_mode: ControlMode = "controlMode";
    /// What was queried.
    #[serde(default, deserialize_with = "known")]
    info_type: InfoType = "infoType";
    /// The value that was queried: a name or a count.
    info_status: TextOrNumber = "infoStatus";
    /// Which calls are forwarded.
    #[serde(default, deserialize_with = "known")]
    forward_mode: ForwardMode = "forwardMode";

    /// What a treatment does.
    #[serde(default, deserialize_with = "known")]
    treatment_type: TreatmentType = "treatmentType";
    /// How it does it.
    treatment_parameters: KvList = "treatmentParameters";
    /// Digits that were sent.
    dtmf_digits: String = "dtmfDigits";
    /// Digits that came in.
    collected_digits: String = "collectedDigits";
    /// The last of them.
    last_collected_digit: String = "lastCollectedDigit";

    /// Which error it is.
    error_code: ErrorCode = "errorCode";
    /// Its name, `TERR_…`.
    error_name: String = "errorName";
    /// One sentence: what was wrong and what would be right.
    error_message: String = "errorMessage";
    /// What the switch said.
    csta_error: CstaError = "cstaError";
    /// Trying again earlier than this, in milliseconds, does not help.
    retry_after_ms: u64 = "retryAfterMs";

    /// The life of ThisDN's log (of the server's, in EventServerInfo).
    epoch: String = "epoch";
    /// ThisDN's running number in this epoch.
    dn_offset: u64 = "dnOffset";
    /// Whether what was missed follows; otherwise the snapshot is the truth.
    resumed: bool = "resumed";

    /// The session's identifier, which a client gives when it comes back.
    session_id: String = "sessionID";
    /// The version of the server.
    server_version: String = "serverVersion";
    /// Which of a hot standby pair the server is.
    #[serde(default, deserialize_with = "known")]
    role: ServerRole = "role";
    /// The requests that the server takes.
    capabilities: Vec<String> = "capabilities";
    /// The limits of the session.
    limits: Limits = "limits";
    /// The name that the client gave itself.
    application_name: String = "applicationName";
    /// The tenant.
    customer_id: String = "customerID";
    /// Message number of the request that an EventACK answers.
    user_event: i32 = "userEvent";
    /// The subscription that an EventACK answers.
    subscription_id: String = "subscriptionID";

    /// The user data of the call.
    user_data: KvList = "userData";
    /// Further attributes as pairs.
    extensions: KvList = "extensions";
    /// Reasons, as the asker gave them.
    reasons: KvList = "reasons";
    /// The state of ThisDN.
    snapshot: Snapshot = "snapshot";
}

impl Event {
    /// An event with no attribute yet.
    pub fn new(name: EventName) -> Self {
        Event { message_name: Cow::Borrowed(name.name()), ..Event::default() }
    }

    /// EventError with its code, name and message. The sender adds `server`, `time` and what the request named.
    pub fn error(reference_id: Option<i32>, code: ErrorCode, message: impl Into<String>) -> Self {
        Event {
            reference_id: Some(reference_id.unwrap_or(UNREADABLE_REFERENCE)),
            error_code: Some(code),
            error_name: Some(code.name().to_owned()),
            error_message: Some(message.into()),
            ..Event::new(EventName::Error)
        }
    }

    /// Which event it is; none where this version does not know the name.
    pub fn name(&self) -> Option<EventName> {
        self.message_name.parse().ok()
    }

    /// Reads an event from the text of a message.
    pub fn from_json(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// The event as the text of a message.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("an event has only string keys and values that JSON can tell")
    }
}

/// `referenceID` of an EventError whose request's could not be read.
const UNREADABLE_REFERENCE: i32 = -1;
