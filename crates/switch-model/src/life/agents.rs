//! Agents come, take calls, make pauses, and go.

use super::{Life, dice::Dice, ideas::is_idle};
use crate::{
    number::Number,
    pbx::{Act, Agent, AgentState, DeviceKind, Hand, Pbx},
};

impl Life {
    /// What one of the agents does, if it has not been logged on by a client.
    pub(super) fn agent(&self, pbx: &Pbx, dice: &mut Dice) -> Option<Act> {
        let (phone, agent) = dice.choose(&self.config.agents)?.clone();
        let logged_on = pbx.agent(phone.as_str()).ok()?;
        match logged_on {
            Some(agent) if agent.hand() == Hand::Person => goes_on(pbx, phone, agent, dice),
            Some(_) => None,
            None => comes(pbx, phone, agent),
        }
    }
}

/// An agent who can come where the switch knows him, and the telephone is free and nobody's.
fn comes(pbx: &Pbx, phone: Number, agent: Number) -> Option<Act> {
    let device = pbx.device(phone.as_str()).filter(|d| d.kind() == DeviceKind::Phone && d.is_in_service());
    let is_free = device.is_some() && pbx.guest_of(phone.as_str()).is_none() && is_idle(pbx, &phone);
    let is_known = pbx.config().agents.iter().any(|login| login.id == agent && login.password.is_none());
    let is_elsewhere = pbx.agents().any(|(_, logged_on)| *logged_on.id() == agent);
    let login = Act::AgentLogin { phone, agent, password: None, group: None };
    (is_free && is_known && !is_elsewhere).then_some(login)
}

fn goes_on(pbx: &Pbx, phone: Number, agent: &Agent, dice: &mut Dice) -> Option<Act> {
    match agent.state() {
        AgentState::NotReady if dice.once_in(5) => Some(Act::AgentLogout { phone }),
        AgentState::NotReady => Some(Act::AgentReady { phone }),
        AgentState::Ready if dice.once_in(3) => {
            let idle = pbx.connections_at(phone.as_str()).next().is_none();
            let code = (idle && dice.once_in(2)).then(|| (31 + dice.below(4)).to_string());
            Some(Act::AgentNotReady { phone, code })
        }
        AgentState::WorkingAfterCall => Some(Act::EndAfterCallWork { phone }),
        AgentState::Ready | AgentState::Busy => None,
    }
}
