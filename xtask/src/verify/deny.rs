//! Licences, sources, versions and known vulnerabilities of what comes from outside, by cargo-deny.
//!
//! The advisories live in a git repository that some networks do not reach. Whether this one does is tried each
//! time; where it does not, everything else is checked and the summary says what was not.

use std::io::Read;
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::Context;

use super::step::{Outcome, cargo, finish};

/// A build without optimisation is ready in a quarter of the time, and checks this house in a second.
const INSTALL: &str = "install --locked --debug cargo-deny@0.20.2";
/// Past this the network counts as one that does not reach the advisories.
const FETCH_DEADLINE: Duration = Duration::from_secs(60);
/// How often a running fetch is looked at.
const FETCH_POLL: Duration = Duration::from_millis(50);

pub(crate) fn run(root: &Path) -> anyhow::Result<Outcome> {
    let ready = install(root)?;
    if ready != Outcome::Passed {
        return Ok(ready);
    }
    match fetch_advisories(root)? {
        Fetch::Done => finish(cargo(root, "deny check --hide-inclusion-graph")),
        Fetch::Refused(reason) => without_advisories(root, &reason),
    }
}

fn install(root: &Path) -> anyhow::Result<Outcome> {
    let present = cargo(root, "deny --version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    if present.is_ok_and(|status| status.success()) {
        return Ok(Outcome::Passed);
    }
    println!("cargo-deny is not here yet: installing it takes a minute");
    // Built in a folder of its own, without debug information: nobody steps through it.
    finish(cargo(root, INSTALL).env("CARGO_PROFILE_DEV_DEBUG", "0").env_remove("CARGO_TARGET_DIR"))
}

fn without_advisories(root: &Path, reason: &str) -> anyhow::Result<Outcome> {
    println!("the advisory database cannot be fetched: {reason}");
    println!("ADVISORIES ARE NOT CHECKED; bans, licences and sources are");
    // Offline, cargo-deny reads every package of the lock file, those of other platforms too.
    let fetched = finish(cargo(root, "fetch --locked --quiet"))?;
    if fetched != Outcome::Passed {
        return Ok(fetched);
    }
    match finish(cargo(root, "deny --offline check --hide-inclusion-graph bans licenses sources"))? {
        Outcome::Passed => Ok(Outcome::PassedBut("advisories were not checked".to_owned())),
        other => Ok(other),
    }
}

/// Whether the advisories came.
enum Fetch {
    Done,
    /// With what was said.
    Refused(String),
}

fn fetch_advisories(root: &Path) -> anyhow::Result<Fetch> {
    let mut child = cargo(root, "deny fetch db")
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .context("cannot start cargo deny")?;
    let start = Instant::now();
    while start.elapsed() < FETCH_DEADLINE {
        match child.try_wait().context("cannot wait for cargo deny")? {
            Some(status) if status.success() => return Ok(Fetch::Done),
            Some(_) => return Ok(Fetch::Refused(last_words(child))),
            None => thread::sleep(FETCH_POLL),
        }
    }
    child.kill().context("cannot end cargo deny")?;
    child.wait().context("cannot wait for cargo deny")?;
    Ok(Fetch::Refused(format!("no answer within {} seconds", FETCH_DEADLINE.as_secs())))
}

/// The last line of what a finished process said: git's own sentence.
fn last_words(child: Child) -> String {
    let mut said = String::new();
    // What cannot be read is only missing from a sentence.
    let _ = child.stderr.map(|mut stderr| stderr.read_to_string(&mut said));
    let last = said.lines().map(str::trim).rfind(|line| !line.is_empty());
    last.unwrap_or("it gave no reason").to_owned()
}
