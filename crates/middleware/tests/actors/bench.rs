//! A model switch on a real socket, a middleware connected to it, and sessions that note what they are told.

use std::collections::BTreeMap;
use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, Instant};

use actix::Addr;
use csta_link::profile::STANDARD;
use csta_link::{Association, Framing, LinkConfig, LinkControl, Manners};
use middleware::config::{LinkTarget, MiddlewareConfig, SwitchConfig as Target};
use middleware::dn::Resume;
use middleware::dn_log::Retention;
use middleware::journal::Keeping;
use middleware::outbox::{CloseReason, Next, OutboxReader};
use middleware::published::{Message, Outgoing, Published};
use middleware::server::{DnRequest, Middleware};
use middleware::session::{ClientSessionActor, Closed, SessionRequest, SessionWish};
use middleware::trace::Trace;
use switch_model::{Act, ConnectionKey, Moment, Output, Switch, SwitchConfig};
use telephony::address::DnNumber;
use telephony::dn::DnConfig;
use telephony::event::Event;
use telephony::ids::ConnId;
use telephony::key_value::KvList;
use telephony::names::{AddressType, ControlMode, RegisterMode};
use telephony::options::Options;
use telephony::request::Wish;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::OwnedWriteHalf;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

/// How long anything that must happen may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// Waits for something that must happen.
pub(crate) async fn soon<T>(what: &str, future: impl Future<Output = T>) -> T {
    let waited = actix_rt::time::timeout(PATIENCE, future).await;
    waited.unwrap_or_else(|_| panic!("did not happen: {what}"))
}

pub(crate) fn dn(number: &str) -> DnNumber {
    DnNumber::new(number).expect("a number")
}

/// Anything that a test wants to see or change at the switch.
pub(crate) type Question = Box<dyn FnOnce(&mut Switch, Moment) + Send>;

/// What a test does to the switch.
pub(crate) enum ToSwitch {
    Act(Act),
    /// Breaks every connection.
    Drop,
    /// Takes no connections until [`ToSwitch::Open`].
    Shut,
    Open,
    Ask(Question),
}

/// The model switch behind a real socket.
pub(crate) struct Exchange {
    pub(crate) port: u16,
    pub(crate) todo: mpsc::Sender<ToSwitch>,
}

impl Exchange {
    pub(crate) async fn open(config: SwitchConfig) -> Exchange {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port of the loopback");
        let port = listener.local_addr().expect("bound").port();
        let (todo, orders) = mpsc::channel(64);
        actix_rt::spawn(run(Switch::new(config), listener, orders));
        Exchange { port, todo }
    }

    pub(crate) async fn tell(&self, order: ToSwitch) {
        self.todo.send(order).await.expect("the switch runs");
    }

    pub(crate) async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&Switch) -> T + Send + 'static,
    ) -> T {
        let (answer, answered) = tokio::sync::oneshot::channel();
        let question = move |switch: &mut Switch, _: Moment| drop(answer.send(question(switch)));
        self.tell(ToSwitch::Ask(Box::new(question))).await;
        soon("the switch answers the test", answered).await.expect("the switch runs")
    }
}

enum Heard {
    Octets(ConnectionKey, Vec<u8>),
    Ended(ConnectionKey),
}

async fn run(mut switch: Switch, listener: TcpListener, mut orders: mpsc::Receiver<ToSwitch>) {
    let start = Instant::now();
    let now = || Moment { monotonic: start.elapsed(), wall: Duration::from_secs(1_764_000_000) };
    let (heard, mut hearing) = mpsc::channel(64);
    let mut writers: BTreeMap<ConnectionKey, OwnedWriteHalf> = BTreeMap::new();
    let mut open = true;
    loop {
        let timeout = switch.poll_timeout().map(|at| at.saturating_sub(start.elapsed()));
        let sleep = actix_rt::time::timeout(timeout.unwrap_or(PATIENCE), std::future::pending::<()>());
        tokio::select! {
            accepted = listener.accept() => {
                let (stream, _) = accepted.expect("accepts");
                if open {
                    let key = switch.connect(now());
                    writers.insert(key, listen(stream, key, heard.clone()));
                }
            }
            Some(heard) = hearing.recv() => match heard {
                Heard::Octets(key, octets) => switch.handle_input(now(), key, &octets),
                Heard::Ended(key) => {
                    switch.handle_eof(key);
                    writers.remove(&key);
                }
            },
            order = orders.recv() => match order {
                None => return,
                Some(ToSwitch::Act(act)) => switch.act(now(), &act).expect("the act is possible"),
                Some(ToSwitch::Drop) => {
                    for key in std::mem::take(&mut writers).into_keys() {
                        switch.handle_eof(key);
                    }
                }
                Some(ToSwitch::Shut) => open = false,
                Some(ToSwitch::Open) => open = true,
                Some(ToSwitch::Ask(question)) => question(&mut switch, now()),
            },
            _ = sleep => switch.handle_timeout(now()),
        }
        while let Some(output) = switch.poll_output() {
            match output {
                Output::Transmit(key, record) => {
                    if let Some(writer) = writers.get_mut(&key) {
                        // A link that is gone is noticed by its reader.
                        let _ = writer.write_all(&record).await;
                    }
                }
                Output::Stranger(..) => {}
                Output::Close(key) => drop(writers.remove(&key)),
            }
        }
    }
}

fn listen(stream: TcpStream, key: ConnectionKey, heard: mpsc::Sender<Heard>) -> OwnedWriteHalf {
    let (mut read, write) = stream.into_split();
    actix_rt::spawn(async move {
        let mut buffer = vec![0; 4096];
        while let Ok(count @ 1..) = read.read(&mut buffer).await {
            if heard.send(Heard::Octets(key, buffer[..count].to_vec())).await.is_err() {
                return;
            }
        }
        let _ = heard.send(Heard::Ended(key)).await;
    });
    write
}

fn telephone(number: &str) -> DnConfig {
    DnConfig {
        number: dn(number),
        address_type: AddressType::Dn,
        recording: true,
        hot_desk_guest: true,
        hot_desk_host: true,
    }
}

/// A configuration for 4000-4004 and guest 6000 on that port.
pub(crate) fn config(port: u16) -> MiddlewareConfig {
    let association = Association::Acse(STANDARD.acse("bench"));
    let link = LinkConfig {
        framing: Framing::Length16,
        association,
        manners: Manners::default(),
        control: LinkControl::default(),
    };
    let target = LinkTarget { link, ..LinkTarget::plain("link-1", "127.0.0.1", port) };
    let dns = ["4000", "4001", "4002", "4003", "4004", "6000"].map(telephone).to_vec();
    MiddlewareConfig {
        server: "test".into(),
        server_id: 1,
        options: Arc::new(Options { accode_privateservice: true, ..Options::default() }),
        retention: Retention { events: 1000, time: Duration::from_secs(3600) },
        client_resume: Duration::from_secs(10),
        store: None,
        keeping: Keeping::default(),
        switches: vec![Target {
            name: "pbx".into(),
            links: vec![target],
            dns,
            monitored_agents: Vec::new(),
            logout_on_unreg: Arc::default(),
            restart_period: Duration::from_millis(200),
            max_outstanding: 8,
        }],
    }
}

/// A client session, with all that it was told.
pub(crate) struct Client {
    pub(crate) actor: Addr<ClientSessionActor>,
    pub(crate) reader: OutboxReader,
    reference: i32,
}

impl Client {
    pub(crate) async fn open(middleware: &Arc<Middleware>) -> Client {
        Client::begin(middleware.open_session(None)).await
    }

    /// One with the token of that holder.
    pub(crate) async fn open_as(middleware: &Arc<Middleware>, holder: &str) -> Client {
        Client::begin(middleware.open_session(Some(holder.into()))).await
    }

    async fn begin((actor, reader): (Addr<ClientSessionActor>, OutboxReader)) -> Client {
        let mut client = Client { actor, reader, reference: 0 };
        assert!(
            matches!(client.next().await.message, Message::ServerInfo { .. }),
            "the greeting comes first"
        );
        client
    }

    pub(crate) async fn next(&mut self) -> Outgoing {
        match soon("a message", self.reader.next()).await {
            Next::Send(outgoing) => outgoing,
            Next::Close(reason) => panic!("closed: {reason:?}"),
            Next::Ended => panic!("ended"),
        }
    }

    /// The next event of a DN, and the reference that it carries.
    pub(crate) async fn event(&mut self) -> (Arc<Published>, Option<i32>) {
        loop {
            if let Outgoing { message: Message::Event(event), reference, .. } = self.next().await {
                return (event, reference);
            }
        }
    }

    /// The next event of that name; those before it are passed over.
    pub(crate) async fn until(&mut self, name: &str) -> (Arc<Published>, Option<i32>) {
        loop {
            let (event, reference) = self.event().await;
            if event.event.name.name() == name {
                return (event, reference);
            }
        }
    }

    /// The next word of a link.
    pub(crate) async fn link_state(&mut self) -> bool {
        loop {
            if let Message::Link { connected, .. } = self.next().await.message {
                return connected;
            }
        }
    }

    pub(crate) async fn close_reason(&mut self) -> CloseReason {
        loop {
            if let Next::Close(reason) = soon("the close", self.reader.next()).await {
                return reason;
            }
        }
    }

    pub(crate) async fn ask(&mut self, number: &str, wish: Wish) -> i32 {
        self.ask_with(request(number, wish)).await
    }

    pub(crate) async fn ask_with(&mut self, request: DnRequest) -> i32 {
        self.reference += 1;
        let wish = SessionWish::Dn(Box::new(request));
        let message = SessionRequest { reference: self.reference, wish };
        self.actor.send(message).await.expect("the session lives");
        self.reference
    }

    pub(crate) async fn register(&mut self, number: &str) -> Arc<Published> {
        self.register_from(number, None).await
    }

    pub(crate) async fn register_from(&mut self, number: &str, resume: Option<Resume>) -> Arc<Published> {
        let reference = self.ask_with(DnRequest { resume, ..request(number, registration()) }).await;
        loop {
            let (event, answers) = self.event().await;
            if answers == Some(reference) {
                return event;
            }
        }
    }

    pub(crate) async fn close(self) {
        self.actor.send(Closed).await.expect("the session lives");
    }
}

pub(crate) fn registration() -> Wish {
    Wish::RegisterAddress {
        mode: RegisterMode::Share,
        control: ControlMode::Default,
        address_type: AddressType::Unknown,
    }
}

pub(crate) fn request(number: &str, wish: Wish) -> DnRequest {
    DnRequest {
        dn: dn(number),
        wish,
        reasons: KvList::new(),
        extensions: KvList::new(),
        resume: None,
        trace: Trace::default(),
    }
}

pub(crate) fn private(number: i32, conn_id: Option<ConnId>) -> Wish {
    Wish::PrivateService { number, conn_id }
}

pub(crate) fn name(published: &Published) -> &'static str {
    published.event.name.name()
}

pub(crate) fn conn_id(event: &Event) -> ConnId {
    event.conn_id.expect("an event of a call")
}

/// A switch and a middleware whose DNs are all in sync.
pub(crate) async fn in_service() -> (Exchange, Arc<Middleware>) {
    let exchange = Exchange::open(SwitchConfig::default()).await;
    let middleware = Middleware::start(config(exchange.port)).await.expect("starts");
    in_sync(&middleware).await;
    (exchange, middleware)
}

/// Waits until every DN is in sync.
pub(crate) async fn in_sync(middleware: &Arc<Middleware>) {
    let mut client = Client::open(middleware).await;
    for number in ["4000", "4001", "4002", "4003", "4004", "6000"] {
        let registered = client.register(number).await;
        let mut current = registered.event.snapshot.as_ref().is_some_and(|snapshot| snapshot.in_sync);
        while !current {
            let (event, _) = client.until("EventAddressInfo").await;
            let of_this = event.event.this_dn == Some(dn(number));
            current = of_this && event.event.snapshot.as_ref().is_some_and(|snapshot| snapshot.in_sync);
        }
    }
    client.close().await;
}
