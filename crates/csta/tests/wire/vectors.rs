//! Reads what an independent codec wrote, compares every member, and writes the same octets again.
//!
//! `tests/vectors/README.md` says where the vectors come from. `CORDBOARD_VECTORS` may name one more file of them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::types::{Read, TYPES};
use crate::{compare, hex, octets};
use rose::Any;
use serde_json::Value;

/// How many different vectors of each type are in the repository at least. No type of the table has fewer values.
const VECTORS_OF_A_TYPE: usize = 20;

struct Vector {
    type_name: String,
    hex: String,
    value: Value,
}

fn vectors_of(file: &Path) -> Vec<Vector> {
    let text = std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    text.lines().filter(|line| !line.trim().is_empty()).map(|line| vector(line, file)).collect()
}

fn vector(line: &str, file: &Path) -> Vector {
    let value: Value =
        serde_json::from_str(line).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let text = |member: &str| value[member].as_str().expect("a vector names its type and octets").to_owned();
    Vector { type_name: text("type"), hex: text("hex"), value: value["value"].clone() }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors")
}

fn check(vector: &Vector, read: Read) -> Result<(), String> {
    let octets = octets(&vector.hex);
    let any = Any::from_octets(&octets).map_err(|error| error.to_string())?;
    let reading = read(&any).map_err(|error| error.to_string())?;
    if let Some(difference) = compare::difference(&vector.value, &reading.value) {
        return Err(difference);
    }
    if reading.written == octets { Ok(()) } else { Err(format!("we write {}", hex(&reading.written))) }
}

/// The different octets that were met of each type.
type Met = BTreeMap<String, BTreeSet<String>>;

/// Checks all and says what was met of which type; fails on the first few that differ.
fn check_all(vectors: &[Vector], source: &str) -> Met {
    let types: BTreeMap<&str, Read> = TYPES.iter().copied().collect();
    let mut met = Met::new();
    let mut unknown = BTreeSet::new();
    let mut failures = Vec::new();
    for vector in vectors {
        let Some(read) = types.get(vector.type_name.as_str()) else {
            unknown.insert(vector.type_name.clone());
            continue;
        };
        met.entry(vector.type_name.clone()).or_default().insert(vector.hex.clone());
        if let Err(difference) = check(vector, *read) {
            failures.push(format!("{} {}\n    {difference}", vector.type_name, vector.hex));
        }
    }
    println!(
        "{source}: {} vectors, {} of them different, of {} types, {} types of {} in our table",
        vectors.len(),
        met.values().map(BTreeSet::len).sum::<usize>(),
        met.len() + unknown.len(),
        met.len(),
        TYPES.len()
    );
    if !unknown.is_empty() {
        println!("{source}: passed over, not in our table: {unknown:?}");
    }
    assert!(
        failures.is_empty(),
        "{source}: {} of {} differ, among them\n{}",
        failures.len(),
        vectors.len(),
        failures[..failures.len().min(10)].join("\n")
    );
    met
}

#[test]
fn messages_of_the_independent_codec_are_read_alike_and_written_alike() {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder())
        .expect("the vectors are in the repository")
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "jsonl"))
        .collect();
    files.sort();
    let vectors: Vec<Vector> = files.iter().flat_map(|file| vectors_of(file)).collect();
    let met = check_all(&vectors, "tests/vectors");
    let fewer: Vec<(&str, usize)> = TYPES
        .iter()
        .map(|(name, _)| (*name, met.get(*name).map_or(0, BTreeSet::len)))
        .filter(|(_, count)| *count < VECTORS_OF_A_TYPE)
        .collect();
    assert!(fewer.is_empty(), "these types have fewer than {VECTORS_OF_A_TYPE} different vectors: {fewer:?}");
}

#[test]
fn vectors_of_a_file_that_the_environment_names_are_read_alike_and_written_alike() {
    let Some(file) = std::env::var_os("CORDBOARD_VECTORS") else {
        println!("CORDBOARD_VECTORS is not set: no vectors beside those of the repository were read");
        return;
    };
    let file = PathBuf::from(file);
    let vectors = vectors_of(&file);
    println!("{}: {} vectors read", file.display(), vectors.len());
    assert!(!vectors.is_empty(), "{} has no vectors", file.display());
    let met = check_all(&vectors, &file.display().to_string());
    assert!(!met.is_empty(), "{} has no vector of a type that is known here", file.display());
}
