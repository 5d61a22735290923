//! Why a connection ended.

use std::time::Duration;

use client_api::{CloseCode, reconnect_after_ms};

/// Why a connection ended.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Disconnect {
    /// This side closed it: by [`crate::Client::close`], or because the last [`crate::Client`] was dropped.
    #[error("the connection was closed by this side")]
    Closed,
    /// The server closed it.
    #[error("the server closed the connection with {code}: {reason}")]
    ByServer {
        /// The number in the close frame; [`Disconnect::close_code`] has its meaning.
        code: u16,
        /// The reason in it.
        reason: String,
    },
    /// The connection broke.
    #[error("the connection was lost: {0}")]
    Lost(String),
    /// Nothing was heard from the server for three of its heartbeats.
    #[error("the server was silent for three heartbeats")]
    Silent,
    /// The application did not read its events and the buffer was full. The ones in it can still be read.
    #[error("the application read its events too slowly and the buffer was full; connect again and resume")]
    TooSlow,
    /// The server sent what is no message of the protocol.
    #[error("the server sent what is no event: {0}")]
    Protocol(String),
}

impl Disconnect {
    /// What the server's close code means; none where this side ended the connection or the number is not known.
    pub fn close_code(&self) -> Option<CloseCode> {
        match self {
            Disconnect::ByServer { code, .. } => CloseCode::from_number(*code),
            Disconnect::Closed
            | Disconnect::Lost(_)
            | Disconnect::Silent
            | Disconnect::TooSlow
            | Disconnect::Protocol(_) => None,
        }
    }

    /// How long a draining server asks to be left alone.
    pub fn reconnect_after(&self) -> Option<Duration> {
        match self {
            Disconnect::ByServer { reason, .. } => reconnect_after_ms(reason).map(Duration::from_millis),
            Disconnect::Closed
            | Disconnect::Lost(_)
            | Disconnect::Silent
            | Disconnect::TooSlow
            | Disconnect::Protocol(_) => None,
        }
    }
}
