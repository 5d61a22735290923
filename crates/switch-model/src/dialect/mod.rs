//! CSTA III as this switch writes and reads it: its own reading of ECMA-285 on the bare BER walker of `rose`. It does
//! not use the types of `csta`, so that a slip there is not repeated here and shows up between the two.

mod agents;
mod answer;
mod event;
mod features;
mod joint;
mod private;
mod recordings;
mod request;
mod two_calls;
mod words;

pub(crate) use agents::{OnAgent, SetAgentState, agent_state, pending_state};
pub(crate) use answer::{
    associated_version, changed_filter, connection_alone, cross_reference, do_not_disturb, forwardings,
    joins, monitor_started, records, snapshots_call, snapshots_device, voice_state,
};
pub(crate) use event::{Filter, Reporting, encode_event, guest_report};
pub(crate) use features::OnDevice;
pub(crate) use recordings::OnRecording;
pub(crate) use request::{NamedConnection, Request, Unreadable};
pub(crate) use two_calls::{OnTwoCalls, Onwards};
pub(crate) use words::{OfferedVersions, system_status, universal_failure};

/// Operation codes of ECMA-285 that this switch uses.
pub(crate) mod operation {
    pub(crate) const ALTERNATE_CALL: i32 = 1;
    pub(crate) const ANSWER_CALL: i32 = 2;
    pub(crate) const CLEAR_CALL: i32 = 4;
    pub(crate) const CLEAR_CONNECTION: i32 = 5;
    pub(crate) const CONFERENCE_CALL: i32 = 6;
    pub(crate) const CONSULTATION_CALL: i32 = 7;
    pub(crate) const HOLD_CALL: i32 = 9;
    pub(crate) const MAKE_CALL: i32 = 10;
    pub(crate) const RECONNECT_CALL: i32 = 13;
    pub(crate) const RETRIEVE_CALL: i32 = 14;
    pub(crate) const TRANSFER_CALL: i32 = 16;
    pub(crate) const PARK_CALL: i32 = 18;
    pub(crate) const SINGLE_STEP_CONFERENCE: i32 = 20;
    pub(crate) const EVENT_REPORT: i32 = 21;
    pub(crate) const SINGLE_STEP_TRANSFER: i32 = 50;
    pub(crate) const ESCAPE: i32 = 51;
    pub(crate) const MONITOR_START: i32 = 71;
    pub(crate) const CHANGE_MONITOR_FILTER: i32 = 72;
    pub(crate) const MONITOR_STOP: i32 = 73;
    pub(crate) const SNAPSHOT_DEVICE: i32 = 74;
    pub(crate) const SNAPSHOT_CALL: i32 = 75;
    pub(crate) const REQUEST_SYSTEM_STATUS: i32 = 210;
    pub(crate) const SYSTEM_STATUS: i32 = 211;
    pub(crate) const ACCEPT_CALL: i32 = 214;
    pub(crate) const CAMP_ON_CALL: i32 = 217;
    pub(crate) const DEFLECT_CALL: i32 = 218;
    pub(crate) const DIRECTED_PICKUP_CALL: i32 = 220;
    pub(crate) const GROUP_PICKUP_CALL: i32 = 221;
    pub(crate) const INTRUDE_CALL: i32 = 222;
    pub(crate) const JOIN_CALL: i32 = 223;
    pub(crate) const ASSOCIATE_DATA: i32 = 230;
    pub(crate) const GET_AGENT_STATE: i32 = 304;
    pub(crate) const GET_DO_NOT_DISTURB: i32 = 308;
    pub(crate) const GET_FORWARDING: i32 = 309;
    pub(crate) const SET_AGENT_STATE: i32 = 312;
    pub(crate) const SET_DO_NOT_DISTURB: i32 = 316;
    pub(crate) const SET_FORWARDING: i32 = 317;
    pub(crate) const QUERY_VOICE_ATTRIBUTE: i32 = 503;
    pub(crate) const RESUME: i32 = 505;
    pub(crate) const STOP: i32 = 508;
    pub(crate) const SUSPEND: i32 = 509;
    pub(crate) const RECORD_MESSAGE: i32 = 511;
}
