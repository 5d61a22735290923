//! The agent at one DN, held by the switch (call-models.md 11).

use std::sync::Arc;

use super::aim::Aim;
use super::call_centre::FORCED;
use super::overtaken::Footing;
use super::requests::answer_to;
use super::{Certainty, Dn, World};
use crate::agent::{AgentChange, AgentNews, AgentState};
use crate::error::{ErrorCode, Refusal};
use crate::event::{Event, EventName};
use crate::ids::Token;
use crate::key_value::KvValue;
use crate::names::WorkMode;
use crate::request::{AgentWish, ClientRequest, REASON_CODE};
use crate::switch::{AgentFound, AgentQuestion, SwitchRequest, SwitchResult, WantedState};

/// Extensions key of why an agent was logged out.
const LOGOUT_CAUSE: &str = "LogoutCause";
/// Its value where somebody else has taken over the telephone.
pub(super) const LOST_TO_ANOTHER: &str = "hot-desk";
/// Its value where the switch says no more than that.
pub(super) const BY_SWITCH: &str = "switch";
/// Its value where the session that logged the agent in is gone.
pub(super) const SESSION_GONE: &str = "unregister";

impl Dn {
    pub(super) fn agent_request(
        &mut self,
        world: &World<'_>,
        request: &ClientRequest,
        wish: &AgentWish,
    ) -> Result<(), Refusal> {
        self.check_switch()?;
        let question = self.agent_question(world, wish);
        self.ask(
            world,
            Aim::Agent(wish.clone()),
            Some(answer_to(request)),
            SwitchRequest::SetAgentState(question),
        );
        Ok(())
    }

    pub(super) fn agent_question(&self, world: &World<'_>, wish: &AgentWish) -> AgentQuestion {
        let blank = AgentQuestion {
            device: self.number().clone(),
            wanted: WantedState::Ready,
            agent: self.seat.agent().and_then(|agent| agent.id.clone()),
            password: None,
            group: None,
            walk_away_code: None,
        };
        match wish {
            AgentWish::Login { agent_id, password, queue, work_mode: _ } => AgentQuestion {
                wanted: WantedState::LoggedOn,
                agent: Some(agent_id.as_str().into()),
                password: password.clone(),
                group: queue.as_deref().map(Into::into),
                ..blank
            },
            AgentWish::Logout { queue } => AgentQuestion {
                wanted: WantedState::LoggedOff,
                // Whoever leaves a telephone leaves it whole.
                group: queue
                    .as_deref()
                    .filter(|_| self.guest_agent(world.numbering).is_none())
                    .map(Into::into),
                ..blank
            },
            AgentWish::Ready { .. } => blank,
            AgentWish::NotReady { work_mode, reason } => AgentQuestion {
                wanted: match work_mode {
                    WorkMode::AfterCallWork => WantedState::WorkingAfterCall,
                    WorkMode::Unknown
                    | WorkMode::ManualIn
                    | WorkMode::AutoIn
                    | WorkMode::AuxWork
                    | WorkMode::NoCallDisconnect
                    | WorkMode::WalkAway
                    | WorkMode::ReturnBack => WantedState::NotReady,
                },
                walk_away_code: reason.as_ref().and_then(crate::account_code::text_of),
                ..blank
            },
        }
    }

    /// The switch has agreed to what a client asked for, or to the state that goes with its login.
    pub(super) fn agent_agreed(&mut self, world: &World<'_>, token: Token, wish: &AgentWish) {
        if self.is_open(token) {
            match self.work.footing(token) {
                Footing::Overtaken => return self.ask_how_it_is(world, token),
                footing @ (Footing::News | Footing::Already) => self.carry_out(world, wish, footing),
            }
        }
        let is_new = self.seat.agent().is_some_and(|agent| agent.state == AgentState::LoggedIn);
        if is_new && matches!(wish, AgentWish::Login { .. }) && self.guest_agent(world.numbering).is_some() {
            self.agent_comes_to(world, FORCED, None);
        }
        let asked_for_login =
            matches!(wish, AgentWish::Ready { .. }) && std::mem::take(&mut self.ready_wanted);
        if let (true, AgentWish::Ready { work_mode }) = (asked_for_login, wish) {
            self.agent_comes_to(world, AgentState::Ready(*work_mode), None);
        }
        if let Some(answer) = self.work.take(token).and_then(|work| work.answer) {
            // Nothing is known of an agent here, and the switch says that it is done.
            let event = self.bare_agent_event(wish);
            self.answer(answer, event);
        }
    }

    /// No report has told it yet: it is so from now on. What was so before is told again.
    fn carry_out(&mut self, world: &World<'_>, wish: &AgentWish, footing: Footing) {
        let told = match wish {
            AgentWish::Login { agent_id, queue, .. } => {
                self.ready_wanted = wants_ready(world, wish);
                let queue = queue.as_deref().map(Into::into);
                self.evict_for(world, agent_id);
                let changes = self.seat.logged_on(Some(agent_id.as_str().into()), queue, world.now);
                self.tell_agent_changes(world, &changes, None);
                !changes.is_empty()
            }
            AgentWish::Logout { queue } => {
                let queue = queue.as_deref().map(Into::into);
                let change = self.seat.logged_off(queue, world.now);
                self.tell_agent_changes(world, change.as_slice(), Some("client"));
                change.is_some()
            }
            AgentWish::Ready { work_mode } => self.agent_comes_to(world, AgentState::Ready(*work_mode), None),
            // Of a pause that was so before a later reason may have been reported.
            AgentWish::NotReady { work_mode, reason } => {
                let state = AgentState::NotReady(paused(*work_mode));
                footing == Footing::News && self.agent_comes_to(world, state, reason.clone())
            }
        };
        if !told {
            self.tell_agent_again(world, wish);
        }
    }

    /// Service 501 without a call: the switch is asked for the pause that the agent has, or else for one, with the code
    /// (private-services.md 5.6, 5.8).
    ///
    /// # Errors
    /// 56 if no agent is here either.
    pub(super) fn give_walk_away_code(
        &mut self,
        world: &World<'_>,
        request: &ClientRequest,
        code: String,
    ) -> Result<(), Refusal> {
        let Some(agent) = self.seat.agent() else {
            let sentence = format!(
                "DN {} has no call to set an account code on, and no agent whose pause it would explain: give it while a call or an agent is there.",
                self.number()
            );
            return Err(Refusal::new(ErrorCode::INVALID_CONN_ID, sentence));
        };
        let work_mode = match agent.state {
            AgentState::NotReady(mode) => mode,
            AgentState::LoggedIn | AgentState::Ready(_) => WorkMode::AuxWork,
        };
        let wish = AgentWish::NotReady { work_mode, reason: Some(code.as_str().into()) };
        let question = SwitchRequest::SetAgentState(self.agent_question(world, &wish));
        let aim = Aim::WalkAwayCode { code, work_mode };
        self.ask(world, aim, Some(answer_to(request)), question);
        Ok(())
    }

    /// The switch has agreed to a walk-away code that no report has told yet.
    pub(super) fn walk_away_code_agreed(&mut self, world: &World<'_>, work_mode: WorkMode, code: &str) {
        self.agent_comes_to(world, AgentState::NotReady(work_mode), Some(code.into()));
    }

    /// A code that belongs to no call explains the pause of the agent (private-services.md 5.6).
    pub(super) fn walk_away_code_reported(&mut self, world: &World<'_>, code: &str) {
        if self.seat.redeems_code(code, world.now) {
            // Unless the pause that it was told for is over, and it belongs to the one behind that.
            if self.seat.is_unexplained() {
                let change = self.seat.walk_away_code(code.into(), world.now);
                self.tell_agent_changes(world, change.as_slice(), None);
            }
            return;
        }
        let is_known = self.seat.knows_code(&code.into(), world.now);
        if !is_known {
            self.tell_code(world, None, code, None);
        }
        // One that is kept for the next pause waits anew for it.
        let change = self.seat.walk_away_code(code.into(), world.now);
        self.tell_agent_changes(world, change.as_slice(), None);
        if is_known {
            self.same_code_is_set(world, None, code);
            self.same_pause_reported(world, code);
        }
    }

    /// The switch has reported the code of the pause once more: whoever has asked for it is answered.
    fn same_pause_reported(&mut self, world: &World<'_>, code: &str) {
        let wish = self.work.find_open(|aim| {
            let Aim::Agent(wish @ AgentWish::NotReady { reason, .. }) = aim else { return None };
            let given = reason.as_ref().and_then(crate::account_code::text_of);
            (given.as_deref() == Some(code)).then(|| wish.clone())
        });
        if let Some(wish) = wish.filter(|wish| self.is_paused_as(wish)) {
            self.tell_agent_again(world, &wish);
        }
    }

    /// A code that comes with the state is told by event 501 as well.
    pub(super) fn agent_comes_to(
        &mut self,
        world: &World<'_>,
        state: AgentState,
        reason: Option<KvValue>,
    ) -> bool {
        let code = reason.as_ref().and_then(crate::account_code::text_of);
        let change = self.seat.entered(state, reason, world.now);
        if let (Some(_), Some(code)) = (&change, code) {
            self.seat.owe_code(&code, world.options.rq_expire_tmout, world.now);
            self.tell_code(world, None, &code, None);
        }
        self.tell_agent_changes(world, change.as_slice(), None);
        change.is_some()
    }

    fn tell_agent_again(&mut self, world: &World<'_>, wish: &AgentWish) {
        let again = self.seat.again().map(|change| match wish {
            AgentWish::Login { .. } => AgentChange { what: AgentNews::Login, ..change },
            AgentWish::Logout { .. } | AgentWish::Ready { .. } | AgentWish::NotReady { .. } => change,
        });
        if let Some(change) = again {
            self.claim_login(world, &change);
            let event = self.agent_event(&change, None);
            self.publish(event);
        }
    }

    fn bare_agent_event(&self, wish: &AgentWish) -> Event {
        let name = match wish {
            AgentWish::Login { .. } => EventName::AgentLogin,
            AgentWish::Logout { .. } => EventName::AgentLogout,
            AgentWish::Ready { .. } => EventName::AgentReady,
            AgentWish::NotReady { .. } => EventName::AgentNotReady,
        };
        Event::of(name, self.number())
    }

    /// A wish that came with a login was not granted: clients hear of the state that was passed over before.
    pub(super) fn agent_refused(&mut self, world: &World<'_>, wish: &AgentWish) {
        if matches!(wish, AgentWish::Ready { .. }) && std::mem::take(&mut self.ready_wanted) {
            self.tell_agent_again(world, wish);
        }
    }

    /// The switch has agreed to log in this agent: whoever else is here has lost the telephone.
    fn evict_for(&mut self, world: &World<'_>, agent: &str) {
        self.seat.logoff_reported(Some(agent), world.now);
        let former = self.seat.agent().and_then(|former| former.id.clone());
        if let Some(former) = former.filter(|former| **former != *agent) {
            self.seat.evicted(former, world.options.rq_expire_tmout, world.now);
        }
    }

    pub(super) fn agent_logged_on(
        &mut self,
        world: &World<'_>,
        agent: Option<Arc<str>>,
        group: Option<Arc<str>>,
    ) {
        if self.seat.is_late(agent.as_deref(), world.now) {
            return;
        }
        if self.work.any(|work| matches!(&work.aim, Aim::Agent(wish) if wants_ready(world, wish))) {
            self.ready_wanted = true;
        }
        let changes = self.seat.logged_on(agent, group, world.now);
        self.agent_reported(world, &changes, None);
    }

    /// An agent who is logged off in one group may be so in all: the switch is asked.
    pub(super) fn agent_logged_off(
        &mut self,
        world: &World<'_>,
        agent: Option<&str>,
        group: Option<Arc<str>>,
        forced: bool,
    ) {
        self.seat.logoff_reported(agent, world.now);
        self.agent_is_out(world, agent, group, forced);
    }

    /// That agent, or whoever is here, is logged off.
    pub(super) fn agent_is_out(
        &mut self,
        world: &World<'_>,
        agent: Option<&str>,
        group: Option<Arc<str>>,
        forced: bool,
    ) {
        let other = |id: &Arc<str>| agent.is_some_and(|agent| **id != *agent);
        if self.seat.agent().and_then(|agent| agent.id.as_ref()).is_some_and(other) {
            return;
        }
        let cause = self.logout_cause(forced);
        let change = self.seat.logged_off(group, world.now);
        self.agent_reported(world, change.as_slice(), Some(cause));
        if change.is_some_and(|change| change.what == AgentNews::QueueLogout) {
            let request = SwitchRequest::GetAgentState(self.number().clone());
            self.ask(world, Aim::ReadAgent, None, request);
        }
    }

    /// Why an agent is out whom the switch tells to be out: `forced` if it has given the telephone to somebody else.
    fn logout_cause(&self, forced: bool) -> &'static str {
        let asked = |wish: &AgentWish| matches!(wish, AgentWish::Logout { .. });
        let asked = self.work.any(|work| matches!(&work.aim, Aim::Agent(wish) if asked(wish)));
        let abandoned = self.work.any(|work| work.aim == Aim::LogOut);
        match (asked, abandoned, forced) {
            (true, ..) => "client",
            (false, true, _) => SESSION_GONE,
            (false, false, true) => LOST_TO_ANOTHER,
            (false, false, false) => BY_SWITCH,
        }
    }

    pub(super) fn agent_in_state(
        &mut self,
        world: &World<'_>,
        agent: Option<Arc<str>>,
        state: AgentState,
        forced: bool,
    ) {
        if self.seat.is_late(agent.as_deref(), world.now) {
            return;
        }
        let changes = self.seat.logged_on(agent, None, world.now);
        self.agent_reported(world, &changes, None);
        if self.ready_wanted && !forced && matches!(state, AgentState::NotReady(_)) {
            // Whoever logs in is not ready first; this one does not want to stay so.
            self.seat.entered(state, None, world.now);
            let wish = AgentWish::Ready { work_mode: WorkMode::AutoIn };
            let question = self.agent_question(world, &wish);
            return self.ask(world, Aim::Agent(wish), None, SwitchRequest::SetAgentState(question));
        }
        self.ready_wanted = false;
        let (state, reason) = self.as_wished(state);
        self.agent_comes_to(world, state, reason);
        self.review_agent_requests(false);
    }

    /// Tells what a report has changed, and who waits for the contrary is not answered by the switch's answer any more.
    fn agent_reported(
        &mut self,
        world: &World<'_>,
        changes: &[AgentChange],
        logout_cause: Option<&'static str>,
    ) {
        self.tell_agent_changes(world, changes, logout_cause);
        let is_out = changes.iter().any(|change| change.what == AgentNews::Logout);
        if is_out {
            self.ready_wanted = false;
        }
        self.review_agent_requests(is_out);
    }

    /// The switch knows fewer words than clients do: what a client has asked for is how it is called.
    fn as_wished(&self, state: AgentState) -> (AgentState, Option<KvValue>) {
        let wished = self.work.find_open(|aim| match (aim, state) {
            (Aim::Agent(AgentWish::Ready { work_mode }), AgentState::Ready(_)) => {
                Some((AgentState::Ready(*work_mode), None))
            }
            (Aim::Agent(AgentWish::NotReady { work_mode, reason }), AgentState::NotReady(found)) => {
                let same =
                    (paused(*work_mode) == WorkMode::AfterCallWork) == (found == WorkMode::AfterCallWork);
                same.then(|| (AgentState::NotReady(paused(*work_mode)), reason.clone()))
            }
            (Aim::WalkAwayCode { code, work_mode, .. }, AgentState::NotReady(_)) => {
                Some((AgentState::NotReady(*work_mode), Some(code.as_str().into())))
            }
            _no_wish_for_it => None,
        });
        let known = self.seat.agent().map(|agent| agent.state);
        match (wished, known, state) {
            (Some(wished), ..) => wished,
            // A pause has the name that it was given.
            (None, Some(AgentState::NotReady(mode)), AgentState::NotReady(WorkMode::AuxWork))
                if mode != WorkMode::AfterCallWork =>
            {
                (AgentState::NotReady(mode), None)
            }
            (None, ..) => (state, None),
        }
    }

    /// Who is logged on at the device, read from the switch.
    pub(super) fn read_agent(&mut self, world: &mut World<'_>, result: SwitchResult) {
        if let SwitchResult::Agent(found) = result {
            match found {
                None => {
                    let cause = self.logout_cause(false);
                    let change = self.seat.logged_off(None, world.now);
                    self.tell_agent_changes(world, change.as_slice(), Some(cause));
                }
                Some(found) => {
                    self.leave_unnamed_queues(world, &found);
                    let queues: Vec<_> = found.groups.into_iter().map(Some).collect();
                    let queues = if queues.is_empty() { vec![None] } else { queues };
                    for queue in queues {
                        let changes = self.seat.logged_on(found.agent.clone(), queue, world.now);
                        self.tell_agent_changes(world, &changes, None);
                    }
                    if let Some(state) = found.state {
                        let (state, reason) = self.as_wished(state);
                        self.agent_comes_to(world, state, reason);
                    }
                }
            }
            self.seat.was_read();
        }
        self.agent_read(world);
    }

    /// A switch that names queues of the agent who is here names all of them.
    fn leave_unnamed_queues(&mut self, world: &World<'_>, found: &AgentFound) {
        let Some(agent) = self.seat.agent().filter(|agent| agent.id == found.agent) else { return };
        if found.groups.is_empty() {
            return;
        }
        let left: Vec<_> =
            agent.queues.iter().filter(|queue| !found.groups.contains(queue)).cloned().collect();
        for queue in left {
            let change = self.seat.left_queue(&queue);
            self.tell_agent_changes(world, change.as_slice(), None);
        }
    }

    /// As much is known of the agent as the switch tells.
    pub(super) fn agent_read(&mut self, world: &mut World<'_>) {
        if self.sync == Certainty::Reading {
            self.read_guest_agent(world);
        }
        self.answer_overtaken();
        self.devices_read(world);
        self.finish_reading(world);
    }

    pub(super) fn tell_agent_changes(
        &mut self,
        world: &World<'_>,
        changes: &[AgentChange],
        logout_cause: Option<&'static str>,
    ) {
        for change in changes {
            self.claim_login(world, change);
            let event = self.agent_event(change, logout_cause);
            let cause = logout_cause.unwrap_or(LOST_TO_ANOTHER);
            let by = self.publish(event);
            self.record_guest_agent(world, change, cause, by);
        }
    }

    fn agent_event(&self, change: &AgentChange, logout_cause: Option<&str>) -> Event {
        let name = match (change.what, change.agent.state) {
            (AgentNews::Login | AgentNews::QueueLogin, _) => EventName::AgentLogin,
            (AgentNews::QueueLogout, _) => EventName::QueueLogout,
            (AgentNews::Logout, _) => EventName::AgentLogout,
            (AgentNews::State, AgentState::NotReady(_)) => EventName::AgentNotReady,
            (AgentNews::State, AgentState::Ready(_) | AgentState::LoggedIn) => EventName::AgentReady,
        };
        let mut event = Event::of(name, self.number());
        event.agent_id = change.agent.id.clone();
        event.this_queue = change.queue.clone();
        if change.what == AgentNews::State {
            event.work_mode = change.agent.state.work_mode();
            if let Some(reason) = &change.agent.reason {
                event.extensions.push(REASON_CODE, reason.clone());
            }
        }
        if change.what == AgentNews::Logout {
            event.extensions.push(LOGOUT_CAUSE, logout_cause.unwrap_or(LOST_TO_ANOTHER));
        }
        event
    }
}

/// Whether the agent is to be ready as soon as it is logged in. Whoever takes over a telephone is not, whatever was
/// wished (private-services.md 4.5).
fn wants_ready(world: &World<'_>, wish: &AgentWish) -> bool {
    matches!(wish, AgentWish::Login { work_mode: WorkMode::AutoIn, agent_id, .. }
        if !world.numbering.is_guest_agent(agent_id))
}

/// The work mode of a pause: plain absence where the client gave none.
pub(super) fn paused(wished: WorkMode) -> WorkMode {
    if wished == WorkMode::Unknown { WorkMode::AuxWork } else { wished }
}
