//! What happens at the limits of queues.

use middleware::outbox::{CloseReason, OUTBOX_MESSAGES};
use middleware::session::{SessionRequest, SessionWish};
use telephony::error::ErrorCode;
use telephony::names::InfoType;
use telephony::request::Wish;

use crate::bench::{Client, ToSwitch, in_service, name, registration, request};

#[actix_rt::test]
async fn a_client_that_does_not_read_is_closed_as_too_slow_and_others_go_on() {
    let (exchange, middleware) = in_service().await;
    let mut slow = Client::open(&middleware).await;
    let mut brisk = Client::open(&middleware).await;
    slow.register("4001").await;
    brisk.register("4001").await;
    for _ in 0..=OUTBOX_MESSAGES / 2 {
        for in_service in [false, true] {
            let device = switch_model::Number::from("4001");
            let act = if in_service {
                switch_model::Act::BackInService { device }
            } else {
                switch_model::Act::OutOfService { device }
            };
            exchange.tell(ToSwitch::Act(act)).await;
            let told = brisk.event().await.0;
            assert_eq!(name(&told), if in_service { "EventDNBackInService" } else { "EventDNOutOfService" });
        }
    }
    assert_eq!(slow.close_reason().await, CloseReason::TooSlow);
    let answer = brisk.register("4001").await;
    assert_eq!(name(&answer), "EventRegistered");
}

#[actix_rt::test]
async fn a_dn_with_more_requests_than_its_mailbox_holds_refuses_the_rest_and_answers_every_one() {
    let (_exchange, middleware) = in_service().await;
    let asks = (0..1000)
        .map(|_| middleware.ask(request("4001", Wish::QueryAddress(InfoType::DnStatus)), "http".into()));
    let answers = futures_util::future::join_all(asks).await;
    let refused =
        answers.iter().filter_map(|answer| answer.event.refusal.as_ref()).map(|refusal| refusal.code);
    let refused: Vec<_> = refused.collect();
    assert!(refused.iter().all(|code| *code == ErrorCode::INTERNAL), "only for want of room");
    assert!(refused.len() < answers.len(), "some were answered");
}

#[actix_rt::test]
async fn a_reference_that_is_still_unanswered_cannot_be_used_again() {
    let (exchange, middleware) = in_service().await;
    exchange.tell(ToSwitch::Ask(Box::new(|switch, _| switch.quirks_mut().silent_death = true))).await;
    let mut client = Client::open(&middleware).await;
    client.register("4001").await;
    let dial =
        || Wish::MakeCall { destination: "4002".into(), user_data: telephony::key_value::KvList::new() };
    for _ in 0..2 {
        let wish = SessionWish::Dn(Box::new(request("4001", dial())));
        client.actor.send(SessionRequest { reference: 77, wish }).await.expect("the session lives");
    }
    let (error, answers) = client.event().await;
    assert_eq!((name(&error), answers), ("EventError", Some(77)));
    assert_eq!(error.event.refusal.as_ref().map(|refusal| refusal.code), Some(ErrorCode::INVALID_ATTRIBUTE));
}

#[actix_rt::test]
async fn a_registration_over_http_is_refused_as_it_would_hear_nothing() {
    let (_exchange, middleware) = in_service().await;
    let answer = middleware.ask(request("4001", registration()), "http".into()).await;
    assert_eq!(answer.event.refusal.as_ref().map(|refusal| refusal.code), Some(ErrorCode::UNSUPPORTED));
}
