//! What may go wrong.

use std::time::Duration;

use client_api::{ErrorCode, Event};

use crate::Disconnect;

/// Why a connection could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    /// The address cannot be used.
    #[error("the address {url:?} cannot be used: {reason}; right would be like ws://127.0.0.1:8080")]
    Address {
        /// What was given.
        url: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The server cannot be reached.
    #[error("the server cannot be reached: {0}")]
    Unreachable(std::io::Error),
    /// TLS cannot be spoken with the server, or it is not to be believed.
    #[error("the connection to the server cannot be secured: {0}")]
    Secure(std::io::Error),
    /// The server refused the stream: the token, or the protocol.
    #[error("the server refused the stream: {0}")]
    Refused(String),
    /// The server closed the stream, or said something else than its greeting.
    #[error("the server did not greet: {0}")]
    NoGreeting(Disconnect),
    /// It took too long.
    #[error("the server did not answer within {0:?}")]
    Timeout(Duration),
}

/// Why a request has no good answer.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Error {
    /// The server answered with EventError. Nothing was changed.
    #[error("{}", sentence(.0))]
    Refused(Box<Event>),
    /// The connection ended before the answer. Whether the request was carried out is not known.
    #[error("there is no answer: {0}")]
    Disconnected(Disconnect),
    /// The answer did not come in time. When it comes, it is among the events.
    #[error("there was no answer within {0:?}")]
    Timeout(Duration),
    /// As many requests as this client may have under way wait for their answers. This one was not sent.
    #[error("{0} requests wait for their answers; wait for one of them")]
    TooManyRequests(usize),
}

impl Error {
    /// The number of the server's error; none where the server did not refuse.
    pub fn code(&self) -> Option<ErrorCode> {
        match self {
            Error::Refused(event) => event.error_code,
            Error::Disconnected(_) | Error::Timeout(_) | Error::TooManyRequests(_) => None,
        }
    }
}

fn sentence(event: &Event) -> String {
    let code = event.error_code.unwrap_or(ErrorCode::UNKNOWN_ERROR);
    let name = event.error_name.as_deref().unwrap_or_else(|| code.name());
    let message = event.error_message.as_deref().unwrap_or_else(|| code.text());
    format!("{message} ({name}, {})", code.0)
}
