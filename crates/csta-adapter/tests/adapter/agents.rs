//! Agents and forwarding: events, Set Agent State, Get Agent State.

use csta::asn1::OctetString;
use csta::data::device_feature_types::{AgentState as CstaState, ForwardListItem, ForwardingType};
use csta::data::device_identifier::DeviceId;
use csta::data::event_cause::EventCause;
use csta::events::agent_busy_event::AgentBusyEvent;
use csta::events::agent_logged_off_event::AgentLoggedOffEvent;
use csta::events::agent_logged_on_event::AgentLoggedOnEvent;
use csta::events::agent_not_ready_event::AgentNotReadyEvent;
use csta::events::agent_ready_event::AgentReadyEvent;
use csta::events::agent_working_after_call_event::AgentWorkingAfterCallEvent;
use csta::events::event_report_definitions::{EventSpecificInfo, LogicalDeviceFeatureEvents as Logical};
use csta::events::forwarding_event::ForwardingEvent;
use csta::services::get_agent_state::{
    AgentInfo, AgentStateEntry, GetAgentStateArgument, GetAgentStateResult,
};
use csta::services::get_forwarding::{GetForwardingArgument, GetForwardingResult};
use csta::services::set_agent_state::{ReqAgentState, SetAgentStateArgument};
use csta::vendor::cordboard_private::{CordboardContent, CordboardPrivateData};
use csta::{Operation, decode, encode};
use csta_adapter::{PassedOver, Profile, event, request, result};
use telephony::agent::AgentState;
use telephony::names::{ForwardMode, WorkMode};
use telephony::switch::{
    AgentFound, AgentQuestion, Password, SwitchEvent, SwitchRequest, SwitchResult, WantedState,
};

use crate::samples::dn;

fn id() -> Option<OctetString> {
    Some(OctetString::from(b"7001".as_slice()))
}

fn told(news: Logical) -> Result<SwitchEvent, PassedOver> {
    event(&EventSpecificInfo::LogicalDeviceFeatureEvents(news), &Profile::default())
}

#[test]
fn each_event_of_an_agent_is_told() {
    let agent = Some("7001".into());
    let group = Some(DeviceId::dialing_number("5000"));
    let logged_on = AgentLoggedOnEvent { agent_id: id(), acd_group: group.clone(), ..Default::default() };
    assert_eq!(
        told(Logical::AgentLoggedOn(logged_on)),
        Ok(SwitchEvent::AgentLoggedOn { agent: agent.clone(), group: Some("5000".into()) })
    );
    let cause = Some(EventCause::FORCED_TRANSITION);
    let logged_off = AgentLoggedOffEvent { agent_id: id(), acd_group: group, cause, ..Default::default() };
    assert_eq!(
        told(Logical::AgentLoggedOff(logged_off)),
        Ok(SwitchEvent::AgentLoggedOff { agent: agent.clone(), group: Some("5000".into()), forced: true })
    );
    let (ready, away) = (AgentReadyEvent::default(), AgentNotReadyEvent::default());
    let working = AgentWorkingAfterCallEvent { agent_id: id(), ..Default::default() };
    for (news, state) in [
        (
            Logical::AgentReady(AgentReadyEvent { agent_id: id(), ..ready }),
            AgentState::Ready(WorkMode::Unknown),
        ),
        (
            Logical::AgentNotReady(AgentNotReadyEvent { agent_id: id(), ..away }),
            AgentState::NotReady(WorkMode::AuxWork),
        ),
        (Logical::AgentWorkingAfterCall(working), AgentState::NotReady(WorkMode::AfterCallWork)),
    ] {
        assert_eq!(told(news), Ok(SwitchEvent::AgentInState { agent: agent.clone(), state, forced: false }));
    }
    assert_eq!(told(Logical::AgentBusy(AgentBusyEvent::default())), Err(PassedOver::NoNews));
}

#[test]
fn forwarding_is_told_with_its_mode_and_destination() {
    for (forwarding_type, mode) in [
        (None, ForwardMode::Unconditional),
        (Some(ForwardingType::FORWARD_IMMEDIATE), ForwardMode::Unconditional),
        (Some(ForwardingType::FORWARD_BUSY), ForwardMode::OnBusy),
        (Some(ForwardingType::FORWARD_NO_ANS_EXT), ForwardMode::OnNoAnswer),
    ] {
        let forward_to = Some(DeviceId::dialing_number("6001"));
        let on = ForwardingEvent { forwarding_type, forward_status: true, forward_to, ..Default::default() };
        let expected = SwitchEvent::Forwarding { mode, to: Some("6001".into()), on: true };
        assert_eq!(told(Logical::Forwarding(on)), Ok(expected));
    }
}

fn asked(wanted: WantedState, code: Option<&str>) -> SetAgentStateArgument {
    let question = AgentQuestion {
        device: dn("4001"),
        wanted,
        agent: Some("7001".into()),
        password: Some(Password("secret".into())),
        group: Some("5000".into()),
        walk_away_code: code.map(str::to_owned),
    };
    assert!(!format!("{question:?}").contains("secret"), "a password is never shown");
    let (operation, argument) = request(&SwitchRequest::SetAgentState(question), &Profile::default());
    assert_eq!(operation, Operation::SetAgentState);
    decode(&argument).expect("an argument of the standard")
}

#[test]
fn set_agent_state_says_who_where_and_what() {
    for (wanted, state) in [
        (WantedState::LoggedOn, ReqAgentState::LOGGED_ON),
        (WantedState::LoggedOff, ReqAgentState::LOGGED_OFF),
        (WantedState::NotReady, ReqAgentState::NOT_READY),
        (WantedState::Ready, ReqAgentState::READY),
        (WantedState::WorkingAfterCall, ReqAgentState::WORKING_AFTER_CALL),
    ] {
        let sent = asked(wanted, None);
        assert_eq!((sent.requested_agent_state, sent.agent_id), (state, id()));
        assert_eq!(sent.password.as_deref(), Some(b"secret".as_slice()));
        assert_eq!((sent.group, sent.extensions), (Some(DeviceId::dialing_number("5000")), None));
    }
}

#[test]
fn a_walk_away_code_goes_as_private_data() {
    let extensions = asked(WantedState::NotReady, Some("12")).extensions.expect("common arguments");
    let data = extensions.private_data.expect("private data");
    let [data] = data.as_slice() else { panic!("{data:?}") };
    let profile = Profile::default();
    let ours =
        CordboardPrivateData::from_private(data, &profile.private_data).expect("ours").expect("readable");
    assert_eq!(ours.content, CordboardContent::WalkAwayCode(OctetString::from(b"12".as_slice())));
}

#[test]
fn who_is_logged_on_is_read_from_the_answer() {
    let (operation, argument) = request(&SwitchRequest::GetAgentState(dn("4001")), &Profile::default());
    let argument: GetAgentStateArgument = decode(&argument).expect("an argument of the standard");
    assert_eq!((operation, argument.device), (Operation::GetAgentState, DeviceId::dialing_number("4001")));
    let info = AgentInfo {
        acd_group: Some(DeviceId::dialing_number("5000")),
        agent_state: CstaState::AGENT_BUSY,
        ..Default::default()
    };
    let entry = AgentStateEntry {
        agent_id: id(),
        logged_on: true,
        agent_info: Some(vec![info]),
        ..Default::default()
    };
    let nobody = AgentStateEntry::default();
    let found = AgentFound {
        agent: Some("7001".into()),
        groups: vec!["5000".into()],
        state: Some(AgentState::Ready(WorkMode::Unknown)),
    };
    for (agent_state_list, expected) in [(vec![nobody.clone()], None), (vec![nobody, entry], Some(found))] {
        let answer = GetAgentStateResult { agent_state_list, ..Default::default() };
        assert_eq!(result(operation, &encode(&answer)), Ok(SwitchResult::Agent(expected)));
    }
}

#[test]
fn where_calls_are_forwarded_is_read_from_the_answer() {
    let (operation, argument) = request(&SwitchRequest::GetForwarding(dn("4001")), &Profile::default());
    let argument: GetForwardingArgument = decode(&argument).expect("an argument of the standard");
    assert_eq!((operation, argument.device), (Operation::GetForwarding, DeviceId::dialing_number("4001")));
    let item = |forwarding_type, forward_status, to: Option<&str>| ForwardListItem {
        forwarding_type: Some(forwarding_type),
        forward_status,
        forward_dn: to.map(DeviceId::dialing_number),
        ..Default::default()
    };
    let answer = GetForwardingResult {
        forwarding_list: vec![
            item(ForwardingType::FORWARD_IMMEDIATE, false, Some("6000")),
            item(ForwardingType::FORWARD_BUSY_INT, true, Some("6001")),
            item(ForwardingType::FORWARD_BUSY_EXT, true, Some("6002")),
            item(ForwardingType::FORWARD_NO_ANS, true, None),
        ],
        ..Default::default()
    };
    let busy = vec![(ForwardMode::OnBusy, "6001".into())];
    assert_eq!(result(operation, &encode(&answer)), Ok(SwitchResult::Forwards(busy)));
    let nothing = encode(&GetForwardingResult::default());
    assert_eq!(result(operation, &nothing), Ok(SwitchResult::Forwards(vec![])));
}
