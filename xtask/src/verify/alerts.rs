//! The rules of alerts, checked and tested by Prometheus' own promtool.
//!
//! Debian's package of Prometheus has it; a machine that exists for checks alone (`CI`) has it installed. Where it is
//! missing, the summary says what was not checked.

use std::env;
use std::path::Path;
use std::process::{Command, Stdio};

use super::step::{Outcome, finish};

const FOLDER: &str = "deploy/prometheus";

pub(crate) fn run(root: &Path) -> anyhow::Result<Outcome> {
    if !is_here() && !install() {
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

fn is_here() -> bool {
    let version = promtool(&["--version"]).stdout(Stdio::null()).stderr(Stdio::null()).status();
    version.is_ok_and(|status| status.success())
}

/// Installs it where that is nobody's own machine. Returns whether it is here now.
fn install() -> bool {
    if env::var_os("CI").is_none() {
        return false;
    }
    println!("promtool is not here yet: installing Debian's package of Prometheus");
    // Whatever the packager says, the question is whether there is a promtool in the end.
    let _ = Command::new("apt-get")
        .args(["install", "--yes", "--quiet", "--no-install-recommends", "prometheus"])
        .env("DEBIAN_FRONTEND", "noninteractive")
        // The server of the package shall not start.
        .env("RUNLEVEL", "1")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status();
    is_here()
}

fn promtool(arguments: &[&str]) -> Command {
    let mut command = Command::new("promtool");
    command.args(arguments).stdin(Stdio::null());
    command
}
