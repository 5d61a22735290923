//! The snapshot: the state of a DN in one piece. What is not known or does not apply is left out.

use serde::{Deserialize, Serialize};

use crate::enumeration::{known, known_or_default};
use crate::{
    AgentState, CallState, CallType, ConnId, ForwardMode, HotDeskRole, KvList, PartyState, RecordingState,
    Role, TextOrNumber, WorkMode,
};

/// The state of a DN. Times are RFC 3339, UTC, microseconds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Snapshot {
    /// The DN's calls, oldest first.
    #[serde(default)]
    pub calls: Vec<CallSnapshot>,
    /// The agent at the DN.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent: Option<AgentSnapshot>,
    /// The recording of the last active call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording: Option<RecordingSnapshot>,
    /// The hot-desk association.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hot_desk: Option<HotDeskSnapshot>,
    /// The features of the telephone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub features: Option<FeatureSnapshot>,
    /// False while the DN is being read from the switch again.
    pub in_sync: bool,
}

/// One call of a DN, seen from that DN.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CallSnapshot {
    /// The call.
    #[serde(rename = "connID")]
    pub conn_id: ConnId,
    /// The call's UUID.
    #[serde(rename = "callUUID")]
    pub call_uuid: String,
    /// What the call is.
    #[serde(default, deserialize_with = "known_or_default")]
    pub call_type: CallType,
    /// The state of the DN in it.
    #[serde(default)]
    pub party_state: PartyState,
    /// The role of the DN in it.
    #[serde(default, deserialize_with = "known_or_default")]
    pub role: Role,
    /// The far end.
    #[serde(rename = "otherDN", skip_serializing_if = "Option::is_none")]
    pub other_dn: Option<String>,
    /// The caller's number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ani: Option<String>,
    /// The number that the caller dialled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dnis: Option<String>,
    /// The user data of the call.
    #[serde(default)]
    pub user_data: KvList,
    /// When the call came to this DN.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("format" = "date-time")))]
    pub created_at: Option<String>,
    /// When it was answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("format" = "date-time")))]
    pub established_at: Option<String>,
    /// When it was put on hold; absent while it is not held.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("format" = "date-time")))]
    pub held_at: Option<String>,
    /// The call from which this consultation was begun.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consult_of: Option<ConnId>,
    /// The recording of this call at this DN.
    #[serde(default, deserialize_with = "known", skip_serializing_if = "Option::is_none")]
    pub recording: Option<RecordingState>,
    /// True while the switch has not confirmed what the recording does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording_uncertain: Option<bool>,
    /// The switch's own identifier of the call.
    #[serde(rename = "callID", skip_serializing_if = "Option::is_none")]
    pub call_id: Option<String>,
    /// Why the call is as it is.
    #[serde(default, deserialize_with = "known", skip_serializing_if = "Option::is_none")]
    pub call_state: Option<CallState>,
    /// The role of the far end.
    #[serde(
        rename = "otherDNRole",
        default,
        deserialize_with = "known",
        skip_serializing_if = "Option::is_none"
    )]
    pub other_dn_role: Option<Role>,
    /// The queue through which the call came.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub this_queue: Option<String>,
    /// The queue of the far end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_queue: Option<String>,
    /// 0 private, 1 business, 2 work-related.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_call: Option<i32>,
    /// True while the switch has not confirmed that the call still is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uncertain: Option<bool>,
    /// All parties that are known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<PartySnapshot>,
}

/// A party of a call.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct PartySnapshot {
    /// Its DN or number.
    pub dn: String,
    /// Its role.
    #[serde(default, deserialize_with = "known_or_default")]
    pub role: Role,
    /// Its state.
    #[serde(default)]
    pub party_state: PartyState,
}

/// The agent at a DN.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct AgentSnapshot {
    /// The agent's identifier.
    #[serde(rename = "agentID", skip_serializing_if = "Option::is_none")]
    pub agent_id: Option<String>,
    /// What the agent does.
    #[serde(default, deserialize_with = "known_or_default")]
    pub state: AgentState,
    /// How the agent works.
    #[serde(default, deserialize_with = "known", skip_serializing_if = "Option::is_none")]
    pub work_mode: Option<WorkMode>,
    /// Since when.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("format" = "date-time")))]
    pub since: Option<String>,
    /// Why the agent is not ready.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason_code: Option<TextOrNumber>,
    /// The rest of after-call work: seconds, or "untimed".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wrap_up_remaining: Option<TextOrNumber>,
    /// Whether the server, not the switch, keeps the agent's state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emulated: Option<bool>,
    /// The queues in which the agent is logged in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub queues: Vec<String>,
    /// The call that is kept for its data during after-call work.
    #[serde(rename = "retainedConnID", skip_serializing_if = "Option::is_none")]
    pub retained_conn_id: Option<ConnId>,
}

/// The recording of a DN's last active call.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RecordingSnapshot {
    /// What the recording does.
    #[serde(default, deserialize_with = "known_or_default")]
    pub state: RecordingState,
    /// The recorded call.
    #[serde(rename = "connID", skip_serializing_if = "Option::is_none")]
    pub conn_id: Option<ConnId>,
    /// Since when.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("format" = "date-time")))]
    pub since: Option<String>,
    /// True while the switch has not confirmed the state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uncertain: Option<bool>,
}

/// The hot-desk association of a DN.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct HotDeskSnapshot {
    /// Which end this DN is.
    #[serde(default, deserialize_with = "known_or_default")]
    pub role: HotDeskRole,
    /// The DN at the other end.
    #[serde(rename = "peerDN")]
    pub peer_dn: String,
    /// Since when.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("format" = "date-time")))]
    pub since: Option<String>,
    /// True while the switch has not confirmed the association.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uncertain: Option<bool>,
}

/// The features of a telephone.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", default)]
pub struct FeatureSnapshot {
    /// Do not disturb is on.
    pub do_not_disturb: bool,
    /// The lamp for waiting messages is on.
    pub message_waiting: bool,
    /// Where calls are forwarded to.
    pub forwards: Vec<Forward>,
    /// The microphone is off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mute: Option<bool>,
    /// The telephone works.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_service: Option<bool>,
}

/// One forwarding of a DN.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Forward {
    /// Which calls.
    #[serde(default, deserialize_with = "known_or_default")]
    pub forward_mode: ForwardMode,
    /// Where to.
    #[serde(rename = "otherDN", skip_serializing_if = "Option::is_none")]
    pub other_dn: Option<String>,
}
