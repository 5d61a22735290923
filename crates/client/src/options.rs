//! How a client connects.

use std::fmt;
use std::time::Duration;

use crate::Trust;

/// What a client may be told. The defaults suit a server in the same network.
#[derive(Clone)]
pub struct Options {
    /// The bearer token, where the server asks for one. It is sent in a header, never in the address.
    pub token: Option<String>,
    /// Whom to believe at an address of `wss://`; unless given, whom this machine does.
    pub trust: Option<Trust>,
    /// Opening the connection, with the server's greeting, takes as long as this at most.
    pub connect_timeout: Duration,
    /// An answer takes as long as this at most. It is longer than the server waits for a switch, so that a switch that
    /// does not answer is the server's error 57 and not this one.
    pub answer_timeout: Duration,
    /// How many events wait for the application. When one more comes, the connection ends with
    /// [`crate::Disconnect::TooSlow`]: events are never dropped in silence.
    pub event_buffer: usize,
    /// The key of account codes, as the server's `accode-name` has it.
    pub account_code_key: String,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            token: None,
            trust: None,
            connect_timeout: Duration::from_secs(10),
            answer_timeout: Duration::from_secs(30),
            event_buffer: 4096,
            account_code_key: "AccountCode".to_owned(),
        }
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Options")
            .field("token", &self.token.as_ref().map(|_| "(not shown)"))
            .field("trust", &self.trust.is_some())
            .field("connect_timeout", &self.connect_timeout)
            .field("answer_timeout", &self.answer_timeout)
            .field("event_buffer", &self.event_buffer)
            .field("account_code_key", &self.account_code_key)
            .finish()
    }
}
