//! The numbers of errors, with their names and the core of their texts.

use serde::{Deserialize, Serialize};

/// ErrorCode: which error it is.
///
/// Any number can be held, because a client may meet numbers of a newer server; [`ErrorCode::is_assigned`] tells
/// whether this version gives it a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ErrorCode(pub u16);

/// When `retryAfterMs` goes with an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetryAfter {
    /// Trying again later may help.
    Given,
    /// Only when the cause was a full queue.
    WhenQueueFull,
    /// The same request would fail in the same way.
    Never,
}

struct Entry {
    number: u16,
    name: &'static str,
    text: &'static str,
}

/// Numbers kept with the meaning that they have for clients of other switches. The server does not send them.
const RESERVED: &[u16] = &[
    96, 97, 98, 105, 109, 111, 118, 123, 166, 192, 223, 231, 232, 233, 234, 235, 236, 237, 258, 323, 415,
    477, 496, 506, 700, 701, 704, 705, 706, 707, 708, 709, 710,
];

/// Numbers reserved for several sites.
const RESERVED_MULTI_SITE: std::ops::RangeInclusive<u16> = 1000..=1021;

macro_rules! error_codes {
    ($($constant:ident = $number:literal, $name:literal, $text:literal;)*) => {
        impl ErrorCode {
            $(#[doc = concat!($number, " `", $name, "`: ", $text)] pub const $constant: Self = Self($number);)*

            /// Every number that has a name, ascending.
            pub const ALL: &'static [Self] = &[$(Self::$constant,)*];
        }

        const ENTRIES: &[Entry] = &[$(Entry { number: $number, name: $name, text: $text },)*];
    };
}

error_codes! {
    NOMORE_LICENSE = 40, "TERR_NOMORE_LICENSE", "No licence left";
    NOT_REGISTERED = 41, "TERR_NOT_REGISTERED", "DN is not registered by this client";
    RESOURCE_SEIZED = 42, "TERR_RESOURCE_SEIZED", "Resource belongs to another client or device";
    IN_SAME_STATE = 43, "TERR_IN_SAME_STATE", "Object is already in the requested state";
    UNKNOWN_ERROR = 50, "TERR_UNKNOWN_ERROR", "Unknown error";
    UNSUP_OPER = 51, "TERR_UNSUP_OPER", "Operation is not supported";
    INTERNAL = 52, "TERR_INTERNAL", "Internal error of the server";
    INVALID_ATTR = 53, "TERR_INVALID_ATTR", "Attribute missing or invalid";
    NO_SWITCH = 54, "TERR_NO_SWITCH", "No connection to the switch";
    PROTO_VERS = 55, "TERR_PROTO_VERS", "Protocol version is not supported";
    INV_CONNID = 56, "TERR_INV_CONNID", "ConnID is not known";
    TIMEOUT = 57, "TERR_TIMEOUT", "No answer in time";
    OUT_OF_SERVICE = 58, "TERR_OUT_OF_SERVICE", "DN is out of service";
    NOT_CONFIGURED = 59, "TERR_NOT_CONFIGURED", "DN is not configured";
    CALLED_DN = 71, "TERR_CALLED_DN", "Called DN is invalid";
    PASSWORD = 119, "TERR_PASSWORD", "Password is wrong";
    DEVICE_STATE = 185, "TERR_DEVICE_STATE", "Device is in the wrong state";
    DIGITS = 302, "TERR_DIGITS", "Digit string is invalid";
    NO_PARTY = 470, "TERR_NO_PARTY", "Party is not on the call";
    ROSE_GENERAL_UNRECOGNIZED_PDU = 1100, "TERR_ROSE_GENERAL_UNRECOGNIZED_PDU", "Switch: unrecognized PDU";
    ROSE_GENERAL_MISTYPED_PDU = 1101, "TERR_ROSE_GENERAL_MISTYPED_PDU", "Switch: mistyped PDU";
    ROSE_GENERAL_BADLY_STRUCTURED_PDU = 1102, "TERR_ROSE_GENERAL_BADLY_STRUCTURED_PDU", "Switch: badly structured PDU";
    ROSE_INVOKE_DUPLICATE_INVOCATION = 1110, "TERR_ROSE_INVOKE_DUPLICATE_INVOCATION", "Switch: duplicate invocation";
    ROSE_INVOKE_UNRECOGNIZED_OPERATION = 1111, "TERR_ROSE_INVOKE_UNRECOGNIZED_OPERATION", "Switch: operation not known";
    ROSE_INVOKE_MISTYPED_ARGUMENT = 1112, "TERR_ROSE_INVOKE_MISTYPED_ARGUMENT", "Switch: mistyped argument";
    ROSE_INVOKE_RESOURCE_LIMITATION = 1113, "TERR_ROSE_INVOKE_RESOURCE_LIMITATION", "Switch: resource limitation";
    ROSE_INVOKE_RELEASE_IN_PROGRESS = 1114, "TERR_ROSE_INVOKE_RELEASE_IN_PROGRESS", "Switch: release in progress";
    ROSE_INVOKE_UNRECOGNIZED_LINKED_ID = 1115, "TERR_ROSE_INVOKE_UNRECOGNIZED_LINKED_ID", "Switch: linked id not known";
    ROSE_INVOKE_LINKED_RESPONSE_UNEXPECTED = 1116, "TERR_ROSE_INVOKE_LINKED_RESPONSE_UNEXPECTED",
        "Switch: linked response not expected";
    ROSE_INVOKE_UNEXPECTED_LINKED_OPERATION = 1117, "TERR_ROSE_INVOKE_UNEXPECTED_LINKED_OPERATION",
        "Switch: linked operation not expected";
    ROSE_RESULT_UNRECOGNIZED_INVOCATION = 1120, "TERR_ROSE_RESULT_UNRECOGNIZED_INVOCATION",
        "Switch: result of an invocation that it does not know";
    ROSE_RESULT_RESULT_RESPONSE_UNEXPECTED = 1121, "TERR_ROSE_RESULT_RESULT_RESPONSE_UNEXPECTED",
        "Switch: result not expected";
    ROSE_RESULT_MISTYPED_RESULT = 1122, "TERR_ROSE_RESULT_MISTYPED_RESULT", "Switch: mistyped result";
    ROSE_ERROR_UNRECOGNIZED_INVOCATION = 1130, "TERR_ROSE_ERROR_UNRECOGNIZED_INVOCATION",
        "Switch: error of an invocation that it does not know";
    ROSE_ERROR_ERROR_RESPONSE_UNEXPECTED = 1131, "TERR_ROSE_ERROR_ERROR_RESPONSE_UNEXPECTED",
        "Switch: error not expected";
    ROSE_ERROR_UNRECOGNIZED_ERROR = 1132, "TERR_ROSE_ERROR_UNRECOGNIZED_ERROR", "Switch: error not known";
    ROSE_ERROR_UNEXPECTED_ERROR = 1133, "TERR_ROSE_ERROR_UNEXPECTED_ERROR", "Switch: error does not fit the operation";
    ROSE_ERROR_MISTYPED_PARAMETER = 1134, "TERR_ROSE_ERROR_MISTYPED_PARAMETER", "Switch: mistyped error parameter";
    CSTA_OPERATION_GENERIC = 1140, "TERR_CSTA_OPERATION_GENERIC", "Switch: request failed";
    CSTA_REQUEST_INCOMPATIBLE_WITH_OBJECT = 1141, "TERR_CSTA_REQUEST_INCOMPATIBLE_WITH_OBJECT",
        "Switch: request does not fit the object";
    CSTA_VALUE_OUT_OF_RANGE = 1142, "TERR_CSTA_VALUE_OUT_OF_RANGE", "Switch: value out of range";
    CSTA_OBJECT_NOT_KNOWN = 1143, "TERR_CSTA_OBJECT_NOT_KNOWN", "Switch: object not known";
    CSTA_INVALID_CALLING_DEVICE_ID = 1144, "TERR_CSTA_INVALID_CALLING_DEVICE_ID", "Switch: invalid calling device";
    CSTA_INVALID_CALLED_DEVICE_ID = 1145, "TERR_CSTA_INVALID_CALLED_DEVICE_ID", "Switch: invalid called device";
    CSTA_INVALID_FORWARDING_DESTINATION = 1146, "TERR_CSTA_INVALID_FORWARDING_DESTINATION",
        "Switch: invalid forwarding destination";
    CSTA_PRIVILEGE_VIOLATION_SPECIFIED_DEVICE = 1147, "TERR_CSTA_PRIVILEGE_VIOLATION_SPECIFIED_DEVICE",
        "Switch: device lacks the right";
    CSTA_PRIVILEGE_VIOLATION_CALLED_DEVICE = 1148, "TERR_CSTA_PRIVILEGE_VIOLATION_CALLED_DEVICE",
        "Switch: called device lacks the right";
    CSTA_PRIVILEGE_VIOLATION_CALLING_DEVICE = 1149, "TERR_CSTA_PRIVILEGE_VIOLATION_CALLING_DEVICE",
        "Switch: calling device lacks the right";
    CSTA_INVALID_CALL_ID = 1150, "TERR_CSTA_INVALID_CALL_ID", "Switch: invalid call id";
    CSTA_INVALID_DEVICE_ID = 1151, "TERR_CSTA_INVALID_DEVICE_ID", "Switch: invalid device id";
    CSTA_INVALID_CONNECTION_ID = 1152, "TERR_CSTA_INVALID_CONNECTION_ID", "Switch: invalid connection id";
    CSTA_INVALID_DESTINATION = 1153, "TERR_CSTA_INVALID_DESTINATION", "Switch: invalid destination";
    CSTA_INVALID_FEATURE = 1154, "TERR_CSTA_INVALID_FEATURE", "Switch: feature not available";
    CSTA_INVALID_ALLOCATION_STATE = 1155, "TERR_CSTA_INVALID_ALLOCATION_STATE", "Switch: invalid allocation state";
    CSTA_INVALID_CROSS_REF_ID = 1156, "TERR_CSTA_INVALID_CROSS_REF_ID", "Switch: invalid cross reference";
    CSTA_INVALID_OBJECT_TYPE = 1157, "TERR_CSTA_INVALID_OBJECT_TYPE", "Switch: wrong type of object";
    CSTA_SECURITY_VIOLATION = 1158, "TERR_CSTA_SECURITY_VIOLATION", "Switch: security violation";
    CSTA_STATE_INCOMPATIBILITY_GENERIC = 1160, "TERR_CSTA_STATE_INCOMPATIBILITY_GENERIC", "Switch: wrong state";
    CSTA_INVALID_OBJECT_STATE = 1161, "TERR_CSTA_INVALID_OBJECT_STATE", "Switch: object is in the wrong state";
    CSTA_INVALID_CONNECTION_ID_FOR_ACTIVE_CALL = 1162, "TERR_CSTA_INVALID_CONNECTION_ID_FOR_ACTIVE_CALL",
        "Switch: connection is not the active call";
    CSTA_NO_ACTIVE_CALL = 1163, "TERR_CSTA_NO_ACTIVE_CALL", "Switch: no active call";
    CSTA_NO_HELD_CALL = 1164, "TERR_CSTA_NO_HELD_CALL", "Switch: no held call";
    CSTA_NO_CALL_TO_CLEAR = 1165, "TERR_CSTA_NO_CALL_TO_CLEAR", "Switch: no call to clear";
    CSTA_NO_CONNECTION_TO_CLEAR = 1166, "TERR_CSTA_NO_CONNECTION_TO_CLEAR", "Switch: no connection to clear";
    CSTA_NO_CALL_TO_ANSWER = 1167, "TERR_CSTA_NO_CALL_TO_ANSWER", "Switch: no call to answer";
    CSTA_NO_CALL_TO_COMPLETE = 1168, "TERR_CSTA_NO_CALL_TO_COMPLETE", "Switch: no call to complete";
    CSTA_SYSTEM_RESOURCE_AVAILABILITY_GENERIC = 1170, "TERR_CSTA_SYSTEM_RESOURCE_AVAILABILITY_GENERIC",
        "Switch: resource problem";
    CSTA_RESOURCE_BUSY = 1171, "TERR_CSTA_RESOURCE_BUSY", "Switch: service busy";
    CSTA_INTERNAL_RESOURCE_BUSY = 1172, "TERR_CSTA_INTERNAL_RESOURCE_BUSY", "Switch: internal resource busy";
    CSTA_RESOURCE_OUT_OF_SERVICE = 1173, "TERR_CSTA_RESOURCE_OUT_OF_SERVICE", "Switch: resource out of service";
    CSTA_NETWORK_BUSY = 1174, "TERR_CSTA_NETWORK_BUSY", "Switch: network busy";
    CSTA_NETWORK_OUT_OF_SERVICE = 1175, "TERR_CSTA_NETWORK_OUT_OF_SERVICE", "Switch: network out of service";
    CSTA_OVERALL_MONITOR_LIMIT_EXCEEDED = 1176, "TERR_CSTA_OVERALL_MONITOR_LIMIT_EXCEEDED",
        "Switch: too many monitors";
    CSTA_CONFERENCE_MEMBER_LIMIT_EXCEEDED = 1177, "TERR_CSTA_CONFERENCE_MEMBER_LIMIT_EXCEEDED",
        "Switch: too many conference members";
    CSTA_SUBSCRIBED_RESOURCE_AVAILABILITY_GENERIC = 1180, "TERR_CSTA_SUBSCRIBED_RESOURCE_AVAILABILITY_GENERIC",
        "Switch: subscribed resource problem";
    CSTA_OBJECT_MONITOR_LIMIT_EXCEEDED = 1181, "TERR_CSTA_OBJECT_MONITOR_LIMIT_EXCEEDED",
        "Switch: too many monitors for the object";
    CSTA_TRUNK_LIMIT_EXCEEDED = 1182, "TERR_CSTA_TRUNK_LIMIT_EXCEEDED", "Switch: too many external trunks";
    CSTA_OUTSTANDING_REQ_LIMIT_EXCEEDED = 1183, "TERR_CSTA_OUTSTANDING_REQ_LIMIT_EXCEEDED",
        "Switch: too many outstanding requests";
    CSTA_PERFORMANCE_MANAGEMENT_GENERIC = 1185, "TERR_CSTA_PERFORMANCE_MANAGEMENT_GENERIC",
        "Switch: performance problem";
    CSTA_PERFORMANCE_LIMIT_EXCEEDED = 1186, "TERR_CSTA_PERFORMANCE_LIMIT_EXCEEDED",
        "Switch: performance limit exceeded";
    CSTA_SECURITY_GENERIC = 1190, "TERR_CSTA_SECURITY_GENERIC", "Switch: security error";
    CSTA_SEQUENCE_NUMBER_VIOLATED = 1191, "TERR_CSTA_SEQUENCE_NUMBER_VIOLATED", "Switch: sequence number violated";
    CSTA_TIME_STAMP_VIOLATED = 1192, "TERR_CSTA_TIME_STAMP_VIOLATED", "Switch: time stamp violated";
    CSTA_CERTIFICATE_VIOLATED = 1193, "TERR_CSTA_CERTIFICATE_VIOLATED", "Switch: certificate violated";
    CSTA_SECURITY_INFO_VIOLATED = 1194, "TERR_CSTA_SECURITY_INFO_VIOLATED", "Switch: security information violated";
    CSTA_UNSPECIFIED = 1199, "TERR_CSTA_UNSPECIFIED", "Switch: unspecified error";
    AGENT_RESERVED = 1700, "TERR_AGENT_RESERVED", "Agent is already reserved";
    EMU_AGENT_ID = 1703, "TERR_EMU_AGENT_ID", "Emulated agent: agent id is not configured";
    EMU_AGENT_ID_IN_USE = 1704, "TERR_EMU_AGENT_ID_IN_USE", "Emulated agent: agent id is logged in elsewhere";
    EMU_AGENT_PASSWORD = 1705, "TERR_EMU_AGENT_PASSWORD", "Emulated agent: password does not match";
    EMU_AGENT_LOGGED_IN = 1706, "TERR_EMU_AGENT_LOGGED_IN", "Emulated agent: DN already has an agent";
    EMU_AGENT_NOT_LOGGED_IN = 1707, "TERR_EMU_AGENT_NOT_LOGGED_IN", "Emulated agent: no agent logged in";
}

impl ErrorCode {
    fn entry(self) -> Option<&'static Entry> {
        ENTRIES.binary_search_by_key(&self.0, |entry| entry.number).ok().map(|index| &ENTRIES[index])
    }

    /// Whether this version gives the number a name.
    pub fn is_assigned(self) -> bool {
        self.entry().is_some()
    }

    /// Whether the number is kept free for what it means to clients of other switches.
    pub fn is_reserved(self) -> bool {
        RESERVED.contains(&self.0) || RESERVED_MULTI_SITE.contains(&self.0)
    }

    /// errorName: `TERR_…`. A number without a name of its own has that of [`ErrorCode::UNKNOWN_ERROR`].
    pub fn name(self) -> &'static str {
        self.entry().map_or("TERR_UNKNOWN_ERROR", |entry| entry.name)
    }

    /// The core of the error's text, without what was wrong in the case at hand.
    pub fn text(self) -> &'static str {
        self.entry().map_or("Unknown error", |entry| entry.text)
    }

    /// The status with which HTTP tells the error. 429 and the statuses of authentication do not come from numbers.
    pub fn http_status(self) -> u16 {
        match self.0 {
            53 | 55 | 71 | 302 => 400,
            40 | 41 | 119 | 1705 => 403,
            56 | 59 | 470 | 1703 => 404,
            42 | 43 | 185 | 1160..=1168 | 1700 | 1704 | 1706 | 1707 => 409,
            51 => 501,
            54 | 58 => 503,
            57 => 504,
            1100..=1199 => 502,
            _ => 500,
        }
    }

    /// Whether `retryAfterMs` goes with the error.
    pub fn retry_after(self) -> RetryAfter {
        match self.0 {
            54 | 57 | 1171 | 1172 | 1174 | 1183 | 1186 => RetryAfter::Given,
            52 => RetryAfter::WhenQueueFull,
            _ => RetryAfter::Never,
        }
    }
}

impl std::fmt::Display for ErrorCode {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} ({})", self.0, self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `invalidObjectState` as `INVALID_OBJECT_STATE`; a run of capitals is one word.
    fn in_capitals(value_name: &str) -> String {
        let mut text = String::new();
        let mut before_was_small = false;
        for letter in value_name.chars() {
            if letter.is_ascii_uppercase() && before_was_small {
                text.push('_');
            }
            before_was_small = letter.is_ascii_lowercase();
            text.push(letter.to_ascii_uppercase());
        }
        text
    }

    #[test]
    fn numbers_ascend_so_that_each_is_found() {
        assert!(ENTRIES.windows(2).all(|pair| pair[0].number < pair[1].number));
        assert!(ErrorCode::ALL.iter().all(|code| code.is_assigned() && !code.is_reserved()));
    }

    #[test]
    fn the_names_of_rejects_follow_from_the_problem() {
        let problems = [
            (1100, "GENERAL", "unrecognizedPDU mistypedPDU badlyStructuredPDU"),
            (
                1110,
                "INVOKE",
                "duplicateInvocation unrecognizedOperation mistypedArgument resourceLimitation releaseInProgress \
                 unrecognizedLinkedID linkedResponseUnexpected unexpectedLinkedOperation",
            ),
            (1120, "RESULT", "unrecognizedInvocation resultResponseUnexpected mistypedResult"),
            (
                1130,
                "ERROR",
                "unrecognizedInvocation errorResponseUnexpected unrecognizedError unexpectedError mistypedParameter",
            ),
        ];
        for (base, class, names) in problems {
            for (number, problem) in (base..).zip(names.split_whitespace()) {
                assert_eq!(ErrorCode(number).name(), format!("TERR_ROSE_{class}_{}", in_capitals(problem)));
            }
        }
    }

    #[test]
    fn the_names_of_failures_follow_from_the_value() {
        let values = [
            (
                1141,
                "requestIncompatibleWithObject valueOutOfRange objectNotKnown invalidCallingDeviceID \
                 invalidCalledDeviceID invalidForwardingDestination privilegeViolationSpecifiedDevice \
                 privilegeViolationCalledDevice privilegeViolationCallingDevice invalidCallID invalidDeviceID \
                 invalidConnectionID invalidDestination invalidFeature invalidAllocationState invalidCrossRefID \
                 invalidObjectType securityViolation",
            ),
            (
                1161,
                "invalidObjectState invalidConnectionIDForActiveCall noActiveCall noHeldCall noCallToClear \
                 noConnectionToClear noCallToAnswer noCallToComplete",
            ),
            (
                1171,
                "resourceBusy internalResourceBusy resourceOutOfService networkBusy networkOutOfService \
                 overallMonitorLimitExceeded conferenceMemberLimitExceeded",
            ),
            (1181, "objectMonitorLimitExceeded trunkLimitExceeded outstandingReqLimitExceeded"),
            (1186, "performanceLimitExceeded"),
            (1191, "sequenceNumberViolated timeStampViolated certificateViolated securityInfoViolated"),
            (1199, "unspecified"),
        ];
        for (first, names) in values {
            for (number, value) in (first..).zip(names.split_whitespace()) {
                // Two words that the value name writes together: IDFor is ID and For.
                let expected = in_capitals(value).replace("IDFOR", "ID_FOR");
                assert_eq!(ErrorCode(number).name(), format!("TERR_CSTA_{expected}"));
            }
        }
        let generic = [
            (1140, "operation"),
            (1160, "stateIncompatibility"),
            (1170, "systemResourceAvailability"),
            (1180, "subscribedResourceAvailability"),
            (1185, "performanceManagement"),
            (1190, "security"),
        ];
        for (number, category) in generic {
            assert_eq!(ErrorCode(number).name(), format!("TERR_CSTA_{}_GENERIC", in_capitals(category)));
        }
    }

    #[test]
    fn http_statuses_are_those_of_the_contract() {
        let statuses = [
            (53, 400),
            (59, 404),
            (56, 404),
            (43, 409),
            (1160, 409),
            (1161, 409),
            (1168, 409),
            (54, 503),
            (58, 503),
            (57, 504),
            (1154, 502),
            (1171, 502),
            (1111, 502),
            (50, 500),
        ];
        for (number, status) in statuses {
            assert_eq!(ErrorCode(number).http_status(), status, "{number}");
        }
    }

    #[test]
    fn a_wait_is_named_only_where_it_helps() {
        let given: Vec<u16> = ErrorCode::ALL
            .iter()
            .filter(|code| code.retry_after() == RetryAfter::Given)
            .map(|code| code.0)
            .collect();
        assert_eq!(given, [54, 57, 1171, 1172, 1174, 1183, 1186]);
        assert_eq!(ErrorCode::INTERNAL.retry_after(), RetryAfter::WhenQueueFull);
    }

    #[test]
    fn a_reserved_number_has_no_name_of_its_own() {
        assert!(ErrorCode(231).is_reserved() && ErrorCode(1014).is_reserved());
        assert_eq!(ErrorCode(231).name(), "TERR_UNKNOWN_ERROR");
    }
}
