//! Services on two calls of a device, and those that take a call to another number in one step.

use rose::{
    DecodeError,
    tlv::{Reader, Tag},
};

use super::{
    operation,
    request::{NamedConnection, connection, device, text},
    words::{ENUMERATED, read_device_id},
};
use crate::number::Number;

const EXISTING_CALL: Tag = Tag::context(0);
const CONSULTED_DEVICE: Tag = Tag::context(1);
const CONNECTION_RESERVATION: Tag = Tag::context(2);
const CONSULTATION_ACCOUNT_CODE: Tag = Tag::context(3);
const ACCOUNT_CODE: Tag = Tag::context(0);

/// A service on two calls of a device.
#[derive(Debug)]
pub(crate) enum OnTwoCalls {
    Alternate(HeldAndActive),
    Reconnect(HeldAndActive),
    Transfer(HeldAndActive),
    Conference(HeldAndActive),
    Consult { existing: NamedConnection, consulted: Number, account_code: Option<String> },
}

/// The two connections.
#[derive(Debug)]
pub(crate) struct HeldAndActive {
    pub(crate) held: NamedConnection,
    pub(crate) active: NamedConnection,
}

impl OnTwoCalls {
    pub(super) fn read(opcode: i32, mut members: Reader<'_>) -> Result<Self, DecodeError> {
        if opcode == operation::CONSULTATION_CALL {
            return consultation(members);
        }
        let (first, second) = (connection(&mut members)?, connection(&mut members)?);
        Ok(match opcode {
            operation::RECONNECT_CALL => Self::Reconnect(HeldAndActive { held: second, active: first }),
            operation::ALTERNATE_CALL => Self::Alternate(HeldAndActive { held: first, active: second }),
            operation::TRANSFER_CALL => Self::Transfer(HeldAndActive { held: first, active: second }),
            _ => Self::Conference(HeldAndActive { held: first, active: second }),
        })
    }
}

fn consultation(mut members: Reader<'_>) -> Result<OnTwoCalls, DecodeError> {
    let existing = NamedConnection::read_choice(members.expect(EXISTING_CALL, "the existing call")?)?;
    let mut consulted = members.expect(CONSULTED_DEVICE, "the consulted device")?.members()?;
    let consulted = read_device_id(consulted.expect(Tag::SEQUENCE, "the consulted device")?)?;
    members.read_if(CONNECTION_RESERVATION)?;
    let account_code = members.read_if(CONSULTATION_ACCOUNT_CODE)?.map(text).transpose()?;
    Ok(OnTwoCalls::Consult { existing, consulted, account_code })
}

/// A service that takes a call to another number.
#[derive(Debug)]
pub(crate) enum Onwards {
    Transfer {
        active: NamedConnection,
        to: Number,
        account_code: Option<String>,
    },
    Conference {
        active: NamedConnection,
        joining: Number,
        /// `None`: the standard's default, active.
        participation: Option<i32>,
        account_code: Option<String>,
    },
    Deflect {
        connection: NamedConnection,
        to: Number,
    },
}

impl Onwards {
    pub(super) fn read(opcode: i32, mut members: Reader<'_>) -> Result<Self, DecodeError> {
        let connection = connection(&mut members)?;
        let to = device(&mut members)?;
        if opcode == operation::DEFLECT_CALL {
            return Ok(Self::Deflect { connection, to });
        }
        let participation = members.read_if(ENUMERATED)?.map(rose::tlv::Tlv::integer).transpose()?;
        let account_code = members.read_if(ACCOUNT_CODE)?.map(text).transpose()?;
        Ok(match opcode {
            operation::SINGLE_STEP_TRANSFER => Self::Transfer { active: connection, to, account_code },
            _ => Self::Conference { active: connection, joining: to, participation, account_code },
        })
    }
}
