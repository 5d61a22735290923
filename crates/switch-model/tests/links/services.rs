//! Every service over a link: its answer first, then its events; and what it is refused with.

use csta::{
    Confirmed,
    data::{
        call_connection_identifiers::ConnectionId,
        device_feature_types::{AttributeInfo, CurrentState},
        device_identifier::DeviceId,
        error_definition::{
            OperationErrors, PrivateDataInfoErrors, StateIncompatibilityErrors, UniversalFailure,
        },
    },
    services::{
        answer_call::AnswerCallArgument,
        associate_data::AssociateDataArgument,
        clear_call::ClearCallArgument,
        clear_connection::ClearConnectionArgument,
        escape_service::EscapeArgument,
        hold_call::HoldCallArgument,
        query_voice_attribute::{AttributeToQuery, QueryVoiceAttributeArgument},
        record_message::RecordMessageArgument,
        resume::ResumeArgument,
        retrieve_call::RetrieveCallArgument,
        stop::StopArgument,
        suspend::SuspendArgument,
    },
    vendor::cordboard_private::{
        CORDBOARD_PRIVATE_DATA, CordboardContent, CordboardPrivateData, GuestAssociatedExtension,
    },
};
use rose::{Any, InvokeProblem};
use switch_model::{Act, ConnectionKey};

use crate::site::{Answer, Site, connection, make_call, named};

/// A site with one link that monitors 4000 and 4001, which talk.
fn talking() -> (Site, ConnectionKey) {
    let mut site = Site::new();
    let key = site.open();
    site.monitor(key, ["4000", "4001"]);
    site.act(&Act::Dial { phone: "4000".into(), digits: "4001".into() });
    site.act(&Act::Answer { phone: "4001".into() });
    site.received(key);
    (site, key)
}

fn hold(at: ConnectionId) -> HoldCallArgument {
    HoldCallArgument { call_to_be_held: at, ..HoldCallArgument::default() }
}

fn record(at: ConnectionId) -> RecordMessageArgument {
    RecordMessageArgument { call_to_be_recorded: at, ..RecordMessageArgument::default() }
}

fn escape(guest: &str, host: Option<&str>) -> EscapeArgument {
    let extension = GuestAssociatedExtension {
        guest: DeviceId::dialing_number(guest),
        host: host.map(DeviceId::dialing_number),
        ..GuestAssociatedExtension::default()
    };
    CordboardPrivateData::new(&CORDBOARD_PRIVATE_DATA, CordboardContent::GuestAssociatedExtension(extension))
        .expect("the arcs are an identifier")
        .into_escape()
}

fn operation(error: OperationErrors) -> UniversalFailure {
    UniversalFailure::Operation(error)
}

fn state(error: StateIncompatibilityErrors) -> UniversalFailure {
    UniversalFailure::StateIncompatibility(error)
}

/// The request is answered before its events.
pub(crate) fn told_after<A: Confirmed>(site: &mut Site, key: ConnectionKey, argument: &A) -> Vec<String> {
    let asked = site.request(key, argument);
    let received = site.received(key);
    let first = received.first().expect("an answer");
    assert!(format!("{first:?}").contains(&format!("ReturnResult {{ invoke_id: {asked},")), "{first:?}");
    let events = received[1..].iter().map(|pdu| match pdu {
        rose::Pdu::Rose(rose::Apdu::Invoke { opcode: 21, argument: Some(argument), .. }) => {
            csta::decode::<csta::events::event_report_definitions::CstaEventReportArgument>(argument)
                .expect("csta reads the event")
        }
        other => panic!("something other than an event followed: {other:?}"),
    });
    events.map(|event| crate::site::event_name(&event.event_specific_info).to_owned()).collect()
}

#[test]
fn a_call_is_made_answered_held_retrieved_and_cleared() {
    let mut site = Site::new();
    let key = site.open();
    site.monitor(key, ["4000", "4001"]);
    assert_eq!(
        told_after(&mut site, key, &make_call("4000", "4001")),
        ["serviceInitiated", "originated", "delivered", "delivered"]
    );
    let (calling, called) = (connection(&site, "4000"), connection(&site, "4001"));
    let answer = AnswerCallArgument { call_to_be_answered: called.clone(), ..AnswerCallArgument::default() };
    assert_eq!(told_after(&mut site, key, &answer), ["established", "established"]);
    assert_eq!(told_after(&mut site, key, &hold(called.clone())), ["held", "held"]);
    let retrieve = RetrieveCallArgument { call_to_be_retrieved: called, ..RetrieveCallArgument::default() };
    assert_eq!(told_after(&mut site, key, &retrieve), ["retrieved", "retrieved"]);
    let clear =
        ClearConnectionArgument { connection_to_be_cleared: calling, ..ClearConnectionArgument::default() };
    assert_eq!(told_after(&mut site, key, &clear), ["connectionCleared"; 3]);
}

#[test]
fn make_call_names_the_connection_it_made() {
    let mut site = Site::new();
    let key = site.open();
    let result = site.granted(key, &make_call("4000", "4001"));
    assert_eq!(result.calling_device, connection(&site, "4000"));
}

#[test]
fn clear_call_with_a_call_alone_clears_it() {
    let (mut site, key) = talking();
    let call = connection(&site, "4000").call_id().expect("it has a call").clone();
    let clear =
        ClearCallArgument { call_to_be_cleared: ConnectionId::call(call), ..ClearCallArgument::default() };
    assert_eq!(told_after(&mut site, key, &clear), ["connectionCleared"; 3]);
    assert_eq!(site.refused(key, &clear), state(StateIncompatibilityErrors::NO_CALL_TO_CLEAR));
}

#[test]
fn a_recording_goes_its_whole_way() {
    let (mut site, key) = talking();
    let at = connection(&site, "4001");
    let message = site.granted(key, &record(at.clone())).resulting_message;
    assert_eq!(site.events(key), ["0002 record"]);
    let suspend = SuspendArgument {
        connection: at.clone(),
        message: Some(message.clone()),
        ..SuspendArgument::default()
    };
    assert_eq!(told_after(&mut site, key, &suspend), ["suspendRecord"]);
    let resume = ResumeArgument { connection: at.clone(), ..ResumeArgument::default() };
    assert_eq!(told_after(&mut site, key, &resume), ["record"]);
    let stop =
        StopArgument { connection: at, message_to_be_stopped: Some(message), ..StopArgument::default() };
    assert_eq!(told_after(&mut site, key, &stop), ["stop"]);
    assert_eq!(site.refused(key, &stop), state(StateIncompatibilityErrors::INVALID_OBJECT_STATE));
}

#[test]
fn a_message_of_another_length_is_none_of_this_switch() {
    let (mut site, key) = talking();
    let at = connection(&site, "4001");
    site.granted(key, &record(at.clone()));
    let stop = StopArgument {
        connection: at,
        message_to_be_stopped: Some(b"what".repeat(2).into()),
        ..StopArgument::default()
    };
    assert_eq!(site.refused(key, &stop), operation(OperationErrors::INVALID_MSG_ID));
}

#[test]
fn an_account_code_is_associated_and_reported() {
    let (mut site, key) = talking();
    let mut associate = AssociateDataArgument {
        existing_call: connection(&site, "4000"),
        account_code: Some(b"4711".to_vec().into()),
        ..AssociateDataArgument::default()
    };
    assert_eq!(told_after(&mut site, key, &associate), ["callInformation"]);
    associate.account_code = Some(b"four".to_vec().into());
    assert_eq!(site.refused(key, &associate), operation(OperationErrors::INVALID_ACCOUNT_CODE));
    associate.account_code = None;
    assert_eq!(
        site.refused(key, &associate),
        operation(OperationErrors::AT_LEAST_ONE_CONDITIONAL_PARAMETER_NOT_PROVIDED)
    );
}

#[test]
fn a_guest_joins_and_parts_by_escape() {
    let mut site = Site::new();
    let key = site.open();
    site.monitor(key, ["6000", "4001"]);
    assert_eq!(told_after(&mut site, key, &escape("6000", Some("4001"))), ["privateEvent", "forwarding"]);
    let invalid_state = state(StateIncompatibilityErrors::INVALID_OBJECT_STATE);
    assert_eq!(site.refused(key, &escape("6000", Some("4002"))), invalid_state);
    assert_eq!(site.refused(key, &escape("6001", Some("4001"))), invalid_state);
    assert_eq!(told_after(&mut site, key, &escape("6000", None)), ["privateEvent", "forwarding"]);
    assert_eq!(site.refused(key, &escape("6000", None)), invalid_state);
    assert_eq!(site.refused(key, &escape("6999", None)), operation(OperationErrors::INVALID_DEVICE_ID));
}

#[test]
fn private_data_of_others_is_refused_as_private_data() {
    let mut site = Site::new();
    let key = site.open();
    let foreign = Any::new(vec![0x30, 0x04, 0xa4, 0x02, 0xa0, 0x00]);
    assert_eq!(
        site.ask_raw(key, 51, Some(foreign)),
        Answer::Failure(UniversalFailure::PrivateData(PrivateDataInfoErrors::CSTA_PRIVATE_DATA_INFO_ERROR))
    );
}

#[test]
fn wrong_names_and_states_have_their_values() {
    let (mut site, key) = talking();
    let at = connection(&site, "4001");
    let answer = AnswerCallArgument { call_to_be_answered: at.clone(), ..AnswerCallArgument::default() };
    assert_eq!(site.refused(key, &answer), state(StateIncompatibilityErrors::NO_CALL_TO_ANSWER));
    assert_eq!(site.refused(key, &hold(named(99, "4001"))), operation(OperationErrors::INVALID_CALL_ID));
    assert_eq!(site.refused(key, &hold(named(1, "4002"))), operation(OperationErrors::INVALID_CONNECTION_ID));
    let long = ConnectionId::new(vec![0; 9], DeviceId::dialing_number("4001"));
    assert_eq!(site.refused(key, &hold(long)), operation(OperationErrors::INVALID_CALL_ID));
    let clear = ClearConnectionArgument {
        connection_to_be_cleared: named(1, "4002"),
        ..ClearConnectionArgument::default()
    };
    assert_eq!(site.refused(key, &clear), state(StateIncompatibilityErrors::NO_CONNECTION_TO_CLEAR));
    assert_eq!(
        site.refused(key, &make_call("4999", "4001")),
        operation(OperationErrors::INVALID_CALLING_DEVICE_ID)
    );
}

#[test]
fn services_that_are_not_there_are_named_as_such() {
    let (mut site, key) = talking();
    for opcode in [18, 214, 217, 220, 221, 222, 223] {
        let anything = Any::new(vec![0x30, 0x00]);
        assert_eq!(
            site.ask_raw(key, opcode, Some(anything)),
            Answer::Failure(operation(OperationErrors::SERVICE_NOT_SUPPORTED)),
            "operation {opcode}"
        );
    }
}

#[test]
fn unknown_operations_and_wrong_arguments_are_rejected() {
    let (mut site, key) = talking();
    let null = Some(Any::null());
    assert_eq!(site.ask_raw(key, 999, null.clone()), Answer::Reject(InvokeProblem::UNRECOGNISED_OPERATION));
    let operations = [
        1, 2, 4, 5, 6, 7, 9, 10, 13, 14, 16, 20, 50, 51, 71, 72, 73, 74, 75, 218, 230, 304, 308, 309, 312,
        316, 317, 503, 505, 508, 509, 511,
    ];
    for opcode in operations {
        let mistyped = Answer::Reject(InvokeProblem::MISTYPED_ARGUMENT);
        assert_eq!(site.ask_raw(key, opcode, null.clone()), mistyped, "operation {opcode} with NULL");
        assert_eq!(site.ask_raw(key, opcode, None), mistyped, "operation {opcode} with nothing");
        let empty = Any::new(vec![0x30, 0x00]);
        assert_eq!(site.ask_raw(key, opcode, Some(empty)), mistyped, "operation {opcode} without members");
    }
    assert_eq!(site.switch.observations().rejected, 1 + 3 * u64::try_from(operations.len()).unwrap());
    assert!(!site.is_closed(key));
}

#[test]
fn the_application_may_tell_its_own_status() {
    let mut site = Site::new();
    let key = site.open();
    let normal = Any::new(vec![0x30, 0x03, 0x0a, 0x01, 0x02]);
    assert_eq!(site.ask_raw(key, 211, Some(normal)), Answer::Result(Any::null()));
}

#[test]
fn a_recording_can_be_asked_after_by_its_message() {
    let (mut site, key) = talking();
    let at = connection(&site, "4001");
    let message = site.granted(key, &record(at.clone())).resulting_message;
    let mut query = QueryVoiceAttributeArgument {
        message_to_query: message,
        attribute_to_query: AttributeToQuery::CURRENT_STATE,
        resource: None,
        connection: Some(at.clone()),
        extensions: None,
        rest: csta::asn1::Rest::NONE,
    };
    let mut states = vec![site.granted(key, &query).attribute];
    site.granted(key, &SuspendArgument { connection: at.clone(), ..SuspendArgument::default() });
    states.push(site.granted(key, &query).attribute);
    site.granted(key, &StopArgument { connection: at, ..StopArgument::default() });
    states.push(site.granted(key, &query).attribute);
    let expected = [CurrentState::RECORD, CurrentState::SUSPEND_RECORD, CurrentState::STOP];
    assert_eq!(states, expected.map(AttributeInfo::CurrentState));
    query.attribute_to_query = AttributeToQuery::DURATION;
    assert_eq!(site.refused(key, &query), operation(OperationErrors::PARAMETER_NOT_SUPPORTED));
    query.message_to_query = b"what".to_vec().into();
    query.attribute_to_query = AttributeToQuery::CURRENT_STATE;
    assert_eq!(site.refused(key, &query), operation(OperationErrors::INVALID_MSG_ID));
    site.switch.quirks_mut().no_voice_attributes = true;
    assert_eq!(site.refused(key, &query), operation(OperationErrors::SERVICE_NOT_SUPPORTED));
    assert_eq!(site.switch.observations().not_supported, 1);
}
