//! Account codes.

use super::{ConnectionId, ConnectionState, Pbx, Refusal, Report};

/// Longest account code; what a telephone's display can show.
const CODE_LIMIT: usize = 32;

/// A code that the switch accepts: 1 to [`CODE_LIMIT`] digits.
pub(super) fn checked(code: &str) -> Result<&str, Refusal> {
    let right = !code.is_empty() && code.len() <= CODE_LIMIT && code.bytes().all(|c| c.is_ascii_digit());
    right.then_some(code).ok_or(Refusal::InvalidAccountCode)
}

impl Pbx {
    /// Associate Data with an account code.
    ///
    /// # Errors
    /// `InvalidCall`, `InvalidConnection`, `RequestIncompatibleWithObject` for a trunk, `InvalidAccountCode`.
    pub fn associate_data(&mut self, at: &ConnectionId, code: &str) -> Result<(), Refusal> {
        self.located_inside(at)?;
        let code = checked(code)?.to_owned();
        self.present(at.call).account_code = Some(code.clone());
        let device = at.device.clone();
        self.tell_own(at, Report::AccountCode { connection: Some(at.clone()), device, code });
        Ok(())
    }

    /// A person dials an account code: for the active call, or else any call of the telephone, or else for no call.
    pub(super) fn account_code(&mut self, phone: &str, code: &str) -> Result<(), Refusal> {
        use ConnectionState::{Alerting, Connected, Fail, Hold};
        let device = self.user_of(phone)?;
        let code = checked(code)?;
        match self.at_phone(phone, &[Connected, Hold, Fail, Alerting]) {
            Some(connection) => self.associate_data(&connection, code),
            None => {
                let report =
                    Report::AccountCode { connection: None, device: device.clone(), code: code.to_owned() };
                self.tell_device(&device, None, report);
                Ok(())
            }
        }
    }
}
