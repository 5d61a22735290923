//! Recording of one connection.
//!
//! ```text
//!            record               suspend
//!   (none) --------> running <------------> suspended
//!      ^                |        resume         |
//!      +----------------+-----------------------+
//!             stop, or the end of the connection
//! ```

use super::{Cause, Connection, ConnectionId, ConnectionState, Hand, Pbx, Refusal, Report};

/// The recorder's name of what it records; four octets on the link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MessageId(pub u32);

/// Whether a recording runs or pauses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordingState {
    /// It runs.
    Running,
    /// It pauses.
    Suspended,
}

/// A recording that has not ended.
#[derive(Clone, Debug)]
pub struct Recording {
    message: MessageId,
    state: RecordingState,
    hand: Hand,
}

impl Recording {
    fn start(message: MessageId, hand: Hand) -> Self {
        Self { message, state: RecordingState::Running, hand }
    }

    fn suspend(&mut self) -> Result<MessageId, Refusal> {
        self.change(RecordingState::Running, RecordingState::Suspended)
    }

    fn resume(&mut self) -> Result<MessageId, Refusal> {
        self.change(RecordingState::Suspended, RecordingState::Running)
    }

    fn change(&mut self, from: RecordingState, to: RecordingState) -> Result<MessageId, Refusal> {
        if self.state != from {
            return Err(Refusal::InvalidObjectState);
        }
        self.state = to;
        Ok(self.message)
    }

    /// The message that is recorded.
    pub fn message(&self) -> MessageId {
        self.message
    }

    /// Whether it runs.
    pub fn state(&self) -> RecordingState {
        self.state
    }

    /// Who started it.
    pub fn hand(&self) -> Hand {
        self.hand
    }
}

impl Pbx {
    /// Record Message: starts a recording of a connected connection of an established call.
    ///
    /// # Errors
    /// `InvalidCall`, `InvalidConnection`, `RequestIncompatibleWithObject` for a trunk, `PrivilegeViolation` for a
    /// device that may not be recorded, `InvalidObjectState` if nobody speaks or it is recorded already,
    /// `ResourceBusy` if all channels are in use.
    pub fn record_message(&mut self, at: &ConnectionId) -> Result<MessageId, Refusal> {
        self.start_recording(at, Hand::Service)
    }

    /// Stop. `message` may be left out.
    ///
    /// # Errors
    /// `InvalidCall`, `InvalidConnection`, `InvalidObjectState` if nothing is recorded, `InvalidMessage`.
    pub fn stop(&mut self, at: &ConnectionId, message: Option<MessageId>) -> Result<(), Refusal> {
        self.stop_for(at, message, Cause::Normal)
    }

    /// Suspend. `message` may be left out.
    ///
    /// # Errors
    /// `InvalidCall`, `InvalidConnection`, `InvalidObjectState` unless a recording runs, `InvalidMessage`.
    pub fn suspend(&mut self, at: &ConnectionId, message: Option<MessageId>) -> Result<(), Refusal> {
        self.suspend_for(at, message, Cause::Normal)
    }

    /// Resume. `message` may be left out.
    ///
    /// # Errors
    /// `InvalidCall`, `InvalidConnection`, `InvalidObjectState` unless a recording pauses, `InvalidMessage`.
    pub fn resume(&mut self, at: &ConnectionId, message: Option<MessageId>) -> Result<(), Refusal> {
        self.resume_for(at, message, Cause::Normal)
    }

    /// Query Voice Attribute: whether a message is recorded, `None` if it no longer is.
    ///
    /// # Errors
    /// `InvalidMessage` for one that never was.
    pub fn message_state(&self, message: MessageId) -> Result<Option<RecordingState>, Refusal> {
        let mut recordings =
            self.calls().flat_map(super::Call::connections).filter_map(Connection::recording);
        if let Some(recording) = recordings.find(|recording| recording.message == message) {
            return Ok(Some(recording.state));
        }
        let was = (1..=self.last_message).contains(&message.0);
        if was { Ok(None) } else { Err(Refusal::InvalidMessage) }
    }

    /// The recording key of a telephone starts a recording, or stops it.
    pub(super) fn record_key(&mut self, phone: &str) -> Result<(), Refusal> {
        let (at, recording) = self.active_recording(phone)?;
        match recording {
            None => self.start_recording(&at, Hand::Person).map(drop),
            Some(RecordingState::Running | RecordingState::Suspended) => {
                self.stop_for(&at, None, Cause::KeyOperation)
            }
        }
    }

    /// The pause key of a telephone suspends a recording, or resumes it.
    pub(super) fn pause_key(&mut self, phone: &str) -> Result<(), Refusal> {
        let (at, recording) = self.active_recording(phone)?;
        match recording {
            None => Err(Refusal::InvalidObjectState),
            Some(RecordingState::Running) => self.suspend_for(&at, None, Cause::KeyOperation),
            Some(RecordingState::Suspended) => self.resume_for(&at, None, Cause::KeyOperation),
        }
    }

    /// The end of a connection ends its recording.
    pub(super) fn stop_with_connection(&mut self, at: &ConnectionId, cause: Cause) {
        let recording = self.located(at).ok().and_then(|(_, c)| c.recording());
        if let Some(message) = recording.map(Recording::message) {
            self.end_recording(at, message, cause);
        }
    }

    fn active_recording(&self, phone: &str) -> Result<(ConnectionId, Option<RecordingState>), Refusal> {
        self.known(phone)?;
        let active =
            self.at_phone(phone, &[ConnectionState::Connected]).ok_or(Refusal::InvalidObjectState)?;
        let (_, connection) = self.located(&active)?;
        let state = connection.recording().map(Recording::state);
        Ok((active, state))
    }

    fn start_recording(&mut self, at: &ConnectionId, hand: Hand) -> Result<MessageId, Refusal> {
        self.may_record(at)?;
        self.last_message = self.last_message.wrapping_add(1);
        let message = MessageId(self.last_message);
        self.located_mut(at)?.recording = Some(Recording::start(message, hand));
        let cause = match hand {
            Hand::Service | Hand::Nobody => Cause::Normal,
            Hand::Person => Cause::KeyOperation,
        };
        self.tell_own(at, Report::Record { connection: at.clone(), message, cause });
        Ok(message)
    }

    fn stop_for(
        &mut self,
        at: &ConnectionId,
        message: Option<MessageId>,
        cause: Cause,
    ) -> Result<(), Refusal> {
        let message = self.recorded(at, message)?.message;
        self.end_recording(at, message, cause);
        Ok(())
    }

    fn suspend_for(
        &mut self,
        at: &ConnectionId,
        message: Option<MessageId>,
        cause: Cause,
    ) -> Result<(), Refusal> {
        let message = self.recorded(at, message)?.suspend()?;
        self.tell_own(at, Report::SuspendRecord { connection: at.clone(), message, cause });
        Ok(())
    }

    fn resume_for(
        &mut self,
        at: &ConnectionId,
        message: Option<MessageId>,
        cause: Cause,
    ) -> Result<(), Refusal> {
        let message = self.recorded(at, message)?.resume()?;
        self.tell_own(at, Report::Record { connection: at.clone(), message, cause });
        Ok(())
    }

    fn may_record(&self, at: &ConnectionId) -> Result<(), Refusal> {
        let (call, connection) = self.located_inside(at)?;
        if !self.known(at.device.as_str())?.may_record {
            return Err(Refusal::PrivilegeViolation);
        }
        let speaks = connection.state() == ConnectionState::Connected && call.is_established();
        if !speaks || connection.recording().is_some() {
            return Err(Refusal::InvalidObjectState);
        }
        let recordings = self.calls().flat_map(super::Call::connections).filter_map(Connection::recording);
        if recordings.count() >= self.config.recorder_channels {
            return Err(Refusal::ResourceBusy);
        }
        Ok(())
    }

    fn recorded(&mut self, at: &ConnectionId, message: Option<MessageId>) -> Result<&mut Recording, Refusal> {
        let recording = self.located_mut(at)?.recording.as_mut().ok_or(Refusal::InvalidObjectState)?;
        match message {
            Some(other) if other != recording.message => Err(Refusal::InvalidMessage),
            Some(_) | None => Ok(recording),
        }
    }

    fn end_recording(&mut self, at: &ConnectionId, message: MessageId, cause: Cause) {
        if let Ok(connection) = self.located_mut(at) {
            connection.recording = None;
        }
        self.tell_own(at, Report::Stop { connection: at.clone(), message, cause });
    }

    /// Tells what concerns one connection only to its own device.
    pub(super) fn tell_own(&mut self, at: &ConnectionId, report: Report) {
        let state = self.located(at).map(|(_, c)| c.state()).ok();
        self.tell_device(&at.device, state, report);
    }
}
