//! Records on the stream of octets, and how their form is told from the first of them.

/// How a record is delimited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    /// Two octets of length, then the PDU.
    Length16,
    /// 0x26, two octets of length with the top bit set, then the PDU.
    Hipath,
}

/// The framing was lost, or is one that this switch does not speak: nothing more can be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct FramingLost;

const HIPATH_START: u8 = 0x26;
const HIPATH_LENGTH: u16 = 0x7fff;
const HIPATH_MARK: u16 = 0x8000;

impl Framing {
    /// A record around a PDU; `None` if the PDU is longer than the framing can say.
    pub fn wrap(self, pdu: &[u8]) -> Option<Vec<u8>> {
        let length = u16::try_from(pdu.len()).ok()?;
        let mut record = Vec::with_capacity(pdu.len() + 3);
        match self {
            Self::Length16 => record.extend(length.to_be_bytes()),
            Self::Hipath if length <= HIPATH_LENGTH => {
                record.push(HIPATH_START);
                record.extend((HIPATH_MARK | length).to_be_bytes());
            }
            Self::Hipath => return None,
        }
        record.extend(pdu);
        Some(record)
    }

    /// `Ok(None)`: more octets are needed to tell.
    fn detect(first: &[u8]) -> Result<Option<Self>, FramingLost> {
        match first {
            [HIPATH_START, mark, ..] if mark & 0x80 != 0 => Ok(Some(Self::Hipath)),
            [_, _, 0x60..=0x64 | 0xa1..=0xa4, ..] => Ok(Some(Self::Length16)),
            [_, _, _, ..] => Err(FramingLost),
            _ => Ok(None),
        }
    }
}

/// Takes records out of what arrives in any portions.
#[derive(Debug)]
pub(super) struct Records {
    framing: Option<Framing>,
    buffer: Vec<u8>,
}

impl Records {
    /// `framing` is `None` where it is to be detected.
    pub(super) fn new(framing: Option<Framing>) -> Self {
        Self { framing, buffer: Vec::new() }
    }

    pub(super) fn framing(&self) -> Option<Framing> {
        self.framing
    }

    pub(super) fn push(&mut self, octets: &[u8]) {
        self.buffer.extend(octets);
    }

    /// The next whole PDU. The buffer never holds more than one record beyond what was pushed last: a record has at
    /// most 65 537 octets, and whole ones are taken out at once.
    pub(super) fn next(&mut self) -> Result<Option<Vec<u8>>, FramingLost> {
        if self.framing.is_none() {
            self.framing = Framing::detect(&self.buffer)?;
        }
        let (header, length) = match (self.framing, self.buffer.as_slice()) {
            (Some(Framing::Length16), [high, low, ..]) => (2, u16::from_be_bytes([*high, *low])),
            (Some(Framing::Hipath), [HIPATH_START, high, low, ..]) if high & 0x80 != 0 => {
                (3, u16::from_be_bytes([*high, *low]) & HIPATH_LENGTH)
            }
            (Some(Framing::Hipath), [HIPATH_START] | [HIPATH_START, _]) => return Ok(None),
            (Some(Framing::Hipath), [_, ..]) => return Err(FramingLost),
            (Some(Framing::Length16 | Framing::Hipath), _) | (None, _) => return Ok(None),
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
        let mut records = Records::new(framing);
        let mut found = Vec::new();
        for portion in portions {
            records.push(portion);
            while let Some(record) = records.next()? {
                found.push(record);
            }
        }
        Ok(found)
    }

    #[test]
    fn the_first_octets_tell_the_framing() {
        assert_eq!(records(None, &[&[0, 2, 0x60, 0]]), Ok(vec![vec![0x60, 0]]));
        assert_eq!(records(None, &[&[0x26, 0x80, 2, 0x60, 0]]), Ok(vec![vec![0x60, 0]]));
        assert_eq!(records(None, &[&[0x26, 0x00, 0xa1]]), Ok(vec![]), "length16 with a long first record");
        assert_eq!(records(None, &[b"GET / HTTP/1.1"]), Err(FramingLost));
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
        assert_eq!(records(Some(Framing::Hipath), &[&[0x26, 0x80, 1, 0xaa, 0x27]]), Err(FramingLost));
        assert_eq!(records(Some(Framing::Hipath), &[&[0x26, 0x00, 1]]), Err(FramingLost));
    }

    #[test]
    fn a_pdu_too_long_for_the_framing_is_not_wrapped() {
        assert!(Framing::Hipath.wrap(&vec![0; 32_768]).is_none());
        assert!(Framing::Length16.wrap(&vec![0; 32_768]).is_some());
        assert!(Framing::Length16.wrap(&vec![0; 65_536]).is_none());
    }
}
