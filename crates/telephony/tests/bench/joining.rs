//! Two calls at one telephone of the bench's switch: consultation, alternate, reconnect, transfer, conference.

use telephony::address::Address;
use telephony::names::CallState;
use telephony::party::PartyState;
use telephony::switch::{Connection, JoinedParty, Joining, SwitchCallId, SwitchEvent};

use super::switch::{Reports, Switch};

impl Switch {
    /// Does something at a telephone with the two calls that a request names.
    pub(super) fn of_two(
        &mut self,
        held: &Connection,
        active: &Connection,
        act: impl FnOnce(&mut Switch, &str) -> Reports,
    ) -> Reports {
        let who = self.party_of(held);
        assert_eq!(who, self.party_of(active));
        assert_eq!(self.calls[self.held(&who)].id, held.call, "the held call");
        assert_eq!(self.calls[self.active(&who)].id, active.call, "the active call");
        act(self, &who)
    }

    fn in_state(&self, who: &str, states: &[PartyState]) -> usize {
        (0..self.calls.len())
            .rev()
            .find(|call| states.contains(&self.state(*call, who)))
            .unwrap_or_else(|| panic!("{who} has no call that is {states:?}"))
    }

    fn held(&self, who: &str) -> usize {
        self.in_state(who, &[PartyState::Held])
    }

    fn active(&self, who: &str) -> usize {
        self.in_state(who, &[PartyState::Connected, PartyState::Dialing, PartyState::Failed])
    }

    fn in_call(&mut self, call: usize, who: &str, act: impl FnOnce(&mut Switch, &str) -> Reports) -> Reports {
        self.named = Some(self.calls[call].id.clone());
        let reports = act(self, who);
        self.named = None;
        reports
    }

    pub(crate) fn consults(&mut self, who: &str, whom: &str) -> Reports {
        let active = self.active(who);
        let mut reports = self.in_call(active, who, Switch::holds);
        reports.extend(self.dials_from(who, whom, true));
        reports
    }

    pub(crate) fn alternates(&mut self, who: &str) -> Reports {
        let (held, active) = (self.held(who), self.active(who));
        let mut reports = self.in_call(active, who, Switch::holds);
        reports.extend(self.in_call(held, who, Switch::retrieves));
        reports
    }

    pub(crate) fn reconnects(&mut self, who: &str) -> Reports {
        let (held, active) = (self.held(who), self.active(who));
        let mut reports = self.in_call(active, who, Switch::hangs_up);
        reports.extend(self.in_call(held, who, Switch::retrieves));
        reports
    }

    pub(crate) fn transfers(&mut self, who: &str) -> Reports {
        let (joining, call) = self.join(who, false);
        let mut reports = vec![(who.to_owned(), SwitchEvent::Transferred(joining.clone()))];
        reports.extend(self.tell_all(call, &SwitchEvent::Transferred(joining)));
        reports
    }

    pub(crate) fn conferences(&mut self, who: &str) -> Reports {
        let (joining, call) = self.join(who, true);
        self.set(call, who, PartyState::Connected);
        self.tell_all(call, &SwitchEvent::Conferenced(joining))
    }

    /// The held call goes on with the parties of both.
    fn join(&mut self, who: &str, stays: bool) -> (Joining, usize) {
        let (held, active) = (self.held(who), self.active(who));
        let (primary, secondary) = (self.connection(held, who), self.connection(active, who));
        let mut before = self.named_parties(held, who);
        if stays {
            before.push((who.to_owned(), Some(primary.clone())));
        }
        let others = self.named_parties(active, who);
        let newcomer = others[0].0.clone();
        before.extend(others);
        let moved = std::mem::take(&mut self.calls[active].parties);
        let call = self.renumbered(held);
        self.calls[call].parties.retain(|(name, _)| stays || name != who);
        self.calls[call].parties.extend(moved.into_iter().filter(|(name, _)| name != who));
        self.calls[call].calling = Address::number(&before[0].0);
        let joining = self.joining(call, (primary, Some(secondary)), (who, &newcomer), before);
        (joining, call)
    }

    /// The parties of a call but one, with their connections.
    fn named_parties(&self, call: usize, but: &str) -> Vec<(String, Option<Connection>)> {
        let others = self.calls[call].parties.iter().filter(|(name, _)| name != but);
        others.map(|(name, _)| (name.clone(), Some(self.connection(call, name)))).collect()
    }

    fn renumbered(&mut self, call: usize) -> usize {
        if !self.style.keeps_number {
            self.last_call += 1;
            self.calls[call].id = SwitchCallId::new(&[self.last_call]);
        }
        call
    }

    fn joining(
        &self,
        call: usize,
        (primary, secondary): (Connection, Option<Connection>),
        (by, newcomer): (&str, &str),
        before: Vec<(String, Option<Connection>)>,
    ) -> Joining {
        let party = |(name, old): (String, Option<Connection>)| JoinedParty {
            new: Some(self.connection(call, &name)),
            old,
            device: Address::number(&name),
        };
        let (by, newcomer) = (Address::number(by), Address::number(newcomer));
        Joining { primary, secondary, by, newcomer, parties: before.into_iter().map(party).collect() }
    }

    /// A transfer in a single step.
    pub(crate) fn transfers_to(&mut self, who: &str, to: &str) -> Reports {
        let call = self.call_of(who);
        let primary = self.connection(call, who);
        let mut before = self.named_parties(call, who);
        before.push((to.into(), None));
        self.renumbered(call);
        self.calls[call].parties.retain(|(name, _)| name != who);
        self.calls[call].calling = Address::number(&before[0].0);
        let event = SwitchEvent::Transferred(self.joining(call, (primary, None), (who, to), before));
        let mut reports = vec![(who.to_owned(), event.clone())];
        reports.extend(self.tell_all(call, &event));
        reports.extend(self.rings_because(call, to, CallState::Transferred));
        reports
    }

    /// Somebody is called into a call.
    pub(crate) fn calls_in(&mut self, who: &str, whom: &str) -> Reports {
        let call = self.call_of(who);
        let calling = std::mem::replace(&mut self.calls[call].calling, Address::number(who));
        let reports = self.rings_because(call, whom, CallState::Conferenced);
        self.calls[call].calling = calling;
        reports
    }

    /// Who was called into a call is in it.
    pub(crate) fn comes_in_to_all(&mut self, who: &str, by: &str) -> Reports {
        let call = self.call_of(who);
        let mut reports = self.in_call(call, who, Switch::answers);
        let before = self.named_parties(call, "");
        let primary = self.connection(call, by);
        let event = SwitchEvent::Conferenced(self.joining(call, (primary, None), (by, who), before));
        reports.extend(self.tell_all(call, &event));
        reports
    }

    fn rings_because(&mut self, call: usize, whom: &str, why: CallState) -> Reports {
        let mut reports = self.rings(call, whom);
        for (_, event) in &mut reports {
            if let SwitchEvent::Delivered { reason, .. } = event {
                *reason = Some(why);
            }
        }
        reports
    }

    /// What rings at a telephone rings at another.
    pub(crate) fn deflects(&mut self, who: &str, to: &str) -> Reports {
        let call = self.call_of(who);
        let (connection, reason) = (self.connection(call, who), Some(CallState::Redirected));
        let (diverting, destination) = (Address::number(who), Address::number(to));
        let event = SwitchEvent::Diverted { connection, diverting, destination, reason };
        let mut reports = self.tell_all(call, &event);
        self.calls[call].parties.retain(|(name, _)| name != who);
        reports.extend(self.rings_because(call, to, CallState::Redirected));
        reports
    }
}
