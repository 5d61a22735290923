use proptest::prelude::*;

use super::*;
use crate::{
    AddressType, ControlMode, InfoType, KvList, MakeCallType, PrivateServiceNumber, RegisterMode, RequestName,
};

fn refused(text: &str) -> RequestError {
    ClientRequest::parse(text, Carrier::Stream).expect_err(text)
}

fn read(text: &str) -> Request {
    ClientRequest::parse(text, Carrier::Stream).expect(text).request
}

/// A message of the request with these members.
fn message(name: &str, members: &str) -> String {
    format!(r#"{{"messageName":"Request{name}","referenceID":5,{members}}}"#)
}

const DN: &str = r#""thisDN":"4001""#;
const CALL: &str = r#""thisDN":"4001","connID":"00a0000000000001""#;

/// Request, members, and how the sentence about them begins.
const WRONG_ATTRIBUTES: &[(&str, &str, &str)] = &[
    ("RegisterAddress", r#""x":1"#, "RequestRegisterAddress lacks the attribute thisDN; right would be a DN"),
    (
        "RegisterAddress",
        r#""thisDN":4001"#,
        "The attribute thisDN of RequestRegisterAddress is 4001; right would",
    ),
    (
        "RegisterAddress",
        r#""thisDN":"""#,
        r#"The attribute thisDN of RequestRegisterAddress is ""; right would"#,
    ),
    ("RegisterAddress", r#""thisDN":null"#, "The attribute thisDN of RequestRegisterAddress is null; right"),
    (
        "RegisterAddress",
        r#""thisDN":"1","thisDN":"2""#,
        "The attribute thisDN stands twice; right would be once",
    ),
    (
        "RegisterAddress",
        r#""thisDN":"4001","registerMode":"Share""#,
        r#"The attribute registerMode of RequestRegisterAddress is "Share"; right would be one of ModePrivate, ModeShare, ModeMonitor."#,
    ),
    (
        "RegisterAddress",
        r#""thisDN":"4001","registerMode":1"#,
        "The attribute registerMode of RequestRegisterAd",
    ),
    (
        "RegisterAddress",
        r#""thisDN":"4001","controlMode":"Now""#,
        "The attribute controlMode of RequestRegister",
    ),
    (
        "RegisterAddress",
        r#""thisDN":"4001","addressType":"Phone""#,
        "The attribute addressType of RequestRegist",
    ),
    (
        "RegisterAddress",
        r#""thisDN":"4001","resume":41"#,
        "The attribute resume of RequestRegisterAddress is 41;",
    ),
    (
        "RegisterAddress",
        r#""thisDN":"4001","resume":{"epoch":"e"}"#,
        "The attribute resume of RequestRegisterAd",
    ),
    (
        "RegisterAddress",
        r#""thisDN":"4001","resume":{"epoch":"e","dnOffset":-1}"#,
        "The attribute resume of RequestRegisterAddress is an object; right would be an object with the string epoch",
    ),
    (
        "MakeCall",
        DN,
        "RequestMakeCall lacks the attribute otherDN; right would be the destination, a string.",
    ),
    (
        "MakeCall",
        r#""thisDN":"4001","otherDN":7"#,
        "The attribute otherDN of RequestMakeCall is 7; right would be",
    ),
    (
        "MakeCall",
        r#""thisDN":"4001","otherDN":"7","makeCallType":"Loud""#,
        "The attribute makeCallType of Request",
    ),
    (
        "MakeCall",
        r#""thisDN":"4001","otherDN":"7","userData":{"a":1.5}"#,
        r#"The attribute userData of RequestMakeCall is wrong: the key "a" holds a number with a fraction"#,
    ),
    (
        "MakeCall",
        r#""thisDN":"4001","otherDN":"7","extensions":"x""#,
        "The attribute extensions of RequestMakeCall",
    ),
    (
        "MakeCall",
        r#""thisDN":"4001","otherDN":"7","reasons":{"":1}"#,
        "The attribute reasons of RequestMakeCall is",
    ),
    (
        "AnswerCall",
        DN,
        "RequestAnswerCall lacks the attribute connID; right would be a string of 16 hexadecimal",
    ),
    ("ReleaseCall", DN, "RequestReleaseCall lacks the attribute connID"),
    ("ClearCall", DN, "RequestClearCall lacks the attribute connID"),
    ("RetrieveCall", DN, "RequestRetrieveCall lacks the attribute connID"),
    ("QueryCall", DN, "RequestQueryCall lacks the attribute connID"),
    (
        "HoldCall",
        r#""thisDN":"4001","connID":"call 7""#,
        r#"The attribute connID of RequestHoldCall is "call 7";"#,
    ),
    (
        "HoldCall",
        r#""thisDN":"4001","connID":7"#,
        "The attribute connID of RequestHoldCall is 7; right would be a",
    ),
    (
        "AttachUserData",
        CALL,
        "RequestAttachUserData lacks the attribute userData; right would be a key-value list",
    ),
    ("UpdateUserData", CALL, "RequestUpdateUserData lacks the attribute userData"),
    ("DeleteUserData", DN, "RequestDeleteUserData lacks the attribute connID"),
    ("DeletePair", CALL, "RequestDeletePair lacks the attribute key; right would be the key to delete"),
    (
        "DeletePair",
        r#""thisDN":"1","connID":"1","key":"""#,
        r#"The attribute key of RequestDeletePair is "";"#,
    ),
    (
        "QueryAddress",
        DN,
        "RequestQueryAddress lacks the attribute infoType; right would be one of AddressInfoDNSt",
    ),
    (
        "RegisterClient",
        r#""applicationName":7"#,
        "The attribute applicationName of RequestRegisterClient is 7;",
    ),
    ("RegisterClient", r#""sessionID":"""#, r#"The attribute sessionID of RequestRegisterClient is "";"#),
    (
        "UnregisterAddress",
        r#""controlMode":"RegisterLocal""#,
        "RequestUnregisterAddress lacks the attribute thisDN",
    ),
    (
        "PrivateService",
        CALL,
        "RequestPrivateService lacks the attribute privateMsgID; right would be one of 1, 2,",
    ),
    (
        "PrivateService",
        r#""thisDN":"4001","privateMsgID":"3013""#,
        "The attribute privateMsgID of RequestPrivate",
    ),
    ("PrivateService", r#""privateMsgID":3013"#, "RequestPrivateService lacks the attribute thisDN"),
    (
        "PrivateService",
        r#""thisDN":"4001","privateMsgID":3016"#,
        "RequestPrivateService lacks the attribute connID",
    ),
];

#[test]
fn every_wrong_attribute_is_named_with_what_would_be_right() {
    for (name, members, sentence) in WRONG_ATTRIBUTES {
        let text = message(name, members);
        let error = refused(&text);
        assert!(error.message.starts_with(sentence), "{text}\n{}", error.message);
        assert!(error.message.ends_with('.'), "{}", error.message);
        assert_eq!((error.code, error.head.reference_id), (ErrorCode::INVALID_ATTR, Some(5)), "{text}");
    }
}

#[test]
fn what_is_not_offered_is_51_before_the_other_attributes_are_looked_at() {
    let cases = [
        (message("Fly", DN), r#"There is no request with the messageName "RequestFly""#),
        (
            message("PrivateService", r#""privateMsgID":4711"#),
            "The attribute privateMsgID of RequestPrivateService",
        ),
        (
            message("QueryAddress", r#""thisDN":"4001","infoType":"AddressInfoColour""#),
            "The attribute infoType of RequestQueryAddress",
        ),
    ];
    for (text, sentence) in cases {
        let error = refused(&text);
        assert!(error.message.starts_with(sentence), "{text}\n{}", error.message);
        assert_eq!((error.code, error.head.reference_id), (ErrorCode::UNSUP_OPER, Some(5)), "{text}");
    }
}

#[test]
fn whoever_writes_the_function_s_name_is_shown_the_message_s() {
    let error = refused(r#"{"messageName":"TMakeCall","referenceID":5}"#);
    assert!(error.message.contains("RequestMakeCall"), "{}", error.message);
    assert!(refused(r#"{"messageName":"HoldCall"}"#).message.contains("RequestHoldCall"));
}

#[test]
fn text_that_is_no_object_is_answered_without_a_reference() {
    for text in ["", "hello", "{", "[]", "7", "null", r#"{"messageName":"RequestMakeCall","referenceID":5"#] {
        let error = refused(text);
        assert_eq!(
            (error.code, error.head.clone()),
            (ErrorCode::INVALID_ATTR, RequestHead::default()),
            "{text}"
        );
        assert_eq!(error.to_event().reference_id, Some(-1));
    }
}

#[test]
fn a_message_needs_one_name_that_is_a_string() {
    assert!(refused(r#"{"referenceID":5}"#).message.contains("lacks the attribute messageName"));
    assert!(refused(r#"{"messageName":7,"referenceID":5}"#).message.contains("messageName is 7"));
    let doubled =
        refused(r#"{"messageName":"RequestHoldCall","messageName":"RequestMakeCall","referenceID":5}"#);
    assert!(doubled.message.contains("messageName stands twice"));
    assert_eq!(doubled.head.reference_id, Some(5));
}

#[test]
fn a_reference_is_an_integer_from_zero_to_two_to_the_31_less_one() {
    let with =
        |reference: &str| format!(r#"{{"messageName":"RequestQueryServer","referenceID":{reference}}}"#);
    for reference in ["0", "2147483647", "7.0"] {
        assert!(ClientRequest::parse(&with(reference), Carrier::Stream).is_ok(), "{reference}");
    }
    for reference in ["-1", "2147483648", "1.5", "\"1\"", "null", "99999999999999999999"] {
        let error = refused(&with(reference));
        assert!(error.message.contains("referenceID"), "{}", error.message);
        assert_eq!((error.code, error.head.reference_id), (ErrorCode::INVALID_ATTR, None), "{reference}");
    }
    assert!(
        refused(r#"{"messageName":"RequestQueryServer"}"#)
            .message
            .contains("lacks the attribute referenceID")
    );
}

#[test]
fn over_http_a_reference_may_be_left_out_but_not_be_wrong() {
    let without =
        ClientRequest::parse(r#"{"messageName":"RequestQueryServer"}"#, Carrier::Http).expect("a request");
    assert_eq!(without.head.reference_id, None);
    let wrong = r#"{"messageName":"RequestQueryServer","referenceID":-1}"#;
    assert!(ClientRequest::parse(wrong, Carrier::Http).is_err());
}

#[test]
fn an_error_repeats_what_the_request_named() {
    let error = refused(&message("MakeCall", CALL)).to_event();
    assert_eq!(error.this_dn.as_deref(), Some("4001"));
    assert_eq!(error.conn_id, Some(ConnId(0x00a0_0000_0000_0001)));
    assert_eq!(error.error_name.as_deref(), Some("TERR_INVALID_ATTR"));
}

#[test]
fn unknown_attributes_are_passed_over() {
    let request = read(&message("HoldCall", &format!(r#"{CALL},"colour":null,"colour":[1.5]"#)));
    let expected =
        HoldCall { this_dn: "4001".into(), conn_id: ConnId(0x00a0_0000_0000_0001), ..HoldCall::default() };
    assert_eq!(request, expected.into());
}

#[test]
fn an_empty_destination_is_left_to_the_server() {
    let Request::MakeCall(request) = read(&message("MakeCall", r#""thisDN":"4001","otherDN":"""#)) else {
        panic!("a MakeCall")
    };
    assert_eq!(request.other_dn, "");
}

#[test]
fn extensions_have_a_limit() {
    let of_bytes = |bytes: usize| {
        let value = "v".repeat(bytes - "k".len() - 8);
        message("HoldCall", &format!(r#"{CALL},"extensions":{{"k":"{value}"}}"#))
    };
    assert!(ClientRequest::parse(&of_bytes(16_000), Carrier::Stream).is_ok());
    assert!(refused(&of_bytes(16_001)).message.contains("counts 16001 bytes; right would be 16000 at most"));
}

#[test]
fn joining_a_host_needs_the_host_s_number() {
    let cases = [
        (r#""x":1"#, "is missing"),
        (r#""extensions":{}"#, "is missing"),
        (r#""extensions":{"HOST_DN":4001}"#, "is no string"),
        (r#""extensions":{"HOST_DN":""}"#, "is empty"),
        (r#""extensions":{"HOST_DN":"123456789012345678901234567890123"}"#, "is too long"),
        (r#""extensions":{"HOST_DN":"6001"}"#, "is thisDN itself"),
    ];
    for (members, what) in cases {
        let error =
            refused(&message("PrivateService", &format!(r#""thisDN":"6001","privateMsgID":1,{members}"#)));
        assert!(error.message.contains(what), "{}", error.message);
        assert_eq!(error.code, ErrorCode::INVALID_ATTR);
    }
}

#[test]
fn hot_desking_does_not_look_at_a_call_and_recording_does() {
    let with_bad_call = |service: u16| {
        let members = r#""thisDN":"6001","connID":"?","extensions":{"HOST_DN":"4001"}"#;
        ClientRequest::parse(
            &message("PrivateService", &format!(r#"{members},"privateMsgID":{service}"#)),
            Carrier::Stream,
        )
    };
    for service in [1, 2] {
        let request = with_bad_call(service).expect("a request").request;
        assert!(matches!(request, Request::PrivateService(PrivateService { conn_id: None, .. })));
    }
    for service in [501, 3013, 3014, 3015, 3016] {
        assert!(with_bad_call(service).is_err(), "{service}");
    }
}

#[test]
fn path_and_body_of_http_make_the_same_request_as_a_message() {
    let by_path = |number: &str, body: &str| {
        RequestMessage::private_service("4001", number, body)?.read(Carrier::Http).map(|read| read.request)
    };
    let start = PrivateService {
        conn_id: Some(ConnId(7)),
        ..PrivateService::new(PrivateServiceNumber::StartRecording, "4001")
    };
    assert_eq!(by_path("3013", r#"{"connID":"0000000000000007","thisDN":"9"}"#), Ok(start.into()));
    let part = PrivateService::new(PrivateServiceNumber::PartHost, "4001");
    assert_eq!(by_path("2", ""), Ok(part.into()));
    assert_eq!(by_path("7", "{}").expect_err("no such service").code, ErrorCode::UNSUP_OPER);
    assert_eq!(by_path("seven", "{}").expect_err("no number").code, ErrorCode::INVALID_ATTR);
    assert_eq!(by_path("3013", "{").expect_err("no JSON").code, ErrorCode::INVALID_ATTR);
}

#[test]
fn a_server_can_refuse_a_request_before_its_attributes_are_looked_at() {
    let message = RequestMessage::parse(
        r#"{"messageName":"RequestPrivateService","referenceID":5,"privateMsgID":501}"#,
    )
    .expect("a message");
    assert_eq!((message.name(), message.private_msg_id()), (RequestName::PrivateService, Some(501)));
    let event = message.head().error(ErrorCode::UNSUP_OPER, "Switched off.");
    assert_eq!((event.reference_id, event.error_code), (Some(5), Some(ErrorCode::UNSUP_OPER)));
}

#[test]
fn a_request_without_a_typed_form_is_carried_as_it_came() {
    let text =
        r#"{"messageName":"RequestSetDNDOn","referenceID":5,"thisDN":"4001","extensions":[["a",1],["a",2]]}"#;
    let request = read(text);
    assert_eq!(request.name(), RequestName::SetDndOn);
    assert_eq!(request.to_json(5), text);
}

#[test]
fn every_typed_request_is_read_back_as_it_was_written() {
    let (this_dn, conn_id) = (String::from("4001"), ConnId(0x1f));
    let list = Some(KvList::from([("k", "v")]));
    let requests: [Request; 17] = [
        RegisterClient {
            application_name: Some("app".into()),
            session_id: Some("s".into()),
            ..Default::default()
        }
        .into(),
        RegisterAddress {
            this_dn: this_dn.clone(),
            register_mode: Some(RegisterMode::Monitor),
            control_mode: Some(ControlMode::Force),
            address_type: Some(AddressType::Position),
            resume: Some(ResumePoint { epoch: "01J".into(), dn_offset: 41 }),
            reasons: list.clone(),
            extensions: list.clone(),
        }
        .into(),
        UnregisterAddress { this_dn: this_dn.clone(), ..Default::default() }.into(),
        QueryServer::default().into(),
        QueryAddress {
            this_dn: this_dn.clone(),
            info_type: InfoType::AssociationStatus,
            this_queue: Some("700".into()),
            ..Default::default()
        }
        .into(),
        QueryCall { this_dn: this_dn.clone(), conn_id, ..Default::default() }.into(),
        MakeCall {
            this_dn: this_dn.clone(),
            other_dn: "4002".into(),
            make_call_type: Some(MakeCallType::Priority),
            user_data: list.clone(),
            ..Default::default()
        }
        .into(),
        AnswerCall { this_dn: this_dn.clone(), conn_id, ..Default::default() }.into(),
        ReleaseCall { this_dn: this_dn.clone(), conn_id, ..Default::default() }.into(),
        ClearCall { this_dn: this_dn.clone(), conn_id, ..Default::default() }.into(),
        HoldCall { this_dn: this_dn.clone(), conn_id, ..Default::default() }.into(),
        RetrieveCall { this_dn: this_dn.clone(), conn_id, ..Default::default() }.into(),
        AttachUserData { this_dn: this_dn.clone(), conn_id, user_data: KvList::new(), ..Default::default() }
            .into(),
        UpdateUserData { this_dn: this_dn.clone(), conn_id, user_data: KvList::new(), ..Default::default() }
            .into(),
        DeletePair { this_dn: this_dn.clone(), conn_id, key: "k".into(), ..Default::default() }.into(),
        DeleteUserData { this_dn, conn_id, ..Default::default() }.into(),
        PrivateService {
            conn_id: Some(conn_id),
            reasons: list.clone(),
            extensions: list,
            ..PrivateService::new(PrivateServiceNumber::SetAccountCode, "4001")
        }
        .into(),
    ];
    for request in requests {
        assert_eq!(read(&request.to_json(1)), request);
    }
}

#[test]
fn the_table_says_what_is_mandatory() {
    let mandatory = |name: RequestName| -> Vec<&str> {
        let rules = name.attributes().expect("a typed form");
        rules.iter().filter(|rule| rule.mandatory).map(|rule| rule.name).collect()
    };
    assert_eq!(mandatory(RequestName::MakeCall), ["thisDN", "otherDN"]);
    assert_eq!(mandatory(RequestName::AttachUserData), ["thisDN", "connID", "userData"]);
    assert_eq!(mandatory(RequestName::PrivateService), ["privateMsgID", "thisDN"]);
    assert!(mandatory(RequestName::QueryServer).is_empty());
    assert_eq!(mandatory(RequestName::AgentLogin), ["thisDN", "agentID"]);
    assert_eq!(RequestName::ReserveAgent.attributes(), None);
}

proptest! {
    #[test]
    fn no_text_makes_reading_fail_in_another_way_than_with_a_sentence(text in ".{0,200}") {
        if let Err(error) = ClientRequest::parse(&text, Carrier::Stream) {
            prop_assert!(error.message.ends_with('.'));
        }
    }
}
