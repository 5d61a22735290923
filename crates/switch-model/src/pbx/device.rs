//! The devices of the switch and the plan of their numbers.

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

/// What the switch is made of.
#[derive(Clone, Debug)]
pub struct PbxConfig {
    /// Numbers of telephones.
    pub phones: Vec<Number>,
    /// Numbers of guests.
    pub guests: Vec<Number>,
    /// Trunks to the outside, one call each.
    pub trunks: Vec<Number>,
    /// First digit of every number outside.
    pub outside_prefix: char,
    /// How many calls a telephone can have at once.
    pub lines: usize,
    /// Whether a telephone with a call is rung for another while it has a free line; otherwise it is busy.
    pub call_waiting: bool,
    /// Whether the call that comes out of a transfer or a conference keeps the identifier of the held call; otherwise
    /// it has a new one, as on most switches.
    pub joined_call_keeps_id: bool,
    /// How many parties a conference can have.
    pub conference_parties: usize,
    /// Telephones that may not be recorded.
    pub not_recorded: Vec<Number>,
    /// Telephones and guests that are not enabled for hot desking.
    pub not_hot_desking: Vec<Number>,
    /// Account codes that the switch does not know.
    pub unknown_account_codes: Vec<String>,
    /// How many recordings can be made at once.
    pub recorder_channels: usize,
    /// The first call identifier that is given out.
    pub first_call_id: u16,
}

impl Default for PbxConfig {
    /// Telephones 4000 to 4019, guests 6000 to 6003, trunks 9731 to 9738, numbers outside begin with 0.
    fn default() -> Self {
        let numbers =
            |range: std::ops::RangeInclusive<u16>| range.map(|n| Number::from(n.to_string())).collect();
        Self {
            phones: numbers(4000..=4019),
            guests: numbers(6000..=6003),
            trunks: numbers(9731..=9738),
            outside_prefix: '0',
            lines: 2,
            call_waiting: false,
            joined_call_keeps_id: false,
            conference_parties: 8,
            not_recorded: Vec::new(),
            not_hot_desking: Vec::new(),
            unknown_account_codes: Vec::new(),
            recorder_channels: 16,
            first_call_id: 1,
        }
    }
}
