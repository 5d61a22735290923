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
//! that absorbs the report that follows it, so that clients hear of one change once; a report that overtakes it ends it.
//! Whatever the switch leaves out, clients see only legal paths: a report that skips a state yields the events of both
//! steps.
//!
//! A response may come behind reports that say otherwise (a key of the telephone). Where the state that they have led to
//! does not permit the service, the switch has done it before, and they stand. Where it does, nobody can tell which was
//! the later: the response is told, and the state is uncertain.
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

    /// Whether a report that comes while the switch is asked may be of something later than what it was asked. Nothing
    /// but a new recording can follow a stop.
    const fn may_be_undone_by(self, report: Report) -> bool {
        match (self, report) {
            (Service::Start, Report::Stop)
            | (Service::Suspend, Report::Record | Report::Stop)
            | (Service::Resume, Report::SuspendRecord | Report::Stop) => true,
            (Service::Start, Report::Record | Report::SuspendRecord)
            | (Service::Stop, Report::Record | Report::SuspendRecord | Report::Stop)
            | (Service::Suspend, Report::SuspendRecord)
            | (Service::Resume, Report::Record) => false,
        }
    }

    /// Whether a refusal for that reason says that the recording is not in a state that permits the service. A start
    /// is refused as 1161 because of the call too.
    fn is_denied_by(self, code: ErrorCode) -> bool {
        code == ErrorCode::IN_SAME_STATE
            || (code == ErrorCode::INVALID_OBJECT_STATE && self != Service::Start)
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

/// A report that a response has made no news of.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Owed {
    report: Report,
    /// Of a stop: the switch's name of the recording that it ends.
    message: Option<MessageId>,
}

/// A service that the switch was asked for and has not answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Asked {
    service: Service,
    /// Whether it has reported since what may be later than that service.
    overtaken: bool,
}

/// The recording of one leg.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recording {
    state: RecordingState,
    uncertain: bool,
    since: Timestamp,
    message: Option<MessageId>,
    asked: Option<Asked>,
    credits: Credits<Owed>,
    /// The same reports on the monitors of other parties, which may come besides.
    credits_elsewhere: Credits<Report>,
}

impl Recording {
    /// The recording of a new leg: stopped.
    pub fn new(at: Timestamp) -> Recording {
        Recording {
            state: RecordingState::Stopped,
            uncertain: false,
            since: at,
            message: None,
            asked: None,
            credits: Credits::default(),
            credits_elsewhere: Credits::default(),
        }
    }

    /// The recording of a leg of a former life: what clients were told stands, and is not sure.
    pub fn restored(state: RecordingState, since: Timestamp, message: Option<MessageId>) -> Recording {
        Recording { message, uncertain: true, state, ..Recording::new(since) }
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

    /// The switch is asked for the service.
    pub fn asked(&mut self, service: Service) {
        self.asked = Some(Asked { service, overtaken: false });
    }

    /// The switch has answered the service positively, and no report has completed it: the report that follows is owed,
    /// and will be no news. `keep` is how long it is waited for; zero is until the leg ends. An uncertain state is
    /// settled by it, and what is told is the difference to what clients were told last. Behind reports that say
    /// otherwise it settles nothing.
    pub fn accepted(
        &mut self,
        service: Service,
        message: Option<MessageId>,
        (keep, now): (Duration, Now),
    ) -> Changes {
        let overtaken = self.answered();
        if !self.uncertain && self.permit(service).is_err() {
            if !overtaken {
                self.learn_message(message);
            }
            return &[];
        }
        if !overtaken {
            let message = self.message.clone().filter(|_| service == Service::Stop);
            self.credits.owe(Owed { report: service.echo(), message }, keep, now);
            self.credits_elsewhere.owe(service.echo(), keep, now);
        }
        self.uncertain = overtaken;
        let changes = self.apply(service.echo(), now);
        self.learn_message(message);
        changes
    }

    /// The switch has answered positively a service that a report has completed.
    pub fn accepted_late(&mut self, message: Option<MessageId>) {
        if !self.answered() {
            self.learn_message(message);
        }
    }

    /// The switch has refused the service. Returns whether the state is uncertain by that: the reason is one that our
    /// state does not give.
    pub fn refused(&mut self, service: Service, code: ErrorCode) -> bool {
        self.asked = None;
        let is_doubtful = !self.uncertain && self.permit(service).is_ok() && service.is_denied_by(code);
        self.uncertain |= is_doubtful;
        is_doubtful
    }

    /// The switch was not asked after all. Leaves no doubt.
    pub fn not_asked(&mut self) -> bool {
        self.asked = None;
        false
    }

    /// Whether what the switch has reported since it was asked may be later than what it now has answered.
    fn answered(&mut self) -> bool {
        self.asked.take().is_some_and(|asked| asked.overtaken)
    }

    /// The switch has reported a change, asked for or not.
    pub fn reported(&mut self, report: Report, message: Option<MessageId>, now: Now) -> Changes {
        let message = message.filter(|_| report != Report::Stop);
        if self.credits.take_in_turn(|owed| owed.report == report, now).is_some() {
            // What a stop is to follow is of a recording that has ended.
            if !self.credits.is_owed(|owed| owed.report == Report::Stop, now) {
                self.learn_message(message);
            }
            return &[];
        }
        self.credits_elsewhere.clear();
        if let Some(asked) = &mut self.asked {
            asked.overtaken |= asked.service.may_be_undone_by(report);
        }
        self.uncertain = false;
        let changes = self.apply(report, now);
        self.learn_message(message);
        changes
    }

    /// The monitor of another party tells it. Returns whether that is news, which ends what the DN's own monitor owes:
    /// otherwise a response has told it already.
    pub fn is_news_elsewhere(&mut self, report: Report, now: Now) -> bool {
        let is_news = self.credits_elsewhere.take_in_turn(|owed| *owed == report, now).is_none();
        if is_news {
            self.owe_nothing();
        }
        is_news
    }

    /// Whether a report that something with that name has stopped is of this recording, or of the one before, whatever
    /// else runs on the leg.
    pub fn is_ended_by(&self, message: Option<&MessageId>, now: Now) -> bool {
        let is_kept = message.is_some() && self.message.as_ref() == message;
        let is_it = |owed: &Owed| {
            let both = owed.message.as_ref().zip(message);
            owed.report == Report::Stop && both.is_none_or(|(owed, stopped)| owed == stopped)
        };
        is_kept || self.credits.is_owed(is_it, now)
    }

    /// The switch has named the recording. One that has ended has no message that a later one could be steered by.
    fn learn_message(&mut self, message: Option<MessageId>) {
        if message.is_some() && self.state != RecordingState::Stopped {
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
        self.asked = None;
        self.owe_nothing();
        self.uncertain = false;
        self.apply(Report::Stop, now)
    }

    /// The link was lost: what clients were told stands, but is not sure any more.
    pub fn link_lost(&mut self) {
        self.uncertain = true;
        self.asked = None;
        self.owe_nothing();
    }

    fn owe_nothing(&mut self) {
        self.credits.clear();
        self.credits_elsewhere.clear();
    }

    /// The switch has not answered the service in time: what clients were told stands, but the switch may have done it.
    /// What earlier responses are owed is owed still. Returns whether the state is uncertain by that; what the state
    /// does not permit the switch can only have done before.
    pub fn unanswered(&mut self, service: Service) -> bool {
        self.asked = None;
        self.uncertain |= self.permit(service).is_ok();
        self.uncertain
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
        if next == RecordingState::Stopped {
            self.message = None;
        }
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
        recording.accepted(Start, None, (KEEP, at(1)));
        recording.unanswered(Suspend);
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
        assert_eq!(recording.accepted(Start, None, (KEEP, at(1))), [Start]);
        assert_eq!(recording.reported(Report::Record, None, at(2)), []);
        assert_eq!(recording.state(), Started);
    }

    #[test]
    fn a_late_report_does_not_undo_a_later_change() {
        let mut recording = in_state(Stopped);
        recording.accepted(Start, None, (KEEP, at(1)));
        recording.accepted(Stop, None, (KEEP, at(2)));
        assert_eq!(recording.reported(Report::Record, None, at(3)), []);
        assert_eq!(recording.reported(Report::Stop, None, at(3)), []);
        assert_eq!(recording.state(), Stopped);
    }

    #[test]
    fn a_credit_ends_after_its_time_so_that_a_later_report_is_news() {
        let mut recording = in_state(Started);
        recording.accepted(Suspend, None, (KEEP, at(1)));
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
            assert_eq!(
                recording.accepted(service, None, (KEEP, at(1))),
                changes,
                "{service:?} while {state:?}"
            );
            assert!(!recording.is_uncertain());
        }
    }

    #[test]
    fn the_message_of_a_recording_that_has_ended_does_not_steer_the_next() {
        let id = |octet: u8| Some(MessageId([octet].as_slice().into()));
        let mut recording = in_state(Stopped);
        recording.accepted(Start, id(1), (KEEP, at(1)));
        recording.accepted(Stop, None, (KEEP, at(2)));
        recording.reported(Report::Record, id(1), at(3));
        recording.reported(Report::Stop, id(1), at(3));
        assert_eq!(recording.message(), None);
        recording.accepted(Start, None, (KEEP, at(4)));
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
