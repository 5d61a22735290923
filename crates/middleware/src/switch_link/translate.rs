//! Between the link's words and the DNs': which failure is which, and which request may overtake.

use csta::Operation;
use csta_adapter::{self as adapter, PassedOver};
use csta_link::{Diagnostic, Failure, InvokeError, Priority};
use rose::Any;
use telephony::switch::{SwitchFailure, SwitchRequest, SwitchResult};

use crate::metrics::LinkMetrics;
use crate::metrics::labels::{Anomaly, SwitchAnswer, Unheard, Unreadable};

/// The outcome of an invocation, as a DN understands it.
pub(super) fn outcome(
    operation: Operation,
    outcome: Result<Any, Failure>,
) -> Result<SwitchResult, SwitchFailure> {
    let result = outcome.map_err(failure)?;
    adapter::result(operation, &result).map_err(|error| {
        tracing::warn!(%operation, %error, "the switch's result cannot be read");
        SwitchFailure::Unreadable
    })
}

/// A failure of the link or the switch, as a DN understands it.
pub(super) fn failure(failure: Failure) -> SwitchFailure {
    match failure {
        Failure::Universal(refusal) => adapter::refused(&refusal),
        Failure::OtherError { code, parameter: _ } => adapter::refused_otherwise(code),
        Failure::Rejected(problem) => adapter::rejected(&problem),
        Failure::AnswerOfOtherOperation { .. } => SwitchFailure::Unreadable,
        Failure::Timeout => SwitchFailure::Timeout,
        Failure::LinkLost => SwitchFailure::LinkLost,
    }
}

/// How a request to the switch ended, for the metrics.
pub(super) fn kind_of_answer(outcome: &Result<Any, Failure>) -> SwitchAnswer {
    match outcome {
        Ok(_) => SwitchAnswer::Result,
        Err(Failure::Universal(_) | Failure::OtherError { .. }) => SwitchAnswer::Refused,
        Err(Failure::Rejected(_)) => SwitchAnswer::Rejected,
        Err(Failure::AnswerOfOtherOperation { .. }) => SwitchAnswer::WrongOperation,
        Err(Failure::Timeout) => SwitchAnswer::Timeout,
        Err(Failure::LinkLost) => SwitchAnswer::LinkLost,
    }
}

/// Counts what the link has noticed of the switch.
pub(super) fn count(diagnostic: &Diagnostic, metrics: &LinkMetrics) {
    let (errors, anomalies) = (&metrics.decode_errors, &metrics.anomalies);
    match diagnostic {
        Diagnostic::UndecodableApdu { .. } => errors.count(Unreadable::Apdu),
        Diagnostic::UndecodableContent { operation: Operation::CstaEventReport, .. } => {
            errors.count(Unreadable::Event);
        }
        Diagnostic::UndecodableContent { .. } => errors.count(Unreadable::Content),
        Diagnostic::UnknownTpdu { .. } => errors.count(Unreadable::Tpdu),
        Diagnostic::UnknownOperation { .. } => anomalies.count(Anomaly::UnknownOperation),
        Diagnostic::LateAnswer { .. } => anomalies.count(Anomaly::LateAnswer),
        Diagnostic::UnknownAnswer { .. } | Diagnostic::UnnumberedAnswer => {
            anomalies.count(Anomaly::UnknownAnswer);
        }
        Diagnostic::OtherError { .. } => anomalies.count(Anomaly::OtherError),
        Diagnostic::UnrelatedReject { .. } => anomalies.count(Anomaly::UnrelatedReject),
        Diagnostic::VersionNotOffered { .. } => anomalies.count(Anomaly::VersionNotOffered),
        Diagnostic::UnexpectedAssociationApdu => anomalies.count(Anomaly::UnexpectedAssociation),
        Diagnostic::Slowed { .. } => anomalies.count(Anomaly::Overload),
        Diagnostic::Relieved { .. } => {}
        Diagnostic::KeepAliveFailed { .. } => anomalies.count(Anomaly::KeepAliveFailed),
        Diagnostic::Unstable => anomalies.count(Anomaly::Unstable),
    }
}

/// Counts an event that is told to no DN: as an error only where something of it should have been told.
pub(super) fn count_unheard(why: &PassedOver, metrics: &LinkMetrics) {
    let (errors, unheard) = (&metrics.decode_errors, &metrics.unheard);
    match why {
        PassedOver::NoNews => unheard.count(Unheard::NoNews),
        PassedOver::Unrecognised => unheard.count(Unheard::Unrecognised),
        PassedOver::UnusablePrivateData { .. } => errors.count(Unreadable::PrivateData),
        PassedOver::NoCall => errors.count(Unreadable::Event),
    }
}

/// Why an invocation was not even accepted.
pub(super) fn not_invoked(error: &InvokeError) -> SwitchFailure {
    match error {
        InvokeError::NotOperational => SwitchFailure::LinkLost,
        InvokeError::QueueFull { .. } => SwitchFailure::Overloaded,
        InvokeError::ArgumentTooLong { .. } => SwitchFailure::Unreadable,
    }
}

/// Ending a call and reading a device again do not wait behind the rest (features.md 14).
pub(super) fn priority(request: &SwitchRequest) -> Priority {
    match request {
        SwitchRequest::ClearConnection(_) | SwitchRequest::ClearCall(_) => Priority::Urgent,
        SwitchRequest::SnapshotDevice(_)
        | SwitchRequest::SnapshotCall(_)
        | SwitchRequest::QueryVoiceAttribute(..)
        | SwitchRequest::GetAgentState(_)
        | SwitchRequest::GetForwarding(_) => Priority::Monitoring,
        SwitchRequest::MakeCall { .. }
        | SwitchRequest::AnswerCall(_)
        | SwitchRequest::HoldCall(_)
        | SwitchRequest::RetrieveCall(_)
        | SwitchRequest::ConsultationCall { .. }
        | SwitchRequest::AlternateCall { .. }
        | SwitchRequest::ReconnectCall { .. }
        | SwitchRequest::TransferCall { .. }
        | SwitchRequest::ConferenceCall { .. }
        | SwitchRequest::SingleStepTransfer { .. }
        | SwitchRequest::SingleStepConference { .. }
        | SwitchRequest::DeflectCall { .. }
        | SwitchRequest::RecordMessage(_)
        | SwitchRequest::Stop(..)
        | SwitchRequest::Suspend(..)
        | SwitchRequest::Resume(..)
        | SwitchRequest::AssociateData { .. }
        | SwitchRequest::SetAgentState(_)
        | SwitchRequest::JoinGuest { .. }
        | SwitchRequest::PartGuest { .. } => Priority::Ordinary,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::labels::Label;

    /// The labels that count something, with their counts.
    fn counted<L: Label>(counters: &crate::metrics::labels::Counters<L>) -> Vec<(&'static str, u64)> {
        let all = counters.iter().map(|(label, counter)| (label.name(), counter.get()));
        all.filter(|(_, count)| *count > 0).collect()
    }

    #[test]
    fn an_event_that_is_passed_over_on_purpose_is_no_error() {
        let metrics = LinkMetrics::default();
        for why in [PassedOver::NoNews, PassedOver::Unrecognised, PassedOver::NoNews] {
            count_unheard(&why, &metrics);
        }
        assert_eq!(counted(&metrics.unheard), [("no_news", 2), ("unrecognised", 1)]);
        assert_eq!(counted(&metrics.decode_errors), []);
    }

    #[test]
    fn an_event_that_cannot_be_used_is_an_error_of_its_kind() {
        let metrics = LinkMetrics::default();
        count_unheard(&PassedOver::NoCall, &metrics);
        count_unheard(&PassedOver::UnusablePrivateData { reason: String::new() }, &metrics);
        assert_eq!(counted(&metrics.unheard), []);
        assert_eq!(counted(&metrics.decode_errors), [("event", 1), ("private_data", 1)]);
    }

    #[test]
    fn content_that_cannot_be_read_is_told_apart_by_what_it_is_of() {
        let metrics = LinkMetrics::default();
        let wrong = csta::decode::<csta::services::monitor_stop::MonitorStopArgument>(&Any::null());
        let error = wrong.expect_err("NULL is no sequence");
        for operation in [Operation::CstaEventReport, Operation::MonitorStop, Operation::SystemStatus] {
            count(
                &Diagnostic::UndecodableContent { operation, error: error.clone(), head: Vec::new() },
                &metrics,
            );
        }
        assert_eq!(counted(&metrics.decode_errors), [("content", 2), ("event", 1)]);
    }
}
