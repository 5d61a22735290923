//! The corpus of the fuzz targets, replayed without a fuzzer: what a target promises holds for everything that was kept.

#![allow(unreachable_pub, reason = "the bodies of the targets are a library at home")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use csta::Operation;
use fuzz_targets::TARGETS;
use fuzz_targets::operation::OPERATIONS;
use rose::tlv::{Class, Reader};

#[path = "../../../fuzz/src/lib.rs"]
mod fuzz_targets;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus")
}

/// The files of a folder, in the order of their names.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a readable folder").path()).collect();
    paths.sort();
    paths
}

#[test]
fn every_target_keeps_its_promise_for_its_corpus() {
    for (name, body) in TARGETS {
        let units = entries(&folder().join(name));
        assert!(!units.is_empty(), "{name} has no corpus");
        for unit in units {
            body(&fs::read(&unit).expect("a readable unit"));
        }
    }
}

#[test]
fn every_folder_of_the_corpus_belongs_to_a_target() {
    let folders = entries(&folder());
    let folders: Vec<&str> = folders.iter().filter_map(|path| path.file_name()?.to_str()).collect();
    assert_eq!(folders, TARGETS.map(|(name, _)| name));
}

/// The tags of the event that a unit reports: of its group and its own.
fn event_of(unit: &Path) -> (u32, u32) {
    let octets = fs::read(unit).expect("a readable unit");
    let mut report =
        Reader::new(&octets).read().ok().flatten().expect("one value").members().expect("a report");
    let group = std::iter::from_fn(|| report.read().expect("a whole member"))
        .find(|member| member.constructed && member.tag.class == Class::Context)
        .expect("a group of events");
    let event = group.members().expect("it is constructed").read().expect("a whole value").expect("an event");
    (group.tag.number, event.tag.number)
}

#[test]
fn the_event_report_target_begins_with_every_event_of_the_standard() {
    let table = include_str!("../../csta/tests/tables/events.txt").lines().map(|line| {
        let mut numbers = line.split(' ').map_while(|word| word.parse().ok());
        (numbers.next().expect("a group"), numbers.next().expect("a tag"))
    });
    let units = entries(&folder().join("event_report"));
    let begun: BTreeSet<(u32, u32)> = units.iter().map(|unit| event_of(unit)).collect();
    assert_eq!(begun, table.collect::<BTreeSet<(u32, u32)>>());
}

#[test]
fn the_operation_target_knows_every_operation_of_the_standard() {
    let mut known: Vec<Operation> = OPERATIONS.iter().map(|row| row.operation).collect();
    known.sort();
    let named: Vec<Operation> = (0..1000).map(Operation::from).filter(|code| code.name().is_some()).collect();
    assert_eq!(known, named);
}
