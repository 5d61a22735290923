//! Services on two calls of a device, and those that take a call to another number.

use rose::Any;

use super::Switch;
use crate::{
    dialect::{OnTwoCalls, Onwards, connection_alone, joins},
    pbx::Refusal,
};

/// `ParticipationType` of ECMA-285 (device-feature-types).
const SILENT: i32 = 0;
const ACTIVE: i32 = 1;

impl Switch {
    pub(super) fn on_two_calls(&mut self, service: OnTwoCalls) -> Result<Any, Refusal> {
        let pbx = &mut self.pbx;
        match service {
            OnTwoCalls::Alternate(two) => {
                pbx.alternate_call(&two.held.connection()?, &two.active.connection()?)?;
            }
            OnTwoCalls::Reconnect(two) => {
                pbx.reconnect_call(&two.active.connection()?, &two.held.connection()?)?;
            }
            OnTwoCalls::Transfer(two) => {
                return Ok(joins(&pbx.transfer_call(&two.held.connection()?, &two.active.connection()?)?));
            }
            OnTwoCalls::Conference(two) => {
                return Ok(joins(&pbx.conference_call(&two.held.connection()?, &two.active.connection()?)?));
            }
            OnTwoCalls::Consult { existing, consulted, account_code } => {
                let (existing, code) = (existing.connection()?, account_code.as_deref());
                return Ok(connection_alone(&pbx.consultation_call(&existing, consulted.as_str(), code)?));
            }
        }
        Ok(Any::null())
    }

    pub(super) fn onwards(&mut self, service: Onwards) -> Result<Any, Refusal> {
        let pbx = &mut self.pbx;
        match service {
            Onwards::Transfer { active, to, account_code } => {
                let (active, code) = (active.connection()?, account_code.as_deref());
                Ok(joins(&pbx.single_step_transfer(&active, to.as_str(), code)?))
            }
            Onwards::Conference { active, joining, participation, account_code } => {
                let silent = match participation {
                    None | Some(ACTIVE) => false,
                    Some(SILENT) => true,
                    Some(_) => return Err(Refusal::ValueOutOfRange),
                };
                let (active, code) = (active.connection()?, account_code.as_deref());
                let newcomer = pbx.single_step_conference(&active, joining.as_str(), silent, code)?;
                Ok(connection_alone(&newcomer))
            }
            Onwards::Deflect { connection, to } => {
                pbx.deflect_call(&connection.connection()?, to.as_str())?;
                Ok(Any::null())
            }
        }
    }
}
