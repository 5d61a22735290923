//! Metrics are true: what was done is what was counted.

use std::sync::Arc;

use middleware::metrics::catalogue::{self as c, Metric};
use middleware::metrics::reading::Value;
use middleware::server::Middleware;
use switch_model::{Act, SwitchConfig};
use telephony::dn::DnConfig;
use telephony::key_value::KvList;
use telephony::request::Wish;

use crate::bench::{Client, Exchange, ToSwitch, config, conn_id, dn, in_service, in_sync, private, soon};

/// The value of a series; of a histogram, how many were observed. `None` for a series that has not begun.
fn find(middleware: &Arc<Middleware>, metric: &Metric, labels: &[&str]) -> Option<u64> {
    let readings = middleware.read_metrics();
    let (_, samples) = readings.iter().find(|(known, _)| *known == metric)?;
    let sample = samples.iter().find(|sample| sample.labels == labels)?;
    Some(match &sample.value {
        Value::Number(number) => *number,
        Value::Distribution(distribution) => distribution.count(),
    })
}

fn read(middleware: &Arc<Middleware>, metric: &Metric, labels: &[&str]) -> u64 {
    find(middleware, metric, labels).unwrap_or_else(|| panic!("no {} of {labels:?}", metric.name))
}

async fn comes_to(middleware: &Arc<Middleware>, metric: &Metric, labels: &[&str], value: u64) {
    let reached = async {
        while find(middleware, metric, labels) != Some(value) {
            actix_rt::task::yield_now().await;
        }
    };
    soon(metric.name, reached).await;
}

#[actix_rt::test]
async fn a_call_its_recording_and_a_refusal_are_counted_as_what_they_are() {
    let (exchange, middleware) = in_service().await;
    let mut client = Client::open(&middleware).await;
    client.register("4002").await;
    let (events, registered) =
        (read(&middleware, &c::EVENTS, &["pbx"]), read(&middleware, &c::REQUESTS, &["done"]));
    exchange.tell(ToSwitch::Act(Act::Dial { phone: "4001".into(), digits: "4002".into() })).await;
    let (ringing, _) = client.until("EventRinging").await;
    let call = conn_id(&ringing.event);
    client.ask("4002", Wish::AnswerCall(call)).await;
    client.until("EventEstablished").await;
    client.ask("4002", private(3013, Some(call))).await;
    client.until("EventPrivateInfo").await;
    client.ask("4002", private(3013, Some(call))).await;
    client.until("EventError").await;

    let services = |number, outcome| read(&middleware, &c::PRIVATE_SERVICES, &[number, outcome]);
    assert_eq!((services("3013", "done"), services("3013", "refused")), (1, 1));
    assert_eq!((services("3013", "reported"), services("3014", "done")), (0, 0));
    assert_eq!(read(&middleware, &c::REQUESTS, &["done"]), registered + 2);
    assert_eq!(read(&middleware, &c::REQUESTS, &["refused"]), 1);
    // 4001: Dialing, Established. 4002: Ringing, Established, PrivateInfo.
    comes_to(&middleware, &c::EVENTS, &["pbx"], events + 5).await;
    comes_to(&middleware, &c::DNS, &["pbx", "Talking"], 2).await;
    assert_eq!(read(&middleware, &c::LINK_DECODE_ERRORS, &["pbx", "link-1", "apdu"]), 0);
    comes_to(&middleware, &c::DN_MAILBOX, &["pbx"], 0).await;
    comes_to(&middleware, &c::LINK_MESSAGES, &["pbx", "link-1", "out", "answerCall"], 1).await;
    assert_eq!(read(&middleware, &c::LINK_MESSAGES, &["pbx", "link-1", "in", "answerCall"]), 1);
    assert_eq!(read(&middleware, &c::LINK_MESSAGES, &["pbx", "link-1", "out", "recordMessage"]), 1);

    let stats = middleware.dn_stats(&dn("4002")).await.expect("is configured");
    let events: Vec<_> = stats.events().map(|(event, count)| (event.name(), count)).collect();
    assert!(events.contains(&("EventRinging", 1)) && events.contains(&("EventPrivateInfo", 1)), "{events:?}");
    assert_eq!(stats.answer_times().count(), 1);
    assert!(stats.recent_events().map(u32::from).sum::<u32>() >= 3);
}

#[actix_rt::test]
async fn a_link_that_is_lost_and_comes_back_is_counted_with_the_time_of_its_resynchronisation() {
    let (exchange, middleware) = in_service().await;
    let link = ["pbx", "link-1"];
    comes_to(&middleware, &c::RESYNC, &["pbx"], 1).await;
    assert_eq!(
        (read(&middleware, &c::LINK_UP, &link), read(&middleware, &c::LINK_CONNECTIONS, &link)),
        (1, 1)
    );
    assert_eq!(read(&middleware, &c::DNS_OUT_OF_SYNC, &["pbx"]), 0);
    let mut client = Client::open(&middleware).await;
    assert!(client.link_state().await);
    exchange.tell(ToSwitch::Shut).await;
    exchange.tell(ToSwitch::Drop).await;
    assert!(!client.link_state().await);
    assert_eq!(read(&middleware, &c::LINK_UP, &link), 0);
    comes_to(&middleware, &c::DNS_OUT_OF_SYNC, &["pbx"], 6).await;
    let dial = Wish::MakeCall { destination: "4002".into(), user_data: KvList::new() };
    client.ask("4001", dial).await;
    client.until("EventError").await;
    assert_eq!(read(&middleware, &c::REQUESTS, &["refused"]), 1);
    exchange.tell(ToSwitch::Open).await;
    in_sync(&middleware).await;
    comes_to(&middleware, &c::RESYNC, &["pbx"], 2).await;
    assert_eq!(read(&middleware, &c::LINK_CONNECTIONS, &link), 2);
    // The monitors of both lives are counted, each second.
    let monitors = ["pbx", "link-1", "out", "monitorStart"];
    comes_to(&middleware, &c::LINK_MESSAGES, &monitors, 12).await;
}

#[actix_rt::test]
async fn a_number_that_the_switch_does_not_let_be_monitored_is_not_waited_for() {
    let exchange = Exchange::open(SwitchConfig::default()).await;
    let mut config = config(exchange.port);
    let unknown = DnConfig { number: dn("9999"), ..config.switches[0].dns[0].clone() };
    config.switches[0].dns.push(unknown);
    let middleware = Middleware::start(config).await.expect("starts");
    comes_to(&middleware, &c::DNS_REFUSED, &["pbx"], 1).await;
    in_sync(&middleware).await;
    comes_to(&middleware, &c::RESYNC, &["pbx"], 1).await;
    comes_to(&middleware, &c::DNS_OUT_OF_SYNC, &["pbx"], 0).await;
    comes_to(&middleware, &c::DNS_MONITORED, &["pbx"], 6).await;
    let [view] = &middleware.directory().switches()[..] else { panic!("one switch is configured") };
    assert_eq!((view.dns, view.monitored, view.refused), (7, 6, 1));
    assert!(!middleware.directory().dn(&dn("9999")).expect("is configured").line.in_sync);
    exchange.tell(ToSwitch::Shut).await;
    exchange.tell(ToSwitch::Drop).await;
    comes_to(&middleware, &c::DNS_REFUSED, &["pbx"], 0).await;
    comes_to(&middleware, &c::DNS_OUT_OF_SYNC, &["pbx"], 7).await;
}
