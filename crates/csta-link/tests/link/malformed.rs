//! Malformed messages on a link: what the switch hears of each, and that the link lives on.
//!
//! `csta` has the same malformations by what they do to a value; here they come in three kinds of message: a status (which
//! wants an answer), an event (which never gets one) and the answer to a request of ours.

use csta::data::device_feature_types::SystemStatus;
use csta::{Freedoms, Operation};
use csta_link::Output;
use rose::{Apdu, GeneralProblem, InvokeProblem, Pdu, Problem};

use crate::bench::{Bench, config, done, system_status};

/// What the switch hears of a message.
#[derive(Debug, PartialEq)]
enum Heard {
    Nothing,
    Done,
    /// A reject with the invoke id of the message: its envelope could be read.
    Mistyped,
    /// A reject without an invoke id.
    Rejected(GeneralProblem),
}

use Heard::{Done, Mistyped, Nothing, Rejected};

const STATUS: &[(&str, &str, Heard)] = &[
    ("wrong class: invoke id", "a10c 820107 020200d3 3003 0a0100", Nothing),
    ("wrong class: status", "a10c 020107 020200d3 3003 8a0100", Mistyped),
    ("constructed bit set: invoke id", "a10c 220107 020200d3 3003 0a0100", Nothing),
    ("constructed bit set: status", "a10e 020107 020200d3 3005 2a030a0100", Nothing),
    (
        "constructed bit clear: APDU",
        "810c 020107 020200d3 3003 0a0100",
        Rejected(GeneralProblem::UNRECOGNISED_PDU),
    ),
    ("integer of no octets: invoke id", "a10b 0200 020200d3 3003 0a0100", Nothing),
    ("integer of no octets: status", "a10b 020107 020200d3 3002 0a00", Mistyped),
    ("over-long integer: invoke id", "a110 02050100000007 020200d3 3003 0a0100", Nothing),
    ("end-of-contents missing", "a10c 020107 020200d3 3080 0a0100", Nothing),
    ("length beyond the frame: APDU", "a10d 020107 020200d3 3003 0a0100", Nothing),
    ("length beyond the frame: status", "a10c 020107 020200d3 3003 0a0200", Nothing),
    ("octets behind the APDU", "a10c 020107 020200d3 3003 0a0100 0500", Nothing),
    ("duplicated: status", "a10f 020107 020200d3 3006 0a0102 0a0100", Done),
    ("duplicated: register", "a112 020107 020200d3 3009 0401aa 0401bb 0a0100", Mistyped),
    ("swapped: status and register", "a10f 020107 020200d3 3006 0a0102 0401aa", Done),
    ("swapped: operation and argument", "a10c 020107 3003 0a0100 020200d3", Nothing),
];

const EVENT: &[(&str, &str, Heard)] = &[
    ("wrong class: cross reference", "a111 020107 020115 3009 95020017 a503 a001 00", Nothing),
    ("constructed bit set: cross reference", "a110 020107 020115 3008 75020500 a502 a000", Nothing),
    ("an event without contents", "a10e 020107 020115 3006 55020017 a500", Nothing),
    ("swapped: cross reference and event", "a110 020107 020115 3008 a502a000 55020017", Nothing),
];

const ANSWER: &[(&str, &str, Heard)] = &[
    ("wrong class: invoke id", "a20a 820101 3005 02010a 0500", Rejected(GeneralProblem::MISTYPED_PDU)),
    ("constructed bit clear: result", "a20a 020101 1005 02010a 0500", Rejected(GeneralProblem::MISTYPED_PDU)),
    ("integer of no octets", "a209 0200 3005 02010a 0500", Rejected(GeneralProblem::MISTYPED_PDU)),
    ("over-long integer", "a20e 02050100000001 3005 02010a 0500", Rejected(GeneralProblem::MISTYPED_PDU)),
    (
        "end-of-contents missing",
        "a20a 020101 3080 02010a 0500",
        Rejected(GeneralProblem::BADLY_STRUCTURED_PDU),
    ),
    (
        "length beyond the frame",
        "a20b 020101 3005 02010a 0500",
        Rejected(GeneralProblem::BADLY_STRUCTURED_PDU),
    ),
    ("swapped: invoke id and result", "a20a 3005 02010a 0500 020101", Rejected(GeneralProblem::MISTYPED_PDU)),
];

fn octets(hex: &str) -> Vec<u8> {
    let digits = hex.replace(' ', "");
    (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap()).collect()
}

fn heard(sent: &[Pdu]) -> Heard {
    let mistyped = Problem::Invoke(InvokeProblem::MISTYPED_ARGUMENT);
    match sent {
        [] => Nothing,
        [Pdu::Rose(Apdu::Reject { invoke_id: Some(7), problem, .. })] if *problem == mistyped => Mistyped,
        [Pdu::Rose(Apdu::Reject { invoke_id: None, problem: Problem::General(problem), .. })] => {
            Rejected(*problem)
        }
        [pdu] if *pdu == Pdu::Rose(done(7, Operation::SystemStatus)) => Done,
        other => panic!("{other:?}"),
    }
}

/// Sends a message that the link can make nothing of but what `expected` says, while a request of ours is open; then the
/// answer to the request, which must find it.
fn check(what: &str, message: &[u8], expected: &Heard) {
    let mut bench = Bench::operational(config());
    bench.invoke(1, Operation::MakeCall).unwrap();
    bench.sent();
    bench.switch_sends_apdu_octets(message);
    assert_eq!(heard(&bench.sent()), *expected, "{what}");
    assert_eq!(bench.told(), [], "{what}");
    assert_eq!(bench.link.counters().undecodable, u64::from(*expected != Done), "{what}");
    bench.switch_sends(done(1, Operation::MakeCall));
    assert_eq!(bench.answers().len(), 1, "{what}");
}

#[test]
fn a_malformed_message_costs_neither_the_link_nor_a_request() {
    for (what, hex, expected) in STATUS.iter().chain(EVENT).chain(ANSWER) {
        check(what, &octets(hex), expected);
    }
}

/// Whatever stands where the event must be is one, known or not.
#[test]
fn a_cross_reference_that_comes_twice_is_an_unknown_event() {
    let mut bench = Bench::operational(config());
    bench.switch_sends_apdu_octets(&octets("a114 020107 020115 300c 55020017 55020017 a502a000"));
    assert!(matches!(bench.told()[..], [Output::EventReport(_)]));
    let counters = bench.link.counters();
    let expected = Freedoms { unknown_alternatives: 1, unknown_members: 1, ..Freedoms::default() };
    assert_eq!((counters.undecodable, counters.freedoms), (0, expected));
}

#[test]
fn neither_does_nesting_of_ten_thousand() {
    check("indefinite", &[0xa1, 0x80].repeat(10_000), &Nothing);
    let closed = [[0xa1, 0x80].repeat(8_000), [0, 0].repeat(8_000)].concat();
    check("indefinite and ended", &closed, &Nothing);
}

#[test]
fn a_status_beyond_64_bits_is_one_without_a_name() {
    let mut bench = Bench::operational(config());
    bench.switch_sends_apdu_octets(&octets("a117 020107 020200d3 300e 0401aa 0a09010000000000000002"));
    assert_eq!(bench.told(), [Output::Status(SystemStatus(i64::MAX))]);
    assert_eq!(heard(&bench.sent()), Done);
    let counters = bench.link.counters();
    let expected = Freedoms { unknown_values: 1, cut_values: 1, ..Freedoms::default() };
    assert_eq!((counters.undecodable, counters.freedoms), (0, expected));
}

#[test]
fn the_first_of_two_statuses_holds() {
    let mut bench = Bench::operational(config());
    bench.switch_sends_apdu_octets(&octets("a10f 020107 020200d3 3006 0a0106 0a0100"));
    assert_eq!(bench.told(), [Output::Status(SystemStatus::OVERLOAD_REACHED)]);
    bench.switch_sends(system_status(8, SystemStatus::NORMAL));
    assert_eq!(bench.told(), [Output::Status(SystemStatus::NORMAL)]);
}
