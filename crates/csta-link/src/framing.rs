//! The record layer on TCP: where one APDU ends and the next one begins.
//!
//! ECMA-285 says nothing of TCP, so every switch family has a record layer of its own. A stream has no marks to find the
//! next record by: once a length cannot be right, every later octet is noise. Framing lost is therefore the one thing
//! that a decoder cannot pass over.

use std::fmt;

use thiserror::Error;

/// The longest APDU taken from a switch or sent to one, in octets.
///
/// What 15 bits of the `hipath` framing can say. Longer ones do not occur on any switch seen so far; where a framing can
/// announce one, it is passed over ([`Overlong`]) and the next record is read.
pub const MAX_APDU: usize = 0x7fff;

/// Octets that are kept of a message that cannot be read, for the log.
pub(crate) const HEAD: usize = 32;

/// The longest TPDU of X.224 that is taken out of a `tpkt` packet, in octets: a header that its one octet of length can
/// speak of, and an APDU.
pub(crate) const MAX_TPDU: usize = MAX_APDU + 255;

/// First octet of every `hipath` record.
const HIPATH_MARK: u8 = 0x26;
/// Bit that is always set in the first octet of a `hipath` length.
const HIPATH_LENGTH_BIT: u8 = 0x80;
/// First octet of every `tpkt` packet: version 3 of RFC 1006.
const TPKT_VERSION: u8 = 3;
/// Octets in front of what a `tpkt` packet carries; they count in its length.
const TPKT_HEADER: usize = 4;
/// The shortest TPDU there is, in octets: the header of one that carries data.
const MIN_TPDU: usize = 3;
/// Longest header of any framing, in octets.
const MAX_HEADER: usize = TPKT_HEADER;

/// How records are laid on the TCP stream (option `framing` of a link).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    /// Two octets of length, most significant first, then the APDU.
    Length16,
    /// The octet 0x26, two octets of length with the top bit set, then the APDU.
    HiPath,
    /// The octets 03 00, two octets of length that count the header too, then a TPDU of X.224 class 0 (RFC 1006). An
    /// APDU is the data of one TPDU or several.
    Tpkt,
}

/// What goes to the socket at once: one APDU in its record, or in as many as it needs.
///
/// It is not printed: an association request has a password in it.
#[derive(Clone, PartialEq, Eq)]
pub struct Record(Vec<u8>);

impl Record {
    /// The octets to be written, in one piece: some peers take one read for one record.
    #[must_use]
    pub fn as_octets(&self) -> &[u8] {
        &self.0
    }

    /// Gives the octets away.
    #[must_use]
    pub fn into_octets(self) -> Vec<u8> {
        self.0
    }

    /// Puts another record behind this one, to be written with it.
    pub(crate) fn followed_by(mut self, next: &Self) -> Self {
        self.0.extend_from_slice(&next.0);
        self
    }
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Record({} octets)", self.0.len())
    }
}

/// An APDU is longer than [`MAX_APDU`] and was not framed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("an APDU of {length} octets cannot be sent: at most {MAX_APDU} are allowed")]
pub struct ApduTooLong {
    /// Octets that the APDU has.
    pub length: usize,
}

/// The stream cannot be cut into records any more; the link has to be closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum FramingLost {
    /// A record does not begin with the mark of its framing.
    #[error("a record begins with octet {found:#04x} instead of 0x26: is the link's `framing` hipath?")]
    WrongMark {
        /// The octet in its place.
        found: u8,
    },
    /// The length of a `hipath` record has its top bit clear.
    #[error("the length of a hipath record begins with octet {found:#04x}, whose top bit is not set")]
    WrongLengthBit {
        /// The first octet of the length.
        found: u8,
    },
    /// A `tpkt` packet does not begin with its version.
    #[error("a packet begins with octet {found:#04x} instead of 0x03: is the link's `framing` tpkt?")]
    WrongVersion {
        /// The octet in its place.
        found: u8,
    },
    /// A `tpkt` packet is too short for any TPDU.
    #[error("a tpkt packet of {length} octets was announced: at least 7 are needed")]
    PacketTooShort {
        /// Octets announced, the header among them.
        length: usize,
    },
    /// A `tpkt` packet holds no TPDU that can be read: a part of an APDU may be lost with it.
    #[error("a tpkt packet holds no TPDU of X.224 that can be read")]
    UnreadableTpdu,
    /// Data came on `tpkt` before the switch had confirmed the transport connection.
    #[error("data came before the switch had confirmed the transport connection")]
    DataBeforeConfirmation,
    /// The switch confirmed the transport connection in a class of X.224 that was not offered.
    #[error("the switch confirmed the transport connection in class {class} instead of class 0")]
    OtherClass {
        /// The class.
        class: u8,
    },
    /// A `tpkt` packet is longer than any that could carry an APDU: X.224 has no such TPDU.
    #[error("a tpkt packet with {length} octets in it was announced: at most {MAX_TPDU} are allowed")]
    PacketTooLong {
        /// Octets announced, without the header of the packet.
        length: usize,
    },
}

/// What a record has in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// All its octets: an APDU, or with `tpkt` a TPDU. There may be none.
    Whole(Vec<u8>),
    /// More octets than [`MAX_APDU`].
    Overlong(Overlong),
}

/// An APDU of more than [`MAX_APDU`] octets. It was passed over: where it ends is known, so what follows can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlong {
    /// Octets that it had.
    pub length: usize,
    /// The first of them, for the log.
    pub head: Vec<u8>,
}

impl Framing {
    /// The record around `body`: around an APDU, or with `tpkt` around the TPDU of which
    /// [`RecordLayer`](crate::RecordLayer) makes it.
    ///
    /// # Errors
    /// [`ApduTooLong`] when `body` has more than [`MAX_APDU`] octets, or as many more as the header of a TPDU may have.
    pub fn encode(self, body: &[u8]) -> Result<Record, ApduTooLong> {
        let length = body.len();
        let announced = u16::try_from(length + self.counted_header())
            .ok()
            .filter(|_| length <= self.max_body())
            .ok_or(ApduTooLong { length })?;
        let [high, low] = announced.to_be_bytes();
        let mut record = Vec::with_capacity(self.header_len() + length);
        match self {
            Self::Length16 => record.extend([high, low]),
            Self::HiPath => record.extend([HIPATH_MARK, high | HIPATH_LENGTH_BIT, low]),
            Self::Tpkt => record.extend([TPKT_VERSION, 0, high, low]),
        }
        record.extend_from_slice(body);
        Ok(Record(record))
    }

    /// Octets in front of the body.
    const fn header_len(self) -> usize {
        match self {
            Self::Length16 => 2,
            Self::HiPath => 3,
            Self::Tpkt => TPKT_HEADER,
        }
    }

    /// Octets of the header that count in the length.
    const fn counted_header(self) -> usize {
        match self {
            Self::Length16 | Self::HiPath => 0,
            Self::Tpkt => TPKT_HEADER,
        }
    }

    /// Octets that a body may have.
    const fn max_body(self) -> usize {
        match self {
            Self::Length16 | Self::HiPath => MAX_APDU,
            Self::Tpkt => MAX_TPDU,
        }
    }

    /// Checks what has come of a header, from its first octet on, so that a wrong stream is known by its first octet.
    fn check_header(self, header: &[u8]) -> Result<(), FramingLost> {
        match (self, header) {
            (Self::HiPath, [mark, ..]) if *mark != HIPATH_MARK => {
                Err(FramingLost::WrongMark { found: *mark })
            }
            (Self::HiPath, [_, high, ..]) if high & HIPATH_LENGTH_BIT == 0 => {
                Err(FramingLost::WrongLengthBit { found: *high })
            }
            (Self::Tpkt, [version, ..]) if *version != TPKT_VERSION => {
                Err(FramingLost::WrongVersion { found: *version })
            }
            (Self::HiPath | Self::Length16 | Self::Tpkt, _) => Ok(()),
        }
    }

    /// Octets of the body behind a whole header.
    fn announced(self, header: [u8; MAX_HEADER]) -> Result<usize, FramingLost> {
        let length = match self {
            Self::Length16 => u16::from_be_bytes([header[0], header[1]]),
            Self::HiPath => u16::from_be_bytes([header[1] & !HIPATH_LENGTH_BIT, header[2]]),
            Self::Tpkt => u16::from_be_bytes([header[2], header[3]]),
        };
        let length = usize::from(length);
        if self == Self::Tpkt && length < TPKT_HEADER + MIN_TPDU {
            return Err(FramingLost::PacketTooShort { length });
        }
        let length = length - self.counted_header();
        if self == Self::Tpkt && length > MAX_TPDU {
            return Err(FramingLost::PacketTooLong { length });
        }
        Ok(length)
    }
}

/// Cuts a stream into the bodies of its records, however the segments were split or merged.
///
/// It holds the octets of one unfinished record and never more, and takes no memory on the word of a length alone.
#[derive(Debug)]
pub struct Decoder {
    framing: Framing,
    header: [u8; MAX_HEADER],
    header_filled: usize,
    /// Octets of the body that have come.
    body_filled: usize,
    /// Those of them that are kept.
    body: Vec<u8>,
    lost: Option<FramingLost>,
}

impl Decoder {
    /// A decoder at the beginning of a stream.
    #[must_use]
    pub const fn new(framing: Framing) -> Self {
        Self {
            framing,
            header: [0; MAX_HEADER],
            header_filled: 0,
            body_filled: 0,
            body: Vec::new(),
            lost: None,
        }
    }

    /// Takes octets off the front of `input` up to the end of one record, and returns its body when all of it has come.
    ///
    /// `None` means that `input` is used up and the record is not complete. Call it until it returns `None`.
    ///
    /// # Errors
    /// [`FramingLost`], and the same again at every later call.
    pub fn next_record(&mut self, input: &mut &[u8]) -> Result<Option<Body>, FramingLost> {
        if let Some(lost) = self.lost {
            return Err(lost);
        }
        self.take_record(input).inspect_err(|lost| self.lost = Some(*lost))
    }

    /// What a record held makes no sense: nothing more is read.
    pub(crate) const fn lose(&mut self, lost: FramingLost) {
        self.lost = Some(lost);
    }

    fn take_record(&mut self, input: &mut &[u8]) -> Result<Option<Body>, FramingLost> {
        self.fill_header(input)?;
        if self.header_filled < self.framing.header_len() {
            return Ok(None);
        }
        let announced = self.framing.announced(self.header)?;
        let is_overlong = announced > self.framing.max_body();
        let taken = take_front(input, announced - self.body_filled);
        self.body_filled += taken.len();
        let kept = if is_overlong { HEAD } else { announced };
        self.body.extend_from_slice(&taken[..taken.len().min(kept - self.body.len())]);
        if self.body_filled < announced {
            return Ok(None);
        }
        (self.header_filled, self.body_filled) = (0, 0);
        let body = std::mem::take(&mut self.body);
        let overlong = |head| Body::Overlong(Overlong { length: announced, head });
        Ok(Some(if is_overlong { overlong(body) } else { Body::Whole(body) }))
    }

    fn fill_header(&mut self, input: &mut &[u8]) -> Result<(), FramingLost> {
        let missing = self.framing.header_len() - self.header_filled;
        let taken = take_front(input, missing);
        let end = self.header_filled + taken.len();
        self.header[self.header_filled..end].copy_from_slice(taken);
        self.header_filled = end;
        self.framing.check_header(&self.header[..end])
    }
}

/// Takes at most `count` octets off the front of `input`.
fn take_front<'a>(input: &mut &'a [u8], count: usize) -> &'a [u8] {
    let (front, rest) = input.split_at(count.min(input.len()));
    *input = rest;
    front
}
