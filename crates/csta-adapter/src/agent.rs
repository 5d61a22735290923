//! Agents: five states there, three and their work modes here.

use std::sync::Arc;

use csta::asn1::{OctetString, Rest};
use csta::data::device_feature_types::{AgentId, AgentState as CstaState, ForwardingType};
use csta::data::extension_types::CstaCommonArguments;
use csta::services::get_agent_state::{AgentStateEntry, GetAgentStateResult};
use csta::services::get_forwarding::GetForwardingResult;
use csta::services::set_agent_state::{ReqAgentState, SetAgentStateArgument};
use csta::vendor::cordboard_private::{CordboardContent, CordboardPrivateData};
use telephony::agent::AgentState;
use telephony::names::{ForwardMode, WorkMode};
use telephony::switch::{AgentFound, AgentQuestion, WantedState};

use crate::device::{number, styled, text};
use crate::{Profile, device_id};

pub(crate) const READY: AgentState = AgentState::Ready(WorkMode::Unknown);
pub(crate) const NOT_READY: AgentState = AgentState::NotReady(WorkMode::AuxWork);
pub(crate) const AFTER_CALL_WORK: AgentState = AgentState::NotReady(WorkMode::AfterCallWork);

/// The identifier of an agent; `None` if it is empty.
pub(crate) fn agent_id(id: &AgentId) -> Option<Arc<str>> {
    Some(text(id)).filter(|id| !id.is_empty()).map(Into::into)
}

/// Set Agent State, with the walk-away code as private data.
pub(crate) fn set_agent_state(wanted: &AgentQuestion, profile: &Profile) -> SetAgentStateArgument {
    let octets = |text: &str| OctetString::from(text.as_bytes());
    SetAgentStateArgument {
        device: device_id(&wanted.device, profile),
        requested_agent_state: match wanted.wanted {
            WantedState::LoggedOn => ReqAgentState::LOGGED_ON,
            WantedState::LoggedOff => ReqAgentState::LOGGED_OFF,
            WantedState::NotReady => ReqAgentState::NOT_READY,
            WantedState::Ready => ReqAgentState::READY,
            WantedState::WorkingAfterCall => ReqAgentState::WORKING_AFTER_CALL,
        },
        agent_id: wanted.agent.as_deref().map(octets),
        password: wanted.password.as_ref().map(|password| octets(&password.0)),
        group: wanted.group.as_deref().map(|group| styled(group, profile)),
        extensions: wanted.walk_away_code.as_deref().map(|code| walk_away_code(code, profile)),
        rest: Rest::NONE,
    }
}

fn walk_away_code(code: &str, profile: &Profile) -> CstaCommonArguments {
    let content = CordboardContent::WalkAwayCode(OctetString::from(code.as_bytes()));
    let data = CordboardPrivateData { id: profile.private_data.clone(), content, rest: Rest::NONE };
    CstaCommonArguments { private_data: Some(vec![data.into()]), ..Default::default() }
}

/// Who is logged on, as Get Agent State answers.
pub(crate) fn found(answer: &GetAgentStateResult) -> Option<AgentFound> {
    let entry: &AgentStateEntry = answer.agent_state_list.iter().find(|entry| entry.logged_on)?;
    let infos = entry.agent_info.as_deref().unwrap_or_default();
    Some(AgentFound {
        agent: entry.agent_id.as_ref().and_then(agent_id),
        groups: infos.iter().filter_map(|info| info.acd_group.as_ref().and_then(number)).collect(),
        state: infos.iter().find_map(|info| state(info.agent_state)),
    })
}

/// A busy agent is one who is ready: calls have events of their own.
fn state(state: CstaState) -> Option<AgentState> {
    match state {
        CstaState::AGENT_NOT_READY => Some(NOT_READY),
        CstaState::AGENT_READY | CstaState::AGENT_BUSY => Some(READY),
        CstaState::AGENT_WORKING_AFTER_CALL => Some(AFTER_CALL_WORK),
        _ => None,
    }
}

/// Where calls are forwarded; of several destinations for calls that are told alike, the first.
pub(crate) fn forwards(answer: &GetForwardingResult) -> Vec<(ForwardMode, Arc<str>)> {
    let mut forwards: Vec<(ForwardMode, Arc<str>)> = Vec::new();
    for item in answer.forwarding_list.iter().filter(|item| item.forward_status) {
        let mode = forward_mode(item.forwarding_type);
        if let Some(to) = item.forward_dn.as_ref().and_then(number)
            && !forwards.iter().any(|(known, _)| *known == mode)
        {
            forwards.push((mode, to));
        }
    }
    forwards
}

/// Which calls are forwarded. Switches that tell inside and outside calls apart are heard as if they did not.
pub(crate) fn forward_mode(kind: Option<ForwardingType>) -> ForwardMode {
    match kind {
        Some(
            ForwardingType::FORWARD_BUSY
            | ForwardingType::FORWARD_BUSY_INT
            | ForwardingType::FORWARD_BUSY_EXT,
        ) => ForwardMode::OnBusy,
        Some(
            ForwardingType::FORWARD_NO_ANS
            | ForwardingType::FORWARD_NO_ANS_INT
            | ForwardingType::FORWARD_NO_ANS_EXT,
        ) => ForwardMode::OnNoAnswer,
        _ => ForwardMode::Unconditional,
    }
}
