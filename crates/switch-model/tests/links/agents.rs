//! Agents over a link: services, results and events as `csta` reads them.

use csta::{
    data::{
        device_feature_types::{AgentState, PendingAgentState},
        device_identifier::DeviceId,
        error_definition::{OperationErrors, UniversalFailure},
        extension_types::CstaCommonArguments,
    },
    services::{
        get_agent_state::{AgentInfo, AgentStateEntry, GetAgentStateArgument},
        set_agent_state::{ReqAgentState, SetAgentStateArgument},
    },
    vendor::cordboard_private::{CORDBOARD_PRIVATE_DATA, CordboardContent, CordboardPrivateData},
};
use switch_model::{Act, ConnectionKey};

use crate::{services::told_after, site::Site};

fn set(state: ReqAgentState) -> SetAgentStateArgument {
    SetAgentStateArgument {
        device: DeviceId::dialing_number("4010"),
        requested_agent_state: state,
        ..SetAgentStateArgument::default()
    }
}

fn log_on(agent: &str) -> SetAgentStateArgument {
    SetAgentStateArgument {
        agent_id: Some(agent.as_bytes().to_vec().into()),
        password: Some(b"any".to_vec().into()),
        group: Some(DeviceId::dialing_number("5000")),
        ..set(ReqAgentState::LOGGED_ON)
    }
}

fn get() -> GetAgentStateArgument {
    GetAgentStateArgument { device: DeviceId::dialing_number("4010"), ..GetAgentStateArgument::default() }
}

fn site() -> (Site, ConnectionKey) {
    let mut site = Site::new();
    let key = site.open();
    site.monitor(key, ["4010", "7100"]);
    (site, key)
}

#[test]
fn an_agent_goes_the_whole_way() {
    let (mut site, key) = site();
    assert_eq!(told_after(&mut site, key, &log_on("7000")), ["agentLoggedOn", "agentNotReady"]);
    assert_eq!(told_after(&mut site, key, &set(ReqAgentState::READY)), ["agentReady"]);
    let after_call = set(ReqAgentState::WORKING_AFTER_CALL);
    assert_eq!(told_after(&mut site, key, &after_call), ["agentWorkingAfterCall"]);
    assert_eq!(told_after(&mut site, key, &set(ReqAgentState::LOGGED_OFF)), ["agentLoggedOff"]);
}

#[test]
fn the_state_of_an_agent_can_be_asked_for_whoever_is_logged_on() {
    let (mut site, key) = site();
    assert_eq!(
        site.granted(key, &get()).agent_state_list,
        [AgentStateEntry { logged_on: false, ..AgentStateEntry::default() }]
    );
    site.granted(key, &log_on("7000"));
    site.granted(key, &set(ReqAgentState::READY));
    site.act(&Act::Dial { phone: "4000".into(), digits: "4010".into() });
    site.act(&Act::Answer { phone: "4010".into() });
    let result = site.granted(key, &set(ReqAgentState::NOT_READY));
    assert_eq!(result.pending_agent_state, Some(PendingAgentState::AGENT_NOT_READY));
    let info = AgentInfo {
        acd_group: Some(DeviceId::dialing_number("5000")),
        agent_state: AgentState::AGENT_BUSY,
        pending_agent_state: Some(PendingAgentState::AGENT_NOT_READY),
        ..AgentInfo::default()
    };
    let entry = AgentStateEntry {
        agent_id: Some(b"7000".to_vec().into()),
        logged_on: true,
        agent_info: Some(vec![info]),
        ..AgentStateEntry::default()
    };
    assert_eq!(site.granted(key, &get()).agent_state_list, [entry]);
    let elsewhere = GetAgentStateArgument { acd_group: Some(DeviceId::dialing_number("5001")), ..get() };
    assert_eq!(
        site.refused(key, &elsewhere),
        UniversalFailure::Operation(OperationErrors::INVALID_AGENT_GROUP)
    );
}

#[test]
fn a_client_says_why_the_agent_leaves_in_private_data() {
    let (mut site, key) = site();
    site.granted(key, &log_on("7000"));
    let content = CordboardContent::WalkAwayCode(b"31".to_vec().into());
    let code = CordboardPrivateData::new(&CORDBOARD_PRIVATE_DATA, content).expect("an identifier");
    let foreign = CordboardPrivateData { id: rasn_id(&[2, 999, 1]), ..code.clone() };
    let extensions = CstaCommonArguments {
        private_data: Some(vec![foreign.into(), code.into()]),
        ..CstaCommonArguments::default()
    };
    let away = SetAgentStateArgument { extensions: Some(extensions), ..set(ReqAgentState::NOT_READY) };
    site.received(key);
    assert_eq!(told_after(&mut site, key, &away), ["agentNotReady"]);
    let agent = site.switch.pbx().agent("4010").expect("a device").expect("logged on");
    assert_eq!(agent.walk_away_code(), Some("31"));
}

fn rasn_id(arcs: &[u32]) -> csta::asn1::ObjectIdentifier {
    csta::asn1::ObjectIdentifier::new(arcs.to_vec()).expect("an identifier")
}

#[test]
fn a_person_says_it_by_a_code_without_a_call() {
    let (mut site, key) = site();
    site.granted(key, &log_on("7000"));
    site.received(key);
    site.act(&Act::AgentNotReady { phone: "4010".into(), code: Some("31".into()) });
    assert_eq!(site.events(key), ["0001 callInformation", "0001 agentNotReady"]);
}

#[test]
fn a_hot_desk_agent_logs_on_and_off() {
    let (mut site, key) = site();
    let on = SetAgentStateArgument { group: None, ..log_on("7100") };
    assert_eq!(
        told_after(&mut site, key, &on),
        ["privateEvent", "forwarding", "agentLoggedOn", "agentNotReady"]
    );
    let off =
        SetAgentStateArgument { agent_id: Some(b"7100".to_vec().into()), ..set(ReqAgentState::LOGGED_OFF) };
    assert_eq!(told_after(&mut site, key, &off), ["agentLoggedOff", "privateEvent", "forwarding"]);
}

#[test]
fn wrong_logins_have_their_values() {
    let (mut site, key) = site();
    let mut refused = |argument: &SetAgentStateArgument| match site.refused(key, argument) {
        UniversalFailure::Operation(error) => error,
        other => panic!("another category: {other:?}"),
    };
    let nameless = set(ReqAgentState::LOGGED_ON);
    assert_eq!(refused(&nameless), OperationErrors::INVALID_AGENT_IDENTIFIER);
    assert_eq!(refused(&log_on("1")), OperationErrors::INVALID_AGENT_IDENTIFIER);
    let group = SetAgentStateArgument { group: Some(DeviceId::dialing_number("1")), ..log_on("7000") };
    assert_eq!(refused(&group), OperationErrors::INVALID_AGENT_GROUP);
    assert_eq!(refused(&set(ReqAgentState(9))), OperationErrors::INVALID_AGENT_STATE);
}
