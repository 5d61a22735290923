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
mod walk;

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
        println!("csta/walk   plain walks that fit into the time; goal for decode: at most {WALKS}");
        println!("csta/guard  walks with the limits of depth and number, as in front of each decoding");
        println!("asn1c/csta  how many times as long asn1c's code takes; goal: at least {TIMES_ASN1C}");
        println!("alike       the same, with the messages that asn1c's code writes with the same octets");
        if self.asn1c.is_none() {
            println!("            asn1c's code is not there: bench/asn1c/build.sh builds it");
        }
        println!(
            "Medians of {} rounds, with their quartiles; ns and octets are of one message.\n",
            self.rounds.count
        );
        println!(
            "{:<27}{:>7}{:>8}  {:<21}{:<21}{:<21}alike",
            "", "octets", "ns", "csta/walk", "csta/guard", "asn1c/csta"
        );
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
        let guard = rounds.ratio(&mut contest.csta(), &mut contest.guard());
        let (all, alike) = match &mut self.asn1c {
            None => ("-".to_owned(), "-".to_owned()),
            Some(asn1c) => {
                let alike = contest.of_those_written_alike(asn1c);
                let rounds = rounds.of_another_process();
                let mut against =
                    |contest: &Contest<'_, T>| rounds.ratio(&mut contest.asn1c(asn1c), &mut contest.csta());
                let all = against(contest).to_string();
                (all, format!("{} of {}", against(&alike), alike.messages()))
            }
        };
        println!(
            "{:<27}{:>7}{:>8.0}  {:<21}{:<21}{all:<21}{alike}",
            contest.to_string(),
            contest.octets(),
            rounds.nanoseconds(&mut contest.csta()) / contest.messages() as f64,
            walk.to_string(),
            guard.to_string(),
        );
    }
}
