//! Services on agents.

use rose::Any;

use super::Switch;
use crate::{
    dialect::{OnAgent, SetAgentState, agent_state, pending_state},
    number::Number,
    pbx::{AgentWish, Credentials, Refusal},
};

/// `ReqAgentState` of ECMA-285 (set-agent-state).
const LOGGED_ON: i32 = 0;
const LOGGED_OFF: i32 = 1;
const NOT_READY: i32 = 2;
const READY: i32 = 3;
const WORKING_AFTER_CALL: i32 = 4;

impl Switch {
    pub(super) fn on_agent(&mut self, service: OnAgent) -> Result<Any, Refusal> {
        match service {
            OnAgent::Set(wanted) => self.set_agent_state(&wanted),
            OnAgent::Get { device, group } => {
                let agent = self.pbx.agent(device.as_str())?;
                let in_group = |group: &Number| agent.is_some_and(|agent| agent.groups().contains(group));
                if !group.as_ref().is_none_or(in_group) {
                    return Err(Refusal::InvalidAgentGroup);
                }
                Ok(agent_state(agent))
            }
        }
    }

    fn set_agent_state(&mut self, wanted: &SetAgentState) -> Result<Any, Refusal> {
        let (device, agent) = (wanted.device.as_str(), wanted.agent.as_deref());
        let group = wanted.group.as_ref().map(Number::as_str);
        let wish = match wanted.state {
            LOGGED_ON => {
                let agent = agent.ok_or(Refusal::InvalidAgentIdentifier)?;
                let who = Credentials { agent, password: wanted.password.as_deref(), group };
                self.pbx.log_on(device, who)?;
                return Ok(pending_state(None));
            }
            LOGGED_OFF => {
                self.pbx.log_off(device, agent, group)?;
                return Ok(pending_state(None));
            }
            NOT_READY => AgentWish::NotReady,
            READY => AgentWish::Ready,
            WORKING_AFTER_CALL => AgentWish::WorkingAfterCall,
            _ => return Err(Refusal::InvalidAgentState),
        };
        let code = wanted.walk_away_code.as_deref();
        Ok(pending_state(self.pbx.set_agent_state(device, agent, wish, code)?))
    }
}
