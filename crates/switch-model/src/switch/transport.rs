//! The transport connection of X.224 class 0 on TCP (RFC 1006), on the side that listens.
//!
//! ```text
//!            CR, class 0: CC                     DR, ER, closed
//!   waiting -----------------> connected (DT, DT, ...) ---------> (gone)
//!      |  CR, other class: DR                                       ^
//!      |  anything else: ER                                         |
//!      +------------------------------------------------------------+
//! ```

use super::Framing;

/// The longest PDU that is put together out of parts, in octets.
const LONGEST_PDU: usize = 65_535;
/// The smallest and the largest TPDU of class 0, as powers of two.
const SIZES: std::ops::RangeInclusive<u8> = 7..=11;
/// Octets of a header in front of data.
const DATA_HEADER: usize = 3;
/// This switch's number of the connection.
const REFERENCE: [u8; 2] = [0x4c, 0x01];

const CR: u8 = 0xe0;
const CC: u8 = 0xd0;
const DR: u8 = 0x80;
const DT: u8 = 0xf0;
const ER: u8 = 0x70;
const TPDU_SIZE: u8 = 0xc0;
const REJECTED: u8 = 0xc1;

/// Negotiation failed (X.224 13.5.3).
const NEGOTIATION_FAILED: u8 = 130;
/// Invalid kind of TPDU (X.224 13.12.3).
const INVALID_KIND: u8 = 2;

/// The transport connection of one link.
#[derive(Debug)]
pub(super) struct Transport {
    /// The largest TPDU that this switch takes, as a power of two.
    largest: u8,
    connected: Option<Connected>,
    parts: Vec<u8>,
}

#[derive(Debug)]
struct Connected {
    /// The application's number of the connection.
    remote: [u8; 2],
    /// Octets of a PDU in one TPDU.
    room: usize,
}

/// What a TPDU means.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Heard {
    /// A part of a PDU.
    Nothing,
    /// The last part of one.
    Pdu(Vec<u8>),
    /// The connection is there; this is to be answered.
    Connected(Vec<u8>),
    /// This is to be answered, and the link to be closed.
    Fault(Vec<u8>),
    /// The application has ended the connection.
    Ended,
}

impl Transport {
    pub(super) fn new(largest: u8) -> Self {
        Self { largest: largest.clamp(*SIZES.start(), *SIZES.end()), connected: None, parts: Vec::new() }
    }

    pub(super) fn is_connected(&self) -> bool {
        self.connected.is_some()
    }

    /// The packets that carry a PDU; `None` if nothing can be sent yet.
    pub(super) fn wrap(&self, pdu: &[u8]) -> Option<Vec<u8>> {
        let room = self.connected.as_ref()?.room;
        let mut packets = Vec::new();
        let mut rest = pdu;
        loop {
            let (part, behind) = rest.split_at(rest.len().min(room));
            let end = if behind.is_empty() { 0x80 } else { 0 };
            packets.extend(packet(&[&[2, DT, end], part].concat()));
            if behind.is_empty() {
                return Some(packets);
            }
            rest = behind;
        }
    }

    pub(super) fn hear(&mut self, tpdu: &[u8]) -> Heard {
        let header = tpdu.split_first().and_then(|(length, rest)| rest.split_at_checked((*length).into()));
        match (header, &self.connected) {
            (Some(([code, _, _, high, low, options, parameters @ ..], _)), None) if code & 0xf0 == CR => {
                self.connect([*high, *low], options >> 4, size_asked_for(parameters))
            }
            (Some(([DT, number, ..], data)), Some(_)) => self.join(tpdu, number & 0x80 != 0, data),
            (Some(([DR | ER, ..], _)), _) => Heard::Ended,
            _ => self.fault(tpdu),
        }
    }

    fn connect(&mut self, remote: [u8; 2], class: u8, asked: Option<u8>) -> Heard {
        let ([high, low], [ours, number]) = (remote, REFERENCE);
        if class != 0 {
            return Heard::Fault(packet(&[6, DR, high, low, ours, number, NEGOTIATION_FAILED]));
        }
        let size = asked.map_or(*SIZES.end(), |asked| asked.max(*SIZES.start())).min(self.largest);
        self.connected = Some(Connected { remote, room: (1 << size) - DATA_HEADER });
        Heard::Connected(packet(&[9, CC, high, low, ours, number, 0, TPDU_SIZE, 1, size]))
    }

    fn join(&mut self, tpdu: &[u8], last: bool, data: &[u8]) -> Heard {
        if self.parts.len() + data.len() > LONGEST_PDU {
            return self.fault(tpdu);
        }
        self.parts.extend(data);
        if last { Heard::Pdu(std::mem::take(&mut self.parts)) } else { Heard::Nothing }
    }

    /// The answer to what cannot be understood here: an error with the octets that say what it was.
    fn fault(&self, tpdu: &[u8]) -> Heard {
        let [high, low] = self.connected.as_ref().map_or([0, 0], |connected| connected.remote);
        let shown = &tpdu[..tpdu.len().min(2)];
        let shown_length = u8::try_from(shown.len()).expect("two octets at most");
        let fixed = [6 + shown_length, ER, high, low, INVALID_KIND, REJECTED, shown_length];
        Heard::Fault(packet(&[&fixed, shown].concat()))
    }
}

fn packet(tpdu: &[u8]) -> Vec<u8> {
    Framing::Tpkt.record(tpdu).expect("a TPDU of class 0 is shorter than a packet may be")
}

fn size_asked_for(parameters: &[u8]) -> Option<u8> {
    match parameters {
        [TPDU_SIZE, 1, size, ..] => Some(*size),
        [_, length, rest @ ..] => size_asked_for(rest.get(usize::from(*length)..)?),
        _ => None,
    }
}
