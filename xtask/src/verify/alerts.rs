//! The rules of alerts, checked and tested by Prometheus' own promtool.
//!
//! Debian's package of Prometheus has it. Where it is missing, the summary says what was not checked.

use std::path::Path;
use std::process::{Command, Stdio};

use super::debian;
use super::step::{Outcome, finish};

const FOLDER: &str = "deploy/prometheus";

pub(crate) fn run(root: &Path) -> anyhow::Result<Outcome> {
    if !debian::has("promtool", &["prometheus"]) {
        return Ok(Outcome::PassedBut(
            "there is no promtool, and rules of alerts were not checked".to_owned(),
        ));
    }
    let folder = root.join(FOLDER);
    match finish(promtool(&["check", "rules", "cordboard.rules.yml"]).current_dir(&folder))? {
        Outcome::Passed => {
            finish(promtool(&["test", "rules", "cordboard.rules.test.yml"]).current_dir(&folder))
        }
        other => Ok(other),
    }
}

fn promtool(arguments: &[&str]) -> Command {
    let mut command = Command::new("promtool");
    command.args(arguments).stdin(Stdio::null());
    command
}
