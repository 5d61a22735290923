//! The gateway stops.

use std::time::{Duration, Instant};

use client_api::{Event, EventName, reconnect_after_ms};
use futures_util::StreamExt;
use tokio::net::TcpStream;

use crate::bench::{Bench, soon};

#[actix_rt::test]
async fn clients_are_told_to_come_back_and_the_port_is_free() {
    let bench = Bench::with(|config| config.reconnect_after = Duration::from_millis(1500)).await;
    let mut client = bench.client().await;
    client.greeting().await;
    let began = Instant::now();
    let ((events, frame), ()) = soon(futures_util::future::join(client.rest(), bench.gateway.stop())).await;
    assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());
    assert_eq!(events.last().and_then(Event::name), Some(EventName::ServerDisconnected));
    assert_eq!(events.last().and_then(|event| event.event_sequence_number), Some(3));
    assert_eq!(u16::from(frame.code), 4012);
    assert_eq!(reconnect_after_ms(&frame.reason), Some(1500));
    assert!(TcpStream::connect(bench.address()).await.is_err());
}

#[actix_rt::test]
async fn a_middleware_that_stops_first_lets_clients_hear_of_their_switches() {
    let bench = Bench::start().await;
    let mut client = bench.client().await;
    client.greeting().await;
    bench.middleware.stop().await;
    let (events, frame) = client.rest().await;
    assert_eq!(u16::from(frame.code), 4012);
    let names: Vec<_> = events.iter().filter_map(Event::name).collect();
    assert_eq!(names, [EventName::LinkDisconnected, EventName::ServerDisconnected]);
}

#[actix_rt::test]
async fn an_event_stream_ends_with_the_server() {
    let bench = Bench::start().await;
    let request = awc::Client::new().get(bench.url("/v1/dns/4001/events"));
    let mut response =
        soon(request.insert_header(("accept", "text/event-stream")).send()).await.expect("an answer");
    bench.gateway.stop().await;
    soon(async { while response.next().await.is_some_and(|piece| piece.is_ok()) {} }).await;
}
