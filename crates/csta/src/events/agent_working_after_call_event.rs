//! Agent Working After Call: an agent finishes work on a call that is over.
//!
//! Comes when the call has ended and the agent still has something to write or to look up. The agent is in
//! state working after call afterwards and gets no call of the group.
//!
//! Module `CSTA-agent-working-after-call-event` {… csta3(285) 324}, ECMA-285 clause 20.2.6.

use crate::asn1::derive::*;
use crate::asn1::{Rest, open_enum};
use crate::data::device_feature_types::AgentId;
use crate::data::device_identifier::{DeviceId, SubjectDeviceId};
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `AgentWorkingAfterCallEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AgentWorkingAfterCallEvent {
    /// The device at which the agent works.
    pub agent_device: SubjectDeviceId,
    /// Who the agent is; absent where the switch identifies agents by their device.
    pub agent_id: Option<AgentId>,
    /// The group in question; absent where it holds for all of the agent's groups, or there is but one.
    pub acd_group: Option<DeviceId>,
    /// State that the agent will be in as soon as the work is done; absent means that none is pending.
    #[rasn(tag(context, 2))]
    pub pending_agent_state: Option<AgentWorkingAfterCallEventPendingAgentState>,
    /// Why it happened.
    #[rasn(tag(context, 3))]
    pub cause: Option<EventCause>,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

open_enum! {
    /// State that the agent will be in when the work is done.
    ///
    /// ASN.1: `pendingAgentState` of [`AgentWorkingAfterCallEvent`].
    pub struct AgentWorkingAfterCallEventPendingAgentState {
        /// Not ready: a pause.
        NOT_READY = 0 "notReady",
        /// Ready for calls of the group.
        READY = 1 "ready",
        /// Logged off.
        NULL = 2 "null",
    }
}
