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

#[cfg(test)]
mod tests {
    use std::fs;

    use cargo_metadata::MetadataCommand;

    use super::{root, run};

    /// The commands under the heading of the README that promises two.
    fn two_commands() -> Vec<String> {
        let readme = fs::read_to_string(root().join("README.md")).expect("there is a README");
        let (_, rest) = readme.split_once("## Two commands").expect("it has two commands");
        let block = rest.split("```").nth(1).expect("they stand in a block");
        let commands = block.lines().skip(1).filter_map(|line| line.split('#').next());
        commands.map(|command| command.trim().to_owned()).collect()
    }

    #[test]
    fn the_first_command_of_the_readme_names_one_program() {
        assert_eq!(two_commands()[0], "cargo run --release -- demo");
        let manifest = root().join("Cargo.toml");
        let metadata = MetadataCommand::new().manifest_path(manifest).no_deps().exec().expect("it is read");
        let packages = metadata.workspace_default_packages();
        let programs = packages.iter().flat_map(|package| &package.targets).filter(|target| target.is_bin());
        let programs: Vec<&str> = programs.map(|target| target.name.as_str()).collect();
        let run: Vec<&str> = packages.iter().filter_map(|package| package.default_run.as_deref()).collect();
        // Of several programs cargo runs the one that a single package names.
        assert_eq!(run, ["cordboard"]);
        assert!(programs.contains(&"cordboard"), "{programs:?}");
    }

    #[test]
    fn the_second_command_of_the_readme_is_a_chore() {
        assert_eq!(two_commands()[1..], ["cargo xtask test"]);
        let aliases = fs::read_to_string(root().join(".cargo/config.toml")).expect("there are aliases");
        assert!(aliases.contains("xtask = \"run --quiet --package xtask --\""), "{aliases}");
        let error = run(&["test".to_owned(), "--dance".to_owned()]).expect_err("no such flag");
        assert!(error.to_string().contains("not a flag of `test`"), "{error}");
    }
}
