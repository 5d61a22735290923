//! What the gateway is told at its start, and what its handlers share.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Duration;

use client_api::{Event, EventName, Limits, ServerRole};
use middleware::metrics::labels::DeniedWith;
use middleware::server::{Denial, Middleware};
use telephony::time::Timestamp;
use tokio::sync::watch;

use crate::access::{Access, Denied};
use crate::denials::Denials;
use crate::dn_choice::DnChoice;
use crate::tls::Certificate;
use crate::translate;

/// What the gateway is told at its start.
#[derive(Debug, Clone)]
pub struct GatewayConfig {
    /// Where to listen; port 0 lets the system choose one.
    pub listen: Vec<SocketAddr>,
    /// Threads that serve connections.
    pub workers: usize,
    /// `client-heartbeat`: how often a stream is pinged. A client silent for three of them is closed.
    pub heartbeat: Duration,
    /// Longest message of a client and longest body of HTTP, in bytes.
    pub max_message_bytes: usize,
    /// How long a client may take until its socket takes another message. One that takes longer is closed as too slow.
    pub write_deadline: Duration,
    /// `reconnectAfterMs`: when clients shall come back after a server that stops.
    pub reconnect_after: Duration,
    /// Connections that a worker serves at once; more wait to be accepted.
    pub max_connections: usize,
    /// Origins (`https://cti.example.com`) whose pages may use the server from a browser, beside the server's own.
    pub allowed_origins: Vec<String>,
    /// Who may do what, until [`crate::RunningGateway::set_access`].
    pub access: Access,
    /// The DNs that /metrics shows by themselves, until [`crate::RunningGateway::set_watched_dns`].
    pub watched_dns: DnChoice,
    /// The certificate of a server that speaks TLS, until [`crate::RunningGateway::set_certificate`]; `None` for one
    /// that speaks in clear text.
    pub certificate: Option<Certificate>,
    /// The version that clients are told.
    pub server_version: Arc<str>,
}

/// As the middleware serves one switch with one thread, two serve its clients well.
const WORKERS: usize = 2;
/// The default of `client-heartbeat`.
const HEARTBEAT: Duration = Duration::from_secs(10);
/// Room for the user data of a call at its default limit, with extensions and reasons at theirs, as base64 in JSON.
const MAX_MESSAGE_BYTES: usize = 128 * 1024;
/// A client in the same network reads within milliseconds; this one has stopped.
const WRITE_DEADLINE: Duration = Duration::from_secs(5);
/// A server that is started anew listens again about then.
const RECONNECT_AFTER: Duration = Duration::from_secs(1);
/// A worker holds a socket, two tasks and an outbox for each.
const MAX_CONNECTIONS: usize = 10_000;

impl GatewayConfig {
    /// The defaults, listening there.
    pub fn new(listen: SocketAddr, server_version: &str) -> Self {
        GatewayConfig {
            listen: vec![listen],
            workers: WORKERS,
            heartbeat: HEARTBEAT,
            max_message_bytes: MAX_MESSAGE_BYTES,
            write_deadline: WRITE_DEADLINE,
            reconnect_after: RECONNECT_AFTER,
            max_connections: MAX_CONNECTIONS,
            allowed_origins: Vec::new(),
            access: Access::default(),
            watched_dns: DnChoice::default(),
            certificate: None,
            server_version: server_version.into(),
        }
    }
}

/// What all handlers share.
#[derive(Debug)]
pub(crate) struct Gateway {
    pub(crate) middleware: Arc<Middleware>,
    pub(crate) config: GatewayConfig,
    stopping: watch::Sender<bool>,
    denials: Mutex<Denials>,
    access: RwLock<Arc<Access>>,
    watched_dns: RwLock<Arc<DnChoice>>,
    /// When the gateway was made.
    pub(crate) started: Timestamp,
}

impl Gateway {
    pub(crate) fn new(middleware: Arc<Middleware>, config: GatewayConfig) -> Self {
        let access = RwLock::new(Arc::new(config.access.clone()));
        let watched_dns = RwLock::new(Arc::new(config.watched_dns.clone()));
        let started = middleware.clock().now().wall;
        let (stopping, denials) = (watch::Sender::new(false), Mutex::default());
        Gateway { middleware, config, stopping, denials, access, watched_dns, started }
    }

    /// The server's name, which every event carries.
    pub(crate) fn server(&self) -> &str {
        self.middleware.server()
    }

    /// Who may do what at present.
    pub(crate) fn access(&self) -> Arc<Access> {
        self.access.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// From now on others may do what they ask for; streams that are open stay so.
    pub(crate) fn set_access(&self, access: Access) {
        *self.access.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(access);
    }

    /// The DNs that /metrics shows by themselves.
    pub(crate) fn watched_dns(&self) -> Arc<DnChoice> {
        self.watched_dns.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// From now on /metrics shows others by themselves.
    pub(crate) fn set_watched_dns(&self, dns: DnChoice) {
        *self.watched_dns.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(dns);
    }

    /// Counts that somebody was refused, with the status of HTTP or the close code, and writes it down; of very many, some.
    pub(crate) fn note_denied(&self, who: Option<&Arc<str>>, status: u16, denied: &Denied) {
        self.middleware.metrics().denials.count(DeniedWith::of(status));
        let now = self.middleware.clock().elapsed();
        let counted = self.denials.lock().unwrap_or_else(PoisonError::into_inner).count(now);
        let Some(passed_over) = counted else { return };
        let sentence = match passed_over {
            0 => denied.sentence.clone(),
            more => format!("{} {more} refusals before it were not written.", denied.sentence),
        };
        let Denied { dn, number, .. } = denied.clone();
        self.middleware.note_denied(Denial { client: who.cloned(), dn, number, status, sentence });
    }

    /// Streams end from now on, and no new one begins.
    pub(crate) fn stop(&self) {
        self.stopping.send_replace(true);
    }

    pub(crate) fn is_stopping(&self) -> bool {
        *self.stopping.borrow()
    }

    /// Returns when the gateway begins to stop.
    pub(crate) async fn stopped(&self) {
        // The sender lives in `self`, so the wait ends with `true` only.
        let _ = self.stopping.subscribe().wait_for(|stopping| *stopping).await;
    }

    /// An event of the server itself, with name and time.
    pub(crate) fn of_server(&self, event: Event) -> Event {
        let time = translate::rfc3339(self.middleware.clock().now().wall);
        Event { server: Some(self.server().to_owned()), time: Some(time), ..event }
    }

    /// EventServerInfo; over HTTP there is no session to tell.
    pub(crate) fn server_info(&self, session: Option<String>) -> Event {
        self.of_server(Event {
            server_version: Some(self.config.server_version.to_string()),
            session_id: session,
            epoch: Some(self.middleware.epoch().to_string()),
            role: Some(ServerRole::Primary),
            capabilities: Some(translate::capabilities().map(|name| name.name().to_owned()).collect()),
            limits: Some(self.limits()),
            ..Event::new(EventName::ServerInfo)
        })
    }

    fn limits(&self) -> Limits {
        let retention = self.middleware.config().retention;
        Limits {
            max_message_bytes: self.config.max_message_bytes as u64,
            user_data_bytes: self.middleware.options().user_data_limit as u64,
            // A client that counts seconds must not take a shorter heartbeat for none.
            heartbeat_seconds: self.config.heartbeat.as_secs().max(1),
            retention_events: retention.events as u64,
            retention_seconds: retention.time.as_secs(),
        }
    }
}
