//! What a client sends: requests, one after the other.

use std::io;

use actix::Addr;
use actix_web::error::PayloadError;
use actix_ws::{AggregatedMessage, AggregatedMessageStream, ProtocolError, Session};
use client_api::Carrier;
use middleware::session::{ClientSessionActor, SessionRequest, SessionWish, Unreadable};
use telephony::error::{ErrorCode, Refusal};
use telephony::event::Event;
use tokio::time::timeout;

use super::LastHeard;
use super::ending::Ending;
use crate::access::{Denied, Holder};
use crate::config::Gateway;
use crate::trace;
use crate::translate::{self, Asked, Refused};

/// `referenceID` of an EventError whose request's could not be read.
const UNREADABLE_REFERENCE: i32 = -1;

/// The status under which a refused request stands in the audit log, as over HTTP.
const FORBIDDEN: u16 = 403;

/// The half of a stream that reads.
pub(super) struct Reading<'stream> {
    gateway: &'stream Gateway,
    holder: &'stream Holder,
    session: Addr<ClientSessionActor>,
    socket: Session,
    last_heard: &'stream LastHeard,
}

impl<'stream> Reading<'stream> {
    pub(super) fn new(
        gateway: &'stream Gateway,
        holder: &'stream Holder,
        (session, socket): (Addr<ClientSessionActor>, Session),
        last_heard: &'stream LastHeard,
    ) -> Self {
        Reading { gateway, holder, session, socket, last_heard }
    }

    /// Reads until the stream ends.
    pub(super) async fn run(mut self, messages: &mut AggregatedMessageStream) -> Ending {
        loop {
            let taken = match messages.recv().await {
                Some(Ok(message)) => {
                    self.last_heard.again();
                    self.take(message).await
                }
                Some(Err(error)) => Err(ending_of(&error)),
                None => Err(Ending::Lost),
            };
            if let Err(ending) = taken {
                return ending;
            }
        }
    }

    async fn take(&mut self, message: AggregatedMessage) -> Result<(), Ending> {
        match message {
            AggregatedMessage::Text(text) => self.request(&text).await,
            AggregatedMessage::Binary(_) => self.refuse(not_text()).await,
            AggregatedMessage::Ping(payload) => self.pong(&payload).await,
            AggregatedMessage::Pong(_) => Ok(()),
            AggregatedMessage::Close(_) => Err(Ending::ByClient),
        }
    }

    /// Waits until the session has room for the request: the socket is not read meanwhile.
    async fn request(&self, text: &str) -> Result<(), Ending> {
        match translate::request(text, Carrier::Stream, &self.gateway.middleware.options()) {
            Ok(Asked { name, reference, mut wish }) => {
                if let Err(denied) = self.holder.permit_wish(&wish) {
                    return self.deny(reference, &denied).await;
                }
                tracing::debug!(request = name.name(), ?reference, "request");
                if let SessionWish::Dn(request) = &mut wish {
                    trace::begin_stream(name.name(), request);
                }
                // The stream's requests have a reference: they are not read without.
                let reference = reference.unwrap_or(UNREADABLE_REFERENCE);
                self.session.send(SessionRequest { reference, wish }).await.map_err(|_| Ending::Failed)
            }
            Err(refused) => match self.holder.permit_intent(refused.intent.as_ref()) {
                Ok(()) => self.refuse(refused).await,
                Err(denied) => self.deny(refused.reference, &denied).await,
            },
        }
    }

    /// The token is not for this: the asker hears of it, and the stream goes on.
    async fn deny(&self, reference: Option<i32>, denied: &Denied) -> Result<(), Ending> {
        self.gateway.note_denied(self.holder.name(), FORBIDDEN, denied);
        let refusal = Refusal::new(ErrorCode::UNSUPPORTED, denied.sentence.as_str());
        let event = Box::new(Event::error(refusal, denied.dn.as_ref(), None));
        // The denial stands in the audit log.
        self.refuse(Refused { reference, event, service: None, intent: None }).await
    }

    async fn refuse(&self, refused: Refused) -> Result<(), Ending> {
        let Refused { reference, event, service, intent: _ } = refused;
        tracing::debug!(?reference, code = ?event.refusal.as_ref().map(|refusal| refusal.code.0), "no request");
        let reference = reference.unwrap_or(UNREADABLE_REFERENCE);
        self.session.send(Unreadable { reference, event, service }).await.map_err(|_| Ending::Failed)
    }

    async fn pong(&mut self, payload: &[u8]) -> Result<(), Ending> {
        match timeout(self.gateway.config.write_deadline, self.socket.pong(payload)).await {
            Ok(sent) => sent.map_err(|_| Ending::Lost),
            Err(_) => Err(Ending::TooSlow),
        }
    }
}

fn not_text() -> Refused {
    let sentence = "The message is binary; right would be text, one JSON object.";
    let refusal = Refusal::new(ErrorCode::INVALID_ATTRIBUTE, sentence);
    let event = Box::new(Event::error(refusal, None, None));
    Refused { reference: None, event, service: None, intent: None }
}

fn ending_of(error: &ProtocolError) -> Ending {
    match error {
        ProtocolError::Overflow => Ending::TooLong,
        ProtocolError::Io(error) => ending_of_io(error),
        ProtocolError::UnmaskedFrame
        | ProtocolError::MaskedFrame
        | ProtocolError::InvalidOpcode(_)
        | ProtocolError::InvalidLength(_)
        | ProtocolError::BadOpCode
        | ProtocolError::ContinuationNotStarted
        | ProtocolError::ContinuationStarted
        | ProtocolError::ContinuationFragment(_) => Ending::Malformed,
    }
}

/// The limit of messages, text that is no UTF-8 and a connection that broke all come as errors of input.
fn ending_of_io(error: &io::Error) -> Ending {
    let payload = error.get_ref().and_then(|inner| inner.downcast_ref::<PayloadError>());
    match payload {
        Some(PayloadError::Overflow) => Ending::TooLong,
        _ if error.kind() == io::ErrorKind::InvalidData => Ending::NotUtf8,
        _ => Ending::Lost,
    }
}
