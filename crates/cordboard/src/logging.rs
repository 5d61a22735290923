//! Where log lines go: standard error, as text or JSON. The variable `RUST_LOG` wins over the configured level.

use std::io::{self, IsTerminal};

use tracing_subscriber::EnvFilter;

use crate::config::{Log, LogFormat};

/// Starts logging; to be called once, before anything is logged.
pub(crate) fn start(log: Log) {
    let lines = tracing_subscriber::fmt()
        .with_env_filter(filter(log))
        .with_writer(io::stderr)
        .with_ansi(io::stderr().is_terminal());
    match log.format {
        LogFormat::Text => lines.with_target(false).init(),
        LogFormat::Json => lines.json().flatten_event(true).init(),
    }
}

/// Starts logging for commands that have no configuration: warnings, unless `RUST_LOG` says otherwise.
pub(crate) fn start_quietly() {
    start(Log { level: tracing::Level::WARN, ..Log::default() });
}

fn filter(log: Log) -> EnvFilter {
    EnvFilter::builder().with_default_directive(log.level.into()).from_env_lossy()
}
