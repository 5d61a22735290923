//! What a link hands to its caller.

use std::fmt;
use std::time::Duration;

use csta::data::acse_user_info_csta::CstaVersion;
use csta::data::device_feature_types::SystemStatus;
use csta::data::error_definition::UniversalFailure;
use csta::data::status_reporting::MonitorCrossRefId;
use csta::events::event_report_definitions::CstaEventReportArgument;
use csta::{Argument, Operation};
use rose::acse::{AssociateResult, Diagnostic as AcseDiagnostic};
use rose::{Any, DecodeError, Problem};
use thiserror::Error;

use crate::{ApduTooLong, FramingLost, Priority, Record};

/// One effect of what was handled. Take them all with [`Link::poll_output`](crate::Link::poll_output) after each call.
#[derive(Clone, Debug, PartialEq)]
pub enum Output {
    /// One whole record for the socket.
    Transmit(Record),
    /// Services may be invoked from now on.
    Operational,
    /// The switch said how it is, and it is news.
    ///
    /// `disabled` and `initializing` on an operational link mean that its monitors are gone: treat them as a lost link.
    Status(SystemStatus),
    /// An invocation ended.
    Answer(Answer),
    /// The switch reported an event.
    EventReport(Box<CstaEventReportArgument>),
    /// The switch stopped a monitor; it has been told that we know.
    MonitorStopped {
        /// The monitor's cross reference.
        cross_ref: MonitorCrossRefId,
    },
    /// The switch sent data that belong to an earlier result: SnapshotDeviceData or SnapshotCallData, which have no answer.
    SnapshotData {
        /// Which of the two.
        operation: Operation,
        /// Its argument.
        argument: Any,
    },
    /// Something for the log, which changes nothing.
    Diagnostic(Diagnostic),
    /// The link ended; close the socket. Nothing comes after it.
    Closed(CloseReason),
}

/// A request to the switch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invocation {
    /// The caller's number for it; comes back in the [`Answer`].
    pub tag: u64,
    /// The service.
    pub operation: Operation,
    /// Its argument.
    pub argument: Any,
    /// Who goes first when invocations wait.
    pub priority: Priority,
}

impl Invocation {
    /// The request for the service of `argument`.
    #[must_use]
    pub fn new<A: Argument>(tag: u64, argument: &A, priority: Priority) -> Self {
        Self { tag, operation: A::OPERATION, argument: csta::encode(argument), priority }
    }
}

/// The end of an invocation. Every invocation that was accepted has exactly one.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The caller's number.
    pub tag: u64,
    /// The service that was invoked.
    pub operation: Operation,
    /// The id under which it was sent; `None` if it never was.
    pub invoke_id: Option<u16>,
    /// The service's result, NULL where the switch left it out, or why there is none.
    pub outcome: Result<Any, Failure>,
    /// From sending to answer; `None` when the switch has not answered.
    pub round_trip: Option<Duration>,
}

/// Why an invocation was not performed, or is not known to have been.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Failure {
    /// The switch answered with universalFailure.
    #[error("the switch refused the request: {0:?}")]
    Universal(UniversalFailure),
    /// The switch answered with an error that is not universalFailure as ECMA-285 has it.
    #[error(
        "the switch refused the request with error {code}, which is not the standard's universal failure"
    )]
    OtherError {
        /// Local code of the error.
        code: i32,
        /// What the switch said beside the code, as it came.
        parameter: Option<Any>,
    },
    /// The switch rejected the message itself.
    #[error("the switch rejected the request: {0}")]
    Rejected(Problem),
    /// The switch answered for another service than was asked.
    #[error("the switch answered for operation {operation} instead of the one that was asked")]
    AnswerOfOtherOperation {
        /// The service that the answer names.
        operation: Operation,
    },
    /// The switch did not answer in time. It may still have done what was asked.
    #[error("the switch did not answer in time")]
    Timeout,
    /// The link ended before the answer. The switch may still have done what was asked.
    #[error("the link to the switch ended before the answer")]
    LinkLost,
}

/// Why an invocation was not accepted; it has no [`Answer`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum InvokeError {
    /// The link is not operational yet, or not any more.
    #[error("the link to the switch is not operational")]
    NotOperational,
    /// As many invocations wait as may wait.
    #[error("{max_queued} requests to the switch wait already, which is the limit")]
    QueueFull {
        /// Option `max-queued`.
        max_queued: usize,
    },
    /// The argument does not fit into a record.
    #[error("the request has an argument of {length} octets; at most {limit} can be sent")]
    ArgumentTooLong {
        /// Octets of the argument.
        length: usize,
        /// Octets that it may have.
        limit: usize,
    },
}

/// Why a link ended.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CloseReason {
    /// We released it.
    #[error("the link was released")]
    Released,
    /// The switch refused the association for good: dial slowly.
    #[error("the switch refuses the association ({result}); name, password and licence are worth a look")]
    RefusedPermanently {
        /// What it said.
        result: AssociateResult,
        /// Why it says so.
        diagnostic: AcseDiagnostic,
    },
    /// The switch refused the association for now.
    #[error("the switch refuses the association for the moment")]
    RefusedTransiently {
        /// Why it says so.
        diagnostic: AcseDiagnostic,
    },
    /// The switch accepted the association for an edition of the standard that is none of phase III: what it says would
    /// be misread.
    #[error(
        "the switch chose {} for the association, which is no edition of CSTA phase III in BER: is another one to be \
         had from it, or has `csta-version` to name another one?",
        Versions(*.chosen)
    )]
    VersionNotSpoken {
        /// What it chose.
        chosen: CstaVersion,
    },
    /// The switch did not answer the request for a transport connection.
    #[error(
        "the switch did not answer the request for a transport connection: is the link's `framing` tpkt?"
    )]
    NoConnectionAnswer,
    /// The switch refused the transport connection, or ended it.
    #[error("the switch disconnected the transport connection (reason {reason})")]
    Disconnected {
        /// Why, as X.224 13.5 numbers it.
        reason: u8,
    },
    /// The switch could not read a TPDU of ours and ended the transport connection.
    #[error("the switch rejected a packet of ours (cause {cause})")]
    TpduRejected {
        /// Why, as X.224 13.12 numbers it.
        cause: u8,
    },
    /// The switch did not answer the association request.
    #[error("the switch did not answer the association request")]
    NoAssociationAnswer,
    /// The switch did not say that it is normal.
    #[error("the switch did not report that it is in normal operation")]
    NoNormalStatus {
        /// What it said last.
        latest: Option<SystemStatus>,
    },
    /// The switch released the association.
    #[error("the switch released the association")]
    ReleasedBySwitch,
    /// The switch aborted the association.
    #[error("the switch aborted the association")]
    AbortedBySwitch,
    /// The connection was closed at the other end, or broke.
    #[error("the connection to the switch ended")]
    EndOfStream,
    /// The switch did not answer the keep-alive, more often than `kpl-tolerance` bears.
    #[error("the switch did not answer {failures} keep-alive requests")]
    KeepAliveLost {
        /// Failures that stood against it.
        failures: u32,
    },
    /// The switch, which keeps its links alive itself, has said nothing for two and a half of its intervals.
    #[error("the switch has said nothing for {silence:?}, though it used to keep its link alive")]
    SwitchSilent {
        /// How long.
        silence: Duration,
    },
    /// The octets cannot be cut into records any more.
    #[error("the octets from the switch make no sense: {0}")]
    FramingLost(FramingLost),
    /// Too many APDUs in a row could not be decoded.
    #[error("{count} messages in a row from the switch could not be read")]
    TooManyErrors {
        /// How many.
        count: u32,
    },
    /// A message of ours is too long for a record. The association request is the only one that can be.
    #[error("{0}; are the link's name and password meant to be that long?")]
    Unsendable(ApduTooLong),
    /// Every invoke id is reserved for an answer that has not come.
    #[error("the switch has left so many requests without an answer that no invoke id is free")]
    InvokeIdsExhausted,
}

impl CloseReason {
    /// Whether dialling again soon is of no use.
    #[must_use]
    pub const fn is_permanent_refusal(&self) -> bool {
        matches!(self, Self::RefusedPermanently { .. } | Self::VersionNotSpoken { .. })
    }
}

/// Versions as a person reads them.
struct Versions(CstaVersion);

impl fmt::Display for Versions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.0.names().collect();
        if names.is_empty() {
            f.write_str("a version without a name")
        } else {
            f.write_str(&names.join(", "))
        }
    }
}

/// Something worth a log line. The link has counted it and lives on.
#[derive(Clone, Debug, PartialEq)]
pub enum Diagnostic {
    /// An APDU could not be decoded.
    UndecodableApdu {
        /// Why.
        error: DecodeError,
        /// Its first octets; none of an association APDU, which may hold a password.
        head: Vec<u8>,
    },
    /// The argument or the result of a known operation could not be decoded.
    UndecodableContent {
        /// The operation.
        operation: Operation,
        /// Why.
        error: csta::DecodeError,
        /// Its first octets.
        head: Vec<u8>,
    },
    /// The switch invoked an operation that we do not perform, and was told so.
    UnknownOperation {
        /// Which.
        operation: Operation,
    },
    /// An answer came after the deadline.
    LateAnswer {
        /// The service that was invoked.
        operation: Operation,
        /// How long the switch took.
        round_trip: Duration,
    },
    /// An answer came for an invoke id that is not in use.
    UnknownAnswer {
        /// The id.
        invoke_id: i32,
    },
    /// An answer came that does not say to what: its invoke id is absent.
    UnnumberedAnswer,
    /// The switch refused a request with an error that is not universalFailure as ECMA-285 has it.
    OtherError {
        /// The service that was invoked.
        operation: Operation,
        /// Local code of the error.
        code: i32,
        /// The first octets of its parameter; none if there is no parameter.
        head: Vec<u8>,
    },
    /// The switch rejected something that is no request of ours.
    UnrelatedReject {
        /// What it found wrong.
        problem: Problem,
    },
    /// A packet held a TPDU that has no meaning in class 0 of X.224, or not at this moment.
    UnknownTpdu {
        /// The octet that says its kind.
        code: u8,
    },
    /// An association APDU came that has no meaning at this moment.
    UnexpectedAssociationApdu,
    /// The switch chose an edition of the standard that was not offered. It is one of phase III, so the link goes on.
    VersionNotOffered {
        /// What it chose.
        chosen: CstaVersion,
    },
    /// The switch is overloaded, or soon will be: it is asked more slowly from now on.
    Slowed {
        /// Requests that it has at a time.
        window: usize,
        /// The least time from one to the next.
        gap: Duration,
    },
    /// The switch is asked as fast as before again.
    Relieved {
        /// Whether it has said so; otherwise it has said no more of an overload for long enough.
        told: bool,
    },
    /// A keep-alive was not answered in time.
    KeepAliveFailed {
        /// Failures that stand against the link now.
        failures: u32,
    },
    /// Keep-alives fail so often that somebody should look at the link.
    Unstable,
}
