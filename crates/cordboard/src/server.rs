//! The middleware and its gateway, started and stopped together; `serve`, with its configuration read again on SIGHUP.

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use actix_rt::System;
use gateway::{Access, GatewayConfig, RunningGateway};
use middleware::server::Middleware;
use tokio::time::timeout;

use crate::config::{Configuration, Http, Log, Tracing};
use crate::exit::Exit;
use crate::service::{self, Watchdog};
use crate::stop::{ReloadSignal, StopSignal};
use crate::{check, cli, logging, say};

/// Clients and switches are let go of within this; whoever stops a server does not wait longer.
const STOP_PATIENCE: Duration = Duration::from_millis(1900);

/// Why a server does not run.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ServerError {
    #[error(transparent)]
    Start(#[from] middleware::server::StartError),
    #[error("{0} is in use by another program: stop that one, or choose another address")]
    InUse(SocketAddr),
    #[error("clients cannot be served on {0}: {1}")]
    Listen(SocketAddr, io::Error),
    #[error("the system does not tell when to stop: {0}")]
    Signals(io::Error),
}

/// A server that runs.
#[derive(Debug)]
pub(crate) struct Server {
    middleware: Arc<Middleware>,
    gateway: RunningGateway,
    listen: SocketAddr,
    http: Http,
    log: Log,
    tracing: Option<Tracing>,
}

impl Server {
    /// Starts everything. Needs an actix system.
    pub(crate) async fn start(configuration: Configuration) -> Result<Self, ServerError> {
        for remark in &configuration.remarks {
            tracing::warn!("{remark}");
        }
        let Configuration { http, log, tracing, .. } = configuration;
        let middleware = Middleware::start(configuration.middleware).await?;
        let config = GatewayConfig {
            heartbeat: http.heartbeat,
            max_message_bytes: http.max_message_bytes,
            access: Access::new(http.tokens.clone()),
            certificate: http.certificate.clone(),
            watched_dns: http.watched_dns.clone(),
            ..GatewayConfig::new(http.listen, env!("CARGO_PKG_VERSION"))
        };
        match gateway::serve(middleware.clone(), config) {
            Ok(gateway) => {
                let listen = gateway.addresses().first().copied().unwrap_or(http.listen);
                Ok(Server { middleware, gateway, listen, http, log, tracing })
            }
            Err(error) => {
                middleware.stop().await;
                Err(match error.kind() {
                    io::ErrorKind::AddrInUse => ServerError::InUse(http.listen),
                    _ => ServerError::Listen(http.listen, error),
                })
            }
        }
    }

    /// The address to open on this machine.
    pub(crate) fn url(&self) -> String {
        let scheme = if self.http.certificate.is_some() { "https" } else { "http" };
        format!("{scheme}://{}", from_this_machine(self.listen))
    }

    /// Whether it can do its work again without being started anew.
    fn can_go_on(&self) -> bool {
        !self.middleware.journal().has_ended()
    }

    /// Takes over what may change while the server runs. Returns the keys that differ and need a restart.
    async fn reconfigure(&self, new: Configuration) -> Vec<String> {
        let Configuration { http, log, tracing, .. } = new;
        self.gateway.set_access(Access::new(http.tokens));
        self.gateway.set_watched_dns(http.watched_dns);
        let speaks_tls = http.certificate.is_some();
        if let Some(certificate) = http.certificate {
            self.gateway.set_certificate(certificate);
        }
        let mut stays = self.middleware.reconfigure(new.middleware).await;
        for (same, key) in [
            (http.listen == self.http.listen, "http.listen"),
            (speaks_tls == self.http.certificate.is_some(), "security.client-tls"),
            (http.heartbeat == self.http.heartbeat, "tserver.client-heartbeat"),
            (http.max_message_bytes == self.http.max_message_bytes, "tserver.max-message-bytes"),
            (tracing == self.tracing, "tracing"),
            (log.level == self.log.level, "log.level"),
            (log.format == self.log.format, "log.format"),
        ] {
            if !same {
                stays.push(key.to_owned());
            }
        }
        stays
    }

    /// Lets go of switches and clients, in this order, so that clients hear of it.
    pub(crate) async fn stop(self) {
        let stopping = async {
            self.middleware.stop().await;
            self.gateway.stop().await;
        };
        if timeout(STOP_PATIENCE, stopping).await.is_err() {
            tracing::warn!("not everything was let go of in time; the process ends all the same");
        }
    }
}

/// The address under which a server that listens there is reached from its own machine.
pub(crate) fn from_this_machine(mut listen: SocketAddr) -> SocketAddr {
    if listen.ip().is_unspecified() {
        listen.set_ip(IpAddr::V4(Ipv4Addr::LOCALHOST));
    }
    listen
}

/// `serve --config FILE`.
pub(crate) fn run(serve: &cli::Serve) -> Exit {
    let configuration = match check::read_file(&serve.config) {
        Ok(configuration) => configuration,
        Err(mistakes) => {
            check::complain(&serve.config, &mistakes);
            return Exit::Usage;
        }
    };
    let export = logging::start(configuration.log, configuration.tracing.as_ref());
    if let Err(error) = &export {
        tracing::error!(%error, "nothing is traced");
    }
    match System::new().block_on(serve_until_stopped(configuration, &serve.config)) {
        Ok(()) => Exit::Done,
        Err(error) => fail(&error),
    }
}

async fn serve_until_stopped(configuration: Configuration, file: &Path) -> Result<(), ServerError> {
    let mut stop = StopSignal::listen().map_err(ServerError::Signals)?;
    let mut reload = ReloadSignal::listen().map_err(ServerError::Signals)?;
    let server = Server::start(configuration).await?;
    // Whoever started the server need not read what it says.
    let _ = say::line(format_args!("serving on {}", server.url()));
    service::tell_ready();
    let mut watchdog = Watchdog::wanted();
    loop {
        tokio::select! {
            () = stop.wait() => break,
            () = reload.wait() => read_again(&server, file).await,
            // A server that only a restart mends gives no signs of life.
            () = watchdog.sign(), if server.can_go_on() => {}
        }
    }
    service::tell_stopping();
    server.stop().await;
    Ok(())
}

/// Reads the configuration again. One with a mistake changes nothing.
async fn read_again(server: &Server, file: &Path) {
    let shown = file.display();
    let configuration = match check::read_file(file) {
        Ok(configuration) => configuration,
        Err(mistakes) => {
            for mistake in mistakes {
                tracing::error!(file = %shown, "the configuration stays as it was: {mistake}");
            }
            return;
        }
    };
    for remark in &configuration.remarks {
        tracing::warn!("{remark}");
    }
    let stays = server.reconfigure(configuration).await;
    if stays.is_empty() {
        tracing::info!(file = %shown, "the configuration was read again and is in force");
    } else {
        let stays = stays.join(", ");
        tracing::warn!(file = %shown, "the configuration was read again and is in force, but for what needs a restart: {stays}");
    }
}

/// Says in one sentence why a server does not run.
pub(crate) fn fail(error: &ServerError) -> Exit {
    say::complain(format_args!("The server does not run: {error}."));
    match error {
        ServerError::Start(_) | ServerError::InUse(_) | ServerError::Listen(..) => Exit::Failed,
        ServerError::Signals(_) => Exit::Internal,
    }
}
