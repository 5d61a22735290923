//! One agent who is logged on, and every change of the agent's state.
//!
//! ```text
//!              ready                 takes a call
//!   not ready -------> ready ------------------------> busy
//!     ^  ^              | ^                              |
//!     |  +--------------+ +------------------------------+  end of the last call:
//!     |     not ready                                    |  what was wished meanwhile, or after-call work for
//!     |                     work after call              |  agents set up so, or ready
//!     +---- working after call <-------------------------+
//!              (ready and not ready lead out of it)
//! ```
//! Whoever logs on is not ready. What is wished of a busy agent is pending until the last call has ended.

use super::{Hand, config::AgentLogin};
use crate::number::Number;

/// An agent's state, by the values of `AgentState` in ECMA-285 (device-feature-types).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgentState {
    /// Takes no calls.
    NotReady = 0,
    /// Waits for a call.
    Ready = 2,
    /// Has a call.
    Busy = 3,
    /// Works after a call.
    WorkingAfterCall = 4,
}

/// A state that can be wished for, by the values of `PendingAgentState` in ECMA-285 (device-feature-types).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgentWish {
    /// Not to take calls.
    NotReady = 0,
    /// To take calls.
    Ready = 2,
    /// To work after a call.
    WorkingAfterCall = 3,
}

impl AgentWish {
    fn fulfilled(self) -> AgentState {
        match self {
            Self::NotReady => AgentState::NotReady,
            Self::Ready => AgentState::Ready,
            Self::WorkingAfterCall => AgentState::WorkingAfterCall,
        }
    }
}

/// An agent who is logged on at a device.
#[derive(Clone, Debug)]
pub struct Agent {
    id: Number,
    hand: Hand,
    works_after_calls: bool,
    is_hot_desk: bool,
    pub(super) groups: Vec<Number>,
    state: AgentState,
    pending: Option<AgentWish>,
    pub(super) walk_away_code: Option<String>,
}

impl Agent {
    pub(super) fn log_on(login: &AgentLogin, group: Option<Number>, hand: Hand) -> Self {
        Self {
            id: login.id.clone(),
            hand,
            works_after_calls: login.works_after_calls,
            is_hot_desk: login.is_hot_desk,
            groups: group.into_iter().collect(),
            state: AgentState::NotReady,
            pending: None,
            walk_away_code: None,
        }
    }

    /// Somebody wishes for a state. A busy agent's is pending from now on.
    pub(super) fn wish(&mut self, wish: AgentWish) {
        match self.state {
            AgentState::Busy => self.pending = Some(wish),
            AgentState::NotReady | AgentState::Ready | AgentState::WorkingAfterCall => {
                self.state = wish.fulfilled();
            }
        }
    }

    /// The agent's calls have changed: whether one is in conversation now. True if that changes the state.
    pub(super) fn follow_calls(&mut self, talks: bool) -> bool {
        let next = match (self.state, talks) {
            (AgentState::Ready, true) => AgentState::Busy,
            (AgentState::Busy, false) => self.after_call(),
            (AgentState::NotReady | AgentState::WorkingAfterCall, _)
            | (AgentState::Ready, false)
            | (AgentState::Busy, true) => return false,
        };
        self.state = next;
        true
    }

    fn after_call(&mut self) -> AgentState {
        match self.pending.take() {
            Some(wish) => wish.fulfilled(),
            None if self.works_after_calls => AgentState::WorkingAfterCall,
            None => AgentState::Ready,
        }
    }

    /// The identifier.
    pub fn id(&self) -> &Number {
        &self.id
    }

    /// Who logged the agent on.
    pub fn hand(&self) -> Hand {
        self.hand
    }

    /// The groups that the agent is logged on in.
    pub fn groups(&self) -> &[Number] {
        &self.groups
    }

    /// The state.
    pub fn state(&self) -> AgentState {
        self.state
    }

    /// What was wished of the agent while busy.
    pub fn pending(&self) -> Option<AgentWish> {
        self.pending
    }

    /// The digits that explain the absence.
    pub fn walk_away_code(&self) -> Option<&str> {
        self.walk_away_code.as_deref()
    }

    /// Whether the agent has taken over the telephone with a number that is the agent's identifier.
    pub fn is_hot_desk(&self) -> bool {
        self.is_hot_desk
    }
}
