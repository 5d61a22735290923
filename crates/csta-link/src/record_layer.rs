//! From the octets of a stream to whole APDUs, and back.
//!
//! With `length16` and `hipath` a record is an APDU and there is nothing more to it. With `tpkt` a transport connection of
//! X.224 class 0 comes first (RFC 1006), and an APDU may be cut into several packets:
//!
//! ```text
//!            CR sent              CC, class 0
//!   dialled --------> Connecting -------------> Open      DT: data, the last part of an APDU says so
//!                         |                       |
//!                         |  DR, ER, anything     |  DR, ER, a TPDU that cannot be read
//!                         |  that cannot be read  |
//!                         +------> (ended) <------+
//! ```
//! Class 0 has no word for a good end: whoever is done closes TCP.

use crate::framing::HEAD;
use crate::tpdu::{ErrorCause, Tpdu};
use crate::{ApduTooLong, Body, Decoder, Framing, FramingLost, MAX_APDU, Overlong, Record, tpdu};

/// The record layer of one connection, on the side that dialled.
///
/// It holds one unfinished record and one unfinished APDU, and never more.
#[derive(Debug)]
pub struct RecordLayer {
    framing: Framing,
    decoder: Decoder,
    transport: Transport,
    complaint: Option<Record>,
}

/// What the octets of a stream came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Received {
    /// The switch has confirmed the transport connection: APDUs may be sent.
    Connected,
    /// One whole APDU. It may be empty.
    Apdu(Vec<u8>),
    /// An APDU that is too long. It was passed over.
    Overlong(Overlong),
    /// The switch has refused or ended the transport connection, and says why (X.224 13.5): 0 no reason, 1 congestion,
    /// 2 no such address, 3 address unknown, 128 and more: a fault.
    Disconnected {
        /// The reason.
        reason: u8,
    },
    /// The switch could not read a TPDU of ours and has ended the transport connection (X.224 13.12).
    Rejected {
        /// 0 no reason, 1 parameter code, 2 kind of TPDU, 3 parameter value.
        cause: u8,
    },
    /// A TPDU came that has no meaning in class 0, or not at this moment. It was passed over.
    PassedOver {
        /// The octet that says its kind.
        code: u8,
    },
}

/// The transport connection. Without `tpkt` it is always open.
#[derive(Debug)]
enum Transport {
    None,
    Connecting,
    Open {
        /// Octets of an APDU that fit into one TPDU.
        room: usize,
        /// The switch's number of the connection.
        remote: [u8; 2],
        /// The parts of an APDU that have come.
        parts: Parts,
    },
}

impl RecordLayer {
    /// The layer on a connection that has just been dialled.
    #[must_use]
    pub const fn dialled(framing: Framing) -> Self {
        let transport = match framing {
            Framing::Length16 | Framing::HiPath => Transport::None,
            Framing::Tpkt => Transport::Connecting,
        };
        Self { framing, decoder: Decoder::new(framing), transport, complaint: None }
    }

    /// What has to be sent first, if anything: the request for a transport connection.
    #[must_use]
    pub fn request(&self) -> Option<Record> {
        match self.transport {
            Transport::None | Transport::Open { .. } => None,
            Transport::Connecting => Some(packet(&tpdu::connection_request())),
        }
    }

    /// Whether APDUs may be sent.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        match self.transport {
            Transport::None | Transport::Open { .. } => true,
            Transport::Connecting => false,
        }
    }

    /// The octets that carry `apdu`. With `tpkt` they wait for [`is_open`](Self::is_open).
    ///
    /// # Errors
    /// [`ApduTooLong`] when `apdu` has more than [`MAX_APDU`] octets.
    pub fn encode(&self, apdu: &[u8]) -> Result<Record, ApduTooLong> {
        if apdu.len() > MAX_APDU {
            return Err(ApduTooLong { length: apdu.len() });
        }
        match self.transport {
            Transport::None => self.framing.encode(apdu),
            Transport::Connecting => Ok(in_packets(apdu, tpdu::MIN_ROOM)),
            Transport::Open { room, .. } => Ok(in_packets(apdu, room)),
        }
    }

    /// Takes octets off the front of `input` until they come to something; `None` when it is used up before that. Call
    /// it until it returns `None`.
    ///
    /// # Errors
    /// [`FramingLost`], and the same again at every later call.
    pub fn next(&mut self, input: &mut &[u8]) -> Result<Option<Received>, FramingLost> {
        while let Some(body) = self.decoder.next_record(input)? {
            let body = match body {
                Body::Whole(body) => body,
                Body::Overlong(overlong) => return Ok(Some(Received::Overlong(overlong))),
            };
            if matches!(self.transport, Transport::None) {
                return Ok(Some(Received::Apdu(body)));
            }
            match self.take_tpdu(&body) {
                Ok(None) => {}
                Ok(received) => return Ok(received),
                Err(lost) => {
                    self.decoder.lose(lost);
                    self.complaint = self.complaint_about(&body, lost);
                    return Err(lost);
                }
            }
        }
        Ok(None)
    }

    /// What tells the switch that its stream is not read any further and why, where the framing has a word for that:
    /// the error TPDU of X.224.
    #[must_use]
    pub const fn complaint(&self) -> Option<&Record> {
        self.complaint.as_ref()
    }

    fn complaint_about(&self, body: &[u8], lost: FramingLost) -> Option<Record> {
        let cause = match lost {
            FramingLost::UnreadableTpdu => ErrorCause::NotSpecified,
            FramingLost::DataBeforeConfirmation => ErrorCause::InvalidTpduType,
            FramingLost::OtherClass { .. } => ErrorCause::InvalidParameterValue,
            FramingLost::WrongMark { .. }
            | FramingLost::WrongLengthBit { .. }
            | FramingLost::WrongVersion { .. }
            | FramingLost::PacketTooShort { .. }
            | FramingLost::PacketTooLong { .. } => return None,
        };
        let remote = match self.transport {
            Transport::None | Transport::Connecting => tpdu::NO_REFERENCE,
            Transport::Open { remote, .. } => remote,
        };
        Some(packet(&tpdu::error(remote, cause, body)))
    }

    fn take_tpdu(&mut self, body: &[u8]) -> Result<Option<Received>, FramingLost> {
        match (Tpdu::read(body).ok_or(FramingLost::UnreadableTpdu)?, &mut self.transport) {
            (Tpdu::Confirmation { class: 0, room, remote }, Transport::Connecting) => {
                self.transport = Transport::Open { room, remote, parts: Parts::default() };
                Ok(Some(Received::Connected))
            }
            (Tpdu::Confirmation { class, .. }, Transport::Connecting) => {
                Err(FramingLost::OtherClass { class })
            }
            (Tpdu::Data { last, octets }, Transport::Open { parts, .. }) => Ok(parts.join(last, octets)),
            (Tpdu::Data { .. }, Transport::None | Transport::Connecting) => {
                Err(FramingLost::DataBeforeConfirmation)
            }
            (Tpdu::Disconnection { reason }, _) => Ok(Some(Received::Disconnected { reason })),
            (Tpdu::Error { cause }, _) => Ok(Some(Received::Rejected { cause })),
            (Tpdu::Confirmation { .. }, Transport::None | Transport::Open { .. }) => {
                Ok(Some(Received::PassedOver { code: body[1] }))
            }
            (Tpdu::Other { code }, _) => Ok(Some(Received::PassedOver { code })),
        }
    }
}

/// The parts of an APDU: all of them, or of one that is too long the first octets and the length.
#[derive(Debug, Default)]
struct Parts {
    octets: Vec<u8>,
    length: usize,
}

impl Parts {
    /// Puts the next part behind those that came before, and gives the APDU when it is whole.
    fn join(&mut self, last: bool, part: &[u8]) -> Option<Received> {
        self.length = self.length.saturating_add(part.len());
        self.octets.extend_from_slice(part);
        if self.length > MAX_APDU {
            self.octets.truncate(HEAD);
        }
        last.then(|| std::mem::take(self).received())
    }

    fn received(self) -> Received {
        let Self { octets, length } = self;
        if length > MAX_APDU {
            Received::Overlong(Overlong { length, head: octets })
        } else {
            Received::Apdu(octets)
        }
    }
}

fn packet(tpdu: &[u8]) -> Record {
    Framing::Tpkt.encode(tpdu).expect("a TPDU of ours is shorter than a packet may be")
}

/// The packets of one APDU, of which each has `room` octets of it at most.
fn in_packets(apdu: &[u8], room: usize) -> Record {
    let count = apdu.len().div_ceil(room).max(1);
    let part = |index: usize| &apdu[index * room..apdu.len().min((index + 1) * room)];
    let packet_of = |index: usize| packet(&tpdu::data(part(index), index + 1 == count));
    (1..count).fold(packet_of(0), |record, index| record.followed_by(&packet_of(index)))
}
