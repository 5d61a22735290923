//! The configuration: a TOML file, environment variables over it, and everything that is wrong with them told at once.

mod agents;
mod dns;
mod findings;
mod later;
mod link_control;
mod profiles;
mod section;
mod security;
mod source;
mod switches;
mod time_value;
mod tokens;
mod tracing;
mod tserver;
mod values;

#[cfg(test)]
mod reference;
#[cfg(test)]
mod tests;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use ::tracing::Level;
use config::Value;
use gateway::{Certificate, DnChoice, Token};
use middleware::config::MiddlewareConfig;
use middleware::journal::Keeping;

use findings::Findings;
pub(crate) use findings::Mistake;
use section::Section;
pub(crate) use security::CertificateFiles;
pub(crate) use tokens::read_file as read_tokens;
pub(crate) use tracing::Tracing;
use tserver::TServer;
use values::{choice, items, number, write_instead};

/// The server's name in events, and in an association that is given no other.
const SERVER_NAME: &str = "cordboard";
/// `[http] listen` unless given.
const LISTEN: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 8080);
/// `[store] path` unless given.
const STORE: &str = "var/cordboard";

/// All that a server is told.
#[derive(Debug)]
pub(crate) struct Configuration {
    /// Switches, DNs, rules.
    pub(crate) middleware: MiddlewareConfig,
    /// Where and how clients are served.
    pub(crate) http: Http,
    /// What is logged, and how.
    pub(crate) log: Log,
    /// Where traces go, if anywhere.
    pub(crate) tracing: Option<Tracing>,
    /// What is worth a line in the log: options without effect yet.
    pub(crate) remarks: Vec<String>,
}

/// Where and how clients are served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Http {
    /// The address; port 0 lets the system choose one.
    pub(crate) listen: SocketAddr,
    /// Who may do what; none where everybody on this machine is served.
    pub(crate) tokens: Vec<Token>,
    /// Where more tokens stand.
    pub(crate) token_file: Option<PathBuf>,
    /// Where the certificate stands, of a server that speaks TLS.
    pub(crate) certificate_files: Option<CertificateFiles>,
    /// What stands there.
    pub(crate) certificate: Option<Certificate>,
    /// `client-heartbeat`.
    pub(crate) heartbeat: Duration,
    /// `max-message-bytes`.
    pub(crate) max_message_bytes: usize,
    /// `[metrics] watch-dns`: the DNs that /metrics shows by themselves.
    pub(crate) watched_dns: DnChoice,
}

/// What is logged, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Log {
    /// The least important lines that are written.
    pub(crate) level: Level,
    /// The form of a line.
    pub(crate) format: LogFormat,
}

/// The form of a log line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

impl Default for Log {
    fn default() -> Self {
        Log { level: Level::INFO, format: LogFormat::Text }
    }
}

/// Reads the text of a configuration file with the environment over it. Error: all mistakes.
pub(crate) fn read(
    text: &str,
    environment: impl Iterator<Item = (String, String)>,
) -> Result<Configuration, Vec<Mistake>> {
    let findings = Findings::default();
    let configuration = source::read(text, environment, &findings).map(|tree| read_tree(&tree, &findings));
    let (mistakes, remarks) = findings.into_parts();
    match configuration {
        Some(configuration) if mistakes.is_empty() => Ok(Configuration { remarks, ..configuration }),
        Some(_) | None => Err(mistakes),
    }
}

/// Reads every section. What is missing or wrong has its default here; the findings decide whether that is used.
fn read_tree(tree: &Value, findings: &Findings) -> Configuration {
    let mut root = Section::root(tree, findings);
    let (listen, tokens, token_file) = read_http(root.section("http", "http"));
    let certificate_files = security::read(root.section("security", "security"));
    let watched_dns = read_metrics(root.section("metrics", "metrics"));
    let (store, keeping) = read_store(root.section("store", "store"));
    let tracing = tracing::read(root.section("tracing", "tracing"));
    let log = read_log(root.section("log", "log"));
    let tserver = TServer::read(root.section("tserver", "tserver"));
    let control = link_control::read(root.section("link-control", "link-control"));
    let switches = switches::read(&mut root, &control, &tserver);
    root.finish();

    let TServer {
        mut options, server_id, client_heartbeat, client_resume, retention, max_message_bytes, ..
    } = tserver;
    options.device_rq_gap = control.device_rq_gap;
    options.call_rq_gap = control.call_rq_gap;
    options.rq_expire_tmout = control.link.rq_expire_tmout;
    let middleware = MiddlewareConfig {
        server: SERVER_NAME.into(),
        server_id,
        options: Arc::new(options),
        retention,
        client_resume,
        store,
        keeping,
        switches,
    };
    let heartbeat = client_heartbeat;
    let http = Http {
        listen,
        tokens,
        token_file,
        certificate_files,
        certificate: None,
        heartbeat,
        max_message_bytes,
        watched_dns,
    };
    Configuration { middleware, http, log, tracing, remarks: Vec::new() }
}

fn read_http(mut section: Section<'_>) -> (SocketAddr, Vec<Token>, Option<PathBuf>) {
    let listen = section.read("listen", values::listen_address).unwrap_or(LISTEN);
    let token_file = section.read("token-file", values::some_text).map(PathBuf::from);
    let has_tokens = token_file.is_some() || !section.is_empty("token");
    let tokens = tokens::read(section.sections("token", "http.token"));
    if !listen.ip().is_loopback() && !has_tokens {
        section.mistake(
            "listen",
            format!(
                "{listen} can be reached from other machines, and there are no tokens: write [[http.token]] for each \
                 client (`cordboard token` makes one), or listen on 127.0.0.1"
            ),
        );
    }
    section.finish();
    (listen, tokens, token_file)
}

/// The watch list; without one no DN is shown by itself.
fn read_metrics(mut section: Section<'_>) -> DnChoice {
    let watched = section.read("watch-dns", |value| {
        let items = items(value).unwrap_or_else(|| vec![String::new()]);
        let choices = items.iter().map(|item| item.parse()).collect::<Result<DnChoice, ()>>();
        choices.map_err(|()| write_instead(format!("a list of {}", DnChoice::FORMS)))
    });
    section.finish();
    watched.unwrap_or_default()
}

/// Where durable state is kept (`None`: everything stays in memory), and how much of it for people.
fn read_store(mut section: Section<'_>) -> (Option<PathBuf>, Keeping) {
    const DAY: Duration = Duration::from_secs(24 * 3600);
    let path = section.read("path", values::text).unwrap_or_else(|| STORE.to_owned());
    let usual = Keeping::default();
    let days = section.read("audit-days", number::<u32>(1..=36_500));
    let keeping = Keeping {
        // As many as one answer to `GET /v1/dns/{dn}/history` can have.
        history_per_dn: section.read("history-changes", number(1..=1000)).unwrap_or(usual.history_per_dn),
        audit_file: section
            .read("audit-file-bytes", number(65_536..=1_073_741_824))
            .unwrap_or(usual.audit_file),
        audit_age: days.map_or(usual.audit_age, |days| DAY * days),
    };
    section.finish();
    ((!path.is_empty()).then(|| path.into()), keeping)
}

fn read_log(mut section: Section<'_>) -> Log {
    const LEVELS: &[(&str, Level)] = &[
        ("error", Level::ERROR),
        ("warn", Level::WARN),
        ("info", Level::INFO),
        ("debug", Level::DEBUG),
        ("trace", Level::TRACE),
    ];
    const FORMATS: &[(&str, LogFormat)] = &[("text", LogFormat::Text), ("json", LogFormat::Json)];
    let usual = Log::default();
    let log = Log {
        level: section.read("level", choice(LEVELS)).unwrap_or(usual.level),
        format: section.read("format", choice(FORMATS)).unwrap_or(usual.format),
    };
    section.finish();
    log
}
