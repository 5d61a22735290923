//! The one error of CSTA as a pair, which is how everybody tells failures apart: numbers restart in each category.

use std::fmt;

use rose::Any;

use crate::data::error_definition::{OperationErrors, StateIncompatibilityErrors, UniversalFailure};

/// The alternatives of UniversalFailure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FailureCategory {
    /// `operation`: the request is wrong.
    Operation,
    /// `security`: it lacks or breaks what secures the link.
    Security,
    /// `stateIncompatibility`: it does not fit the state of what it names.
    StateIncompatibility,
    /// `systemResourceAvailability`: the switch lacks something.
    SystemResourceAvailability,
    /// `subscribedResourceAvailability`: the customer has not bought enough.
    SubscribedResourceAvailability,
    /// `performanceManagement`: there is too much to do.
    PerformanceManagement,
    /// `privateData`: the private data is wrong.
    PrivateData,
    /// `unspecified`: it failed.
    Unspecified,
    /// An alternative that the standard does not have.
    Unrecognised,
}

impl FailureCategory {
    /// The standard's spelling.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Operation => "operation",
            Self::Security => "security",
            Self::StateIncompatibility => "stateIncompatibility",
            Self::SystemResourceAvailability => "systemResourceAvailability",
            Self::SubscribedResourceAvailability => "subscribedResourceAvailability",
            Self::PerformanceManagement => "performanceManagement",
            Self::PrivateData => "privateData",
            Self::Unspecified => "unspecified",
            Self::Unrecognised => "unrecognised",
        }
    }
}

impl UniversalFailure {
    /// Refuses a request as wrong.
    #[must_use]
    pub const fn operation(error: OperationErrors) -> Self {
        Self::Operation(error)
    }

    /// Refuses a request for the state of what it names.
    #[must_use]
    pub const fn state_incompatibility(error: StateIncompatibilityErrors) -> Self {
        Self::StateIncompatibility(error)
    }

    /// The category.
    #[must_use]
    pub const fn category(&self) -> FailureCategory {
        match self {
            Self::Operation(_) => FailureCategory::Operation,
            Self::Security(_) => FailureCategory::Security,
            Self::StateIncompatibility(_) => FailureCategory::StateIncompatibility,
            Self::SystemResourceAvailability(_) => FailureCategory::SystemResourceAvailability,
            Self::SubscribedResourceAvailability(_) => FailureCategory::SubscribedResourceAvailability,
            Self::PerformanceManagement(_) => FailureCategory::PerformanceManagement,
            Self::PrivateData(_) => FailureCategory::PrivateData,
            Self::Unspecified(()) => FailureCategory::Unspecified,
            Self::Unrecognised(_) => FailureCategory::Unrecognised,
        }
    }

    /// The number within the category; `None` where the category has none.
    #[must_use]
    pub const fn number(&self) -> Option<i64> {
        match self {
            Self::Operation(error) => Some(error.0),
            Self::Security(error) => Some(error.0),
            Self::StateIncompatibility(error) => Some(error.0),
            Self::SystemResourceAvailability(error) => Some(error.0),
            Self::SubscribedResourceAvailability(error) => Some(error.0),
            Self::PerformanceManagement(error) => Some(error.0),
            Self::PrivateData(error) => Some(error.0),
            Self::Unspecified(()) | Self::Unrecognised(_) => None,
        }
    }

    /// The number's name as the standard spells it, e.g. `invalidObjectState`.
    #[must_use]
    pub const fn name(&self) -> Option<&'static str> {
        match self {
            Self::Operation(error) => error.name(),
            Self::Security(error) => error.name(),
            Self::StateIncompatibility(error) => error.name(),
            Self::SystemResourceAvailability(error) => error.name(),
            Self::SubscribedResourceAvailability(error) => error.name(),
            Self::PerformanceManagement(error) => error.name(),
            Self::PrivateData(error) => error.name(),
            Self::Unspecified(()) | Self::Unrecognised(_) => None,
        }
    }

    /// Reads the parameter of a ReturnError. Whatever cannot be read is a failure all the same, so this does not
    /// fail: it is `unspecified` then.
    #[must_use]
    pub fn from_parameter(parameter: Option<&Any>) -> Self {
        parameter.and_then(|parameter| crate::decode(parameter).ok()).unwrap_or(Self::Unspecified(()))
    }
}

impl fmt::Display for UniversalFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.category().name())?;
        match (self.name(), self.number()) {
            (Some(name), _) => write!(f, " {name}"),
            (None, Some(number)) => write!(f, " {number}"),
            (None, None) => Ok(()),
        }
    }
}
