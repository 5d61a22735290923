//! How many allocations a message costs, counted by an allocator that counts: a number that no other load of the
//! machine changes. `cargo bench -p csta --bench allocations` tells them; `cargo test` runs it too, and it fails
//! where a message costs more than it did.

#![allow(clippy::print_stdout, reason = "a bench speaks through its output")]

mod common;

use std::hint::black_box;

use allocation_counter::measure;
use csta::asn1::Rest;
use csta::data::status_reporting::MonitorCrossRefId;
use csta::events::delivered_event::DeliveredEvent;
use csta::events::established_event::EstablishedEvent;
use csta::events::event_report_definitions::{CallControlEvents, CstaEventReportArgument, EventSpecificInfo};
use csta::services::make_call::MakeCallArgument;
use csta::services::monitor_start::MonitorStartArgument;
use rasn::{AsnType, Decode, Encode};
use rose::Apdu;

use common::{Message, messages};

/// The most that the vectors of a type may cost in all: to be decoded, and to be encoded.
struct Most(u64, u64);

fn main() {
    println!("allocations of one message, on the average\n{:<24}{:>8}{:>8}", "", "decode", "encode");
    messages_cost::<DeliveredEvent>("events.jsonl", "DeliveredEvent", &Most(16, 22));
    messages_cost::<EstablishedEvent>("events.jsonl", "EstablishedEvent", &Most(16, 22));
    messages_cost::<MonitorStartArgument>("services.jsonl", "MonitorStartArgument", &Most(12, 22));
    messages_cost::<MakeCallArgument>("services.jsonl", "MakeCallArgument", &Most(28, 22));
    pdus_cost(&Most(36, 101));
}

fn messages_cost<T: AsnType + Decode + Encode>(file: &str, type_name: &str, most: &Most) {
    let messages = messages::<T>(file, type_name);
    let decode = |message: &Message<T>| drop(black_box(csta::decode::<T>(&message.encoding)));
    let encode = |message: &Message<T>| drop(black_box(csta::encode(&message.value)));
    tell(type_name, (cost(&messages, decode), cost(&messages, encode)), messages.len(), most);
}

/// The same events from the octets behind the framing to the value, and back: what a link does with one.
fn pdus_cost(most: &Most) {
    let events = messages::<DeliveredEvent>("events.jsonl", "DeliveredEvent");
    let reports: Vec<CstaEventReportArgument> = events.into_iter().map(|event| report(event.value)).collect();
    let pdus: Vec<Vec<u8>> = reports.iter().map(|report| csta::invoke(1, report).encode()).collect();
    let decode = |pdu: &Vec<u8>| match Apdu::decode(pdu) {
        Ok(Apdu::Invoke { argument: Some(argument), .. }) => {
            drop(black_box(csta::decode::<CstaEventReportArgument>(&argument)));
        }
        other => panic!("not the Invoke that was written: {other:?}"),
    };
    let encode = |report: &CstaEventReportArgument| drop(black_box(csta::invoke(1, report).encode()));
    tell("DeliveredEvent, as PDU", (cost(&pdus, decode), cost(&reports, encode)), pdus.len(), most);
}

fn report(event: DeliveredEvent) -> CstaEventReportArgument {
    CstaEventReportArgument {
        cross_ref_identifier: MonitorCrossRefId::new(&[0, 7]),
        event_specific_info: EventSpecificInfo::CallControlEvents(CallControlEvents::Delivered(event)),
        rest: Rest::NONE,
    }
}

fn cost<M>(messages: &[M], work: impl Fn(&M)) -> u64 {
    measure(|| messages.iter().for_each(work)).count_total
}

fn tell(name: &str, (decode, encode): (u64, u64), messages: usize, Most(most_decode, most_encode): &Most) {
    let each = |cost: u64| cost as f64 / messages as f64;
    println!("{name:<24}{:>8.1}{:>8.1}", each(decode), each(encode));
    assert!(
        decode <= *most_decode,
        "{name}: decoding costs {decode} allocations, at most {most_decode} before"
    );
    assert!(
        encode <= *most_encode,
        "{name}: encoding costs {encode} allocations, at most {most_encode} before"
    );
}
