//! What a device does in a call, as snapshots tell it.
//!
//! CSTA has a state for each connection and leaves it to the reader that "connected" to somebody who still rings is
//! dialling; a party's state says so itself.

use csta::data::connection_states::LocalConnectionState;
use csta::data::status_reporting::{CallState, SimpleCallState};
use telephony::party::PartyState;

/// The state of the device that a snapshot was taken of; `None` where the switch does not tell.
pub(crate) fn of_device(state: &CallState) -> Option<PartyState> {
    match state {
        CallState::CompoundCallState(states) => {
            // ECMA-269: the device's own state comes first.
            states.split_first().and_then(|(own, others)| of_party(*own, others))
        }
        CallState::SimpleCallState(simple) => of_simple(*simple),
        CallState::Unknown | CallState::Unrecognised(_) => None,
    }
}

/// The state of a party, from its own connection and those of the others in the call; `None` for a state that the
/// standard does not have.
pub(crate) fn of_party(own: LocalConnectionState, others: &[LocalConnectionState]) -> Option<PartyState> {
    match own {
        // A call that waits for a device has not reached it: clients hear of it when it rings.
        LocalConnectionState::NULL | LocalConnectionState::QUEUED => Some(PartyState::Null),
        LocalConnectionState::INITIATED => Some(PartyState::Initiated),
        LocalConnectionState::ALERTING => Some(PartyState::Alerting),
        LocalConnectionState::CONNECTED => Some(connected_to(others)),
        LocalConnectionState::HOLD => Some(PartyState::Held),
        LocalConnectionState::FAIL => Some(PartyState::Failed),
        _ => None,
    }
}

fn connected_to(others: &[LocalConnectionState]) -> PartyState {
    let some = |state| others.contains(&state);
    if some(LocalConnectionState::CONNECTED) || some(LocalConnectionState::HOLD) {
        return PartyState::Connected;
    }
    let reached = some(LocalConnectionState::ALERTING) || some(LocalConnectionState::QUEUED);
    if some(LocalConnectionState::FAIL) && !reached { PartyState::Failed } else { PartyState::Dialing }
}

/// A simple state is a pair of connection states, the far one in the upper half octet, the device's own in the lower:
/// `callDelivered` is 23 hexadecimal, "alerting-connect". `callBlocked`, "failed-null", is the one that does not fit:
/// the device hears a tone and nobody else is left.
fn of_simple(simple: SimpleCallState) -> Option<PartyState> {
    if simple == SimpleCallState::CALL_BLOCKED {
        return Some(PartyState::Failed);
    }
    let (own, far) = (LocalConnectionState(simple.0 & 0x0f), LocalConnectionState(simple.0 >> 4));
    of_party(own, &[far])
}
