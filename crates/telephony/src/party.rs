//! The state of one party: a DN in one call (call-models.md 13).
//!
//! ```text
//!            serviceInitiated            originated                 failed
//!   Null ----------------------> Initiated ---------> Dialing ----------------> Failed
//!    |  \___________ originated ______________________^  |                        |
//!    |                                                   | established            |
//!    | delivered here             established here       v       held             |
//!    +-----------------> Alerting ------------------> Connected -------> Held     |
//!                           |                            |    <---------   |      |
//!                           +------------ cleared -------+--- retrieved ---+------+--> Null
//! ```
//!
//! Switches leave steps out. A step that is missing is made up from the one that follows, so that clients see
//! whole call models; a step that cannot follow at all is answered with `None`: the DN must be read again.

/// What a DN is doing in a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartyState {
    /// Not in the call.
    Null,
    /// Off hook, nothing dialled.
    Initiated,
    /// Calling.
    Dialing,
    /// Ringing.
    Alerting,
    /// Talking.
    Connected,
    /// Holding the call.
    Held,
    /// The far end cannot be reached; the caller hears a tone.
    Failed,
}

impl PartyState {
    /// The name in snapshots.
    pub const fn name(self) -> &'static str {
        match self {
            PartyState::Null => "Null",
            PartyState::Initiated => "Initiated",
            PartyState::Dialing => "Dialing",
            PartyState::Alerting => "Alerting",
            PartyState::Connected => "Connected",
            PartyState::Held => "Held",
            PartyState::Failed => "Failed",
        }
    }

    /// Whether it has come to talk with somebody, and may hold that.
    pub const fn is_in_conversation(self) -> bool {
        matches!(self, PartyState::Connected | PartyState::Held)
    }

    /// The number in classic keys (client-model.md 7); `Uncertain` is added by the caller.
    pub const fn number(self) -> i32 {
        match self {
            PartyState::Null => 0,
            PartyState::Initiated => 0x1,
            PartyState::Dialing => 0x1_0000,
            PartyState::Alerting => 0xa,
            PartyState::Connected => 0xc,
            PartyState::Held => 0xe,
            PartyState::Failed => 0xf,
        }
    }
}

/// The bit that says that a party state may be outdated.
pub const UNCERTAIN: i32 = 0x2_0000;

/// What the switch says of a call, as one of its parties sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// This party went off hook.
    Initiated,
    /// This party has dialled.
    Originated,
    /// It rings here.
    DeliveredHere,
    /// It rings at the far end.
    DeliveredFar,
    /// This party has answered.
    AnsweredHere,
    /// The far end has answered.
    AnsweredFar,
    /// The far end cannot be reached.
    FailedFar,
    /// This party holds the call.
    Held,
    /// This party has taken it back.
    Retrieved,
    /// This party has left, by its own doing.
    ClearedHere,
    /// This party was cleared by another.
    ClearedByOther,
}

/// What clients are told of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// EventDialing.
    Dialing,
    /// EventRinging.
    Ringing,
    /// EventEstablished.
    Established,
    /// EventDestinationBusy.
    DestinationBusy,
    /// EventHeld.
    Held,
    /// EventRetrieved.
    Retrieved,
    /// EventReleased.
    Released,
    /// EventAbandoned.
    Abandoned,
}

/// The state after a step and what is told of it, in order.
pub type Transition = (PartyState, &'static [Told]);

impl PartyState {
    /// The state that follows, or `None` if the step cannot follow this state.
    pub fn step(self, step: Step) -> Option<Transition> {
        match step {
            Step::Initiated => self.initiated(),
            Step::Originated => self.originated(),
            Step::DeliveredHere => self.delivered_here(),
            Step::DeliveredFar => self.delivered_far(),
            Step::AnsweredHere => self.answered_here(),
            Step::AnsweredFar => self.answered_far(),
            Step::FailedFar => self.failed_far(),
            Step::Held => self.held(),
            Step::Retrieved => self.retrieved(),
            Step::ClearedHere => Some(self.cleared(&[Told::Released])),
            Step::ClearedByOther => Some(self.cleared(&[Told::Abandoned])),
        }
    }

    fn initiated(self) -> Option<Transition> {
        use PartyState::{Alerting, Connected, Dialing, Failed, Held, Initiated, Null};
        match self {
            Null | Initiated => Some((Initiated, &[])),
            Dialing | Alerting | Connected | Held | Failed => None,
        }
    }

    fn originated(self) -> Option<Transition> {
        use PartyState::{Alerting, Connected, Dialing, Failed, Held, Initiated, Null};
        match self {
            Null | Initiated => Some((Dialing, &[Told::Dialing])),
            Dialing => Some((Dialing, &[])),
            Alerting | Connected | Held | Failed => None,
        }
    }

    fn delivered_here(self) -> Option<Transition> {
        use PartyState::{Alerting, Connected, Dialing, Failed, Held, Initiated, Null};
        match self {
            Null => Some((Alerting, &[Told::Ringing])),
            Alerting => Some((Alerting, &[])),
            Initiated | Dialing | Connected | Held | Failed => None,
        }
    }

    fn delivered_far(self) -> Option<Transition> {
        use PartyState::{Alerting, Connected, Dialing, Failed, Held, Initiated, Null};
        match self {
            Null | Initiated => Some((Dialing, &[Told::Dialing])),
            Dialing | Connected | Held => Some((self, &[])),
            Alerting | Failed => None,
        }
    }

    fn answered_here(self) -> Option<Transition> {
        use PartyState::{Alerting, Connected, Dialing, Failed, Held, Initiated, Null};
        match self {
            Null | Alerting => Some((Connected, &[Told::Established])),
            Connected | Held => Some((self, &[])),
            Initiated | Dialing | Failed => None,
        }
    }

    fn answered_far(self) -> Option<Transition> {
        use PartyState::{Alerting, Connected, Dialing, Failed, Held, Initiated, Null};
        match self {
            Null | Initiated => Some((Connected, &[Told::Dialing, Told::Established])),
            Dialing => Some((Connected, &[Told::Established])),
            Connected | Held => Some((self, &[])),
            Alerting | Failed => None,
        }
    }

    fn failed_far(self) -> Option<Transition> {
        use PartyState::{Alerting, Connected, Dialing, Failed, Held, Initiated, Null};
        match self {
            Null | Initiated => Some((Failed, &[Told::Dialing, Told::DestinationBusy])),
            Dialing => Some((Failed, &[Told::DestinationBusy])),
            Failed => Some((Failed, &[])),
            Alerting | Connected | Held => None,
        }
    }

    fn held(self) -> Option<Transition> {
        use PartyState::{Alerting, Connected, Dialing, Failed, Held, Initiated, Null};
        match self {
            Connected => Some((Held, &[Told::Held])),
            Held => Some((Held, &[])),
            Null | Initiated | Dialing | Alerting | Failed => None,
        }
    }

    fn retrieved(self) -> Option<Transition> {
        use PartyState::{Alerting, Connected, Dialing, Failed, Held, Initiated, Null};
        match self {
            Held => Some((Connected, &[Told::Retrieved])),
            Connected => Some((Connected, &[])),
            Null | Initiated | Dialing | Alerting | Failed => None,
        }
    }

    /// The end of the party; `while_alerting` is what is told if it was still ringing.
    fn cleared(self, while_alerting: &'static [Told]) -> Transition {
        use PartyState::{Alerting, Connected, Dialing, Failed, Held, Initiated, Null};
        match self {
            Null | Initiated => (Null, &[]),
            Alerting => (Null, while_alerting),
            Dialing | Connected | Held | Failed => (Null, &[Told::Released]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::PartyState::{Alerting, Connected, Dialing, Failed, Held, Initiated, Null};
    use super::*;

    /// Walks the steps and returns all that was told.
    fn told(steps: &[Step]) -> Vec<Told> {
        let mut state = Null;
        let mut all = Vec::new();
        for step in steps {
            let (next, told) =
                state.step(*step).unwrap_or_else(|| panic!("{step:?} cannot follow {state:?}"));
            state = next;
            all.extend(told);
        }
        all
    }

    #[test]
    fn a_caller_hears_dialing_established_released() {
        let steps =
            [Step::Initiated, Step::Originated, Step::DeliveredFar, Step::AnsweredFar, Step::ClearedHere];
        assert_eq!(told(&steps), [Told::Dialing, Told::Established, Told::Released]);
    }

    #[test]
    fn a_called_party_hears_ringing_established_released() {
        let steps = [Step::DeliveredHere, Step::AnsweredHere, Step::ClearedByOther];
        assert_eq!(told(&steps), [Told::Ringing, Told::Established, Told::Released]);
    }

    #[test]
    fn a_call_that_the_caller_gives_up_is_abandoned_where_it_rang() {
        assert_eq!(told(&[Step::DeliveredHere, Step::ClearedByOther]), [Told::Ringing, Told::Abandoned]);
        assert_eq!(told(&[Step::DeliveredHere, Step::ClearedHere]), [Told::Ringing, Told::Released]);
    }

    #[test]
    fn a_step_that_the_switch_left_out_is_made_up() {
        assert_eq!(told(&[Step::DeliveredFar]), [Told::Dialing]);
        assert_eq!(told(&[Step::AnsweredFar]), [Told::Dialing, Told::Established]);
        assert_eq!(told(&[Step::FailedFar]), [Told::Dialing, Told::DestinationBusy]);
        assert_eq!(told(&[Step::AnsweredHere]), [Told::Established]);
    }

    #[test]
    fn going_off_hook_and_on_hook_again_tells_nothing() {
        assert_eq!(told(&[Step::Initiated, Step::ClearedHere]), []);
    }

    #[test]
    fn a_repeated_report_is_no_news() {
        for (state, step) in [
            (Dialing, Step::Originated),
            (Alerting, Step::DeliveredHere),
            (Connected, Step::AnsweredHere),
            (Connected, Step::AnsweredFar),
            (Held, Step::Held),
            (Connected, Step::Retrieved),
            (Failed, Step::FailedFar),
            (Null, Step::ClearedHere),
        ] {
            assert_eq!(state.step(step), Some((state, [].as_slice())), "{step:?} while {state:?}");
        }
    }

    #[test]
    fn a_step_that_cannot_follow_is_refused() {
        for (state, step) in [
            (Connected, Step::Initiated),
            (Connected, Step::DeliveredHere),
            (Dialing, Step::AnsweredHere),
            (Alerting, Step::AnsweredFar),
            (Alerting, Step::Held),
            (Null, Step::Retrieved),
            (Initiated, Step::Held),
            (Held, Step::Originated),
        ] {
            assert_eq!(state.step(step), None, "{step:?} while {state:?}");
        }
    }

    #[test]
    fn every_state_can_end() {
        for state in [Null, Initiated, Dialing, Alerting, Connected, Held, Failed] {
            for step in [Step::ClearedHere, Step::ClearedByOther] {
                assert_eq!(state.step(step).map(|(next, _)| next), Some(Null));
            }
        }
    }
}
