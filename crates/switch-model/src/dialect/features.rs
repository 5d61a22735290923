//! Services on the features of a device.

use rose::{
    DecodeError,
    tlv::{Reader, Tag, Tlv},
};

use super::{
    operation,
    request::device,
    words::{ENUMERATED, read_boolean, read_device_id},
};
use crate::number::Number;

/// A service on a feature of a device.
#[derive(Debug)]
pub(crate) enum OnDevice {
    SetForwarding {
        device: Number,
        /// `ForwardingType`; `None`: all calls.
        kind: Option<i32>,
        on: bool,
        to: Option<Number>,
    },
    GetForwarding(Number),
    SetDoNotDisturb {
        device: Number,
        on: bool,
    },
    GetDoNotDisturb(Number),
}

impl OnDevice {
    pub(super) fn read(opcode: i32, mut members: Reader<'_>) -> Result<Self, DecodeError> {
        let device = device(&mut members)?;
        Ok(match opcode {
            operation::GET_FORWARDING => Self::GetForwarding(device),
            operation::GET_DO_NOT_DISTURB => Self::GetDoNotDisturb(device),
            operation::SET_DO_NOT_DISTURB => {
                Self::SetDoNotDisturb { device, on: read_boolean(&mut members, "doNotDisturbOn")? }
            }
            _ => {
                let kind = members.read_if(ENUMERATED)?.map(Tlv::integer).transpose()?;
                let on = read_boolean(&mut members, "activateForward")?;
                let to = members.read_if(Tag::SEQUENCE)?.map(read_device_id).transpose()?;
                Self::SetForwarding { device, kind, on, to }
            }
        })
    }
}
