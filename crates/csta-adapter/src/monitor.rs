//! The request for a monitor.

use csta::asn1::Rest;
use csta::data::acse_user_info_csta::{
    CallAssociatedEvents, CallControlEvents, DeviceMaintenanceEvents, LogicalDeviceFeatureEvents,
    MediaAttachmentEvents, PhysicalDeviceFeatureEvents, VendorSpecEvents, VoiceUnitEvents,
};
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
            FilterStyle::Zeros => Some(zeros()),
        },
        monitor_type: profile.monitor_type.then_some(MonitorType::DEVICE),
        requested_monitor_media_class: None,
        extensions: None,
        rest: Rest::default(),
    }
}

/// Every group of events, with the number of bits that HiPath takes.
fn zeros() -> MonitorFilter {
    MonitorFilter {
        call_control: Some(CallControlEvents::none().with_length(18)),
        call_associated: Some(CallAssociatedEvents::none().with_length(5)),
        media_attachment: Some(MediaAttachmentEvents::none().with_length(2)),
        physical_device_feature: Some(PhysicalDeviceFeatureEvents::none().with_length(11)),
        logical_device_feature: Some(LogicalDeviceFeatureEvents::none().with_length(14)),
        maintenance: Some(DeviceMaintenanceEvents::none().with_length(3)),
        voice_unit: Some(VoiceUnitEvents::none().with_length(7)),
        private: Some(VendorSpecEvents::none().with_length(1)),
        rest: Rest::default(),
    }
}
