//! Messages on their way to clients: made once, shared by every session that gets them.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use telephony::event::Event;
use telephony::time::Timestamp;

/// Where an event stands in the log of its DN.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// The life of the log.
    pub epoch: Arc<str>,
    /// The DN's running number, from 1.
    pub dn_offset: u64,
}

/// An event with what the shell adds to it.
#[derive(Debug)]
pub struct Published {
    /// What happened.
    pub event: Event,
    /// When.
    pub time: Timestamp,
    /// Its place in the DN's log; of an EventRegistered, the last place that its snapshot holds; `None` for
    /// answers that are no news of the DN.
    pub position: Option<Position>,
    /// Of an EventRegistered: whether what was missed follows.
    pub resumed: Option<bool>,
    encoding: OnceLock<String>,
}

impl Published {
    /// A message to give out.
    pub fn new(event: Event, time: Timestamp, position: Option<Position>) -> Published {
        Published { event, time, position, resumed: None, encoding: OnceLock::new() }
    }

    /// The encoding that all sessions share, made by the first that asks.
    pub fn encoded(&self, encode: impl FnOnce(&Published) -> String) -> &str {
        self.encoding.get_or_init(|| encode(self))
    }
}

/// Why a link event is told (client-model.md 1.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkCause {
    /// The session has just begun.
    Start,
    /// The link came or went.
    Link,
    /// The server stops.
    Stop,
}

impl LinkCause {
    /// The value of Extensions `Cause`.
    pub const fn name(self) -> &'static str {
        match self {
            LinkCause::Start => "start",
            LinkCause::Link => "link",
            LinkCause::Stop => "stop",
        }
    }
}

/// One message to one client.
#[derive(Debug, Clone)]
pub enum Message {
    /// EventServerInfo.
    ServerInfo {
        /// The id of the session that is told.
        session: String,
    },
    /// EventLinkConnected or EventLinkDisconnected.
    Link {
        /// The switch's name.
        switch: Arc<str>,
        /// Which of the two.
        connected: bool,
        /// Why.
        cause: LinkCause,
    },
    /// Any other event.
    Event(Arc<Published>),
}

/// A message with the request that it answers, if this client asked for it.
#[derive(Debug, Clone)]
pub struct Outgoing {
    /// What to tell.
    pub message: Message,
    /// The ReferenceID of the request that it answers.
    pub reference: Option<i32>,
    /// When what it follows from was read from the switch's socket; `None` for what follows from nothing of the kind,
    /// or comes later than it happened.
    pub read_at: Option<Duration>,
}

impl Outgoing {
    /// A message that follows from nothing that the switch has just said.
    pub fn new(message: Message, reference: Option<i32>) -> Outgoing {
        Outgoing { message, reference, read_at: None }
    }
}
