//! How far a link has come.
//!
//! ```text
//!   dialled, ACSE            accepted                   status normal, or an answer
//!   ------------> Requested ----------> AwaitingStatus ----------------------------> Operational
//!                                         ^                                              |
//!   dialled, no association               |                                              |
//!   --------------------------------------+          release requested                   |
//!                                     Releasing <----------------------------------------+
//!                                         |
//!   (any) ---------> Closed <-------------+
//!          closed             closed
//! ```
//! A status that comes in front of the acceptance counts as if it had come behind it.

/// The states of a link after TCP is connected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
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
    /// TCP is connected. `acse`: an association has to be asked for.
    pub(crate) const fn dialled(acse: bool) -> Self {
        if acse { Self::Requested { normal: false } } else { Self::AwaitingStatus }
    }

    /// The switch accepted the association.
    pub(crate) const fn accepted(&mut self) {
        match self {
            Self::Requested { normal: true } => *self = Self::Operational,
            Self::Requested { normal: false } => *self = Self::AwaitingStatus,
            Self::AwaitingStatus | Self::Operational | Self::Releasing | Self::Closed => {}
        }
    }

    /// The switch said how it is.
    pub(crate) const fn status_reported(&mut self, is_normal: bool) {
        match self {
            Self::Requested { normal } => *normal = is_normal,
            Self::AwaitingStatus if is_normal => *self = Self::Operational,
            Self::AwaitingStatus | Self::Operational | Self::Releasing | Self::Closed => {}
        }
    }

    /// The switch answered, if not with its status: without an association that is all there may be.
    pub(crate) const fn proved_alive(&mut self) {
        match self {
            Self::AwaitingStatus => *self = Self::Operational,
            Self::Requested { .. } | Self::Operational | Self::Releasing | Self::Closed => {}
        }
    }

    /// We asked to end the association.
    pub(crate) const fn release_requested(&mut self) {
        match self {
            Self::Requested { .. } | Self::AwaitingStatus | Self::Operational => *self = Self::Releasing,
            Self::Releasing | Self::Closed => {}
        }
    }

    /// The link ended. Returns whether it had not ended before.
    pub(crate) fn closed(&mut self) -> bool {
        std::mem::replace(self, Self::Closed) != Self::Closed
    }
}
