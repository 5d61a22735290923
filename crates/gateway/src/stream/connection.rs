//! The connection under a stream, and its end (RFC 6455, 7): whoever closes, both say so, and then the server lets the
//! connection go at once; a client waits for that.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use actix_web::body::{BodySize, BoxBody, MessageBody};
use actix_ws::{AggregatedMessage, AggregatedMessageStream, Session};
use bytes::Bytes;
use tokio::sync::oneshot;
use tokio::time::timeout;

use super::ending::Ending;
use super::frame_limit::Octets;
use crate::config::Gateway;

/// The connection of one client. It is let go when this is dropped.
pub(super) struct Connection {
    pub(super) socket: Session,
    pub(super) messages: AggregatedMessageStream,
    pub(super) octets: Octets,
    /// Holds the end of what is sent, for with it the connection ends.
    pub(super) held: oneshot::Sender<()>,
}

impl Connection {
    /// Says why, and waits until the client has said the same; for each the client gets as long as for a message.
    pub(super) async fn close(self, gateway: &Gateway, ending: Ending) {
        gateway.middleware.metrics().closes.count(ending.close());
        let Some(reason) = ending.reason(gateway.config.reconnect_after) else { return };
        let Connection { socket, messages, octets, held } = self;
        let patience = gateway.config.write_deadline;
        // A client that does not take it is gone, or is given up by the system with its unread data.
        let _ = timeout(patience, socket.close(Some(reason))).await;
        let _ = timeout(patience, async {
            match ending {
                // Who did not read will not answer.
                Ending::ByClient | Ending::Lost | Ending::TooSlow => {}
                Ending::TooLong | Ending::Malformed | Ending::NotUtf8 => octets.discard().await,
                Ending::NotThisProtocol
                | Ending::NotAuthenticated
                | Ending::NotAllowed
                | Ending::Silent
                | Ending::Replaced
                | Ending::Draining
                | Ending::Failed => until_closed(messages).await,
            }
        })
        .await;
        drop(held);
    }
}

/// What the client still sends is of no account.
async fn until_closed(mut messages: AggregatedMessageStream) {
    while let Some(Ok(message)) = messages.recv().await {
        if matches!(message, AggregatedMessage::Close(_)) {
            return;
        }
    }
}

/// What is sent to a client, whose end waits until the connection is let go.
pub(super) struct HeldOpen {
    body: Pin<Box<BoxBody>>,
    let_go: oneshot::Receiver<()>,
}

impl HeldOpen {
    pub(super) fn new(body: BoxBody, let_go: oneshot::Receiver<()>) -> Self {
        HeldOpen { body: Box::pin(body), let_go }
    }
}

impl MessageBody for HeldOpen {
    type Error = <BoxBody as MessageBody>::Error;

    fn size(&self) -> BodySize {
        self.body.size()
    }

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Self::Error>>> {
        match ready!(self.body.as_mut().poll_next(context)) {
            Some(next) => Poll::Ready(Some(next)),
            None => Pin::new(&mut self.let_go).poll(context).map(|_| None),
        }
    }
}
