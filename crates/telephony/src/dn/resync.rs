//! Losing the switch and reading it again (private-services.md 6).
//!
//! ```text
//!          monitor set          device and calls read                      recordings read
//!   Apart -------------> Reading ---------------------> ReadingRecordings -----------------> InSync
//!     ^                     |                                   |                               |
//!     +---------------------+-----------------------------------+-------------------------------+
//!                    link or monitor lost, events lost, or an impossible step
//! ```
//!
//! Clients hear of the differences in this order: EventDNBackInService; the agent, the forwarding; calls that are gone, each with the
//! 3014 of its recording before; what became of those that go on; new calls; recordings; hot desking, 2 before 1; then
//! that this is all (EventAddressInfo).

use super::aim::Aim;
use super::answers::leaves_in_doubt;
use super::leg::Member;
use super::private::StopCause;
use super::{Certainty, Dn, Effect, World};
use crate::address::Address;
use crate::event::{Event, EventName};
use crate::ids::ConnId;
use crate::names::{CallState, InfoType, ReleasingParty, Role};
use crate::party::{PartyState, Told};
use crate::peer::PeerMessage;
use crate::record::{Author, Why};
use crate::recording::Service;
use crate::switch::{CallEndpoint, DeviceCall, SwitchFailure, SwitchRequest, SwitchResult};

impl Dn {
    /// The link is gone: what is known stands, but is not sure any more; what was asked will not be answered.
    pub(super) fn link_lost(&mut self, world: &mut World<'_>) {
        self.link_up = false;
        self.sync = Certainty::Apart;
        self.doubt();
        self.fail_all(world);
        self.forget_hot_desking_in_work();
    }

    /// What was under way is not known to have happened: the associations are as last confirmed.
    pub(super) fn forget_hot_desking_in_work(&mut self) {
        let changes = self.guest.join_failed();
        self.guest.part_failed();
        self.effects.extend(changes.into_iter().filter_map(|change| match change {
            crate::hot_desk::GuestChange::LeaveHost(host) => {
                Some(Effect::Tell { to: host, message: PeerMessage::LeaveHost(self.config.number.clone()) })
            }
            crate::hot_desk::GuestChange::Joined(_)
            | crate::hot_desk::GuestChange::Parted(_)
            | crate::hot_desk::GuestChange::TakeHost(_) => None,
        }));
    }

    fn doubt(&mut self) {
        for leg in &mut self.legs {
            leg.uncertain = true;
            leg.recording.link_lost();
            leg.account_code.link_lost();
        }
        if let Some((host, _)) = self.guest.host() {
            self.tell(host.clone(), PeerMessage::Doubts(self.number().clone()));
        }
        self.guest.link_lost();
        self.host.link_lost();
        self.seat.link_lost();
    }

    /// The monitor is set: from here on nothing is missed, so now the present state is asked for.
    pub(super) fn monitored(&mut self, world: &World<'_>) {
        self.link_up = true;
        if !self.in_service {
            self.in_service = true;
            let event = Event::of(EventName::DnBackInService, self.number());
            self.publish(event);
        }
        self.sync = Certainty::Reading;
        self.guest.read_begun();
        self.ask_guest(world);
        self.found = None;
        self.work.take_all(|work| work.aim.only_reads());
        if self.config.address_type.is_telephone() {
            let request = SwitchRequest::GetAgentState(self.number().clone());
            self.ask(world, Aim::ReadAgent, None, request);
            let request = SwitchRequest::GetForwarding(self.number().clone());
            self.ask(world, Aim::ReadForwards, None, request);
        }
        let request = SwitchRequest::SnapshotDevice(self.number().clone());
        self.ask(world, Aim::ReadDevice, None, request);
    }

    /// The switch has refused or ended the monitor: this DN cannot be seen (errors.md, 58).
    pub(super) fn monitor_lost(&mut self, world: &World<'_>) {
        self.link_up = true;
        self.doubt();
        if self.in_service {
            self.in_service = false;
            let event = Event::of(EventName::DnOutOfService, self.number());
            self.publish(event);
        }
        self.fall_out_of_sync(world);
    }

    /// What is known here and what the switch says differ, or may: everything is read again.
    pub(super) fn out_of_sync(&mut self, world: &World<'_>, reason: &str) {
        if self.sync == Certainty::Apart {
            return;
        }
        self.doubt();
        self.fall_out_of_sync(world);
        self.effects.push_back(Effect::ReadAgain { reason: reason.into() });
    }

    fn fall_out_of_sync(&mut self, world: &World<'_>) {
        if std::mem::replace(&mut self.sync, Certainty::Apart) == Certainty::InSync {
            self.publish_address_info(world);
        }
    }

    /// The calls at a device of this DN: its own, or that of an agent who has taken over its telephone.
    pub(super) fn device_read(&mut self, world: &mut World<'_>, result: SwitchResult) {
        if let SwitchResult::Device(calls) = result {
            self.found.get_or_insert_default().extend(calls);
            self.devices_read(world);
        }
    }

    /// What was found counts once nothing more can be: who is here says which devices are to be read.
    pub(super) fn devices_read(&mut self, world: &mut World<'_>) {
        if self.work.any(|work| matches!(work.aim, Aim::ReadAgent | Aim::ReadDevice | Aim::Register { .. })) {
            return;
        }
        if let Some(calls) = self.found.take() {
            self.calls_read(world, calls);
        }
    }

    /// The calls of this DN: those that are gone end, those that go on are brought up to date, and of those that are
    /// new the parties are asked for.
    fn calls_read(&mut self, world: &mut World<'_>, mut calls: Vec<DeviceCall>) {
        // A call that is still on its way to this device is none of its calls yet.
        calls.retain(|call| call.state != Some(PartyState::Null));
        for call in &calls {
            self.known_leg(world, &call.connection.call);
        }
        let there =
            |conn: &crate::switch::SwitchCallId| calls.iter().any(|call| call.connection.call == *conn);
        let gone: Vec<ConnId> =
            self.legs.iter().filter(|leg| !there(&leg.connection.call)).map(|leg| leg.conn_id).collect();
        for conn_id in gone {
            if let Some(at) = self.leg_of(conn_id) {
                self.end_leg(world, at, (CallState::Unknown, ReleasingParty::Unknown));
            }
        }
        for call in calls {
            self.meet_again(world, call);
        }
        self.finish_reading(world);
    }

    /// A call that the switch names: one that goes on, or a new one whose parties are asked for. Switches use their
    /// numbers again, so a call in a state that ours cannot have come to is a new one.
    fn meet_again(&mut self, world: &mut World<'_>, call: DeviceCall) {
        if let Some(at) = self.leg_in(&call.connection.call) {
            let from = self.legs[at].state;
            match missed(from, call.state.unwrap_or(from)) {
                Some(told) => {
                    self.catch_up(world, at, call.state, told);
                    return self.read_parties(world, call);
                }
                None => self.end_leg(world, at, (CallState::Unknown, ReleasingParty::Unknown)),
            }
        }
        let request = SwitchRequest::SnapshotCall(call.connection.clone());
        self.ask(world, Aim::ReadCall { found: call }, None, request);
    }

    /// A call that goes on and has no far end is a conference, or one whose parties a restart has cost us: who is in it
    /// by now only the switch knows.
    fn read_parties(&mut self, world: &World<'_>, call: DeviceCall) {
        let leg = self.leg_in(&call.connection.call).map(|at| &self.legs[at]);
        if leg.is_some_and(|leg| leg.other.is_none() && leg.state.is_in_conversation()) {
            let request = SwitchRequest::SnapshotCall(call.connection.clone());
            self.ask(world, Aim::ReadCall { found: call }, None, request);
        }
    }

    /// The parties of a call that this DN did not know, or of one whose parties it did not know.
    pub(super) fn read_call(&mut self, world: &mut World<'_>, found: &DeviceCall, result: SwitchResult) {
        let endpoints = match result {
            SwitchResult::Call(endpoints) => endpoints,
            SwitchResult::Done
            | SwitchResult::CallMade(_)
            | SwitchResult::RecordingBegun(_)
            | SwitchResult::Recording(_)
            | SwitchResult::Agent(_)
            | SwitchResult::Forwards(_)
            | SwitchResult::Device(_) => Vec::new(),
        };
        self.adopt(world, found, &endpoints);
        self.finish_reading(world);
    }

    /// A snapshot was not given. A refusal will not change by asking again; silence may.
    pub(super) fn reading_failed(&mut self, world: &mut World<'_>, failure: &SwitchFailure) {
        match failure {
            SwitchFailure::Timeout | SwitchFailure::Overloaded => {
                self.out_of_sync(world, "the switch did not answer the snapshot");
            }
            SwitchFailure::Refused { .. } | SwitchFailure::Unreadable => {
                self.devices_read(world);
                self.finish_reading(world);
            }
            SwitchFailure::LinkLost => {}
        }
    }

    /// All is read when nothing more is awaited: clients hear of the differences first, then that this is all.
    pub(super) fn finish_reading(&mut self, world: &mut World<'_>) {
        if self.sync == Certainty::Reading && !self.awaits_reading() {
            self.sync = Certainty::ReadingRecordings;
            self.ask_for_recordings(world);
        }
        if self.sync != Certainty::ReadingRecordings || self.awaits_reading() {
            return;
        }
        let changes = self.guest.read_ended(world.now);
        self.apply_guest(world, changes, Some(Why::Resync));
        if !self.guest.is_told() {
            // The host tells its former guest first, then this one hears of it and goes on here.
            return;
        }
        self.confirm_host();
        if std::mem::take(&mut self.has_forgotten_calls) {
            self.leave_forgotten_calls(world);
        }
        self.confirm_guest_agent(world);
        self.sync = Certainty::InSync;
        self.publish_address_info(world);
    }

    /// The switch names guests only: whoever is a host must ask the guest that it had.
    fn ask_guest(&mut self, world: &World<'_>) {
        let guest = self.host.guest().filter(|(guest, _)| world.numbering.is_dn(guest.as_str()));
        if let Some(guest) = guest.map(|(guest, _)| guest.clone()) {
            self.tell(guest, PeerMessage::AskGuest(self.number().clone()));
        }
    }

    fn awaits_reading(&self) -> bool {
        self.work.any(|work| work.aim.only_reads())
    }

    fn ask_for_recordings(&mut self, world: &World<'_>) {
        for at in 0..self.legs.len() {
            self.ask_for_recording(world, at);
        }
    }

    /// A recording that may have changed unseen can be asked after where the switch has named it.
    fn ask_for_recording(&mut self, world: &World<'_>, at: usize) {
        let leg = &self.legs[at];
        let Some(message) = leg.recording.message().filter(|_| leg.recording.is_uncertain()) else { return };
        let request = SwitchRequest::QueryVoiceAttribute(leg.connection.clone(), message.clone());
        self.ask(world, Aim::ReadRecording { conn_id: leg.conn_id }, None, request);
    }

    /// The switch has not done a recording service, or nobody knows whether it has.
    pub(super) fn recording_failed(
        &mut self,
        world: &World<'_>,
        (conn_id, service): (ConnId, Service),
        (failure, by): (&SwitchFailure, Author),
    ) {
        let Some(at) = self.leg_of(conn_id) else { return };
        if leaves_in_doubt(failure) {
            let keep = (world.options.rq_expire_tmout, world.now);
            self.work.expect_recording((conn_id, service), by, keep);
        }
        let recording = &mut self.legs[at].recording;
        let is_doubtful = match failure {
            SwitchFailure::Timeout | SwitchFailure::Unreadable => recording.unanswered(service),
            SwitchFailure::Refused { code, .. } => recording.refused(service, *code),
            SwitchFailure::LinkLost | SwitchFailure::Overloaded => recording.not_asked(),
        };
        if is_doubtful {
            self.settle_recording(world, at);
        }
    }

    /// The switch is asked what a recording is doing where nobody knows. A DN that is being read, or will be, asks
    /// after its recordings at the end of that.
    pub(super) fn settle_recording(&mut self, world: &World<'_>, at: usize) {
        match self.sync {
            Certainty::InSync | Certainty::ReadingRecordings => self.ask_for_recording(world, at),
            Certainty::Apart | Certainty::Reading => {}
        }
    }

    /// What a recording is doing. What the switch cannot tell stays as it was told last, and unsure.
    pub(super) fn read_recording(&mut self, world: &mut World<'_>, conn_id: ConnId, result: &SwitchResult) {
        if let (SwitchResult::Recording(Some(found)), Some(at)) = (result, self.leg_of(conn_id)) {
            let changes = self.legs[at].recording.found(*found, world.now);
            self.tell_recording(world, conn_id, changes, StopCause::Lost);
        }
        self.finish_reading(world);
    }

    /// Calls of a former life that the switch did not name again.
    fn leave_forgotten_calls(&mut self, world: &mut World<'_>) {
        let mine = world.calls.iter().filter(|call| call.parties().contains(&self.config.number));
        let gone: Vec<ConnId> =
            mine.map(|call| call.conn_id).filter(|conn_id| self.leg_of(*conn_id).is_none()).collect();
        for conn_id in gone {
            world.calls.leave(conn_id, &self.config.number);
        }
    }

    pub(super) fn publish_address_info(&mut self, world: &World<'_>) {
        let event = self.address_info(world, InfoType::DnStatus);
        self.publish(event);
    }

    /// A call of ours that goes on: what was missed is told.
    fn catch_up(&mut self, world: &World<'_>, at: usize, state: Option<PartyState>, missed: &[Told]) {
        self.legs[at].uncertain = false;
        let Some(state) = state else { return };
        let at = self.become_state(world, at, state);
        for told in missed {
            self.tell_resync(world, *told, at);
        }
    }

    /// A call that was not known: it gets an identity, and the events up to its present state.
    fn adopt(&mut self, world: &mut World<'_>, found: &DeviceCall, endpoints: &[CallEndpoint]) {
        let others: Vec<_> = endpoints.iter().filter(|end| !end.device.is(self.number())).collect();
        if let Some(at) = self.known_leg(world, &found.connection.call) {
            if self.legs[at].other.is_none() && !others.is_empty() {
                self.legs[at].meet(others.into_iter().map(member).collect());
            }
            return;
        }
        let other = others.first().map_or(Address::NotKnown, |end| end.device.clone());
        let ringing_there = others.iter().any(|end| end.state == Some(PartyState::Alerting));
        let first = endpoints.first().is_some_and(|end| end.device.is(self.number()));
        let mine = endpoints.iter().find(|end| end.device.is(self.number())).and_then(|end| end.state);
        let state = present_state(found.state.or(mine), ringing_there);
        let calls = matches!(state, PartyState::Initiated | PartyState::Dialing | PartyState::Failed);
        let role = if calls || (first && state != PartyState::Alerting) {
            Role::Origination
        } else {
            Role::Destination
        };
        let at = self.enter_call(world, &found.connection.call, role);
        self.legs[at].connection = found.connection.clone();
        self.legs[at].other = other.shown();
        if others.len() > 1 {
            self.legs[at].meet(others.iter().copied().map(member).collect());
        }
        // Whether the call is recorded the snapshot does not tell.
        self.legs[at].recording.link_lost();
        self.judge_adopted(world, at, &other);
        let at = self.become_state(world, at, state);
        for told in history(state, role) {
            self.tell_resync(world, *told, at);
        }
    }

    fn judge_adopted(&mut self, world: &mut World<'_>, at: usize, other: &Address) {
        let Some(number) = other.shown() else { return };
        let (conn_id, role) = (self.legs[at].conn_id, self.legs[at].role);
        let me = Some(self.config.number.as_str().into());
        let Some(call) = world.calls.get_mut(conn_id) else { return };
        if world.numbering.is_internal(&number) {
            call.predict_type(crate::names::CallType::Internal);
        }
        let (ani, dnis) = if role == Role::Origination { (me, Some(number)) } else { (Some(number), me) };
        call.ani = call.ani.take().or(ani);
        call.dnis = call.dnis.take().or(dnis);
    }

    fn tell_resync(&mut self, world: &World<'_>, told: Told, at: usize) {
        let mut event = self.told_event(world, told, &self.legs[at], CallState::Ok);
        event.extensions.push("Resync", 1);
        self.publish(event);
    }
}

fn member(end: &CallEndpoint) -> Member {
    Member { number: end.device.shown(), connection: end.connection.clone() }
}

/// This DN's state in a call that was found: connected while the far end still rings is dialling.
fn present_state(found: Option<PartyState>, ringing_there: bool) -> PartyState {
    match found {
        Some(PartyState::Connected) if ringing_there => PartyState::Dialing,
        Some(state) => state,
        None => PartyState::Connected,
    }
}

/// What was missed between two states of one party, as far as an event can tell it; `None` if one call cannot have
/// come from the first to the second.
fn missed(from: PartyState, to: PartyState) -> Option<&'static [Told]> {
    use PartyState::{Alerting, Connected, Dialing, Failed, Held, Initiated, Null};
    match (from, to) {
        (Initiated | Null, Dialing) => Some(&[Told::Dialing]),
        (Initiated | Null, Connected) => Some(&[Told::Dialing, Told::Established]),
        (Initiated | Null, Held) => Some(&[Told::Dialing, Told::Established, Told::Held]),
        (Initiated | Null, Failed) => Some(&[Told::Dialing, Told::DestinationBusy]),
        (Dialing | Alerting, Connected) => Some(&[Told::Established]),
        (Dialing | Alerting, Held) => Some(&[Told::Established, Told::Held]),
        (Connected, Held) => Some(&[Told::Held]),
        (Held, Connected) => Some(&[Told::Retrieved]),
        (Dialing, Failed) => Some(&[Told::DestinationBusy]),
        // The same, or the far end has left.
        (Initiated, Initiated)
        | (Dialing, Dialing)
        | (Alerting, Alerting)
        | (Connected, Connected | Failed)
        | (Held, Held | Failed)
        | (Failed, Failed) => Some(&[]),
        (_, Null)
        | (Null, Initiated | Alerting)
        | (Initiated, Alerting)
        | (Dialing, Initiated | Alerting)
        | (Alerting, Initiated | Dialing | Failed)
        | (Connected | Held, Initiated | Dialing | Alerting)
        | (Failed, Initiated | Dialing | Alerting | Connected | Held) => None,
    }
}

/// The events that lead to a state.
fn history(state: PartyState, role: Role) -> &'static [Told] {
    let caller = role == Role::Origination;
    match state {
        PartyState::Null | PartyState::Initiated => &[],
        PartyState::Dialing => &[Told::Dialing],
        PartyState::Alerting => &[Told::Ringing],
        PartyState::Failed => &[Told::Dialing, Told::DestinationBusy],
        PartyState::Connected if caller => &[Told::Dialing, Told::Established],
        PartyState::Connected => &[Told::Ringing, Told::Established],
        PartyState::Held if caller => &[Told::Dialing, Told::Established, Told::Held],
        PartyState::Held => &[Told::Ringing, Told::Established, Told::Held],
    }
}
