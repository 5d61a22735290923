//! Codes of operations, tags of events and bits of every filter and capability are those of the standard's modules.
//!
//! `tests/tables/README.md` says where the tables come from.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use csta::events::event_report_definitions::{
    CallAssociatedEvents, CallControlEvents, DeviceMaintenanceEvents, EventSpecificInfo,
    LogicalDeviceFeatureEvents, MediaAttachmentEvents, PhysicalDeviceFeatureEvents, VendorSpecEvents,
    VoiceUnitEvents,
};
use csta::{Operation, decode};
use rose::Any;
use rose::tlv::{Tag, Writer};

#[test]
fn operations_have_the_codes_and_names_of_the_standard() {
    let standard = include_str!("../tables/operations.txt").lines().map(|line| {
        let (code, name) = line.split_once(' ').expect("a code and a name");
        (code.parse().expect("a number"), name.to_owned())
    });
    let ours = Operation::ALL.iter().map(|operation| {
        assert_eq!(Operation::from(operation.code()), *operation);
        (operation.code(), operation.name().expect("it is one of the standard").to_owned())
    });
    same(&standard.collect::<BTreeSet<(i32, String)>>(), &ours.collect());
}

#[test]
fn events_have_the_tags_of_the_standard() {
    let standard = include_str!("../tables/events.txt").lines().map(|line| {
        let mut words = line.split(' ').map(|word| word.parse().ok());
        (words.next().flatten().expect("a group"), words.next().flatten().expect("a tag"))
    });
    let ours = (0..16).flat_map(|group| (0..64).map(move |tag| (group, tag)));
    let ours = ours.filter(|(group, tag)| is_known(*group, *tag));
    same(&standard.collect::<BTreeSet<(u32, u32)>>(), &ours.collect());
}

/// Whether an event of these tags, with nothing in it, is taken for one of the standard: read, or refused for what it lacks.
fn is_known(group: u32, tag: u32) -> bool {
    let mut writer = Writer::new();
    writer.constructed(Tag::context(group), |group| group.constructed(Tag::context(tag), |_| {}));
    match decode::<EventSpecificInfo>(&Any::new(writer.finish())) {
        Ok(event) => !is_unrecognised(&event),
        Err(_) => true,
    }
}

fn is_unrecognised(event: &EventSpecificInfo) -> bool {
    use EventSpecificInfo as Event;
    matches!(
        event,
        Event::Unrecognised(_)
            | Event::CallControlEvents(CallControlEvents::Unrecognised(_))
            | Event::CallAssociatedEvents(CallAssociatedEvents::Unrecognised(_))
            | Event::MediaAttachmentEvents(MediaAttachmentEvents::Unrecognised(_))
            | Event::PhysicalDeviceFeatureEvents(PhysicalDeviceFeatureEvents::Unrecognised(_))
            | Event::LogicalDeviceFeatureEvents(LogicalDeviceFeatureEvents::Unrecognised(_))
            | Event::DeviceMaintenanceEvents(DeviceMaintenanceEvents::Unrecognised(_))
            | Event::VoiceUnitEvents(VoiceUnitEvents::Unrecognised(_))
            | Event::VendorSpecEvents(VendorSpecEvents::Unrecognised(_))
    )
}

/// A BIT STRING of the standard: its bits by place.
type Bits = BTreeMap<usize, String>;

#[test]
fn bits_have_the_places_and_names_of_the_standard() {
    let standard = include_str!("../tables/bits.txt").lines().map(|line| {
        let (name, bits) = line.split_once(' ').expect("a name and bits");
        let bits = bits.split(' ').map(|bit| {
            let (place, name) = bit.split_once(':').expect("a place and a name");
            (place.parse().expect("a number"), name.to_owned())
        });
        (name.to_owned(), bits.collect::<Bits>())
    });
    let mut ours = BTreeSet::new();
    read_sets(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut ours);
    same(&standard.collect(), &ours);
}

/// The flag sets that the files below `folder` declare.
fn read_sets(folder: &Path, sets: &mut BTreeSet<(String, Bits)>) {
    for entry in std::fs::read_dir(folder).expect("a folder of the crate") {
        let path = entry.expect("a readable folder").path();
        if path.is_dir() {
            read_sets(&path, sets);
        } else {
            let text = std::fs::read_to_string(&path).expect("a file of the crate");
            sets.extend(text.split("\nbit_set! {\n").skip(1).map(|set| read_set(set, "", &path)));
            sets.extend(text.split("\nlamp_set! {\n").skip(1).map(|set| read_set(set, LAMPS, &path)));
        }
    }
    // One that the standard gives no names.
    sets.retain(|(_, bits)| !bits.is_empty());
}

/// What the sets about lamps begin with.
const LAMPS: &str = include_str!("../../src/data/capability_exchange/lamp_set.rs");

/// One set, behind what is common to several: the name that its documentation says it has in ASN.1, or else its own, and its rows `NAME = 3 "name",`.
fn read_set(text: &str, beginning: &str, path: &Path) -> (String, Bits) {
    let text = text.split("\n}\n").next().unwrap_or(text);
    let between = |before: &str, after: &str| Some(text.split_once(before)?.1.split_once(after)?.0);
    let own = between("pub struct ", "[").expect("a set has a name");
    let length = between(&format!("{own}["), "]").and_then(|length| length.parse::<usize>().ok());
    let bits: Bits = beginning.lines().chain(text.lines()).filter_map(|line| row(line.trim())).collect();
    let named = bits.keys().last().map_or(0, |last| last + 1);
    assert_eq!(length, Some(named), "{}: {own} has as many bits as have names", path.display());
    (between("ASN.1: `", "`").unwrap_or(own).to_owned(), bits)
}

fn row(line: &str) -> Option<(usize, String)> {
    let (place, name) = line.strip_suffix("\",")?.split_once(" = ")?.1.split_once(" \"")?;
    Some((place.parse().ok()?, name.to_owned()))
}

#[track_caller]
fn same<T: Ord + std::fmt::Debug>(standard: &BTreeSet<T>, ours: &BTreeSet<T>) {
    let missing: Vec<&T> = standard.difference(ours).collect();
    let more: Vec<&T> = ours.difference(standard).collect();
    assert!(missing.is_empty() && more.is_empty(), "the standard has {missing:?}, we have {more:?}");
    assert!(!standard.is_empty(), "the table is empty");
}
