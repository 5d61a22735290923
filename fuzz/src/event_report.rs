//! Any octets as the argument of an event report.

use csta::events::event_report_definitions::CstaEventReportArgument;

use super::fixed_point;

/// What is read can be shown to people, and is written so that it is read alike.
pub fn run(octets: &[u8]) {
    fixed_point(octets, |report| {
        let report: CstaEventReportArgument = csta::decode(report).ok()?;
        assert_ne!(csta::describe(&report), "");
        Some(csta::encode(&report))
    });
}
