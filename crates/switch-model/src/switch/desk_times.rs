//! How long guests may stay at their hosts.

use std::{collections::BTreeMap, time::Duration};

use crate::{
    number::Number,
    pbx::{Pbx, Report},
};

/// When the time of each guest is over. One entry a joined guest, none without a limit.
#[derive(Debug)]
pub(super) struct DeskTimes {
    limit: Option<Duration>,
    ends: BTreeMap<Number, Duration>,
}

impl DeskTimes {
    pub(super) fn new(limit: Option<Duration>) -> Self {
        Self { limit, ends: BTreeMap::new() }
    }

    /// A guest's time begins when it is joined and is forgotten when it is parted.
    pub(super) fn take_note(&mut self, report: &Report, now: Duration) {
        let (Some(limit), Report::GuestAssociated { guest, associated, .. }) = (self.limit, report) else {
            return;
        };
        if *associated {
            self.ends.insert(guest.clone(), now + limit);
        } else {
            self.ends.remove(guest);
        }
    }

    /// When the next guest is to leave. One with a call leaves as soon as the call is over.
    pub(super) fn next(&self, pbx: &Pbx) -> Option<Duration> {
        let free = self.ends.iter().filter(|(guest, _)| pbx.can_leave_desk(guest));
        free.map(|(_, end)| *end).min()
    }

    /// A guest whose time is over and who can leave.
    pub(super) fn due(&self, pbx: &Pbx, now: Duration) -> Option<Number> {
        let due = |(guest, end): &(&Number, &Duration)| **end <= now && pbx.can_leave_desk(guest);
        self.ends.iter().find(due).map(|(guest, _)| guest.clone())
    }
}
