//! The request for a monitor.

use csta::asn1::Rest;
use csta::data::status_reporting::{MonitorFilter, MonitorObject, MonitorType};
use csta::services::monitor_start::MonitorStartArgument;
use telephony::address::DnNumber;

use crate::{FilterStyle, Profile, device_id};

/// The monitor of a DN's device, with every event.
#[must_use]
pub fn monitor_start(dn: &DnNumber, profile: &Profile) -> MonitorStartArgument {
    MonitorStartArgument {
        monitor_object: MonitorObject::DeviceObject(device_id(dn, profile)),
        requested_monitor_filter: match profile.monitor_filter {
            FilterStyle::Absent => None,
            FilterStyle::Empty => Some(MonitorFilter::default()),
            FilterStyle::Zeros => Some(MonitorFilter::report_everything()),
        },
        monitor_type: profile.monitor_type.then_some(MonitorType::DEVICE),
        requested_monitor_media_class: None,
        extensions: None,
        rest: Rest::default(),
    }
}
