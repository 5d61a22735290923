//! Calls and private services from one session's request to every registered session's event.

use std::sync::Arc;

use middleware::dn::Resume;
use middleware::server::{DnRequest, Middleware};
use switch_model::Act;
use telephony::key_value::KvList;
use telephony::request::Wish;

use crate::bench::{Client, Exchange, ToSwitch, conn_id, in_service, name, private, request};

/// 4001 has called 4002, which has answered; both sides are registered by `client`.
async fn talking(exchange: &Exchange, middleware: &Arc<Middleware>) -> (Client, telephony::ids::ConnId) {
    let mut client = Client::open(middleware).await;
    client.register("4001").await;
    client.register("4002").await;
    let dial = Wish::MakeCall { destination: "4002".into(), user_data: KvList::new() };
    client.ask("4001", dial).await;
    let (ringing, _) = client.until("EventRinging").await;
    let call = conn_id(&ringing.event);
    exchange.tell(ToSwitch::Act(Act::Answer { phone: "4002".into() })).await;
    client.until("EventEstablished").await;
    client.until("EventEstablished").await;
    (client, call)
}

#[actix_rt::test]
async fn only_the_copy_of_the_asker_carries_the_reference() {
    let (exchange, middleware) = in_service().await;
    let (mut asker, call) = talking(&exchange, &middleware).await;
    let mut listener = Client::open(&middleware).await;
    listener.register("4001").await;
    let reference = asker.ask("4001", private(3013, Some(call))).await;
    let (told, answers) = asker.until("EventPrivateInfo").await;
    let (copy, of_listener) = listener.until("EventPrivateInfo").await;
    assert_eq!((told.event.private_msg_id, answers), (Some(3013), Some(reference)));
    assert_eq!((copy.event.private_msg_id, of_listener), (Some(3013), None));
    assert_eq!(told.position, copy.position);
    assert!(Arc::ptr_eq(&told, &copy), "both sessions share one event, and so its encoding");
}

#[actix_rt::test]
async fn a_recording_that_the_telephone_started_is_told_without_a_reference() {
    let (exchange, middleware) = in_service().await;
    let (mut client, call) = talking(&exchange, &middleware).await;
    exchange.tell(ToSwitch::Act(Act::RecordKey { phone: "4002".into() })).await;
    let (told, answers) = client.until("EventPrivateInfo").await;
    assert_eq!((told.event.private_msg_id, told.event.conn_id, answers), (Some(3013), Some(call), None));
}

#[actix_rt::test]
async fn a_guest_takes_a_host_and_both_snapshots_say_so() {
    let (_exchange, middleware) = in_service().await;
    let join =
        DnRequest { extensions: KvList::new().with("HOST_DN", "4003"), ..request("6000", private(1, None)) };
    let answer = middleware.ask(join.clone(), "http".into()).await;
    assert_eq!((name(&answer), answer.event.other_dn.as_deref()), ("EventPrivateInfo", Some("4003")));
    let of = async |number: &str| {
        let view = middleware.dn(&crate::bench::dn(number)).await.expect("configured");
        view.snapshot.hot_desk.map(|desk| (desk.is_guest, desk.peer.to_string()))
    };
    assert_eq!(of("6000").await, Some((true, "4003".into())));
    assert_eq!(of("4003").await, Some((false, "6000".into())));
    let again = middleware.ask(join, "http".into()).await;
    assert_eq!(again.event.refusal.as_ref().map(|refusal| refusal.code.0), Some(43));
}

#[actix_rt::test]
async fn a_client_that_was_away_gets_what_it_missed_before_anything_newer() {
    let (exchange, middleware) = in_service().await;
    let (first, call) = talking(&exchange, &middleware).await;
    let view = middleware.dn(&crate::bench::dn("4001")).await.expect("configured");
    let left_off = Resume { epoch: view.epoch.to_string(), dn_offset: view.dn_offset };
    first.close().await;
    middleware.ask(request("4001", private(3013, Some(call))), "http".into()).await;
    middleware.ask(request("4001", private(3014, Some(call))), "http".into()).await;

    let mut back = Client::open(&middleware).await;
    let registered = back.register_from("4001", Some(left_off.clone())).await;
    assert_eq!(registered.resumed, Some(true));
    for (number, offset) in [(3013, left_off.dn_offset + 1), (3014, left_off.dn_offset + 2)] {
        let (event, _) = back.event().await;
        assert_eq!(event.event.private_msg_id, Some(number));
        assert_eq!(event.position.as_ref().map(|position| position.dn_offset), Some(offset));
    }
}

#[actix_rt::test]
async fn a_client_of_a_former_life_gets_the_snapshot_instead() {
    let (_exchange, middleware) = in_service().await;
    let mut client = Client::open(&middleware).await;
    let left_off = Resume { epoch: "another life".into(), dn_offset: 1 };
    let registered = client.register_from("4001", Some(left_off)).await;
    assert_eq!(registered.resumed, Some(false));
    assert!(registered.event.snapshot.is_some());
}
