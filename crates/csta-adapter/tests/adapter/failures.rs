//! errors.md 4, 5 and 6, row by row.

use csta::data::error_definition::{
    OperationErrors, PerformanceManagementErrors, PrivateDataInfoErrors, SecurityErrors,
    StateIncompatibilityErrors, SubscribedResourceAvailabilityErrors, SystemResourceAvailabilityErrors,
    UniversalFailure,
};
use csta_adapter::{refused, refused_otherwise, rejected};
use rose::{Any, GeneralProblem, InvokeProblem, Problem, ReturnErrorProblem, ReturnResultProblem};
use telephony::error::{CstaError, ErrorCode};
use telephony::switch::SwitchFailure;

const OPERATION: &str = "operation";
const SECURITY: &str = "security";
const STATE: &str = "stateIncompatibility";
const SYSTEM: &str = "systemResourceAvailability";
const SUBSCRIBED: &str = "subscribedResourceAvailability";
const PERFORMANCE: &str = "performanceManagement";
const PRIVATE_DATA: &str = "privateData";

const CATEGORIES: [&str; 7] = [OPERATION, SECURITY, STATE, SYSTEM, SUBSCRIBED, PERFORMANCE, PRIVATE_DATA];

/// Beyond the last value that the standard names in any category.
const BEYOND: i64 = 200;

fn universal(category: &str, value: i64) -> UniversalFailure {
    match category {
        OPERATION => UniversalFailure::Operation(OperationErrors(value)),
        SECURITY => UniversalFailure::Security(SecurityErrors(value)),
        STATE => UniversalFailure::StateIncompatibility(StateIncompatibilityErrors(value)),
        SYSTEM => UniversalFailure::SystemResourceAvailability(SystemResourceAvailabilityErrors(value)),
        SUBSCRIBED => {
            UniversalFailure::SubscribedResourceAvailability(SubscribedResourceAvailabilityErrors(value))
        }
        PERFORMANCE => UniversalFailure::PerformanceManagement(PerformanceManagementErrors(value)),
        PRIVATE_DATA => UniversalFailure::PrivateData(PrivateDataInfoErrors(value)),
        other => panic!("{other} has no values"),
    }
}

fn failure(code: u16, category: &str, value: &str) -> SwitchFailure {
    let error = CstaError { category: category.to_owned(), value: value.to_owned() };
    SwitchFailure::Refused { code: ErrorCode(code), error }
}

fn code(failure: &SwitchFailure) -> u16 {
    match failure {
        SwitchFailure::Refused { code, .. } => code.0,
        other => panic!("{other:?} has no number"),
    }
}

#[test]
fn a_reject_has_the_number_of_its_problem() {
    let general = |value| Problem::General(GeneralProblem(value));
    let invoke = |value| Problem::Invoke(InvokeProblem(value));
    let return_result = |value| Problem::ReturnResult(ReturnResultProblem(value));
    let return_error = |value| Problem::ReturnError(ReturnErrorProblem(value));
    for (expected, problem, name) in [
        (1100, general(0), "unrecognizedPDU"),
        (1101, general(1), "mistypedPDU"),
        (1102, general(2), "badlyStructuredPDU"),
        (1110, invoke(0), "duplicateInvocation"),
        (1111, invoke(1), "unrecognizedOperation"),
        (1112, invoke(2), "mistypedArgument"),
        (1113, invoke(3), "resourceLimitation"),
        (1114, invoke(4), "releaseInProgress"),
        (1115, invoke(5), "unrecognizedLinkedID"),
        (1116, invoke(6), "linkedResponseUnexpected"),
        (1117, invoke(7), "unexpectedLinkedOperation"),
        (1120, return_result(0), "unrecognizedInvocation"),
        (1121, return_result(1), "resultResponseUnexpected"),
        (1122, return_result(2), "mistypedResult"),
        (1130, return_error(0), "unrecognizedInvocation"),
        (1131, return_error(1), "errorResponseUnexpected"),
        (1132, return_error(2), "unrecognizedError"),
        (1133, return_error(3), "unexpectedError"),
        (1134, return_error(4), "mistypedParameter"),
    ] {
        assert_eq!(rejected(&problem), failure(expected, "reject", name));
    }
}

#[test]
fn a_reject_that_no_standard_names_is_unspecified_and_keeps_its_value() {
    assert_eq!(rejected(&Problem::General(GeneralProblem(3))), failure(1199, "reject", "3"));
    assert_eq!(rejected(&Problem::Invoke(InvokeProblem(8))), failure(1199, "reject", "8"));
    assert_eq!(rejected(&Problem::ReturnError(ReturnErrorProblem(-1))), failure(1199, "reject", "-1"));
    let raw = rose::Any::new(vec![0x85, 0x01, 0x01]);
    assert_eq!(rejected(&Problem::Unrecognised(raw)), failure(1199, "reject", "850101"));
}

/// Section 5: values with a number of their own.
const OWN: &[(u16, &str, &str, i64)] = &[
    (1140, OPERATION, "generic", 1),
    (1141, OPERATION, "requestIncompatibleWithObject", 2),
    (1142, OPERATION, "valueOutOfRange", 3),
    (1143, OPERATION, "objectNotKnown", 4),
    (1144, OPERATION, "invalidCallingDeviceID", 5),
    (1145, OPERATION, "invalidCalledDeviceID", 6),
    (1146, OPERATION, "invalidForwardingDestination", 7),
    (1147, OPERATION, "privilegeViolationSpecifiedDevice", 8),
    (1148, OPERATION, "privilegeViolationCalledDevice", 9),
    (1149, OPERATION, "privilegeViolationCallingDevice", 10),
    (1150, OPERATION, "invalidCallID", 11),
    (1151, OPERATION, "invalidDeviceID", 12),
    (1152, OPERATION, "invalidConnectionID", 13),
    (1153, OPERATION, "invalidDestination", 14),
    (1154, OPERATION, "invalidFeature", 15),
    (1155, OPERATION, "invalidAllocationState", 16),
    (1156, OPERATION, "invalidCrossRefID", 17),
    (1157, OPERATION, "invalidObjectType", 18),
    (1158, OPERATION, "securityViolation", 19),
    (1160, STATE, "generic", 1),
    (1161, STATE, "invalidObjectState", 2),
    (1162, STATE, "invalidConnectionIDForActiveCall", 3),
    (1163, STATE, "noActiveCall", 4),
    (1164, STATE, "noHeldCall", 5),
    (1165, STATE, "noCallToClear", 6),
    (1166, STATE, "noConnectionToClear", 7),
    (1167, STATE, "noCallToAnswer", 8),
    (1168, STATE, "noCallToComplete", 9),
    (1170, SYSTEM, "generic", 1),
    (1171, SYSTEM, "resourceBusy", 2),
    (1172, SYSTEM, "internalResourceBusy", 3),
    (1173, SYSTEM, "resourceOutOfService", 4),
    (1174, SYSTEM, "networkBusy", 5),
    (1175, SYSTEM, "networkOutOfService", 6),
    (1176, SYSTEM, "overallMonitorLimitExceeded", 7),
    (1177, SYSTEM, "conferenceMemberLimitExceeded", 8),
    (1180, SUBSCRIBED, "generic", 1),
    (1181, SUBSCRIBED, "objectMonitorLimitExceeded", 2),
    (1182, SUBSCRIBED, "trunkLimitExceeded", 3),
    (1183, SUBSCRIBED, "outstandingReqLimitExceeded", 4),
    (1185, PERFORMANCE, "generic", 1),
    (1186, PERFORMANCE, "performanceLimitExceeded", 2),
    (1190, SECURITY, "generic", 0),
    (1191, SECURITY, "sequenceNumberViolated", 1),
    (1192, SECURITY, "timeStampViolated", 2),
    // ECMA-285 has no such value; older editions have.
    (1193, SECURITY, "3", 3),
    (1194, SECURITY, "securityInfoViolated", 4),
    (1199, PRIVATE_DATA, "cSTAPrivateDataInfoError", 1),
];

#[test]
fn a_universal_failure_with_a_number_of_its_own_has_it_and_its_name() {
    for (expected, category, name, value) in OWN {
        assert_eq!(refused(&universal(category, *value)), failure(*expected, category, name));
    }
    assert_eq!(refused(&UniversalFailure::Unspecified(())), failure(1199, "unspecified", "unspecified"));
}

/// A row of section 6: category, values from and to, number.
type Folded = (&'static str, &'static [(i64, i64)], u16);

const FOLDED: &[Folded] = &[
    (OPERATION, &[(30, 30)], 43),
    (OPERATION, &[(137, 143)], 1147),
    (OPERATION, &[(23, 23), (24, 24), (27, 27), (145, 156)], 1141),
    (OPERATION, &[(157, 194)], 1142),
    (OPERATION, &[(50, 50), (98, 136)], 1154),
    (OPERATION, &[(48, 48), (60, 60), (71, 71), (72, 72)], 1156),
    (OPERATION, &[(62, 62), (76, 84), (195, 195)], 1157),
    (OPERATION, &[(87, 88)], 1150),
    (OPERATION, &[(89, 90)], 1152),
    (OPERATION, &[(91, 97)], 1151),
    (OPERATION, &[(20, 22), (25, 25), (28, 28), (31, 39), (42, 47), (49, 49)], 1142),
    (OPERATION, &[(51, 59), (61, 61), (63, 70), (73, 75)], 1142),
    (OPERATION, &[(26, 26), (29, 29), (85, 86), (144, 144)], 1140),
    (STATE, &[(10, 14), (28, 28), (15, 15), (17, 24), (25, 27)], 1161),
    (STATE, &[(16, 16)], 1162),
    (SYSTEM, &[(9, 14)], 1172),
    (SYSTEM, &[(15, 25)], 1173),
    (SYSTEM, &[(27, 27)], 1176),
    (SYSTEM, &[(28, 29)], 1177),
    (SYSTEM, &[(26, 26), (30, 31)], 1170),
    (SUBSCRIBED, &[(5, 5)], 1181),
];

/// Section 6 as one row for each value.
fn folded() -> impl Iterator<Item = (&'static str, i64, u16)> {
    FOLDED.iter().flat_map(|(category, ranges, code)| {
        ranges.iter().flat_map(move |(from, to)| (*from..=*to).map(move |value| (*category, value, *code)))
    })
}

#[test]
fn a_universal_failure_without_a_number_of_its_own_is_folded_and_keeps_its_name() {
    for (category, value, expected) in folded() {
        let refusal = universal(category, value);
        let name = refusal.name().unwrap_or_else(|| panic!("{category} {value} is none of ECMA-285"));
        assert_eq!(refused(&refusal), failure(expected, category, name));
    }
}

#[test]
fn the_tables_have_a_row_for_every_value_of_the_standard() {
    let own = OWN.iter().map(|(_, category, _, value)| (*category, *value));
    let rows: Vec<_> = own.chain(folded().map(|(category, value, _)| (category, value))).collect();
    for category in CATEGORIES {
        for value in 0..BEYOND {
            let named = universal(category, value).name().is_some();
            assert!(!named || rows.contains(&(category, value)), "{category} {value} has no row");
        }
    }
}

#[test]
fn values_whose_names_say_of_what_kind_they_are_have_that_kind_s_number() {
    for (expected, kind) in [(1147, "privilegeViolation"), (1141, "requestIncompatibleWith")] {
        for (value, name) in operations_beyond_the_own().filter(|(_, name)| name.starts_with(kind)) {
            assert_eq!(code(&refused(&universal(OPERATION, value))), expected, "{name}");
        }
    }
    for (expected, kind) in [(1142, "OutOfRange"), (1154, "NotSupported"), (1156, "CrossRefID")] {
        for (value, name) in operations_beyond_the_own().filter(|(_, name)| name.ends_with(kind)) {
            assert_eq!(code(&refused(&universal(OPERATION, value))), expected, "{name}");
        }
    }
}

fn operations_beyond_the_own() -> impl Iterator<Item = (i64, &'static str)> {
    (20..BEYOND).filter_map(|value| Some((value, universal(OPERATION, value).name()?)))
}

#[test]
fn a_value_that_is_not_known_is_generic_in_its_category_and_keeps_its_number() {
    for (category, expected) in [
        (OPERATION, 1140),
        (SECURITY, 1190),
        (STATE, 1160),
        (SYSTEM, 1170),
        (SUBSCRIBED, 1180),
        (PERFORMANCE, 1185),
        (PRIVATE_DATA, 1199),
    ] {
        for value in [-1, BEYOND, i64::MAX, i64::MIN] {
            let text = value.to_string();
            assert_eq!(refused(&universal(category, value)), failure(expected, category, &text));
        }
    }
}

#[test]
fn a_category_that_is_not_known_is_unspecified_and_keeps_its_octets() {
    let octets = [0xa9, 0x03, 0x0a, 0x01, 0x05];
    let parameter = Any::from_octets(&octets).expect("the octets are one value");
    let refusal = UniversalFailure::from_parameter(Some(&parameter));
    assert_eq!(refused(&refusal), failure(1199, "unspecified", "a9030a0105"));
}

#[test]
fn an_error_in_place_of_the_universal_failure_is_unspecified_and_keeps_its_code() {
    assert_eq!(refused_otherwise(7), failure(1199, "unspecified", "7"));
}
