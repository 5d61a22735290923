//! The client against a server that does what the test says, over a pipe in memory and on simulated time.

use std::time::Duration;

use cordboard_client::api::{
    Carrier, ClientRequest, CloseCode, ConnId, ErrorCode, Event, EventName, Limits, PrivateService,
    PrivateServiceNumber, Request, RequestHead, draining_reason,
};
use cordboard_client::{Client, ConnectError, Disconnect, Error, Events, Options};
use futures_util::{SinkExt, StreamExt};
use tokio::io::{AsyncRead, AsyncWrite, DuplexStream};
use tokio::net::TcpListener;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::{WebSocketStream, accept_hdr_async};

const URL: &str = "ws://cordboard.test";
const PIPE_BYTES: usize = 1 << 16;
const HEARTBEAT: u64 = 5;

/// The server's end.
struct Server<S = DuplexStream> {
    socket: WebSocketStream<S>,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Server<S> {
    #[expect(clippy::result_large_err, reason = "the type of the refusal is the library's")]
    async fn accept(stream: S, token: Option<&str>) -> Self {
        let expected = token.map(|token| format!("Bearer {token}"));
        let agree = |request: &server::Request, mut response: server::Response| {
            assert_eq!(request.uri().path(), "/v1/stream");
            let header = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
            assert_eq!(header("Authorization"), expected.as_deref());
            assert_eq!(header("Sec-WebSocket-Protocol"), Some("cordboard.v1"));
            let protocol = "cordboard.v1".parse().expect("a header");
            response.headers_mut().insert("Sec-WebSocket-Protocol", protocol);
            Ok(response)
        };
        Server { socket: accept_hdr_async(stream, agree).await.expect("a client") }
    }

    async fn say(&mut self, event: &Event) {
        self.socket.send(Message::text(event.to_json())).await.expect("a client that listens");
    }

    async fn greet(&mut self) {
        let limits = Limits {
            max_message_bytes: 65536,
            user_data_bytes: 16000,
            heartbeat_seconds: HEARTBEAT,
            retention_events: 1000,
            retention_seconds: 600,
        };
        let greeting = Event {
            session_id: Some("s-1".into()),
            limits: Some(limits),
            ..Event::new(EventName::ServerInfo)
        };
        self.say(&greeting).await;
    }

    /// The next request.
    async fn hear(&mut self) -> ClientRequest {
        loop {
            match self.socket.next().await.expect("a client").expect("a message") {
                Message::Text(text) => {
                    return ClientRequest::parse(&text, Carrier::Stream).expect("a request");
                }
                Message::Ping(_) | Message::Pong(_) => {}
                other => panic!("{other:?}"),
            }
        }
    }

    /// Hears a request and answers it with an event of this name.
    async fn answer(&mut self, name: EventName) -> Request {
        let ClientRequest { head, request } = self.hear().await;
        self.say(&answer(&head, name)).await;
        request
    }
}

fn answer(head: &RequestHead, name: EventName) -> Event {
    Event {
        reference_id: head.reference_id,
        this_dn: head.this_dn.clone(),
        conn_id: head.conn_id,
        ..Event::new(name)
    }
}

/// A client and the server that it is connected to.
async fn connected(options: Options) -> (Client, Events, Server) {
    let (here, there) = tokio::io::duplex(PIPE_BYTES);
    let token = options.token.clone();
    let server = async {
        let mut server = Server::accept(there, token.as_deref()).await;
        server.greet().await;
        server
    };
    let (client, server) = tokio::join!(Client::connect_over(here, URL, options), server);
    let (client, events) = client.expect("a connection");
    (client, events, server)
}

#[tokio::test(start_paused = true)]
async fn the_greeting_is_kept_and_the_token_goes_in_the_header() {
    let options = Options { token: Some("secret".into()), ..Options::default() };
    assert!(!format!("{options:?}").contains("secret"));
    let (client, _events, _server) = connected(options).await;
    assert_eq!(client.server_info().session_id.as_deref(), Some("s-1"));
}

#[tokio::test]
async fn an_address_leads_to_the_stream_over_tcp() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("ws://{}", listener.local_addr().expect("an address"));
    let serving = async {
        let (stream, _) = listener.accept().await.expect("a client");
        let mut server = Server::accept(stream, None).await;
        server.greet().await;
        server.answer(EventName::Registered).await
    };
    let asking = async {
        let (client, _events) = Client::connect(&url, Options::default()).await.expect("a connection");
        client.register("4001").await
    };
    let (_, answer) = tokio::join!(serving, asking);
    assert_eq!(answer.expect("an answer").this_dn.as_deref(), Some("4001"));
}

#[tokio::test(start_paused = true)]
async fn each_answer_goes_to_its_asker_in_whatever_order_they_come() {
    let (client, _events, mut server) = connected(Options::default()).await;
    let both_in_reverse = async {
        let first = server.hear().await;
        let second = server.hear().await;
        server.say(&answer(&second.head, EventName::Dialing)).await;
        server.say(&answer(&first.head, EventName::Dialing)).await;
    };
    let (first, second, ()) =
        tokio::join!(client.make_call("4001", "1"), client.make_call("4002", "2"), both_in_reverse);
    assert_eq!(first.expect("an answer").this_dn.as_deref(), Some("4001"));
    assert_eq!(second.expect("an answer").this_dn.as_deref(), Some("4002"));
}

#[tokio::test(start_paused = true)]
async fn what_nobody_asked_for_is_among_the_events() {
    let (client, mut events, mut server) = connected(Options::default()).await;
    let ringing = Event { this_dn: Some("4001".into()), ..Event::new(EventName::Ringing) };
    let unreadable = Event::error(None, ErrorCode::INVALID_ATTR, "No JSON.");
    server.say(&ringing).await;
    server.say(&unreadable).await;
    assert_eq!(events.next().await, Ok(ringing));
    assert_eq!(events.next().await, Ok(unreadable));
    drop(client);
    assert_eq!(events.next().await, Err(Disconnect::Closed));
}

#[tokio::test(start_paused = true)]
async fn an_error_of_the_server_is_a_refusal_with_its_sentence() {
    let (client, _events, mut server) = connected(Options::default()).await;
    let refuse = async {
        let head = server.hear().await.head;
        server
            .say(&head.error(ErrorCode::NOT_CONFIGURED, "There is no DN 9; right would be a configured one."))
            .await;
    };
    let (refusal, ()) = tokio::join!(client.register("9"), refuse);
    let error = refusal.expect_err("a refusal");
    assert_eq!(error.code(), Some(ErrorCode::NOT_CONFIGURED));
    assert_eq!(
        error.to_string(),
        "There is no DN 9; right would be a configured one. (TERR_NOT_CONFIGURED, 59)"
    );
}

#[tokio::test(start_paused = true)]
async fn the_methods_ask_for_what_their_names_say() {
    let (client, _events, mut server) = connected(Options::default()).await;
    let call = ConnId(7);
    let service = |number: PrivateServiceNumber, conn_id: Option<ConnId>| PrivateService {
        conn_id,
        ..PrivateService::new(number, "4001")
    };

    let (_, request) =
        tokio::join!(client.suspend_recording("4001", call), server.answer(EventName::PrivateInfo));
    assert_eq!(request, service(PrivateServiceNumber::SuspendRecording, Some(call)).into());

    let (_, request) = tokio::join!(client.part("4001"), server.answer(EventName::PrivateInfo));
    assert_eq!(request, service(PrivateServiceNumber::PartHost, None).into());

    let (_, request) = tokio::join!(client.associate("4001", "5001"), server.answer(EventName::PrivateInfo));
    let Request::PrivateService(joining) = request else { panic!("{request:?}") };
    assert_eq!(joining.host_dn(), Some("5001"));

    let setting = client.set_account_code("4001", Some(call), "4711");
    let (_, request) = tokio::join!(setting, server.answer(EventName::PrivateInfo));
    let Request::PrivateService(setting) = request else { panic!("{request:?}") };
    assert_eq!(setting.extensions.expect("extensions").text("AccountCode"), Some("4711"));

    let (_, request) =
        tokio::join!(client.identify("test", Some("s-0")), server.answer(EventName::ServerInfo));
    let Request::RegisterClient(identity) = request else { panic!("{request:?}") };
    assert_eq!(identity.session_id.as_deref(), Some("s-0"));
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_comes_too_late_is_among_the_events() {
    let options = Options { answer_timeout: Duration::from_secs(1), ..Options::default() };
    let (client, mut events, mut server) = connected(options).await;
    let (unanswered, asked) = tokio::join!(client.hold("4001", ConnId(7)), server.hear());
    assert_eq!(unanswered, Err(Error::Timeout(Duration::from_secs(1))));
    let late = answer(&asked.head, EventName::Held);
    server.say(&late).await;
    assert_eq!(events.next().await, Ok(late));
}

#[tokio::test(start_paused = true)]
async fn events_that_are_not_read_end_the_connection_and_none_is_lost_before_that() {
    let options = Options { event_buffer: 2, ..Options::default() };
    let (client, mut events, mut server) = connected(options).await;
    for offset in 1..=3 {
        server.say(&Event { dn_offset: Some(offset), ..Event::new(EventName::Ringing) }).await;
    }
    assert_eq!(client.register("4001").await, Err(Error::Disconnected(Disconnect::TooSlow)));
    for offset in [1, 2] {
        assert_eq!(events.next().await.expect("an event").dn_offset, Some(offset));
    }
    assert_eq!(events.next().await, Err(Disconnect::TooSlow));
}

#[tokio::test(start_paused = true)]
async fn an_application_without_events_is_never_too_slow() {
    let options = Options { event_buffer: 1, ..Options::default() };
    let (client, events, mut server) = connected(options).await;
    drop(events);
    for _ in 0..3 {
        server.say(&Event::new(EventName::Ringing)).await;
    }
    let (answer, _) = tokio::join!(client.register("4001"), server.answer(EventName::Registered));
    assert!(answer.is_ok());
}

#[tokio::test(start_paused = true)]
async fn a_silent_server_is_given_up_after_three_heartbeats() {
    let (_client, mut events, _server) = connected(Options::default()).await;
    let began = tokio::time::Instant::now();
    assert_eq!(events.next().await, Err(Disconnect::Silent));
    assert_eq!(began.elapsed().as_secs(), 3 * HEARTBEAT);
}

#[tokio::test(start_paused = true)]
async fn heartbeats_are_answered_and_keep_the_connection() {
    let (client, _events, mut server) = connected(Options::default()).await;
    for _ in 0..5 {
        tokio::time::advance(Duration::from_secs(2 * HEARTBEAT)).await;
        server.socket.send(Message::Ping("beat".into())).await.expect("a client");
        let pong = server.socket.next().await.expect("a client").expect("a message");
        assert_eq!(pong, Message::Pong("beat".into()));
    }
    let (answer, _) = tokio::join!(client.register("4001"), server.answer(EventName::Registered));
    assert!(answer.is_ok());
}

#[tokio::test(start_paused = true)]
async fn a_draining_server_says_why_it_closes_and_when_to_come_back() {
    let (client, mut events, mut server) = connected(Options::default()).await;
    let code = CloseCode::Draining.number().into();
    let close = async {
        server.hear().await;
        let frame = CloseFrame { code, reason: draining_reason(1500).into() };
        server.socket.close(Some(frame)).await.expect("a client");
    };
    let (unanswered, ()) = tokio::join!(client.register("4001"), close);
    let Err(Error::Disconnected(why)) = unanswered else { panic!("{unanswered:?}") };
    assert_eq!(why.close_code(), Some(CloseCode::Draining));
    assert_eq!(why.reconnect_after(), Some(Duration::from_millis(1500)));
    assert_eq!(events.next().await, Err(why));
}

#[tokio::test(start_paused = true)]
async fn more_requests_than_may_be_under_way_are_refused_and_not_sent() {
    let options = Options { answer_timeout: Duration::from_secs(5), ..Options::default() };
    let (client, _events, mut server) = connected(options).await;
    let asking = futures_util::future::join_all((0..1025).map(|_| client.register("4001")));
    let hearing = async {
        for _ in 0..1024 {
            server.hear().await;
        }
    };
    let (answers, ()) = tokio::join!(asking, hearing);
    let refused = answers.iter().filter(|answer| **answer == Err(Error::TooManyRequests(1024))).count();
    assert_eq!(refused, 1);
}

#[tokio::test(start_paused = true)]
async fn a_server_that_does_not_greet_is_none() {
    let (here, there) = tokio::io::duplex(PIPE_BYTES);
    let rings = async {
        let mut server = Server::accept(there, None).await;
        server.say(&Event::new(EventName::Ringing)).await;
        server
    };
    let (client, _server) = tokio::join!(Client::connect_over(here, URL, Options::default()), rings);
    assert!(matches!(client, Err(ConnectError::NoGreeting(Disconnect::Protocol(_)))), "{client:?}");

    let (here, _there) = tokio::io::duplex(PIPE_BYTES);
    let client = Client::connect_over(here, URL, Options::default()).await;
    assert!(matches!(client, Err(ConnectError::Timeout(_))), "{client:?}");
}

#[tokio::test(start_paused = true)]
async fn an_address_that_cannot_be_used_is_told_with_one_that_can() {
    for url in ["", "4001", "http://127.0.0.1:8080", "https://127.0.0.1:8080"] {
        let error = Client::connect(url, Options::default()).await.expect_err(url);
        assert!(matches!(error, ConnectError::Address { .. }), "{error:?}");
        assert!(error.to_string().contains("ws://127.0.0.1:8080"), "{error}");
    }
}
