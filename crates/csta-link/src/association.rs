//! How far a link has come.
//!
//! ```text
//!   connected, ACSE            accepted                   status normal, or an answer
//!   --------------> Requested ----------> AwaitingStatus ----------------------------> Operational
//!     ^                                         ^                                          |
//!     |   connected, no association             |                                          |
//!     +-----------------------------------------+          release requested               |
//!     |                                     Releasing <------------------------------------+
//!   Connecting                                  |
//!     ^               (any) ---------> Closed <-+
//!     | dialled              closed             closed
//! ```
//! On most framings a link is connected as soon as it is dialled; `tpkt` has a connection of its own on TCP.
//! A status that comes in front of the acceptance counts as if it had come behind it.

/// The states of a link after TCP is connected, which is when it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// The record layer is not ready for APDUs.
    Connecting,
    /// The association is asked for. `normal`: the switch has already said that it is.
    Requested { normal: bool },
    /// There is an association; the switch has not said yet that it is normal.
    AwaitingStatus,
    /// Services may be invoked.
    Operational,
    /// We asked to end it.
    Releasing,
    /// Nothing comes any more.
    Closed,
}

impl State {
    /// The record layer is ready. `acse`: an association has to be asked for.
    pub(crate) const fn connected(&mut self, acse: bool) {
        match self {
            Self::Connecting if acse => *self = Self::Requested { normal: false },
            Self::Connecting => *self = Self::AwaitingStatus,
            Self::Requested { .. }
            | Self::AwaitingStatus
            | Self::Operational
            | Self::Releasing
            | Self::Closed => {}
        }
    }

    /// The switch accepted the association.
    pub(crate) const fn accepted(&mut self) {
        match self {
            Self::Requested { normal: true } => *self = Self::Operational,
            Self::Requested { normal: false } => *self = Self::AwaitingStatus,
            Self::Connecting | Self::AwaitingStatus | Self::Operational | Self::Releasing | Self::Closed => {}
        }
    }

    /// The switch said how it is.
    pub(crate) const fn status_reported(&mut self, is_normal: bool) {
        match self {
            Self::Requested { normal } => *normal = is_normal,
            Self::AwaitingStatus if is_normal => *self = Self::Operational,
            Self::Connecting | Self::AwaitingStatus | Self::Operational | Self::Releasing | Self::Closed => {}
        }
    }

    /// The switch answered, if not with its status: without an association that is all there may be.
    pub(crate) const fn proved_alive(&mut self) {
        match self {
            Self::AwaitingStatus => *self = Self::Operational,
            Self::Connecting
            | Self::Requested { .. }
            | Self::Operational
            | Self::Releasing
            | Self::Closed => {}
        }
    }

    /// We asked to end the association.
    pub(crate) const fn release_requested(&mut self) {
        match self {
            Self::Requested { .. } | Self::AwaitingStatus | Self::Operational => *self = Self::Releasing,
            Self::Connecting | Self::Releasing | Self::Closed => {}
        }
    }

    /// The link ended. Returns whether it had not ended before.
    pub(crate) fn closed(&mut self) -> bool {
        std::mem::replace(self, Self::Closed) != Self::Closed
    }
}
