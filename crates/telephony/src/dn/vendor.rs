//! Private data of other vendors: clients get it as it came, in the extensions of the events that it came with
//! (csta-link.md 9).

use super::{Dn, World};
use crate::event::Event;
use crate::key_value::{KvList, KvValue};
use crate::switch::{PrivateData, SwitchEvent};

/// The key of Extensions under which it stands, once for each value.
const PRIVATE_DATA: &str = "CSTA_PRIVATE_DATA";
/// The key that tells how many octets of it were left out, as Extensions have a limit.
const LEFT_OUT: &str = "CSTA_PRIVATE_DATA_LEFT_OUT";
/// PrivateMsgID of an event that is nothing but private data: no service has this number.
pub const VENDOR_EVENT: i32 = 0;

/// What came with the report in hand.
#[derive(Debug)]
pub(super) struct Beside {
    data: Vec<PrivateData>,
    /// `extensions-limit`.
    limit: usize,
}

impl Beside {
    /// Puts as much of it into the list as the limit allows.
    fn put_into(&self, extensions: &mut KvList) {
        let mut left_out = 0;
        for PrivateData(octets) in &self.data {
            let pair = KvList::new().with(PRIVATE_DATA, KvValue::Binary(octets.to_vec()));
            if extensions.size() + pair.size() > self.limit {
                left_out += octets.len();
            } else {
                extensions.extend(&pair);
            }
        }
        if left_out > 0 {
            extensions.push(LEFT_OUT, i32::try_from(left_out).unwrap_or(i32::MAX));
        }
    }
}

impl Dn {
    /// A report that brings private data along: every event of a call that it causes here has it too.
    pub(super) fn report_with(&mut self, world: &mut World<'_>, event: SwitchEvent, data: Vec<PrivateData>) {
        self.beside = Some(Beside { data, limit: world.options.extensions_limit });
        self.report(world, event);
        self.beside = None;
    }

    /// Private data alone.
    pub(super) fn vendor_reported(&mut self, world: &World<'_>, data: PrivateData) {
        let mut event = self.private_event(world, VENDOR_EVENT, None);
        Beside { data: vec![data], limit: world.options.extensions_limit }.put_into(&mut event.extensions);
        self.publish(event);
    }

    /// Gives an event what came with the report that it follows from.
    pub(super) fn put_beside(&self, event: &mut Event) {
        if let (Some(beside), Some(_)) = (&self.beside, event.conn_id) {
            beside.put_into(&mut event.extensions);
        }
    }
}
