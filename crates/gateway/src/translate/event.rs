//! Events: what the house published, as the text that clients read.

use std::borrow::Cow;
use std::time::Duration;

use client_api::{
    ConnId, CstaError, EncodedEvent, Enumeration, ErrorCode, Event, EventName, KvList, RetryAfter,
    TextOrNumber,
};
use middleware::published::{LinkCause, Published};
use telephony::error::Refusal;
use telephony::event as house;
use telephony::names::InfoType;
use telephony::switch::SwitchCallId;
use telephony::time::Timestamp;

use super::{key_value, names, rfc3339, snapshot};

/// `retryAfterMs`: a link that was lost is dialled again within about a second, and a queue has room again sooner.
const RETRY_AFTER: Duration = Duration::from_secs(1);

/// What all sessions share of an event; made by the first that asks.
pub(crate) fn body<'event>(published: &'event Published, server: &str) -> EncodedEvent<'event> {
    EncodedEvent::from_body(published.encoded(|published| EncodedEvent::body_of(event(published, server))))
}

/// EventLinkConnected or EventLinkDisconnected.
pub(crate) fn link(switch: &str, connected: bool, cause: LinkCause) -> Event {
    let name = if connected { EventName::LinkConnected } else { EventName::LinkDisconnected };
    Event {
        switch: Some(switch.to_owned()),
        extensions: Some(KvList::from([("Cause", cause.name())])),
        ..Event::new(name)
    }
}

/// EventServerDisconnected: the last message of a server that stops in order.
pub(crate) fn server_disconnected() -> Event {
    Event::new(EventName::ServerDisconnected)
}

/// The event with all its attributes.
pub(crate) fn event(published: &Published, server: &str) -> Event {
    let Published { event, time, position, resumed, .. } = published;
    let placed = Event {
        epoch: position.as_ref().map(|position| position.epoch.to_string()),
        dn_offset: position.as_ref().map(|position| position.dn_offset),
        resumed: *resumed,
        ..attributes(event, *time, server)
    };
    match &event.refusal {
        Some(refusal) => with_error(placed, refusal),
        None => placed,
    }
}

fn attributes(event: &house::Event, time: Timestamp, server: &str) -> Event {
    let text = |text: &Option<std::sync::Arc<str>>| text.as_deref().map(str::to_owned);
    Event {
        message_name: Cow::Borrowed(event.name.name()),
        server: Some(server.to_owned()),
        time: Some(rfc3339(time)),
        this_dn: event.this_dn.as_ref().map(ToString::to_string),
        this_dn_role: event.this_dn_role.map(names::role),
        other_dn: text(&event.other_dn),
        other_dn_role: event.other_dn_role.map(names::role),
        third_party_dn: text(&event.third_party_dn),
        third_party_dn_role: event.third_party_dn_role.map(names::role),
        conn_id: event.conn_id.map(|conn_id| ConnId(conn_id.0)),
        previous_conn_id: event.previous_conn_id.map(|conn_id| ConnId(conn_id.0)),
        call_id: event.call_id.as_ref().map(call_id),
        call_uuid: event.call_uuid.map(|uuid| uuid.to_string()),
        call_type: event.call_type.map(names::call_type),
        call_state: event.call_state.map(names::call_state),
        ani: text(&event.ani),
        dnis: text(&event.dnis),
        user_data: key_value::unless_empty(&event.user_data),
        extensions: key_value::unless_empty(&event.extensions),
        reasons: key_value::unless_empty(&event.reasons),
        private_msg_id: event.private_msg_id,
        agent_id: text(&event.agent_id),
        this_queue: text(&event.this_queue),
        work_mode: event.work_mode.map(names::work_mode),
        forward_mode: event.forward_mode.map(names::forward_mode),
        address_type: event.address_type.map(names::address_type),
        info_type: event.info_type.map(names::info_type),
        info_status: event.info_type.zip(event.info_status).map(info_status),
        snapshot: event.snapshot.as_deref().map(snapshot::snapshot),
        ..Event::default()
    }
}

/// The switch's own identifier of a call; "0" where it has none.
pub(super) fn call_id(id: &SwitchCallId) -> String {
    if id.0.is_empty() { "0".to_owned() } else { id.to_string() }
}

/// What was asked for is an enumeration, which travels by name, or a count.
fn info_status((info, status): (InfoType, i32)) -> TextOrNumber {
    let name = match info {
        InfoType::AddressType => client_api::AddressType::from_number(status).map(Enumeration::name),
        InfoType::DnStatus => client_api::AddressStatus::from_number(status).map(Enumeration::name),
        InfoType::QueueStatus
        | InfoType::AssociationStatus
        | InfoType::CallsQuery
        | InfoType::AgentStatus
        | InfoType::MessageWaitingStatus
        | InfoType::CallForwardingStatus => None,
    };
    name.map_or_else(|| TextOrNumber::from(i64::from(status)), TextOrNumber::from)
}

fn with_error(event: Event, refusal: &Refusal) -> Event {
    let code = ErrorCode(refusal.code.0);
    let csta_error = refusal
        .csta_error
        .as_ref()
        .map(|error| CstaError { category: error.category.clone(), value: error.value.clone() });
    Event {
        error_code: Some(code),
        error_name: Some(code.name().to_owned()),
        error_message: Some(refusal.message.clone()),
        csta_error,
        retry_after_ms: retry_after(code),
        ..event
    }
}

/// errors.md 1, rule 10. The house refuses with 52 where a queue is full.
fn retry_after(code: ErrorCode) -> Option<u64> {
    match code.retry_after() {
        RetryAfter::Given | RetryAfter::WhenQueueFull => u64::try_from(RETRY_AFTER.as_millis()).ok(),
        RetryAfter::Never => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use middleware::published::Position;
    use telephony::address::DnNumber;
    use telephony::ids::CallUuid;
    use telephony::key_value::KvList as HouseList;
    use telephony::names::{AddressType, CallState, CallType, Role};

    const AT: Timestamp = Timestamp(1);

    fn dn(number: &str) -> DnNumber {
        DnNumber::new(number).expect("a number")
    }

    fn told(published: &Published) -> serde_json::Value {
        serde_json::to_value(event(published, "cordboard")).expect("is JSON")
    }

    fn with_base(mut expected: serde_json::Value) -> serde_json::Value {
        expected["server"] = "cordboard".into();
        expected["time"] = "1970-01-01T00:00:00.000001Z".into();
        expected
    }

    #[test]
    fn every_event_of_the_house_has_a_name_that_clients_know() {
        use house::EventName::*;
        let names = [
            Registered,
            Unregistered,
            AddressInfo,
            PartyInfo,
            Dialing,
            NetworkReached,
            DestinationBusy,
            Ringing,
            Established,
            Held,
            Retrieved,
            Released,
            Abandoned,
            PartyAdded,
            PartyChanged,
            PartyDeleted,
            AttachedDataChanged,
            CallInfoChanged,
            PrivateInfo,
            DnOutOfService,
            DnBackInService,
            Error,
        ];
        for name in names {
            let event = event(&Published::new(house::Event::new(name), AT, None), "cordboard");
            assert!(event.name().is_some(), "{name:?}");
        }
    }

    #[test]
    fn a_ringing_telephone_is_told_with_its_call_and_its_place_in_the_log() {
        let ringing = house::Event {
            this_dn_role: Some(Role::Destination),
            other_dn: Some("0301234".into()),
            other_dn_role: Some(Role::Origination),
            conn_id: Some(telephony::ids::ConnId(0xa1)),
            call_id: Some(SwitchCallId::new(&[0x85, 0xf4])),
            call_uuid: Some(CallUuid([0x11; 16])),
            call_type: Some(CallType::Inbound),
            call_state: Some(CallState::Ok),
            ani: Some("0301234".into()),
            dnis: Some("4001".into()),
            user_data: HouseList::new().with("k", "v"),
            ..house::Event::of(house::EventName::Ringing, &dn("4001"))
        };
        let position = Position { epoch: "01j".into(), dn_offset: 7 };
        let expected = serde_json::json!({
            "messageName": "EventRinging", "thisDN": "4001", "thisDNRole": "RoleDestination",
            "otherDN": "0301234", "otherDNRole": "RoleOrigination", "connID": "00000000000000a1",
            "callID": "85f4", "callUUID": "11111111-1111-1111-1111-111111111111", "callType": "Inbound",
            "callState": "Ok", "ani": "0301234", "dnis": "4001", "userData": {"k": "v"},
            "epoch": "01j", "dnOffset": 7,
        });
        assert_eq!(told(&Published::new(ringing, AT, Some(position))), with_base(expected));
    }

    #[test]
    fn a_registration_is_told_with_its_snapshot_and_whether_it_resumes() {
        let registered = house::Event {
            info_type: Some(InfoType::AddressType),
            info_status: Some(AddressType::Position.number()),
            address_type: Some(AddressType::Position),
            snapshot: Some(Box::new(snapshot::tests::holding())),
            ..house::Event::of(house::EventName::Registered, &dn("4001"))
        };
        let mut published = Published::new(registered, AT, None);
        published.resumed = Some(true);
        let told = told(&published);
        assert_eq!(told["infoStatus"], "Position");
        assert_eq!(told["infoType"], "AddressInfoAddressType");
        assert_eq!(told["resumed"], true);
        assert_eq!(told["snapshot"]["calls"][0]["partyState"], "Held|Uncertain");
    }

    #[test]
    fn what_was_asked_for_is_a_name_or_a_count() {
        assert_eq!(info_status((InfoType::DnStatus, 4)), "Ringing".into());
        assert_eq!(info_status((InfoType::CallsQuery, 4)), TextOrNumber::Number(4));
    }

    #[test]
    fn a_refusal_of_the_switch_keeps_the_switch_s_own_words() {
        let refusal = Refusal {
            csta_error: Some(telephony::error::CstaError {
                category: "systemResourceAvailability".into(),
                value: "resourceBusy".into(),
            }),
            ..Refusal::new(telephony::error::ErrorCode(1171), "The switch is busy: ask again.")
        };
        let refused = house::Event::error(refusal, Some(&dn("4001")), Some(telephony::ids::ConnId(0xa1)));
        let expected = serde_json::json!({
            "messageName": "EventError", "thisDN": "4001", "connID": "00000000000000a1",
            "errorCode": 1171, "errorName": "TERR_CSTA_RESOURCE_BUSY",
            "errorMessage": "The switch is busy: ask again.",
            "cstaError": {"category": "systemResourceAvailability", "value": "resourceBusy"},
            "retryAfterMs": 1000,
        });
        assert_eq!(told(&Published::new(refused, AT, None)), with_base(expected));
    }

    #[test]
    fn what_would_fail_again_in_the_same_way_has_no_time_to_wait() {
        assert_eq!(retry_after(ErrorCode::INVALID_ATTR), None);
        assert_eq!(retry_after(ErrorCode::NO_SWITCH), Some(1000));
    }

    #[test]
    fn sessions_share_one_body_and_differ_in_their_numbers() {
        let published =
            Published::new(house::Event::of(house::EventName::Unregistered, &dn("4001")), AT, None);
        let first = body(&published, "cordboard").for_session(1, Some(5));
        let second = body(&published, "never looked at again").for_session(9, None);
        let first = Event::from_json(&first).expect("an event");
        let second = Event::from_json(&second).expect("an event");
        assert_eq!((first.event_sequence_number, first.reference_id), (Some(1), Some(5)));
        assert_eq!((second.event_sequence_number, second.reference_id), (Some(9), None));
        assert_eq!(second.server.as_deref(), Some("cordboard"));
    }

    #[test]
    fn a_link_event_says_why_it_comes() {
        let lost = link("pbx-1", false, LinkCause::Link);
        assert_eq!((lost.name(), lost.switch.as_deref()), (Some(EventName::LinkDisconnected), Some("pbx-1")));
        assert_eq!(lost.extensions.expect("the cause").text("Cause"), Some("link"));
    }
}
