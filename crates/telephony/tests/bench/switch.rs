//! The switch of the bench: enough of one to report calls of two parties, recordings, codes and associations.

use std::collections::{BTreeMap, BTreeSet};

use telephony::address::Address;
use telephony::agent::AgentState;
use telephony::names::{CallState, ForwardMode, WorkMode};
use telephony::party::PartyState;
use telephony::recording::RecordingState;
use telephony::switch::{
    AgentFound, AgentQuestion, CallEndpoint, Connection, ConnectionDevice, DeviceCall, Ends, MessageId,
    SwitchCallId, SwitchEvent, SwitchRequest, SwitchResult, WantedState,
};

use super::{GUEST_AGENTS, dn};

/// Who is told what, in this order.
pub(crate) type Reports = Vec<(String, SwitchEvent)>;

/// In which order a switch answers a request and reports what came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    ResponseFirst,
    EventFirst,
    /// It never reports.
    ResponseOnly,
    /// It never answers: the request times out.
    EventOnly,
}

/// The habits of a switch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Style {
    pub(crate) order: Order,
    /// Whether connections have identifiers of their own in place of the number.
    pub(crate) dynamic: bool,
    /// Whether a party whose far end has left hears a tone until it hangs up.
    pub(crate) blocked: bool,
    /// Whether a call that has come out of two keeps the number of the held one.
    pub(crate) keeps_number: bool,
}

impl Style {
    pub(crate) const PLAIN: Style =
        Style { order: Order::ResponseFirst, dynamic: false, blocked: false, keeps_number: false };

    pub(crate) const fn of(order: Order) -> Style {
        Style { order, ..Style::PLAIN }
    }

    /// Whatever a switch's habits are, clients hear the same of a call.
    pub(crate) const ALL: [Style; 4] = [
        Style::PLAIN,
        Style::of(Order::EventFirst),
        Style { dynamic: true, keeps_number: true, ..Style::PLAIN },
        Style { blocked: true, ..Style::of(Order::EventFirst) },
    ];
}

#[derive(Debug, Clone)]
pub(super) struct SimCall {
    pub(super) id: SwitchCallId,
    pub(super) calling: Address,
    pub(super) called: Address,
    from_trunk: bool,
    pub(super) parties: Vec<(String, PartyState)>,
}

#[derive(Debug)]
pub(crate) struct Switch {
    pub(crate) style: Style,
    /// Telephones that are busy, or do not disturb.
    pub(crate) busy: BTreeSet<String>,
    pub(super) calls: Vec<SimCall>,
    pub(super) last_call: u8,
    associations: BTreeMap<String, String>,
    /// What the last recording of each party is doing.
    recordings: BTreeMap<String, RecordingState>,
    /// Whether it can tell what a recording is doing.
    pub(crate) tells_recordings: bool,
    pub(crate) agents: BTreeMap<String, AgentFound>,
    /// Where devices forward all their calls.
    pub(crate) forwards: BTreeMap<String, String>,
    /// The call that the request in hand names.
    pub(super) named: Option<SwitchCallId>,
}

impl Switch {
    pub(crate) fn new(style: Style) -> Switch {
        Switch {
            style,
            busy: BTreeSet::new(),
            calls: vec![],
            last_call: 0,
            associations: BTreeMap::new(),
            recordings: BTreeMap::new(),
            tells_recordings: true,
            agents: BTreeMap::new(),
            forwards: BTreeMap::new(),
            named: None,
        }
    }

    /// Does what is asked. Returns the answer, and what there is to report of it.
    pub(crate) fn serve(&mut self, request: &SwitchRequest) -> (SwitchResult, Reports) {
        match request {
            SwitchRequest::MakeCall { calling, called, account_code } => {
                let mut reports = self.dials(calling.as_str(), called);
                if let Some(code) = account_code {
                    reports.extend(self.code(calling.as_str(), code));
                }
                let connection = self.connection(self.calls.len() - 1, calling.as_str());
                (SwitchResult::CallMade(connection), reports)
            }
            SwitchRequest::ConsultationCall { existing, called, .. } => {
                let reports = self.of(existing, |switch, who| switch.consults(who, called));
                let who = self.party_of(existing);
                (SwitchResult::CallMade(self.connection(self.calls.len() - 1, &who)), reports)
            }
            SwitchRequest::RecordMessage(connection) => {
                let message = Some(MessageId([1, 2].as_slice().into()));
                let reports = self.of(connection, |switch, who| switch.voice(who, "record"));
                (SwitchResult::RecordingBegun(message), reports)
            }
            SwitchRequest::SnapshotDevice(device) => {
                (SwitchResult::Device(self.calls_at(device.as_str())), vec![])
            }
            SwitchRequest::SnapshotCall(connection) => {
                (SwitchResult::Call(self.endpoints(connection)), vec![])
            }
            SwitchRequest::GetAgentState(device) => {
                (SwitchResult::Agent(self.agents.get(device.as_str()).cloned()), vec![])
            }
            SwitchRequest::GetForwarding(device) => {
                let to = self.forwards.get(device.as_str());
                let forwards = to.map(|to| (ForwardMode::Unconditional, to.as_str().into()));
                (SwitchResult::Forwards(forwards.into_iter().collect()), vec![])
            }
            SwitchRequest::QueryVoiceAttribute(connection, _) => {
                let state = self.recordings.get(&self.party_of(connection)).copied();
                (SwitchResult::Recording(state.filter(|_| self.tells_recordings)), vec![])
            }
            SwitchRequest::SetAgentState(wanted) => (SwitchResult::Done, self.agent_wishes(wanted)),
            other => (SwitchResult::Done, self.serve_plainly(other)),
        }
    }

    fn serve_plainly(&mut self, request: &SwitchRequest) -> Reports {
        match request {
            SwitchRequest::AnswerCall(connection) => self.of(connection, Switch::answers),
            SwitchRequest::ClearConnection(connection) => self.of(connection, Switch::hangs_up),
            SwitchRequest::ClearCall(connection) => self.of(connection, Switch::clears_call),
            SwitchRequest::HoldCall(connection) => self.of(connection, Switch::holds),
            SwitchRequest::RetrieveCall(connection) => self.of(connection, Switch::retrieves),
            SwitchRequest::Stop(connection, _) => {
                self.of(connection, |switch, who| switch.voice(who, "stop"))
            }
            SwitchRequest::Suspend(connection, _) => {
                self.of(connection, |switch, who| switch.voice(who, "suspendRecord"))
            }
            SwitchRequest::Resume(connection, _) => {
                self.of(connection, |switch, who| switch.voice(who, "record"))
            }
            SwitchRequest::AssociateData { connection, account_code } => {
                self.of(connection, |switch, who| switch.code(who, account_code))
            }
            SwitchRequest::JoinGuest { guest, host } => self.joins(guest.as_str(), host.as_str()),
            SwitchRequest::PartGuest { guest } => self.parts(guest.as_str()),
            SwitchRequest::AlternateCall { held, active } => self.of_two(held, active, Switch::alternates),
            SwitchRequest::ReconnectCall { held, active } => self.of_two(held, active, Switch::reconnects),
            SwitchRequest::TransferCall { held, active } => self.of_two(held, active, Switch::transfers),
            SwitchRequest::ConferenceCall { held, active } => self.of_two(held, active, Switch::conferences),
            SwitchRequest::SingleStepTransfer { active, to, account_code } => {
                self.of_with_code(active, account_code.as_deref(), |switch, who| switch.transfers_to(who, to))
            }
            SwitchRequest::SingleStepConference { active, joining, account_code } => {
                self.of_with_code(active, account_code.as_deref(), |switch, who| {
                    switch.calls_in(who, joining)
                })
            }
            SwitchRequest::DeflectCall { connection, to } => {
                self.of(connection, |switch, who| switch.deflects(who, to))
            }
            SwitchRequest::MakeCall { .. }
            | SwitchRequest::ConsultationCall { .. }
            | SwitchRequest::RecordMessage(_)
            | SwitchRequest::QueryVoiceAttribute(..)
            | SwitchRequest::GetAgentState(_)
            | SwitchRequest::GetForwarding(_)
            | SwitchRequest::SetAgentState(_)
            | SwitchRequest::SnapshotDevice(_)
            | SwitchRequest::SnapshotCall(_) => unreachable!("served above"),
        }
    }

    /// Files a code, then does something in the call of a connection.
    fn of_with_code(
        &mut self,
        connection: &Connection,
        code: Option<&str>,
        act: impl FnOnce(&mut Switch, &str) -> Reports,
    ) -> Reports {
        let mut reports = code.map_or_else(Vec::new, |code| self.of(connection, |s, who| s.code(who, code)));
        reports.extend(self.of(connection, act));
        reports
    }

    /// Does something in the call of a connection, at its party.
    pub(super) fn of(
        &mut self,
        connection: &Connection,
        act: impl FnOnce(&mut Switch, &str) -> Reports,
    ) -> Reports {
        self.named = Some(connection.call.clone());
        let who = self.party_of(connection);
        let reports = act(self, &who);
        self.named = None;
        reports
    }

    /// Whose connection a request means. A switch that gives connections identifiers of their own wants them back.
    pub(super) fn party_of(&self, connection: &Connection) -> String {
        match &connection.device {
            ConnectionDevice::Number(number) if !self.style.dynamic => number.to_string(),
            ConnectionDevice::Dynamic(octets) if self.style.dynamic => {
                String::from_utf8(octets[1..].to_vec()).expect("made of a name")
            }
            other => panic!("{other:?} names no connection of this switch"),
        }
    }

    pub(super) fn connection(&self, call: usize, party: &str) -> Connection {
        let id = &self.calls[call].id;
        if self.style.dynamic {
            let octets: Vec<u8> = id.0.iter().copied().chain(party.bytes()).collect();
            return Connection { call: id.clone(), device: ConnectionDevice::Dynamic(octets.into()) };
        }
        Connection::of(id, &dn(party))
    }

    fn new_call(&mut self, calling: Address, called: &str, from_trunk: bool) -> usize {
        self.last_call += 1;
        let id = SwitchCallId::new(&[self.last_call]);
        let called = Address::number(called);
        self.calls.push(SimCall { id, calling, called, from_trunk, parties: vec![] });
        self.calls.len() - 1
    }

    pub(super) fn ends(&self, call: usize) -> Ends {
        let SimCall { calling, called, from_trunk, .. } = &self.calls[call];
        Ends { calling: calling.clone(), called: called.clone(), from_trunk: *from_trunk }
    }

    /// The call of the party that the request in hand names, else the latest.
    pub(super) fn call_of(&self, party: &str) -> usize {
        let in_it = |call: &SimCall| {
            let named = self.named.as_ref().is_none_or(|named| *named == call.id);
            named && call.parties.iter().any(|(name, _)| name == party)
        };
        self.calls.iter().rposition(in_it).unwrap_or_else(|| panic!("{party} is in no call"))
    }

    pub(super) fn enter(&mut self, call: usize, party: &str, state: PartyState) {
        let SimCall { calling, parties, .. } = &mut self.calls[call];
        parties.retain(|(name, _)| name != party);
        parties.push((party.into(), state));
        // The caller comes first.
        parties.sort_by_key(|(name, _)| calling.shown().as_deref() != Some(name));
    }

    pub(super) fn set(&mut self, call: usize, party: &str, state: PartyState) {
        let found = self.calls[call].parties.iter_mut().find(|(name, _)| name == party);
        found.unwrap_or_else(|| panic!("{party} is no party")).1 = state;
    }

    pub(super) fn state(&self, call: usize, party: &str) -> PartyState {
        let found = self.calls[call].parties.iter().find(|(name, _)| name == party);
        found.map_or(PartyState::Null, |(_, state)| *state)
    }

    /// Tells every party of the call.
    pub(super) fn tell_all(&self, call: usize, event: &SwitchEvent) -> Reports {
        self.calls[call].parties.iter().map(|(party, _)| (party.clone(), event.clone())).collect()
    }

    /// The agent at a device comes to a state, by a service or at the telephone.
    pub(crate) fn agent_wishes(&mut self, wanted: &AgentQuestion) -> Reports {
        let at = wanted.device.to_string();
        let known = self.agents.get(&at).and_then(|agent| agent.agent.clone());
        let agent = wanted.agent.clone().or(known);
        if agent.as_deref().is_some_and(|agent| GUEST_AGENTS.contains(&agent)) {
            if wanted.wanted == WantedState::LoggedOn {
                return self.takes_over(agent.as_deref().expect("just looked at"), &at);
            } else if wanted.wanted == WantedState::LoggedOff && self.agents.contains_key(&at) {
                return self.leaves_desk(&at, false);
            }
        }
        let state = match wanted.wanted {
            WantedState::LoggedOn => AgentState::NotReady(WorkMode::AuxWork),
            WantedState::LoggedOff => {
                self.agents.remove(&at);
                let group = wanted.group.clone();
                return vec![(at, SwitchEvent::AgentLoggedOff { agent, group, forced: false })];
            }
            WantedState::NotReady => AgentState::NotReady(WorkMode::AuxWork),
            WantedState::Ready => AgentState::Ready(WorkMode::Unknown),
            WantedState::WorkingAfterCall => AgentState::NotReady(WorkMode::AfterCallWork),
        };
        let groups: Vec<_> = wanted.group.clone().into_iter().collect();
        let found = AgentFound { agent: agent.clone(), groups, state: Some(state) };
        self.agents.insert(at.clone(), found);
        let mut reports = vec![];
        if wanted.wanted == WantedState::LoggedOn {
            let group = wanted.group.clone();
            reports.push((at.clone(), SwitchEvent::AgentLoggedOn { agent: agent.clone(), group }));
        }
        reports.push((at, SwitchEvent::AgentInState { agent, state, forced: false }));
        reports
    }

    /// An agent takes over a telephone: whoever is logged on there is out, and the agent is not ready.
    pub(crate) fn takes_over(&mut self, agent: &str, host: &str) -> Reports {
        let mut reports = if self.agents.contains_key(host) { self.leaves_desk(host, true) } else { vec![] };
        reports.extend(self.joins(agent, host));
        let (id, state) = (Some(agent.into()), AgentState::NotReady(WorkMode::AuxWork));
        let found = AgentFound { agent: id.clone(), groups: vec![], state: Some(state) };
        self.agents.insert(host.into(), found);
        reports.extend(self.forwards(host, Some(agent)));
        reports.push((host.into(), SwitchEvent::AgentLoggedOn { agent: id.clone(), group: None }));
        reports.push((host.into(), SwitchEvent::AgentInState { agent: id, state, forced: false }));
        reports
    }

    /// The device forwards all its calls, or does not any more.
    pub(crate) fn forwards(&mut self, who: &str, to: Option<&str>) -> Reports {
        match to {
            Some(to) => drop(self.forwards.insert(who.into(), to.into())),
            None => drop(self.forwards.remove(who)),
        }
        let (mode, on) = (ForwardMode::Unconditional, to.is_some());
        vec![(who.into(), SwitchEvent::Forwarding { mode, to: to.map(Into::into), on })]
    }

    /// Whoever is logged on at the telephone is out, of their own accord or by somebody else.
    pub(crate) fn leaves_desk(&mut self, host: &str, forced: bool) -> Reports {
        let agent = self.agents.remove(host).and_then(|found| found.agent).expect("somebody is logged on");
        let out = SwitchEvent::AgentLoggedOff { agent: Some(agent.clone()), group: None, forced };
        let mut reports = vec![(host.into(), out)];
        if self.associations.contains_key(&*agent) {
            reports.extend(self.parts(&agent));
            reports.extend(self.forwards(host, None));
        }
        reports
    }

    /// Goes off hook.
    pub(crate) fn lifts(&mut self, who: &str) -> Reports {
        let call = self.new_call(Address::number(who), "", false);
        self.enter(call, who, PartyState::Initiated);
        let connection = self.connection(call, who);
        vec![(who.into(), SwitchEvent::ServiceInitiated { connection })]
    }

    pub(crate) fn dials(&mut self, calling: &str, called: &str) -> Reports {
        self.dials_from(calling, called, false)
    }

    pub(super) fn dials_from(&mut self, calling: &str, called: &str, consultation: bool) -> Reports {
        let call = self.new_call(Address::number(calling), called, false);
        self.enter(call, calling, PartyState::Dialing);
        let (connection, ends) = (self.connection(call, calling), self.ends(call));
        let mut reports = vec![(calling.into(), SwitchEvent::Originated { connection, ends, consultation })];
        reports.extend(match called {
            // The network tells more.
            "X" | "Y" => vec![],
            "wrong number" | "0815" => self.fails(calling, CallState::SitInvalidnum),
            busy if self.busy.contains(busy) => self.fails(calling, CallState::Busy),
            called => self.rings(call, called),
        });
        reports
    }

    /// A call comes in from outside; `None` withholds its number.
    pub(crate) fn comes_in(&mut self, from: Option<&str>, called: &str) -> Reports {
        let calling = from.map_or(Address::Restricted, Address::number);
        let call = self.new_call(calling, called, true);
        self.enter(call, from.unwrap_or("X"), PartyState::Dialing);
        self.rings(call, called)
    }

    pub(super) fn rings(&mut self, call: usize, called: &str) -> Reports {
        self.enter(call, called, PartyState::Alerting);
        let (connection, alerting) = (self.connection(call, called), Address::number(called));
        let (ends, reason) = (self.ends(call), None);
        self.tell_all(call, &SwitchEvent::Delivered { connection, alerting, ends, reason })
    }

    /// The latest call rings elsewhere: whoever it rang at before is out of it.
    pub(crate) fn moves_on_to(&mut self, who: &str) -> Reports {
        let call = self.calls.len() - 1;
        self.calls[call].parties.retain(|(_, state)| *state != PartyState::Alerting);
        self.rings(call, who)
    }

    pub(crate) fn reaches_network(&mut self, calling: &str) -> Reports {
        let call = self.call_of(calling);
        let (connection, called) = (self.connection(call, calling), self.calls[call].called.clone());
        vec![(calling.into(), SwitchEvent::NetworkReached { connection, called })]
    }

    pub(crate) fn answers(&mut self, who: &str) -> Reports {
        let call = if who == "X" { self.calls.len() - 1 } else { self.call_of(who) };
        self.enter(call, who, PartyState::Connected);
        let calling = |state: &PartyState| *state == PartyState::Dialing;
        let parties = self.calls[call].parties.iter_mut();
        parties.filter(|(_, s)| calling(s)).for_each(|(_, state)| *state = PartyState::Connected);
        let (connection, answering) = (self.connection(call, who), Address::number(who));
        let (ends, reason) = (self.ends(call), None);
        self.tell_all(call, &SwitchEvent::Established { connection, answering, ends, reason })
    }

    /// The caller hears that the far end cannot be reached.
    pub(crate) fn fails(&mut self, calling: &str, reason: CallState) -> Reports {
        let call = self.call_of(calling);
        self.set(call, calling, PartyState::Failed);
        let called = self.calls[call].called.shown().map_or_else(|| "?".into(), |n| n.to_string());
        let (connection, ends) = (self.connection(call, &called), self.ends(call));
        let (failing, reason) = (ends.called.clone(), Some(reason));
        vec![(calling.into(), SwitchEvent::Failed { connection, failing, ends, reason })]
    }

    pub(crate) fn holds(&mut self, who: &str) -> Reports {
        let call = self.call_of(who);
        self.set(call, who, PartyState::Held);
        let (connection, holding) = (self.connection(call, who), Address::number(who));
        self.tell_all(call, &SwitchEvent::Held { connection, holding })
    }

    pub(crate) fn retrieves(&mut self, who: &str) -> Reports {
        let call = self.call_of(who);
        self.set(call, who, PartyState::Connected);
        let (connection, retrieving) = (self.connection(call, who), Address::number(who));
        self.tell_all(call, &SwitchEvent::Retrieved { connection, retrieving })
    }

    /// A party leaves. Whoever rang it hears busy; whoever talked to it is cleared as well, at once or after a tone.
    pub(crate) fn hangs_up(&mut self, who: &str) -> Reports {
        let call = self.call_of(who);
        let state = self.state(call, who);
        let mut reports = self.clear(call, who, Address::number(who), None);
        let Some((other, _)) = self.calls[call].parties.first().cloned() else { return reports };
        if self.calls[call].parties.len() > 1 {
            return reports;
        }
        match state {
            PartyState::Alerting => reports.extend(self.fails(&other, CallState::Busy)),
            PartyState::Connected | PartyState::Held if self.style.blocked => {
                reports.extend(self.hears_tone(call, &other));
                reports.extend(self.clear(call, &other, Address::number(&other), None));
            }
            PartyState::Null
            | PartyState::Initiated
            | PartyState::Dialing
            | PartyState::Connected
            | PartyState::Held
            | PartyState::Failed => reports.extend(self.clear(call, &other, Address::number(who), None)),
        }
        reports
    }

    fn hears_tone(&self, call: usize, who: &str) -> Reports {
        let (connection, ends) = (self.connection(call, who), self.ends(call));
        let (failing, reason) = (Address::number(who), Some(CallState::GeneralError));
        vec![(who.into(), SwitchEvent::Failed { connection, failing, ends, reason })]
    }

    /// The whole call is cleared: the far end first, as some switches do.
    pub(crate) fn clears_call(&mut self, who: &str) -> Reports {
        let call = self.call_of(who);
        let others: Vec<_> = self.parties(call).into_iter().filter(|name| name != who).collect();
        let by = || Address::number(who);
        let mut reports: Reports = others.iter().flat_map(|o| self.clear(call, o, by(), None)).collect();
        reports.extend(self.clear(call, who, by(), None));
        reports
    }

    /// The switch ends the call and does not say who did.
    pub(crate) fn ends_call(&mut self, reason: Option<CallState>) -> Reports {
        let call = self.calls.len() - 1;
        let parties = self.parties(call);
        parties.iter().rev().flat_map(|party| self.clear(call, party, Address::NotKnown, reason)).collect()
    }

    /// The called party rang for too long: its leg ends, and the caller hears so.
    pub(crate) fn gives_up_ringing(&mut self, calling: &str) -> Reports {
        let call = self.call_of(calling);
        let reason = CallState::NoAnswer;
        let rang = self.parties(call).pop().expect("somebody rang");
        let mut reports = self.clear(call, &rang, Address::NotKnown, Some(reason));
        reports.extend(self.fails(calling, reason));
        reports.extend(self.clear(call, calling, Address::NotKnown, Some(reason)));
        reports
    }

    /// callCleared alone: the switch leaves the ends of the connections out.
    pub(crate) fn reports_call_cleared(&mut self, who: &str) -> Reports {
        let at = self.call_of(who);
        let call = self.calls[at].id.clone();
        let reports = self.tell_all(at, &SwitchEvent::CallCleared { call, reason: None });
        self.calls[at].parties.clear();
        reports
    }

    fn parties(&self, call: usize) -> Vec<String> {
        self.calls[call].parties.iter().map(|(name, _)| name.clone()).collect()
    }

    pub(super) fn clear(
        &mut self,
        call: usize,
        who: &str,
        releasing: Address,
        reason: Option<CallState>,
    ) -> Reports {
        let connection = self.connection(call, who);
        let reports = self.tell_all(call, &SwitchEvent::ConnectionCleared { connection, releasing, reason });
        self.calls[call].parties.retain(|(name, _)| name != who);
        reports
    }

    /// The party's connection in its last call.
    pub(crate) fn connection_of(&self, who: &str) -> Connection {
        self.connection(self.call_of(who), who)
    }

    /// A voice unit event about the party's connection, on the monitors of all parties.
    pub(crate) fn voice(&mut self, who: &str, what: &str) -> Reports {
        let call = self.call_of(who);
        let (connection, message) = (self.connection(call, who), Some(MessageId([1, 2].as_slice().into())));
        let (event, state) = match what {
            "record" => (SwitchEvent::Record { connection, message }, RecordingState::Started),
            "suspendRecord" => {
                (SwitchEvent::SuspendRecord { connection, message }, RecordingState::Suspended)
            }
            "stop" => (SwitchEvent::Stop { connection, message }, RecordingState::Stopped),
            other => panic!("{other} is no voice unit event"),
        };
        self.recordings.insert(who.into(), state);
        self.tell_all(call, &event)
    }

    /// callInformation with an account code, on the monitors of all parties.
    pub(crate) fn code(&mut self, who: &str, code: &str) -> Reports {
        let call = self.call_of(who);
        let (connection, device) = (Some(self.connection(call, who)), Address::number(who));
        let account_code = Some(code.into());
        self.tell_all(call, &SwitchEvent::CallInformation { connection, device, account_code })
    }

    /// Guest and host are joined; a guest that had the host before has it no more, which the switch does not say.
    pub(crate) fn joins(&mut self, guest: &str, host: &str) -> Reports {
        self.associations.retain(|_, taken| taken != host);
        self.associations.insert(guest.into(), host.into());
        self.present_association(guest)
    }

    pub(crate) fn parts(&mut self, guest: &str) -> Reports {
        let host = self.associations.remove(guest).map(|host| dn(&host));
        let event = SwitchEvent::GuestAssociated { guest: dn(guest), host, associated: false };
        vec![(guest.into(), event)]
    }

    /// The association of that guest, as the switch names it after its monitor is set.
    pub(crate) fn present_association(&self, guest: &str) -> Reports {
        let host = self.associations.get(guest).map(|host| dn(host));
        let report =
            |host| SwitchEvent::GuestAssociated { guest: dn(guest), host: Some(host), associated: true };
        host.map(|host| (guest.into(), report(host))).into_iter().collect()
    }

    /// All associations, for a switch that does not name them yet.
    pub(crate) fn take_associations(&mut self) -> BTreeMap<String, String> {
        std::mem::take(&mut self.associations)
    }

    pub(crate) fn put_associations(&mut self, associations: BTreeMap<String, String>) {
        self.associations = associations;
    }

    pub(crate) fn host_of(&self, guest: &str) -> Option<&String> {
        self.associations.get(guest)
    }

    /// Whether the party is in a call, and what it does there.
    pub(crate) fn state_of(&self, party: &str) -> Option<PartyState> {
        self.calls
            .iter()
            .rev()
            .find_map(|call| call.parties.iter().find(|(name, _)| name == party).map(|(_, state)| *state))
    }

    fn calls_at(&self, device: &str) -> Vec<DeviceCall> {
        let there = |at: &usize| self.state(*at, device) != PartyState::Null;
        let calls = (0..self.calls.len()).filter(there);
        calls
            .map(|at| DeviceCall {
                connection: self.connection(at, device),
                state: Some(self.state(at, device)),
            })
            .collect()
    }

    fn endpoints(&self, connection: &Connection) -> Vec<CallEndpoint> {
        let at =
            self.calls.iter().position(|call| call.id == connection.call).expect("a call of this switch");
        let parties = self.calls[at].parties.iter();
        parties
            .map(|(name, state)| CallEndpoint {
                device: Address::number(name),
                connection: Some(self.connection(at, name)),
                state: Some(*state),
            })
            .collect()
    }
}
