//! The binary `cordboard`: configuration, wiring and subcommands. What lives here puts the other rooms together;
//! what may not live here: rules of telephony, octets of CSTA, actors.

mod check;
mod cli;
mod config;
mod demo;
mod exit;
mod health;
mod logging;
mod remote;
mod request;
mod say;
mod server;
mod service;
mod sim;
mod stop;
mod token;
mod traces;
mod watch;

use std::future::Future;
use std::process::ExitCode;

use clap::Parser;
use clap::error::ErrorKind;

use cli::{Cli, Command, ConfigCommand};
use exit::Exit;

fn main() -> ExitCode {
    match Cli::try_parse() {
        Ok(cli) => run(cli.command).into(),
        Err(error) => usage(&error).into(),
    }
}

/// Prints what clap has to say. Help and version are what was asked for; anything else is wrong usage.
fn usage(error: &clap::Error) -> Exit {
    // Where nobody reads it there is nobody left to tell.
    let _ = error.print();
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Exit::Done,
        _ => Exit::Usage,
    }
}

fn run(command: Command) -> Exit {
    match command {
        Command::Demo(demo) => demo::run(&demo),
        Command::Serve(serve) => server::run(&serve),
        Command::Sim(sim) => block_on(sim::run(sim)),
        Command::Config(ConfigCommand::Check { file, json }) => check::run(&file, json),
        Command::Token(token) => token::run(&token),
        Command::Watch(watch) => block_on(watch::run(watch)),
        Command::Request(request) => block_on(request::run(request)),
        Command::Health(health) => block_on(health::run(health)),
    }
}

/// Runs a command that waits for sockets, on one thread.
fn block_on(command: impl Future<Output = Exit>) -> Exit {
    match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime.block_on(command),
        Err(error) => {
            say::complain(format_args!("The system gives no event loop: {error}."));
            Exit::Internal
        }
    }
}
