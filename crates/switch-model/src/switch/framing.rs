//! Records on the stream of octets.

use super::{
    detection::{Detected, Dialect, detect},
    transport::{Heard, Transport},
};

/// How a record is delimited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    /// Two octets of length, then the PDU.
    Length16,
    /// 0x26, two octets of length with the top bit set, then the PDU.
    Hipath,
    /// 03 00, two octets of length with these four in it, then a TPDU of X.224 class 0, which carries the PDU or a part
    /// of it (RFC 1006).
    Tpkt,
}

/// Nothing more can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FramingLost {
    /// The application speaks something else.
    Stranger(Dialect),
    /// A record does not begin as it has to.
    Broken,
}

/// What has been taken off the stream.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Taken {
    /// One whole PDU.
    Pdu(Vec<u8>),
    /// Nothing for the switch; the record layer wants these octets sent.
    Reply(Vec<u8>),
    /// The record layer says these octets and the link is over.
    LastWords(Vec<u8>),
    /// The application has ended the link in the record layer.
    Ended,
}

const HIPATH_START: u8 = 0x26;
const HIPATH_LENGTH: u16 = 0x7fff;
const HIPATH_MARK: u16 = 0x8000;
const TPKT_START: u8 = 3;
const TPKT_HEADER: u16 = 4;

impl Framing {
    /// A record around a PDU; `None` if the PDU is longer than the framing can say. With `Tpkt` it is one TPDU,
    /// whatever size was agreed on.
    pub fn wrap(self, pdu: &[u8]) -> Option<Vec<u8>> {
        match self {
            Self::Length16 | Self::Hipath => self.record(pdu),
            Self::Tpkt => self.record(&[&[2, 0xf0, 0x80], pdu].concat()),
        }
    }

    /// The record around a PDU, or around a TPDU.
    pub(super) fn record(self, body: &[u8]) -> Option<Vec<u8>> {
        let length = u16::try_from(body.len()).ok()?;
        let mut record = Vec::with_capacity(body.len() + usize::from(TPKT_HEADER));
        match self {
            Self::Length16 => record.extend(length.to_be_bytes()),
            Self::Hipath if length <= HIPATH_LENGTH => {
                record.push(HIPATH_START);
                record.extend((HIPATH_MARK | length).to_be_bytes());
            }
            Self::Hipath => return None,
            Self::Tpkt => {
                record.extend([TPKT_START, 0]);
                record.extend(length.checked_add(TPKT_HEADER)?.to_be_bytes());
            }
        }
        record.extend(body);
        Some(record)
    }
}

/// Takes records out of what arrives in any portions.
#[derive(Debug)]
pub(super) struct Records {
    framing: Option<Framing>,
    buffer: Vec<u8>,
    transport: Transport,
}

impl Records {
    /// `framing` is `None` where it is to be detected. `tpdu_size`: see [`super::SwitchConfig::tpdu_size`].
    pub(super) fn new(framing: Option<Framing>, tpdu_size: u8) -> Self {
        Self { framing, buffer: Vec::new(), transport: Transport::new(tpdu_size) }
    }

    /// Whether PDUs can be sent: the framing is known, and its connection is there where it has one.
    pub(super) fn is_ready(&self) -> bool {
        match self.framing {
            None => false,
            Some(Framing::Length16 | Framing::Hipath) => true,
            Some(Framing::Tpkt) => self.transport.is_connected(),
        }
    }

    /// The octets that carry a PDU; `None` if it is longer than the framing can say, or nothing can be sent yet.
    pub(super) fn wrap(&self, pdu: &[u8]) -> Option<Vec<u8>> {
        match self.framing? {
            framing @ (Framing::Length16 | Framing::Hipath) => framing.wrap(pdu),
            Framing::Tpkt => self.transport.wrap(pdu),
        }
    }

    pub(super) fn push(&mut self, octets: &[u8]) {
        self.buffer.extend(octets);
    }

    /// The next thing that is whole. The buffer never holds more than one record beyond what was pushed last: a record
    /// has at most 65 539 octets, and whole ones are taken out at once.
    pub(super) fn next(&mut self) -> Result<Option<Taken>, FramingLost> {
        while let Some(framing) = self.framing()? {
            let Some(body) = self.next_body(framing)? else { return Ok(None) };
            let heard = match framing {
                Framing::Length16 | Framing::Hipath => return Ok(Some(Taken::Pdu(body))),
                Framing::Tpkt => self.transport.hear(&body),
            };
            return Ok(Some(match heard {
                Heard::Nothing => continue,
                Heard::Pdu(pdu) => Taken::Pdu(pdu),
                Heard::Connected(reply) => Taken::Reply(reply),
                Heard::Fault(reply) => Taken::LastWords(reply),
                Heard::Ended => Taken::Ended,
            }));
        }
        Ok(None)
    }

    fn framing(&mut self) -> Result<Option<Framing>, FramingLost> {
        if self.framing.is_none() {
            match detect(&self.buffer) {
                Detected::Framing(framing) => self.framing = Some(framing),
                Detected::Stranger(dialect) => return Err(FramingLost::Stranger(dialect)),
                Detected::Nothing => {}
            }
        }
        Ok(self.framing)
    }

    fn next_body(&mut self, framing: Framing) -> Result<Option<Vec<u8>>, FramingLost> {
        let (header, length) = match (framing, self.buffer.as_slice()) {
            (Framing::Length16, [high, low, ..]) => (2, u16::from_be_bytes([*high, *low])),
            (Framing::Hipath, [HIPATH_START, high, low, ..]) if high & 0x80 != 0 => {
                (3, u16::from_be_bytes([*high, *low]) & HIPATH_LENGTH)
            }
            (Framing::Hipath, [HIPATH_START] | [HIPATH_START, _]) => return Ok(None),
            (Framing::Hipath, [_, ..]) => return Err(FramingLost::Broken),
            (Framing::Tpkt, [TPKT_START, _, high, low, ..]) => {
                let whole = u16::from_be_bytes([*high, *low]);
                (TPKT_HEADER.into(), whole.checked_sub(TPKT_HEADER).ok_or(FramingLost::Broken)?)
            }
            (Framing::Tpkt, [TPKT_START, ..]) => return Ok(None),
            (Framing::Tpkt, [_, ..]) => return Err(FramingLost::Broken),
            (Framing::Length16 | Framing::Hipath | Framing::Tpkt, _) => return Ok(None),
        };
        let end = header + usize::from(length);
        if self.buffer.len() < end {
            return Ok(None);
        }
        let record: Vec<u8> = self.buffer.drain(..end).collect();
        Ok(Some(record[header..].to_vec()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn records(framing: Option<Framing>, portions: &[&[u8]]) -> Result<Vec<Vec<u8>>, FramingLost> {
        let mut records = Records::new(framing, 11);
        let mut found = Vec::new();
        for portion in portions {
            records.push(portion);
            while let Some(taken) = records.next()? {
                let Taken::Pdu(pdu) = taken else { panic!("{taken:?}") };
                found.push(pdu);
            }
        }
        Ok(found)
    }

    #[test]
    fn records_come_out_whole_however_they_arrive() {
        let octets = [0x26, 0x80, 1, 0xaa, 0x26, 0x80, 2, 0xbb, 0xcc];
        let one_by_one: Vec<&[u8]> = octets.chunks(1).collect();
        assert_eq!(records(None, &one_by_one), Ok(vec![vec![0xaa], vec![0xbb, 0xcc]]));
        assert_eq!(records(None, &[&octets]), Ok(vec![vec![0xaa], vec![0xbb, 0xcc]]));
    }

    #[test]
    fn a_record_that_begins_wrongly_loses_the_framing() {
        let broken = Err(FramingLost::Broken);
        assert_eq!(records(Some(Framing::Hipath), &[&[0x26, 0x80, 1, 0xaa, 0x27]]), broken);
        assert_eq!(records(Some(Framing::Hipath), &[&[0x26, 0x00, 1]]), broken);
        assert_eq!(records(Some(Framing::Tpkt), &[&[0x04]]), broken);
        assert_eq!(records(Some(Framing::Tpkt), &[&[0x03, 0, 0, 3]]), broken);
    }

    #[test]
    fn a_pdu_too_long_for_the_framing_is_not_wrapped() {
        assert!(Framing::Hipath.wrap(&vec![0; 32_768]).is_none());
        assert!(Framing::Length16.wrap(&vec![0; 32_768]).is_some());
        assert!(Framing::Length16.wrap(&vec![0; 65_536]).is_none());
        assert!(Framing::Tpkt.wrap(&vec![0; 65_528]).is_some());
        assert!(Framing::Tpkt.wrap(&vec![0; 65_529]).is_none());
    }
}
