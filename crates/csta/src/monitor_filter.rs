use crate::data::acse_user_info_csta::{
    CallAssociatedEvents, CallControlEvents, DeviceMaintenanceEvents, LogicalDeviceFeatureEvents,
    MediaAttachmentEvents, PhysicalDeviceFeatureEvents, VendorSpecEvents, VoiceUnitEvents,
};
use crate::data::status_reporting::MonitorFilter;

impl MonitorFilter {
    /// The filter that suppresses nothing, with every group written out in the bit counts that switches in the field
    /// send and expect: those of the edition before the presence, in-service and speech events came. A set bit
    /// suppresses its event.
    #[must_use]
    pub fn report_everything() -> Self {
        Self {
            call_control: Some(CallControlEvents::none().with_length(18)),
            call_associated: Some(CallAssociatedEvents::none().with_length(5)),
            media_attachment: Some(MediaAttachmentEvents::none().with_length(2)),
            physical_device_feature: Some(PhysicalDeviceFeatureEvents::none().with_length(11)),
            logical_device_feature: Some(LogicalDeviceFeatureEvents::none().with_length(14)),
            maintenance: Some(DeviceMaintenanceEvents::none().with_length(3)),
            voice_unit: Some(VoiceUnitEvents::none().with_length(7)),
            private: Some(VendorSpecEvents::none().with_length(1)),
            ..Self::default()
        }
    }
}
