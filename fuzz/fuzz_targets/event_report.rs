//! Any octets as the argument of an event report.
#![no_main]

use csta::events::event_report_definitions::CstaEventReportArgument;
use libfuzzer_sys::fuzz_target;
use rose::Any;

fuzz_target!(|octets: &[u8]| {
    let Ok(argument) = Any::from_octets(octets) else { return };
    let Ok(report) = csta::decode::<CstaEventReportArgument>(&argument) else { return };
    let written = csta::encode(&report);
    // Not always alike: a DEFAULT that was written out is left out, and then a second member of its tag takes its place.
    assert!(csta::decode::<CstaEventReportArgument>(&written).is_ok(), "what we write is not read again");
});
