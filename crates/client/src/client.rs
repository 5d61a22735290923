//! The half of a connection that asks.

use std::sync::Arc;

use client_api::{
    AnswerCall, AttachUserData, ClearCall, ConnId, Event, EventName, HoldCall, KvList, MakeCall,
    PrivateService, PrivateServiceNumber, RegisterAddress, RegisterClient, ReleaseCall, Request, ResumePoint,
    RetrieveCall, SUBPROTOCOL, UnregisterAddress,
};
use futures_util::StreamExt;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::client::ClientRequestBuilder;
use tokio_tungstenite::tungstenite::http::Uri;
use tokio_tungstenite::{WebSocketStream, client_async};

use crate::connection::{Command, Connection, event};
use crate::events::{Ending, how_it_ended};
use crate::{ConnectError, Disconnect, Error, Events, Options, Trust};

/// Where the stream is, when the address does not say.
const STREAM_PATH: &str = "/v1/stream";

/// Requests on their way to the connection; more wait in their callers.
const COMMAND_BUFFER: usize = 64;

/// The half of a connection that asks. Clones share the connection; it is closed when the last one is dropped.
///
/// Every method that asks waits for the direct answer. Errors: [`Error::Refused`] with the server's EventError,
/// [`Error::Disconnected`], [`Error::Timeout`], [`Error::TooManyRequests`].
#[derive(Clone, Debug)]
pub struct Client {
    commands: mpsc::Sender<Command>,
    ending: Ending,
    greeting: Arc<Event>,
    options: Arc<Options>,
}

impl Client {
    /// Opens the stream at an address like `ws://127.0.0.1:8080` or `wss://pbx.example.com` and waits for the server's greeting. What the server
    /// says after it, such as the state of its links, is among the events.
    pub async fn connect(url: &str, options: Options) -> Result<(Client, Events), ConnectError> {
        let uri = stream_uri(url)?;
        let limit = options.connect_timeout;
        let opening = async {
            let socket = TcpStream::connect(socket_address(&uri)).await.map_err(ConnectError::Unreachable)?;
            // Requests are small and wait for their answers: they go out at once.
            socket.set_nodelay(true).map_err(ConnectError::Unreachable)?;
            if !is_secure(&uri) {
                return open(socket, uri, options).await;
            }
            let trust = options.trust.clone().map_or_else(Trust::system, Ok).map_err(ConnectError::Secure)?;
            let secured = trust.secure(socket, uri.host().unwrap_or_default()).await;
            open(secured.map_err(ConnectError::Secure)?, uri, options).await
        };
        timeout(limit, opening).await.map_err(|_| ConnectError::Timeout(limit))?
    }

    /// As [`Client::connect`], over a byte stream that is open already: a Unix socket, a tunnel, a test.
    pub async fn connect_over<S>(
        stream: S,
        url: &str,
        options: Options,
    ) -> Result<(Client, Events), ConnectError>
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let uri = stream_uri(url)?;
        let limit = options.connect_timeout;
        timeout(limit, open(stream, uri, options)).await.map_err(|_| ConnectError::Timeout(limit))?
    }

    /// EventServerInfo, with which the server greeted: its name, the session, its limits.
    pub fn server_info(&self) -> &Event {
        &self.greeting
    }

    /// Asks, and waits for the direct answer.
    pub async fn request(&self, request: impl Into<Request>) -> Result<Event, Error> {
        let limit = self.options.answer_timeout;
        timeout(limit, self.ask(request.into())).await.map_err(|_| Error::Timeout(limit))?
    }

    async fn ask(&self, request: Request) -> Result<Event, Error> {
        let (asker, answer) = oneshot::channel();
        let disconnected = || Error::Disconnected(how_it_ended(&self.ending));
        self.commands.send(Command::Request(request, asker)).await.map_err(|_| disconnected())?;
        answer.await.map_err(|_| disconnected())?
    }

    /// Closes the connection, for all clones. Requests under way have no answer.
    pub async fn close(&self) {
        // A connection that is closed already needs no closing.
        let _ = self.commands.send(Command::Close).await;
    }

    /// Says who this client is; with the `sessionID` of the connection that was lost it is the same session again.
    pub async fn identify(&self, application_name: &str, session_id: Option<&str>) -> Result<Event, Error> {
        let application_name = Some(application_name.to_owned());
        let session_id = session_id.map(str::to_owned);
        self.request(RegisterClient { application_name, session_id, ..RegisterClient::default() }).await
    }

    /// Wants the events of a DN, shared with others. The answer has the DN's snapshot.
    pub async fn register(&self, this_dn: &str) -> Result<Event, Error> {
        self.request(RegisterAddress { this_dn: this_dn.to_owned(), ..RegisterAddress::default() }).await
    }

    /// As [`Client::register`], by a client that knows the DN up to an event: `resumed` of the answer tells whether
    /// what it missed follows, or the snapshot is the truth.
    pub async fn resume(&self, this_dn: &str, after: ResumePoint) -> Result<Event, Error> {
        let this_dn = this_dn.to_owned();
        self.request(RegisterAddress { this_dn, resume: Some(after), ..RegisterAddress::default() }).await
    }

    /// Wants no more events of a DN.
    pub async fn unregister(&self, this_dn: &str) -> Result<Event, Error> {
        self.request(UnregisterAddress { this_dn: this_dn.to_owned(), ..UnregisterAddress::default() }).await
    }

    /// Calls. The answer is EventDialing, with the call's `connID`.
    pub async fn make_call(&self, this_dn: &str, destination: &str) -> Result<Event, Error> {
        let (this_dn, other_dn) = (this_dn.to_owned(), destination.to_owned());
        self.request(MakeCall { this_dn, other_dn, ..MakeCall::default() }).await
    }

    /// Answers a call that rings.
    pub async fn answer(&self, this_dn: &str, conn_id: ConnId) -> Result<Event, Error> {
        self.request(AnswerCall { this_dn: this_dn.to_owned(), conn_id, ..AnswerCall::default() }).await
    }

    /// Leaves a call.
    pub async fn release(&self, this_dn: &str, conn_id: ConnId) -> Result<Event, Error> {
        self.request(ReleaseCall { this_dn: this_dn.to_owned(), conn_id, ..ReleaseCall::default() }).await
    }

    /// Ends a call for everybody.
    pub async fn clear(&self, this_dn: &str, conn_id: ConnId) -> Result<Event, Error> {
        self.request(ClearCall { this_dn: this_dn.to_owned(), conn_id, ..ClearCall::default() }).await
    }

    /// Puts a call on hold.
    pub async fn hold(&self, this_dn: &str, conn_id: ConnId) -> Result<Event, Error> {
        self.request(HoldCall { this_dn: this_dn.to_owned(), conn_id, ..HoldCall::default() }).await
    }

    /// Takes a held call back.
    pub async fn retrieve(&self, this_dn: &str, conn_id: ConnId) -> Result<Event, Error> {
        self.request(RetrieveCall { this_dn: this_dn.to_owned(), conn_id, ..RetrieveCall::default() }).await
    }

    /// Adds pairs to the user data of a call.
    pub async fn attach_user_data(
        &self,
        this_dn: &str,
        conn_id: ConnId,
        data: KvList,
    ) -> Result<Event, Error> {
        let this_dn = this_dn.to_owned();
        self.request(AttachUserData { this_dn, conn_id, user_data: data, ..AttachUserData::default() }).await
    }

    /// Starts to record a call at a device.
    pub async fn start_recording(&self, this_dn: &str, conn_id: ConnId) -> Result<Event, Error> {
        self.record(PrivateServiceNumber::StartRecording, this_dn, conn_id).await
    }

    /// Stops recording.
    pub async fn stop_recording(&self, this_dn: &str, conn_id: ConnId) -> Result<Event, Error> {
        self.record(PrivateServiceNumber::StopRecording, this_dn, conn_id).await
    }

    /// Suspends a recording that runs.
    pub async fn suspend_recording(&self, this_dn: &str, conn_id: ConnId) -> Result<Event, Error> {
        self.record(PrivateServiceNumber::SuspendRecording, this_dn, conn_id).await
    }

    /// Lets a suspended recording run again.
    pub async fn resume_recording(&self, this_dn: &str, conn_id: ConnId) -> Result<Event, Error> {
        self.record(PrivateServiceNumber::ResumeRecording, this_dn, conn_id).await
    }

    async fn record(&self, service: PrivateServiceNumber, dn: &str, conn_id: ConnId) -> Result<Event, Error> {
        self.request(PrivateService { conn_id: Some(conn_id), ..PrivateService::new(service, dn) }).await
    }

    /// Hot desking: the guest takes the host's telephone over.
    pub async fn associate(&self, guest: &str, host: &str) -> Result<Event, Error> {
        let extensions = Some(KvList::from([(PrivateService::HOST_DN, host)]));
        let joining = PrivateService::new(PrivateServiceNumber::JoinHost, guest);
        self.request(PrivateService { extensions, ..joining }).await
    }

    /// Hot desking: the guest leaves the host's telephone.
    pub async fn part(&self, guest: &str) -> Result<Event, Error> {
        self.request(PrivateService::new(PrivateServiceNumber::PartHost, guest)).await
    }

    /// Sets the account code of a call, or without one of what the device does, by private service 501.
    pub async fn set_account_code(&self, dn: &str, call: Option<ConnId>, code: &str) -> Result<Event, Error> {
        let extensions = Some(KvList::from([(self.options.account_code_key.as_str(), code)]));
        let service = PrivateService::new(PrivateServiceNumber::SetAccountCode, dn);
        self.request(PrivateService { conn_id: call, extensions, ..service }).await
    }
}

/// The address of the stream: what was given, with the path where there is none.
fn stream_uri(url: &str) -> Result<Uri, ConnectError> {
    let wrong = |reason: String| ConnectError::Address { url: url.to_owned(), reason };
    let uri: Uri = url.parse().map_err(|error| wrong(format!("{error}")))?;
    if !matches!(uri.scheme_str(), Some("ws" | "wss")) {
        return Err(wrong("it begins neither with ws:// nor with wss://".to_owned()));
    }
    if uri.path() != "/" {
        return Ok(uri);
    }
    let mut parts = uri.into_parts();
    parts.path_and_query =
        Some(tokio_tungstenite::tungstenite::http::uri::PathAndQuery::from_static(STREAM_PATH));
    Uri::from_parts(parts).map_err(|error| wrong(error.to_string()))
}

fn socket_address(uri: &Uri) -> String {
    /// RFC 6455, 3: those of HTTP.
    const PORTS: (u16, u16) = (80, 443);
    let usual = if is_secure(uri) { PORTS.1 } else { PORTS.0 };
    format!("{}:{}", uri.host().unwrap_or_default(), uri.port_u16().unwrap_or(usual))
}

fn is_secure(uri: &Uri) -> bool {
    uri.scheme_str() == Some("wss")
}

/// Agrees upon the protocol, waits for the greeting and starts the connection's task.
async fn open<S>(stream: S, uri: Uri, options: Options) -> Result<(Client, Events), ConnectError>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let mut request = ClientRequestBuilder::new(uri).with_sub_protocol(SUBPROTOCOL);
    if let Some(token) = &options.token {
        request = request.with_header("Authorization", format!("Bearer {token}"));
    }
    let opened = client_async(request, stream).await;
    let (mut socket, _) = opened.map_err(|error| ConnectError::Refused(error.to_string()))?;
    let greeting = greeting(&mut socket).await.map_err(ConnectError::NoGreeting)?;
    Ok(start(socket, greeting, options))
}

async fn greeting<S>(socket: &mut WebSocketStream<S>) -> Result<Event, Disconnect>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    loop {
        let Some(event) = event(socket.next().await)? else { continue };
        if event.name() == Some(EventName::ServerInfo) {
            return Ok(event);
        }
        return Err(Disconnect::Protocol(format!("{} instead of EventServerInfo", event.message_name)));
    }
}

fn start<S>(socket: WebSocketStream<S>, greeting: Event, options: Options) -> (Client, Events)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (commands, command_queue) = mpsc::channel(COMMAND_BUFFER);
    let (event_queue, events) = mpsc::channel(options.event_buffer.max(1));
    let ending = Ending::default();
    let connection = Connection::new(socket, &greeting, command_queue, event_queue);
    tokio::spawn(connection.run(ending.clone()));
    let events = Events::new(events, ending.clone());
    (Client { commands, ending, greeting: Arc::new(greeting), options: Arc::new(options) }, events)
}
