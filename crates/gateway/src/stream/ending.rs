//! Why a stream ends, and what its close frame says.

use std::time::Duration;

use actix_ws::{CloseCode, CloseReason};
use client_api::{CloseCode as ApiCode, draining_reason};
use middleware::metrics::labels::Close;
use middleware::outbox;

/// Why a stream ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// The client closed it.
    ByClient,
    /// The connection broke.
    Lost,
    /// The client offered other subprotocols only.
    NotThisProtocol,
    /// The client has no token that is known here.
    NotAuthenticated,
    /// The client's token is not for streams.
    NotAllowed,
    /// A message was longer than `maxMessageBytes`.
    TooLong,
    /// The client sent what is no WebSocket.
    Malformed,
    /// A text message was no UTF-8.
    NotUtf8,
    /// Nothing was heard of the client for three heartbeats.
    Silent,
    /// The client did not read, and its outbox or its socket was full.
    TooSlow,
    /// The same session came back elsewhere.
    Replaced,
    /// The server stops.
    Draining,
    /// The session's actor is gone without a word.
    Failed,
}

impl From<outbox::CloseReason> for Ending {
    fn from(reason: outbox::CloseReason) -> Self {
        match reason {
            outbox::CloseReason::TooSlow => Ending::TooSlow,
            outbox::CloseReason::Replaced => Ending::Replaced,
            outbox::CloseReason::Draining => Ending::Draining,
        }
    }
}

impl Ending {
    /// Under which code it is counted.
    pub(super) const fn close(self) -> Close {
        match self {
            Ending::ByClient => Close::Normal,
            Ending::Lost => Close::Lost,
            Ending::NotThisProtocol => Close::NotThisProtocol,
            Ending::NotAuthenticated => Close::NotAuthenticated,
            Ending::NotAllowed => Close::NotAllowed,
            Ending::TooLong => Close::TooLong,
            Ending::Malformed => Close::Protocol,
            Ending::NotUtf8 => Close::NotUtf8,
            Ending::Silent => Close::Silent,
            Ending::TooSlow => Close::TooSlow,
            Ending::Replaced => Close::Replaced,
            Ending::Draining => Close::Draining,
            Ending::Failed => Close::Failed,
        }
    }

    /// The close frame; none where nobody would read it.
    pub(super) fn reason(self, reconnect_after: Duration) -> Option<CloseReason> {
        let reason = match self {
            Ending::Lost => return None,
            Ending::ByClient => CloseReason { code: CloseCode::Normal, description: None },
            Ending::NotThisProtocol => ours(ApiCode::NotThisProtocol),
            Ending::NotAuthenticated => ours(ApiCode::NotAuthenticated),
            Ending::NotAllowed => ours(ApiCode::NotAllowed),
            Ending::TooSlow => ours(ApiCode::TooSlow),
            Ending::Replaced => ours(ApiCode::Replaced),
            Ending::Draining => {
                let wait = u64::try_from(reconnect_after.as_millis()).unwrap_or(u64::MAX);
                CloseReason {
                    code: CloseCode::Other(ApiCode::Draining.number()),
                    description: Some(draining_reason(wait)),
                }
            }
            Ending::TooLong => of_websocket(CloseCode::Size, "a message was longer than maxMessageBytes"),
            Ending::Malformed => of_websocket(CloseCode::Protocol, "this is no WebSocket"),
            Ending::NotUtf8 => of_websocket(CloseCode::Invalid, "a text message was no UTF-8"),
            Ending::Silent => of_websocket(CloseCode::Policy, "silent for three heartbeats"),
            Ending::Failed => of_websocket(CloseCode::Error, "the session is gone; connect again"),
        };
        Some(reason)
    }
}

fn ours(code: ApiCode) -> CloseReason {
    CloseReason { code: CloseCode::Other(code.number()), description: Some(code.text().to_owned()) }
}

fn of_websocket(code: CloseCode, description: &str) -> CloseReason {
    CloseReason { code, description: Some(description.to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use middleware::metrics::labels::Label;

    fn frame(ending: Ending) -> Option<(u16, String)> {
        ending
            .reason(Duration::from_millis(1500))
            .map(|reason| (u16::from(reason.code), reason.description.unwrap_or_default()))
    }

    #[test]
    fn each_ending_has_the_code_of_the_contract() {
        let codes = [
            (Ending::NotThisProtocol, 4000),
            (Ending::NotAuthenticated, 4001),
            (Ending::NotAllowed, 4003),
            (Ending::TooSlow, 4008),
            (Ending::Replaced, 4009),
            (Ending::Draining, 4012),
            (Ending::TooLong, 1009),
            (Ending::NotUtf8, 1007),
            (Ending::Malformed, 1002),
            (Ending::Silent, 1008),
            (Ending::ByClient, 1000),
        ];
        for (ending, code) in codes {
            assert_eq!(frame(ending).map(|(code, _)| code), Some(code), "{ending:?}");
            assert_eq!(ending.close().name(), code.to_string(), "it is counted under its code");
        }
        assert_eq!(frame(Ending::Lost), None);
    }

    #[test]
    fn a_server_that_stops_says_when_to_come_back() {
        let (_, reason) = frame(Ending::Draining).expect("a close frame");
        assert_eq!(client_api::reconnect_after_ms(&reason), Some(1500));
    }
}
