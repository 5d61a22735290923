//! Bodies of HTTP that are no messages.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::enumeration::{enumeration, known_or_default};
use crate::{
    AddressStatus, AddressType, AgentState, CallType, ConnId, Event, HotDeskRole, HotDeskSnapshot, KvList,
    PartyState, RecordingState, Role, Snapshot,
};

/// `GET /v1/dns`: a page of monitored DNs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DnPage {
    /// One line a DN, in the order of the numbers.
    pub dns: Vec<DnLine>,
    /// `cursor` of the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

/// The state of a DN in one line.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DnLine {
    /// The DN.
    #[serde(rename = "thisDN")]
    pub this_dn: String,
    /// What it is.
    pub address_type: AddressType,
    /// The switch that it belongs to.
    pub switch: String,
    /// Its state in one word, which `state=` chooses by.
    #[serde(default, deserialize_with = "known_or_default")]
    pub state: AddressStatus,
    /// False while the DN is being read from the switch again.
    pub in_sync: bool,
    /// False when the switch says that the device does not work.
    pub in_service: bool,
    /// How many calls it has.
    pub calls: usize,
    /// Its oldest call.
    #[serde(rename = "connID", skip_serializing_if = "Option::is_none")]
    pub conn_id: Option<ConnId>,
    /// The state of the DN in that call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub party_state: Option<PartyState>,
    /// The far end of that call.
    #[serde(rename = "otherDN", skip_serializing_if = "Option::is_none")]
    pub other_dn: Option<String>,
    /// The recording of its last active call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording: Option<RecordingState>,
    /// The agent.
    #[serde(rename = "agentID", skip_serializing_if = "Option::is_none")]
    pub agent_id: Option<String>,
    /// What the agent does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_state: Option<AgentState>,
    /// The hot-desk association.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hot_desk: Option<HotDeskSnapshot>,
}

/// `GET /v1/dns/{dn}`: the snapshot, with the place in the DN's log that it stands for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DnDetail {
    /// The DN.
    #[serde(rename = "thisDN")]
    pub this_dn: String,
    /// What it is.
    pub address_type: AddressType,
    /// Whether it may be the guest of another telephone: `hot-desk-guest` of the server's configuration.
    #[serde(default)]
    pub may_be_guest: bool,
    /// The life of the DN's log.
    pub epoch: String,
    /// The last event that the snapshot holds.
    pub dn_offset: u64,
    /// The members of the snapshot, beside the others.
    #[serde(flatten)]
    pub snapshot: Snapshot,
}

/// `GET /v1/calls`: a page of live calls.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CallPage {
    /// The calls, in the order of their ConnIDs.
    pub calls: Vec<LiveCall>,
    /// `cursor` of the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

/// `GET /v1/calls/{connID}`: a call that at least one monitored DN is in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct LiveCall {
    /// The call.
    #[serde(rename = "connID")]
    pub conn_id: ConnId,
    /// The call's UUID.
    #[serde(rename = "callUUID")]
    pub call_uuid: String,
    /// The switch's own identifier of the call.
    #[serde(rename = "callID", skip_serializing_if = "Option::is_none")]
    pub call_id: Option<String>,
    /// The switch that it is at.
    pub switch: String,
    /// What the call is.
    #[serde(default, deserialize_with = "known_or_default")]
    pub call_type: CallType,
    /// The caller's number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ani: Option<String>,
    /// The number that the caller dialled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dnis: Option<String>,
    /// The user data of the call.
    #[serde(default)]
    pub user_data: KvList,
    /// The call from which this consultation was begun.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consult_of: Option<ConnId>,
    /// When the first of the parties came into it: RFC 3339, UTC, microseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("format" = "date-time")))]
    pub created_at: Option<String>,
    /// The monitored DNs that are in it, as far as the asker may read them, in the order of their numbers. Who else is in
    /// the call stands at these as `otherDN`.
    pub parties: Vec<CallParty>,
}

/// A monitored DN in a call.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CallParty {
    /// The DN.
    #[serde(rename = "thisDN")]
    pub this_dn: String,
    /// Its state in the call.
    #[serde(default)]
    pub party_state: PartyState,
    /// Its role in the call.
    #[serde(default, deserialize_with = "known_or_default")]
    pub role: Role,
    /// The far end, as this DN sees it.
    #[serde(rename = "otherDN", skip_serializing_if = "Option::is_none")]
    pub other_dn: Option<String>,
    /// When the call came to this DN.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("format" = "date-time")))]
    pub created_at: Option<String>,
    /// When it was answered here.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("format" = "date-time")))]
    pub established_at: Option<String>,
    /// When it was put on hold here; absent while it is not held.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("format" = "date-time")))]
    pub held_at: Option<String>,
    /// The recording of this call at this DN.
    #[serde(default, deserialize_with = "known_or_default")]
    pub recording: RecordingState,
    /// True while the switch has not confirmed what the recording does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording_uncertain: Option<bool>,
    /// True while the switch has not confirmed that the DN still is in the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uncertain: Option<bool>,
}

/// `GET /v1/access`: what the asker may do.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AccessView {
    /// The name of the asker's token; absent where the server has no tokens and serves everybody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the token is for: `read`, `control`, `private` (all private services), `private:3013` (the one of this number).
    pub scopes: Vec<String>,
    /// The DNs that it is for, each a number or a range such as `4000-4099`; absent where it is for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dns: Vec<String>,
}

/// `GET /v1/dns/{dn}/stats`: what was counted and measured of a DN.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DnStats {
    /// The DN.
    #[serde(rename = "thisDN")]
    pub this_dn: String,
    /// Since when it is counted, the server's start: RFC 3339, UTC, microseconds.
    #[cfg_attr(feature = "schema", schemars(extend("format" = "date-time")))]
    pub since: String,
    /// Its events by name.
    pub events: BTreeMap<String, u64>,
    /// Events a second, over the last minute.
    pub events_per_second: f64,
    /// Events in each of the last 60 seconds, the oldest first; the last second is not over yet.
    pub recent_events: Vec<u16>,
    /// Requests that reached the DN by outcome: `done`, `refused`, `dropped` (the client was gone before the answer).
    pub requests: BTreeMap<String, u64>,
    /// Private services that reached the DN.
    pub private_services: Vec<ServiceCount>,
    /// From the arrival of a request to its answer.
    pub request_times: Durations,
    /// From EventRinging to EventEstablished of the same call.
    pub answer_times: Durations,
}

/// How often a private service came to which end.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ServiceCount {
    /// The number of service or event; absent for all that are not known here.
    #[serde(rename = "privateMsgID", skip_serializing_if = "Option::is_none")]
    pub private_msg_id: Option<i32>,
    /// By outcome: `done` for a client, `reported` by the switch unasked, `refused`, `denied`.
    #[serde(flatten)]
    pub outcomes: BTreeMap<String, u64>,
}

/// Durations, counted by how long they are.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Durations {
    /// How many.
    pub count: u64,
    /// Their sum in microseconds.
    pub sum_us: u64,
    /// How many were not longer than each bound, the least first.
    pub buckets: Vec<Bucket>,
}

/// Durations up to a bound.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Bucket {
    /// The bound in microseconds.
    pub le_us: u64,
    /// How many were not longer.
    pub count: u64,
}

/// `GET /v1/dns/{dn}/events`: the events behind `after`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DnEvents {
    /// The DN.
    #[serde(rename = "thisDN")]
    pub this_dn: String,
    /// The life of the DN's log.
    pub epoch: String,
    /// The last event of the log.
    pub dn_offset: u64,
    /// Whether the log reaches back to `after`; otherwise there are no events here, and the snapshot is the truth.
    pub resumed: bool,
    /// What is behind `after`, oldest first.
    pub events: Vec<Event>,
}

/// `GET /v1/sessions`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SessionList {
    /// The client sessions, the oldest first.
    pub sessions: Vec<SessionLine>,
}

/// One client session.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SessionLine {
    /// Its identifier.
    #[serde(rename = "sessionID")]
    pub session_id: String,
    /// What the client calls itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_name: Option<String>,
    /// When it began: RFC 3339, UTC, microseconds.
    #[cfg_attr(feature = "schema", schemars(extend("format" = "date-time")))]
    pub since: String,
    /// False while the client is away; it may come back for a while.
    pub connected: bool,
    /// DNs that it has registered.
    pub registered: usize,
    /// Messages that wait until the client reads them.
    pub waiting_messages: usize,
    /// From the switch's socket to the client's, of the last event that went out: microseconds. Absent before the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lag_us: Option<u64>,
}

/// `GET /v1/dns/{dn}/history`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HistoryList {
    /// The DN.
    #[serde(rename = "thisDN")]
    pub this_dn: String,
    /// The last changes of its recording, its association and its account codes, the latest first.
    pub history: Vec<HistoryLine>,
}

/// One change of a recording, an association or an account code.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct HistoryLine {
    /// When: RFC 3339, UTC, microseconds.
    #[cfg_attr(feature = "schema", schemars(extend("format" = "date-time")))]
    pub time: String,
    /// The number of the private event that told it.
    #[serde(rename = "privateMsgID")]
    pub private_msg_id: i32,
    /// The call.
    #[serde(rename = "connID", skip_serializing_if = "Option::is_none")]
    pub conn_id: Option<String>,
    /// Of an association: the other side. Of an account code that a client of a DN outside of the call has given: that DN.
    #[serde(rename = "otherDN", skip_serializing_if = "Option::is_none")]
    pub other_dn: Option<String>,
    /// Of an association: what the DN was in it. Entries of former versions are without it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<HotDeskRole>,
    /// The account code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_code: Option<String>,
    /// Who: the client that asked, or `switch`.
    pub who: String,
    /// Why, in one word, such as `request`, `telephone`, `released` or `resync`. Entries of former versions have it of
    /// ends only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// The client's own why: Reasons as its request had them, of the first 1024 octets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasons: Option<KvList>,
}

/// `GET /v1/audit`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AuditList {
    /// The latest private services, the oldest first.
    pub audit: Vec<AuditLine>,
    /// `cursor` of the page of lines before these; absent where there are none.
    #[serde(rename = "nextCursor", skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

enumeration! {
    /// How a private service ended.
    #[derive(Default)]
    AuditOutcome {
        #[default] Done = 0, "done";
        Refused = 1, "refused";
        Denied = 2, "denied";
    }
}

/// One private service, asked or unasked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct AuditLine {
    /// When: RFC 3339, UTC, microseconds.
    #[cfg_attr(feature = "schema", schemars(extend("format" = "date-time")))]
    pub time: String,
    /// Who asked; absent where nobody did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<String>,
    /// The DN; absent where somebody was denied before one was named.
    #[serde(rename = "thisDN", skip_serializing_if = "Option::is_none")]
    pub this_dn: Option<String>,
    /// The call.
    #[serde(rename = "connID", skip_serializing_if = "Option::is_none")]
    pub conn_id: Option<String>,
    /// The number of service or event; absent where somebody was denied something else.
    #[serde(rename = "privateMsgID", skip_serializing_if = "Option::is_none")]
    pub private_msg_id: Option<i32>,
    /// Of an association: the host, or the agent who has taken over this telephone. Of an account code that a client of
    /// a DN outside of the call has given: that DN.
    #[serde(rename = "otherDN", skip_serializing_if = "Option::is_none")]
    pub other_dn: Option<String>,
    /// The account code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_code: Option<String>,
    /// Why, in one word, as in the history of the DN; absent where the service was refused before it was begun.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// How it ended.
    pub outcome: AuditOutcome,
    /// Of what was denied: the status of HTTP, or the close code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The number of the refusal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<u16>,
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_name: Option<String>,
    /// What the switch has answered, or that it was not asked; of a refusal its sentence. Absent where nobody asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
}

enumeration! {
    /// How ready the server is.
    #[derive(Default)]
    Readiness {
        #[default] Ok = 0, "ok";
        Degraded = 1, "degraded";
        Failing = 2, "failing";
    }
}

/// `GET /readyz`. A server that stops, or that cannot keep what it should confirm, is not ready (503). A switch that is
/// away degrades it only.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Health {
    /// How ready the server is.
    pub status: Readiness,
    /// What is not as it should be, one sentence each.
    pub reasons: Vec<String>,
}

/// `GET /v1/switches`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SwitchList {
    /// The configured switches.
    pub switches: Vec<SwitchLine>,
}

enumeration! {
    /// Whether a switch can be used.
    #[derive(Default)]
    SwitchState {
        #[default] Disconnected = 0, "disconnected";
        Connected = 1, "connected";
    }
}

enumeration! {
    /// How far a link has come.
    #[derive(Default)]
    LinkState {
        #[default] Down = 0, "down";
        Connecting = 1, "connecting";
        Associating = 2, "associating";
        Up = 3, "up";
        Closing = 4, "closing";
    }
}

enumeration! {
    /// How a link agrees with the switch that both speak CSTA.
    #[derive(Default)]
    Association {
        #[default] None = 0, "none";
        Acse = 1, "acse";
    }
}

/// A switch with its links.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SwitchLine {
    /// Its configured name.
    pub switch: String,
    /// Whether it can be used.
    pub state: SwitchState,
    /// What the switch said last of how it is, in CSTA's words; absent before it said something.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system_status: Option<String>,
    /// Its configured DNs.
    pub dns: usize,
    /// Those of them whose monitor is set.
    pub monitored: usize,
    /// Those of them that the switch does not let be monitored: they do not come into sync before it does.
    #[serde(default)]
    pub refused: usize,
    /// Those of them whose state is what the switch says. After a link came back it rises with the resynchronisation.
    pub in_sync: usize,
    /// Its links, in order of priority.
    pub links: Vec<LinkLine>,
}

/// One link to a switch.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct LinkLine {
    /// Its configured name.
    pub link: String,
    /// How far it has come.
    pub state: LinkState,
    /// Whether it is the one that carries the traffic.
    pub active: bool,
    /// How it agrees with the switch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub association: Option<Association>,
    /// Since when it is in this state: RFC 3339, UTC, microseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("format" = "date-time")))]
    pub since: Option<String>,
    /// Where it leads: host and port.
    #[serde(default)]
    pub address: String,
    /// Requests that wait for the switch's answer.
    pub outstanding_requests: usize,
    /// Requests that wait to be sent, because the switch takes no more at once.
    #[serde(default)]
    pub queued_requests: usize,
    /// Messages received, since the link was dialled.
    #[serde(default)]
    pub messages_in: u64,
    /// Messages sent, since the link was dialled.
    #[serde(default)]
    pub messages_out: u64,
    /// How the keep-alive goes; absent without a connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keep_alive: Option<KeepAlive>,
    /// Times from request to answer; absent before the first answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub round_trip: Option<RoundTrip>,
    /// Messages that could not be read, since the link was dialled.
    pub decode_errors: u64,
    /// What the switch has sent beyond the standard, since the link was dialled.
    pub beyond_standard: BeyondStandard,
    /// The last error of the link, as a sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_error: Option<String>,
}

/// How the keep-alive of a link goes: a silence is broken by a question, and questions without an answer count against the
/// link until good answers take them back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct KeepAlive {
    /// `kpl-interval`: the silence in seconds after which the switch is asked; 0 for no keep-alive. A switch that shows of
    /// its own accord that it is there is waited for longer.
    pub interval_seconds: u64,
    /// `kpl-tolerance`: failures that are borne. One more, and the link is given up.
    pub tolerance: u32,
    /// Failures that stand against the link.
    pub failures: u32,
    /// All keep-alives without an answer in time, since the link was dialled.
    pub failed: u64,
    /// How long the switch has been silent, in milliseconds.
    pub silent_ms: u64,
}

/// How often a switch went beyond the standard. None of it is an error: it was read all the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct BeyondStandard {
    /// Members at the end of a SEQUENCE that its type does not know.
    pub unknown_members: u64,
    /// Values of an ENUMERATED without a name.
    pub unknown_values: u64,
    /// Alternatives of a CHOICE that it does not have, unknown events among them.
    pub unknown_alternatives: u64,
    /// Operations that the switch asked for and that nobody here performs.
    pub unknown_operations: u64,
    /// What the envelopes of messages should have and was not there: the problem of a reject, the SEQUENCE of a result.
    pub missing_members: u64,
    /// Errors that are not the standard's universal failure, or say nothing that can be read.
    pub other_errors: u64,
    /// Values of private data of other vendors, wherever they were read; clients get those of events of their numbers.
    pub foreign_private_data: u64,
    /// Texts with octets beyond ASCII.
    pub eight_bit_texts: u64,
    /// Times without a zone.
    pub local_times: u64,
    /// Bit strings that end in an octet of padding.
    pub padded_bit_strings: u64,
    /// Bit strings of which bits further behind the named ones than there is room for were cut off.
    pub cut_bit_strings: u64,
    /// Values of an ENUMERATED beyond 64 bits, read as the nearest number that has no name either.
    pub cut_values: u64,
    /// Integers whose first octet only repeats the sign.
    pub padded_integers: u64,
    /// Lengths in the indefinite form.
    pub indefinite_lengths: u64,
    /// Strings that came in parts.
    pub segmented_strings: u64,
    /// Identifiers in more octets than they need, or that say wrongly whether a value has others in it.
    pub wrong_identifiers: u64,
}

/// Round-trip times in microseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RoundTrip {
    /// Of the last answer.
    pub last_us: u64,
    /// The shortest of the last answers.
    pub min_us: u64,
    /// The longest of them.
    pub max_us: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_snapshot_stands_flat_beside_its_place_in_the_log() {
        let detail =
            DnDetail { this_dn: "4001".into(), epoch: "01J".into(), dn_offset: 41, ..DnDetail::default() };
        let body = serde_json::to_value(&detail).expect("a body");
        let expected = serde_json::json!({
            "thisDN": "4001", "addressType": "Unknown", "mayBeGuest": false, "epoch": "01J", "dnOffset": 41, "calls": [], "inSync": false,
        });
        assert_eq!(body, expected);
        assert_eq!(serde_json::from_value::<DnDetail>(body).expect("a body"), detail);
    }

    #[test]
    fn the_last_page_has_no_cursor() {
        assert_eq!(serde_json::to_string(&DnPage::default()).expect("a page"), r#"{"dns":[]}"#);
    }
}
