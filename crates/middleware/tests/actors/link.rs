//! Losing a link, getting it back, and letting it go.

use middleware::outbox::CloseReason;
use middleware::server::Middleware;
use switch_model::{Act, SwitchConfig, SystemStatus};
use telephony::key_value::KvList;
use telephony::request::Wish;

use crate::bench::{
    Client, Exchange, ToSwitch, config, conn_id, dn, in_service, in_sync, name, private, request, soon,
};

#[actix_rt::test]
async fn a_lost_link_is_told_once_and_requests_in_its_absence_get_54() {
    let (exchange, middleware) = in_service().await;
    let mut client = Client::open(&middleware).await;
    assert!(client.link_state().await);
    client.register("4001").await;
    exchange.tell(ToSwitch::Shut).await;
    exchange.tell(ToSwitch::Drop).await;
    assert!(!client.link_state().await);
    let dial = Wish::MakeCall { destination: "4002".into(), user_data: KvList::new() };
    let reference = client.ask("4001", dial).await;
    let (error, answers) = client.event().await;
    assert_eq!((name(&error), answers), ("EventError", Some(reference)));
    assert_eq!(error.event.refusal.as_ref().map(|refusal| refusal.code.0), Some(54));
}

#[actix_rt::test]
async fn a_link_that_comes_back_is_read_again_and_calls_keep_their_identity() {
    let (exchange, middleware) = in_service().await;
    let mut client = Client::open(&middleware).await;
    client.register("4002").await;
    exchange.tell(ToSwitch::Act(Act::Dial { phone: "4001".into(), digits: "4002".into() })).await;
    let (ringing, _) = client.until("EventRinging").await;
    exchange.tell(ToSwitch::Drop).await;
    let (info, _) = client.until("EventAddressInfo").await;
    let snapshot = info.event.snapshot.as_ref().expect("a snapshot");
    assert!(snapshot.in_sync);
    let calls: Vec<_> =
        snapshot.calls.iter().map(|call| (call.conn_id, call.party_state.name(), call.uncertain)).collect();
    assert_eq!(calls, [(conn_id(&ringing.event), "Alerting", false)]);
}

#[actix_rt::test]
async fn a_call_that_ended_while_the_link_was_away_is_released_when_it_is_back() {
    let (exchange, middleware) = in_service().await;
    let mut client = Client::open(&middleware).await;
    client.register("4002").await;
    exchange.tell(ToSwitch::Act(Act::Dial { phone: "4001".into(), digits: "4002".into() })).await;
    let (ringing, _) = client.until("EventRinging").await;
    exchange.tell(ToSwitch::Shut).await;
    exchange.tell(ToSwitch::Drop).await;
    exchange.tell(ToSwitch::Act(Act::HangUp { phone: "4001".into() })).await;
    exchange.tell(ToSwitch::Open).await;
    let (abandoned, _) = client.until("EventAbandoned").await;
    assert_eq!(abandoned.event.conn_id, ringing.event.conn_id);
    assert_eq!(abandoned.event.call_state.map(telephony::names::CallState::name), Some("Unknown"));
}

#[actix_rt::test]
async fn an_association_made_at_the_switch_in_our_absence_is_told_once_when_the_link_is_back() {
    let (exchange, middleware) = in_service().await;
    let mut client = Client::open(&middleware).await;
    client.register("6000").await;
    exchange.tell(ToSwitch::Drop).await;
    exchange.tell(ToSwitch::Act(Act::MoveGuest { guest: "6000".into(), host: Some("4004".into()) })).await;
    let (told, _) = client.until("EventPrivateInfo").await;
    assert_eq!((told.event.private_msg_id, told.event.other_dn.as_deref()), (Some(1), Some("4004")));
    let (info, _) = client.event().await;
    assert_eq!(name(&info), "EventAddressInfo", "nothing else differs");
}

#[actix_rt::test]
async fn lost_messages_have_every_dn_read_again_without_the_link_going_away() {
    let (exchange, middleware) = in_service().await;
    let mut client = Client::open(&middleware).await;
    client.register("4001").await;
    let lose = |switch: &mut switch_model::Switch, now| switch.set_status(now, SystemStatus::MessagesLost);
    exchange.tell(ToSwitch::Ask(Box::new(lose))).await;
    for in_sync in [false, true] {
        let (info, _) = client.until("EventAddressInfo").await;
        assert_eq!(info.event.snapshot.as_ref().map(|snapshot| snapshot.in_sync), Some(in_sync));
    }
}

#[actix_rt::test]
async fn what_the_switch_sends_beyond_the_standard_is_counted_and_costs_nothing() {
    let (exchange, middleware) = in_service().await;
    let mut client = Client::open(&middleware).await;
    client.register("4002").await;
    let add_members =
        |switch: &mut switch_model::Switch, _| switch.quirks_mut().unknown_trailing_members = true;
    exchange.tell(ToSwitch::Ask(Box::new(add_members))).await;
    exchange.tell(ToSwitch::Act(Act::Dial { phone: "4001".into(), digits: "4002".into() })).await;
    client.until("EventRinging").await;
    // The view is made anew with each status.
    let lose = |switch: &mut switch_model::Switch, now| switch.set_status(now, SystemStatus::MessagesLost);
    exchange.tell(ToSwitch::Ask(Box::new(lose))).await;
    client.until("EventAddressInfo").await;
    let link = &middleware.directory().switches()[0].links[0];
    assert!(link.beyond_standard.unknown_members > 0, "{link:?}");
    assert_eq!(link.decode_errors, 0);
}

/// Two telephones talk, and both are recorded.
async fn both_recorded(exchange: &Exchange, client: &mut Client) {
    for number in ["4001", "4002"] {
        client.register(number).await;
    }
    exchange.tell(ToSwitch::Act(Act::Dial { phone: "4001".into(), digits: "4002".into() })).await;
    client.until("EventRinging").await;
    exchange.tell(ToSwitch::Act(Act::Answer { phone: "4002".into() })).await;
    let (established, _) = client.until("EventEstablished").await;
    let call = conn_id(&established.event);
    client.until("EventEstablished").await;
    for number in ["4001", "4002"] {
        client.ask(number, private(3013, Some(call))).await;
        client.until("EventPrivateInfo").await;
    }
}

#[actix_rt::test]
async fn what_became_of_a_recording_in_our_absence_is_asked_for_and_told_when_the_link_is_back() {
    let (exchange, middleware) = in_service().await;
    let mut client = Client::open(&middleware).await;
    both_recorded(&exchange, &mut client).await;
    exchange.tell(ToSwitch::Drop).await;
    exchange.tell(ToSwitch::Act(Act::PauseKey { phone: "4001".into() })).await;
    exchange.tell(ToSwitch::Act(Act::RecordKey { phone: "4002".into() })).await;
    let mut told = Vec::new();
    for _ in 0..2 {
        let (event, _) = client.until("EventPrivateInfo").await;
        let cause = event.event.extensions.get("Cause").cloned();
        told.push((event.event.this_dn.clone(), event.event.private_msg_id, cause));
    }
    told.sort_by_key(|(number, ..)| number.clone());
    let lost = Some("lost".into());
    assert_eq!(told, [(Some(dn("4001")), Some(3015), None), (Some(dn("4002")), Some(3014), lost)]);
}

#[actix_rt::test]
async fn a_switch_that_does_not_know_the_state_of_recordings_is_asked_for_it_once_on_a_link() {
    let (exchange, middleware) = in_service().await;
    let mut client = Client::open(&middleware).await;
    both_recorded(&exchange, &mut client).await;
    let refuse = |switch: &mut switch_model::Switch, now| {
        switch.quirks_mut().no_voice_attributes = true;
        switch.set_status(now, SystemStatus::MessagesLost);
    };
    let asked = |switch: &switch_model::Switch| switch.observations().not_supported;
    exchange.tell(ToSwitch::Ask(Box::new(refuse))).await;
    read_again(&mut client).await;
    // Both may have asked before the first was answered.
    let first = exchange.ask(asked).await;
    assert!((1..=2).contains(&first), "{first}");
    let lose = |switch: &mut switch_model::Switch, now| switch.set_status(now, SystemStatus::MessagesLost);
    exchange.tell(ToSwitch::Ask(Box::new(lose))).await;
    read_again(&mut client).await;
    assert_eq!(exchange.ask(asked).await, first);
    let recording = middleware.dn(&dn("4001")).await.expect("configured").snapshot.recording;
    assert!(recording.uncertain, "nobody knows");
}

/// Waits until the two DNs of the client have been read again.
async fn read_again(client: &mut Client) {
    let mut left = 2;
    while left > 0 {
        let (info, _) = client.until("EventAddressInfo").await;
        left -= i32::from(info.event.snapshot.as_ref().is_some_and(|snapshot| snapshot.in_sync));
    }
}

#[actix_rt::test]
async fn a_middleware_that_starts_before_its_switch_finds_it_later() {
    let exchange = Exchange::open(SwitchConfig::default()).await;
    exchange.tell(ToSwitch::Shut).await;
    let middleware = Middleware::start(config(exchange.port)).await.expect("starts");
    let mut client = Client::open(&middleware).await;
    assert!(!client.link_state().await);
    exchange.tell(ToSwitch::Open).await;
    assert!(client.link_state().await);
    in_sync(&middleware).await;
}

#[actix_rt::test]
async fn stopping_tells_the_clients_and_leaves_no_monitor_at_the_switch() {
    let (exchange, middleware) = in_service().await;
    let mut client = Client::open(&middleware).await;
    assert!(client.link_state().await);
    soon("the stop", middleware.stop()).await;
    assert_eq!(client.close_reason().await, CloseReason::Draining);
    let seen = exchange.ask(switch_model::Switch::observations).await;
    assert_eq!((seen.unreadable, seen.rejected, seen.too_early, seen.unexpected_answers), (0, 0, 0, 0));
}

#[actix_rt::test]
async fn a_request_for_a_dn_that_is_not_configured_gets_59() {
    let (_exchange, middleware) = in_service().await;
    let answer = middleware.ask(request("4999", private(2, None)), "http".into()).await;
    assert_eq!(answer.event.refusal.as_ref().map(|refusal| refusal.code.0), Some(59));
    assert!(middleware.dn(&dn("4999")).await.is_none());
}
