//! How fast the codec is, as ratios: to a plain walk over the same octets and, where `bench/asn1c/build.sh` has built
//! it, to the C code that asn1c generates from the standard's modules.
//!
//! Two contestants run in turns and each round gives one ratio; the median of the rounds is what is told. A noisy
//! machine slows both. `cargo bench -p csta --bench codec -- WORD` measures only the rows that contain WORD.

#![allow(clippy::print_stdout, reason = "a bench speaks through its output")]

mod asn1c;
#[path = "../common/mod.rs"]
mod common;
mod contest;
mod rounds;

use csta::events::delivered_event::DeliveredEvent;
use csta::events::established_event::EstablishedEvent;
use csta::services::make_call::MakeCallArgument;
use csta::services::monitor_start::MonitorStartArgument;
use rasn::{AsnType, Decode, Encode};

use asn1c::Asn1c;
use common::messages;
use contest::{Contest, Direction};
use rounds::Rounds;

/// Decoding is to take at most as long as this many walks over the octets.
const WALKS: f64 = 12.0;
/// What asn1c's code takes is to be at least this many times as long.
const TIMES_ASN1C: f64 = 3.0;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let measured = arguments.iter().any(|argument| argument == "--bench");
    let mut bench = Bench {
        rounds: if measured { Rounds::MANY } else { Rounds::ONE },
        wanted: arguments.into_iter().find(|argument| !argument.starts_with("--")).unwrap_or_default(),
        asn1c: Asn1c::start(),
    };
    bench.explain();
    bench.measure::<DeliveredEvent>("events.jsonl", "DeliveredEvent");
    bench.measure::<EstablishedEvent>("events.jsonl", "EstablishedEvent");
    bench.measure::<MonitorStartArgument>("services.jsonl", "MonitorStartArgument");
    bench.measure::<MakeCallArgument>("services.jsonl", "MakeCallArgument");
}

struct Bench {
    rounds: Rounds,
    wanted: String,
    asn1c: Option<Asn1c>,
}

impl Bench {
    fn explain(&self) {
        println!(
            "csta/walk   walks over the octets that fit into the time; goal for decode: at most {WALKS}"
        );
        println!("asn1c/csta  how many times as long asn1c's code takes; goal: at least {TIMES_ASN1C}");
        if self.asn1c.is_none() {
            println!("            asn1c's code is not there: bench/asn1c/build.sh builds it");
        }
        println!(
            "Medians of {} rounds, with their quartiles; ns and octets are of one message.\n",
            self.rounds.count
        );
        println!("{:<27}{:>7}{:>8}  {:<22}{:<22}", "", "octets", "ns", "csta/walk", "asn1c/csta");
    }

    fn measure<T: AsnType + Decode + Encode>(&mut self, file: &str, type_name: &'static str) {
        let messages = messages::<T>(file, type_name);
        for direction in [Direction::Decode, Direction::Encode] {
            let contest = Contest::new(direction, type_name, &messages);
            if contest.to_string().contains(&self.wanted) {
                self.run(&contest);
            }
        }
    }

    fn run<T: AsnType + Decode + Encode>(&mut self, contest: &Contest<'_, T>) {
        let rounds = self.rounds;
        let walk = rounds.ratio(&mut contest.csta(), &mut contest.walk());
        let asn1c = self.asn1c.as_mut().map(|asn1c| {
            let contest = contest.of_those_that_read(asn1c);
            rounds.ratio(&mut contest.asn1c(asn1c), &mut contest.csta())
        });
        let asn1c = asn1c.map_or_else(|| "-".to_owned(), |ratio| ratio.to_string());
        println!(
            "{:<27}{:>7}{:>8.0}  {:<22}{asn1c:<22}",
            contest.to_string(),
            contest.octets(),
            rounds.nanoseconds(&mut contest.csta()) / contest.messages() as f64,
            walk.to_string(),
        );
    }
}
