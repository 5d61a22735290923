//! Each event has its own bit in the monitor filter.

use csta::{
    data::{
        acse_user_info_csta::{
            CallAssociatedEvents, CallControlEvents, DeviceMaintenanceEvents, LogicalDeviceFeatureEvents,
            VendorSpecEvents, VoiceUnitEvents,
        },
        status_reporting::MonitorFilter,
    },
    services::monitor_start::MonitorStartArgument,
};
use switch_model::Act;

use crate::site::{Site, monitor_start};

/// The names of the events that a monitor with this filter lets pass, out of all that the switch can send.
fn passed(filter: &MonitorFilter) -> Vec<String> {
    let mut site = Site::new();
    let key = site.open();
    for device in ["4000", "4001", "6000"] {
        let argument =
            MonitorStartArgument { requested_monitor_filter: Some(filter.clone()), ..monitor_start(device) };
        site.granted(key, &argument);
    }
    everything_happens(&mut site);
    let mut names: Vec<String> = site.events(key).iter().map(|event| event[5..].to_owned()).collect();
    names.sort();
    names.dedup();
    names
}

fn everything_happens(site: &mut Site) {
    let dial = |digits: &str| Act::Dial { phone: "4000".into(), digits: digits.into() };
    let at = |act: fn(switch_model::Number) -> Act| act("4000".into());
    let agent = "7005".into();
    site.act(&Act::AgentLogin { phone: "4000".into(), agent, password: None, group: None });
    site.act(&at(|phone| Act::AgentReady { phone }));
    site.act(&Act::MoveGuest { guest: "6000".into(), host: Some("4001".into()) });
    site.act(&dial("4001"));
    site.act(&Act::Answer { phone: "4001".into() });
    site.act(&at(|phone| Act::RecordKey { phone }));
    site.act(&at(|phone| Act::PauseKey { phone }));
    site.act(&at(|phone| Act::AccountCode { phone, code: "1".into() }));
    site.act(&at(|phone| Act::Hold { phone }));
    site.act(&at(|phone| Act::Retrieve { phone }));
    site.act(&at(|phone| Act::HangUp { phone }));
    consult(site);
    site.act(&at(|phone| Act::CompleteConference { phone }));
    site.act(&Act::HangUp { phone: "4003".into() });
    site.act(&Act::HangUp { phone: "4002".into() });
    consult(site);
    site.act(&at(|phone| Act::CompleteTransfer { phone }));
    site.act(&Act::HangUp { phone: "4003".into() });
    for digits in ["003023125001", "4999"] {
        site.act(&dial(digits));
        site.act(&at(|phone| Act::HangUp { phone }));
    }
    site.act(&Act::DoNotDisturb { phone: "4000".into(), on: true });
    site.act(&at(|phone| Act::AgentLogout { phone }));
    site.act(&Act::OutOfService { device: "4000".into() });
    site.act(&Act::BackInService { device: "4000".into() });
}

/// 4000 talks to 4003 and holds its call with 4002.
fn consult(site: &mut Site) {
    site.act(&Act::Dial { phone: "4000".into(), digits: "4002".into() });
    site.act(&Act::Answer { phone: "4002".into() });
    site.act(&Act::Consult { phone: "4000".into(), digits: "4003".into() });
    site.act(&Act::Answer { phone: "4003".into() });
}

#[test]
fn without_a_bit_everything_passes() {
    assert_eq!(passed(&MonitorFilter::default()).len(), 27);
}

#[test]
fn each_bit_suppresses_its_event_and_no_other() {
    let all = passed(&MonitorFilter::default());
    for (event, filter) in bits() {
        let expected: Vec<_> = all.iter().filter(|name| *name != event).cloned().collect();
        assert_eq!(expected.len(), all.len() - 1, "{event} happens");
        assert_eq!(passed(&filter), expected, "without {event}");
    }
}

fn bits() -> Vec<(&'static str, MonitorFilter)> {
    use CallControlEvents as Calls;
    let calls = |event| MonitorFilter { call_control: Some(event), ..MonitorFilter::default() };
    let voice = |event| MonitorFilter { voice_unit: Some(event), ..MonitorFilter::default() };
    let maintenance = |event| MonitorFilter { maintenance: Some(event), ..MonitorFilter::default() };
    let information = CallAssociatedEvents::CALL_INFORMATION;
    let device = |event| MonitorFilter { logical_device_feature: Some(event), ..MonitorFilter::default() };
    let private = VendorSpecEvents::PRIVATE_EVENT;
    vec![
        ("transferred", calls(Calls::TRANSFERRED)),
        ("conferenced", calls(Calls::CONFERENCED)),
        ("connectionCleared", calls(Calls::CONNECTION_CLEARED)),
        ("delivered", calls(Calls::DELIVERED)),
        ("diverted", calls(Calls::DIVERTED)),
        ("established", calls(Calls::ESTABLISHED)),
        ("failed", calls(Calls::FAILED)),
        ("held", calls(Calls::HELD)),
        ("networkReached", calls(Calls::NETWORK_REACHED)),
        ("originated", calls(Calls::ORIGINATED)),
        ("retrieved", calls(Calls::RETRIEVED)),
        ("serviceInitiated", calls(Calls::SERVICE_INITIATED)),
        ("record", voice(VoiceUnitEvents::RECORD)),
        ("suspendRecord", voice(VoiceUnitEvents::SUSPEND_RECORD)),
        ("stop", voice(VoiceUnitEvents::STOP)),
        ("outOfService", maintenance(DeviceMaintenanceEvents::OUT_OF_SERVICE)),
        ("backInService", maintenance(DeviceMaintenanceEvents::BACK_IN_SERVICE)),
        ("callInformation", MonitorFilter { call_associated: Some(information), ..MonitorFilter::default() }),
        ("agentBusy", device(LogicalDeviceFeatureEvents::AGENT_BUSY)),
        ("agentLoggedOn", device(LogicalDeviceFeatureEvents::AGENT_LOGGED_ON)),
        ("agentLoggedOff", device(LogicalDeviceFeatureEvents::AGENT_LOGGED_OFF)),
        ("agentNotReady", device(LogicalDeviceFeatureEvents::AGENT_NOT_READY)),
        ("agentReady", device(LogicalDeviceFeatureEvents::AGENT_READY)),
        ("agentWorkingAfterCall", device(LogicalDeviceFeatureEvents::AGENT_WORKING_AFTER_CALL)),
        ("doNotDisturb", device(LogicalDeviceFeatureEvents::DO_NOT_DISTURB)),
        ("forwarding", device(LogicalDeviceFeatureEvents::FORWARDING)),
        ("privateEvent", MonitorFilter { private: Some(private), ..MonitorFilter::default() }),
    ]
}
