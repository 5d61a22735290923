use std::fmt;

use crate::tlv::{Class, Tag, Tlv, Writer};
use crate::{Any, DecodeError, Forms};

/// Defines the values of one kind of problem; values without a name are carried as they came.
macro_rules! problem_values {
    ($(#[$meta:meta])* $type:ident { $($(#[$doc:meta])* $name:ident = $value:literal, $text:literal;)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub struct $type(pub i32);

        impl $type {
            $($(#[$doc])* pub const $name: Self = Self($value);)*
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match *self {
                    $(Self::$name => f.write_str($text),)*
                    Self(other) => write!(f, "problem {other}, which X.880 does not name"),
                }
            }
        }
    };
}

problem_values! {
    /// The PDU itself is at fault.
    GeneralProblem {
        /// Not one of the four PDUs.
        UNRECOGNISED_PDU = 0, "the PDU is not recognised";
        /// A member of the PDU has the wrong type.
        MISTYPED_PDU = 1, "the PDU is mistyped";
        /// The octets are not BER.
        BADLY_STRUCTURED_PDU = 2, "the PDU is badly structured";
    }
}

problem_values! {
    /// An Invoke is at fault.
    InvokeProblem {
        /// The invoke id is in use.
        DUPLICATE_INVOCATION = 0, "the invoke id is in use";
        /// No such operation here.
        UNRECOGNISED_OPERATION = 1, "the operation is not recognised";
        /// The argument is not the operation's.
        MISTYPED_ARGUMENT = 2, "the argument is mistyped";
        /// The performer has no room for it.
        RESOURCE_LIMITATION = 3, "resources do not suffice";
        /// The association is about to end.
        RELEASE_IN_PROGRESS = 4, "the association is being released";
        /// No invocation has the linked id.
        UNRECOGNISED_LINKED_ID = 5, "the linked id is not recognised";
        /// The linked operation takes no child.
        LINKED_RESPONSE_UNEXPECTED = 6, "a linked response is not expected";
        /// The linked operation takes other children.
        UNEXPECTED_LINKED_OPERATION = 7, "the linked operation is not expected";
    }
}

problem_values! {
    /// A ReturnResult is at fault.
    ReturnResultProblem {
        /// No invocation has the invoke id.
        UNRECOGNISED_INVOCATION = 0, "the invocation is not recognised";
        /// The operation gives no result.
        RESULT_RESPONSE_UNEXPECTED = 1, "a result is not expected";
        /// The result is not the operation's.
        MISTYPED_RESULT = 2, "the result is mistyped";
    }
}

problem_values! {
    /// A ReturnError is at fault.
    ReturnErrorProblem {
        /// No invocation has the invoke id.
        UNRECOGNISED_INVOCATION = 0, "the invocation is not recognised";
        /// The operation gives no error.
        ERROR_RESPONSE_UNEXPECTED = 1, "an error is not expected";
        /// No such error here.
        UNRECOGNISED_ERROR = 2, "the error is not recognised";
        /// Not an error of this operation.
        UNEXPECTED_ERROR = 3, "the error is not one of the operation's";
        /// The parameter is not the error's.
        MISTYPED_PARAMETER = 4, "the parameter is mistyped";
    }
}

/// Why a PDU was rejected (X.880 clause 10).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Problem {
    /// The PDU itself.
    General(GeneralProblem),
    /// An Invoke.
    Invoke(InvokeProblem),
    /// A ReturnResult.
    ReturnResult(ReturnResultProblem),
    /// A ReturnError.
    ReturnError(ReturnErrorProblem),
    /// A kind that X.880 does not have, or no number in it: the value, as it came.
    Unrecognised(Any),
    /// None: the reject ends behind its invoke id.
    Absent,
}

impl Problem {
    pub(crate) fn decode(value: Option<Tlv<'_>>, forms: &mut Forms) -> Self {
        let Some(value) = value else {
            forms.missing_members += 1;
            return Self::Absent;
        };
        Self::read(value, forms).unwrap_or_else(|_| {
            forms.unknown_members += 1;
            Self::Unrecognised(Any::from(value))
        })
    }

    fn read(value: Tlv<'_>, forms: &mut Forms) -> Result<Self, DecodeError> {
        let number = value.counted_integer(forms)?;
        match (value.tag.class, value.tag.number) {
            (Class::Context, 0) => Ok(Self::General(GeneralProblem(number))),
            (Class::Context, 1) => Ok(Self::Invoke(InvokeProblem(number))),
            (Class::Context, 2) => Ok(Self::ReturnResult(ReturnResultProblem(number))),
            (Class::Context, 3) => Ok(Self::ReturnError(ReturnErrorProblem(number))),
            _ => Err(DecodeError::UnexpectedTag { what: "the problem", found: value.tag }),
        }
    }

    pub(crate) fn encode(&self, writer: &mut Writer) {
        match self {
            Self::General(problem) => writer.integer(Tag::context(0), problem.0),
            Self::Invoke(problem) => writer.integer(Tag::context(1), problem.0),
            Self::ReturnResult(problem) => writer.integer(Tag::context(2), problem.0),
            Self::ReturnError(problem) => writer.integer(Tag::context(3), problem.0),
            Self::Unrecognised(value) => writer.raw(value.as_octets()),
            Self::Absent => {}
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::General(problem) => problem.fmt(f),
            Self::Invoke(problem) => problem.fmt(f),
            Self::ReturnResult(problem) => problem.fmt(f),
            Self::ReturnError(problem) => problem.fmt(f),
            Self::Unrecognised(_) => f.write_str("a problem of a kind that X.880 does not name"),
            Self::Absent => f.write_str("no problem is named"),
        }
    }
}
