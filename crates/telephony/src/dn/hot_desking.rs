//! Hot desking at one DN: both sides' requests, answers and messages between guest and host.

use std::time::Duration;

use super::aim::Aim;
use super::requests::answer_to;
use super::work::Stage;
use super::{Dn, Effect, World};
use crate::address::DnNumber;
use crate::error::{ErrorCode, Refusal};
use crate::hot_desk::{GuestChange, Host};
use crate::ids::Token;
use crate::peer::{HostRefusal, PeerMessage};
use crate::record::{ServiceRecord, Why};
use crate::request::{ClientRequest, JOIN_HOST, PART_HOST};
use crate::switch::SwitchRequest;
use crate::time::Timestamp;

impl Dn {
    /// Service 1: the host is asked first, as only it knows whether it is free; then the switch.
    pub(super) fn join_host(
        &mut self,
        world: &World<'_>,
        request: &ClientRequest,
        host: DnNumber,
    ) -> Result<(), Refusal> {
        self.check_switch()?;
        self.guest.permit_join()?;
        let token = self.work.begin(
            Aim::JoinHost { host: host.clone() },
            Some(answer_to(request)),
            world.now.elapsed,
        );
        self.guest.join_begun(host.clone());
        self.tell(host, PeerMessage::AskHost { guest: self.number().clone(), token });
        Ok(())
    }

    /// Service 2.
    pub(super) fn part_host(&mut self, world: &World<'_>, request: &ClientRequest) -> Result<(), Refusal> {
        self.check_switch()?;
        self.guest.permit_part()?;
        self.guest.part_begun();
        let question = SwitchRequest::PartGuest { guest: self.number().clone() };
        self.ask(world, Aim::PartHost, Some(answer_to(request)), question);
        Ok(())
    }

    /// Whether this DN may be a guest, and of that host: checks 2 and 3 of errors.md 7.
    pub(super) fn check_guest(&self, host: &DnNumber) -> Result<(), Refusal> {
        if host == self.number() {
            let sentence = "HOST_DN is the guest itself: name another DN as host.";
            return Err(Refusal::new(ErrorCode::INVALID_ATTRIBUTE, sentence));
        }
        Ok(())
    }

    pub(super) fn told_by_peer(&mut self, world: &mut World<'_>, message: PeerMessage) {
        match message {
            PeerMessage::AskHost { guest, token } => {
                let answer = self.asked_as_host(world, &guest);
                self.tell(guest, PeerMessage::HostAnswer { token, answer });
            }
            PeerMessage::HostAnswer { token, answer } => self.host_answered(world, token, answer),
            PeerMessage::LeaveHost(guest) => self.host_hears(world, |host| host.left(&guest)),
            PeerMessage::TakeHost { guest, at } => self.taken_by_guest(world, guest, at),
            PeerMessage::HadHost { guest, since } => self.had_by_guest(guest, since),
            PeerMessage::Doubts(guest) => self.host_hears(world, |host| host.doubted(&guest)),
            PeerMessage::StillHas(guest) => self.host_hears(world, |host| host.stays(&guest)),
            PeerMessage::AskGuest(host) => self.tell_host_what_is_so(host),
            PeerMessage::HostTaken(host) => {
                let changes = self.guest.host_taken(&host);
                self.apply_guest(world, changes, self.why_joined);
            }
            PeerMessage::HostLost(host) => {
                let changes = self.guest.host_lost(&host);
                self.apply_guest(world, changes, Some(Why::HotDesk));
            }
            PeerMessage::HostGone(host) => {
                let changes = self.guest.host_gone(&host);
                self.apply_guest(world, changes, Some(Why::HotDesk));
            }
            PeerMessage::RecordingReported { connection, report, message, initiator: _ } => {
                self.recording_reported_elsewhere(world, &connection, report, message);
            }
            PeerMessage::UserDataChanged { conn_id, by } => self.publish_user_data(world, conn_id, &by),
            PeerMessage::AccountCodeAsked { conn_id, asked } => {
                if let Some(at) = self.leg_of(conn_id) {
                    self.legs[at].account_code.asked_outside(asked);
                }
            }
            PeerMessage::AccountCodeRefused { conn_id, code, unanswered } => {
                self.account_code_refused_outside(world, (conn_id, &code), unanswered);
            }
            PeerMessage::AccountCodeSet { conn_id, code, by, answer: _ } => {
                self.account_code_set_from_outside(world, conn_id, &code, by);
            }
            PeerMessage::CallInfoChanged { conn_id, extensions } => {
                self.publish_call_info(world, conn_id, extensions);
            }
        }
    }

    pub(super) fn peer_unreachable(
        &mut self,
        world: &mut World<'_>,
        to: &DnNumber,
        message: &PeerMessage,
        why: HostRefusal,
    ) {
        match message {
            PeerMessage::AskHost { token, .. } => self.host_answered(world, *token, Err(why)),
            // A host that is none of our DNs has no former guest to tell.
            PeerMessage::TakeHost { .. } => {
                let changes = self.guest.host_taken(to);
                self.apply_guest(world, changes, self.why_joined);
            }
            PeerMessage::HostAnswer { .. }
            | PeerMessage::LeaveHost(_)
            | PeerMessage::HadHost { .. }
            | PeerMessage::StillHas(_)
            | PeerMessage::Doubts(_)
            | PeerMessage::AskGuest(_)
            | PeerMessage::HostTaken(_)
            | PeerMessage::HostLost(_)
            | PeerMessage::HostGone(_)
            | PeerMessage::RecordingReported { .. }
            | PeerMessage::UserDataChanged { .. }
            | PeerMessage::AccountCodeAsked { .. }
            | PeerMessage::AccountCodeRefused { .. }
            | PeerMessage::AccountCodeSet { .. }
            | PeerMessage::CallInfoChanged { .. } => {}
        }
    }

    /// A guest says that it has this host. What the switch has said since wins over a message that comes late.
    fn taken_by_guest(&mut self, world: &World<'_>, guest: DnNumber, at: Duration) {
        if self.host.is_taken_since(&guest, at) {
            return self.tell(guest, PeerMessage::HostGone(self.number().clone()));
        }
        let before = self.host.clone();
        if let Some(former) = self.host.taken(&guest, at, world.now) {
            self.host_lost_by(world, former);
        }
        self.tell_host_change(world, &before);
        self.tell(guest, PeerMessage::HostTaken(self.number().clone()));
    }

    /// A guest of a former life of the server had this host. What the switch has said in this one wins.
    fn had_by_guest(&mut self, guest: DnNumber, since: Timestamp) {
        if self.host.is_taken_since(&guest, Duration::ZERO) {
            return self.tell(guest, PeerMessage::HostGone(self.number().clone()));
        }
        self.host.had(guest, since);
    }

    /// A guest tells what has become of this host.
    fn host_hears(&mut self, world: &World<'_>, news: impl FnOnce(&mut Host)) {
        let before = self.host.clone();
        news(&mut self.host);
        self.tell_host_change(world, &before);
    }

    /// Clients are told which guest there is by now: whoever listens only since the forwarding was reported would not
    /// know. Whoever is read itself tells it at the end of that.
    fn tell_host_change(&mut self, world: &World<'_>, before: &Host) {
        let shown = |host: &Host| (host.guest().map(|(guest, _)| guest.clone()), host.is_unsure());
        if shown(&self.host) != shown(before) && self.is_in_sync() {
            self.publish_address_info(world);
        }
    }

    /// A host asks what this guest has of it. What is not sure is told when it was read.
    fn tell_host_what_is_so(&mut self, host: DnNumber) {
        if self.guest.is_uncertain() {
            return;
        }
        let me = self.number().clone();
        let has = self.guest.host().is_some_and(|(mine, _)| *mine == host);
        self.tell(host, if has { PeerMessage::StillHas(me) } else { PeerMessage::LeaveHost(me) });
    }

    /// The switch has named the host that this guest has: the host need not doubt it any more.
    pub(super) fn confirm_host(&mut self) {
        if let Some(host) = self.guest.host().map(|(host, _)| host.clone()) {
            self.tell(host, PeerMessage::StillHas(self.number().clone()));
        }
    }

    fn asked_as_host(&mut self, world: &World<'_>, guest: &DnNumber) -> Result<(), HostRefusal> {
        if !self.config.hot_desk_host || !self.config.address_type.is_telephone() {
            return Err(HostRefusal::NoHost);
        }
        if !self.in_service {
            return Err(HostRefusal::OutOfService);
        }
        // The switch may take as long as a request may take, and the messages between guest and host besides.
        let keep = world.options.rq_expire_tmout * 2;
        self.host.asked(guest, keep, world.now).map_err(HostRefusal::Taken)
    }

    fn host_answered(&mut self, world: &mut World<'_>, token: Token, answer: Result<(), HostRefusal>) {
        let Some(work) = self.work.get_mut(token) else { return };
        let Aim::JoinHost { host } = &work.aim else { return };
        let host = host.clone();
        match answer {
            // A report of the switch may have completed the request while the host was asked.
            Ok(()) if work.answer.is_some() => {
                debug_assert_eq!(work.stage, Stage::Asked);
                let request = SwitchRequest::JoinGuest { guest: self.config.number.clone(), host };
                work.service = Some(request.service());
                self.effects.push_back(Effect::Ask { token, request });
            }
            Ok(()) => drop(self.work.take(token)),
            Err(why) => {
                let answer = self.work.take(token).and_then(|work| work.answer);
                self.guest_failed(world);
                if let Some(answer) = answer {
                    self.answer_error(answer.to, host_refusal(&host, why), None);
                }
            }
        }
    }

    /// A join came to nothing: the host is free again.
    pub(super) fn guest_failed(&mut self, world: &mut World<'_>) {
        let changes = self.guest.join_failed();
        self.apply_guest(world, changes, None);
    }

    /// The switch reports an association, or its end: of this guest, or of an agent with this host.
    pub(super) fn association_reported(
        &mut self,
        world: &mut World<'_>,
        guest: &DnNumber,
        host: Option<&DnNumber>,
        associated: bool,
    ) {
        if guest == self.number() {
            self.guest_reported(world, host, associated);
        } else if host == Some(self.number()) && world.numbering.is_guest_agent(guest.as_str()) {
            self.guest_agent_reported(world, guest, associated);
        }
        // What the host's monitor tells of a guest that is a DN, the guest's own monitor tells too.
    }

    /// The switch reports an association of this guest, or its end.
    fn guest_reported(&mut self, world: &mut World<'_>, host: Option<&DnNumber>, associated: bool) {
        let was_joining = self.guest.is_joining();
        let changes = match (associated, host) {
            (true, Some(host)) => self.guest.reported_joined(host, world.now),
            // An association with nobody tells nothing that could be shown or kept.
            (true, None) => return,
            (false, _) => self.guest.reported_parted(world.now),
        };
        self.apply_guest(world, changes, None);
        if was_joining && !associated && !self.guest.is_joining() {
            self.fail_joins();
        }
        self.finish_reading(world);
    }

    /// The switch says that there is no association while one is being asked for (private-services.md 4.1).
    fn fail_joins(&mut self) {
        let joins =
            self.work.take_all(|work| matches!(work.aim, Aim::JoinHost { .. }) && work.answer.is_some());
        for answer in joins.into_iter().filter_map(|work| work.answer) {
            let sentence = "The switch reports that the guest is joined to no host: ask again.";
            self.answer_error(answer.to, Refusal::new(ErrorCode::INVALID_OBJECT_STATE, sentence), None);
        }
    }

    /// `why` they have come about, where what is in hand does not say it.
    pub(super) fn apply_guest(&mut self, world: &World<'_>, changes: Vec<GuestChange>, why: Option<Why>) {
        let moves = changes.iter().any(|change| matches!(change, GuestChange::TakeHost(_)));
        for change in changes {
            match change {
                GuestChange::Joined(host) => self.tell_hot_desk(world, JOIN_HOST, &host, why),
                GuestChange::Parted(host) => {
                    self.tell_hot_desk(world, PART_HOST, &host, why.or(moves.then_some(Why::Moved)));
                }
                GuestChange::TakeHost(host) => {
                    self.note_why_joined(why);
                    let (guest, at) = (self.number().clone(), world.now.elapsed);
                    self.tell(host, PeerMessage::TakeHost { guest, at });
                }
                GuestChange::LeaveHost(host) => {
                    self.tell(host, PeerMessage::LeaveHost(self.number().clone()));
                }
            }
        }
    }

    fn tell_hot_desk(&mut self, world: &World<'_>, number: i32, host: &DnNumber, why: Option<Why>) {
        let mut event = self.private_event(world, number, None);
        event.other_dn = Some(host.as_str().into());
        let other_dn = event.other_dn.clone();
        let by = self.publish(event);
        let why = why.filter(|_| by.is_none());
        self.record(ServiceRecord { other_dn, why, by, ..ServiceRecord::new(number) });
    }

    pub(super) fn tell(&mut self, to: DnNumber, message: PeerMessage) {
        self.effects.push_back(Effect::Tell { to, message });
    }
}

/// Whether there can be such a host at all.
pub(super) fn check_host(world: &World<'_>, host: &DnNumber) -> Result<(), Refusal> {
    if world.numbering.is_dn(host.as_str()) {
        return Ok(());
    }
    Err(host_refusal(host, HostRefusal::NotConfigured))
}

fn host_refusal(host: &DnNumber, why: HostRefusal) -> Refusal {
    match why {
        HostRefusal::Taken(guest) => Refusal::new(
            ErrorCode::RESOURCE_SEIZED,
            format!("Host {host} is taken by guest {guest}: choose another host, or part them first."),
        ),
        HostRefusal::OutOfService => Refusal::new(
            ErrorCode::OUT_OF_SERVICE,
            format!("Host {host} is out of service: choose another host, or wait for EventDNBackInService."),
        ),
        HostRefusal::NoHost => Refusal::new(
            ErrorCode::UNSUPPORTED,
            format!(
                "DN {host} may not be a host: HOST_DN must be a telephone (DN, Position) with hot-desk-host = true."
            ),
        ),
        HostRefusal::NotConfigured => Refusal::new(
            ErrorCode::NOT_CONFIGURED,
            format!("HOST_DN {host} is not configured: name a configured DN of the same switch."),
        ),
        HostRefusal::Unreachable => {
            Refusal::new(ErrorCode::INTERNAL, format!("Host {host} has too much to do to answer: ask again."))
        }
    }
}
