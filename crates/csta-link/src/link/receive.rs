//! What a link does with an APDU of the switch.

use std::time::Duration;

use csta::data::acse_user_info_csta::{AcseUserInformationForCsta, CstaVersion};
use csta::data::device_feature_types::SystemStatus;
use csta::data::extension_types::Acknowledgement;
use csta::services::monitor_stop::MonitorStopArgument;
use csta::services::request_system_status::{RequestSysStatArg, RequestSysStatRes};
use csta::services::system_status::SystemStatusArg;
use csta::{Confirmed, DecodeError as ContentError, Operation, UNIVERSAL_FAILURE, count_freedoms};
use rose::acse::{Aare, Abrt, AcseApdu, AssociateResult, Release};
use rose::{
    Any, Apdu, DecodeError, GeneralProblem, InvokeProblem, OperationResult, Pdu, Problem, Unnumbered, tlv,
};

use super::{BARE_ABORT, Link};
use crate::association::State;
use crate::framing::HEAD;
use crate::invocations::{InFlight, Owner, Settled};
use crate::pacing::OVERLOAD_FORGOTTEN_AFTER;
use crate::timers::Timer;
use crate::{Association, CloseReason, Diagnostic, Failure, MAX_APDU, Output, Overlong, Subject};

/// What the switch says to an invocation of ours.
enum Reply {
    Result(Option<OperationResult>),
    Error { code: i32, parameter: Option<Any> },
    Reject(Problem),
}

impl Link {
    pub(super) fn receive(&mut self, now: Duration, apdu: &[u8]) {
        self.heard(now);
        if apdu == BARE_ABORT {
            self.traffic.received(Subject::Association);
            return self.handle_acse(now, AcseApdu::Abrt(Abrt::by_user()));
        }
        match Pdu::decode_counting(apdu) {
            Ok((pdu, forms)) => {
                self.errors_in_a_row = 0;
                self.traffic.received(self.subject(&pdu));
                let ((), freedoms) = count_freedoms(|| self.handle_pdu(now, pdu));
                self.counters.freedoms += freedoms;
                self.counters.forms += forms;
            }
            Err(error) => {
                self.traffic.received(Subject::Unreadable);
                self.undecodable(apdu, error);
            }
        }
    }

    pub(super) fn receive_overlong(&mut self, now: Duration, Overlong { length, head }: &Overlong) {
        self.heard(now);
        self.traffic.received(Subject::Unreadable);
        self.undecodable(head, DecodeError::TooLong { length: *length, limit: MAX_APDU });
    }

    fn heard(&mut self, now: Duration) {
        self.counters.messages_in += 1;
        self.silence = now.saturating_sub(self.last_heard);
        self.last_heard = now;
        self.await_silence();
    }

    /// An answer is about what was asked, whatever it says itself.
    fn subject(&self, pdu: &Pdu) -> Subject {
        match pdu {
            Pdu::Acse(_) => Subject::Association,
            Pdu::Rose(Apdu::Invoke { opcode, .. }) => Subject::of(Operation::from(*opcode)),
            Pdu::Rose(Apdu::ReturnResult { invoke_id, .. } | Apdu::ReturnError { invoke_id, .. }) => {
                self.invocations.operation(*invoke_id).map_or(Subject::UnknownAnswer, Subject::of)
            }
            Pdu::Rose(Apdu::Reject { .. }) => Subject::Reject,
            Pdu::Rose(Apdu::Unnumbered(Unnumbered::Invoke { opcode, .. })) => {
                Subject::of(Operation::from(*opcode))
            }
            Pdu::Rose(Apdu::Unnumbered(Unnumbered::ReturnResult { .. } | Unnumbered::ReturnError { .. })) => {
                Subject::UnknownAnswer
            }
        }
    }

    fn handle_pdu(&mut self, now: Duration, pdu: Pdu) {
        match pdu {
            Pdu::Acse(apdu) => self.handle_acse(now, apdu),
            Pdu::Rose(Apdu::Invoke { invoke_id, linked_id: _, opcode, argument, .. }) => {
                self.invoked(now, Some(invoke_id), Operation::from(opcode), argument);
            }
            Pdu::Rose(Apdu::ReturnResult { invoke_id, result, .. }) => {
                self.replied(now, invoke_id, Reply::Result(result));
            }
            Pdu::Rose(Apdu::ReturnError { invoke_id, code, parameter, .. }) => {
                self.replied(now, invoke_id, Reply::Error { code, parameter });
            }
            Pdu::Rose(Apdu::Reject { invoke_id, problem, .. }) => self.rejected(now, invoke_id, problem),
            Pdu::Rose(Apdu::Unnumbered(unnumbered)) => self.unnumbered(now, unnumbered),
        }
    }

    /// What has no invoke id is heard like any other. It has no result of ours, for none could say what it belongs to; a
    /// reject can, by having no id either (X.880).
    fn unnumbered(&mut self, now: Duration, unnumbered: Unnumbered) {
        self.counters.unnumbered += 1;
        match unnumbered {
            Unnumbered::Invoke { linked_id: _, opcode, argument, .. } => {
                self.invoked(now, None, Operation::from(opcode), argument);
            }
            Unnumbered::ReturnResult { .. } | Unnumbered::ReturnError { .. } => {
                self.counters.unknown_answers += 1;
                self.note(Diagnostic::UnnumberedAnswer);
            }
        }
    }

    fn handle_acse(&mut self, now: Duration, apdu: AcseApdu) {
        match (apdu, self.state) {
            (AcseApdu::Aare(aare), State::Requested { .. }) => self.associate_answered(now, &aare),
            (AcseApdu::Rlrq(_), _) => self.release_asked(),
            (AcseApdu::Rlre(_), State::Releasing) => self.close(CloseReason::Released),
            (AcseApdu::Abrt(_), State::Releasing) => self.close(CloseReason::Released),
            (AcseApdu::Abrt(_), _) => self.close(CloseReason::AbortedBySwitch),
            (AcseApdu::Aarq(_) | AcseApdu::Aare(_) | AcseApdu::Rlre(_), _) => {
                self.note(Diagnostic::UnexpectedAssociationApdu);
            }
        }
    }

    /// The result decides alone: one switch accepts with a diagnostic that says otherwise.
    fn associate_answered(&mut self, now: Duration, aare: &Aare) {
        let diagnostic = aare.diagnostic.clone();
        match aare.result {
            AssociateResult::ACCEPTED => {
                self.csta_version = version_of(aare);
                self.version_chosen(now);
            }
            AssociateResult::REJECTED_TRANSIENT => self.close(CloseReason::RefusedTransiently { diagnostic }),
            result => self.close(CloseReason::RefusedPermanently { result, diagnostic }),
        }
    }

    /// One of the editions offered should have been chosen. Another one of phase III is borne, as its messages are read
    /// alike. What any other speaks has the same tags for other events and the same codes for other services: to go on
    /// would be to misread it.
    fn version_chosen(&mut self, now: Duration) {
        let offered = match &self.config.association {
            Association::Acse(acse) => acse.versions,
            Association::None => CstaVersion::phase_three(),
        };
        match self.csta_version {
            Some(chosen) if !chosen.is_empty() && !is_of_phase_three(chosen) => {
                return self.abort(CloseReason::VersionNotSpoken { chosen });
            }
            Some(chosen) if !offered.contains(chosen) => self.note(Diagnostic::VersionNotOffered { chosen }),
            Some(_) | None => {}
        }
        self.advance(now, State::accepted);
    }

    fn release_asked(&mut self) {
        let answer = AcseApdu::Rlre(Release::normal());
        self.transmit(Subject::Association, &answer.encode());
        self.close(match self.state {
            State::Releasing => CloseReason::Released,
            State::Connecting
            | State::Requested { .. }
            | State::AwaitingStatus
            | State::Operational
            | State::Closed => CloseReason::ReleasedBySwitch,
        });
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "all operations of the standard but a few")]
    fn invoked(
        &mut self,
        now: Duration,
        invoke_id: Option<i32>,
        operation: Operation,
        argument: Option<Any>,
    ) {
        let argument = argument.unwrap_or_else(Any::null);
        match operation {
            Operation::CstaEventReport => self.event_reported(&argument),
            Operation::SystemStatus => self.status_invoked(now, invoke_id, &argument),
            Operation::RequestSysStat => self.our_status_asked(invoke_id),
            Operation::MonitorStop => self.monitor_stopped(invoke_id, &argument),
            Operation::SnapshotDeviceData | Operation::SnapshotCallData => {
                self.outputs.push_back(Output::SnapshotData { operation, argument });
            }
            _ => self.not_performed(invoke_id, operation),
        }
    }

    /// Events are never answered: to reject one helps nobody and may cost the link.
    fn event_reported(&mut self, argument: &Any) {
        self.counters.events += 1;
        match csta::decode(argument) {
            Ok(report) => self.outputs.push_back(Output::EventReport(Box::new(report))),
            Err(error) => self.undecodable_content(Operation::CstaEventReport, error, argument),
        }
    }

    /// Answered before anything else, and never behind requests of ours: an unanswered status costs the link.
    fn status_invoked(&mut self, now: Duration, invoke_id: Option<i32>, argument: &Any) {
        match csta::decode::<SystemStatusArg>(argument) {
            Ok(report) => {
                self.perform::<SystemStatusArg>(invoke_id, &Acknowledgement::NoData);
                self.status_reported(now, report.system_status, true);
            }
            Err(error) => self.mistyped(invoke_id, Operation::SystemStatus, error, argument),
        }
    }

    fn our_status_asked(&mut self, invoke_id: Option<i32>) {
        let normal =
            RequestSysStatRes { system_status: SystemStatus::NORMAL, ..RequestSysStatRes::default() };
        self.perform::<RequestSysStatArg>(invoke_id, &normal);
    }

    fn monitor_stopped(&mut self, invoke_id: Option<i32>, argument: &Any) {
        match csta::decode::<MonitorStopArgument>(argument) {
            Ok(stop) => {
                self.perform::<MonitorStopArgument>(invoke_id, &Acknowledgement::NoData);
                self.outputs.push_back(Output::MonitorStopped { cross_ref: stop.cross_ref_identifier });
            }
            Err(error) => self.mistyped(invoke_id, Operation::MonitorStop, error, argument),
        }
    }

    /// Answers an invoke of the switch, if it can be.
    fn perform<A: Confirmed>(&mut self, invoke_id: Option<i32>, result: &A::Result) {
        if let Some(invoke_id) = invoke_id {
            self.transmit(Subject::of(A::OPERATION), &csta::result::<A>(invoke_id, result).encode());
        }
    }

    fn mistyped(
        &mut self,
        invoke_id: Option<i32>,
        operation: Operation,
        error: ContentError,
        argument: &Any,
    ) {
        self.undecodable_content(operation, error, argument);
        self.reject(invoke_id, Problem::Invoke(InvokeProblem::MISTYPED_ARGUMENT));
    }

    fn not_performed(&mut self, invoke_id: Option<i32>, operation: Operation) {
        self.counters.unknown_operations += 1;
        self.note(Diagnostic::UnknownOperation { operation });
        self.reject(invoke_id, Problem::Invoke(InvokeProblem::UNRECOGNISED_OPERATION));
    }

    /// `unasked`: a report of the switch's own is news even if it repeats itself, unless all it says is "normal".
    fn status_reported(&mut self, now: Duration, status: SystemStatus, unasked: bool) {
        let changed = self.status.replace(status) != Some(status);
        let is_normal = status == SystemStatus::NORMAL;
        let was_operational = self.is_operational();
        if unasked && is_normal && !changed {
            self.keep_alive.told_by_switch(self.silence);
            self.await_silence();
        }
        self.advance(now, |state| state.status_reported(is_normal));
        self.pace(now, status);
        let is_news = changed || (unasked && !is_normal);
        let goes_without_saying = is_normal && !was_operational;
        if is_news && !goes_without_saying {
            self.outputs.push_back(Output::Status(status));
        }
    }

    /// Sets the pace that goes with what the switch says of its load.
    fn pace(&mut self, now: Duration, status: SystemStatus) {
        let was_slowed = self.pacing.is_slowed();
        self.pacing.status_told(status);
        match status {
            SystemStatus::OVERLOAD_IMMINENT | SystemStatus::OVERLOAD_REACHED => {
                self.counters.overloads += 1;
                self.timers.set(Timer::Relief, now + OVERLOAD_FORGOTTEN_AFTER);
                self.note(Diagnostic::Slowed { window: self.window(), gap: self.pacing.gap() });
            }
            _ if was_slowed && !self.pacing.is_slowed() => {
                self.timers.stop(Timer::Relief);
                self.note(Diagnostic::Relieved { told: true });
            }
            _ => {}
        }
        self.send_waiting(now);
    }

    fn replied(&mut self, now: Duration, invoke_id: i32, reply: Reply) {
        match self.invocations.answered(invoke_id) {
            Settled::InTime(request) => self.replied_in_time(now, request, reply),
            Settled::Late(request) => self.replied_late(now, request, reply),
            Settled::Unknown => {
                self.counters.unknown_answers += 1;
                self.note(Diagnostic::UnknownAnswer { invoke_id });
            }
        }
    }

    fn replied_in_time(&mut self, now: Duration, request: InFlight, reply: Reply) {
        let round_trip = now.saturating_sub(request.sent);
        self.counters.round_trips.measured(round_trip);
        match request.owner {
            Owner::Caller(_) => {
                let outcome = self.outcome(request.operation, reply);
                self.answer(request, outcome, Some(round_trip));
            }
            Owner::Probe => {
                self.keep_alive.answered(self.config.control.kpl_loss_rate);
                self.probe_replied(now, reply);
            }
        }
        self.send_waiting(now);
    }

    fn replied_late(&mut self, now: Duration, request: InFlight, reply: Reply) {
        self.counters.late_answers += 1;
        let round_trip = now.saturating_sub(request.sent);
        self.note(Diagnostic::LateAnswer { operation: request.operation, round_trip });
        match request.owner {
            // Nobody reads it any more; what it brings beyond the standard is counted all the same.
            Owner::Caller(_) => {
                let outcome = self.outcome(request.operation, reply);
                drop(outcome.as_ref().ok().and_then(csta::common_arguments));
            }
            Owner::Probe => self.probe_replied(now, reply),
        }
    }

    /// What became of a request, counted where the standard does not have such an error.
    fn outcome(&mut self, asked: Operation, reply: Reply) -> Result<Any, Failure> {
        let outcome = reply.outcome(asked);
        if let Err(Failure::OtherError { code, parameter }) = &outcome {
            let head = parameter.as_ref().map(|parameter| head(parameter.as_octets())).unwrap_or_default();
            self.counters.other_errors += 1;
            self.note(Diagnostic::OtherError { operation: asked, code: *code, head });
        }
        outcome
    }

    /// An error or a reject proves that the switch is there, as well as a result does; only a result says how it is.
    fn probe_replied(&mut self, now: Duration, reply: Reply) {
        match self.outcome(Operation::RequestSysStat, reply) {
            Ok(result) => match csta::decode::<RequestSysStatRes>(&result) {
                Ok(report) => self.status_reported(now, report.system_status, false),
                Err(error) => {
                    self.undecodable_content(Operation::RequestSysStat, error, &result);
                    self.advance(now, State::proved_alive);
                }
            },
            Err(_) => self.advance(now, State::proved_alive),
        }
    }

    /// A reject with a problem of a result or an error is about an answer of ours; its invoke id is the switch's. One of a
    /// kind that nobody knows ends the request that has its id: who waits is better told than left to the deadline.
    fn rejected(&mut self, now: Duration, invoke_id: Option<i32>, problem: Problem) {
        match (&problem, invoke_id) {
            (
                Problem::General(_) | Problem::Invoke(_) | Problem::Unrecognised(_) | Problem::Absent,
                Some(id),
            ) => {
                self.replied(now, id, Reply::Reject(problem));
            }
            (Problem::General(_) | Problem::Invoke(_) | Problem::Unrecognised(_) | Problem::Absent, None)
            | (Problem::ReturnResult(_) | Problem::ReturnError(_), _) => {
                self.counters.unrelated_rejects += 1;
                self.note(Diagnostic::UnrelatedReject { problem });
            }
        }
    }

    fn undecodable_content(&mut self, operation: Operation, error: ContentError, content: &Any) {
        self.counters.undecodable += 1;
        let head = head(content.as_octets());
        self.note(Diagnostic::UndecodableContent { operation, error, head });
    }

    fn undecodable(&mut self, apdu: &[u8], error: DecodeError) {
        let is_association = apdu.first().is_some_and(|first| first & 0xe0 == 0x60);
        let head = if is_association { Vec::new() } else { head(apdu) };
        self.note(Diagnostic::UndecodableApdu { error, head });
        if !self.could_not_be_read() {
            return;
        }
        match (self.state, problem_of(apdu)) {
            (State::Connecting | State::Requested { .. } | State::Closed, _) | (_, None) => {}
            (State::AwaitingStatus | State::Operational | State::Releasing, Some(problem)) => {
                self.reject(None, Problem::General(problem));
            }
        }
    }
}

impl Reply {
    fn outcome(self, asked: Operation) -> Result<Any, Failure> {
        match self {
            Self::Result(None) => Ok(Any::null()),
            Self::Result(Some(OperationResult { opcode: Some(other), .. })) if other != asked.code() => {
                Err(Failure::AnswerOfOtherOperation { operation: Operation::from(other) })
            }
            Self::Result(Some(OperationResult { result, .. })) => Ok(result),
            Self::Error { code, parameter } => Err(failure(code, parameter)),
            Self::Reject(problem) => Err(Failure::Rejected(problem)),
        }
    }
}

/// The version in the user information, old form or new; `None` where there is nothing of the kind.
fn version_of(aare: &Aare) -> Option<CstaVersion> {
    let information = aare.user_information.as_ref()?.single_asn1_type()?;
    match csta::decode(information).ok()? {
        AcseUserInformationForCsta::OldDefinition(old) => Some(old.csta_version),
        AcseUserInformationForCsta::NewDefinition(new) => Some(new.csta_version),
        AcseUserInformationForCsta::Unrecognised(_) => None,
    }
}

/// Whether one of these versions, if there are several, is an edition of ECMA-285 or ISO/IEC 18052.
fn is_of_phase_three(versions: CstaVersion) -> bool {
    versions.without(CstaVersion::phase_three()) != versions
}

/// What a ReturnError means. Whatever is not the standard's is carried as it came.
fn failure(code: i32, parameter: Option<Any>) -> Failure {
    let universal = parameter.as_ref().filter(|_| code == UNIVERSAL_FAILURE);
    match universal.and_then(|value| csta::decode(value).ok()) {
        Some(failure) => Failure::Universal(failure),
        None => Failure::OtherError { code, parameter },
    }
}

/// What a reject of an undecodable APDU says; `None` where there must be none. An Invoke may be an event, which is never
/// answered; a Reject must not be answered by another; association control knows no rejects.
fn problem_of(apdu: &[u8]) -> Option<GeneralProblem> {
    match apdu.first()? {
        0x60..=0x7f | 0xa1 | 0xa4 => None,
        0xa2 | 0xa3 if tlv::check(apdu).is_ok() => Some(GeneralProblem::MISTYPED_PDU),
        0xa2 | 0xa3 => Some(GeneralProblem::BADLY_STRUCTURED_PDU),
        _ => Some(GeneralProblem::UNRECOGNISED_PDU),
    }
}

fn head(octets: &[u8]) -> Vec<u8> {
    octets[..octets.len().min(HEAD)].to_vec()
}
