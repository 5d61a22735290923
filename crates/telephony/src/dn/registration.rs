//! Registrations of clients, what they are told at once, and queries (client-model.md 2).

use super::aim::Aim;
use super::requests::answer_to;
use super::{Dn, Effect, World};
use crate::agent::Reliability;
use crate::call::Calls;
use crate::error::{ErrorCode, Refusal};
use crate::event::{Event, EventName};
use crate::ids::{ClientId, ClientRef, ConnId};
use crate::key_value::KvList;
use crate::names::{AddressStatus, AddressType, ControlMode, InfoType, RegisterMode};
use crate::options::{AniDistribution, Options};
use crate::party::{PartyState, UNCERTAIN};
use crate::recording::RecordingState;
use crate::request::ClientRequest;
use crate::snapshot::{CallSnapshot, HotDeskSnapshot, RecordingSnapshot, Snapshot};
use crate::switch::SwitchRequest;

impl Dn {
    pub(super) fn register(
        &mut self,
        world: &World<'_>,
        request: &ClientRequest,
        wanted: (RegisterMode, ControlMode, AddressType),
    ) {
        let (mode, control, address_type) = wanted;
        if let Err(refusal) = self.check_registration(request, mode, address_type) {
            return self.refuse(request, refusal);
        }
        if let Some(session) = &request.session {
            self.session_came_back(session);
        }
        if control == ControlMode::Force && self.link_up {
            self.read_guest_agent(world);
            let question = SwitchRequest::SnapshotDevice(self.number().clone());
            return self.ask(world, Aim::Register { mode }, Some(answer_to(request)), question);
        }
        self.registered(world, request.from, mode);
    }

    fn check_registration(
        &self,
        request: &ClientRequest,
        mode: RegisterMode,
        address_type: AddressType,
    ) -> Result<(), Refusal> {
        if address_type != AddressType::Unknown && address_type != self.config.address_type {
            let (number, is) = (self.number(), self.config.address_type.name());
            let sentence =
                format!("DN {number} is configured as {is}: give addressType {is}, or leave it out.");
            return Err(Refusal::new(ErrorCode::INVALID_ATTRIBUTE, sentence));
        }
        self.check_sharing(request.from.client, mode)
    }

    /// Whether the client may have the DN in that mode beside those that have it already.
    pub(super) fn check_sharing(&self, client: ClientId, mode: RegisterMode) -> Result<(), Refusal> {
        let mut others = self.clients.iter().filter(|(other, _)| **other != client);
        let seized = match mode {
            RegisterMode::Private => others.next().is_some(),
            RegisterMode::Share | RegisterMode::Monitor => others.any(|(_, m)| *m == RegisterMode::Private),
        };
        if seized {
            let sentence = format!(
                "DN {} is registered by another client, and one of the two wants it alone (ModePrivate).",
                self.number()
            );
            return Err(Refusal::new(ErrorCode::RESOURCE_SEIZED, sentence));
        }
        Ok(())
    }

    /// The client is registered; a second registration replaces the mode of the first.
    pub(super) fn registered(&mut self, world: &World<'_>, to: ClientRef, mode: RegisterMode) {
        self.clients.insert(to.client, mode);
        let mut event = self.address_info(world, InfoType::AddressType);
        event.name = EventName::Registered;
        self.effects.push_back(Effect::Registered { to, event: Box::new(event) });
    }

    pub(super) fn unregister(&mut self, request: &ClientRequest) {
        let to = request.from;
        if self.clients.remove(&to.client).is_none() {
            let sentence = format!("DN {} is not registered by this client.", self.number());
            return self.answer_error(to, Refusal::new(ErrorCode::NOT_REGISTERED, sentence), None);
        }
        if let Some(session) = &request.session {
            self.session_left(session);
        }
        let event = Event::of(EventName::Unregistered, self.number());
        self.effects.push_back(Effect::Unregistered { to, event: Box::new(event) });
    }

    pub(super) fn query_address(&mut self, world: &World<'_>, to: ClientRef, info: InfoType) {
        let event = self.address_info(world, info);
        self.effects.push_back(Effect::Answer { to, event: Box::new(event) });
    }

    pub(super) fn query_call(&mut self, world: &World<'_>, to: ClientRef, conn_id: ConnId) {
        match self.leg_for_data(conn_id) {
            Some(leg) => {
                let mut event =
                    self.call_event(world, EventName::PartyInfo, leg, crate::names::CallState::Ok);
                event.call_state = None;
                event.extensions = KvList::new()
                    .with("party-1", self.number().as_str())
                    .with("role-1", leg.role.number())
                    .with("ps-1", leg.state.number());
                if let Some(other) = &leg.other {
                    event.extensions.push("party-2", &**other);
                    event.extensions.push("role-2", leg.other_role().number());
                }
                self.effects.push_back(Effect::Answer { to, event: Box::new(event) });
            }
            None => self.answer_error(to, self.no_party_of(conn_id), Some(conn_id)),
        }
    }

    /// EventAddressInfo with all that is known of this DN.
    pub(super) fn address_info(&self, world: &World<'_>, info: InfoType) -> Event {
        let snapshot = self.snapshot(world.calls, world.options);
        let mut event = Event::of(EventName::AddressInfo, self.number());
        event.info_type = Some(info);
        event.info_status = Some(match info {
            InfoType::AddressType => self.config.address_type.number(),
            InfoType::CallsQuery => i32::try_from(snapshot.calls.len()).unwrap_or(i32::MAX),
            InfoType::AssociationStatus => i32::from(snapshot.hot_desk.is_some()),
            InfoType::DnStatus
            | InfoType::QueueStatus
            | InfoType::AgentStatus
            | InfoType::MessageWaitingStatus
            | InfoType::CallForwardingStatus => snapshot.status.number(),
        });
        event.address_type = Some(self.config.address_type);
        event.agent_id = self.seat.agent().and_then(|agent| agent.id.clone());
        event.extensions = self.classic_keys(&snapshot);
        if info == InfoType::CallsQuery {
            let of_state = |state| self.legs.iter().find(|leg| leg.state == state).map(|leg| leg.conn_id);
            let last_active = self.last_active_leg().map(|at| self.legs[at].conn_id);
            event.conn_id = of_state(PartyState::Connected).or(last_active);
            event.previous_conn_id = of_state(PartyState::Held);
        }
        event.snapshot = Some(Box::new(snapshot));
        event
    }

    /// All that is known of this DN, with as much of its calls as the options let clients see.
    pub fn snapshot(&self, calls: &Calls, options: &Options) -> Snapshot {
        let shown = |leg| call_snapshot(leg, calls, options.ani_distribution);
        let mut of_calls: Vec<_> = self.legs.iter().filter_map(shown).collect();
        of_calls.sort_by_key(|call| call.conn_id);
        Snapshot {
            agent: self.seat.agent().cloned(),
            retained: self.retained_call(),
            forwards: self.forwards.iter().map(|(mode, to)| (*mode, to.clone())).collect(),
            calls: of_calls,
            recording: self.recording_snapshot(),
            hot_desk: self.hot_desk_snapshot(),
            status: self.status(),
            in_service: self.in_service,
            in_sync: self.is_in_sync(),
        }
    }

    fn recording_snapshot(&self) -> RecordingSnapshot {
        match self.last_active_leg().map(|at| &self.legs[at]) {
            None => RecordingSnapshot {
                state: RecordingState::Stopped,
                conn_id: None,
                since: None,
                uncertain: false,
            },
            Some(leg) => {
                let active = leg.recording.state() != RecordingState::Stopped;
                RecordingSnapshot {
                    state: leg.recording.state(),
                    conn_id: active.then_some(leg.conn_id),
                    since: active.then(|| leg.recording.since()),
                    uncertain: leg.recording.is_uncertain(),
                }
            }
        }
    }

    fn hot_desk_snapshot(&self) -> Option<HotDeskSnapshot> {
        let guest = self.guest.host().map(|(host, since)| (true, host, since, self.guest.is_uncertain()));
        let host = self
            .host
            .guest()
            .map(|(guest, since)| (false, guest, since, !self.is_in_sync() || self.host.is_unsure()));
        let (is_guest, peer, since, uncertain) = guest.or(host)?;
        Some(HotDeskSnapshot { is_guest, peer: peer.clone(), since, uncertain })
    }

    /// The state in one word: that of the last active call, without any that of a lifted handset, unless the DN is out
    /// of service.
    fn status(&self) -> AddressStatus {
        let shown = self.last_active_leg().map(|at| &self.legs[at]).or(self.legs.first());
        match shown.map(|leg| leg.state) {
            _ if !self.in_service => AddressStatus::Maintenance,
            None | Some(PartyState::Null) => AddressStatus::Idle,
            Some(PartyState::Initiated) => AddressStatus::Origination,
            Some(PartyState::Dialing | PartyState::Failed) => AddressStatus::Dialing,
            Some(PartyState::Alerting) => AddressStatus::Ringing,
            Some(PartyState::Connected) => AddressStatus::Talking,
            Some(PartyState::Held) => AddressStatus::Held,
        }
    }

    /// The classic keys of EventRegistered and EventAddressInfo (client-model.md 2.2).
    fn classic_keys(&self, snapshot: &Snapshot) -> KvList {
        let mut keys = KvList::new().with("status", snapshot.status.number());
        for (n, call) in (1..).zip(&snapshot.calls) {
            let uncertain = if call.uncertain { UNCERTAIN } else { 0 };
            keys.push(format!("conn-{n}"), call.conn_id.to_string());
            keys.push(format!("ct-{n}"), call.call_type.number());
            keys.push(format!("ps-{n}"), call.party_state.number() | uncertain);
        }
        if !self.config.address_type.is_telephone() {
            return keys;
        }
        self.agent_keys(&mut keys);
        keys.push("RecordingState", snapshot.recording.state.classic());
        if snapshot.calls.len() > 1 {
            for (n, call) in (1..).zip(&snapshot.calls) {
                keys.push(format!("RecordingState-{n}"), call.recording.classic());
            }
        }
        if let Some((host, _)) = self.guest.host() {
            keys.push("HotDeskHost", host.as_str());
        }
        if let Some((guest, _)) = self.host.guest() {
            keys.push("HotDeskGuest", guest.as_str());
        }
        keys
    }
}

impl Dn {
    fn agent_keys(&self, keys: &mut KvList) {
        let reliability = self.seat.reliability();
        let status = match self.seat.agent() {
            Some(agent) => agent.state.classic(),
            None if reliability == Reliability::Unknown => UNKNOWN_AGENT,
            None => LOGGED_OUT,
        };
        keys.push("AgentStatus", status);
        if let Some(since) = self.seat.since() {
            let seconds = since.0 / MICROSECONDS_OF_A_SECOND;
            keys.push("AgentStatusTimestamp", i32::try_from(seconds).unwrap_or(i32::MAX));
        }
        keys.push("AgentStatusReliability", reliability as i32);
        let queues = self.seat.agent().map_or([].as_slice(), |agent| &agent.queues);
        for (n, queue) in (1..).zip(queues) {
            keys.push(format!("queue-{n}"), &**queue);
        }
        if let Some(to) = self.forwards.values().next() {
            keys.push("fwd", &**to);
        }
    }
}

/// `AgentStatus` of a DN of which nobody knows whether an agent is there.
const UNKNOWN_AGENT: i32 = -1;
/// `AgentStatus` of a DN without an agent.
const LOGGED_OUT: i32 = 0;
/// Timestamps count microseconds, the classic keys seconds.
const MICROSECONDS_OF_A_SECOND: i64 = 1_000_000;

fn call_snapshot(leg: &super::Leg, calls: &Calls, ani: AniDistribution) -> Option<CallSnapshot> {
    let call = calls.get(leg.conn_id)?;
    Some(CallSnapshot {
        conn_id: leg.conn_id,
        call_uuid: call.uuid,
        call_id: leg.connection.call.clone(),
        call_type: call.call_type,
        party_state: leg.state,
        role: leg.role,
        other_dn: leg.other.clone(),
        ani: call.ani.clone().filter(|_| ani.shows(call.call_type)),
        dnis: call.dnis.clone(),
        user_data: call.user_data.clone(),
        created_at: leg.created_at,
        established_at: leg.established_at,
        held_at: leg.held_at,
        recording: leg.recording.state(),
        recording_uncertain: leg.recording.is_uncertain(),
        uncertain: leg.uncertain,
        consult_of: call.consult_of,
    })
}
