use std::fmt::{self, Display};

use rasn::Codec;
use rasn::de::{Error, Needed};
use rasn::types::Tag;

/// Why a value is not of the type it should be.
///
/// It is one pointer wide: every value that is read goes through several hands as a `Result`, and the room for an error is
/// room in each of these.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Unread>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Unread {
    what: &'static str,
    octets: usize,
    reason: String,
}

impl DecodeError {
    /// An error about `octets` octets that are not a `what`.
    #[must_use]
    #[cold]
    pub fn new(what: &'static str, octets: usize, reason: impl Into<String>) -> Self {
        Self(Box::new(Unread { what, octets, reason: reason.into() }))
    }

    /// The type that was expected.
    #[must_use]
    pub fn what(&self) -> &'static str {
        self.0.what
    }

    /// How many octets there were.
    #[must_use]
    pub fn octets(&self) -> usize {
        self.0.octets
    }

    /// What the codec stumbled over.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.0.reason
    }

    /// The same of the whole value, once it is known which that is.
    #[cold]
    pub(crate) fn is_of(&mut self, what: &'static str, octets: usize) {
        self.0.what = what;
        self.0.octets = octets;
    }
}

impl Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} octets are not a {}: {}", self.0.octets, self.0.what, self.0.reason)
    }
}

impl std::error::Error for DecodeError {}

impl From<rasn::error::DecodeError> for DecodeError {
    /// rasn's words without the codec's name, which it adds at every level.
    #[cold]
    fn from(error: rasn::error::DecodeError) -> Self {
        Self::new("value", 0, error.to_string().replace(" (Codec: BER)", ""))
    }
}

impl From<rasn::error::BerDecodeErrorKind> for DecodeError {
    #[cold]
    fn from(error: rasn::error::BerDecodeErrorKind) -> Self {
        rasn::error::DecodeError::from(error).into()
    }
}

impl From<DecodeError> for rasn::error::DecodeError {
    #[cold]
    fn from(error: DecodeError) -> Self {
        Error::custom(error.0.reason, Codec::Ber)
    }
}

/// Makes the errors that rasn's declarations of the types ask for, with rasn's words.
macro_rules! in_words_of_rasn {
    ($($name:ident$(<$T:ident>)?($($argument:ident: $type:ty),*);)*) => {
        impl Error for DecodeError {
            $(
                #[cold]
                fn $name$(<$T: Display>)?($($argument: $type),*) -> Self {
                    <rasn::error::DecodeError as Error>::$name($($argument),*).into()
                }
            )*
        }
    };
}

in_words_of_rasn! {
    custom<D>(message: D, codec: Codec);
    incomplete(needed: Needed, codec: Codec);
    exceeds_max_length(length: num_bigint::BigUint, codec: Codec);
    missing_field(name: &'static str, codec: Codec);
    no_valid_choice(name: &'static str, codec: Codec);
    field_error(name: &'static str, error: rasn::error::DecodeError, codec: Codec);
    duplicate_field(name: &'static str, codec: Codec);
    unknown_field(index: usize, tag: Tag, codec: Codec);
}
