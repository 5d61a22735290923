//! The start and the stop of the gateway.

use std::any::Any;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use actix_tls::accept::rustls_0_23::TlsStream;
use actix_web::dev::ServerHandle;
use actix_web::rt::net::TcpStream;
use actix_web::{App, HttpServer, web};
use middleware::server::Middleware;

use crate::access::Access;
use crate::config::{Gateway, GatewayConfig};
use crate::dn_choice::DnChoice;
use crate::tls::{self, Certificate, Shown};
use crate::{http, trace};

/// Connections that still have something to send get this long when the gateway stops.
const STOP_PATIENCE_SECONDS: u64 = 1;
/// A connection without a request is kept so long.
const KEEP_ALIVE: Duration = Duration::from_secs(30);
/// A request's head has to be there within this.
const REQUEST_HEAD: Duration = Duration::from_secs(5);
/// When a connection ends, what the client still sends is thrown away for so long: closed with something unread, it would
/// take the last answer from a client that has not read that yet.
const LINGER: Duration = Duration::from_millis(250);
/// What a client has not read waits in its outbox, where it is counted; the system keeps no more than this of it.
const SEND_BUFFER: usize = 256 * 1024;

/// A gateway that serves.
#[derive(Debug)]
pub struct RunningGateway {
    addresses: Vec<SocketAddr>,
    handle: ServerHandle,
    gateway: Arc<Gateway>,
    /// The certificate that new connections are shown, of a server that speaks TLS.
    shown: Option<Arc<Shown>>,
}

/// Binds, and then serves on threads of its own. It looks at no signals: whoever started it stops it.
///
/// Needs an actix system.
///
/// # Errors
/// What the system says of the first address that cannot be bound; nothing is served then.
pub fn serve(middleware: Arc<Middleware>, config: GatewayConfig) -> io::Result<RunningGateway> {
    let gateway = Arc::new(Gateway::new(middleware, config));
    let config = &gateway.config;
    // A client that is too slow gets its close frame, and time to read it: each may take as long as a message.
    let unread_limit = config.write_deadline * 3;
    let shared = web::Data::from(gateway.clone());
    let routes = move || {
        let app = App::new().app_data(shared.clone());
        app.wrap_fn(trace::tell).wrap_fn(http::refuse_other_sites).configure(http::routes)
    };
    let server = HttpServer::new(routes)
        .workers(config.workers.max(1))
        .max_connections(config.max_connections)
        .disable_signals()
        .shutdown_timeout(STOP_PATIENCE_SECONDS)
        .keep_alive(KEEP_ALIVE)
        .client_request_timeout(REQUEST_HEAD)
        .client_disconnect_timeout(LINGER)
        .tcp_nodelay(true)
        .on_connect(move |socket, _| prepare(socket, unread_limit));
    let shown = config.certificate.clone().map(Shown::new);
    let server = config.listen.iter().try_fold(server, |server, address| match &shown {
        Some(shown) => server.bind_rustls_0_23(address, tls::server_config(shown.clone())),
        None => server.bind(address),
    })?;
    let addresses = server.addrs();
    let server = server.run();
    let handle = server.handle();
    actix_rt::spawn(async move {
        if let Err(error) = server.await {
            tracing::error!(%error, "the gateway ended");
        }
    });
    tracing::info!(?addresses, tls = shown.is_some(), "serving clients");
    Ok(RunningGateway { addresses, handle, gateway, shown })
}

impl RunningGateway {
    /// The addresses that are bound, with the ports that the system chose.
    pub fn addresses(&self) -> &[SocketAddr] {
        &self.addresses
    }

    /// Who may do what from now on; streams that are open go on with what they had.
    pub fn set_access(&self, access: Access) {
        self.gateway.set_access(access);
    }

    /// The DNs that /metrics shows by themselves from now on.
    pub fn set_watched_dns(&self, dns: DnChoice) {
        self.gateway.set_watched_dns(dns);
    }

    /// New connections are shown this certificate. Nothing changes for a server that speaks in clear text.
    pub fn set_certificate(&self, certificate: Certificate) {
        if let Some(shown) = &self.shown {
            shown.set(certificate);
        }
    }

    /// Stops in order, within about a second: streams are closed with 4012, requests under way get their answers.
    /// Stop the middleware before it, so that clients hear of their switches.
    pub async fn stop(&self) {
        self.gateway.stop();
        self.handle.stop(true).await;
    }
}

/// Limits what waits in the system for a client, and for how long.
fn prepare(socket: &dyn Any, unread_limit: Duration) {
    let beneath_tls = || socket.downcast_ref::<TlsStream<TcpStream>>().map(|tls| tls.get_ref().0);
    let Some(socket) = socket.downcast_ref::<TcpStream>().or_else(beneath_tls) else { return };
    let socket = socket2::SockRef::from(socket);
    let limited = socket.set_send_buffer_size(SEND_BUFFER).and_then(|()| limit_unread(&socket, unread_limit));
    if let Err(error) = limited {
        tracing::debug!(%error, "a connection has no limit for unread data");
    }
}

/// A client that takes nothing for so long is given up by the system, however full the buffers before its socket are.
#[cfg(target_os = "linux")]
fn limit_unread(socket: &socket2::Socket, limit: Duration) -> io::Result<()> {
    socket.set_tcp_user_timeout(Some(limit))
}

/// Other systems have no such limit; there TCP's own patience ends a dead connection.
#[cfg(not(target_os = "linux"))]
fn limit_unread(_socket: &socket2::Socket, _limit: Duration) -> io::Result<()> {
    Ok(())
}
