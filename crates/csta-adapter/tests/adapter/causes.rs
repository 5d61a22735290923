//! call-models.md 14, row by row.

use csta::data::event_cause::EventCause;
use csta::events::connection_cleared_event::ConnectionClearedEvent;
use csta::events::event_report_definitions::CallControlEvents;
use telephony::names::CallState;
use telephony::switch::SwitchEvent;

use crate::samples::{connection, told};

const CAUSES: &[(CallState, &[(&str, i64)])] = &[
    (
        CallState::Ok,
        &[
            ("normal", 78),
            ("normalClearing", 48),
            ("newCall", 22),
            ("makeCall", 44),
            ("consultation", 37),
            ("distributed", 38),
            ("enteringDistribution", 42),
            ("alternate", 2),
            ("keyOperation", 17),
            ("recall", 27),
            ("callCancelled", 5),
        ],
    ),
    (CallState::Transferred, &[("transfer", 32), ("singleStepTransfer", 52)]),
    (
        CallState::Conferenced,
        &[
            ("conference", 63),
            ("singleStepConference", 51),
            ("activeParticipation", 1),
            ("silentParticipation", 31),
        ],
    ),
    (CallState::Busy, &[("busy", 3), ("doNotDisturb", 14)]),
    (CallState::NoAnswer, &[("callNotAnswered", 10), ("alertTimeExpired", 60)]),
    (CallState::AllTrunksBusy, &[("trunksBusy", 33), ("selectedTrunkBusy", 85)]),
    (CallState::SitInvalidnum, &[("invalidNumberFormat", 69), ("numberUnallocated", 81)]),
    (CallState::SitVacant, &[("destNotObtainable", 13)]),
    (CallState::SitIntercept, &[("numberChanged", 50)]),
    (
        CallState::SitNocircuit,
        &[("networkCongestion", 20), ("resourcesNotAvailable", 30), ("networkNotObtainable", 21)],
    ),
    (CallState::SitReorder, &[("reorderTone", 29)]),
    (CallState::SitUnknown, &[("networkSignal", 46)]),
    (CallState::SystemError, &[("networkOutOfOrder", 77), ("destOutOfOrder", 65), ("maintenance", 19)]),
    (
        CallState::Forwarded,
        &[
            ("callForward", 9),
            ("callForwardImmediate", 6),
            ("callForwardBusy", 7),
            ("callForwardNoAnswer", 8),
            ("aCDForward", 58),
        ],
    ),
    (CallState::Redirected, &[("redirected", 28)]),
    (CallState::Pickedup, &[("callPickup", 11)]),
    (
        CallState::Overflowed,
        &[
            ("overflow", 26),
            ("busyOverflow", 94),
            ("queueTimeOverflow", 110),
            ("capacityOverflow", 96),
            ("calendarOverflow", 95),
            ("unknownOverflow", 115),
            ("noAvailableAgents", 23),
        ],
    ),
    (CallState::QueueFull, &[("aCDSaturated", 59), ("aCDBusy", 57), ("noQueue", 106)]),
    (CallState::Cleared, &[("queueCleared", 82)]),
    (CallState::Bridged, &[("intrude", 68), ("joinCall", 70)]),
    (CallState::Dropped, &[("switchingFunctionTerminated", 54)]),
    (
        CallState::GeneralError,
        &[
            ("incompatibleDestination", 15),
            ("blocked", 35),
            ("lockout", 18),
            ("invalidAccountCode", 16),
            ("notAvaliableBearerService", 79),
            ("notSupportedBearerService", 80),
            ("unauthorisedBearerService", 87),
        ],
    ),
];

/// Beyond the last cause that the standard names.
const BEYOND: i64 = 130;

fn reason(cause: EventCause) -> Option<CallState> {
    let dropped_connection = connection("4001");
    let cleared = ConnectionClearedEvent { dropped_connection, cause, ..Default::default() };
    match told(CallControlEvents::ConnectionCleared(cleared)) {
        Ok(SwitchEvent::ConnectionCleared { reason, .. }) => reason,
        other => panic!("connectionCleared became {other:?}"),
    }
}

#[test]
fn a_cause_stands_for_the_call_state_of_its_row() {
    for (state, causes) in CAUSES {
        for (name, number) in *causes {
            assert_eq!(EventCause(*number).name(), Some(*name), "the standard names {number} otherwise");
            assert_eq!(reason(EventCause(*number)), Some(*state), "{name}");
        }
    }
}

#[test]
fn every_other_cause_stands_for_none() {
    let in_a_row = |number| CAUSES.iter().any(|(_, causes)| causes.iter().any(|(_, n)| *n == number));
    for number in (-1..BEYOND).filter(|number| !in_a_row(*number)) {
        assert_eq!(reason(EventCause(number)), None, "{number}");
    }
}
