//! Options that change while the server runs.

use std::sync::Arc;
use std::time::Duration;

use middleware::config::{LinkTarget, MiddlewareConfig};
use middleware::dn::Resume;
use middleware::dn_log::Retention;
use telephony::event::Event;
use telephony::key_value::KvList;
use telephony::names::AddressType;
use telephony::options::Options;
use telephony::request::Wish;

use crate::bench::{Client, config, dn, in_service, name, private, request};

fn error_of(event: &Event) -> Option<u16> {
    event.refusal.as_ref().map(|refusal| refusal.code.0)
}

fn with_options(port: u16, options: Options) -> MiddlewareConfig {
    MiddlewareConfig { options: Arc::new(options), ..config(port) }
}

#[actix_rt::test]
async fn what_rules_obey_changes_at_once() {
    let (exchange, middleware) = in_service().await;
    let mut client = Client::open(&middleware).await;
    client.register("4001").await;
    let dial = Wish::MakeCall { destination: "4002".into(), user_data: KvList::new() };
    client.ask("4001", dial).await;
    client.until("EventDialing").await;
    let code = |key: &str| {
        let extensions = KvList::new().with(key, "4711");
        middleware::server::DnRequest { extensions, ..request("4001", private(501, None)) }
    };
    assert_eq!(middleware.ask(code("AccountCode"), "http".into()).await.event.private_msg_id, Some(501));
    let options =
        Options { accode_name: "Project".into(), accode_privateservice: true, ..Options::default() };
    assert_eq!(middleware.reconfigure(with_options(exchange.port, options.clone())).await, [""; 0]);
    assert_eq!(*middleware.options(), options);
    let told = middleware.ask(code("Project"), "http".into()).await;
    assert_eq!(told.event.extensions.get("Project"), Some(&"4711".into()));
    assert_eq!(error_of(&middleware.ask(code("AccountCode"), "http".into()).await.event), Some(53));
}

#[actix_rt::test]
async fn what_a_dn_permits_changes_at_once() {
    let (exchange, middleware) = in_service().await;
    let mut new = config(exchange.port);
    let guest =
        new.switches[0].dns.iter_mut().find(|config| config.number == dn("6000")).expect("configured");
    guest.hot_desk_guest = false;
    assert_eq!(middleware.reconfigure(new).await, [""; 0]);
    let extensions = KvList::new().with("HOST_DN", "4001");
    let join = middleware::server::DnRequest { extensions, ..request("6000", private(1, None)) };
    assert_eq!(error_of(&middleware.ask(join, "http".into()).await.event), Some(51));
}

#[actix_rt::test]
async fn what_needs_a_restart_is_named_and_stays_and_the_rest_changes() {
    let (exchange, middleware) = in_service().await;
    let mut new = config(exchange.port);
    new.server_id = 2;
    new.store = Some("elsewhere".into());
    let switch = &mut new.switches[0];
    switch.dns.retain(|config| config.number != dn("4004"));
    switch.dns[0].address_type = AddressType::Queue;
    switch.dns[1].recording = false;
    switch.links.push(LinkTarget::plain("link-2", "127.0.0.1", 1));
    let mut second = switch.clone();
    second.name = "pbx-2".into();
    new.switches.push(second);
    new.client_resume = Duration::from_secs(77);
    let stays = middleware.reconfigure(new).await;
    let expected = [
        "tserver.server-id",
        "store.path",
        "switch pbx: link",
        "switch pbx: number or type of a dn",
        "switch pbx-2",
    ];
    assert_eq!(stays, expected);
    let config = middleware.config();
    assert_eq!((config.server_id, config.switches.len(), config.switches[0].links.len()), (1, 1, 1));
    assert_eq!(config.client_resume, Duration::from_secs(77));
    let dns = &config.switches[0].dns;
    assert_eq!((dns.len(), dns[0].address_type, dns[1].recording), (6, AddressType::Dn, false));
    assert_eq!(middleware.reconfigure((*config).clone()).await, [""; 0], "nothing differs any more");
}

#[actix_rt::test]
async fn what_is_kept_for_clients_that_come_back_changes_with_the_next_event() {
    let (exchange, middleware) = in_service().await;
    let mut client = Client::open(&middleware).await;
    let registered = client.register("4001").await;
    let left = registered.position.clone().expect("a position");
    let resume = Resume { epoch: left.epoch.to_string(), dn_offset: left.dn_offset };
    let retention = Retention { events: 1, time: Duration::from_secs(3600) };
    middleware.reconfigure(MiddlewareConfig { retention, ..config(exchange.port) }).await;
    let dial = Wish::MakeCall { destination: "4002".into(), user_data: KvList::new() };
    client.ask("4001", dial).await;
    let (dialing, _) = client.until("EventDialing").await;
    client.ask("4001", Wish::ReleaseCall(dialing.event.conn_id.expect("a call"))).await;
    client.until("EventReleased").await;
    let mut other = Client::open(&middleware).await;
    let registered = other.register_from("4001", Some(resume)).await;
    assert_eq!((name(&registered), registered.resumed), ("EventRegistered", Some(false)));
}
