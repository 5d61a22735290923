//! Where log lines go: standard error, as text or JSON. The variable `RUST_LOG` wins over the configured level. And where
//! traces go: to a collector, if one is configured.

use std::io::{self, IsTerminal};

use middleware::trace;
use opentelemetry_otlp::ExporterBuildError;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::{Layer, SubscriberExt};
use tracing_subscriber::registry::Registry;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, fmt};

use crate::config::{Log, LogFormat, Tracing};
use crate::traces::Export;

/// Starts logging, and tracing where it is configured; to be called once, before anything is logged. What is returned
/// is to be kept: the last traces go out when it is dropped.
///
/// # Errors
/// Why traces cannot be exported; lines are logged all the same.
pub(crate) fn start(log: Log, tracing: Option<&Tracing>) -> Result<Option<Export>, ExporterBuildError> {
    let export = tracing.map(Export::start).transpose();
    let traces = export.as_ref().ok().and_then(Option::as_ref).map(|export| {
        let only_traces = Targets::new().with_target(trace::TARGET, LevelFilter::DEBUG);
        tracing_opentelemetry::layer().with_tracer(export.tracer()).with_filter(only_traces)
    });
    tracing_subscriber::registry().with(lines(log).with_filter(filter(log))).with(traces).init();
    export
}

/// Starts logging for commands that have no configuration: warnings, unless `RUST_LOG` says otherwise.
pub(crate) fn start_quietly() {
    let log = Log { level: tracing::Level::WARN, ..Log::default() };
    start(log, None).expect("without traces there is nothing to go wrong");
}

fn lines(log: Log) -> Box<dyn Layer<Registry> + Send + Sync> {
    let lines = fmt::layer().with_writer(io::stderr).with_ansi(io::stderr().is_terminal());
    match log.format {
        LogFormat::Text => lines.with_target(false).boxed(),
        LogFormat::Json => lines.json().flatten_event(true).boxed(),
    }
}

fn filter(log: Log) -> EnvFilter {
    EnvFilter::builder().with_default_directive(log.level.into()).from_env_lossy()
}
