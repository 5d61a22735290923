//! Hot desking: a guest takes over the telephone of a host (private-services.md 4).
//!
//! Both sides live in the actor of their own DN. The guest's side follows the switch:
//!
//! ```text
//!           service 1              accepted, or reported
//!   Free -------------> Joining ---------------------------> Joined
//!    ^  ^ --- failed -----+                                  |   ^ |
//!    |  +--------------- reported not associated ------------+   | | service 2
//!    |                                                    failed | v
//!    +----------- accepted, or reported not associated --------- Parting
//! ```
//!
//! The host's side keeps the telephone for one guest at a time:
//!
//! ```text
//!           asked                      taken
//!   Free -----------> Promised(guest) --------> Taken(guest)
//!    ^ ----- left ------+ <-------- left --------+   | taken by another: the former guest is told
//! ```

use std::collections::VecDeque;
use std::time::Duration;

use crate::address::DnNumber;
use crate::credits::Credits;
use crate::error::{ErrorCode, Refusal};
use crate::time::{Now, Timestamp};

/// What a change of the guest's side asks the DN to do, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GuestChange {
    /// Tell clients that guest and host are joined (private event 1).
    Joined(DnNumber),
    /// Tell clients that they are parted (private event 2).
    Parted(DnNumber),
    /// Tell the host that this guest has it.
    TakeHost(DnNumber),
    /// Tell the host that it is free.
    LeaveHost(DnNumber),
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum GuestState {
    Free,
    Joining { host: DnNumber },
    Joined { host: DnNumber, since: Timestamp },
    Parting { host: DnNumber, since: Timestamp },
}

/// A report that is owed after a positive response.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Echo {
    Joined(DnNumber),
    Parted,
}

/// Whether the switch is telling its present state.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Reading {
    Done,
    /// It is; the host that it has named so far.
    Heard(Option<DnNumber>),
}

/// The guest's side of a DN.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guest {
    state: GuestState,
    credits: Credits<Echo>,
    uncertain: bool,
    reading: Reading,
    /// Whether clients know of the association that there is.
    told: bool,
    /// Hosts that were told that this guest has them and have not yet heard it, oldest first.
    takes: VecDeque<DnNumber>,
}

/// Hosts that may owe an answer at once; if one more does, the oldest will not answer any more.
const MAX_TAKES: usize = 8;

impl Default for Guest {
    fn default() -> Guest {
        Guest {
            state: GuestState::Free,
            credits: Credits::default(),
            uncertain: false,
            reading: Reading::Done,
            told: false,
            takes: VecDeque::new(),
        }
    }
}

impl Guest {
    /// A guest that had a host in a former life; clients know of it, and the switch has yet to say so again.
    pub fn restored(host: DnNumber, since: Timestamp) -> Guest {
        Guest { state: GuestState::Joined { host, since }, told: true, uncertain: true, ..Guest::default() }
    }

    /// Host and time of the association, if there is one.
    pub fn host(&self) -> Option<(&DnNumber, Timestamp)> {
        match &self.state {
            GuestState::Joined { host, since, .. } | GuestState::Parting { host, since } => {
                Some((host, *since))
            }
            GuestState::Free | GuestState::Joining { .. } => None,
        }
    }

    /// Whether an association is being asked for.
    pub fn is_joining(&self) -> bool {
        matches!(self.state, GuestState::Joining { .. })
    }

    /// Whether the association may be outdated.
    pub fn is_uncertain(&self) -> bool {
        self.uncertain
    }

    /// Whether service 1 fits the state.
    ///
    /// # Errors
    /// 43 while associated, to this or any host.
    pub fn permit_join(&self) -> Result<(), Refusal> {
        match self.host() {
            None => Ok(()),
            Some((host, _)) => Err(Refusal::new(
                ErrorCode::IN_SAME_STATE,
                format!("The guest is joined to host {host}: part them with private service 2 first."),
            )),
        }
    }

    /// Whether service 2 fits the state.
    ///
    /// # Errors
    /// 43 while free.
    pub fn permit_part(&self) -> Result<(), Refusal> {
        match self.host() {
            Some(_) => Ok(()),
            None => Err(Refusal::new(
                ErrorCode::IN_SAME_STATE,
                "The guest is joined to no host: private service 1 with HOST_DN joins it to one.",
            )),
        }
    }

    /// Service 1 is under way.
    pub fn join_begun(&mut self, host: DnNumber) {
        self.state = GuestState::Joining { host };
    }

    /// Service 2 is under way.
    pub fn part_begun(&mut self) {
        if let Some((host, since)) = self.host() {
            self.state = GuestState::Parting { host: host.clone(), since };
        }
    }

    /// The switch has joined guest and host, as asked.
    pub fn join_accepted(&mut self, host: &DnNumber, keep: Duration, now: Now) -> Vec<GuestChange> {
        self.credits.owe(Echo::Joined(host.clone()), keep, now);
        self.hear(Some(host));
        self.joined(host, now, true)
    }

    /// The switch has parted them, as asked.
    pub fn part_accepted(&mut self, keep: Duration, now: Now) -> Vec<GuestChange> {
        self.credits.owe(Echo::Parted, keep, now);
        self.hear(None);
        self.parted()
    }

    /// Service 1 came to nothing.
    pub fn join_failed(&mut self) -> Vec<GuestChange> {
        match &self.state {
            GuestState::Joining { host } => {
                let host = host.clone();
                self.state = GuestState::Free;
                vec![GuestChange::LeaveHost(host)]
            }
            GuestState::Free | GuestState::Joined { .. } | GuestState::Parting { .. } => Vec::new(),
        }
    }

    /// Service 2 came to nothing.
    pub fn part_failed(&mut self) {
        if let GuestState::Parting { host, since } = &self.state {
            self.state = GuestState::Joined { host: host.clone(), since: *since };
        }
    }

    /// The switch reports that the guest is joined to the host.
    pub fn reported_joined(&mut self, host: &DnNumber, now: Now) -> Vec<GuestChange> {
        if self.credits.redeem(|echo| *echo == Echo::Joined(host.clone()), now) || self.hear(Some(host)) {
            return Vec::new();
        }
        self.joined(host, now, self.asks_for(host))
    }

    /// The switch reports that the guest is joined to none.
    pub fn reported_parted(&mut self, now: Now) -> Vec<GuestChange> {
        if self.credits.redeem(|echo| *echo == Echo::Parted, now) || self.hear(None) {
            return Vec::new();
        }
        self.parted()
    }

    /// The host has told its former guest; now clients of this one may hear.
    pub fn host_taken(&mut self, from: &DnNumber) -> Vec<GuestChange> {
        self.heard_by(from);
        if self.told || !self.has_surely(from) {
            return Vec::new();
        }
        self.told = true;
        vec![GuestChange::Joined(from.clone())]
    }

    /// The host has heard that this guest has it only after another had taken it.
    pub fn host_gone(&mut self, from: &DnNumber) -> Vec<GuestChange> {
        self.heard_by(from);
        self.host_lost(from)
    }

    fn heard_by(&mut self, host: &DnNumber) {
        if let Some(at) = self.takes.iter().position(|told| told == host) {
            self.takes.remove(at);
        }
    }

    /// Another guest has taken the host: from this one, unless this one has taken it back meanwhile.
    pub fn host_lost(&mut self, from: &DnNumber) -> Vec<GuestChange> {
        if !self.has_surely(from) {
            return Vec::new();
        }
        let news = self.is_told().then(|| GuestChange::Parted(from.clone()));
        self.state = GuestState::Free;
        news.into_iter().collect()
    }

    /// The link was lost: the association stands, but is not sure any more.
    pub fn link_lost(&mut self) {
        self.uncertain = true;
        self.reading = Reading::Done;
        self.credits.clear();
    }

    /// The monitor was set again: the switch reports the association now, or there is none. What it reports is
    /// told when all is read, after the differences of calls (private-services.md 6, order for one DN).
    pub fn read_begun(&mut self) {
        self.reading = Reading::Heard(None);
        self.credits.clear();
    }

    /// The switch has said all: an association that it did not name is no more (private-services.md 4.3). One that
    /// is being asked for may still come.
    pub fn read_ended(&mut self, now: Now) -> Vec<GuestChange> {
        self.uncertain = false;
        match std::mem::replace(&mut self.reading, Reading::Done) {
            Reading::Heard(Some(host)) => self.joined(&host, now, self.asks_for(&host)),
            Reading::Heard(None) if !self.is_joining() => self.parted(),
            Reading::Heard(None) | Reading::Done => Vec::new(),
        }
    }

    /// Notes what the switch says while it is being read. Returns whether it is.
    fn hear(&mut self, host: Option<&DnNumber>) -> bool {
        match &mut self.reading {
            Reading::Heard(heard) => {
                *heard = host.cloned();
                true
            }
            Reading::Done => false,
        }
    }

    fn asks_for(&self, host: &DnNumber) -> bool {
        matches!(&self.state, GuestState::Joining { host: wanted } if wanted == host)
    }

    /// Whether clients know of the association, if there is one.
    pub fn is_told(&self) -> bool {
        self.told || self.host().is_none()
    }

    /// Whether this guest has the host, and the host has heard all that this guest has said of it.
    fn has_surely(&self, host: &DnNumber) -> bool {
        self.host().is_some_and(|(mine, _)| mine == host) && !self.takes.contains(host)
    }

    fn joined(&mut self, host: &DnNumber, now: Now, told: bool) -> Vec<GuestChange> {
        let mut changes = match self.host() {
            Some((same, _)) if same == host => return Vec::new(),
            Some(_) => self.parted(),
            None => self
                .join_failed()
                .into_iter()
                .filter(|c| *c != GuestChange::LeaveHost(host.clone()))
                .collect(),
        };
        self.state = GuestState::Joined { host: host.clone(), since: now.wall };
        self.told = told;
        if self.takes.len() == MAX_TAKES {
            self.takes.pop_front();
        }
        self.takes.push_back(host.clone());
        changes.push(GuestChange::TakeHost(host.clone()));
        if told {
            changes.push(GuestChange::Joined(host.clone()));
        }
        changes
    }

    fn parted(&mut self) -> Vec<GuestChange> {
        let Some((host, _)) = self.host() else { return self.join_failed() };
        let host = host.clone();
        let news = self.is_told().then(|| GuestChange::Parted(host.clone()));
        self.state = GuestState::Free;
        news.into_iter().chain([GuestChange::LeaveHost(host)]).collect()
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
enum HostState {
    #[default]
    Free,
    Promised {
        guest: DnNumber,
        /// When the promise is forgotten, should the guest never be heard of again; `None` for never.
        until: Option<Duration>,
    },
    Taken {
        guest: DnNumber,
        since: Timestamp,
        /// When the switch said so, by the clock that all DNs share.
        at: Duration,
    },
}

/// The host's side of a DN.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Host {
    state: HostState,
    /// Whether the guest may have gone, or another one come, unseen.
    unsure: bool,
}

impl Host {
    /// Guest and time of the association, if there is one.
    pub fn guest(&self) -> Option<(&DnNumber, Timestamp)> {
        match &self.state {
            HostState::Taken { guest, since, .. } => Some((guest, *since)),
            HostState::Free | HostState::Promised { .. } => None,
        }
    }

    /// A guest asks for the telephone; it is kept for that guest for as long as `keep` (zero: until it is heard of).
    ///
    /// # Errors
    /// The other guest that has it, or is about to.
    pub fn asked(&mut self, by: &DnNumber, keep: Duration, now: Now) -> Result<(), DnNumber> {
        match &self.state {
            HostState::Taken { guest, .. } if guest != by => return Err(guest.clone()),
            HostState::Promised { guest, until } if guest != by && until.is_none_or(|u| u > now.elapsed) => {
                return Err(guest.clone());
            }
            HostState::Taken { .. } => return Ok(()),
            HostState::Free | HostState::Promised { .. } => {}
        }
        let until = (!keep.is_zero()).then(|| now.elapsed + keep);
        self.state = HostState::Promised { guest: by.clone(), until };
        Ok(())
    }

    /// Whether another has the telephone by what the switch has said later than `at`.
    pub fn is_taken_since(&self, by: &DnNumber, at: Duration) -> bool {
        match &self.state {
            HostState::Taken { guest, at: later, .. } => guest != by && *later > at,
            HostState::Free | HostState::Promised { .. } => false,
        }
    }

    /// A guest is joined, as the switch said at `at`. Returns the guest that has lost the telephone by that.
    pub fn taken(&mut self, by: &DnNumber, at: Duration, now: Now) -> Option<DnNumber> {
        let former = match &self.state {
            HostState::Taken { guest, .. } if guest == by => {
                self.unsure = false;
                return None;
            }
            HostState::Taken { guest, .. } => Some(guest.clone()),
            HostState::Free | HostState::Promised { .. } => None,
        };
        self.state = HostState::Taken { guest: by.clone(), since: now.wall, at };
        self.unsure = false;
        former
    }

    /// A guest has left, or does not come after all.
    pub fn left(&mut self, by: &DnNumber) {
        match &self.state {
            HostState::Taken { guest, .. } | HostState::Promised { guest, .. } if guest == by => {
                *self = Host::default();
            }
            HostState::Free | HostState::Taken { .. } | HostState::Promised { .. } => {}
        }
    }

    /// In a former life of the server that guest had the telephone; the switch has yet to say so again.
    pub fn had(&mut self, by: DnNumber, since: Timestamp) {
        if self.state == HostState::Free {
            *self = Host { state: HostState::Taken { guest: by, since, at: Duration::ZERO }, unsure: true };
        }
    }

    /// The link was lost: an association stands, but is not sure any more.
    pub fn link_lost(&mut self) {
        self.unsure = self.guest().is_some();
    }

    /// The guest does not know any more whether it has the telephone.
    pub fn doubted(&mut self, by: &DnNumber) {
        self.unsure |= self.guest().is_some_and(|(guest, _)| guest == by);
    }

    /// The switch has said again that the guest has the telephone.
    pub fn stays(&mut self, by: &DnNumber) {
        if self.guest().is_some_and(|(guest, _)| guest == by) {
            self.unsure = false;
        }
    }

    /// Whether the association may be outdated.
    pub fn is_unsure(&self) -> bool {
        self.unsure
    }
}

#[cfg(test)]
mod tests {
    use super::GuestChange::{Joined, LeaveHost, Parted, TakeHost};
    use super::*;

    const KEEP: Duration = Duration::from_secs(10);

    fn at(seconds: u64) -> Now {
        Now { elapsed: Duration::from_secs(seconds), wall: Timestamp(seconds as i64 * 1_000_000) }
    }

    fn dn(number: &str) -> DnNumber {
        DnNumber::new(number).expect("a number")
    }

    /// A guest in each state: free, joining 4001, joined to 4001, parting from 4001.
    fn guests() -> [(&'static str, Guest); 4] {
        let free = Guest::default();
        let mut joining = Guest::default();
        joining.join_begun(dn("4001"));
        let mut joined = Guest::default();
        joined.reported_joined(&dn("4001"), at(0));
        joined.host_taken(&dn("4001"));
        let mut parting = joined.clone();
        parting.part_begun();
        [("free", free), ("joining", joining), ("joined", joined), ("parting", parting)]
    }

    #[test]
    fn services_are_refused_with_43_where_the_state_is_as_wished() {
        // state, service 1, service 2; 0 = goes on
        let table = [("free", 0, 43), ("joining", 0, 43), ("joined", 43, 0), ("parting", 43, 0)];
        for ((name, guest), (state, join, part)) in guests().into_iter().zip(table) {
            assert_eq!(name, state);
            assert_eq!(guest.permit_join().map_or_else(|r| r.code.0, |()| 0), join, "1 while {name}");
            assert_eq!(guest.permit_part().map_or_else(|r| r.code.0, |()| 0), part, "2 while {name}");
        }
    }

    #[test]
    fn a_report_of_an_association_changes_each_state_as_the_table_says() {
        let (h1, h2) = (dn("4001"), dn("4002"));
        let same = [
            ("free", vec![TakeHost(h1.clone())]),
            ("joining", vec![TakeHost(h1.clone()), Joined(h1.clone())]),
            ("joined", vec![]),
            ("parting", vec![]),
        ];
        for ((name, mut guest), (_, changes)) in guests().into_iter().zip(same) {
            assert_eq!(guest.reported_joined(&h1, at(1)), changes, "same host while {name}");
        }
        let other = [
            ("free", vec![TakeHost(h2.clone())]),
            ("joining", vec![LeaveHost(h1.clone()), TakeHost(h2.clone())]),
            ("joined", vec![Parted(h1.clone()), LeaveHost(h1.clone()), TakeHost(h2.clone())]),
            ("parting", vec![Parted(h1.clone()), LeaveHost(h1), TakeHost(h2.clone())]),
        ];
        for ((name, mut guest), (_, changes)) in guests().into_iter().zip(other) {
            assert_eq!(guest.reported_joined(&h2, at(1)), changes, "other host while {name}");
            assert_eq!(guest.host_taken(&h2), [Joined(h2.clone())], "the host has told its former guest");
        }
    }

    #[test]
    fn a_report_of_no_association_changes_each_state_as_the_table_says() {
        let h1 = dn("4001");
        let table = [
            ("free", vec![]),
            ("joining", vec![LeaveHost(h1.clone())]),
            ("joined", vec![Parted(h1.clone()), LeaveHost(h1.clone())]),
            ("parting", vec![Parted(h1.clone()), LeaveHost(h1)]),
        ];
        for ((name, mut guest), (_, changes)) in guests().into_iter().zip(table) {
            assert_eq!(guest.reported_parted(at(1)), changes, "{name}");
            assert_eq!(guest.host(), None, "{name}");
        }
    }

    #[test]
    fn the_reports_that_follow_the_responses_are_no_news_even_when_late() {
        let h1 = dn("4001");
        let mut guest = Guest::default();
        guest.join_begun(h1.clone());
        assert_eq!(guest.join_accepted(&h1, KEEP, at(1)), [TakeHost(h1.clone()), Joined(h1.clone())]);
        guest.part_begun();
        assert_eq!(guest.part_accepted(KEEP, at(2)), [Parted(h1.clone()), LeaveHost(h1.clone())]);
        assert_eq!(guest.reported_joined(&h1, at(3)), []);
        assert_eq!(guest.reported_parted(at(3)), []);
        assert_eq!(guest.host(), None);
    }

    #[test]
    fn a_failed_service_leaves_the_state_as_it_was() {
        let [_, (_, mut joining), _, (_, mut parting)] = guests();
        assert_eq!(joining.join_failed(), [LeaveHost(dn("4001"))]);
        assert_eq!(joining.host(), None);
        parting.part_failed();
        assert_eq!(parting.host().map(|(host, _)| host.clone()), Some(dn("4001")));
    }

    #[test]
    fn an_association_that_the_switch_does_not_name_after_a_loss_is_over() {
        let [_, _, (_, mut joined), _] = guests();
        let mut kept = joined.clone();
        joined.link_lost();
        joined.read_begun();
        assert!(joined.is_uncertain());
        assert_eq!(joined.read_ended(at(1)), [Parted(dn("4001")), LeaveHost(dn("4001"))]);
        kept.link_lost();
        kept.read_begun();
        kept.reported_joined(&dn("4001"), at(1));
        assert_eq!(kept.read_ended(at(2)), []);
        assert!(!kept.is_uncertain());
    }

    #[test]
    fn what_is_reported_while_the_switch_is_read_is_told_when_all_is_read() {
        let [_, _, (_, mut joined), _] = guests();
        let (h1, h2) = (dn("4001"), dn("4002"));
        joined.link_lost();
        joined.read_begun();
        assert_eq!(joined.reported_joined(&h2, at(1)), []);
        assert_eq!(joined.read_ended(at(2)), [Parted(h1.clone()), LeaveHost(h1), TakeHost(h2.clone())]);
        assert_eq!(joined.host_taken(&h2), [Joined(h2)]);
    }

    #[test]
    fn a_service_in_work_outlives_the_reading_of_the_switch() {
        let [_, (_, mut joining), _, _] = guests();
        let h1 = dn("4001");
        joining.read_begun();
        assert_eq!(joining.read_ended(at(1)), []);
        assert!(joining.is_joining());
        joining.read_begun();
        assert_eq!(joining.join_accepted(&h1, KEEP, at(1)), [TakeHost(h1.clone()), Joined(h1)]);
        assert_eq!(joining.read_ended(at(2)), [], "accepted while it was read");
    }

    #[test]
    fn clients_that_were_not_told_of_an_association_are_not_told_of_its_end() {
        let (h1, h2) = (dn("4001"), dn("4002"));
        let mut guest = Guest::default();
        guest.reported_joined(&h1, at(0));
        let mut parted = guest.clone();
        assert_eq!(guest.reported_joined(&h2, at(1)), [LeaveHost(h1.clone()), TakeHost(h2)]);
        parted.part_begun();
        assert_eq!(parted.part_accepted(KEEP, at(1)), [LeaveHost(h1)]);
    }

    #[test]
    fn a_host_that_was_lost_before_it_was_taken_again_is_not_lost() {
        let h1 = dn("4001");
        let [_, _, (_, mut joined), _] = guests();
        joined.reported_parted(at(1));
        joined.reported_joined(&h1, at(2));
        assert_eq!(joined.host_lost(&h1), [], "another guest had it in between");
        assert_eq!(joined.host_taken(&h1), [Joined(h1.clone())]);
        assert_eq!(joined.host_lost(&h1), [Parted(h1)]);
    }

    #[test]
    fn a_guest_that_lost_its_host_to_another_is_told_so_once() {
        let [_, _, (_, mut joined), _] = guests();
        assert_eq!(joined.host_lost(&dn("4009")), []);
        assert_eq!(joined.host_lost(&dn("4001")), [Parted(dn("4001"))]);
        assert_eq!(joined.reported_parted(at(1)), []);
    }

    #[test]
    fn a_host_is_promised_to_one_guest_and_refused_to_the_next() {
        let mut host = Host::default();
        assert_eq!(host.asked(&dn("6001"), KEEP, at(0)), Ok(()));
        assert_eq!(host.asked(&dn("6002"), KEEP, at(1)), Err(dn("6001")));
        assert_eq!(host.taken(&dn("6001"), Duration::from_secs(2), at(2)), None);
        assert_eq!(host.asked(&dn("6002"), KEEP, at(99)), Err(dn("6001")));
        host.left(&dn("6001"));
        assert_eq!(host.asked(&dn("6002"), KEEP, at(100)), Ok(()));
    }

    #[test]
    fn what_a_host_was_told_before_a_loss_is_unsure_until_its_guest_has_said_what_is_so() {
        let mut taken = Host::default();
        taken.taken(&dn("6001"), Duration::ZERO, at(0));
        taken.link_lost();
        assert!(taken.is_unsure());
        let [mut stays, mut left, mut lost] = [taken.clone(), taken.clone(), taken];
        stays.stays(&dn("6001"));
        left.left(&dn("6001"));
        lost.taken(&dn("6002"), Duration::from_secs(1), at(1));
        assert!(!stays.is_unsure() && !left.is_unsure() && !lost.is_unsure());
        let mut doubted = Host::default();
        doubted.taken(&dn("6001"), Duration::ZERO, at(0));
        doubted.doubted(&dn("6002"));
        assert!(!doubted.is_unsure(), "what another guest does not know is nothing to it");
        doubted.doubted(&dn("6001"));
        assert!(doubted.is_unsure());
        let mut free = Host::default();
        free.link_lost();
        assert!(!free.is_unsure(), "nobody can have left");
    }

    #[test]
    fn a_guest_of_a_former_life_does_not_take_a_host_from_one_of_this() {
        let mut host = Host::default();
        host.had(dn("6001"), Timestamp(7));
        assert_eq!(host.guest(), Some((&dn("6001"), Timestamp(7))));
        assert!(host.is_unsure());
        host.taken(&dn("6002"), Duration::from_secs(1), at(1));
        host.had(dn("6001"), Timestamp(7));
        assert_eq!(host.guest().map(|(guest, _)| guest.clone()), Some(dn("6002")));
    }

    #[test]
    fn a_promise_to_a_guest_that_is_never_heard_of_again_is_forgotten() {
        let mut host = Host::default();
        assert_eq!(host.asked(&dn("6001"), KEEP, at(0)), Ok(()));
        assert_eq!(host.asked(&dn("6002"), KEEP, at(10)), Ok(()));
    }

    #[test]
    fn a_host_that_another_guest_takes_names_the_former_one() {
        let mut host = Host::default();
        host.taken(&dn("6001"), Duration::ZERO, at(0));
        assert_eq!(host.taken(&dn("6002"), Duration::from_secs(1), at(1)), Some(dn("6001")));
        assert_eq!(host.guest().map(|(guest, _)| guest.clone()), Some(dn("6002")));
        host.left(&dn("6001"));
        assert!(host.guest().is_some(), "the former guest cannot free what it has lost");
    }
}
