//! A running gateway, and clients for it.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use client_api::{Event, EventName};
use futures_util::{SinkExt, StreamExt};
use gateway::{GatewayConfig, RunningGateway};
use middleware::config::{LinkTarget, MiddlewareConfig, SwitchConfig};
use middleware::dn_log::Retention;
use middleware::journal::Keeping;
use middleware::server::Middleware;
use telephony::address::DnNumber;
use telephony::dn::DnConfig;
use telephony::names::AddressType;
use telephony::options::Options;
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::client::ClientRequestBuilder;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::{self, Message};
use tokio_tungstenite::{WebSocketStream, client_async};

/// Nothing that a test waits for takes as long, whatever else the machine does.
const PATIENCE: Duration = Duration::from_secs(20);

/// Numbers of the switch that is away, in their order.
pub(crate) const NUMBERS: [&str; 5] = ["+4930", "4001", "4002", "4003", "6001"];

/// A gateway, the middleware behind it, and the port where its switch would be.
pub(crate) struct Bench {
    pub(crate) middleware: Arc<Middleware>,
    pub(crate) gateway: RunningGateway,
    _closed_port: socket2::Socket,
}

/// Waits for something that has to come.
pub(crate) async fn soon<T>(what: impl Future<Output = T>) -> T {
    tokio::time::timeout(PATIENCE, what).await.expect("this comes within seconds")
}

impl Bench {
    pub(crate) async fn start() -> Bench {
        Bench::with(|_| {}).await
    }

    pub(crate) async fn with(change: impl FnOnce(&mut GatewayConfig)) -> Bench {
        let mut config = GatewayConfig::new(([127, 0, 0, 1], 0).into(), "1.2.3");
        change(&mut config);
        Bench::of(config, NUMBERS.map(str::to_owned)).await
    }

    /// As it is usually, with other numbers.
    pub(crate) async fn with_dns(numbers: impl IntoIterator<Item = String>) -> Bench {
        Bench::of(GatewayConfig::new(([127, 0, 0, 1], 0).into(), "1.2.3"), numbers).await
    }

    async fn of(config: GatewayConfig, numbers: impl IntoIterator<Item = String>) -> Bench {
        let (closed_port, port) = closed_port();
        let configuration = configuration(port, numbers);
        let middleware = Middleware::start(configuration).await.expect("the middleware starts");
        let gateway = gateway::serve(middleware.clone(), config).expect("a port is free");
        Bench { middleware, gateway, _closed_port: closed_port }
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.gateway.addresses()[0]
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address())
    }

    pub(crate) fn stream_url(&self) -> String {
        format!("ws://{}/v1/stream", self.address())
    }

    /// A client on the stream that offers our subprotocol.
    pub(crate) async fn client(&self) -> Client {
        self.client_offering(&["cordboard.v1"]).await
    }

    pub(crate) async fn client_offering(&self, protocols: &[&str]) -> Client {
        let socket = TcpStream::connect(self.address()).await.expect("the gateway listens");
        self.client_over(socket, protocols).await
    }

    pub(crate) async fn client_over(&self, socket: TcpStream, protocols: &[&str]) -> Client {
        let offer = |request, name: &&str| ClientRequestBuilder::with_sub_protocol(request, *name);
        self.handshake(socket, |request| protocols.iter().fold(request, offer)).await
    }

    /// A client whose handshake is changed.
    pub(crate) async fn client_asking(
        &self,
        change: impl FnOnce(ClientRequestBuilder) -> ClientRequestBuilder,
    ) -> Client {
        let socket = TcpStream::connect(self.address()).await.expect("the gateway listens");
        self.handshake(socket, change).await
    }

    async fn handshake(
        &self,
        socket: TcpStream,
        change: impl FnOnce(ClientRequestBuilder) -> ClientRequestBuilder,
    ) -> Client {
        let uri = self.stream_url().parse().expect("an address");
        let request = change(ClientRequestBuilder::new(uri));
        let (socket, _) = client_async(request, socket).await.expect("the handshake succeeds");
        Client { socket }
    }

    /// How many sessions have a connection.
    pub(crate) fn connected_sessions(&self) -> usize {
        self.middleware.directory().sessions().iter().filter(|(_, entry)| entry.lost.is_none()).count()
    }
}

/// A port that is taken and where nobody listens.
fn closed_port() -> (socket2::Socket, u16) {
    let socket = socket2::Socket::new(socket2::Domain::IPV4, socket2::Type::STREAM, None).expect("a socket");
    socket.bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into()).expect("a port is free");
    let port = socket.local_addr().expect("is bound").as_socket().expect("is of IP").port();
    (socket, port)
}

fn configuration(port: u16, numbers: impl IntoIterator<Item = String>) -> MiddlewareConfig {
    let dn = |number: String| DnConfig {
        number: DnNumber::new(&number).expect("a number"),
        address_type: AddressType::Dn,
        recording: true,
        hot_desk_guest: true,
        hot_desk_host: true,
    };
    MiddlewareConfig {
        server: "cordboard-test".into(),
        server_id: 1,
        options: Arc::new(Options { accode_privateservice: true, ..Options::default() }),
        retention: Retention { events: 100, time: Duration::from_secs(60) },
        client_resume: Duration::from_secs(10),
        store: None,
        keeping: Keeping::default(),
        switches: vec![SwitchConfig {
            name: "pbx-1".into(),
            links: vec![LinkTarget::plain("link-1", "127.0.0.1", port)],
            dns: numbers.into_iter().map(dn).collect(),
            monitored_agents: Vec::new(),
            logout_on_unreg: Arc::default(),
            restart_period: Duration::from_secs(30),
            max_outstanding: 8,
        }],
    }
}

/// A client on the stream.
pub(crate) struct Client {
    pub(crate) socket: WebSocketStream<TcpStream>,
}

impl Client {
    pub(crate) async fn send(&mut self, text: impl Into<String>) {
        self.socket.send(Message::text(text.into())).await.expect("the stream is open");
    }

    /// The next event.
    pub(crate) async fn event(&mut self) -> Event {
        match self.message().await {
            Message::Text(text) => Event::from_json(&text).expect("an event"),
            other => panic!("{other:?} instead of an event"),
        }
    }

    /// The next message that is no ping.
    pub(crate) async fn message(&mut self) -> Message {
        loop {
            match soon(self.socket.next()).await.expect("the stream is open").expect("a message") {
                Message::Ping(_) => {}
                other => return other,
            }
        }
    }

    /// The greeting: EventServerInfo, then the state of each switch.
    pub(crate) async fn greeting(&mut self) -> Event {
        let info = self.event().await;
        assert_eq!(info.name(), Some(EventName::ServerInfo));
        assert_eq!(self.event().await.name(), Some(EventName::LinkDisconnected));
        info
    }

    /// Asks, and waits for the event that comes next.
    pub(crate) async fn ask(&mut self, request: impl Into<String>) -> Event {
        self.send(request).await;
        self.event().await
    }

    /// Reads until the server closes the stream. Returns the events before it, and why.
    pub(crate) async fn rest(mut self) -> (Vec<Event>, CloseFrame) {
        let mut events = Vec::new();
        loop {
            match self.message().await {
                Message::Text(text) => events.push(Event::from_json(&text).expect("an event")),
                Message::Close(frame) => return (events, frame.expect("says why")),
                other => panic!("{other:?} instead of an event"),
            }
        }
    }

    /// The code with which the server closes the stream.
    pub(crate) async fn close_code(self) -> u16 {
        self.rest().await.1.code.into()
    }
}

/// Whether a client's error is that of a connection that the other side gave up.
pub(crate) fn is_given_up(error: &tungstenite::Error) -> bool {
    matches!(error, tungstenite::Error::Io(_) | tungstenite::Error::ConnectionClosed)
}
