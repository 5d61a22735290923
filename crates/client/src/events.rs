//! The events that no request of this client asked for.

use std::sync::{Arc, OnceLock};

use client_api::Event;
use tokio::sync::mpsc;

use crate::Disconnect;

/// Why the connection ended; empty while it stands.
pub(crate) type Ending = Arc<OnceLock<Disconnect>>;

/// The events of a connection, in the order of the server.
///
/// An application that does not want them drops this; one that keeps it has to read it, because the buffer is bounded
/// ([`crate::Options::event_buffer`]).
#[derive(Debug)]
pub struct Events {
    events: mpsc::Receiver<Event>,
    ending: Ending,
}

impl Events {
    pub(crate) fn new(events: mpsc::Receiver<Event>, ending: Ending) -> Self {
        Events { events, ending }
    }

    /// The next event. Error: why the connection ended, once all events that came before were read.
    ///
    /// Nothing is lost when the future is dropped.
    pub async fn next(&mut self) -> Result<Event, Disconnect> {
        match self.events.recv().await {
            Some(event) => Ok(event),
            None => Err(how_it_ended(&self.ending)),
        }
    }
}

/// Why the connection ended. A connection that ended without saying so was dropped with its runtime.
pub(crate) fn how_it_ended(ending: &Ending) -> Disconnect {
    ending.get().cloned().unwrap_or(Disconnect::Closed)
}
