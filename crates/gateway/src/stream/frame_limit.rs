//! A limit for messages that is kept before they are there.
//!
//! A WebSocket frame begins with its length. The decoder looks at it when the whole frame has come, and would collect
//! any length until then; this looks at the heads of the frames as they pass, and ends the stream at the first
//! message that is too long.

use std::cell::RefCell;
use std::future::poll_fn;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

use actix_web::error::PayloadError;
use actix_web::{dev, web};
use bytes::Bytes;
use futures_util::Stream;

/// Head of a frame at most: two octets, eight of length, four of mask.
const MAX_HEAD: usize = 14;

/// What a client sends, whether somebody can make messages of it or not.
#[derive(Clone)]
pub(super) struct Octets(Rc<RefCell<dev::Payload>>);

impl Octets {
    /// The octets of a request's body.
    pub(super) fn of(body: web::Payload) -> Self {
        Octets(Rc::new(RefCell::new(body.into_inner())))
    }

    /// Throws away what comes, to its end: who is still writing would not read meanwhile.
    pub(super) async fn discard(&self) {
        while let Some(Ok(_)) = poll_fn(|context| self.poll(context)).await {}
    }

    fn poll(&self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, PayloadError>>> {
        Pin::new(&mut *self.0.borrow_mut()).poll_next(context)
    }
}

/// The octets of a client, up to the message that is too long.
pub(super) struct Limited {
    octets: Octets,
    limit: FrameLimit,
}

impl Limited {
    /// The octets, with messages of `max_message` octets at most.
    pub(super) fn new(octets: Octets, max_message: usize) -> Self {
        Limited { octets, limit: FrameLimit::new(max_message as u64) }
    }
}

impl Stream for Limited {
    type Item = Result<Bytes, PayloadError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.octets.poll(context).map(|octets| match octets {
            Some(Ok(octets)) if self.limit.is_kept_by(&octets) => Some(Ok(octets)),
            Some(Ok(_)) => Some(Err(PayloadError::Overflow)),
            other => other,
        })
    }
}

/// What was seen of the stream so far.
#[derive(Debug)]
struct FrameLimit {
    max_message: u64,
    /// Octets of the message so far, in the frames that were announced.
    message: u64,
    /// Octets of the frame's payload that are still to come.
    to_come: u64,
    /// The head of the next frame, as far as it is there.
    head: Vec<u8>,
}

impl FrameLimit {
    fn new(max_message: u64) -> Self {
        FrameLimit { max_message, message: 0, to_come: 0, head: Vec::with_capacity(MAX_HEAD) }
    }

    /// Looks at the next octets. Returns whether every message that they begin keeps the limit.
    fn is_kept_by(&mut self, mut octets: &[u8]) -> bool {
        while !octets.is_empty() {
            if self.to_come > 0 {
                let passed = usize::try_from(self.to_come).unwrap_or(usize::MAX).min(octets.len());
                octets = &octets[passed..];
                self.to_come -= passed as u64;
                continue;
            }
            self.head.push(octets[0]);
            octets = &octets[1..];
            if let Some(head) = Head::read(&self.head) {
                self.head.clear();
                self.to_come = head.payload;
                if !self.announce(&head) {
                    return false;
                }
            }
        }
        true
    }

    fn announce(&mut self, head: &Head) -> bool {
        if head.is_control {
            // Control frames may stand between the frames of a message. They are short by their nature.
            return head.payload <= self.max_message;
        }
        self.message = self.message.saturating_add(head.payload);
        let is_kept = self.message <= self.max_message;
        if head.is_last {
            self.message = 0;
        }
        is_kept
    }
}

/// The head of a frame (RFC 6455, 5.2), as far as it matters here.
struct Head {
    is_last: bool,
    is_control: bool,
    payload: u64,
}

impl Head {
    /// The head, once it is there as a whole.
    fn read(octets: &[u8]) -> Option<Head> {
        let (&[first, second], rest) = octets.split_first_chunk()?;
        let mask = if second & 0x80 == 0 { 0 } else { 4 };
        let (payload, rest) = match second & 0x7f {
            126 => rest
                .split_first_chunk()
                .map(|(length, rest)| (u64::from(u16::from_be_bytes(*length)), rest))?,
            127 => rest.split_first_chunk().map(|(length, rest)| (u64::from_be_bytes(*length), rest))?,
            short => (u64::from(short), rest),
        };
        (rest.len() >= mask).then_some(Head {
            is_last: first & 0x80 != 0,
            is_control: first & 0x08 != 0,
            payload,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: u8 = 0x81;
    const TEXT_BEGINS: u8 = 0x01;
    const CONTINUES: u8 = 0x00;
    const ENDS: u8 = 0x80;
    const PING: u8 = 0x89;

    /// A masked frame of that many octets.
    fn frame(first: u8, payload: usize) -> Vec<u8> {
        let mut octets = vec![first];
        match payload {
            0..126 => octets.push(0x80 | payload as u8),
            126..65536 => {
                octets.push(0x80 | 126);
                octets.extend((payload as u16).to_be_bytes());
            }
            _ => {
                octets.push(0x80 | 127);
                octets.extend((payload as u64).to_be_bytes());
            }
        }
        octets.extend([0x55; 4]);
        octets.resize(octets.len() + payload, 0xff);
        octets
    }

    fn keeps(limit: u64, frames: &[Vec<u8>]) -> bool {
        let octets = frames.concat();
        let whole = FrameLimit::new(limit).is_kept_by(&octets);
        let mut limit = FrameLimit::new(limit);
        let bit_by_bit = octets.chunks(1).all(|octet| limit.is_kept_by(octet));
        assert_eq!(whole, bit_by_bit, "the pieces in which octets come make no difference");
        whole
    }

    #[test]
    fn messages_of_the_limit_pass_and_one_octet_more_does_not() {
        for limit in [100, 125, 126, 1000, 65535, 65536, 70000] {
            assert!(keeps(limit as u64, &[frame(TEXT, limit), frame(TEXT, 0), frame(TEXT, limit)]));
            assert!(!keeps(limit as u64, &[frame(TEXT, 1), frame(TEXT, limit + 1)]));
        }
    }

    #[test]
    fn the_frames_of_one_message_count_together() {
        let parts = |last| [frame(TEXT_BEGINS, 50), frame(PING, 9), frame(CONTINUES, 40), frame(ENDS, last)];
        assert!(keeps(100, &parts(10)));
        assert!(!keeps(100, &parts(11)));
        assert!(keeps(100, &[parts(10), parts(10)].concat()));
    }

    #[test]
    fn a_length_is_refused_before_its_octets_come() {
        let mut head = vec![TEXT, 0x80 | 127];
        head.extend(u64::MAX.to_be_bytes());
        head.extend([0; 4]);
        assert!(!FrameLimit::new(1000).is_kept_by(&head));
    }
}
