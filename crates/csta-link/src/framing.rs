//! The record layer on TCP: where one APDU ends and the next one begins.
//!
//! ECMA-285 says nothing of TCP, so every switch family has a record layer of its own. A stream has no marks to find the
//! next record by: once a length cannot be right, every later octet is noise. Framing lost is therefore the one thing
//! that a decoder cannot pass over.

use std::fmt;

use thiserror::Error;

/// The longest APDU taken from a switch or sent to one, in octets.
///
/// What 15 bits of the `hipath` framing can say. Longer ones do not occur on any switch seen so far; with `length16` a
/// greater length is the first sign that the stream is not what we think it is.
pub const MAX_APDU: usize = 0x7fff;

/// First octet of every `hipath` record.
const HIPATH_MARK: u8 = 0x26;
/// Bit that is always set in the first octet of a `hipath` length.
const HIPATH_LENGTH_BIT: u8 = 0x80;
/// Longest header of any framing, in octets.
const MAX_HEADER: usize = 3;

/// How records are laid on the TCP stream (option `framing` of a link).
///
/// `tpkt` is not spoken yet: its place is one more arm in each `match` here, and a connection handshake before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    /// Two octets of length, most significant first, then the APDU.
    Length16,
    /// The octet 0x26, two octets of length with the top bit set, then the APDU.
    HiPath,
}

/// One whole record for the socket: a header and one APDU.
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
    /// A record claims to be longer than [`MAX_APDU`].
    #[error("a record of {length} octets was announced: at most {MAX_APDU} are allowed")]
    TooLong {
        /// Octets announced.
        length: usize,
    },
}

impl Framing {
    /// The record around `apdu`.
    ///
    /// # Errors
    /// [`ApduTooLong`] when `apdu` has more than [`MAX_APDU`] octets.
    pub fn encode(self, apdu: &[u8]) -> Result<Record, ApduTooLong> {
        let length = apdu.len();
        let announced =
            u16::try_from(length).ok().filter(|_| length <= MAX_APDU).ok_or(ApduTooLong { length })?;
        let [high, low] = announced.to_be_bytes();
        let mut record = Vec::with_capacity(self.header_len() + length);
        match self {
            Self::Length16 => record.extend([high, low]),
            Self::HiPath => record.extend([HIPATH_MARK, high | HIPATH_LENGTH_BIT, low]),
        }
        record.extend_from_slice(apdu);
        Ok(Record(record))
    }

    /// Octets in front of the APDU.
    const fn header_len(self) -> usize {
        match self {
            Self::Length16 => 2,
            Self::HiPath => 3,
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
            (Self::HiPath | Self::Length16, _) => Ok(()),
        }
    }

    /// Octets of the APDU behind a whole header.
    fn announced(self, header: [u8; MAX_HEADER]) -> Result<usize, FramingLost> {
        let length = match self {
            Self::Length16 => u16::from_be_bytes([header[0], header[1]]),
            Self::HiPath => u16::from_be_bytes([header[1] & !HIPATH_LENGTH_BIT, header[2]]),
        };
        let length = usize::from(length);
        if length > MAX_APDU { Err(FramingLost::TooLong { length }) } else { Ok(length) }
    }
}

/// Cuts a stream into APDUs, however the segments were split or merged.
///
/// It holds the octets of one unfinished record and never more, and takes no memory on the word of a length alone.
#[derive(Debug)]
pub struct Decoder {
    framing: Framing,
    header: [u8; MAX_HEADER],
    header_filled: usize,
    apdu: Vec<u8>,
    lost: Option<FramingLost>,
}

impl Decoder {
    /// A decoder at the beginning of a stream.
    #[must_use]
    pub const fn new(framing: Framing) -> Self {
        Self { framing, header: [0; MAX_HEADER], header_filled: 0, apdu: Vec::new(), lost: None }
    }

    /// Takes octets off the front of `input` up to the end of one record, and returns its APDU when it is whole.
    ///
    /// `None` means that `input` is used up and the record is not complete. An APDU may be empty. Call it until it
    /// returns `None`.
    ///
    /// # Errors
    /// [`FramingLost`], and the same again at every later call.
    pub fn next_apdu(&mut self, input: &mut &[u8]) -> Result<Option<Vec<u8>>, FramingLost> {
        if let Some(lost) = self.lost {
            return Err(lost);
        }
        self.take_apdu(input).inspect_err(|lost| self.lost = Some(*lost))
    }

    fn take_apdu(&mut self, input: &mut &[u8]) -> Result<Option<Vec<u8>>, FramingLost> {
        self.fill_header(input)?;
        if self.header_filled < self.framing.header_len() {
            return Ok(None);
        }
        let announced = self.framing.announced(self.header)?;
        let missing = announced - self.apdu.len();
        self.apdu.extend_from_slice(take_front(input, missing));
        if self.apdu.len() < announced {
            return Ok(None);
        }
        self.header_filled = 0;
        Ok(Some(std::mem::take(&mut self.apdu)))
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
