//! The messages that the contract shows, as it shows them. Where it leaves out a value ("…"), one stands here.

use client_api::{
    AddressType, AgentSnapshot, AgentState, CallSnapshot, CallType, Carrier, ClientRequest, ConnId,
    CstaError, ErrorCode, Event, EventName, FeatureSnapshot, HotDeskRole, HotDeskSnapshot, KvList,
    PartyState, PrivateServiceNumber, RecordingSnapshot, RecordingState, RegisterAddress, RegisterMode,
    Request, ResumePoint, Role, Snapshot, WorkMode,
};

fn read(text: &str) -> ClientRequest {
    ClientRequest::parse(text, Carrier::Stream).expect("a request of the contract")
}

/// A request that stands in the contract reads as `expected` and is written so that it reads the same.
fn stands(text: &str, reference: i32, expected: impl Into<Request>) {
    let request = read(text);
    assert_eq!(request.head.reference_id, Some(reference));
    assert_eq!(request.request, expected.into());
    assert_eq!(read(&request.request.to_json(reference)), request);
}

#[test]
fn registration_and_resume() {
    stands(
        r#"{"messageName":"RequestRegisterAddress","referenceID":1,"thisDN":"4001","registerMode":"ModeShare","addressType":"DN"}"#,
        1,
        RegisterAddress {
            this_dn: "4001".into(),
            register_mode: Some(RegisterMode::Share),
            address_type: Some(AddressType::Dn),
            ..RegisterAddress::default()
        },
    );
    stands(
        r#"{"messageName":"RequestRegisterAddress","referenceID":2,"thisDN":"4002","resume":{"epoch":"01J…","dnOffset":41}}"#,
        2,
        RegisterAddress {
            this_dn: "4002".into(),
            resume: Some(ResumePoint { epoch: "01J…".into(), dn_offset: 41 }),
            ..RegisterAddress::default()
        },
    );
}

#[test]
fn private_services() {
    let service = |text: &str| match read(text).request {
        Request::PrivateService(service) => service,
        other => panic!("{other:?}"),
    };
    let recording = service(
        r#"{"messageName":"RequestPrivateService","referenceID":7,"thisDN":"4001","connID":"00a0000000000001","privateMsgID":3013}"#,
    );
    assert_eq!(recording.private_msg_id, PrivateServiceNumber::StartRecording);
    assert_eq!(recording.conn_id, Some(ConnId(0x00a0_0000_0000_0001)));
    let joining = service(
        r#"{"messageName":"RequestPrivateService","referenceID":8,"thisDN":"6001","privateMsgID":1,"extensions":{"HOST_DN":"4001"}}"#,
    );
    assert_eq!((joining.this_dn.as_str(), joining.host_dn()), ("6001", Some("4001")));
    let account = service(
        r#"{"messageName":"RequestPrivateService","referenceID":9,"thisDN":"4001","connID":"00a0000000000001","privateMsgID":501,"extensions":{"AccountCode":"4711"}}"#,
    );
    assert_eq!(account.extensions.expect("extensions").text("AccountCode"), Some("4711"));
}

#[test]
fn private_events() {
    let texts = [
        r#"{"messageName":"EventPrivateInfo","referenceID":7,"privateMsgID":3013,"thisDN":"4001","connID":"00a0000000000001","callUUID":"6b1e", "time":"2026-01-01T00:00:00.000000Z"}"#,
        r#"{"messageName":"EventPrivateInfo","referenceID":8,"privateMsgID":1,"thisDN":"6001","otherDN":"4001"}"#,
    ];
    for text in texts {
        let event = Event::from_json(text).expect("an event of the contract");
        assert_eq!(event.name(), Some(EventName::PrivateInfo));
        let given: serde_json::Value = serde_json::from_str(text).expect("JSON");
        assert_eq!(serde_json::to_value(&event).expect("JSON"), given);
    }
}

#[test]
fn the_snapshot_has_the_members_of_the_contract() {
    let text = r#"{"calls":[{"connID":"00a0000000000001","callUUID":"6b1e","callType":"Inbound","partyState":"Connected","role":"RoleDestination","otherDN":"0301234",
           "ani":"0301234","dnis":"4001","userData":{},"createdAt":"t1","establishedAt":"t2","heldAt":"t3","consultOf":"00a0000000000002","recording":"stopped"}],
 "agent":{"agentID":"9001","state":"Ready","workMode":"ManualIn","since":"t4"},
 "recording":{"state":"started","connID":"00a0000000000001","since":"t5"},
 "hotDesk":{"role":"guest","peerDN":"5001","since":"t6"},
 "features":{"doNotDisturb":false,"messageWaiting":false,"forwards":[]},
 "inSync":true}"#;
    let some = |text: &str| Some(text.to_owned());
    let snapshot = Snapshot {
        calls: vec![CallSnapshot {
            conn_id: ConnId(0x00a0_0000_0000_0001),
            call_uuid: "6b1e".into(),
            call_type: CallType::Inbound,
            party_state: PartyState::CONNECTED,
            role: Role::Destination,
            other_dn: some("0301234"),
            ani: some("0301234"),
            dnis: some("4001"),
            created_at: some("t1"),
            established_at: some("t2"),
            held_at: some("t3"),
            consult_of: Some(ConnId(0x00a0_0000_0000_0002)),
            recording: Some(RecordingState::Stopped),
            ..CallSnapshot::default()
        }],
        agent: Some(AgentSnapshot {
            agent_id: some("9001"),
            state: AgentState::Ready,
            work_mode: Some(WorkMode::ManualIn),
            since: some("t4"),
            ..AgentSnapshot::default()
        }),
        recording: Some(RecordingSnapshot {
            state: RecordingState::Started,
            conn_id: Some(ConnId(0x00a0_0000_0000_0001)),
            since: some("t5"),
            ..RecordingSnapshot::default()
        }),
        hot_desk: Some(HotDeskSnapshot {
            role: HotDeskRole::Guest,
            peer_dn: "5001".into(),
            since: some("t6"),
            ..HotDeskSnapshot::default()
        }),
        features: Some(FeatureSnapshot::default()),
        in_sync: true,
    };
    let given: serde_json::Value = serde_json::from_str(text).expect("JSON");
    assert_eq!(serde_json::to_value(&snapshot).expect("JSON"), given);
    assert_eq!(serde_json::from_str::<Snapshot>(text).expect("a snapshot"), snapshot);
}

#[test]
fn the_members_of_an_event_stand_in_one_order_and_absent_ones_are_left_out() {
    let event = Event {
        reference_id: Some(1),
        server: Some("cordboard".into()),
        time: Some("2026-01-01T00:00:00.000000Z".into()),
        this_dn: Some("4001".into()),
        this_dn_role: Some(Role::Destination),
        conn_id: Some(ConnId(1)),
        call_type: Some(CallType::Internal),
        user_data: Some(KvList::from([("z", "1"), ("a", "2")])),
        ..Event::new(EventName::Ringing)
    };
    let text = r#"{"messageName":"EventRinging","referenceID":1,"server":"cordboard","time":"2026-01-01T00:00:00.000000Z","thisDN":"4001","thisDNRole":"RoleDestination","connID":"0000000000000001","callType":"Internal","userData":{"z":"1","a":"2"}}"#;
    assert_eq!(event.to_json(), text);
    assert_eq!(Event::from_json(text).expect("an event"), event);
}

#[test]
fn an_error_says_which_and_why() {
    let event = Event {
        csta_error: Some(CstaError {
            category: "stateIncompatibility".into(),
            value: "invalidObjectState".into(),
        }),
        ..Event::error(Some(7), ErrorCode::CSTA_INVALID_OBJECT_STATE, "It is stopped; start it first.")
    };
    let text = r#"{"messageName":"EventError","referenceID":7,"errorCode":1161,"errorName":"TERR_CSTA_INVALID_OBJECT_STATE","errorMessage":"It is stopped; start it first.","cstaError":{"category":"stateIncompatibility","value":"invalidObjectState"}}"#;
    assert_eq!(event.to_json(), text);
}

#[test]
fn the_names_of_the_contract_are_attributes_of_events() {
    let names = "referenceID thisDN thisDNRole otherDN otherDNRole thirdPartyDN thirdPartyDNRole thisQueue connID \
                 previousConnID callID callUUID callType callState ani dnis agentID workMode userData extensions \
                 reasons privateMsgID errorCode errorMessage addressType registerMode controlMode infoType infoStatus \
                 forwardMode server time serverVersion sessionID epoch role capabilities limits switch \
                 eventSequenceNumber dnOffset resumed snapshot errorName cstaError retryAfterMs";
    for name in names.split_whitespace() {
        assert!(Event::ATTRIBUTES.contains(&name), "{name}");
    }
}

#[test]
fn an_event_of_a_newer_server_stays_readable() {
    let text = r#"{"messageName":"EventFuture","callType":"Quantum","thisDNRole":"RoleDestination","novelty":{"x":1},
        "errorCode":2001,"snapshot":{"calls":[],"agent":{"state":"Dreaming"},"mood":"good","inSync":true}}"#;
    let event = Event::from_json(text).expect("an event");
    assert_eq!((event.name(), event.message_name.as_ref()), (None, "EventFuture"));
    assert_eq!((event.call_type, event.this_dn_role), (None, Some(Role::Destination)));
    assert_eq!(event.error_code, Some(ErrorCode(2001)));
    let agent = event.snapshot.and_then(|snapshot| snapshot.agent).expect("an agent");
    assert_eq!(agent.state, AgentState::Unknown);
}

#[test]
fn the_greeting_tells_the_limits() {
    let text = r#"{"messageName":"EventServerInfo","eventSequenceNumber":1,"server":"cordboard","time":"t","epoch":"01J","sessionID":"s","serverVersion":"0.1.0","role":"primary","capabilities":["RequestMakeCall"],"limits":{"maxMessageBytes":1,"userDataBytes":2,"heartbeatSeconds":3,"retentionEvents":4,"retentionSeconds":5}}"#;
    let event = Event::from_json(text).expect("an event");
    assert_eq!(event.limits.expect("limits").heartbeat_seconds, 3);
    let given: serde_json::Value = serde_json::from_str(text).expect("JSON");
    assert_eq!(serde_json::to_value(&event).expect("JSON"), given);
}
