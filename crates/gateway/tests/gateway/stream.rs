//! The stream: greeting, requests, what is no request, and how it ends.

use std::time::Duration;

use client_api::{Event, EventName};
use cordboard_client::{Client as Sdk, Error, Options};
use futures_util::{SinkExt, StreamExt};
use tokio_tungstenite::tungstenite::Message;

use crate::bench::{Bench, soon};

fn error_of(event: &Event) -> (u16, Option<i32>) {
    assert_eq!(event.name(), Some(EventName::Error), "{event:?}");
    (event.error_code.expect("a code").0, event.reference_id)
}

#[actix_rt::test]
async fn the_server_speaks_first_and_tells_itself_then_its_switches() {
    let bench = Bench::start().await;
    let mut client = bench.client().await;
    let info = client.event().await;
    assert_eq!((info.name(), info.event_sequence_number), (Some(EventName::ServerInfo), Some(1)));
    assert_eq!(info.server.as_deref(), Some("cordboard-test"));
    assert_eq!(info.server_version.as_deref(), Some("1.2.3"));
    assert_eq!(info.epoch.as_deref(), Some(&**bench.middleware.epoch()));
    assert_eq!(info.role.map(|role| role.to_string()).as_deref(), Some("primary"));
    assert!(info.session_id.is_some_and(|session| !session.is_empty()));
    let capabilities = info.capabilities.expect("capabilities");
    assert!(capabilities.contains(&"RequestPrivateService".to_owned()));
    assert!(!capabilities.contains(&"RequestReserveAgent".to_owned()));
    let limits = info.limits.expect("limits");
    assert_eq!((limits.max_message_bytes, limits.user_data_bytes), (128 * 1024, 16_000));
    assert_eq!((limits.heartbeat_seconds, limits.retention_events, limits.retention_seconds), (10, 100, 60));
    assert!(info.time.is_some_and(|time| time.len() == "2026-01-01T00:00:00.000000Z".len()));

    let link = client.event().await;
    assert_eq!((link.name(), link.event_sequence_number), (Some(EventName::LinkDisconnected), Some(2)));
    assert_eq!(link.switch.as_deref(), Some("pbx-1"));
    assert_eq!(link.extensions.expect("the cause").text("Cause"), Some("start"));
}

#[actix_rt::test]
async fn a_number_can_be_registered_while_its_switch_is_away() {
    let bench = Bench::start().await;
    let mut client = bench.client().await;
    client.greeting().await;
    let event = client
        .ask(r#"{"messageName":"RequestRegisterAddress","referenceID":1,"thisDN":"4001","registerMode":"ModeShare","addressType":"DN"}"#)
        .await;
    assert_eq!((event.name(), event.reference_id), (Some(EventName::Registered), Some(1)));
    assert_eq!((event.dn_offset, event.resumed), (Some(0), Some(false)));
    assert_eq!(event.epoch.as_deref(), Some(&**bench.middleware.epoch()));
    assert_eq!(event.extensions.expect("classic keys").text("RecordingState"), Some("2"));
    assert!(!event.snapshot.expect("a snapshot").in_sync);
    let resume = format!(
        r#"{{"messageName":"RequestRegisterAddress","referenceID":2,"thisDN":"4002","resume":{{"epoch":"{}","dnOffset":0}}}}"#,
        bench.middleware.epoch()
    );
    assert_eq!(client.ask(resume).await.resumed, Some(true));
}

#[actix_rt::test]
async fn a_request_that_needs_the_switch_is_refused_while_it_is_away() {
    let bench = Bench::start().await;
    let mut client = bench.client().await;
    client.greeting().await;
    let call = r#"{"messageName":"RequestMakeCall","referenceID":2,"thisDN":"4001","otherDN":"4002"}"#;
    assert_eq!(error_of(&client.ask(call).await), (41, Some(2)));
    client.ask(r#"{"messageName":"RequestRegisterAddress","referenceID":1,"thisDN":"4001"}"#).await;
    let refused = client.ask(call).await;
    assert_eq!(error_of(&refused), (54, Some(2)));
    assert_eq!((refused.this_dn.as_deref(), refused.retry_after_ms), (Some("4001"), Some(1000)));
}

#[actix_rt::test]
async fn what_is_no_request_is_an_error_and_the_session_goes_on() {
    let bench = Bench::start().await;
    let mut client = bench.client().await;
    client.greeting().await;
    let messages = [
        ("hello", (53, Some(-1))),
        ("", (53, Some(-1))),
        ("[]", (53, Some(-1))),
        (r#"{"messageName":"RequestQueryServer"}"#, (53, Some(-1))),
        (r#"{"messageName":"RequestQueryServer","referenceID":-4}"#, (53, Some(-1))),
        (r#"{"messageName":"TMakeCall","referenceID":4}"#, (51, Some(4))),
        (r#"{"messageName":"RequestReserveAgent","referenceID":4}"#, (51, Some(4))),
        (r#"{"messageName":"RequestHoldCall","referenceID":4,"thisDN":"4001"}"#, (53, Some(4))),
    ];
    for (text, expected) in messages {
        assert_eq!(error_of(&client.ask(text).await), expected, "{text}");
    }
    client.socket.send(Message::binary(vec![1, 2, 3])).await.expect("the stream is open");
    assert_eq!(error_of(&client.event().await), (53, Some(-1)));
    let info = client.ask(r#"{"messageName":"RequestQueryServer","referenceID":4}"#).await;
    assert_eq!((info.name(), info.reference_id), (Some(EventName::ServerInfo), Some(4)));
}

#[actix_rt::test]
async fn events_are_numbered_without_a_gap() {
    let bench = Bench::start().await;
    let mut client = bench.client().await;
    client.greeting().await;
    const REQUESTS: u64 = 200;
    for reference in 0..REQUESTS {
        client.send(format!(r#"{{"messageName":"RequestQueryServer","referenceID":{reference}}}"#)).await;
    }
    for expected in 3..3 + REQUESTS {
        assert_eq!(client.event().await.event_sequence_number, Some(expected));
    }
}

#[actix_rt::test]
async fn a_reference_that_is_in_use_is_refused_and_every_request_has_one_answer() {
    let bench = Bench::start().await;
    let mut client = bench.client().await;
    client.greeting().await;
    // The number answers on another thread: among so many requests at once, some arrive before an answer has gone.
    const REQUESTS: usize = 2000;
    let request = r#"{"messageName":"RequestQueryAddress","referenceID":7,"thisDN":"4001","infoType":"AddressInfoDNStatus"}"#;
    for _ in 0..REQUESTS {
        client.socket.feed(Message::text(request)).await.expect("the stream is open");
    }
    client.socket.flush().await.expect("the stream is open");
    let mut refused = 0;
    for _ in 0..REQUESTS {
        let event = client.event().await;
        assert_eq!(event.reference_id, Some(7));
        if event.name() == Some(EventName::Error) {
            assert_eq!(error_of(&event).0, 53);
            refused += 1;
        }
    }
    assert!(refused > 0 && refused < REQUESTS, "{refused}");
}

#[actix_rt::test]
async fn a_client_that_offers_no_subprotocol_is_taken_to_mean_ours() {
    let bench = Bench::start().await;
    bench.client_offering(&[]).await.greeting().await;
    bench.client_offering(&["other", "cordboard.v1"]).await.greeting().await;
}

#[actix_rt::test]
async fn a_client_that_offers_other_subprotocols_only_is_closed_with_4000() {
    let bench = Bench::start().await;
    assert_eq!(bench.client_offering(&["cordboard.v9", "chat"]).await.close_code().await, 4000);
    assert_eq!(bench.connected_sessions(), 0);
}

#[actix_rt::test]
async fn a_message_that_is_too_long_closes_the_stream() {
    let bench = Bench::with(|config| config.max_message_bytes = 1000).await;
    let mut client = bench.client().await;
    client.greeting().await;
    let longest = format!("{:1000}", r#"{"messageName":"RequestQueryServer","referenceID":1}"#);
    assert_eq!(client.ask(longest.clone()).await.name(), Some(EventName::ServerInfo));
    client.send(longest + " ").await;
    assert_eq!(client.close_code().await, 1009);
}

#[actix_rt::test]
async fn a_session_that_comes_back_replaces_the_former_connection() {
    let bench = Bench::start().await;
    let mut first = bench.client().await;
    let session = first.greeting().await.session_id.expect("a session");
    let mut second = bench.client().await;
    second.greeting().await;
    let register =
        format!(r#"{{"messageName":"RequestRegisterClient","referenceID":1,"sessionID":"{session}"}}"#);
    let info = second.ask(register).await;
    assert_eq!((info.name(), info.session_id), (Some(EventName::ServerInfo), Some(session)));
    assert_eq!(first.close_code().await, 4009);
}

#[actix_rt::test]
async fn the_client_s_close_is_answered_and_ends_the_session() {
    let bench = Bench::start().await;
    let mut client = bench.client().await;
    client.greeting().await;
    client.socket.close(None).await.expect("the stream is open");
    assert_eq!(client.close_code().await, 1000);
    assert_eq!(bench.connected_sessions(), 0);
}

#[actix_rt::test]
async fn a_connection_that_breaks_ends_the_session() {
    let bench = Bench::start().await;
    let mut client = bench.client().await;
    client.greeting().await;
    drop(client);
    soon(async {
        while bench.connected_sessions() > 0 {
            tokio::task::yield_now().await;
        }
    })
    .await;
}

#[actix_rt::test]
async fn the_server_pings_and_answers_pings() {
    let bench = Bench::with(|config| config.heartbeat = Duration::from_millis(20)).await;
    let mut client = bench.client().await;
    client.greeting().await;
    client.socket.send(Message::Ping("are you there".into())).await.expect("the stream is open");
    let (mut pinged, mut ponged) = (false, false);
    while !(pinged && ponged) {
        match soon(client.socket.next()).await.expect("the stream is open").expect("a message") {
            Message::Ping(_) => pinged = true,
            Message::Pong(payload) => ponged = payload == "are you there",
            other => panic!("{other:?}"),
        }
    }
}

#[actix_rt::test]
async fn the_client_library_finds_what_it_needs() {
    let bench = Bench::start().await;
    let url = format!("ws://{}", bench.address());
    let (client, mut events) = Sdk::connect(&url, Options::default()).await.expect("connects");
    assert_eq!(soon(events.next()).await.expect("an event").name(), Some(EventName::LinkDisconnected));
    client.register("4001").await.expect("is registered");
    match client.make_call("4001", "4002").await {
        Err(Error::Refused(refusal)) => assert_eq!(error_of(&refusal).0, 54),
        other => panic!("{other:?}"),
    }
    client.unregister("4001").await.expect("is unregistered");
}
