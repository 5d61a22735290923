//! Agent substitution (features.md 8): the id of an Agent Login may be monitored like a device, and what the switch
//! reports of it is told of the DN where that agent is.
//!
//! ```text
//!   monitor of DN 4010 ---- loggedOn(7100) ------------------------------> 4010: loggedOn(7100)
//!   monitor of id 7100 ---- guestAssociated(7100, 4010) -----------------> 4010: guestAssociated(7100, 4010)
//!                      ---- delivered(alerting 7100) --- is at 4010 -----> 4010: delivered(alerting 4010)
//!                      ---- delivered(alerting 7100) --- is nowhere -----> dropped
//! ```
//! Devices are turned in every event, so that clients never see an id as a far end; connections are not, as the switch
//! must be asked about them by the name that it gave them.

use std::collections::{BTreeMap, BTreeSet};

use crate::address::{Address, DnNumber};
use crate::switch::{AgentFound, SwitchEvent, SwitchResult};

/// Where the agents are whose ids are monitored, as the switch has told it so far.
#[derive(Debug, Clone, Default)]
pub struct Substitution {
    ids: BTreeSet<DnNumber>,
    seats: BTreeMap<DnNumber, DnNumber>,
    /// Where agents were when the link was lost, as long as the switch has not told where they are by now.
    before: BTreeMap<DnNumber, DnNumber>,
}

impl Substitution {
    /// Nobody with one of these ids is logged in yet.
    pub fn new(ids: impl IntoIterator<Item = DnNumber>) -> Substitution {
        Substitution { ids: ids.into_iter().collect(), ..Substitution::default() }
    }

    /// The same, where agents were at those DNs in a former life: id and DN of each.
    #[must_use]
    pub fn remembering(mut self, agents: impl IntoIterator<Item = (DnNumber, DnNumber)>) -> Substitution {
        self.before = agents.into_iter().filter(|(id, _)| self.ids.contains(id)).collect();
        self
    }

    /// The ids, in order.
    pub fn ids(&self) -> impl Iterator<Item = &DnNumber> {
        self.ids.iter()
    }

    /// Where the agent of that id is.
    pub fn dn_of(&self, id: &DnNumber) -> Option<&DnNumber> {
        self.seats.get(id)
    }

    /// What an event on a monitor is, and for which DNs: one as a rule, none for an agent who is nowhere, two where an
    /// agent has moved.
    pub fn turn(&mut self, monitored: &DnNumber, mut event: SwitchEvent) -> Vec<(DnNumber, SwitchEvent)> {
        if let SwitchEvent::WithPrivateData { event, data } = event {
            let beside = |event| SwitchEvent::WithPrivateData { event: Box::new(event), data: data.clone() };
            return self.turn(monitored, *event).into_iter().map(|(dn, event)| (dn, beside(event))).collect();
        }
        if let SwitchEvent::Initiated { event, by } = event {
            let initiated = |event| SwitchEvent::Initiated { event: Box::new(event), by };
            return self
                .turn(monitored, *event)
                .into_iter()
                .map(|(dn, event)| (dn, initiated(event)))
                .collect();
        }
        if let SwitchEvent::GuestAssociated { guest, host, associated } = &event
            && self.ids.contains(guest)
        {
            let (guest, host) = (guest.clone(), host.clone());
            return if *associated { self.associated(&guest, host) } else { self.parted(&guest, host) };
        }
        let receiver = if self.ids.contains(monitored) { self.dn_of(monitored) } else { Some(monitored) };
        let Some(receiver) = receiver.cloned() else { return Vec::new() };
        for device in event.devices_mut() {
            self.turn_device(device);
        }
        self.note(&receiver, &event);
        if leads_nowhere(&event) { Vec::new() } else { vec![(receiver, event)] }
    }

    /// The switch has answered a DN: it may have told who is there, or named ids as devices.
    pub fn turn_result(&mut self, dn: &DnNumber, result: &mut SwitchResult) {
        match result {
            SwitchResult::Agent(found) => self.found(dn, found.as_ref()),
            SwitchResult::Call(endpoints) => {
                endpoints.iter_mut().for_each(|endpoint| self.turn_device(&mut endpoint.device));
            }
            SwitchResult::Done
            | SwitchResult::CallMade(_)
            | SwitchResult::RecordingBegun(_)
            | SwitchResult::Recording(_)
            | SwitchResult::Forwards(_)
            | SwitchResult::Device(_) => {}
        }
    }

    /// The link is gone: who is where is told anew by the next one.
    pub fn link_lost(&mut self) {
        self.before.append(&mut self.seats);
    }

    fn associated(&mut self, guest: &DnNumber, host: Option<DnNumber>) -> Vec<(DnNumber, SwitchEvent)> {
        // An association with nobody says nothing.
        let Some(host) = host else { return Vec::new() };
        let before = self.before.remove(guest);
        let former =
            self.seats.insert(guest.clone(), host.clone()).or(before).filter(|former| *former != host);
        let left = former.map(|former| association(guest, former, false));
        left.into_iter().chain([association(guest, host, true)]).collect()
    }

    fn parted(&mut self, guest: &DnNumber, host: Option<DnNumber>) -> Vec<(DnNumber, SwitchEvent)> {
        let before = self.before.remove(guest);
        let Some(host) = host.or_else(|| self.dn_of(guest).cloned()).or(before) else { return Vec::new() };
        self.leave(guest, &host);
        vec![association(guest, host, false)]
    }

    /// What a DN is told of agents says where they are.
    fn note(&mut self, at: &DnNumber, event: &SwitchEvent) {
        if let SwitchEvent::AgentLoggedOn { agent: Some(agent), .. }
        | SwitchEvent::AgentInState { agent: Some(agent), .. } = event
        {
            self.seat(agent, at);
        } else if let SwitchEvent::AgentLoggedOff { agent: Some(agent), group: None, .. } = event
            && let Some(id) = DnNumber::new(agent)
        {
            self.leave(&id, at);
        }
    }

    fn found(&mut self, dn: &DnNumber, found: Option<&AgentFound>) {
        self.seats.retain(|_, at| at != dn);
        self.before.retain(|_, at| at != dn);
        if let Some(agent) = found.and_then(|found| found.agent.as_ref()) {
            self.seat(agent, dn);
        }
    }

    fn seat(&mut self, agent: &str, at: &DnNumber) {
        if let Some(id) = DnNumber::new(agent).filter(|id| self.ids.contains(id)) {
            self.before.remove(&id);
            self.seats.insert(id, at.clone());
        }
    }

    fn leave(&mut self, id: &DnNumber, at: &DnNumber) {
        if self.dn_of(id) == Some(at) {
            self.seats.remove(id);
        }
    }

    fn turn_device(&self, device: &mut Address) {
        let id = device.shown().and_then(|number| DnNumber::new(&number));
        if let Some(dn) = id.and_then(|id| self.dn_of(&id).cloned()) {
            *device = Address::number(dn.as_str());
        }
    }
}

fn association(guest: &DnNumber, host: DnNumber, associated: bool) -> (DnNumber, SwitchEvent) {
    let event = SwitchEvent::GuestAssociated { guest: guest.clone(), host: Some(host.clone()), associated };
    (host, event)
}

/// A call that goes from a host's own number to that of its agent goes nowhere: both are one party.
fn leads_nowhere(event: &SwitchEvent) -> bool {
    matches!(event, SwitchEvent::Diverted { diverting, destination, .. }
        if diverting == destination && diverting.shown().is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::switch::{Connection, ConnectionDevice, Ends, SwitchCallId};

    fn dn(number: &str) -> DnNumber {
        DnNumber::new(number).expect("a number")
    }

    fn ids() -> Substitution {
        Substitution::new([dn("7100"), dn("7101")])
    }

    fn associated(host: &str, associated: bool) -> SwitchEvent {
        SwitchEvent::GuestAssociated { guest: dn("7100"), host: Some(dn(host)), associated }
    }

    fn connection(device: &str) -> Connection {
        Connection { call: SwitchCallId::new(&[1]), device: ConnectionDevice::Number(device.into()) }
    }

    fn rings(device: &str, calling: &str, called: &str) -> SwitchEvent {
        SwitchEvent::Delivered {
            connection: connection("7100"),
            alerting: Address::number(device),
            ends: Ends {
                calling: Address::number(calling),
                called: Address::number(called),
                from_trunk: false,
            },
            reason: None,
        }
    }

    #[test]
    fn what_is_reported_of_an_id_is_told_of_the_dn_where_the_agent_is() {
        let mut agents = ids();
        assert_eq!(
            agents.turn(&dn("7100"), associated("4010", true)),
            [(dn("4010"), associated("4010", true))]
        );
        // The connection keeps its name, and the number that was dialled stands as it was dialled.
        let told = [(dn("4010"), rings("4010", "4000", "7100"))];
        assert_eq!(agents.turn(&dn("7100"), rings("7100", "4000", "7100")), told);
    }

    #[test]
    fn an_id_is_no_far_end_for_anybody() {
        let mut agents = ids();
        agents.turn(&dn("7100"), associated("4010", true));
        let told = [(dn("4000"), rings("4010", "4000", "7100"))];
        assert_eq!(agents.turn(&dn("4000"), rings("7100", "4000", "7100")), told);
        let told = [(dn("4000"), rings("4000", "4010", "4000"))];
        assert_eq!(agents.turn(&dn("4000"), rings("4000", "7100", "4000")), told);
    }

    #[test]
    fn private_data_goes_where_its_event_goes() {
        let mut agents = ids();
        let with = |event| SwitchEvent::WithPrivateData { event: Box::new(event), data: Vec::new() };
        assert_eq!(agents.turn(&dn("7100"), with(rings("7100", "4000", "7100"))), []);
        agents.turn(&dn("7100"), associated("4010", true));
        let told = [(dn("4010"), with(rings("4010", "4000", "7100")))];
        assert_eq!(agents.turn(&dn("7100"), with(rings("7100", "4000", "7100"))), told);
    }

    #[test]
    fn without_a_login_events_of_an_id_are_dropped() {
        let mut agents = ids();
        assert_eq!(agents.turn(&dn("7100"), rings("7100", "4000", "7100")), []);
        agents.turn(&dn("7100"), associated("4010", true));
        assert_eq!(
            agents.turn(&dn("7100"), associated("4010", false)),
            [(dn("4010"), associated("4010", false))]
        );
        assert_eq!(agents.turn(&dn("7100"), rings("7100", "4000", "7100")), []);
        let nameless = SwitchEvent::GuestAssociated { guest: dn("7100"), host: None, associated: false };
        assert_eq!(agents.turn(&dn("7100"), nameless), [], "it is at no host");
    }

    #[test]
    fn a_login_or_an_answer_tells_where_an_agent_is_as_well_as_an_association_does() {
        let agent: Option<std::sync::Arc<str>> = Some("7100".into());
        let on = SwitchEvent::AgentLoggedOn { agent: agent.clone(), group: None };
        let off = SwitchEvent::AgentLoggedOff { agent: agent.clone(), group: None, forced: false };
        let mut agents = ids();
        agents.turn(&dn("4010"), on);
        assert_eq!(agents.dn_of(&dn("7100")), Some(&dn("4010")));
        agents.turn(&dn("4010"), off);
        assert_eq!(agents.dn_of(&dn("7100")), None);
        let found = AgentFound { agent, groups: vec![], state: None };
        agents.turn_result(&dn("4011"), &mut SwitchResult::Agent(Some(found)));
        assert_eq!(agents.dn_of(&dn("7100")), Some(&dn("4011")));
        agents.turn_result(&dn("4011"), &mut SwitchResult::Agent(None));
        assert_eq!(agents.dn_of(&dn("7100")), None);
    }

    #[test]
    fn an_agent_who_moves_leaves_the_former_host_first() {
        let mut agents = ids();
        agents.turn(&dn("7100"), associated("4010", true));
        assert_eq!(
            agents.turn(&dn("7100"), associated("4011", true)),
            [(dn("4010"), associated("4010", false)), (dn("4011"), associated("4011", true))]
        );
        // A late word of the former host changes nothing.
        agents.turn(&dn("7100"), associated("4010", false));
        assert_eq!(agents.dn_of(&dn("7100")), Some(&dn("4011")));
    }

    #[test]
    fn an_agent_who_moved_while_the_link_was_away_leaves_the_former_host_first() {
        let moved = [(dn("4010"), associated("4010", false)), (dn("4011"), associated("4011", true))];
        let mut agents = ids();
        agents.turn(&dn("7100"), associated("4010", true));
        agents.link_lost();
        assert_eq!(agents.dn_of(&dn("7100")), None, "nobody is known to be anywhere");
        assert_eq!(agents.turn(&dn("7100"), associated("4011", true)), moved);
        let mut restarted = ids().remembering([(dn("7100"), dn("4010")), (dn("7999"), dn("4012"))]);
        assert_eq!(restarted.turn(&dn("7100"), associated("4011", true)), moved);
    }

    #[test]
    fn a_host_that_was_read_without_its_agent_is_not_left_once_more() {
        let mut agents = ids();
        agents.turn(&dn("7100"), associated("4010", true));
        agents.link_lost();
        agents.turn_result(&dn("4010"), &mut SwitchResult::Agent(None));
        let told = [(dn("4011"), associated("4011", true))];
        assert_eq!(agents.turn(&dn("7100"), associated("4011", true)), told);
    }

    #[test]
    fn a_call_that_the_host_sends_on_to_its_agent_stays_where_it_is() {
        let mut agents = ids();
        agents.turn(&dn("7100"), associated("4010", true));
        let sent_on = SwitchEvent::Diverted {
            connection: connection("4010"),
            diverting: Address::number("4010"),
            destination: Address::number("7100"),
            reason: None,
        };
        assert_eq!(agents.turn(&dn("4010"), sent_on), []);
    }

    #[test]
    fn events_of_dns_and_plain_guests_pass_as_they_are() {
        let mut agents = ids();
        let event =
            SwitchEvent::GuestAssociated { guest: dn("6001"), host: Some(dn("4010")), associated: true };
        assert_eq!(agents.turn(&dn("6001"), event.clone()), [(dn("6001"), event)]);
    }
}
