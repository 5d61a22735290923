//! A client's outbox: the bounded queue between the actors and a client's socket.
//!
//! Actors put messages in without waiting. A client that does not read fills its outbox, and a full outbox closes
//! the session (close code 4008): nothing slows down for one client, and resume brings what it missed.

use std::collections::HashSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::{mpsc, watch};

use crate::published::Outgoing;

/// Messages that wait for one client's socket; the next one closes the session.
pub const OUTBOX_MESSAGES: usize = 4096;
/// Requests of one client that may be unanswered at once.
pub const MAX_UNANSWERED: usize = 1024;

/// The lag of a client that has got no event yet.
const NOT_MEASURED: u64 = u64::MAX;

/// Why a session is closed from our side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CloseReason {
    /// Its outbox was full.
    TooSlow,
    /// The same session has come back on another connection.
    Replaced,
    /// The server stops.
    Draining,
}

/// Why a request cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CannotBegin {
    /// A request with that ReferenceID is still unanswered.
    ReferenceInUse,
    /// [`MAX_UNANSWERED`] requests are.
    TooMany,
}

/// The client is gone, or is being closed: messages to it are no use any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gone;

#[derive(Debug)]
struct Shared {
    unanswered: Mutex<HashSet<i32>>,
    closing: watch::Sender<Option<CloseReason>>,
    /// How many microseconds the last event took from the switch's socket to the client's.
    lag: AtomicU64,
}

/// The side of the actors; cheap to clone.
#[derive(Debug, Clone)]
pub struct Outbox {
    queue: mpsc::Sender<Outgoing>,
    shared: Arc<Shared>,
}

/// The side of the socket.
#[derive(Debug)]
pub struct OutboxReader {
    queue: mpsc::Receiver<Outgoing>,
    closing: watch::Receiver<Option<CloseReason>>,
    /// Without it the close channel would end with the last sender, before what waits was read.
    shared: Arc<Shared>,
}

/// What the socket has to do next.
#[derive(Debug)]
pub enum Next {
    /// Send this.
    Send(Outgoing),
    /// Close with that reason.
    Close(CloseReason),
    /// All senders are gone.
    Ended,
}

/// An outbox for `capacity` messages, and its reader.
pub fn outbox(capacity: usize) -> (Outbox, OutboxReader) {
    let (sender, receiver) = mpsc::channel(capacity);
    let (closing, closed) = watch::channel(None);
    let shared =
        Arc::new(Shared { unanswered: Mutex::default(), closing, lag: AtomicU64::new(NOT_MEASURED) });
    (
        Outbox { queue: sender, shared: shared.clone() },
        OutboxReader { queue: receiver, closing: closed, shared },
    )
}

impl Outbox {
    /// Puts a message in. A full outbox is closed.
    ///
    /// # Errors
    /// [`Gone`] if the client will not get it, nor anything later.
    pub fn push(&self, outgoing: Outgoing) -> Result<(), Gone> {
        if let Some(reference) = outgoing.reference {
            self.unanswered().remove(&reference);
        }
        self.refuse(outgoing)
    }

    /// Puts in the answer to something that never began, so that its ReferenceID may be another request's.
    ///
    /// # Errors
    /// As [`Outbox::push`].
    pub fn refuse(&self, outgoing: Outgoing) -> Result<(), Gone> {
        if self.is_closing() {
            return Err(Gone);
        }
        match self.queue.try_send(outgoing) {
            Ok(()) => Ok(()),
            Err(TrySendError::Full(_)) => {
                self.close(CloseReason::TooSlow);
                Err(Gone)
            }
            Err(TrySendError::Closed(_)) => Err(Gone),
        }
    }

    /// A request begins: its ReferenceID is taken until it is answered.
    ///
    /// # Errors
    /// [`CannotBegin`] says why the request is not taken.
    pub fn begin(&self, reference: i32) -> Result<(), CannotBegin> {
        let mut unanswered = self.unanswered();
        if unanswered.len() >= MAX_UNANSWERED {
            return Err(CannotBegin::TooMany);
        }
        if unanswered.insert(reference) { Ok(()) } else { Err(CannotBegin::ReferenceInUse) }
    }

    /// Closes the session; the first reason stands.
    pub fn close(&self, reason: CloseReason) {
        self.shared.closing.send_if_modified(|closing| {
            let first = closing.is_none();
            *closing = closing.or(Some(reason));
            first
        });
    }

    /// Whether the client is gone or is being closed.
    pub fn is_closing(&self) -> bool {
        self.shared.closing.borrow().is_some() || self.queue.is_closed()
    }

    /// Messages that wait for the socket: how far the client is behind.
    pub fn waiting(&self) -> usize {
        self.queue.max_capacity() - self.queue.capacity()
    }

    /// How long the last event took from the switch's socket to the client's; `None` before the first.
    pub fn lag(&self) -> Option<Duration> {
        let lag = self.shared.lag.load(Ordering::Relaxed);
        (lag != NOT_MEASURED).then_some(Duration::from_micros(lag))
    }

    /// A panic while the set is held leaves a set that is still right: it is changed in one step.
    fn unanswered(&self) -> std::sync::MutexGuard<'_, HashSet<i32>> {
        self.shared.unanswered.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl OutboxReader {
    /// The next thing to do. A close overtakes the messages that wait, unless the server stops: what it says of its
    /// links then is still to be read.
    pub async fn next(&mut self) -> Next {
        let next = tokio::select! {
            biased;
            closing = self.closing.wait_for(Option::is_some) => Err(closing.ok().and_then(|reason| *reason)),
            message = self.queue.recv() => Ok(message),
        };
        match next {
            Ok(Some(outgoing)) => Next::Send(outgoing),
            Err(Some(CloseReason::Draining)) => self.drained(),
            Err(Some(reason)) => Next::Close(reason),
            Ok(None) | Err(None) => Next::Ended,
        }
    }

    /// Returns when the session is to be closed without the messages that wait: a write that is stuck need not be
    /// waited for any longer.
    pub async fn overtaken(&mut self) -> CloseReason {
        let overtakes =
            |closing: &Option<CloseReason>| closing.is_some_and(|reason| reason != CloseReason::Draining);
        match self.closing.wait_for(overtakes).await.ok().and_then(|reason| *reason) {
            Some(reason) => reason,
            // Nobody is left who could close it.
            None => std::future::pending().await,
        }
    }

    /// An event has come to the client's socket so long after it was read from the switch's.
    pub fn note_lag(&self, lag: Duration) {
        let lag = u64::try_from(lag.as_micros()).unwrap_or(NOT_MEASURED);
        self.shared.lag.store(lag, Ordering::Relaxed);
    }

    fn drained(&mut self) -> Next {
        match self.queue.try_recv() {
            Ok(outgoing) => Next::Send(outgoing),
            Err(_) => Next::Close(CloseReason::Draining),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::published::Message;

    fn message(reference: Option<i32>) -> Outgoing {
        Outgoing::new(Message::ServerInfo { session: String::new() }, reference)
    }

    #[actix_rt::test]
    async fn a_full_outbox_closes_the_session_as_too_slow() {
        let (outbox, mut reader) = outbox(2);
        assert_eq!(outbox.push(message(None)), Ok(()));
        assert_eq!(outbox.push(message(None)), Ok(()));
        assert_eq!(outbox.push(message(None)), Err(Gone));
        assert!(matches!(reader.next().await, Next::Close(CloseReason::TooSlow)));
    }

    #[actix_rt::test]
    async fn a_server_that_stops_lets_its_clients_read_to_the_end() {
        let (outbox, mut reader) = outbox(4);
        outbox.push(message(Some(1))).expect("there is room");
        outbox.close(CloseReason::Draining);
        assert_eq!(outbox.push(message(Some(2))), Err(Gone));
        assert!(matches!(reader.next().await, Next::Send(Outgoing { reference: Some(1), .. })));
        assert!(matches!(reader.next().await, Next::Close(CloseReason::Draining)));
    }

    #[actix_rt::test]
    async fn a_full_outbox_overtakes_a_write_and_a_server_that_stops_does_not() {
        let (full, mut reader) = outbox(1);
        assert_eq!(full.push(message(None)), Ok(()));
        assert_eq!(full.push(message(None)), Err(Gone));
        assert_eq!(reader.overtaken().await, CloseReason::TooSlow);
        let (stopping, mut reader) = outbox(1);
        stopping.close(CloseReason::Draining);
        assert!(futures_util::FutureExt::now_or_never(reader.overtaken()).is_none());
        assert!(matches!(reader.next().await, Next::Close(CloseReason::Draining)));
    }

    #[actix_rt::test]
    async fn messages_come_out_in_the_order_in_which_they_went_in() {
        let (outbox, mut reader) = outbox(4);
        for reference in 1..=3 {
            outbox.push(message(Some(reference))).expect("there is room");
        }
        for expected in 1..=3 {
            assert!(
                matches!(reader.next().await, Next::Send(Outgoing { reference: Some(r), .. }) if r == expected)
            );
        }
    }

    #[test]
    fn a_reference_is_free_again_once_it_was_answered() {
        let (outbox, _reader) = outbox(4);
        assert_eq!(outbox.begin(7), Ok(()));
        assert_eq!(outbox.begin(7), Err(CannotBegin::ReferenceInUse));
        outbox.push(message(Some(7))).expect("there is room");
        assert_eq!(outbox.begin(7), Ok(()));
    }

    #[test]
    fn a_client_may_have_only_so_many_requests_unanswered() {
        let (outbox, _reader) = outbox(4);
        for reference in 0..MAX_UNANSWERED {
            outbox.begin(reference as i32).expect("there is room");
        }
        assert_eq!(outbox.begin(-1), Err(CannotBegin::TooMany));
    }

    #[test]
    fn the_lag_is_that_of_the_last_event() {
        let (outbox, reader) = outbox(1);
        assert_eq!(outbox.lag(), None);
        reader.note_lag(Duration::from_millis(7));
        reader.note_lag(Duration::from_millis(2));
        assert_eq!(outbox.lag(), Some(Duration::from_millis(2)));
    }

    #[test]
    fn the_first_reason_to_close_stands() {
        let (outbox, reader) = outbox(1);
        outbox.close(CloseReason::Draining);
        outbox.close(CloseReason::TooSlow);
        assert_eq!(*reader.closing.borrow(), Some(CloseReason::Draining));
    }

    #[test]
    fn messages_to_a_client_that_is_gone_are_refused() {
        let (outbox, reader) = outbox(1);
        drop(reader);
        assert_eq!(outbox.push(message(None)), Err(Gone));
    }
}
