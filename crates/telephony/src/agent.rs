//! The agent at a DN, as the switch holds it: who is logged in where, and every change of the agent's state
//! (call-models.md 11).
//!
//! ```text
//!               logged on              not ready
//!   logged out ----------> logged in ------------> not ready (work mode)
//!       ^                      |                      ^  |
//!       | logged off (last     | ready                |  | ready
//!       | queue), from any     v            not ready,|  |
//!       | state                +-----------> ready ---+  |
//!       |                                     ^  | after-call work
//!       +-------------------------------------+--+-------+
//! ```
//! After-call work is "not ready" with that work mode. That an agent has a call is no state here.
//!
//! A login belongs to the session that asked for it first, and to nobody if it was not asked for (features.md 1):
//!
//! ```text
//!             claimed            session left
//!   nobody's ---------> a session's -------------> abandoned ---> logged out
//!       ^                   ^    session came back     |
//!       |                   +--------------------------+
//!       | given up (the switch does not let the agent go)
//!       +----------------------------------------------+
//! ```

use std::sync::Arc;
use std::time::Duration;

use crate::account_code::text_of;
use crate::credits::Credits;
use crate::durable::DurableSeat;
use crate::ids::SessionId;
use crate::key_value::KvValue;
use crate::names::WorkMode;
use crate::time::{Now, Timestamp};

/// Queues that one agent is told to be logged in: more than any switch allows.
const MAX_QUEUES: usize = 64;

/// How long a walk-away code waits for its pause: a code that was entered by mistake must not explain another one
/// (private-services.md 5.6).
pub const KEEP_CODE: Duration = Duration::from_secs(60);

/// What an agent does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgentState {
    /// Logged in; the switch has not said more.
    LoggedIn,
    /// Takes calls.
    Ready(WorkMode),
    /// Takes no calls, and how that is called.
    NotReady(WorkMode),
}

impl AgentState {
    /// Its number in the classic key `AgentStatus`.
    pub const fn classic(self) -> i32 {
        match self {
            AgentState::LoggedIn => 1,
            AgentState::Ready(_) => 2,
            AgentState::NotReady(WorkMode::AfterCallWork) => 4,
            AgentState::NotReady(WorkMode::WalkAway) => 5,
            AgentState::NotReady(
                WorkMode::Unknown
                | WorkMode::ManualIn
                | WorkMode::AutoIn
                | WorkMode::AuxWork
                | WorkMode::NoCallDisconnect
                | WorkMode::ReturnBack,
            ) => 3,
        }
    }

    /// How the agent works; `None` where nothing is known of it.
    pub const fn work_mode(self) -> Option<WorkMode> {
        match self {
            AgentState::LoggedIn => None,
            AgentState::Ready(WorkMode::Unknown) => None,
            AgentState::Ready(mode) | AgentState::NotReady(mode) => Some(mode),
        }
    }

    fn is_same_kind(self, other: AgentState) -> bool {
        matches!(
            (self, other),
            (AgentState::Ready(_), AgentState::Ready(_)) | (AgentState::LoggedIn, AgentState::LoggedIn)
        ) || self == other
    }
}

/// An agent who is logged in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agent {
    /// The identifier; `None` if the switch did not tell it.
    pub id: Option<Arc<str>>,
    /// The queues in which the agent is logged in.
    pub queues: Vec<Arc<str>>,
    /// What the agent does.
    pub state: AgentState,
    /// Why the agent is not ready: a reason of a client, or a walk-away code.
    pub reason: Option<KvValue>,
    /// Since when the agent does that.
    pub since: Timestamp,
}

/// Something that clients are told of an agent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgentChange {
    /// What has happened.
    pub what: AgentNews,
    /// Whom it has happened to, as the agent is now; for a logout as the agent was.
    pub agent: Agent,
    /// The queue that it is about.
    pub queue: Option<Arc<str>>,
}

/// What has happened to an agent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgentNews {
    /// Logged in.
    Login,
    /// Logged in into a further queue.
    QueueLogin,
    /// Left one queue, still in another.
    QueueLogout,
    /// Logged out.
    Logout,
    /// Takes calls, or takes none: as the state says.
    State,
}

/// How sure the state of the agent is, as the classic key `AgentStatusReliability` tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reliability {
    /// The switch has reported it.
    Sure = 0,
    /// It was read from the switch.
    Read = 1,
    /// Nobody knows.
    #[default]
    Unknown = 2,
}

/// Whose login it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owner {
    /// The session that asked for the login first.
    pub session: SessionId,
    /// Whether the agent is logged out when the session is gone.
    pub agent_leaves: bool,
    /// Whether the session is gone, and the agent still there.
    pub is_gone: bool,
}

/// The place of an agent at a DN.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Seat {
    agent: Option<Agent>,
    owner: Option<Owner>,
    reliability: Reliability,
    since: Option<Timestamp>,
    /// A walk-away code that came while the agent was ready, and when: for [`KEEP_CODE`] it explains the next pause.
    kept_code: Option<(KvValue, Timestamp)>,
    /// Codes of clients that the switch may report.
    owed_codes: Credits<String>,
    /// Agents to whose loss of this telephone the switch has agreed, and whose logoff it has yet to report: what it reports
    /// of their being here was so before.
    evicted: Credits<Arc<str>>,
}

impl Seat {
    /// A seat that was taken in a former life. Nobody knows whether it still is, until the switch was read.
    pub fn restored(kept: DurableSeat) -> Seat {
        let DurableSeat { agent, owner, kept_code } = kept;
        Seat { since: Some(agent.since), agent: Some(agent), owner, kept_code, ..Seat::default() }
    }

    /// What is to be kept of it; nothing of one that is free.
    pub fn durable(&self) -> Option<DurableSeat> {
        let agent = self.agent.clone()?;
        Some(DurableSeat { agent, owner: self.owner.clone(), kept_code: self.kept_code.clone() })
    }

    /// Who is logged in.
    pub fn agent(&self) -> Option<&Agent> {
        self.agent.as_ref()
    }

    /// How sure that is.
    pub fn reliability(&self) -> Reliability {
        self.reliability
    }

    /// Since when it is as it is; `None` if it never changed.
    pub fn since(&self) -> Option<Timestamp> {
        self.since
    }

    /// Somebody has logged in, or into a further queue. Whoever was here before is out.
    pub fn logged_on(&mut self, id: Option<Arc<str>>, queue: Option<Arc<str>>, now: Now) -> Vec<AgentChange> {
        self.reliability = Reliability::Sure;
        let mut changes = Vec::new();
        if self.agent.as_ref().is_some_and(|agent| agent.id.is_some() && id.is_some() && agent.id != id) {
            changes.extend(self.left(None, now));
        }
        let is_new = self.agent.is_none();
        let agent = self.agent.get_or_insert_with(|| Agent {
            id: None,
            queues: Vec::new(),
            state: AgentState::LoggedIn,
            reason: None,
            since: now.wall,
        });
        agent.id = agent.id.take().or(id);
        let new_queue = queue.clone().filter(|queue| !agent.queues.contains(queue));
        if new_queue.is_some() && agent.queues.len() < MAX_QUEUES {
            agent.queues.extend(new_queue.clone());
        }
        if is_new {
            self.since = Some(now.wall);
        }
        if is_new || new_queue.is_some() {
            let what = if is_new { AgentNews::Login } else { AgentNews::QueueLogin };
            changes.push(AgentChange { what, agent: agent.clone(), queue });
        }
        changes
    }

    /// The agent has left a queue; `None`, or the last one, is the end of the login.
    pub fn logged_off(&mut self, queue: Option<Arc<str>>, now: Now) -> Option<AgentChange> {
        self.reliability = Reliability::Sure;
        let agent = self.agent.as_mut()?;
        let others = |left: &Arc<str>| agent.queues.iter().any(|queue| queue != left);
        match &queue {
            Some(left) if others(left) => {
                agent.queues.retain(|queue| queue != left);
                Some(AgentChange { what: AgentNews::QueueLogout, agent: agent.clone(), queue })
            }
            Some(_) | None => self.left(queue, now),
        }
    }

    /// The agent was found to have left a queue, and to be in others.
    pub fn left_queue(&mut self, queue: &Arc<str>) -> Option<AgentChange> {
        let agent = self.agent.as_mut()?;
        agent.queues.retain(|other| other != queue);
        Some(AgentChange { what: AgentNews::QueueLogout, agent: agent.clone(), queue: Some(queue.clone()) })
    }

    fn left(&mut self, queue: Option<Arc<str>>, now: Now) -> Option<AgentChange> {
        let agent = self.agent.take()?;
        self.owner = None;
        self.kept_code = None;
        self.owed_codes.clear();
        self.since = Some(now.wall);
        Some(AgentChange { what: AgentNews::Logout, agent, queue })
    }

    /// The telephone was given to somebody else: for as long as `keep`, or until its logoff is reported, what the switch
    /// tells of this agent being here is late.
    pub fn evicted(&mut self, id: Arc<str>, keep: Duration, now: Now) {
        self.evicted.owe(id, keep, now);
    }

    /// Whether a report that this agent is here was overtaken by the loss of the telephone. Where the switch names nobody,
    /// it is the one who is not here any more.
    pub fn is_late(&self, id: Option<&str>, now: Now) -> bool {
        match id {
            Some(id) => self.evicted.is_owed(|evicted| **evicted == *id, now),
            None => self.agent.is_none() && self.evicted.is_owed(|_| true, now),
        }
    }

    /// The switch reports that this agent is logged off: what it reports from now on is so.
    pub fn logoff_reported(&mut self, id: Option<&str>, now: Now) {
        self.evicted.redeem(|evicted| id.is_none_or(|id| **evicted == *id), now);
    }

    /// The login was asked for by that session. The first one has it.
    pub fn claimed(&mut self, session: SessionId, agent_leaves: bool) {
        self.owner.get_or_insert(Owner { session, agent_leaves, is_gone: false });
    }

    /// That session has no part in this DN any more.
    pub fn session_left(&mut self, session: &SessionId) {
        if let Some(owner) = self.owner.as_mut().filter(|owner| owner.session == *session) {
            owner.is_gone = true;
        }
    }

    /// That session has its part in this DN again.
    pub fn session_came_back(&mut self, session: &SessionId) {
        if let Some(owner) = self.owner.as_mut().filter(|owner| owner.session == *session) {
            owner.is_gone = false;
        }
    }

    /// The agent who is to be logged out, as the session that logged it in is gone.
    pub fn abandoned(&self) -> Option<&Agent> {
        let gone = self.owner.as_ref().is_some_and(|owner| owner.is_gone && owner.agent_leaves);
        self.agent.as_ref().filter(|_| gone)
    }

    /// The agent could not be logged out, and is nobody's from now on.
    pub fn given_up(&mut self) {
        self.owner = None;
    }

    /// Whether that agent is logged in, in that queue if one is named.
    pub fn has(&self, id: &str, queue: Option<&str>) -> bool {
        self.agent.as_ref().is_some_and(|agent| {
            let is_in = |queue: &str| agent.queues.iter().any(|other| **other == *queue);
            agent.id.as_deref() == Some(id) && queue.is_none_or(is_in)
        })
    }

    /// Whether the agent is in that state.
    pub fn is_in(&self, state: AgentState) -> bool {
        self.agent.as_ref().is_some_and(|agent| agent.state.is_same_kind(state))
    }

    /// Whether that is why the agent is not ready. Codes are compared as text (private-services.md 5.5).
    pub fn has_reason(&self, reason: &KvValue) -> bool {
        let reason_here = self.agent.as_ref().and_then(|agent| agent.reason.as_ref());
        reason_here.is_some_and(|here| {
            here == reason || text_of(here).is_some_and(|text| text_of(reason) == Some(text))
        })
    }

    /// The agent has come to a state. A state that the agent is in already is no news, unless `reason` is a new one;
    /// without a reason the former one ends with its state. Of nobody there is no state.
    pub fn entered(&mut self, state: AgentState, reason: Option<KvValue>, now: Now) -> Option<AgentChange> {
        self.agent.as_ref()?;
        self.reliability = Reliability::Sure;
        let paused = matches!(state, AgentState::NotReady(_));
        let kept = if paused { self.kept_code.take() } else { None };
        let reason = reason.or(kept.filter(|(_, at)| still_explains(*at, now)).map(|(code, _)| code));
        let is_news = reason.as_ref().is_some_and(|reason| !self.has_reason(reason));
        let agent = self.agent.as_mut()?;
        let same = agent.state.is_same_kind(state);
        if same && !is_news {
            return None;
        }
        agent.state = state;
        agent.reason = reason;
        if !same {
            (agent.since, self.since) = (now.wall, Some(now.wall));
        }
        Some(AgentChange { what: AgentNews::State, agent: agent.clone(), queue: None })
    }

    /// A walk-away code was entered at the telephone. It explains the pause that the agent has, else the next one.
    pub fn walk_away_code(&mut self, code: KvValue, now: Now) -> Option<AgentChange> {
        let state = self.agent.as_ref()?.state;
        if let AgentState::NotReady(_) = state {
            return self.entered(state, Some(code), now);
        }
        self.kept_code = Some((code, now.wall));
        None
    }

    /// A client has given a walk-away code: for as long as `keep` its report is no news.
    pub fn owe_code(&mut self, code: &str, keep: Duration, now: Now) {
        self.owed_codes.owe(code.into(), keep, now);
    }

    /// A walk-away code was reported. Returns whether it was owed; what was owed before it will not come any more.
    pub fn redeems_code(&mut self, code: &str, now: Now) -> bool {
        self.owed_codes.take_in_turn(|owed| owed == code, now).is_some()
    }

    /// Whether nobody has told why the agent is not ready.
    pub fn is_unexplained(&self) -> bool {
        let unexplained =
            |agent: &Agent| matches!(agent.state, AgentState::NotReady(_)) && agent.reason.is_none();
        self.agent.as_ref().is_some_and(unexplained)
    }

    /// Whether that code explains the pause that the agent has, or else the next one, already.
    pub fn knows_code(&self, code: &KvValue, now: Now) -> bool {
        let paused = self.agent.as_ref().is_some_and(|agent| matches!(agent.state, AgentState::NotReady(_)));
        let kept = self.kept_code.as_ref().filter(|(_, at)| still_explains(*at, now));
        if paused { self.has_reason(code) } else { kept.is_some_and(|(kept, _)| kept == code) }
    }

    /// The state once more, for whoever asked for what is so already.
    pub fn again(&self) -> Option<AgentChange> {
        let agent = self.agent.clone()?;
        let what = if agent.state == AgentState::LoggedIn { AgentNews::Login } else { AgentNews::State };
        Some(AgentChange { what, agent, queue: None })
    }

    /// What is known was read, not reported.
    pub fn was_read(&mut self) {
        self.evicted.clear();
        self.reliability = Reliability::Read;
    }

    /// The link is gone: the state stands and is not sure.
    pub fn link_lost(&mut self) {
        self.evicted.clear();
        self.reliability = Reliability::Unknown;
    }
}

/// Whether a code that came then is not too old for a pause that begins now. By the wall clock, which a restart keeps.
fn still_explains(at: Timestamp, now: Now) -> bool {
    let age = u64::try_from(now.wall.0 - at.0).map(Duration::from_micros);
    age.is_ok_and(|age| age < KEEP_CODE)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Now = Now { elapsed: Duration::from_secs(1), wall: Timestamp(1) };
    const AUX: AgentState = AgentState::NotReady(WorkMode::AuxWork);
    const ACW: AgentState = AgentState::NotReady(WorkMode::AfterCallWork);
    const READY: AgentState = AgentState::Ready(WorkMode::Unknown);

    fn seat(state: AgentState) -> Seat {
        let mut seat = Seat::default();
        seat.logged_on(Some("7001".into()), Some("Q1".into()), NOW);
        seat.entered(state, None, NOW);
        seat
    }

    #[test]
    fn each_state_is_left_for_each_other_and_repeats_are_no_news() {
        let states = [READY, AUX, ACW, AgentState::NotReady(WorkMode::WalkAway)];
        for from in states {
            for to in states {
                let change = seat(from).entered(to, None, NOW);
                let told = change.map(|change| (change.what, change.agent.state));
                assert_eq!(told, (from != to).then_some((AgentNews::State, to)), "{from:?} -> {to:?}");
            }
            let out = seat(from).logged_off(None, NOW).map(|change| change.what);
            assert_eq!(out, Some(AgentNews::Logout), "from {from:?}, with no state event before it");
        }
    }

    #[test]
    fn a_new_reason_is_news_in_the_same_state_and_ends_with_it() {
        let mut seat = seat(AUX);
        assert!(seat.entered(AUX, Some("11".into()), NOW).is_some());
        assert!(seat.entered(AUX, Some("11".into()), NOW).is_none());
        assert!(seat.entered(AUX, None, NOW).is_none());
        assert!(seat.entered(READY, None, NOW).is_some_and(|change| change.agent.reason.is_none()));
    }

    #[test]
    fn the_last_queue_that_is_left_ends_the_login() {
        let mut seat = seat(READY);
        let into = seat.logged_on(Some("7001".into()), Some("Q2".into()), NOW);
        assert_eq!(into.iter().map(|change| change.what).collect::<Vec<_>>(), [AgentNews::QueueLogin]);
        assert!(seat.logged_on(Some("7001".into()), Some("Q2".into()), NOW).is_empty());
        let what = |change: Option<AgentChange>| change.map(|change| change.what);
        assert_eq!(what(seat.logged_off(Some("Q1".into()), NOW)), Some(AgentNews::QueueLogout));
        assert_eq!(what(seat.logged_off(Some("Q2".into()), NOW)), Some(AgentNews::Logout));
        assert_eq!(what(seat.logged_off(None, NOW)), None);
    }

    #[test]
    fn whoever_was_there_is_out_when_another_logs_in() {
        let changes = seat(READY).logged_on(Some("7002".into()), None, NOW);
        let told: Vec<_> = changes.iter().map(|change| (change.what, change.agent.id.as_deref())).collect();
        assert_eq!(told, [(AgentNews::Logout, Some("7001")), (AgentNews::Login, Some("7002"))]);
    }
}
