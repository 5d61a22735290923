//! Services on the features of a device.

use rose::Any;

use super::Switch;
use crate::{
    dialect::{OnDevice, do_not_disturb, forwardings},
    number::Number,
    pbx::{ForwardingType, Refusal},
};

impl Switch {
    pub(super) fn on_device(&mut self, service: OnDevice) -> Result<Any, Refusal> {
        match service {
            OnDevice::GetForwarding(device) => Ok(forwardings(&self.pbx.forwardings(device.as_str())?)),
            OnDevice::GetDoNotDisturb(device) => {
                Ok(do_not_disturb(self.pbx.do_not_disturb(device.as_str())?))
            }
            OnDevice::SetForwarding { device, kind, on, to } => {
                let kind = forwarding_type(kind)?;
                let to = match (on, to) {
                    (true, None) => return Err(Refusal::InvalidForwardingDestination),
                    (true, to) => to,
                    (false, _) => None,
                };
                self.pbx.set_forwarding(device.as_str(), kind, to.as_ref().map(Number::as_str))?;
                Ok(Any::null())
            }
            OnDevice::SetDoNotDisturb { device, on } => {
                self.pbx.set_do_not_disturb(device.as_str(), on)?;
                Ok(Any::null())
            }
        }
    }
}

fn forwarding_type(kind: Option<i32>) -> Result<ForwardingType, Refusal> {
    use ForwardingType::{Busy, Immediate, NoAnswer};
    let known = [Immediate, Busy, NoAnswer];
    let kind = kind.unwrap_or(Immediate as i32);
    known.into_iter().find(|known| *known as i32 == kind).ok_or(Refusal::InvalidForwardingType)
}
