//! Transfer: the DN that held one call and talked in another leaves both; in a single step, it leaves the one
//! (call-models.md 4).

use super::joining::{Manner, Part, with_third};
use super::private::StopCause;
use super::{Dn, World};
use crate::address::DnNumber;
use crate::names::{CallState, ReleasingParty, Role};
use crate::party::Told;
use crate::switch::{Joining, SwitchCallId};

const MANNER: Manner = (CallState::Transferred, Role::TransferredBy);

impl Dn {
    pub(super) fn transferred(&mut self, world: &mut World<'_>, joining: &Joining) {
        match self.part_in(joining) {
            Part::Doer => self.leave_to_each_other(world, joining),
            Part::Moves(at) => self.move_leg(world, at, joining, MANNER),
            Part::Stays(at) => {
                self.join_calls(world, joining, None);
                self.rejoin(at, joining);
                let conn_id = self.legs[at].conn_id;
                self.tell_party_changed(world, at, conn_id, joining, MANNER);
            }
            Part::None => {}
        }
    }

    /// This DN has transferred: the consult call ends first, then the held one.
    fn leave_to_each_other(&mut self, world: &mut World<'_>, joining: &Joining) {
        let me = self.number().clone();
        if let Some(conn_id) = self.join_calls(world, joining, Some(&me)) {
            if let (None, Some(newcomer)) = (&joining.secondary, newcomer_inside(world, joining)) {
                world.calls.await_entry(conn_id, newcomer);
            }
            self.add_brought(world, conn_id);
        }
        let consult = joining.secondary.as_ref();
        for call in consult.into_iter().chain([&joining.primary]).map(|connection| &connection.call) {
            self.leave_transferred(world, call, joining);
        }
    }

    fn leave_transferred(&mut self, world: &mut World<'_>, call: &SwitchCallId, joining: &Joining) {
        let Some(at) = self.leg_in(call) else { return };
        let leg = self.take_leg(world, at, StopCause::Transferred);
        if leg.is_call() {
            let how = (CallState::Transferred, ReleasingParty::Local);
            let event = self.release_event(world, Told::Released, &leg, how);
            self.publish(with_third(event, &joining.newcomer, Role::Destination));
        }
        self.forget_leg(world, leg);
    }
}

/// The newcomer of a single step, if it is one of our DNs: the call is not over before it has rung there.
fn newcomer_inside(world: &World<'_>, joining: &Joining) -> Option<DnNumber> {
    let number = joining.newcomer.shown().filter(|number| world.numbering.is_dn(number))?;
    DnNumber::new(&number)
}
