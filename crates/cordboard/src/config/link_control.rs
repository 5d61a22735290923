//! `[link-control]`: windows, deadlines and pauses of all links.

use std::time::Duration;

use config::Value;
use csta_link::{LinkControl, LossRate};

use super::section::Section;
use super::time_value::{Unit, time};
use super::values::{Reading, items, number, write_instead};

/// What `[link-control]` says.
pub(super) struct Control {
    /// What each link is told.
    pub(super) link: LinkControl,
    pub(super) restart_period: Duration,
    pub(super) device_rq_gap: Duration,
    pub(super) call_rq_gap: Duration,
}

pub(super) fn read(mut section: Section<'_>) -> Control {
    let usual = LinkControl::default();
    let seconds = |from, to| time(Unit::Seconds, from..=to);
    let milliseconds = |to| time(Unit::Milliseconds, 0..=to);
    let link = LinkControl {
        kpl_interval: section.read("kpl-interval", seconds(0, 600)).unwrap_or(usual.kpl_interval),
        kpl_tolerance: section.read("kpl-tolerance", number(0..=10)).unwrap_or(usual.kpl_tolerance),
        kpl_loss_rate: section.read("kpl-loss-rate", loss_rate).unwrap_or(usual.kpl_loss_rate),
        rq_expire_tmout: section
            .read("rq-expire-tmout", milliseconds(60_000))
            .unwrap_or(usual.rq_expire_tmout),
        max_outstanding: section.read("max-outstanding", number(1..=255)).unwrap_or(usual.max_outstanding),
        max_queued: section.read("max-queued", number(1..=100_000)).unwrap_or(usual.max_queued),
    };
    let restart_period = section.read("restart-period", seconds(1, 600)).unwrap_or(Duration::from_secs(60));
    let mut gap = |name| section.read(name, milliseconds(1000)).unwrap_or(Duration::from_millis(250));
    let (device_rq_gap, call_rq_gap) = (gap("device-rq-gap"), gap("call-rq-gap"));
    section.finish();
    Control { link, restart_period, device_rq_gap, call_rq_gap }
}

/// One number or two; with one, warnings are never taken back.
fn loss_rate(value: &Value) -> Reading<LossRate> {
    let items = items(value).unwrap_or_default();
    let numbers: Option<Vec<u32>> = items.iter().map(|item| item.parse().ok()).collect();
    match numbers.as_deref() {
        Some([failure]) => Ok(LossRate { failure: *failure, warning: 0 }),
        Some([failure, warning]) => Ok(LossRate { failure: *failure, warning: *warning }),
        _ => Err(write_instead("one or two numbers of answers, such as \"10, 100\"; 0 is off")),
    }
}
