//! The chores of the house, as `cargo xtask <chore>`.
//!
//! What lives here: `tidy`, which holds the rules of the house against the source, and `test`, the one command that
//! judges a change. What may not: anything that the product needs at run time, and heavy crates, because every
//! fresh machine builds this first.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command speaks through its output")]

mod tidy;
mod verify;

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask <chore>

  tidy                          hold the rules of the house against the source
  test [--only A,B] [--skip A,B]
                                everything that has to pass: fmt, clippy, tidy, deny, alerts, test, contract, doc,
                                in this order";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    run(&arguments).unwrap_or_else(|error| {
        eprintln!("xtask: {error:#}");
        ExitCode::FAILURE
    })
}

fn run(arguments: &[String]) -> anyhow::Result<ExitCode> {
    match arguments.split_first() {
        Some((chore, [])) if chore == "tidy" => {
            let findings = tidy::run(&root())?;
            Ok(if findings == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
        }
        Some((chore, flags)) if chore == "test" => verify::run(&root(), flags),
        Some((chore, [])) if chore == "help" || chore == "--help" => {
            println!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        Some(_) | None => anyhow::bail!("that is not a chore of this house\n{USAGE}"),
    }
}

/// The project's root. Cargo gives the folder of this crate to what it runs; a bare binary takes the folder it
/// was started in.
fn root() -> PathBuf {
    env::var_os("CARGO_MANIFEST_DIR")
        .map(PathBuf::from)
        .and_then(|folder| folder.parent().map(PathBuf::from))
        .unwrap_or_else(|| PathBuf::from("."))
}
