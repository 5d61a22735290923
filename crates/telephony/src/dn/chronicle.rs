//! What a DN has written down for people: each change by a private service with who, why and what the switch answered,
//! and each service that changed nothing.

use super::private::StopCause;
use super::{DirectAnswer, Dn, Effect, World};
use crate::error::Refusal;
use crate::peer::PeerMessage;
use crate::record::{Author, Carried, ServiceRecord, SwitchAnswer, Why};
use crate::request::ClientRequest;
use crate::switch::{FromSwitch, Initiator, SwitchEvent, SwitchResult};

/// What the DN hears at the moment, as far as history and audit are to know it.
#[derive(Debug, Default)]
pub(super) enum InHand {
    /// A request, or time that has passed.
    #[default]
    Other,
    /// The switch's answer.
    Answer(SwitchAnswer),
    /// A report of the switch, with who has brought it about where it says so.
    Report(Option<Initiator>),
    /// A message of another DN, which may have asked the switch.
    Peer(Option<SwitchAnswer>),
}

impl InHand {
    pub(super) fn of_peer(message: &PeerMessage) -> InHand {
        match message {
            PeerMessage::AccountCodeSet { answer, .. } => InHand::Peer(answer.clone()),
            PeerMessage::RecordingReported { initiator, .. } => InHand::Report(*initiator),
            PeerMessage::AskHost { .. }
            | PeerMessage::HostAnswer { .. }
            | PeerMessage::LeaveHost(_)
            | PeerMessage::TakeHost { .. }
            | PeerMessage::HadHost { .. }
            | PeerMessage::StillHas(_)
            | PeerMessage::Doubts(_)
            | PeerMessage::AskGuest(_)
            | PeerMessage::HostTaken(_)
            | PeerMessage::HostLost(_)
            | PeerMessage::HostGone(_)
            | PeerMessage::UserDataChanged { .. }
            | PeerMessage::AccountCodeAsked { .. }
            | PeerMessage::AccountCodeRefused { .. }
            | PeerMessage::CallInfoChanged { .. } => InHand::Peer(None),
        }
    }

    /// Who has brought about what the switch reports, where it says so.
    pub(super) fn initiator(&self) -> Option<Initiator> {
        match self {
            InHand::Report(initiator) => *initiator,
            InHand::Other | InHand::Answer(_) | InHand::Peer(_) => None,
        }
    }

    /// Why something has changed that no client has asked for.
    fn why_unasked(&self) -> Why {
        match self {
            InHand::Report(Some(Initiator::Telephone)) => Why::Telephone,
            InHand::Report(Some(Initiator::Administrator)) => Why::Administrator,
            InHand::Report(Some(Initiator::TimeLimit)) => Why::TimeLimit,
            InHand::Report(Some(Initiator::Release)) => Why::Released,
            InHand::Report(Some(Initiator::Transfer)) => Why::Transferred,
            InHand::Report(Some(Initiator::Conference)) => Why::Conferenced,
            InHand::Report(None) | InHand::Other | InHand::Peer(_) => Why::Switch,
            // An answer that no client waits for was asked for to read the switch.
            InHand::Answer(_) => Why::Resync,
        }
    }

    fn answer(&self) -> SwitchAnswer {
        match self {
            InHand::Answer(answer) | InHand::Peer(Some(answer)) => answer.clone(),
            InHand::Report(_) | InHand::Peer(None) => SwitchAnswer::Reported,
            InHand::Other => SwitchAnswer::NotAsked,
        }
    }
}

impl DirectAnswer {
    /// Who asked, for history and audit.
    pub(super) fn author(&self) -> Author {
        Author { who: self.who.clone(), reasons: self.reasons.clone(), at: None }
    }
}

impl ClientRequest {
    /// Who asks, for history and audit.
    pub(super) fn author(&self) -> Author {
        Author { who: self.who.clone(), reasons: self.reasons.clone(), at: None }
    }
}

impl Dn {
    /// What the switch tells is looked at from now on.
    pub(super) fn takes_in_hand(&mut self, message: &FromSwitch) {
        self.in_hand = match message {
            FromSwitch::Event(_) => InHand::Report(None),
            FromSwitch::Answer(token, Ok(result)) => match self.work.service_of(*token) {
                Some(service) => InHand::Answer(SwitchAnswer::Agreed { service, carried: carried(result) }),
                None => InHand::Other,
            },
            FromSwitch::Answer(_, Err(_))
            | FromSwitch::Monitored
            | FromSwitch::MonitorLost
            | FromSwitch::LinkLost
            | FromSwitch::EventsLost => InHand::Other,
        };
    }

    /// The switch reports something, and who has brought it about.
    pub(super) fn report_by(&mut self, world: &mut World<'_>, by: Initiator, event: SwitchEvent) {
        self.in_hand = InHand::Report(Some(by));
        self.report(world, event);
    }

    /// Has a change written down. Why, and what the switch answered, follow from what is in hand where the record does
    /// not say it.
    pub(super) fn record(&mut self, mut record: ServiceRecord) {
        let unasked = self.in_hand.why_unasked();
        match &record.by {
            Some(Author { at: Some(at), .. }) => {
                record.other_dn = record.other_dn.or_else(|| Some(at.as_str().into()));
                record.why = record.why.or(Some(Why::OtherDn));
            }
            Some(_) => record.why = record.why.or(Some(Why::Request)),
            None => record.why = record.why.or(Some(unasked)),
        }
        if record.by.is_some() {
            record.answer = record.answer.or_else(|| Some(self.in_hand.answer()));
        }
        self.effects.push_back(Effect::Record(Box::new(record)));
    }

    /// Has it written down in the audit log that a service, or a code that another request brought along, has changed
    /// nothing: the switch agreed to what was so before, or it refused.
    pub(super) fn record_unchanged(&mut self, record: ServiceRecord, refusal: Option<&Refusal>) {
        let answer = record.answer.or_else(|| refusal.is_none().then(|| self.in_hand.answer()));
        let record = ServiceRecord { why: record.why.or(Some(Why::Request)), answer, ..record };
        let refusal = refusal.cloned();
        self.effects.push_back(Effect::Unchanged(Box::new((record, refusal))));
    }

    /// What the switch has answered, for another DN whose telephone it concerns.
    pub(super) fn switch_answer(&self) -> SwitchAnswer {
        self.in_hand.answer()
    }

    /// Why an association comes to be that clients hear of later only, when the host has told its former guest.
    pub(super) fn note_why_joined(&mut self, why: Option<Why>) {
        self.why_joined = why.or(Some(self.in_hand.why_unasked()));
    }

    /// Why the agent is there, who has the telephone of a host.
    pub(super) fn why_logged_in(&self, asked: bool) -> Why {
        match (&self.in_hand, asked) {
            (InHand::Answer(_), false) => Why::Resync,
            // What the switch reports while it is read was so before, unless it says who has just done it.
            (InHand::Report(None), false) if !self.is_in_sync() => Why::Resync,
            (InHand::Answer(_) | InHand::Other | InHand::Report(_) | InHand::Peer(_), _) => Why::Login,
        }
    }

    /// Why the agent is gone, by the word of the event that tells so.
    pub(super) fn why_logged_out(&self, cause: &str, asked: bool) -> Why {
        match cause {
            super::agents::SESSION_GONE => Why::Unregister,
            super::agents::LOST_TO_ANOTHER => Why::HotDesk,
            super::agents::BY_SWITCH if !asked => {
                let said = Some(self.in_hand.why_unasked()).filter(|why| *why != Why::Switch);
                said.unwrap_or(if self.is_in_sync() { Why::Logout } else { Why::Resync })
            }
            _client_or_switch => Why::Logout,
        }
    }
}

impl StopCause {
    /// The same for history, where the report that is in hand may say more; `None` where that says it all.
    pub(super) const fn why(self) -> Option<Why> {
        match self {
            StopCause::Switch => None,
            StopCause::Request => Some(Why::Request),
            StopCause::Released => Some(Why::Released),
            StopCause::Transferred => Some(Why::Transferred),
            StopCause::Conferenced => Some(Why::Conferenced),
            StopCause::Lost => Some(Why::Lost),
        }
    }
}

fn carried(result: &SwitchResult) -> Option<Carried> {
    match result {
        SwitchResult::RecordingBegun(message) => message.clone().map(Carried::Message),
        SwitchResult::Done
        | SwitchResult::CallMade(_)
        | SwitchResult::Recording(_)
        | SwitchResult::Agent(_)
        | SwitchResult::Forwards(_)
        | SwitchResult::Device(_)
        | SwitchResult::Call(_) => None,
    }
}
