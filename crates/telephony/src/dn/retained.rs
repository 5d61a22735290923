//! The call that an agent keeps for its data while working after it (private-services.md 5.7).
//!
//! ```text
//!                   a business call ends             the agent works after it
//!   no call ---------------------------------> awaited ----------------------> retained
//!     ^  ^                                        |                               |
//!     |  +-- not in time, logout, the call again -+                               |
//!     +----- the agent is ready, or not ready otherwise, or logged out -----------+
//! ```
//! The end of a further business call begins anew with that one. Switches tell the end of a call before the work after
//! it or behind it, so for a moment after the end nobody knows whether the call is to be retained: it is awaited, and
//! as good as gone for clients. While the switch cannot be seen a retained call stays.

use std::time::Duration;

use super::leg::Leg;
use super::{Dn, World};
use crate::agent::{AgentState, Reliability};
use crate::ids::ConnId;
use crate::names::{CallType, WorkMode};
use crate::party::PartyState;
use crate::switch::Connection;

/// How long after the end of a call the switch may take to tell that the agent works after it.
const ACW_DUE: Duration = Duration::from_secs(5);

/// A call that this DN has left, and may still be addressed.
#[derive(Debug, Clone)]
pub(super) struct Retained {
    /// What was its part in the call.
    leg: Leg,
    /// Until when after-call work is awaited; `None` once it has begun.
    awaited_until: Option<Duration>,
}

impl Retained {
    /// The call that was retained in a former life.
    pub(super) fn restored(leg: Leg) -> Retained {
        Retained { leg, awaited_until: None }
    }
}

impl Dn {
    /// This DN is about to leave a call, which may be one to retain.
    pub(super) fn business_call_ended(&mut self, world: &mut World<'_>, leg: Leg) {
        if !world.options.acw_retain_call || !self.is_business(world, &leg) {
            return;
        }
        self.end_retention(world);
        world.calls.await_retention(leg.conn_id, self.number());
        let leg = Leg { state: PartyState::Null, ..leg };
        self.retained = Some(Retained { leg, awaited_until: Some(world.now.elapsed + ACW_DUE) });
    }

    /// Whether an agent's work may follow the call. Classes of calls are not told apart further than this: the agent
    /// was in conversation, it was no consultation, and not begun during the work after another call.
    fn is_business(&self, world: &World<'_>, leg: &Leg) -> bool {
        let consultation =
            world.calls.get(leg.conn_id).is_none_or(|call| call.call_type == CallType::Consult);
        self.seat.agent().is_some() && leg.established_at.is_some() && !leg.is_work_related && !consultation
    }

    pub(super) fn is_in_after_call_work(&self) -> bool {
        self.seat.agent().is_some_and(|agent| agent.state == AgentState::NotReady(WorkMode::AfterCallWork))
    }

    /// Something has happened: is the call retained now, or not any more? Nobody is told of either.
    pub(super) fn review_retained(&mut self, world: &mut World<'_>) {
        let Some((conn_id, until)) = self.retained.as_ref().map(|r| (r.leg.conn_id, r.awaited_until)) else {
            return;
        };
        if self.leg_of(conn_id).is_some() || world.calls.get(conn_id).is_none() {
            return self.end_retention(world);
        }
        if self.is_in_after_call_work() {
            return self.begin_retention(world);
        }
        let unseen = self.seat.reliability() == Reliability::Unknown && !self.is_in_sync();
        let stays = match until {
            Some(until) => self.seat.agent().is_some() && world.now.elapsed < until,
            None => unseen,
        };
        if !stays {
            self.end_retention(world);
        }
    }

    fn begin_retention(&mut self, world: &mut World<'_>) {
        let Some(retained) = &mut self.retained else { return };
        if retained.awaited_until.take().is_some() {
            world.calls.begin_retention(retained.leg.conn_id, &self.config.number);
        }
    }

    fn end_retention(&mut self, world: &mut World<'_>) {
        if let Some(retained) = self.retained.take() {
            world.calls.end_retention(retained.leg.conn_id, &self.config.number);
        }
    }

    /// When the awaited after-call work is overdue.
    pub(super) fn retention_timeout(&self) -> Option<Duration> {
        self.retained.as_ref()?.awaited_until
    }

    /// What was this DN's part in the retained call, if there is one.
    pub(super) fn retained_leg(&self) -> Option<&Leg> {
        self.retained
            .as_ref()
            .filter(|retained| retained.awaited_until.is_none())
            .map(|retained| &retained.leg)
    }

    /// The retained call, if there is one.
    pub(super) fn retained_call(&self) -> Option<ConnId> {
        self.retained_leg().map(|leg| leg.conn_id)
    }

    /// The retained call, if the switch means it by that connection.
    pub(super) fn retained_as(&self, connection: &Connection) -> Option<ConnId> {
        self.retained_leg().filter(|leg| leg.is_in(&connection.call)).map(|leg| leg.conn_id)
    }

    /// The retained call has this code from now on. Returns whether that is another one than before.
    pub(super) fn retained_code_is(&mut self, code: &str) -> bool {
        self.retained.as_mut().is_some_and(|retained| retained.leg.account_code.set_here(code))
    }
}
