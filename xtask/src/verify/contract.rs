//! The server against its own description, by Schemathesis: thousands of requests to a demonstration, right ones and wrong
//! ones, none of which may be answered in a way that /openapi.json does not say.
//!
//! Schemathesis is a program in Python; it is installed into a folder of its own beside what cargo builds. Where that
//! cannot be done, the summary says what was not checked.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::step::{Outcome, cargo, finish};

const PACKAGES: [&str; 2] = ["schemathesis==4.32.5", "openapi-spec-validator==0.9.0"];
const DOCUMENT: &str = "docs/openapi.json";
/// The journey that asks. The whole workspace is named, so that nothing is built anew after `cargo test`.
const ASK: &str = "test --workspace --test journey -- --ignored --nocapture the_contract_does_not_say";

pub(crate) fn run(root: &Path) -> anyhow::Result<Outcome> {
    let Some(tools) = tools(root) else {
        let remark =
            "there is no Schemathesis, and what the server answers was not held against /openapi.json";
        return Ok(Outcome::PassedBut(remark.to_owned()));
    };
    let mut validate = command(tools.join("python"), &["-m", "openapi_spec_validator", DOCUMENT]);
    match finish(validate.current_dir(root))? {
        Outcome::Passed => finish(cargo(root, ASK).env("SCHEMATHESIS", tools.join("st"))),
        other => Ok(other),
    }
}

/// The folder of the tools, which are installed where they are not there yet.
fn tools(root: &Path) -> Option<PathBuf> {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let home = target.join("schemathesis");
    let tools = home.join("bin");
    let pip = tools.join("pip");
    let installed = || PACKAGES.iter().all(|package| is_installed(&pip, package));
    if installed() {
        return Some(tools);
    }
    println!("Schemathesis is not here yet: installing it with pip into {}", home.display());
    // Whatever Python and pip say, the question is whether the packages are there in the end.
    let _ = command("python3", &["-m", "venv"]).arg(&home).status();
    let _ = command(&pip, &["install", "--quiet", "--disable-pip-version-check"]).args(PACKAGES).status();
    installed().then_some(tools)
}

fn is_installed(pip: &Path, package: &str) -> bool {
    let (name, version) = package.split_once("==").expect("each package has its version");
    let shown = command(pip, &["show", "--disable-pip-version-check", name]).output();
    shown.is_ok_and(|shown| {
        String::from_utf8_lossy(&shown.stdout).lines().any(|line| line == format!("Version: {version}"))
    })
}

fn command(program: impl AsRef<OsStr>, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null());
    command
}
