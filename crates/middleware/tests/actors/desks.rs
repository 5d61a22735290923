//! Guests of hot desking, and hosts that the configuration knows or does not know.

use std::sync::Arc;

use middleware::published::Published;
use middleware::server::{DnRequest, Middleware};
use switch_model::{Act, SwitchConfig};
use telephony::address::DnNumber;
use telephony::key_value::KvList;

use crate::bench::{Client, Exchange, ToSwitch, config, dn, in_service, in_sync, private, request, soon};

/// An administrator moves guest 6000.
async fn move_guest(exchange: &Exchange, host: Option<&str>) {
    let act = Act::MoveGuest { guest: "6000".into(), host: host.map(Into::into) };
    exchange.tell(ToSwitch::Act(act)).await;
}

/// Whom the snapshot of a DN names, once all DNs are read.
async fn partner(middleware: &Arc<Middleware>, number: &str) -> Option<String> {
    in_sync(middleware).await;
    let view = soon("the DN answers", middleware.dn(&dn(number))).await.expect("it is configured");
    view.snapshot.hot_desk.map(|desk| desk.peer.to_string())
}

#[actix_rt::test]
async fn a_guest_at_a_host_that_is_not_configured_is_told_at_the_start() {
    let exchange = Exchange::open(SwitchConfig::default()).await;
    move_guest(&exchange, Some("4010")).await;
    let middleware = Middleware::start(config(exchange.port)).await.expect("starts");
    assert_eq!(partner(&middleware, "6000").await.as_deref(), Some("4010"));
    assert_eq!(partner(&middleware, "4001").await, None);
}

#[actix_rt::test]
async fn a_guest_that_came_to_a_host_that_is_not_configured_is_told_when_the_link_is_back() {
    let (exchange, middleware) = in_service().await;
    let mut client = Client::open(&middleware).await;
    client.register("6000").await;
    move_guest(&exchange, Some("4001")).await;
    client.until("EventPrivateInfo").await;
    exchange.tell(ToSwitch::Shut).await;
    exchange.tell(ToSwitch::Drop).await;
    move_guest(&exchange, Some("4010")).await;
    exchange.tell(ToSwitch::Open).await;
    for (number, host) in [(2, "4001"), (1, "4010")] {
        let (told, _) = client.until("EventPrivateInfo").await;
        let told = (told.event.private_msg_id, told.event.other_dn.as_deref());
        assert_eq!(told, (Some(number), Some(host)));
    }
    assert_eq!(partner(&middleware, "6000").await.as_deref(), Some("4010"));
    assert_eq!(partner(&middleware, "4001").await, None);
}

/// The guest that an event with a snapshot of its host names.
fn guest_of(seen: &Published) -> Option<DnNumber> {
    let snapshot = seen.event.snapshot.as_ref().expect("a snapshot");
    snapshot.hot_desk.as_ref().map(|desk| desk.peer.clone())
}

#[actix_rt::test]
async fn whoever_listens_to_a_host_around_a_change_knows_the_guest_in_the_end() {
    let (_exchange, middleware) = in_service().await;
    let host = || KvList::new().with("HOST_DN", "4003");
    for (number, extensions, guest) in [(1, host(), Some(dn("6000"))), (2, KvList::new(), None)] {
        let asked = DnRequest { extensions, ..request("6000", private(number, None)) };
        let asking = middleware.clone();
        let answer = actix_rt::spawn(async move { asking.ask(asked, "http".into()).await });
        let mut late = Client::open(&middleware).await;
        let mut seen = late.register("4003").await;
        answer.await.expect("it is answered");
        while guest_of(&seen) != guest {
            (seen, _) = late.until("EventAddressInfo").await;
        }
        late.close().await;
    }
}
