//! Hot desking by agent login (private-services.md 4.5): the guest is the id of an Agent Login and no DN, so all of it
//! is told at the host. Where an id is and what is reported of it is turned before it comes here
//! ([`crate::substitution`]).

use std::sync::Arc;

use super::aim::Aim;
use super::{Dn, World};
use crate::address::DnNumber;
use crate::agent::{AgentChange, AgentNews, AgentState};
use crate::error::{ErrorCode, Refusal};
use crate::names::WorkMode;
use crate::options::Numbering;
use crate::peer::PeerMessage;
use crate::record::{Author, ServiceRecord};
use crate::request::{AgentWish, JOIN_HOST, PART_HOST};
use crate::switch::{ConnectionDevice, SwitchRequest};

/// The state of whoever has just taken over a telephone, whatever was wished.
pub(super) const FORCED: AgentState = AgentState::NotReady(WorkMode::AuxWork);

impl Dn {
    /// The agent here, if it is one who has taken over this telephone with a number of its own.
    pub fn guest_agent(&self, numbering: &Numbering) -> Option<DnNumber> {
        let id = self.seat.agent()?.id.as_deref()?;
        if numbering.is_guest_agent(id) { DnNumber::new(id) } else { None }
    }

    /// The device that places this DN's calls: while an agent has the telephone, that is the agent's own.
    pub(super) fn calling_device(&self, world: &World<'_>) -> DnNumber {
        self.guest_agent(world.numbering).unwrap_or_else(|| self.number().clone())
    }

    /// A guest exists only as an Agent Login, so that nobody is two things at once.
    pub(super) fn check_login(&self, world: &World<'_>, agent_id: &str) -> Result<(), Refusal> {
        if !world.numbering.is_dn(agent_id) {
            return Ok(());
        }
        let sentence = format!(
            "agentID {agent_id} is a configured DN: an agent who logs in must have an id that is none, or be joined \
             as a guest with private service 1."
        );
        Err(Refusal::new(ErrorCode::INVALID_ATTRIBUTE, sentence))
    }

    /// The switch has joined an agent to this host, or parted them: the same as a login and a logout.
    pub(super) fn guest_agent_reported(&mut self, world: &World<'_>, guest: &DnNumber, associated: bool) {
        let id: Arc<str> = guest.as_str().into();
        if !associated {
            return self.agent_logged_off(world, Some(&id), None, false);
        }
        if self.seat.is_late(Some(&id), world.now) {
            return;
        }
        let is_here = self.guest_agent(world.numbering).as_ref() == Some(guest);
        let queue = self.work.find_aim(|aim| {
            let Aim::Agent(AgentWish::Login { agent_id, queue, .. }) = aim else { return None };
            queue.as_deref().filter(|_| **agent_id == *id).map(Into::into)
        });
        self.agent_logged_on(world, Some(id), queue);
        // While the device is read, the switch tells the state by itself.
        if !is_here && self.is_in_sync() {
            self.agent_comes_to(world, FORCED, None);
        }
    }

    /// Hot desking by login is written down as an association with this host.
    pub(super) fn record_guest_agent(
        &mut self,
        world: &World<'_>,
        change: &AgentChange,
        logout_cause: &'static str,
        by: Option<Author>,
    ) {
        let other_dn = change.agent.id.clone().filter(|id| world.numbering.is_guest_agent(id));
        if other_dn.is_none() {
            return;
        }
        let asked = by.is_some();
        let (number, why) = match change.what {
            AgentNews::Login => (JOIN_HOST, self.why_logged_in(asked)),
            AgentNews::Logout => (PART_HOST, self.why_logged_out(logout_cause, asked)),
            AgentNews::QueueLogin | AgentNews::QueueLogout | AgentNews::State => return,
        };
        let why = Some(why);
        self.record(ServiceRecord { other_dn, why, by, ..ServiceRecord::new(number) });
    }

    /// The host's side follows the agent: whoever asks for this telephone hears that it is taken. `before` is the agent
    /// who had it until now.
    pub(super) fn follow_guest_agent(&mut self, world: &World<'_>, before: Option<&DnNumber>) {
        let agent = self.guest_agent(world.numbering);
        if agent.as_ref() == before {
            return;
        }
        if let Some(left) = before {
            self.host.left(left);
            self.lose_calls_of(world, left);
        }
        if let Some(former) = agent.and_then(|agent| self.host.taken(&agent, world.now.elapsed, world.now)) {
            self.host_lost_by(world, former);
        }
    }

    /// The agent was read with this DN; a guest that is a DN itself tells by itself. Whoever is neither is the id of a
    /// former life, when the configuration knew it, and has no telephone.
    pub(super) fn confirm_guest_agent(&mut self, world: &World<'_>) {
        let guest = self.host.guest().map(|(guest, _)| guest.clone());
        let Some(guest) = guest.filter(|guest| !world.numbering.is_dn(guest.as_str())) else { return };
        if self.guest_agent(world.numbering).as_ref() == Some(&guest) {
            self.host.stays(&guest);
        } else {
            self.host.left(&guest);
        }
    }

    /// Somebody else has taken the telephone: the guest who had it is told, an agent by a logout.
    pub(super) fn host_lost_by(&mut self, world: &World<'_>, former: DnNumber) {
        if world.numbering.is_guest_agent(former.as_str()) {
            self.seat.evicted(former.as_str().into(), world.options.rq_expire_tmout, world.now);
            self.agent_is_out(world, Some(former.as_str()), None, true);
            return self.lose_calls_of(world, &former);
        }
        self.tell(former, PeerMessage::HostLost(self.number().clone()));
    }

    /// Nothing more is told of the calls of an agent who is gone. There should be none; if there are, the switch is
    /// asked what has become of them.
    fn lose_calls_of(&mut self, world: &World<'_>, agent: &DnNumber) {
        let of_agent = |device: &ConnectionDevice| matches!(device, ConnectionDevice::Number(number) if **number == *agent.as_str());
        if self.legs.iter().any(|leg| of_agent(&leg.connection.device)) {
            self.out_of_sync(world, "an agent has left the telephone in the middle of a call");
        }
    }

    /// The calls of an agent are at a device of its own, which is read as well.
    pub(super) fn read_guest_agent(&mut self, world: &World<'_>) {
        if let Some(agent) = self.guest_agent(world.numbering) {
            self.ask(world, Aim::ReadDevice, None, SwitchRequest::SnapshotDevice(agent));
        }
    }
}
