//! One device's connection to one call, and every change of its state.
//!
//! ```text
//!            initiate          originate                establish
//!   (null) -----------> initiated -----> connected <--------------- alerting <---- alert (null)
//!                                         |  ^  |
//!                                    hold |  |  | fail
//!                                         v  |  v
//!                                       hold-+  fail            clear: from any state to (null)
//!                                         retrieve
//! ```
//! A transfer or a conference moves a connection to another call without a change of its state.
//! `queued` is kept for queues, which this switch does not have yet. A connection in state null does not exist.

use super::{call::Hand, happening::Cause, recording::Recording, refusal::Refusal};
use crate::number::{Address, Number};

/// `LocalConnectionState` of ECMA-285 (connection-states), by its values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ConnectionState {
    /// Gone; told only in the report of the clearing.
    Null = 0,
    /// Off the hook, nothing dialled.
    Initiated = 1,
    /// Ringing.
    Alerting = 2,
    /// Active; a caller is connected from the moment that it has dialled.
    Connected = 3,
    /// Held by its device.
    Hold = 4,
    /// Waiting in a queue.
    Queued = 5,
    /// The caller hears a tone: the call came to nothing.
    Fail = 6,
}

/// A device's connection to a call.
#[derive(Clone, Debug)]
pub struct Connection {
    device: Number,
    address: Address,
    outside: bool,
    state: ConnectionState,
    hand: Hand,
    /// Who called this party into a conference, until it has answered.
    pub(super) invitation: Option<Invitation>,
    pub(super) recording: Option<Recording>,
}

/// A party that is called into a conference in a single step.
#[derive(Clone, Debug)]
pub(super) struct Invitation {
    pub(super) by: Number,
    pub(super) cause: Cause,
}

impl Connection {
    /// A telephone that has gone off the hook.
    pub(super) fn initiate(device: &Number, hand: Hand) -> Self {
        Self::new(device, device.into(), ConnectionState::Initiated, hand)
    }

    /// A telephone that rings.
    pub(super) fn alert(device: &Number) -> Self {
        Self::new(device, device.into(), ConnectionState::Alerting, Hand::Nobody)
    }

    /// Somebody outside who calls in over `trunk`.
    pub(super) fn seize_inbound(trunk: &Number, caller: Address) -> Self {
        Self { outside: true, ..Self::new(trunk, caller, ConnectionState::Connected, Hand::Person) }
    }

    /// Somebody outside who is rung over `trunk`.
    pub(super) fn seize_outbound(trunk: &Number, called: &Number) -> Self {
        Self { outside: true, ..Self::new(trunk, called.into(), ConnectionState::Alerting, Hand::Nobody) }
    }

    fn new(device: &Number, address: Address, state: ConnectionState, hand: Hand) -> Self {
        Self {
            device: device.clone(),
            address,
            outside: false,
            state,
            hand,
            invitation: None,
            recording: None,
        }
    }

    /// The digits are complete: the caller waits for the called party.
    pub(super) fn originate(&mut self) {
        debug_assert_eq!(
            self.state,
            ConnectionState::Initiated,
            "only a telephone that dials originates a call"
        );
        self.state = ConnectionState::Connected;
    }

    /// The called party has answered.
    pub(super) fn establish(&mut self, hand: Hand) -> Result<(), Refusal> {
        self.change(ConnectionState::Alerting, ConnectionState::Connected, Refusal::NoCallToAnswer)?;
        self.hand = hand;
        Ok(())
    }

    /// The device has put the call on hold.
    pub(super) fn hold(&mut self) -> Result<(), Refusal> {
        self.change(ConnectionState::Connected, ConnectionState::Hold, Refusal::NoActiveCall)
    }

    /// The device has taken the call back.
    pub(super) fn retrieve(&mut self) -> Result<(), Refusal> {
        self.change(ConnectionState::Hold, ConnectionState::Connected, Refusal::NoHeldCall)
    }

    /// The call came to nothing.
    pub(super) fn fail(&mut self) {
        self.state = ConnectionState::Fail;
    }

    fn change(
        &mut self,
        from: ConnectionState,
        to: ConnectionState,
        otherwise: Refusal,
    ) -> Result<(), Refusal> {
        if self.state != from {
            return Err(otherwise);
        }
        self.state = to;
        Ok(())
    }

    /// The device in the connection's identifier: a telephone's or guest's number, or the trunk of a party outside.
    pub fn device(&self) -> &Number {
        &self.device
    }

    /// The party's number as others see it.
    pub fn address(&self) -> &Address {
        &self.address
    }

    /// Whether the party is outside, behind a trunk.
    pub fn is_outside(&self) -> bool {
        self.outside
    }

    /// The state.
    pub fn state(&self) -> ConnectionState {
        self.state
    }

    /// Who made or answered the call here; nobody while it rings.
    pub fn hand(&self) -> Hand {
        self.hand
    }

    /// The recording of this connection, if one runs or is suspended.
    pub fn recording(&self) -> Option<&Recording> {
        self.recording.as_ref()
    }
}
