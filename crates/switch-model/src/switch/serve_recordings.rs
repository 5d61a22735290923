//! Services on recordings.

use rose::Any;

use super::Switch;
use crate::{
    dialect::{OnRecording, records, voice_state},
    pbx::Refusal,
};

impl Switch {
    pub(super) fn on_recording(&mut self, service: OnRecording) -> Result<Any, Refusal> {
        let pbx = &mut self.pbx;
        match service {
            OnRecording::Record(named) => return Ok(records(pbx.record_message(&named.connection()?)?)),
            OnRecording::Stop { connection, message } => {
                pbx.stop(&connection.connection()?, message.message()?)?;
            }
            OnRecording::Suspend { connection, message } => {
                pbx.suspend(&connection.connection()?, message.message()?)?;
            }
            OnRecording::Resume { connection, message } => {
                pbx.resume(&connection.connection()?, message.message()?)?;
            }
            OnRecording::QueryState(_) | OnRecording::QueryOther
                if self.config.quirks.no_voice_attributes =>
            {
                return Err(Refusal::ServiceNotSupported);
            }
            OnRecording::QueryState(message) => {
                let message = message.message()?.ok_or(Refusal::InvalidMessage)?;
                return Ok(voice_state(pbx.message_state(message)?));
            }
            OnRecording::QueryOther => return Err(Refusal::ParameterNotSupported),
        }
        Ok(Any::null())
    }
}
