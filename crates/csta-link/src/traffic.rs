//! How many APDUs went which way, by what they were about.

use std::collections::BTreeMap;
use std::fmt;

use csta::Operation;

/// What an APDU is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A service or an event: its invoke, its result or its error.
    Operation(Operation),
    /// An invoke of an operation that the standard does not know.
    UnknownOperation,
    /// A result or an error for an invoke id that was not in use.
    UnknownAnswer,
    /// A reject, whatever it rejects.
    Reject,
    /// The association: its beginning and its end.
    Association,
    /// An APDU that could not be decoded.
    Unreadable,
}

impl Subject {
    /// The subject of an invoke. However many operations a switch makes up, they are one.
    pub(crate) fn of(operation: Operation) -> Self {
        if operation.name().is_some() { Self::Operation(operation) } else { Self::UnknownOperation }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Operation(operation) => operation.fmt(formatter),
            Self::UnknownOperation => formatter.write_str("unknownOperation"),
            Self::UnknownAnswer => formatter.write_str("unknownAnswer"),
            Self::Reject => formatter.write_str("reject"),
            Self::Association => formatter.write_str("association"),
            Self::Unreadable => formatter.write_str("unreadable"),
        }
    }
}

/// APDUs received and sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Passed {
    /// From the switch.
    pub received: u64,
    /// To the switch.
    pub sent: u64,
}

/// The APDUs of a link by subject. There are no more subjects than operations in the standard, and a few.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Traffic(BTreeMap<Subject, Passed>);

impl Traffic {
    pub(crate) fn received(&mut self, subject: Subject) {
        self.0.entry(subject).or_default().received += 1;
    }

    pub(crate) fn sent(&mut self, subject: Subject) {
        self.0.entry(subject).or_default().sent += 1;
    }

    /// Counts the traffic of another time, or of another link, as well.
    pub fn add(&mut self, other: &Self) {
        for (subject, passed) in other.iter() {
            let sum = self.0.entry(subject).or_default();
            sum.received += passed.received;
            sum.sent += passed.sent;
        }
    }

    /// Each subject that there was, with its APDUs.
    pub fn iter(&self) -> impl Iterator<Item = (Subject, Passed)> + '_ {
        self.0.iter().map(|(subject, passed)| (*subject, *passed))
    }

    /// The APDUs about one subject.
    #[must_use]
    pub fn of(&self, subject: Subject) -> Passed {
        self.0.get(&subject).copied().unwrap_or_default()
    }
}
