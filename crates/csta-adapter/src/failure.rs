//! The switch's refusals as numbers of errors.md 4-6.

use csta::data::error_definition::UniversalFailure;
use rose::Problem;
use telephony::error::{CstaError, ErrorCode};
use telephony::switch::SwitchFailure;

/// The number of a failure whose category says nothing, or is none of the standard's.
const UNSPECIFIED: u16 = 1199;

const GENERAL: &[&str] = &["unrecognizedPDU", "mistypedPDU", "badlyStructuredPDU"];

const INVOKE: &[&str] = &[
    "duplicateInvocation",
    "unrecognizedOperation",
    "mistypedArgument",
    "resourceLimitation",
    "releaseInProgress",
    "unrecognizedLinkedID",
    "linkedResponseUnexpected",
    "unexpectedLinkedOperation",
];

const RETURN_RESULT: &[&str] = &["unrecognizedInvocation", "resultResponseUnexpected", "mistypedResult"];

const RETURN_ERROR: &[&str] = &[
    "unrecognizedInvocation",
    "errorResponseUnexpected",
    "unrecognizedError",
    "unexpectedError",
    "mistypedParameter",
];

/// What a ROSE reject is to the client whose request it refuses (errors.md 4).
#[must_use]
pub fn rejected(problem: &Problem) -> SwitchFailure {
    let (base, names, value) = match problem {
        Problem::General(problem) => (1100, GENERAL, problem.0),
        Problem::Invoke(problem) => (1110, INVOKE, problem.0),
        Problem::ReturnResult(problem) => (1120, RETURN_RESULT, problem.0),
        Problem::ReturnError(problem) => (1130, RETURN_ERROR, problem.0),
        Problem::Unrecognised(value) => return failure(UNSPECIFIED, "reject", hex(value.as_octets())),
        Problem::Absent => return failure(UNSPECIFIED, "reject", String::new()),
    };
    let named = u16::try_from(value).ok().and_then(|number| Some((number, names.get(usize::from(number))?)));
    match named {
        Some((number, name)) => failure(base + number, "reject", (*name).to_owned()),
        None => failure(UNSPECIFIED, "reject", value.to_string()),
    }
}

/// What a universal failure is to the client whose request it refuses (errors.md 5 and 6).
#[must_use]
pub fn refused(refusal: &UniversalFailure) -> SwitchFailure {
    let (code, category) = match refusal {
        UniversalFailure::Operation(error) => (operation(error.0), "operation"),
        UniversalFailure::Security(error) => (security(error.0), "security"),
        UniversalFailure::StateIncompatibility(error) => {
            (state_incompatibility(error.0), "stateIncompatibility")
        }
        UniversalFailure::SystemResourceAvailability(error) => {
            (system_resource(error.0), "systemResourceAvailability")
        }
        UniversalFailure::SubscribedResourceAvailability(error) => {
            (subscribed_resource(error.0), "subscribedResourceAvailability")
        }
        UniversalFailure::PerformanceManagement(error) => {
            (performance_management(error.0), "performanceManagement")
        }
        UniversalFailure::PrivateData(_) => (UNSPECIFIED, "privateData"),
        UniversalFailure::Unspecified(()) | UniversalFailure::Unrecognised(_) => (UNSPECIFIED, "unspecified"),
    };
    failure(code, category, value(refusal))
}

/// What an error is that a switch gives in place of the universal failure, by its local code.
#[must_use]
pub fn refused_otherwise(code: i32) -> SwitchFailure {
    failure(UNSPECIFIED, "unspecified", code.to_string())
}

/// The standard's name of the value, else its number, else the octets that stood for it.
fn value(refusal: &UniversalFailure) -> String {
    if let UniversalFailure::Unrecognised(octets) = refusal {
        return hex(octets.as_octets());
    }
    match (refusal.name(), refusal.number()) {
        (Some(name), _) => name.to_owned(),
        (None, Some(number)) => number.to_string(),
        (None, None) => "unspecified".to_owned(),
    }
}

fn hex(octets: &[u8]) -> String {
    octets.iter().map(|octet| format!("{octet:02x}")).collect()
}

fn failure(code: u16, category: &str, value: String) -> SwitchFailure {
    SwitchFailure::Refused {
        code: ErrorCode(code),
        error: CstaError { category: category.to_owned(), value },
    }
}

/// The number of a value that has one of its own: the category's base and the value.
fn own(base: u16, value: i64) -> u16 {
    base + u16::try_from(value).expect("values with a number of their own are small")
}

fn operation(value: i64) -> u16 {
    match value {
        1..=19 => own(1139, value),
        30 => 43,
        137..=143 => 1147,
        23 | 24 | 27 | 145..=156 => 1141,
        157..=194 => 1142,
        50 | 98..=136 => 1154,
        48 | 60 | 71 | 72 => 1156,
        62 | 76..=84 | 195 => 1157,
        87 | 88 => 1150,
        89 | 90 => 1152,
        91..=97 => 1151,
        20..=22 | 25 | 28 | 31..=39 | 42..=47 | 49 | 51..=59 | 61 | 63..=70 | 73..=75 => 1142,
        _ => 1140,
    }
}

fn security(value: i64) -> u16 {
    match value {
        0..=4 => own(1190, value),
        _ => 1190,
    }
}

fn state_incompatibility(value: i64) -> u16 {
    match value {
        1..=9 => own(1159, value),
        10..=15 | 17..=28 => 1161,
        16 => 1162,
        _ => 1160,
    }
}

fn system_resource(value: i64) -> u16 {
    match value {
        1..=8 => own(1169, value),
        9..=14 => 1172,
        15..=25 => 1173,
        27 => 1176,
        28 | 29 => 1177,
        _ => 1170,
    }
}

fn subscribed_resource(value: i64) -> u16 {
    match value {
        1..=4 => own(1179, value),
        5 => 1181,
        _ => 1180,
    }
}

fn performance_management(value: i64) -> u16 {
    match value {
        2 => 1186,
        _ => 1185,
    }
}
