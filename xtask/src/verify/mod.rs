//! `cargo xtask test`: everything that has to pass before a change lands, in the order in which mistakes are cheap
//! to find. Stops at the first step that fails and closes with a summary.

mod alerts;
mod contract;
mod debian;
mod deny;
mod selection;
mod step;

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use selection::Selection;
use step::{Outcome, Step};

/// Runs the steps that `flags` select; the exit code is that of the first step that fails.
pub(crate) fn run(root: &Path, flags: &[String]) -> anyhow::Result<ExitCode> {
    let selection = Selection::parse(flags)?;
    let start = Instant::now();
    let mut report = Vec::new();
    let mut code = 0;
    for step in Step::ALL {
        let line = if code != 0 {
            Line { step, result: "not run".to_owned(), took: None }
        } else if selection.takes(step) {
            let (outcome, took) = time(step, root)?;
            code = outcome.exit_code();
            Line { step, result: outcome.to_string(), took: Some(took) }
        } else {
            Line { step, result: "skipped".to_owned(), took: None }
        };
        report.push(line);
    }
    print_summary(&report, start.elapsed());
    Ok(ExitCode::from(code))
}

fn time(step: Step, root: &Path) -> anyhow::Result<(Outcome, Duration)> {
    println!("\n==> {}: {}", step.name(), step.purpose());
    io::stdout().flush()?;
    let start = Instant::now();
    let outcome = step.run(root)?;
    let took = start.elapsed();
    println!("<== {} ({}): {outcome}", step.name(), seconds(took));
    Ok((outcome, took))
}

/// One line of the summary.
struct Line {
    step: Step,
    result: String,
    took: Option<Duration>,
}

fn print_summary(report: &[Line], all: Duration) {
    println!("\nsummary");
    for Line { step, result, took } in report {
        println!("  {:<8}{:>10}  {result}", step.name(), took.map(seconds).unwrap_or_default());
    }
    println!("  {:<8}{:>10}", "in all", seconds(all));
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}
