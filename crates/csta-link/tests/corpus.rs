//! The corpus of the fuzz targets, replayed without a fuzzer: what a target promises holds for everything that was kept.

#![allow(unreachable_pub, reason = "the bodies of the targets are a library at home")]

use std::fs;
use std::path::{Path, PathBuf};

use csta::Operation;
use fuzz_targets::TARGETS;
use fuzz_targets::operation::OPERATIONS;

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

#[test]
fn the_operation_target_knows_every_operation_of_the_standard() {
    let mut known: Vec<Operation> = OPERATIONS.iter().map(|row| row.operation).collect();
    known.sort();
    let named: Vec<Operation> = (0..1000).map(Operation::from).filter(|code| code.name().is_some()).collect();
    assert_eq!(known, named);
}
