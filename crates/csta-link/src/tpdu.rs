//! The TPDUs of X.224 that class 0 on TCP has (RFC 1006): read leniently, written strictly.
//!
//! Each begins with an octet that says how long the rest of its header is, and one that says its kind. Behind the fixed
//! members of a header come parameters: a code, a length, a value.

/// Octets that the largest TPDU of class 0 has (X.224 13.3.4), which is what we offer.
const OFFERED_SIZE: u8 = 11;
/// Two to the power of this is the smallest TPDU size that can be agreed on, in octets: what everybody takes.
const SMALLEST_SIZE: u8 = 7;
/// Our number of the connection: there is one on each TCP connection, so any will do but 0.
const OUR_REFERENCE: [u8; 2] = [0, 1];
/// Stands for the number of a connection that has not been told.
pub(crate) const NO_REFERENCE: [u8; 2] = [0, 0];
/// Octets of a header in front of data.
const DATA_HEADER: usize = 3;

/// Octets of an APDU that fit into any TPDU, whatever size is agreed on.
pub(crate) const MIN_ROOM: usize = room(SMALLEST_SIZE);

const CONNECTION_REQUEST: u8 = 0xe0;
const CONNECTION_CONFIRM: u8 = 0xd0;
const DISCONNECT_REQUEST: u8 = 0x80;
const DATA: u8 = 0xf0;
const ERROR: u8 = 0x70;
/// The bits of the second octet that say the kind; the others are credit, which class 0 has not.
const KIND: u8 = 0xf0;
/// Bit that marks the last part of an APDU.
const END: u8 = 0x80;
/// Parameter code of the TPDU size in CR and CC.
const TPDU_SIZE: u8 = 0xc0;
/// Parameter code of the rejected octets in ER; mandatory in class 0.
const INVALID_TPDU: u8 = 0xc1;

/// Octets of a rejected TPDU that are sent back with an error: its fixed members, and not what it carries.
const SHOWN: usize = 7;

/// Why a TPDU could not be read (X.224 13.12.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ErrorCause {
    NotSpecified = 0,
    InvalidTpduType = 2,
    InvalidParameterValue = 3,
}

/// A TPDU that has come.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Tpdu<'a> {
    /// CC: the transport connection is there.
    Confirmation {
        class: u8,
        /// Octets of an APDU that fit into a TPDU of the size agreed on.
        room: usize,
        /// The other side's number of the connection.
        remote: [u8; 2],
    },
    /// DR: it is refused, or ended.
    Disconnection { reason: u8 },
    /// ER: a TPDU of ours was not understood.
    Error { cause: u8 },
    /// DT.
    Data { last: bool, octets: &'a [u8] },
    /// Something that a listener does not send in class 0.
    Other { code: u8 },
}

impl<'a> Tpdu<'a> {
    /// `None` if the header does not fit into the octets, or lacks a member that is needed.
    pub(crate) fn read(octets: &'a [u8]) -> Option<Self> {
        let (length, rest) = octets.split_first()?;
        let (header, data) = rest.split_at_checked(usize::from(*length))?;
        let (code, members) = header.split_first()?;
        Some(match (code & KIND, members) {
            (CONNECTION_CONFIRM, [_, _, high, low, options, parameters @ ..]) => Self::Confirmation {
                class: options >> 4,
                room: room(agreed_size(parameters)),
                remote: [*high, *low],
            },
            (DATA, [number, ..]) => Self::Data { last: number & END != 0, octets: data },
            (CONNECTION_CONFIRM | DATA, _) => return None,
            (DISCONNECT_REQUEST, members) => {
                Self::Disconnection { reason: members.get(4).copied().unwrap_or_default() }
            }
            (ERROR, members) => Self::Error { cause: members.get(2).copied().unwrap_or_default() },
            _ => Self::Other { code: *code },
        })
    }
}

/// CR: asks for a connection of class 0, with the TPDU size that we would like.
pub(crate) fn connection_request() -> Vec<u8> {
    let [high, low] = OUR_REFERENCE;
    with_length(&[CONNECTION_REQUEST, 0, 0, high, low, 0, TPDU_SIZE, 1, OFFERED_SIZE])
}

/// DT: a part of an APDU.
pub(crate) fn data(part: &[u8], last: bool) -> Vec<u8> {
    let header = with_length(&[DATA, if last { END } else { 0 }]);
    [header.as_slice(), part].concat()
}

/// ER: `rejected` cannot be read.
pub(crate) fn error(remote: [u8; 2], cause: ErrorCause, rejected: &[u8]) -> Vec<u8> {
    let [high, low] = remote;
    let shown = &rejected[..rejected.len().min(SHOWN)];
    let length = u8::try_from(shown.len()).expect("what is shown is short");
    with_length(&[&[ERROR, high, low, cause as u8, INVALID_TPDU, length], shown].concat())
}

fn with_length(header: &[u8]) -> Vec<u8> {
    let length = u8::try_from(header.len()).expect("headers of ours have two dozen octets at most");
    [&[length], header].concat()
}

/// The size that both sides take, as a power of two. A confirmation without one leaves it at what was offered; one that
/// nobody can mean leaves the least.
fn agreed_size(parameters: &[u8]) -> u8 {
    match parameter(parameters, TPDU_SIZE) {
        None => OFFERED_SIZE,
        Some([size]) if *size >= SMALLEST_SIZE => (*size).min(OFFERED_SIZE),
        Some(_) => SMALLEST_SIZE,
    }
}

/// The value of a parameter. Those behind one that is cut off are not found.
fn parameter(mut parameters: &[u8], wanted: u8) -> Option<&[u8]> {
    while let [code, length, rest @ ..] = parameters {
        let (value, behind) = rest.split_at_checked(usize::from(*length))?;
        if *code == wanted {
            return Some(value);
        }
        parameters = behind;
    }
    None
}

/// Octets of data in a TPDU of two to the power of `size` octets.
const fn room(size: u8) -> usize {
    (1 << size) - DATA_HEADER
}
