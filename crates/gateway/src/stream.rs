//! `GET /v1/stream`: the client protocol over one WebSocket.
//!
//! The handshake agrees upon the subprotocol. Then two halves run side by side until one of them ends: [`reading`]
//! hands requests to the session's actor, one after the other, so that a client that asks faster than it is answered
//! is read more slowly; [`writing`] empties the session's outbox into the socket, each message within a deadline.

mod connection;
mod ending;
mod frame_limit;
mod handshake;
mod reading;
mod writing;

use std::cell::Cell;
use std::time::Duration;

use actix_web::web;
use middleware::session::Closed;
use tokio::time::Instant;

use crate::access::Holder;
use crate::config::Gateway;
use connection::Connection;
use ending::Ending;
pub(crate) use handshake::open;
use reading::Reading;
use writing::Writing;

/// A client is silent for so many heartbeats before it is closed.
const SILENT_HEARTBEATS: u32 = 3;

/// When the client was last heard of, by either half.
#[derive(Debug)]
struct LastHeard(Cell<Instant>);

impl LastHeard {
    fn now() -> Self {
        LastHeard(Cell::new(Instant::now()))
    }

    fn again(&self) {
        self.0.set(Instant::now());
    }

    fn silence(&self) -> Duration {
        self.0.get().elapsed()
    }
}

/// Serves one client from its greeting to its end.
async fn serve(gateway: web::Data<Gateway>, holder: Holder, mut connection: Connection) {
    let (session, outbox) = gateway.middleware.open_session(holder.name().cloned());
    let last_heard = LastHeard::now();
    let socket = connection.socket.clone();
    let mut writing = Writing::new(&gateway, socket.clone(), outbox, &last_heard);
    let reading = Reading::new(&gateway, &holder, (session.clone(), socket), &last_heard);
    let ending = tokio::select! {
        ending = reading.run(&mut connection.messages) => ending,
        ending = writing.run() => ending,
    };
    tracing::debug!(?ending, "stream ends");
    if ending == Ending::Draining {
        writing.say_goodbye().await;
    }
    // The session ends at once, however long the client takes. An actor that is gone has closed already.
    let _ = session.send(Closed).await;
    connection.close(&gateway, ending).await;
}
