//! Call recording: one machine for each leg, a DN in a call (private-services.md 3.1).
//!
//! ```text
//!              3013 / record                3015 / suspendRecord
//!   stopped ------------------> started -----------------------> suspended
//!      ^                         |   ^                              |  |
//!      |   3014 / stop           |   |        3016 / record         |  |
//!      +-------------------------+   +------------------------------+  |
//!      |                      3014 / stop                              |
//!      +---------------------------------------------------------------+
//!      (end of the leg: from any state to stopped)
//! ```
//!
//! A change is done with the first of the switch's positive response and its report. The response leaves a credit
//! that absorbs the report that follows it, so that clients hear of one change once. Whatever the switch leaves
//! out, clients see only legal paths: a report that skips a state yields the events of both steps.
//!
//! After a loss of the link, and after a service that the switch has not answered, the state is what clients were told
//! last, and uncertain: it passes every service on, until a report, a positive response or a query settles it.

use std::time::Duration;

use crate::credits::Credits;
use crate::error::{ErrorCode, Refusal};
use crate::key_value::KvList;
use crate::switch::MessageId;
use crate::time::{Now, Timestamp};

/// What a recording is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordingState {
    /// Nothing is recorded.
    Stopped,
    /// The leg is recorded.
    Started,
    /// The recording pauses.
    Suspended,
}

impl RecordingState {
    /// The word that snapshots and messages use.
    pub const fn name(self) -> &'static str {
        match self {
            RecordingState::Stopped => "stopped",
            RecordingState::Started => "started",
            RecordingState::Suspended => "suspended",
        }
    }

    /// The value of the classic key `RecordingState`.
    pub const fn classic(self) -> &'static str {
        match self {
            RecordingState::Started => "1",
            RecordingState::Stopped => "2",
            RecordingState::Suspended => "3",
        }
    }

    /// The report that leads to it.
    const fn report(self) -> Report {
        match self {
            RecordingState::Stopped => Report::Stop,
            RecordingState::Started => Report::Record,
            RecordingState::Suspended => Report::SuspendRecord,
        }
    }

    /// The services that make sense now, as the key `Permitted` lists them.
    const fn permitted(self) -> &'static str {
        match self {
            RecordingState::Stopped => "3013",
            RecordingState::Started => "3014,3015",
            RecordingState::Suspended => "3014,3016",
        }
    }
}

/// A recording service; the private event of the same number tells that it is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// 3013.
    Start,
    /// 3014.
    Stop,
    /// 3015.
    Suspend,
    /// 3016.
    Resume,
}

impl Service {
    /// The number of service and event.
    pub const fn number(self) -> i32 {
        match self {
            Service::Start => 3013,
            Service::Stop => 3014,
            Service::Suspend => 3015,
            Service::Resume => 3016,
        }
    }

    /// The service of that number.
    pub const fn from_number(number: i32) -> Option<Service> {
        match number {
            3013 => Some(Service::Start),
            3014 => Some(Service::Stop),
            3015 => Some(Service::Suspend),
            3016 => Some(Service::Resume),
            _ => None,
        }
    }

    /// The report by which the switch tells that it was done.
    const fn echo(self) -> Report {
        match self {
            Service::Start | Service::Resume => Report::Record,
            Service::Stop => Report::Stop,
            Service::Suspend => Report::SuspendRecord,
        }
    }
}

/// What a voice unit event says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Report {
    /// It records.
    Record,
    /// It pauses.
    SuspendRecord,
    /// It has ended.
    Stop,
}

/// The private events that a change amounts to, in their order; none if it is no news.
pub type Changes = &'static [Service];

/// The recording of one leg.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recording {
    state: RecordingState,
    uncertain: bool,
    since: Timestamp,
    message: Option<MessageId>,
    credits: Credits<Report>,
}

impl Recording {
    /// The recording of a new leg: stopped.
    pub fn new(at: Timestamp) -> Recording {
        Recording {
            state: RecordingState::Stopped,
            uncertain: false,
            since: at,
            message: None,
            credits: Credits::default(),
        }
    }

    /// The recording of a leg of a former life: what clients were told stands, and is not sure.
    pub fn restored(state: RecordingState, since: Timestamp, message: Option<MessageId>) -> Recording {
        Recording { state, since, message, uncertain: true, credits: Credits::default() }
    }

    /// What clients were last told.
    pub fn state(&self) -> RecordingState {
        self.state
    }

    /// Whether the switch may have changed it unseen, or by a service that it has not answered.
    pub fn is_uncertain(&self) -> bool {
        self.uncertain
    }

    /// Since when it is in this state.
    pub fn since(&self) -> Timestamp {
        self.since
    }

    /// The switch's identifier of the recording, for stop, suspend and resume.
    pub fn message(&self) -> Option<&MessageId> {
        self.message.as_ref()
    }

    /// Whether the state allows the service (private-services.md 3.1, requests). An uncertain state allows all.
    ///
    /// # Errors
    /// 43 if it is already so, 1161 if the wish makes no sense; with `RecordingState` and `Permitted`.
    pub fn permit(&self, service: Service) -> Result<(), Refusal> {
        use RecordingState::{Started, Stopped, Suspended};
        if self.uncertain {
            return Ok(());
        }
        match (self.state, service) {
            (Stopped, Service::Start)
            | (Started, Service::Stop | Service::Suspend)
            | (Suspended, Service::Stop | Service::Resume) => Ok(()),
            (Stopped, Service::Stop)
            | (Started, Service::Start | Service::Resume)
            | (Suspended, Service::Suspend) => Err(self.refusal(ErrorCode::IN_SAME_STATE)),
            (Stopped, Service::Suspend | Service::Resume) | (Suspended, Service::Start) => {
                Err(self.refusal(ErrorCode::INVALID_OBJECT_STATE))
            }
        }
    }

    fn refusal(&self, code: ErrorCode) -> Refusal {
        let (state, permitted) = (self.state, self.state.permitted());
        let sentence = format!(
            "The recording of this call is {}: the services that fit are {}.",
            state.name(),
            permitted.replace(',', " and ")
        );
        Refusal::new(code, sentence)
            .with(KvList::new().with("RecordingState", state.classic()).with("Permitted", permitted))
    }

    /// The switch has answered the service positively: the report that follows is owed, and will be no news.
    /// `keep` is how long it is waited for; zero is until the leg ends. An uncertain state is settled by it, and what
    /// is told is the difference to what clients were told last.
    pub fn accepted(&mut self, service: Service, keep: Duration, now: Now) -> Changes {
        self.credits.owe(service.echo(), keep, now);
        self.uncertain = false;
        self.apply(service.echo(), now)
    }

    /// The switch has reported a change, asked for or not.
    pub fn reported(&mut self, report: Report, message: Option<MessageId>, now: Now) -> Changes {
        self.learn_message(message);
        let changes: Changes = if self.credits.redeem(|owed| *owed == report, now) {
            &[]
        } else {
            self.uncertain = false;
            self.apply(report, now)
        };
        self.forget_stopped_message();
        changes
    }

    /// A recording that has ended has no message that a later one could be steered by.
    fn forget_stopped_message(&mut self) {
        if self.state == RecordingState::Stopped {
            self.message = None;
        }
    }

    /// Whether a response has told already what that report will say.
    pub fn owes(&self, report: Report, now: Now) -> bool {
        self.credits.is_owed(|owed| *owed == report, now)
    }

    /// The switch has named the recording.
    pub fn learn_message(&mut self, message: Option<MessageId>) {
        if message.is_some() {
            self.message = message;
        }
    }

    /// The switch was asked and says what the recording is doing: what is told is the difference to what clients were
    /// told last. What a report or a response has settled meanwhile is later than that.
    pub fn found(&mut self, state: RecordingState, now: Now) -> Changes {
        if !std::mem::take(&mut self.uncertain) {
            return &[];
        }
        self.apply(state.report(), now)
    }

    /// The leg has ended, and the recording with it.
    pub fn leg_ended(&mut self, now: Now) -> Changes {
        self.credits.clear();
        self.uncertain = false;
        self.apply(Report::Stop, now)
    }

    /// The link was lost: what clients were told stands, but is not sure any more.
    pub fn link_lost(&mut self) {
        self.uncertain = true;
        self.credits.clear();
    }

    /// The switch has not answered a service in time: what clients were told stands, but the switch may have done it.
    /// What earlier responses are owed is owed still.
    pub fn unanswered(&mut self) {
        self.uncertain = true;
    }

    /// The table of state and report (private-services.md 3.1, CSTA events).
    fn apply(&mut self, report: Report, now: Now) -> Changes {
        use RecordingState::{Started, Stopped, Suspended};
        let (next, changes): (RecordingState, Changes) = match (self.state, report) {
            (Stopped, Report::Record) => (Started, &[Service::Start]),
            (Stopped, Report::SuspendRecord) => (Suspended, &[Service::Start, Service::Suspend]),
            (Started, Report::SuspendRecord) => (Suspended, &[Service::Suspend]),
            (Suspended, Report::Record) => (Started, &[Service::Resume]),
            (Started | Suspended, Report::Stop) => (Stopped, &[Service::Stop]),
            (Stopped, Report::Stop) | (Started, Report::Record) | (Suspended, Report::SuspendRecord) => {
                return &[];
            }
        };
        self.enter(next, now);
        changes
    }

    fn enter(&mut self, next: RecordingState, now: Now) {
        if self.state != next {
            self.state = next;
            self.since = now.wall;
        }
        self.forget_stopped_message();
    }
}

#[cfg(test)]
mod tests {
    use super::RecordingState::{Started, Stopped, Suspended};
    use super::Service::{Resume, Start, Stop, Suspend};
    use super::*;

    const KEEP: Duration = Duration::from_secs(10);

    fn at(seconds: u64) -> Now {
        Now { elapsed: Duration::from_secs(seconds), wall: Timestamp(seconds as i64 * 1_000_000) }
    }

    fn in_state(state: RecordingState) -> Recording {
        Recording { state, ..Recording::new(Timestamp(0)) }
    }

    #[test]
    fn requests_are_permitted_or_refused_by_the_table_of_states_and_services() {
        // state, and for 3013, 3014, 3015, 3016: 0 = passed to the switch, else the code of the refusal
        let table =
            [(Stopped, [0, 43, 1161, 1161]), (Started, [43, 0, 0, 43]), (Suspended, [1161, 0, 43, 0])];
        for (state, row) in table {
            for (service, code) in [Start, Stop, Suspend, Resume].into_iter().zip(row) {
                let answer = in_state(state).permit(service).map_or_else(|r| r.code.0, |()| 0);
                assert_eq!(answer, code, "{service:?} while {state:?}");
            }
        }
    }

    #[test]
    fn an_uncertain_state_passes_every_service_on() {
        for state in [Stopped, Started, Suspended] {
            let mut recording = in_state(state);
            recording.link_lost();
            for service in [Start, Stop, Suspend, Resume] {
                assert_eq!(recording.permit(service), Ok(()));
            }
        }
    }

    #[test]
    fn a_service_without_an_answer_leaves_the_state_uncertain_and_earlier_reports_owed() {
        let mut recording = in_state(Stopped);
        recording.accepted(Start, KEEP, at(1));
        recording.unanswered();
        assert_eq!((recording.state(), recording.is_uncertain()), (Started, true));
        for service in [Start, Stop, Suspend, Resume] {
            assert_eq!(recording.permit(service), Ok(()));
        }
        assert_eq!(recording.reported(Report::Record, None, at(2)), []);
        assert!(recording.is_uncertain(), "that report is of the service before");
        assert_eq!(recording.reported(Report::Stop, None, at(3)), [Stop]);
        assert!(!recording.is_uncertain());
    }

    #[test]
    fn a_refusal_names_the_state_and_what_it_permits() {
        let refusal = in_state(Suspended).permit(Start).expect_err("1161 by the table");
        assert_eq!(refusal.extensions.get("RecordingState"), Some(&"3".into()));
        assert_eq!(refusal.extensions.get("Permitted"), Some(&"3014,3016".into()));
        assert!(refusal.message.contains("suspended") && refusal.message.contains("3014 and 3016"));
    }

    #[test]
    fn reports_change_the_state_by_the_table_of_states_and_events() {
        use Report::{Record, Stop as Stopping, SuspendRecord};
        let table: [(RecordingState, Report, RecordingState, Changes); 9] = [
            (Stopped, Record, Started, &[Start]),
            (Stopped, SuspendRecord, Suspended, &[Start, Suspend]),
            (Stopped, Stopping, Stopped, &[]),
            (Started, Record, Started, &[]),
            (Started, SuspendRecord, Suspended, &[Suspend]),
            (Started, Stopping, Stopped, &[Stop]),
            (Suspended, Record, Started, &[Resume]),
            (Suspended, SuspendRecord, Suspended, &[]),
            (Suspended, Stopping, Stopped, &[Stop]),
        ];
        for (state, report, next, changes) in table {
            let mut recording = in_state(state);
            assert_eq!(recording.reported(report, None, at(1)), changes, "{report:?} while {state:?}");
            assert_eq!(recording.state(), next, "{report:?} while {state:?}");
        }
    }

    #[test]
    fn the_report_that_follows_a_response_is_no_news() {
        let mut recording = in_state(Stopped);
        assert_eq!(recording.accepted(Start, KEEP, at(1)), [Start]);
        assert_eq!(recording.reported(Report::Record, None, at(2)), []);
        assert_eq!(recording.state(), Started);
    }

    #[test]
    fn a_late_report_does_not_undo_a_later_change() {
        let mut recording = in_state(Stopped);
        recording.accepted(Start, KEEP, at(1));
        recording.accepted(Stop, KEEP, at(2));
        assert_eq!(recording.reported(Report::Record, None, at(3)), []);
        assert_eq!(recording.reported(Report::Stop, None, at(3)), []);
        assert_eq!(recording.state(), Stopped);
    }

    #[test]
    fn a_credit_ends_after_its_time_so_that_a_later_report_is_news() {
        let mut recording = in_state(Started);
        recording.accepted(Suspend, KEEP, at(1));
        assert_eq!(recording.reported(Report::Record, None, at(5)), [Resume]);
        assert_eq!(recording.reported(Report::SuspendRecord, None, at(12)), [Suspend]);
    }

    #[test]
    fn the_end_of_the_leg_stops_a_recording_once() {
        let mut recording = in_state(Suspended);
        assert_eq!(recording.leg_ended(at(1)), [Stop]);
        assert_eq!(recording.leg_ended(at(2)), []);
    }

    #[test]
    fn a_state_that_was_asked_for_settles_an_uncertain_one_and_tells_the_difference() {
        let table: [(RecordingState, RecordingState, Changes); 9] = [
            (Stopped, Stopped, &[]),
            (Stopped, Started, &[Start]),
            (Stopped, Suspended, &[Start, Suspend]),
            (Started, Stopped, &[Stop]),
            (Started, Started, &[]),
            (Started, Suspended, &[Suspend]),
            (Suspended, Stopped, &[Stop]),
            (Suspended, Started, &[Resume]),
            (Suspended, Suspended, &[]),
        ];
        for (told, found, changes) in table {
            let mut recording = in_state(told);
            recording.link_lost();
            assert_eq!(recording.found(found, at(1)), changes, "{found:?} where {told:?} was told");
            assert_eq!((recording.state(), recording.is_uncertain()), (found, false));
        }
    }

    #[test]
    fn a_state_that_was_asked_for_is_no_news_behind_a_report() {
        let mut recording = in_state(Started);
        recording.link_lost();
        recording.reported(Report::SuspendRecord, None, at(1));
        assert_eq!(recording.found(Started, at(2)), []);
        assert_eq!(recording.state(), Suspended);
    }

    #[test]
    fn a_service_accepted_in_an_uncertain_state_settles_it_and_tells_the_difference() {
        let table: [(RecordingState, Service, Changes); 5] = [
            (Started, Start, &[]),
            (Started, Stop, &[Stop]),
            (Stopped, Suspend, &[Start, Suspend]),
            (Stopped, Resume, &[Start]),
            (Suspended, Start, &[Resume]),
        ];
        for (state, service, changes) in table {
            let mut recording = in_state(state);
            recording.link_lost();
            assert_eq!(recording.accepted(service, KEEP, at(1)), changes, "{service:?} while {state:?}");
            assert!(!recording.is_uncertain());
        }
    }

    #[test]
    fn the_message_of_a_recording_that_has_ended_does_not_steer_the_next() {
        let id = |octet: u8| Some(MessageId([octet].as_slice().into()));
        let mut recording = in_state(Stopped);
        recording.learn_message(id(1));
        recording.accepted(Start, KEEP, at(1));
        recording.accepted(Stop, KEEP, at(2));
        recording.reported(Report::Record, id(1), at(3));
        recording.reported(Report::Stop, id(1), at(3));
        assert_eq!(recording.message(), None);
        recording.accepted(Start, KEEP, at(4));
        assert_eq!(recording.message(), None, "until the switch names the new one");
    }

    #[test]
    fn the_message_id_of_the_switch_is_kept_for_the_services_that_follow() {
        let id = MessageId([7, 8].as_slice().into());
        let mut recording = in_state(Stopped);
        recording.reported(Report::Record, Some(id.clone()), at(1));
        recording.reported(Report::SuspendRecord, None, at(2));
        assert_eq!(recording.message(), Some(&id));
    }
}
