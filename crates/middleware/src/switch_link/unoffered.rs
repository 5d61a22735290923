//! What the connector has said it does not know: it is not asked for it again while the link lives.

use csta::Operation;
use csta::data::error_definition::{OperationErrors, UniversalFailure};
use csta_link::Failure;
use rose::{InvokeProblem, Problem};
use telephony::switch::SwitchFailure;

use super::translate;

/// The services that are remembered: what a DN asks unasked at every reading, and can do without (private-services.md
/// 6, recordings; where calls are forwarded). Whatever a client asks for goes to the switch each time, as that may be allowed to it since.
const REMEMBERED: [Operation; 2] = [Operation::QueryVoiceAttribute, Operation::GetForwarding];

/// The services that this link's connector does not know, with its words.
#[derive(Debug, Default)]
pub(super) struct Unoffered(Vec<(Operation, SwitchFailure)>);

impl Unoffered {
    /// The connector has refused it. Returns whether that is news: it does not know the service.
    pub(super) fn refused(&mut self, operation: Operation, failure: &Failure) -> bool {
        let news = REMEMBERED.contains(&operation)
            && is_unknown_service(failure)
            && self.refusal(operation).is_none();
        if news {
            self.0.push((operation, translate::failure(failure.clone())));
        }
        news
    }

    /// What the connector has answered to it before, if it does not know it.
    pub(super) fn refusal(&self, operation: Operation) -> Option<&SwitchFailure> {
        self.0.iter().find(|(unknown, _)| *unknown == operation).map(|(_, failure)| failure)
    }
}

fn is_unknown_service(failure: &Failure) -> bool {
    match failure {
        Failure::Universal(UniversalFailure::Operation(error)) => {
            *error == OperationErrors::SERVICE_NOT_SUPPORTED
        }
        Failure::Rejected(problem) => *problem == Problem::Invoke(InvokeProblem::UNRECOGNISED_OPERATION),
        Failure::Universal(_)
        | Failure::OtherError { .. }
        | Failure::AnswerOfOtherOperation { .. }
        | Failure::Timeout
        | Failure::LinkLost => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn not_supported() -> Failure {
        Failure::Universal(UniversalFailure::Operation(OperationErrors::SERVICE_NOT_SUPPORTED))
    }

    #[test]
    fn a_service_that_is_not_supported_or_not_recognised_is_remembered_with_the_refusal() {
        let unrecognised = Failure::Rejected(Problem::Invoke(InvokeProblem::UNRECOGNISED_OPERATION));
        for failure in [not_supported(), unrecognised] {
            let mut unoffered = Unoffered::default();
            assert!(unoffered.refused(Operation::QueryVoiceAttribute, &failure));
            let remembered = unoffered.refusal(Operation::QueryVoiceAttribute).cloned();
            assert_eq!(remembered, Some(translate::failure(failure.clone())));
            assert!(!unoffered.refused(Operation::QueryVoiceAttribute, &failure), "told once");
        }
    }

    #[test]
    fn a_refusal_of_one_message_is_no_reason_not_to_ask_for_the_next() {
        let mut unoffered = Unoffered::default();
        let wrong = Failure::Universal(UniversalFailure::Operation(OperationErrors::INVALID_MSG_ID));
        for failure in [wrong, Failure::Timeout, Failure::LinkLost] {
            assert!(!unoffered.refused(Operation::QueryVoiceAttribute, &failure));
        }
        assert_eq!(unoffered.refusal(Operation::QueryVoiceAttribute), None);
    }

    #[test]
    fn what_a_client_asks_for_goes_to_the_switch_each_time() {
        let mut unoffered = Unoffered::default();
        assert!(!unoffered.refused(Operation::RecordMessage, &not_supported()));
        assert_eq!(unoffered.refusal(Operation::RecordMessage), None);
    }
}
