//! The devices of the switch.

use std::collections::BTreeMap;

use super::ForwardingType;
use crate::number::Number;

/// What a device is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeviceKind {
    /// A telephone; it may be host to a guest.
    Phone,
    /// A number without a telephone of its own, which may take over that of a host.
    Guest,
    /// The identifier of a hot-desk agent, which takes over the telephone that the agent logs on at.
    AgentId,
}

/// A device inside the switch.
#[derive(Clone, Debug)]
pub struct Device {
    pub(super) number: Number,
    pub(super) kind: DeviceKind,
    pub(super) in_service: bool,
    pub(super) may_record: bool,
    pub(super) may_hot_desk: bool,
    pub(super) forwardings: BTreeMap<ForwardingType, Number>,
    pub(super) do_not_disturb: bool,
}

impl Device {
    pub(super) fn new(number: Number, kind: DeviceKind) -> Self {
        Self {
            number,
            kind,
            in_service: true,
            may_record: true,
            may_hot_desk: true,
            forwardings: BTreeMap::new(),
            do_not_disturb: false,
        }
    }

    /// The number.
    pub fn number(&self) -> &Number {
        &self.number
    }

    /// The kind.
    pub fn kind(&self) -> DeviceKind {
        self.kind
    }

    /// Whether it is not to be rung.
    pub fn is_not_to_be_disturbed(&self) -> bool {
        self.do_not_disturb
    }

    /// Whether it is in service.
    pub fn is_in_service(&self) -> bool {
        self.in_service
    }
}
