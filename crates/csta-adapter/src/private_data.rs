//! Private data of other vendors: carried as it came, octet for octet (csta-link.md 9).

use csta::data::extension_types::{CstaCommonArguments, CstaPrivateData};
use csta::events::event_report_definitions::{
    CallAssociatedEvents, CallControlEvents, EventSpecificInfo, VendorSpecEvents,
};
use csta::vendor::cordboard_private::CordboardPrivateData;
use telephony::switch::PrivateData;

use crate::Profile;

/// What of it comes along with an event of a call.
pub(crate) fn beside(event: &EventSpecificInfo, profile: &Profile) -> Vec<PrivateData> {
    let data = common(event).and_then(|common| common.private_data.as_ref());
    data.into_iter().flatten().filter(|data| !is_ours(data, profile)).map(carried).collect()
}

/// How many values of private data in an event are ours, where it is read.
#[must_use]
pub fn own_private_data(event: &EventSpecificInfo, profile: &Profile) -> u64 {
    if let EventSpecificInfo::VendorSpecEvents(VendorSpecEvents::PrivateEvent(event)) = event {
        return u64::from(is_ours(&event.content.private_data, profile));
    }
    let data = common(event).and_then(|common| common.private_data.as_ref());
    data.into_iter().flatten().filter(|data| is_ours(data, profile)).count() as u64
}

/// Whether it begins with the identifier of the profile.
fn is_ours(data: &CstaPrivateData, profile: &Profile) -> bool {
    CordboardPrivateData::from_private(data, &profile.private_data).is_some()
}

/// The whole value, with its tag and its length.
pub(crate) fn carried(data: &CstaPrivateData) -> PrivateData {
    PrivateData(csta::encode(data).as_octets().into())
}

fn common(event: &EventSpecificInfo) -> Option<&CstaCommonArguments> {
    match event {
        EventSpecificInfo::CallControlEvents(event) => of_call_control(event),
        EventSpecificInfo::CallAssociatedEvents(CallAssociatedEvents::CallInformation(e)) => {
            e.extensions.as_ref()
        }
        // Clients are told of these by events of no call, or not at all.
        EventSpecificInfo::CallAssociatedEvents(
            CallAssociatedEvents::Charging(_)
            | CallAssociatedEvents::DigitsGeneratedEvent(_)
            | CallAssociatedEvents::TelephonyTonesGeneratedEvent(_)
            | CallAssociatedEvents::ServiceCompletionFailure(_)
            | CallAssociatedEvents::Unrecognised(_),
        )
        | EventSpecificInfo::DeviceMaintenanceEvents(_)
        | EventSpecificInfo::VoiceUnitEvents(_)
        | EventSpecificInfo::VendorSpecEvents(_)
        | EventSpecificInfo::LogicalDeviceFeatureEvents(_)
        | EventSpecificInfo::MediaAttachmentEvents(_)
        | EventSpecificInfo::PhysicalDeviceFeatureEvents(_)
        | EventSpecificInfo::Unrecognised(_) => None,
    }
}

fn of_call_control(event: &CallControlEvents) -> Option<&CstaCommonArguments> {
    use CallControlEvents as Csta;
    match event {
        Csta::Bridged(e) => e.extensions.as_ref(),
        Csta::CallCleared(e) => e.extensions.as_ref(),
        Csta::Conferenced(e) => e.extensions.as_ref(),
        Csta::ConnectionCleared(e) => e.extensions.as_ref(),
        Csta::Delivered(e) => e.extensions.as_ref(),
        Csta::DigitsDialed(e) => e.extensions.as_ref(),
        Csta::Diverted(e) => e.extensions.as_ref(),
        Csta::Established(e) => e.extensions.as_ref(),
        Csta::Failed(e) => e.extensions.as_ref(),
        Csta::Held(e) => e.extensions.as_ref(),
        Csta::NetworkCapabilitiesChanged(e) => e.extensions.as_ref(),
        Csta::NetworkReached(e) => e.extensions.as_ref(),
        Csta::Offered(e) => e.extensions.as_ref(),
        Csta::Originated(e) => e.extensions.as_ref(),
        Csta::Queued(e) => e.extensions.as_ref(),
        Csta::Retrieved(e) => e.extensions.as_ref(),
        Csta::ServiceInitiated(e) => e.extensions.as_ref(),
        Csta::Transferred(e) => e.extensions.as_ref(),
        Csta::Unrecognised(_) => None,
    }
}
