//! Account codes.

use super::{ConnectionId, ConnectionState, Pbx, Refusal, Report};

/// Longest account code; what a telephone's display can show.
const CODE_LIMIT: usize = 32;

impl Pbx {
    /// A code that the switch accepts: 1 to [`CODE_LIMIT`] digits, and none of those that it is told to refuse.
    pub(super) fn accepted<'a>(&self, code: &'a str) -> Result<&'a str, Refusal> {
        let is_code =
            !code.is_empty() && code.len() <= CODE_LIMIT && code.bytes().all(|c| c.is_ascii_digit());
        if !is_code {
            return Err(Refusal::InvalidAccountCode);
        }
        let unknown = self.config.unknown_account_codes.iter().any(|refused| refused == code);
        if unknown { Err(Refusal::ValueOutOfRange) } else { Ok(code) }
    }

    /// Associate Data with an account code.
    ///
    /// # Errors
    /// `InvalidCall`, `InvalidConnection`, `RequestIncompatibleWithObject` for a trunk, `InvalidAccountCode`,
    /// `ValueOutOfRange` for a code that the switch does not know.
    pub fn associate_data(&mut self, at: &ConnectionId, code: &str) -> Result<(), Refusal> {
        self.located_inside(at)?;
        let code = self.accepted(code)?.to_owned();
        self.present(at.call).account_code = Some(code.clone());
        let device = at.device.clone();
        self.tell_own(at, Report::AccountCode { connection: Some(at.clone()), device, code });
        Ok(())
    }

    /// A person dials an account code: for the active call, or else any call of the telephone, or else for no call.
    pub(super) fn account_code(&mut self, phone: &str, code: &str) -> Result<(), Refusal> {
        use ConnectionState::{Alerting, Connected, Fail, Hold};
        let device = self.user_of(phone)?;
        let code = self.accepted(code)?;
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
