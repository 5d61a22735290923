//! The lines of state that the list of DNs is made of: they show what is so, whether or not an event has told it.

use middleware::server::{DnRequest, Middleware};
use switch_model::Act;
use telephony::key_value::KvList;

use crate::bench::{ToSwitch, dn, in_service, name, private, request, soon};

/// Role and partner in the line of that DN.
fn hot_desk(middleware: &Middleware, number: &str) -> Option<(&'static str, String)> {
    let (is_guest, partner) = middleware.directory().dn(&dn(number)).expect("is configured").line.hot_desk?;
    Some((if is_guest { "guest" } else { "host" }, partner.to_string()))
}

async fn comes_to(middleware: &Middleware, number: &str, wanted: Option<(&'static str, &str)>) {
    let reached = async {
        while hot_desk(middleware, number) != wanted.map(|(role, partner)| (role, partner.to_owned())) {
            actix_rt::task::yield_now().await;
        }
    };
    soon(&format!("the line of {number} says {wanted:?}"), reached).await;
}

#[actix_rt::test]
async fn the_line_of_a_host_shows_its_guest_as_long_as_it_has_one_though_the_host_has_no_event_of_it() {
    let (exchange, middleware) = in_service().await;
    let join = request("6000", private(1, None));
    let join = DnRequest { extensions: KvList::new().with("HOST_DN", "4003"), ..join };
    assert_eq!(name(&*middleware.ask(join, "http".into()).await), "EventPrivateInfo");
    assert_eq!(hot_desk(&middleware, "6000"), Some(("guest", "4003".into())), "whoever was answered sees it");
    comes_to(&middleware, "4003", Some(("host", "6000"))).await;
    exchange.tell(ToSwitch::Act(Act::MoveGuest { guest: "6000".into(), host: Some("4004".into()) })).await;
    comes_to(&middleware, "4004", Some(("host", "6000"))).await;
    comes_to(&middleware, "4003", None).await;
    let part = request("6000", private(2, None));
    assert_eq!(name(&*middleware.ask(part, "http".into()).await), "EventPrivateInfo");
    assert_eq!(hot_desk(&middleware, "6000"), None, "whoever was answered sees it");
    comes_to(&middleware, "4004", None).await;
}
