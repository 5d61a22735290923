//! CSTA causes as CallState (call-models.md 14).

use csta::data::event_cause::EventCause as Cause;
use telephony::names::CallState;

/// The CallState that a cause stands for; `None` for every other cause, which means what the event itself means.
pub(crate) fn reason(cause: Cause) -> Option<CallState> {
    match cause {
        Cause::NORMAL
        | Cause::NORMAL_CLEARING
        | Cause::NEW_CALL
        | Cause::MAKE_CALL
        | Cause::CONSULTATION
        | Cause::DISTRIBUTED
        | Cause::ENTERING_DISTRIBUTION
        | Cause::ALTERNATE
        | Cause::KEY_OPERATION
        | Cause::RECALL
        | Cause::CALL_CANCELLED => Some(CallState::Ok),
        Cause::TRANSFER | Cause::SINGLE_STEP_TRANSFER => Some(CallState::Transferred),
        Cause::CONFERENCE
        | Cause::SINGLE_STEP_CONFERENCE
        | Cause::ACTIVE_PARTICIPATION
        | Cause::SILENT_PARTICIPATION => Some(CallState::Conferenced),
        Cause::CALL_FORWARD
        | Cause::CALL_FORWARD_IMMEDIATE
        | Cause::CALL_FORWARD_BUSY
        | Cause::CALL_FORWARD_NO_ANSWER
        | Cause::ACD_FORWARD => Some(CallState::Forwarded),
        Cause::REDIRECTED => Some(CallState::Redirected),
        Cause::CALL_PICKUP => Some(CallState::Pickedup),
        Cause::INTRUDE | Cause::JOIN_CALL => Some(CallState::Bridged),
        Cause::SWITCHING_FUNCTION_TERMINATED => Some(CallState::Dropped),
        _ => not_reached(cause).or_else(|| queueing(cause)),
    }
}

/// Causes of a destination that is not reached.
fn not_reached(cause: Cause) -> Option<CallState> {
    match cause {
        Cause::BUSY | Cause::DO_NOT_DISTURB => Some(CallState::Busy),
        Cause::CALL_NOT_ANSWERED | Cause::ALERT_TIME_EXPIRED => Some(CallState::NoAnswer),
        Cause::TRUNKS_BUSY | Cause::SELECTED_TRUNK_BUSY => Some(CallState::AllTrunksBusy),
        Cause::INVALID_NUMBER_FORMAT | Cause::NUMBER_UNALLOCATED => Some(CallState::SitInvalidnum),
        Cause::DEST_NOT_OBTAINABLE => Some(CallState::SitVacant),
        Cause::NUMBER_CHANGED => Some(CallState::SitIntercept),
        Cause::NETWORK_CONGESTION | Cause::RESOURCES_NOT_AVAILABLE | Cause::NETWORK_NOT_OBTAINABLE => {
            Some(CallState::SitNocircuit)
        }
        Cause::REORDER_TONE => Some(CallState::SitReorder),
        Cause::NETWORK_SIGNAL => Some(CallState::SitUnknown),
        Cause::NETWORK_OUT_OF_ORDER | Cause::DEST_OUT_OF_ORDER | Cause::MAINTENANCE => {
            Some(CallState::SystemError)
        }
        Cause::INCOMPATIBLE_DESTINATION
        | Cause::BLOCKED
        | Cause::LOCKOUT
        | Cause::INVALID_ACCOUNT_CODE
        | Cause::NOT_AVALIABLE_BEARER_SERVICE
        | Cause::NOT_SUPPORTED_BEARER_SERVICE
        | Cause::UNAUTHORISED_BEARER_SERVICE => Some(CallState::GeneralError),
        _ => None,
    }
}

/// Causes that queues give.
fn queueing(cause: Cause) -> Option<CallState> {
    match cause {
        Cause::OVERFLOW
        | Cause::BUSY_OVERFLOW
        | Cause::QUEUE_TIME_OVERFLOW
        | Cause::CAPACITY_OVERFLOW
        | Cause::CALENDAR_OVERFLOW
        | Cause::UNKNOWN_OVERFLOW
        | Cause::NO_AVAILABLE_AGENTS => Some(CallState::Overflowed),
        Cause::ACD_SATURATED | Cause::ACD_BUSY | Cause::NO_QUEUE => Some(CallState::QueueFull),
        Cause::QUEUE_CLEARED => Some(CallState::Cleared),
        _ => None,
    }
}
