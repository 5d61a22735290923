//! Whose an agent's login is, and the logout of an agent whose session is gone (`agent-logout-on-unreg`, features.md 1).
//!
//! The switch is asked once the DN is in sync and has no call; until then the agent waits, over a lost link too.

use std::time::Duration;

use super::agents::SESSION_GONE;
use super::aim::Aim;
use super::{Dn, Effect, World};
use crate::agent::{AgentChange, AgentNews};
use crate::ids::{SessionId, Token};
use crate::options::LogoutOnUnreg;
use crate::party::PartyState;
use crate::request::AgentWish;
use crate::switch::{SwitchFailure, SwitchRequest};

/// How often the switch is asked to log out one agent; then the agent stays.
const MAX_LOGOUTS: u8 = 10;
/// How long a logout waits after one that came to nothing.
const LOGOUT_PAUSE: Duration = Duration::from_secs(10);

/// Sessions that are gone, and the logout of the agent that one of them has left.
#[derive(Debug, Clone, Default)]
pub(super) struct Leaving {
    /// Those of whom a login is still to come. No more than there are logins in work and waiting.
    sessions: Vec<SessionId>,
    /// Logouts of the agent here that have come to nothing.
    failed: u8,
    /// When the next one may be asked for.
    again: Option<Duration>,
}

impl Leaving {
    /// When the switch is to be asked again.
    pub(super) fn next_logout(&self) -> Option<Duration> {
        self.again
    }
}

impl Dn {
    /// The session has unregistered this DN, or has ended for good.
    pub(super) fn session_left(&mut self, session: &SessionId) {
        self.seat.session_left(session);
        if self.work.awaits_login_of(session) && !self.leaving.sessions.contains(session) {
            self.leaving.sessions.push(session.clone());
        }
    }

    /// The session registers this DN again: its agent stays.
    pub(super) fn session_came_back(&mut self, session: &SessionId) {
        self.seat.session_came_back(session);
        self.leaving.sessions.retain(|left| left != session);
    }

    /// A login that a session has asked for belongs to it, under the option as it is now.
    pub(super) fn claim_login(&mut self, world: &World<'_>, change: &AgentChange) {
        let is_login = matches!(change.what, AgentNews::Login | AgentNews::QueueLogin);
        let Some(agent) = change.agent.id.as_deref().filter(|_| is_login) else { return };
        let Some((session, group)) = self.work.who_logs_in(agent) else { return };
        let agent_leaves = match world.logout_on_unreg.of_login(group, agent, &self.config.number) {
            LogoutOnUnreg::Always => true,
            LogoutOnUnreg::Never | LogoutOnUnreg::EmulatedOnly => false,
        };
        self.seat.claimed(session, agent_leaves);
    }

    /// Asks the switch to log out an agent whose session is gone, as soon as that can be.
    pub(super) fn review_login(&mut self, world: &World<'_>) {
        let left = std::mem::take(&mut self.leaving.sessions);
        let (to_come, done): (Vec<_>, Vec<_>) =
            left.into_iter().partition(|session| self.work.awaits_login_of(session));
        self.leaving.sessions = to_come;
        done.iter().for_each(|session| self.seat.session_left(session));
        if self.seat.abandoned().is_none() {
            (self.leaving.failed, self.leaving.again) = (0, None);
        } else if self.leaving.again.is_none_or(|again| again <= world.now.elapsed) {
            self.leaving.again = None;
            self.log_out_if_free(world);
        }
    }

    fn log_out_if_free(&mut self, world: &World<'_>) {
        let of_agent = |aim: &Aim| matches!(aim, Aim::Agent(_) | Aim::WalkAwayCode { .. } | Aim::LogOut);
        let is_busy = self.legs.iter().any(|leg| leg.state != PartyState::Null)
            || self.work.any(|work| of_agent(&work.aim));
        if is_busy || !self.is_in_sync() || self.check_switch().is_err() {
            return;
        }
        let question = self.agent_question(world, &AgentWish::Logout { queue: None });
        self.ask(world, Aim::LogOut, None, SwitchRequest::SetAgentState(question));
    }

    /// The switch has agreed, and no report has told it yet.
    pub(super) fn log_out_agreed(&mut self, world: &World<'_>, token: Token) {
        self.work.take(token);
        if self.seat.abandoned().is_some() {
            let change = self.seat.logged_off(None, world.now);
            self.tell_agent_changes(world, change.as_slice(), Some(SESSION_GONE));
        }
    }

    /// The switch's no is its last word. Whatever else comes between is tried again, but not for ever.
    pub(super) fn log_out_failed(&mut self, world: &mut World<'_>, failure: &SwitchFailure) {
        if self.seat.abandoned().is_none() {
            return;
        }
        match failure {
            // Asked again when the link is back and the agent was read.
            SwitchFailure::LinkLost => {}
            SwitchFailure::Refused { .. } => self.agent_stays("the switch refuses to log it out"),
            SwitchFailure::Timeout => {
                self.log_out_again(world);
                self.out_of_sync(world, "a logout was not answered in time");
            }
            SwitchFailure::Overloaded | SwitchFailure::Unreadable => self.log_out_again(world),
        }
    }

    fn log_out_again(&mut self, world: &World<'_>) {
        self.leaving.failed += 1;
        self.leaving.again = Some(world.now.elapsed + LOGOUT_PAUSE);
        if self.leaving.failed == MAX_LOGOUTS {
            self.agent_stays("the logouts came to nothing");
        }
    }

    fn agent_stays(&mut self, why: &str) {
        self.seat.given_up();
        let note = format!("the session that logged the agent in is gone, and the agent stays: {why}");
        self.effects.push_back(Effect::Note(note));
    }
}
