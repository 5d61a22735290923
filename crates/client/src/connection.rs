//! The connection: one task that owns the socket, finds for each answer who asked, and passes everything else on.

use std::collections::HashMap;
use std::time::Duration;

use client_api::{Event, EventName, Request};
use futures_util::{SinkExt, StreamExt};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, timeout, timeout_at};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::{self, Message};

use crate::events::Ending;
use crate::{Disconnect, Error};

/// Requests of one client that may wait for their answers. A person's application has a handful; this many are a loop
/// that forgot to wait.
const MAX_OUTSTANDING: usize = 1024;

/// Writing takes as long as this at most: a server that does not read any more is lost.
const WRITE_TIMEOUT: Duration = Duration::from_secs(10);

/// A server that speaks version 1 tells its heartbeat; one that does not is given this long.
const DEFAULT_HEARTBEAT_SECONDS: u64 = 30;

/// Heartbeats that may be missed.
const HEARTBEATS: u64 = 3;

/// What the client asks of its connection.
pub(crate) enum Command {
    /// Send a request, and give its answer to whoever waits.
    Request(Request, oneshot::Sender<Result<Event, Error>>),
    /// Close.
    Close,
}

/// The state of one connection.
pub(crate) struct Connection<S> {
    socket: WebSocketStream<S>,
    commands: mpsc::Receiver<Command>,
    events: mpsc::Sender<Event>,
    outstanding: HashMap<i32, oneshot::Sender<Result<Event, Error>>>,
    last_reference: i32,
    silence: Duration,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Connection<S> {
    pub(crate) fn new(
        socket: WebSocketStream<S>,
        greeting: &Event,
        commands: mpsc::Receiver<Command>,
        events: mpsc::Sender<Event>,
    ) -> Self {
        let heartbeat =
            greeting.limits.map_or(DEFAULT_HEARTBEAT_SECONDS, |limits| limits.heartbeat_seconds.max(1));
        let silence = Duration::from_secs(heartbeat.saturating_mul(HEARTBEATS));
        Connection { socket, commands, events, outstanding: HashMap::new(), last_reference: 0, silence }
    }

    /// Runs until the connection ends. Whoever waits for it finds in `ending` why it did.
    pub(crate) async fn run(mut self, ending: Ending) {
        let reason = match self.work().await {
            Ok(never) => match never {},
            Err(reason) => reason,
        };
        // Nobody else writes it. It stands there before the queues close and wake up those who ask for it.
        let _ = ending.set(reason);
        let Connection { mut socket, commands, events, outstanding, .. } = self;
        drop((commands, events, outstanding));
        // The other end may be gone: then there is nobody to say goodbye to.
        let _ = timeout(WRITE_TIMEOUT, socket.close(None)).await;
    }

    async fn work(&mut self) -> Result<std::convert::Infallible, Disconnect> {
        let mut heard_at = Instant::now();
        loop {
            tokio::select! {
                command = self.commands.recv() => match command {
                    Some(Command::Request(request, asker)) => self.send(&request, asker).await?,
                    Some(Command::Close) | None => return Err(Disconnect::Closed),
                },
                message = timeout_at(heard_at + self.silence, self.socket.next()) => {
                    heard_at = Instant::now();
                    let message = message.map_err(|_| Disconnect::Silent)?;
                    if let Some(event) = event(message)? {
                        self.deliver(event)?;
                    }
                }
            }
        }
    }

    async fn send(
        &mut self,
        request: &Request,
        asker: oneshot::Sender<Result<Event, Error>>,
    ) -> Result<(), Disconnect> {
        if asker.is_closed() {
            // Whoever asked gave up before it was sent: a call that nobody waits for is not made.
            return Ok(());
        }
        if self.outstanding.len() >= MAX_OUTSTANDING {
            // Those who no longer wait find their answers among the events.
            self.outstanding.retain(|_, asker| !asker.is_closed());
        }
        if self.outstanding.len() >= MAX_OUTSTANDING {
            let _ = asker.send(Err(Error::TooManyRequests(MAX_OUTSTANDING)));
            return Ok(());
        }
        let reference = self.free_reference();
        self.outstanding.insert(reference, asker);
        let message = Message::text(request.to_json(reference));
        let sent = timeout(WRITE_TIMEOUT, self.socket.send(message)).await;
        sent.map_err(|_| Disconnect::Lost("the server does not read".to_owned()))?.map_err(lost)
    }

    /// The next number that no outstanding request has; there are far more numbers than outstanding requests.
    fn free_reference(&mut self) -> i32 {
        loop {
            self.last_reference = self.last_reference.checked_add(1).unwrap_or(0);
            if !self.outstanding.contains_key(&self.last_reference) {
                return self.last_reference;
            }
        }
    }

    /// Gives the event to whoever asked for it; without such a one, or if that one no longer waits, to the application.
    fn deliver(&mut self, event: Event) -> Result<(), Disconnect> {
        let asker = event.reference_id.and_then(|reference| self.outstanding.remove(&reference));
        let Some(asker) = asker else { return self.pass_on(event) };
        match asker.send(answer(event)) {
            Ok(()) => Ok(()),
            Err(Ok(event)) => self.pass_on(event),
            Err(Err(Error::Refused(event))) => self.pass_on(*event),
            Err(Err(Error::Disconnected(_) | Error::Timeout(_) | Error::TooManyRequests(_))) => Ok(()),
        }
    }

    fn pass_on(&mut self, event: Event) -> Result<(), Disconnect> {
        match self.events.try_send(event) {
            // An application that dropped its events does not want them.
            Ok(()) | Err(TrySendError::Closed(_)) => Ok(()),
            Err(TrySendError::Full(_)) => Err(Disconnect::TooSlow),
        }
    }
}

/// The answer that an event is: EventError is a refusal.
fn answer(event: Event) -> Result<Event, Error> {
    if event.name() == Some(EventName::Error) { Err(Error::Refused(Box::new(event))) } else { Ok(event) }
}

/// The event in what came from the socket; none where it was a heartbeat.
pub(crate) fn event(
    message: Option<Result<Message, tungstenite::Error>>,
) -> Result<Option<Event>, Disconnect> {
    match message {
        Some(Ok(Message::Text(text))) => {
            Event::from_json(&text).map(Some).map_err(|error| Disconnect::Protocol(error.to_string()))
        }
        Some(Ok(Message::Close(frame))) => Err(closed_by_server(frame)),
        Some(Ok(Message::Binary(_))) => Err(Disconnect::Protocol("a binary message".to_owned())),
        Some(Ok(Message::Ping(_) | Message::Pong(_) | Message::Frame(_))) => Ok(None),
        Some(Err(error)) => Err(lost(error)),
        None => Err(Disconnect::Lost("the stream ended".to_owned())),
    }
}

fn closed_by_server(frame: Option<tungstenite::protocol::CloseFrame>) -> Disconnect {
    /// RFC 6455: no code was in the close frame.
    const NO_STATUS: u16 = 1005;
    match frame {
        Some(frame) => Disconnect::ByServer { code: frame.code.into(), reason: frame.reason.to_string() },
        None => Disconnect::ByServer { code: NO_STATUS, reason: String::new() },
    }
}

#[expect(clippy::needless_pass_by_value, reason = "it is the shape that map_err gives")]
fn lost(error: tungstenite::Error) -> Disconnect {
    Disconnect::Lost(error.to_string())
}
