use std::fmt;
use std::hint::black_box;

use rasn::{AsnType, Decode, Encode};
use rose::tlv;

use crate::asn1c::Asn1c;
use crate::common::Message;
use crate::rounds::{Contestant, timed};
use crate::walk::walk;

/// From octets to values, or back.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Decode,
    Encode,
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Decode => "decode",
            Self::Encode => "encode",
        })
    }
}

/// The work: all messages of a type, one after the other. Every contestant makes the value or the octets anew and
/// gives them back, each time.
pub(crate) struct Contest<'m, T> {
    direction: Direction,
    type_name: &'static str,
    messages: Vec<&'m Message<T>>,
}

impl<T> fmt::Display for Contest<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.direction, self.type_name)
    }
}

impl<'m, T: AsnType + Decode + Encode> Contest<'m, T> {
    pub(crate) fn new(direction: Direction, type_name: &'static str, messages: &'m [Message<T>]) -> Self {
        Self { direction, type_name, messages: messages.iter().collect() }
    }

    pub(crate) fn messages(&self) -> usize {
        self.messages.len()
    }

    /// The octets of a message, on the average.
    pub(crate) fn octets(&self) -> usize {
        let octets = |message: &&Message<T>| message.encoding.as_octets().len();
        self.messages.iter().map(octets).sum::<usize>() / self.messages.len()
    }

    /// A plain walk over every identifier and length.
    pub(crate) fn walk(&self) -> Contestant<'_> {
        self.each(|message| walk(black_box(message.encoding.as_octets())))
    }

    /// The guard that a PDU passes before it is decoded: a walk that bounds depth and number of the values.
    pub(crate) fn guard(&self) -> Contestant<'_> {
        self.each(|message| tlv::check(black_box(message.encoding.as_octets())))
    }

    /// This crate.
    pub(crate) fn csta(&self) -> Contestant<'_> {
        match self.direction {
            Direction::Decode => self.each(|message| csta::decode::<T>(black_box(&message.encoding))),
            Direction::Encode => self.each(|message| csta::encode(black_box(&message.value))),
        }
    }

    /// What asn1c generates, in a process of its own.
    pub(crate) fn asn1c<'a>(&'a self, asn1c: &'a mut Asn1c) -> Contestant<'a> {
        asn1c.forget();
        for message in &self.messages {
            asn1c.load(self.type_name, message.encoding.as_octets());
        }
        Box::new(move |times| asn1c.measure(self.direction, times))
    }

    /// The same contest with only those messages that asn1c's code writes with the same octets.
    pub(crate) fn of_those_written_alike(&self, asn1c: &mut Asn1c) -> Self {
        let Self { direction, type_name, .. } = *self;
        let mut is_alike = |message: &Message<T>| {
            let octets = message.encoding.as_octets();
            asn1c.load(type_name, octets) == octets
        };
        let messages = self.messages.iter().copied().filter(|message| is_alike(message)).collect();
        Self { direction, type_name, messages }
    }

    fn each<R>(&self, work: impl Fn(&Message<T>) -> R + 'm) -> Contestant<'_> {
        timed(move || {
            for message in &self.messages {
                black_box(&work(message));
            }
        })
    }
}
