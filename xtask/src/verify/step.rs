//! The steps of `cargo xtask test`.

use std::env;
use std::fmt;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

use anyhow::Context;

use super::{alerts, contract, debian, deny};
use crate::tidy;

/// One thing that has to pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Fmt,
    Clippy,
    Tidy,
    Deny,
    Alerts,
    Test,
    Contract,
    Doc,
}

/// How a step ended.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Passed,
    /// It passed, and there is something that a reader of the summary has to know.
    PassedBut(String),
    /// With the exit code of what failed.
    Failed(u8),
}

impl Step {
    /// In the order in which they run.
    pub(crate) const ALL: [Self; 8] = [
        Self::Fmt,
        Self::Clippy,
        Self::Tidy,
        Self::Deny,
        Self::Alerts,
        Self::Test,
        Self::Contract,
        Self::Doc,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::Clippy => "clippy",
            Self::Tidy => "tidy",
            Self::Deny => "deny",
            Self::Alerts => "alerts",
            Self::Test => "test",
            Self::Contract => "contract",
            Self::Doc => "doc",
        }
    }

    pub(crate) fn purpose(self) -> &'static str {
        match self {
            Self::Fmt => "the code looks as rustfmt writes it",
            Self::Clippy => "the compiler and clippy have nothing to say",
            Self::Tidy => "the rules of the house hold",
            Self::Deny => "what comes from outside may come in",
            Self::Alerts => "the rules of alerts are right, and fire when they should",
            Self::Test => "every test passes",
            Self::Contract => "the server answers as its description says",
            Self::Doc => "the documentation builds, and its links lead somewhere",
        }
    }

    /// All names, for a person.
    pub(crate) fn names() -> String {
        Self::ALL.map(Self::name).join(", ")
    }

    pub(crate) fn named(name: &str) -> anyhow::Result<Self> {
        Self::ALL
            .into_iter()
            .find(|step| step.name() == name)
            .with_context(|| format!("`{name}` is not a step; there are {}", Self::names()))
    }

    pub(crate) fn run(self, root: &Path) -> anyhow::Result<Outcome> {
        match self {
            Self::Fmt => finish(cargo(root, "fmt --all --check")),
            Self::Clippy => finish(cargo(root, "clippy --workspace --all-targets -- -D warnings")),
            Self::Tidy => Ok(Outcome::of_findings(tidy::run(root)?)),
            Self::Deny => deny::run(root),
            Self::Alerts => alerts::run(root),
            Self::Test => test(root),
            Self::Contract => contract::run(root),
            Self::Doc => finish(cargo(root, "doc --workspace --no-deps").env("RUSTDOCFLAGS", "-D warnings")),
        }
    }
}

/// The tests of the page need a browser. Without one they see nothing, and the summary has to say so.
fn test(root: &Path) -> anyhow::Result<Outcome> {
    let has_browser = debian::has("chromedriver", &["chromium", "chromium-driver"]);
    Ok(match finish(cargo(root, "test --workspace"))? {
        Outcome::Passed if !has_browser => Outcome::PassedBut(
            "the page was not tried in a browser: chromedriver is not installed".to_owned(),
        ),
        other => other,
    })
}

impl Outcome {
    pub(crate) fn of(status: ExitStatus) -> Self {
        match status.code().map(u8::try_from) {
            Some(Ok(0)) => Self::Passed,
            Some(Ok(code)) => Self::Failed(code),
            // Ended by a signal, or with a code that does not fit.
            Some(Err(_)) | None => Self::Failed(1),
        }
    }

    fn of_findings(findings: usize) -> Self {
        if findings == 0 { Self::Passed } else { Self::Failed(1) }
    }

    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::Passed | Self::PassedBut(_) => 0,
            Self::Failed(code) => *code,
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Passed => write!(f, "ok"),
            Self::PassedBut(remark) => write!(f, "ok, but {remark}"),
            Self::Failed(code) => write!(f, "FAILED with exit code {code}"),
        }
    }
}

/// `cargo` with `arguments` in the project's root, without input.
pub(crate) fn cargo(root: &Path, arguments: &str) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments.split_whitespace()).current_dir(root).stdin(Stdio::null());
    command
}

/// Runs `command` to its end; what it prints is seen as it comes.
pub(crate) fn finish(mut command: impl std::borrow::BorrowMut<Command>) -> anyhow::Result<Outcome> {
    let status = command.borrow_mut().status().context("cannot start the command")?;
    Ok(Outcome::of(status))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_is_found_by_its_name() {
        for step in Step::ALL {
            assert_eq!(Step::named(step.name()).expect("it is a step"), step);
        }
    }

    #[test]
    fn a_failing_command_s_exit_code_is_kept() {
        let exit = |code: &str| Command::new("sh").args(["-c", code]).status().expect("sh is there");
        assert_eq!(Outcome::of(exit("exit 0")), Outcome::Passed);
        assert_eq!(Outcome::of(exit("exit 101")), Outcome::Failed(101));
        assert_eq!(Outcome::of(exit("kill -9 $$")), Outcome::Failed(1));
    }
}
