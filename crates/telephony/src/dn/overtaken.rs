//! Requests about the agent that a report of the switch has overtaken.
//!
//! ```text
//!   asked: it is another state -------------> News ---------+  logged out
//!                                                           v
//!   asked: it is so already ---> Already -------------> Overtaken ---> the switch is asked how it is
//!                                      reported otherwise
//! ```
//! A switch reports what it changes, so the answer to what was so already brings nothing new: whatever is reported
//! meanwhile is later than it, or comes once more behind it. Whoever is logged out meanwhile is not brought back by an
//! answer. Neither order tells which of the two came last, so where they contradict each other the switch is asked.

use super::aim::Aim;
use super::work::Stage;
use super::{Dn, World};
use crate::agent::{AgentState, Seat};
use crate::error::{ErrorCode, Refusal};
use crate::ids::Token;
use crate::request::AgentWish;
use crate::switch::SwitchRequest;

/// How what the switch was asked for stands to what is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Footing {
    /// It was not so when the switch was asked: its answer is news.
    #[default]
    News,
    /// It was so already: its answer is none.
    Already,
    /// The switch has reported the contrary meanwhile.
    Overtaken,
}

impl Dn {
    /// How a question that begins now stands to what is known.
    pub(super) fn footing_of(&self, world: &World<'_>, aim: &Aim) -> Footing {
        let is_so = match aim {
            Aim::Agent(wish) => is_state(&self.seat, wish) && is_reason(&self.seat, wish),
            Aim::WalkAwayCode { code, work_mode, .. } => {
                let state = AgentState::NotReady(*work_mode);
                self.seat.is_in(state) && self.seat.has_reason(&code.as_str().into())
            }
            Aim::SetAccountCode { conn_id, code, .. } => world.calls.has_code(*conn_id, code),
            Aim::Code(aim) => aim.is_set(world),
            Aim::Register { .. }
            | Aim::MakeCall { .. }
            | Aim::Call { .. }
            | Aim::Record { .. }
            | Aim::LogOut
            | Aim::ReadAgent
            | Aim::ReadForwards
            | Aim::JoinHost { .. }
            | Aim::PartHost
            | Aim::ReadDevice
            | Aim::ReadCall { .. }
            | Aim::ReadRecording { .. } => false,
        };
        if is_so { Footing::Already } else { Footing::News }
    }

    /// The switch has reported something of the agent; `is_out` if that was a logout.
    pub(super) fn review_agent_requests(&mut self, is_out: bool) {
        let seat = &self.seat;
        self.work.agent_reported(|aim, footing| {
            let (needs_agent, is_so) = match aim {
                Aim::Agent(wish) => (wish.is_of_agent_here(), is_state(seat, wish)),
                Aim::WalkAwayCode { work_mode, .. } => (true, seat.is_in(AgentState::NotReady(*work_mode))),
                Aim::Register { .. }
                | Aim::MakeCall { .. }
                | Aim::Call { .. }
                | Aim::Record { .. }
                | Aim::SetAccountCode { .. }
                | Aim::Code(_)
                | Aim::LogOut
                | Aim::ReadAgent
                | Aim::ReadForwards
                | Aim::JoinHost { .. }
                | Aim::PartHost
                | Aim::ReadDevice
                | Aim::ReadCall { .. }
                | Aim::ReadRecording { .. } => (false, true),
            };
            (is_out && needs_agent) || (footing == Footing::Already && !is_so)
        });
    }

    /// The switch has agreed to what its reports contradict: its own word of how it is decides.
    pub(super) fn ask_how_it_is(&mut self, world: &World<'_>, token: Token) {
        let until = Dn::deadline(world);
        if let Some(work) = self.work.get_mut(token) {
            work.stage = Stage::Agreed { until };
        }
        let request = SwitchRequest::GetAgentState(self.number().clone());
        self.ask(world, Aim::ReadAgent, None, request);
    }

    /// The switch has told how it is, or cannot: whoever is not answered by that hears it now.
    pub(super) fn answer_overtaken(&mut self) {
        let is_it = |footing, stage| footing == Footing::Overtaken && matches!(stage, Stage::Agreed { .. });
        for work in self.work.take_all(|work| is_it(work.footing, work.stage)) {
            let Some(answer) = work.answer else { continue };
            let sentence = "The agent has come to another state while the switch was asked: look at it, and ask again if \
                            this is still wanted.";
            self.answer_error(answer.to, Refusal::new(ErrorCode::INVALID_OBJECT_STATE, sentence), None);
        }
    }

    /// Whether the agent is in the pause that is wished for, for whatever reason.
    pub(super) fn is_paused_as(&self, wish: &AgentWish) -> bool {
        is_state(&self.seat, wish)
    }
}

impl AgentWish {
    /// Whether it is about whoever is logged in.
    fn is_of_agent_here(&self) -> bool {
        match self {
            AgentWish::Ready { .. } | AgentWish::NotReady { .. } => true,
            AgentWish::Login { .. } | AgentWish::Logout { .. } => false,
        }
    }
}

/// Whether the agent is as wished, but for the reason of a pause.
fn is_state(seat: &Seat, wish: &AgentWish) -> bool {
    match wish {
        AgentWish::Login { agent_id, queue, .. } => seat.has(agent_id, queue.as_deref()),
        AgentWish::Logout { .. } => seat.agent().is_none(),
        AgentWish::Ready { work_mode } => seat.is_in(AgentState::Ready(*work_mode)),
        AgentWish::NotReady { work_mode, .. } => {
            seat.is_in(AgentState::NotReady(super::agents::paused(*work_mode)))
        }
    }
}

fn is_reason(seat: &Seat, wish: &AgentWish) -> bool {
    match wish {
        AgentWish::NotReady { reason, .. } => reason.as_ref().is_none_or(|reason| seat.has_reason(reason)),
        AgentWish::Login { .. } | AgentWish::Logout { .. } | AgentWish::Ready { .. } => true,
    }
}
