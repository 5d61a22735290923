//! Agents log on at devices and say whether they take calls.
//!
//! A hot-desk agent's identifier is a number besides: it is joined to the device as a guest is to a host, and parted at
//! the end. Whoever was logged on at the device before is signed out.

use super::{
    Agent, AgentState, AgentWish, Cause, ConnectionState, Device, DeviceKind, Hand, Pbx, Refusal, Report,
    config::AgentLogin,
};
use crate::number::Number;

/// Who logs on, as a service or a person says it.
#[derive(Clone, Copy, Debug)]
pub struct Credentials<'a> {
    /// The agent's identifier.
    pub agent: &'a str,
    /// The password.
    pub password: Option<&'a str>,
    /// The group to log on in.
    pub group: Option<&'a str>,
}

impl Pbx {
    /// Set Agent State, logged on: at a device, not ready. Logging on again in another group adds that group.
    ///
    /// # Errors
    /// `InvalidDevice`, `InvalidAgentIdentifier`, `InvalidAgentPassword`, `InvalidAgentGroup`;
    /// `RequestIncompatibleWithObject` for a device of the wrong kind, or where another agent is logged on;
    /// `DeviceOutOfService`; `InvalidObjectState` if the agent is logged on already, the device belongs to a guest, or
    /// whoever is to be signed out has a call.
    pub fn log_on(&mut self, device: &str, who: Credentials<'_>) -> Result<(), Refusal> {
        self.log_on_by(device, who, Hand::Service)
    }

    /// Set Agent State, logged off. `agent` and `group` may be left out.
    ///
    /// # Errors
    /// `InvalidDevice`, `InvalidAgentIdentifier`, `InvalidAgentGroup`; `InvalidObjectState` if nobody is logged on, or
    /// a hot-desk agent has a call.
    pub fn log_off(&mut self, device: &str, agent: Option<&str>, group: Option<&str>) -> Result<(), Refusal> {
        let (device, logged_on) = self.logged_on(device, agent)?;
        let Some(group) = group else { return self.sign_out(&device, Cause::Normal) };
        let position = logged_on.groups().iter().position(|g| g.as_str() == group);
        let position = position.ok_or(Refusal::InvalidAgentGroup)?;
        if logged_on.groups().len() == 1 {
            return self.sign_out(&device, Cause::Normal);
        }
        let id = logged_on.id().clone();
        let group = self.logged_on_mut(&device).groups.remove(position);
        self.tell_logged_off(&device, id, Some(group), Cause::Normal);
        Ok(())
    }

    /// Set Agent State, ready, not ready or working after call. Gives what is pending while the agent is busy.
    ///
    /// # Errors
    /// `InvalidDevice`, `InvalidAgentIdentifier`; `InvalidObjectState` if nobody is logged on; `InvalidAccountCode`,
    /// `ValueOutOfRange` for the code.
    pub fn set_agent_state(
        &mut self,
        device: &str,
        agent: Option<&str>,
        wish: AgentWish,
        walk_away_code: Option<&str>,
    ) -> Result<Option<AgentWish>, Refusal> {
        let (device, _) = self.logged_on(device, agent)?;
        let code = walk_away_code.map(|code| self.accepted(code)).transpose()?.map(str::to_owned);
        let agent = self.logged_on_mut(&device);
        agent.wish(wish);
        agent.walk_away_code = code;
        let pending = agent.pending();
        self.tell_agent(&device, Cause::Normal);
        self.agent_follows_calls(&device);
        Ok(pending)
    }

    /// Get Agent State: who is logged on at a device.
    ///
    /// # Errors
    /// `InvalidDevice`.
    pub fn agent(&self, device: &str) -> Result<Option<&Agent>, Refusal> {
        self.known(device)?;
        Ok(self.agents.get(device))
    }

    /// Everybody who is logged on, with the device.
    pub fn agents(&self) -> impl Iterator<Item = (&Number, &Agent)> {
        self.agents.iter()
    }

    pub(super) fn log_on_by(
        &mut self,
        device: &str,
        who: Credentials<'_>,
        hand: Hand,
    ) -> Result<(), Refusal> {
        let device = self.known(device)?.number.clone();
        let login = self.login(who)?;
        let group = who.group.map(Number::from);
        let former = self.agents.get(&device);
        if former.is_some_and(|former| *former.id() == login.id) {
            return self.log_on_in_group(&device, group);
        }
        if self.agents.values().any(|agent| *agent.id() == login.id) {
            return Err(Refusal::InvalidObjectState);
        }
        self.may_log_on(&device, &login)?;
        if former.is_some() {
            self.sign_out(&device, Cause::ForcedTransition)?;
        }
        if login.is_hot_desk {
            self.join(&login.id, &device, hand);
        }
        self.agents.insert(device.clone(), Agent::log_on(&login, group.clone(), hand));
        self.tell_logged_on(&device, group);
        let forced = if login.is_hot_desk { Cause::ForcedTransition } else { Cause::Normal };
        self.tell_agent(&device, forced);
        Ok(())
    }

    /// Ends the login at a device, and parts a hot-desk agent from it.
    pub(super) fn sign_out(&mut self, device: &Number, cause: Cause) -> Result<(), Refusal> {
        let agent = self.agents.get(device).ok_or(Refusal::InvalidObjectState)?;
        let (id, group) = (agent.id().clone(), agent.groups().first().cloned());
        let is_hot_desk = agent.is_hot_desk();
        if is_hot_desk {
            self.may_part(&id)?;
        }
        self.agents.remove(device);
        self.tell_logged_off(device, id.clone(), group, cause);
        if is_hot_desk {
            self.part(&id);
        }
        Ok(())
    }

    /// The calls of a device have changed; so may the state of the agent whose calls they are.
    pub(super) fn agent_follows_calls(&mut self, device: &Number) {
        let whose = |(at, agent): &(&Number, &Agent)| *at == device || agent.id() == device;
        let Some((at, agent)) = self.agents.iter().find(whose) else { return };
        let (at, id) = (at.clone(), agent.id().clone());
        let talks = self.talks(&at) || (agent.is_hot_desk() && self.talks(&id));
        if self.logged_on_mut(&at).follow_calls(talks) {
            self.tell_agent(&at, Cause::Normal);
        }
    }

    /// Who is logged on at a telephone, and the device that it is for: the telephone's own, or that of its guest.
    pub(super) fn agent_device_at(&self, phone: &str) -> Result<Number, Refusal> {
        let own = self.known(phone)?.number.clone();
        if self.agents.contains_key(&own) { Ok(own) } else { self.user_of(phone) }
    }

    fn login(&self, who: Credentials<'_>) -> Result<AgentLogin, Refusal> {
        let login = self.config.agents.iter().find(|login| login.id == who.agent);
        let login = login.ok_or(Refusal::InvalidAgentIdentifier)?;
        if login.password.is_some() && login.password.as_deref() != who.password {
            return Err(Refusal::InvalidAgentPassword);
        }
        let is_group = |group: &str| self.config.agent_groups.iter().any(|g| g.as_str() == group);
        if !who.group.is_none_or(is_group) {
            return Err(Refusal::InvalidAgentGroup);
        }
        Ok(login.clone())
    }

    fn may_log_on(&self, device: &Number, login: &AgentLogin) -> Result<(), Refusal> {
        let known = self.known(device.as_str())?;
        let signed_out = self.agents.get(device);
        let right_kind = match known.kind {
            DeviceKind::Phone => !login.is_hot_desk || known.may_hot_desk,
            DeviceKind::Guest => !login.is_hot_desk,
            DeviceKind::AgentId => false,
        };
        let is_number = self.device(login.id.as_str()).map(Device::kind) == Some(DeviceKind::AgentId);
        if !right_kind || signed_out.is_some() && !login.is_hot_desk || login.is_hot_desk && !is_number {
            return Err(Refusal::RequestIncompatibleWithObject);
        }
        if !known.in_service {
            return Err(Refusal::DeviceOutOfService);
        }
        let guest = self.guest_of(device.as_str());
        let leaves = |guest: &Number| signed_out.is_some_and(|agent| agent.id() == guest);
        match guest {
            Some(guest) if leaves(guest) => self.may_part(guest),
            Some(_) => Err(Refusal::InvalidObjectState),
            None => Ok(()),
        }
    }

    fn log_on_in_group(&mut self, device: &Number, group: Option<Number>) -> Result<(), Refusal> {
        let group = group.ok_or(Refusal::InvalidObjectState)?;
        let groups = &mut self.logged_on_mut(device).groups;
        if groups.contains(&group) {
            return Err(Refusal::InvalidObjectState);
        }
        groups.push(group.clone());
        self.tell_logged_on(device, Some(group));
        Ok(())
    }

    fn logged_on(&self, device: &str, agent: Option<&str>) -> Result<(Number, &Agent), Refusal> {
        self.known(device)?;
        let (device, logged_on) = self.agents.get_key_value(device).ok_or(Refusal::InvalidObjectState)?;
        if agent.is_some_and(|id| *logged_on.id() != id) {
            return Err(Refusal::InvalidAgentIdentifier);
        }
        Ok((device.clone(), logged_on))
    }

    fn logged_on_mut(&mut self, device: &Number) -> &mut Agent {
        self.agents.get_mut(device).expect("the agent was logged on a moment ago")
    }

    fn talks(&self, device: &Number) -> bool {
        use ConnectionState::{Connected, Hold};
        self.calls_of(device.as_str()).any(|call| {
            let own = call.connection(device.as_str()).map(super::Connection::state);
            call.is_established() && matches!(own, Some(Connected | Hold))
        })
    }

    fn tell_logged_on(&mut self, device: &Number, group: Option<Number>) {
        let agent = self.logged_on_mut(device).id().clone();
        self.tell_device(device, None, Report::AgentLoggedOn { device: device.clone(), agent, group });
    }

    fn tell_logged_off(&mut self, device: &Number, agent: Number, group: Option<Number>, cause: Cause) {
        let report = Report::AgentLoggedOff { device: device.clone(), agent, group, cause };
        self.tell_device(device, None, report);
    }

    fn tell_agent(&mut self, device: &Number, cause: Cause) {
        let agent = self.logged_on_mut(device);
        let (state, pending, id) = (agent.state(), agent.pending(), agent.id().clone());
        let report = Report::AgentState { device: device.clone(), agent: id, state, pending, cause };
        self.tell_device(device, None, report);
    }

    /// A person logs on at a telephone.
    pub(super) fn log_on_at(&mut self, phone: &str, who: Credentials<'_>) -> Result<(), Refusal> {
        let device = match self.login(who)?.is_hot_desk {
            true => phone.into(),
            false => self.agent_device_at(phone)?,
        };
        self.log_on_by(device.as_str(), who, Hand::Person)
    }

    /// A person logs off.
    pub(super) fn log_off_at(&mut self, phone: &str) -> Result<(), Refusal> {
        let device = self.agent_device_at(phone)?;
        self.log_off(device.as_str(), None, None)
    }

    /// A person changes state; with a code that explains an absence, which only an idle telephone can be given.
    pub(super) fn agent_wishes_at(
        &mut self,
        phone: &str,
        wish: AgentWish,
        code: Option<&str>,
    ) -> Result<(), Refusal> {
        let device = self.agent_device_at(phone)?;
        self.logged_on(device.as_str(), None)?;
        if let Some(code) = code {
            if self.connections_at(phone).next().is_some() {
                return Err(Refusal::InvalidObjectState);
            }
            self.account_code(phone, code)?;
        }
        self.set_agent_state(device.as_str(), None, wish, code).map(drop)
    }

    /// A person is done with the work after a call.
    pub(super) fn end_after_call_work_at(&mut self, phone: &str) -> Result<(), Refusal> {
        let device = self.agent_device_at(phone)?;
        let (_, agent) = self.logged_on(device.as_str(), None)?;
        if agent.state() != AgentState::WorkingAfterCall {
            return Err(Refusal::InvalidObjectState);
        }
        self.set_agent_state(device.as_str(), None, AgentWish::Ready, None).map(drop)
    }
}
