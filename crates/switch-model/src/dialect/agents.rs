//! Services on agents, and the events that tell of them.

use rose::{
    Any, DecodeError,
    tlv::{Reader, Tag, Tlv, Writer},
};

use super::{
    operation,
    private::read_walk_away_code,
    request::{device, text},
    words::{
        COMMON_ARGUMENTS, ENUMERATED, SUBJECT_DEVICE, boolean, cause, device_id, read_device_id, value,
        wrapped_device,
    },
};
use crate::{
    number::Number,
    pbx::{Agent, AgentState, AgentWish, Cause},
};

/// Where the standard tags an agent's identifier: in requests, and in events of logging on and off.
const AGENT_ID: Tag = Tag::context(2);
const PASSWORD: Tag = Tag::context(3);
/// In the event of a busy agent.
const PENDING_STATE: Tag = Tag::context(2);
/// In the events of a busy agent and of one who works after a call.
const CAUSE: Tag = Tag::context(3);
/// In the list of states.
const LISTED_PENDING_STATE: Tag = Tag::context(0);

/// A service on an agent.
#[derive(Debug)]
pub(crate) enum OnAgent {
    Set(SetAgentState),
    Get { device: Number, group: Option<Number> },
}

/// `SetAgentStateArgument`.
#[derive(Debug)]
pub(crate) struct SetAgentState {
    pub(crate) device: Number,
    /// `ReqAgentState`.
    pub(crate) state: i32,
    pub(crate) agent: Option<String>,
    pub(crate) password: Option<String>,
    pub(crate) group: Option<Number>,
    pub(crate) walk_away_code: Option<String>,
}

impl OnAgent {
    pub(super) fn read(opcode: i32, mut members: Reader<'_>) -> Result<Self, DecodeError> {
        let device = device(&mut members)?;
        if opcode == operation::GET_AGENT_STATE {
            return Ok(Self::Get { device, group: group(&mut members)? });
        }
        let state = members.expect(ENUMERATED, "the requested state")?.integer()?;
        let agent = members.read_if(AGENT_ID)?.map(text).transpose()?;
        let password = members.read_if(PASSWORD)?.map(text).transpose()?;
        let group = group(&mut members)?;
        let common = members.read_if(COMMON_ARGUMENTS)?;
        let walk_away_code = common.map(read_walk_away_code).transpose()?.flatten();
        Ok(Self::Set(SetAgentState { device, state, agent, password, group, walk_away_code }))
    }
}

fn group(members: &mut Reader<'_>) -> Result<Option<Number>, DecodeError> {
    members.read_if(Tag::SEQUENCE)?.map(|group: Tlv<'_>| read_device_id(group)).transpose()
}

/// `SetAgentStateResult`.
pub(crate) fn pending_state(pending: Option<AgentWish>) -> Any {
    value(|w| {
        w.constructed(Tag::SEQUENCE, |result| {
            if let Some(wish) = pending {
                result.integer(ENUMERATED, wish as i32);
            }
        });
    })
}

/// `GetAgentStateResult`: one entry, with the state in each group.
pub(crate) fn agent_state(agent: Option<&Agent>) -> Any {
    value(|w| {
        w.constructed(Tag::SEQUENCE, |result| {
            result.constructed(Tag::SEQUENCE, |list| {
                list.constructed(Tag::SEQUENCE, |entry| state_entry(entry, agent));
            });
        });
    })
}

fn state_entry(entry: &mut Writer, agent: Option<&Agent>) {
    let Some(agent) = agent else { return boolean(entry, false) };
    entry.primitive(Tag::OCTET_STRING, agent.id().as_str().as_bytes());
    boolean(entry, true);
    entry.constructed(Tag::SEQUENCE, |groups| {
        if agent.groups().is_empty() {
            state_in_group(groups, None, agent);
        }
        agent.groups().iter().for_each(|group| state_in_group(groups, Some(group), agent));
    });
}

fn state_in_group(groups: &mut Writer, group: Option<&Number>, agent: &Agent) {
    groups.constructed(Tag::SEQUENCE, |info| {
        if let Some(group) = group {
            device_id(info, group);
        }
        info.integer(ENUMERATED, agent.state() as i32);
        if let Some(wish) = agent.pending() {
            info.integer(LISTED_PENDING_STATE, wish as i32);
        }
    });
}

/// The members of agentLoggedOn and agentLoggedOff.
pub(super) fn logged_on_or_off(
    event: &mut Writer,
    (device, agent): (&Number, &Number),
    group: Option<&Number>,
    why: Cause,
) {
    wrapped_device(event, SUBJECT_DEVICE, &device.into());
    event.primitive(AGENT_ID, agent.as_str().as_bytes());
    if let Some(group) = group {
        device_id(event, group);
    }
    cause(event, why);
}

/// The members of agentBusy, agentNotReady, agentReady and agentWorkingAfterCall.
pub(super) fn agent_in_state(
    event: &mut Writer,
    (device, agent): (&Number, &Number),
    (state, pending): (AgentState, Option<AgentWish>),
    why: Cause,
) {
    wrapped_device(event, SUBJECT_DEVICE, &device.into());
    event.primitive(Tag::OCTET_STRING, agent.as_str().as_bytes());
    match state {
        AgentState::NotReady | AgentState::Ready => cause(event, why),
        AgentState::Busy => {
            if let Some(wish) = pending {
                event.integer(PENDING_STATE, wish as i32);
            }
            event.integer(CAUSE, why as i32);
        }
        AgentState::WorkingAfterCall => event.integer(CAUSE, why as i32),
    }
}
