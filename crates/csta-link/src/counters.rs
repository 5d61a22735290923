//! What a link has counted since it was made.

use std::time::Duration;

use csta::Freedoms;
use rose::Forms;

/// Counts of one link, for metrics and for a person who wonders what the switch is doing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counters {
    /// APDUs received, decodable or not.
    pub messages_in: u64,
    /// APDUs sent.
    pub messages_out: u64,
    /// What messages had beyond the standard; it was carried, and none of it is an error.
    pub freedoms: Freedoms,
    /// Liberties that the switch took with BER and with the envelopes.
    pub forms: Forms,
    /// Event reports received, decodable or not.
    pub events: u64,
    /// APDUs, arguments and results that could not be decoded, events among them.
    pub undecodable: u64,
    /// Invokes of the switch for an operation that we do not perform.
    pub unknown_operations: u64,
    /// Answers to an invoke id that was not in use, or to none.
    pub unknown_answers: u64,
    /// Invokes, results and errors that had NULL in place of an invoke id.
    pub unnumbered: u64,
    /// Answers that came after the deadline of their invocation.
    pub late_answers: u64,
    /// Errors that are not universalFailure as ECMA-285 has it: of another code, or with a parameter that is missing or
    /// cannot be read.
    pub other_errors: u64,
    /// Rejects of the switch that do not belong to a request of ours.
    pub unrelated_rejects: u64,
    /// Rejects sent.
    pub rejects_out: u64,
    /// Invocations whose deadline passed without an answer.
    pub timeouts: u64,
    /// Invocations that were not accepted, whatever the reason.
    pub refused: u64,
    /// Keep-alives without an answer in time.
    pub keep_alive_failures: u64,
    /// Words of the switch that it is overloaded, or soon will be.
    pub overloads: u64,
    /// Round-trip times of the answers that came in time.
    pub round_trips: RoundTrips,
}

/// Round-trip times, from the sending of a request to its answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RoundTrips {
    /// Answers measured.
    pub samples: u64,
    /// Sum of all.
    pub total: Duration,
    /// The longest one.
    pub longest: Duration,
    /// The one measured last.
    pub latest: Duration,
}

impl RoundTrips {
    pub(crate) fn measured(&mut self, round_trip: Duration) {
        self.samples += 1;
        self.total += round_trip;
        self.longest = self.longest.max(round_trip);
        self.latest = round_trip;
    }
}
