//! Refusals: every request that is not carried out ends in exactly one of these (errors.md).

use crate::key_value::KvList;

/// A number of errors.md. Its name and HTTP status are the client protocol's business.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ErrorCode(pub u16);

impl ErrorCode {
    /// DN is not registered by this client.
    pub const NOT_REGISTERED: ErrorCode = ErrorCode(41);
    /// The resource belongs to another client or device.
    pub const RESOURCE_SEIZED: ErrorCode = ErrorCode(42);
    /// The object is already in the requested state.
    pub const IN_SAME_STATE: ErrorCode = ErrorCode(43);
    /// The operation is not supported.
    pub const UNSUPPORTED: ErrorCode = ErrorCode(51);
    /// The server itself is at a limit or at fault.
    pub const INTERNAL: ErrorCode = ErrorCode(52);
    /// An attribute is missing or invalid.
    pub const INVALID_ATTRIBUTE: ErrorCode = ErrorCode(53);
    /// There is no connection to the switch.
    pub const NO_SWITCH: ErrorCode = ErrorCode(54);
    /// No such call, or ThisDN is no party of it.
    pub const INVALID_CONN_ID: ErrorCode = ErrorCode(56);
    /// The switch did not answer in time.
    pub const TIMEOUT: ErrorCode = ErrorCode(57);
    /// The DN is out of service.
    pub const OUT_OF_SERVICE: ErrorCode = ErrorCode(58);
    /// The DN is not configured.
    pub const NOT_CONFIGURED: ErrorCode = ErrorCode(59);
    /// The called DN is empty or no dialable string.
    pub const CALLED_DN: ErrorCode = ErrorCode(71);
    /// The named party is not in the call.
    pub const NO_PARTY: ErrorCode = ErrorCode(470);
    /// The switch does not take a value: an account code that it does not know, and others.
    pub const VALUE_OUT_OF_RANGE: ErrorCode = ErrorCode(1142);
    /// What the switch answers, and we before it, to a wish that makes no sense in the present state.
    pub const INVALID_OBJECT_STATE: ErrorCode = ErrorCode(1161);
}

/// Where an error that the switch sent comes from: category and value of ECMA-285, by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CstaError {
    /// Category, such as `stateIncompatibility`, or `reject`.
    pub category: String,
    /// Value, such as `invalidObjectState`; the number as text where it has no name.
    pub value: String,
}

/// A request that was refused: a code for programs, a sentence for people, and what else is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The number of errors.md.
    pub code: ErrorCode,
    /// One sentence: what was wrong and what would be right.
    pub message: String,
    /// The switch's own words, where the switch refused.
    pub csta_error: Option<CstaError>,
    /// What a program may read beside the code, such as `Permitted`.
    pub extensions: KvList,
}

impl Refusal {
    /// A refusal that the server decided.
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Refusal {
        Refusal { code, message: message.into(), csta_error: None, extensions: KvList::new() }
    }

    /// With key-value data beside it.
    #[must_use]
    pub fn with(mut self, extensions: KvList) -> Refusal {
        self.extensions = extensions;
        self
    }
}
