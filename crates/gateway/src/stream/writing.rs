//! What a client gets: the messages of its outbox, numbered without a gap, and pings.

use actix_ws::Session;
use client_api::{EncodedEvent, Event};
use middleware::outbox::{Next, OutboxReader};
use middleware::published::{Message, Outgoing};
use tokio::time::{Interval, MissedTickBehavior, interval, timeout};

use super::ending::Ending;
use super::{LastHeard, SILENT_HEARTBEATS};
use crate::config::Gateway;
use crate::translate;

/// The half of a stream that writes.
pub(super) struct Writing<'stream> {
    gateway: &'stream Gateway,
    socket: Session,
    outbox: OutboxReader,
    last_heard: &'stream LastHeard,
    heartbeat: Interval,
    /// eventSequenceNumber of the last event.
    sequence: u64,
}

impl<'stream> Writing<'stream> {
    pub(super) fn new(
        gateway: &'stream Gateway,
        socket: Session,
        outbox: OutboxReader,
        last_heard: &'stream LastHeard,
    ) -> Self {
        let mut heartbeat = interval(gateway.config.heartbeat);
        heartbeat.set_missed_tick_behavior(MissedTickBehavior::Delay);
        // The first tick of an interval is at once; the first ping is a heartbeat away.
        heartbeat.reset();
        Writing { gateway, socket, outbox, last_heard, heartbeat, sequence: 0 }
    }

    /// Writes until the stream ends.
    pub(super) async fn run(&mut self) -> Ending {
        loop {
            let written = tokio::select! {
                biased;
                () = self.gateway.stopped() => Err(Ending::Draining),
                _ = self.heartbeat.tick() => self.ping().await,
                next = self.outbox.next() => self.work_on(next).await,
            };
            if let Err(ending) = written {
                return ending;
            }
        }
    }

    /// EventServerDisconnected, the last message of a server that stops in order.
    pub(super) async fn say_goodbye(&mut self) {
        let goodbye = self.gateway.of_server(translate::server_disconnected());
        // The client is on its way out: if it does not take this, it gets the close frame neither.
        let _ = self.send_of_server(goodbye, None).await;
    }

    async fn work_on(&mut self, next: Next) -> Result<(), Ending> {
        match next {
            Next::Send(outgoing) => self.send(outgoing).await,
            Next::Close(reason) => Err(reason.into()),
            Next::Ended => Err(Ending::Failed),
        }
    }

    async fn send(&mut self, outgoing: Outgoing) -> Result<(), Ending> {
        let Outgoing { message, reference, read_at } = outgoing;
        match message {
            Message::Event(event) => {
                let body = translate::body(&event, self.gateway.server());
                self.send_body(body, reference).await?;
                if let Some(read_at) = read_at {
                    let lag = self.gateway.middleware.clock().elapsed().saturating_sub(read_at);
                    self.gateway.middleware.metrics().event_lag.observe(lag);
                    self.outbox.note_lag(lag);
                }
                Ok(())
            }
            Message::ServerInfo { session } => {
                let info = self.gateway.server_info(Some(session));
                self.send_of_server(info, reference).await
            }
            Message::Link { switch, connected, cause } => {
                let link = self.gateway.of_server(translate::link(&switch, connected, cause));
                self.send_of_server(link, reference).await
            }
        }
    }

    async fn send_of_server(&mut self, event: Event, reference: Option<i32>) -> Result<(), Ending> {
        let body = EncodedEvent::body_of(event);
        self.send_body(EncodedEvent::from_body(&body), reference).await
    }

    async fn send_body(&mut self, body: EncodedEvent<'_>, reference: Option<i32>) -> Result<(), Ending> {
        self.sequence += 1;
        let text = body.for_session(self.sequence, reference);
        tracing::trace!(text, "to the client");
        tokio::select! {
            biased;
            written = timeout(self.gateway.config.write_deadline, self.socket.text(text)) => match written {
                Ok(sent) => sent.map_err(|_| Ending::Lost),
                Err(_) => Err(Ending::TooSlow),
            },
            // While this write is stuck, the outbox behind it fills.
            reason = self.outbox.overtaken() => Err(reason.into()),
        }
    }

    async fn ping(&mut self) -> Result<(), Ending> {
        if self.last_heard.silence() > self.gateway.config.heartbeat * SILENT_HEARTBEATS {
            return Err(Ending::Silent);
        }
        match timeout(self.gateway.config.write_deadline, self.socket.ping(b"")).await {
            Ok(sent) => sent.map_err(|_| Ending::Lost),
            Err(_) => Err(Ending::TooSlow),
        }
    }
}
