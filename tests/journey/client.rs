//! A client on the stream that looks at everything it gets.

use std::collections::{HashMap, VecDeque};
use std::io::ErrorKind;
use std::net::TcpStream;
use std::sync::LazyLock;
use std::time::Instant;

use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::client::{ClientRequestBuilder, client};
use tokio_tungstenite::tungstenite::{Error, HandshakeError, Message, WebSocket};

use crate::process::PATIENCE;

/// A client. What no event may leave out or get wrong is checked at each of them and then taken off: `server`,
/// `time`, `eventSequenceNumber`, `epoch`, `dnOffset`, `callID`, `callUUID`.
pub(crate) struct Client {
    socket: WebSocket<TcpStream>,
    last_reference: i64,
    last_sequence: i64,
    /// Epoch and offset of each DN.
    offsets: HashMap<String, (Value, i64)>,
    /// What belongs to each ConnID and never changes.
    uuids: HashMap<String, Value>,
    /// The switch's own identifier of each ConnID, as told last.
    switch_calls: HashMap<String, Value>,
    /// Events that came while an answer was waited for.
    waiting: VecDeque<Value>,
}

impl Client {
    /// Connects, and waits until the switch is there.
    pub(crate) fn connect(address: &str) -> Client {
        let mut client = Client::open(address);
        assert_eq!(client.next()["messageName"], "EventServerInfo");
        while client.next()["messageName"] != "EventLinkConnected" {}
        client
    }

    /// Connects.
    pub(crate) fn open(address: &str) -> Client {
        Client {
            socket: handshake(address),
            last_reference: 0,
            last_sequence: 0,
            offsets: HashMap::new(),
            uuids: HashMap::new(),
            switch_calls: HashMap::new(),
            waiting: VecDeque::new(),
        }
    }

    /// Registers a DN and waits until the server has read it from the switch. Returns the snapshot.
    #[track_caller]
    pub(crate) fn register(&mut self, dn: &str) -> Value {
        let mut event = self.ask(json!({"messageName": "RequestRegisterAddress", "thisDN": dn}));
        assert_eq!(event["messageName"], "EventRegistered", "{event}");
        // A switch in use has calls, which are told while they are read.
        while event["snapshot"]["inSync"] != true {
            event = self.next_of(dn);
        }
        event["snapshot"].take()
    }

    /// Asks, and returns the direct answer without its `referenceID`. Other events wait for [`Client::next`].
    #[track_caller]
    pub(crate) fn ask(&mut self, request: Value) -> Value {
        let reference = self.send(request);
        let patience = Patience::begins();
        loop {
            patience.allows("the answer");
            let mut event = self.read();
            if event["referenceID"] == reference {
                event.as_object_mut().expect("an event is an object").remove("referenceID");
                return event;
            }
            self.waiting.push_back(event);
        }
    }

    /// Asks, and leaves the answer among the events. Returns the request's `referenceID`.
    pub(crate) fn send(&mut self, mut request: Value) -> i64 {
        self.last_reference += 1;
        request["referenceID"] = json!(self.last_reference);
        self.socket.send(Message::text(request.to_string())).expect("the server reads");
        self.last_reference
    }

    /// The next event.
    #[track_caller]
    pub(crate) fn next(&mut self) -> Value {
        self.waiting.pop_front().unwrap_or_else(|| self.read())
    }

    /// The next event, which stays the next one.
    #[track_caller]
    pub(crate) fn peek(&mut self) -> &Value {
        let event = self.next();
        self.waiting.push_front(event);
        &self.waiting[0]
    }

    /// The next two events are these, in either order: between the DNs of a call none is promised.
    #[track_caller]
    pub(crate) fn expect_both(&mut self, one: Value, other: Value) {
        let (first, second) = (self.next(), self.next());
        if first == other {
            assert_eq!(second, one);
        } else {
            assert_eq!((first, second), (one, other));
        }
    }

    /// The next event is this one, with these attributes and no others.
    #[track_caller]
    pub(crate) fn expect(&mut self, expected: Value) {
        assert_eq!(self.next(), expected);
    }

    /// Passes over events up to this one of that DN.
    #[track_caller]
    pub(crate) fn skip_to(&mut self, name: &str, dn: &str) -> Value {
        let patience = Patience::begins();
        loop {
            patience.allows(name);
            let event = self.next();
            if event["messageName"] == name && event["thisDN"] == dn {
                return event;
            }
        }
    }

    /// Passes over events up to this one of a switch.
    #[track_caller]
    pub(crate) fn skip_to_link(&mut self, name: &str) {
        let patience = Patience::begins();
        while self.next()["messageName"] != name {
            patience.allows(name);
        }
    }

    /// The next event of that DN; those of others stay where they are.
    #[track_caller]
    pub(crate) fn next_of(&mut self, dn: &str) -> Value {
        if let Some(at) = self.waiting.iter().position(|event| event["thisDN"] == dn) {
            return self.waiting.remove(at).expect("it was found there");
        }
        let patience = Patience::begins();
        loop {
            patience.allows(dn);
            let event = self.read();
            if event["thisDN"] == dn {
                return event;
            }
            self.waiting.push_back(event);
        }
    }

    /// The switch's own identifier of the call, as an event has told it last.
    pub(crate) fn switch_call(&self, conn_id: &Value) -> Value {
        self.switch_calls.get(&conn_id.to_string()).cloned().unwrap_or_default()
    }

    /// Nothing has come that was not looked at. What the switch still has to say is not waited for.
    #[track_caller]
    pub(crate) fn expect_nothing(&mut self) {
        let info = self.ask(json!({"messageName": "RequestQueryServer"}));
        assert_eq!(info["messageName"], "EventServerInfo", "{info}");
        assert!(self.waiting.is_empty(), "{:?}", self.waiting);
    }

    /// The close code with which the server ends the stream; events before it are passed over.
    pub(crate) fn close_code(&mut self) -> u16 {
        loop {
            match self.socket.read() {
                Ok(Message::Close(frame)) => return frame.expect("the server gives a reason").code.into(),
                Ok(_) => {}
                Err(error) => panic!("the stream broke: {error}"),
            }
        }
    }

    /// The next event of a server that may be killed at any moment. `None` when it is gone.
    #[track_caller]
    pub(crate) fn next_unless_gone(&mut self) -> Option<Value> {
        let waited = self.waiting.pop_front();
        waited.or_else(|| self.try_read().ok())
    }

    /// Events that came while answers were waited for are not looked at.
    pub(crate) fn forget_waiting(&mut self) {
        self.waiting.clear();
    }

    #[track_caller]
    fn read(&mut self) -> Value {
        self.try_read().expect("the stream stands")
    }

    #[track_caller]
    fn try_read(&mut self) -> Result<Value, Error> {
        loop {
            let message = match self.socket.read() {
                Err(Error::Io(error)) if error.kind() == ErrorKind::Interrupted => continue,
                read => read?,
            };
            match message {
                Message::Text(text) => {
                    return Ok(self.checked(serde_json::from_str(&text).expect("an event is JSON")));
                }
                Message::Ping(_) | Message::Pong(_) => self.socket.flush()?,
                other => panic!("{other:?} instead of an event"),
            }
        }
    }

    /// Checks what every event has, and takes it off.
    #[track_caller]
    fn checked(&mut self, mut event: Value) -> Value {
        let told = event.to_string();
        is_described(&event);
        let attributes = event.as_object_mut().expect("an event is an object");
        let mut take = |name: &str| attributes.remove(name).unwrap_or_default();
        assert_eq!(take("server"), "cordboard", "{told}");
        assert!(is_time(&take("time")), "{told}");
        self.last_sequence += 1;
        assert_eq!(take("eventSequenceNumber"), self.last_sequence, "{told}");
        let (epoch, offset) = (take("epoch"), take("dnOffset"));
        let (call_id, uuid) = (take("callID"), take("callUUID"));
        if let Some(offset) = offset.as_i64() {
            self.check_offset(&event, epoch, offset);
        }
        if call_id != Value::Null {
            assert!(is_hex(&call_id), "{told}");
            self.switch_calls.insert(event["connID"].to_string(), call_id);
        }
        if uuid != Value::Null {
            let call = event["connID"].to_string();
            assert_eq!(*self.uuids.entry(call).or_insert_with(|| uuid.clone()), uuid, "{told}");
            assert_eq!(uuid.as_str().map(str::len), Some(36), "{told}");
        }
        event
    }

    /// A DN's events count on, within one epoch; the snapshot of a registration tells where they are.
    #[track_caller]
    fn check_offset(&mut self, event: &Value, epoch: Value, offset: i64) {
        let dn = event["thisDN"].as_str().expect("an event with an offset is of a DN").to_owned();
        let before = self.offsets.insert(dn, (epoch.clone(), offset));
        match before {
            Some((_, last)) if event["messageName"] == "EventRegistered" => {
                assert!(offset >= last, "{event}");
            }
            Some((_, last)) => assert_eq!(offset, last + 1, "{event}"),
            None => assert_eq!(event["messageName"], "EventRegistered", "{event}"),
        }
    }
}

/// How long something may not come while other things do: on a switch in use there is always something else.
struct Patience(Instant);

impl Patience {
    fn begins() -> Patience {
        Patience(Instant::now() + PATIENCE)
    }

    #[track_caller]
    fn allows(&self, awaited: &str) {
        assert!(Instant::now() < self.0, "{awaited} has not come in {PATIENCE:?}");
    }
}

/// Opens the stream. A system that was put to sleep meanwhile interrupts whoever waits with a time limit: once more then.
fn handshake(address: &str) -> WebSocket<TcpStream> {
    loop {
        let stream = TcpStream::connect(address).expect("the server is there");
        stream.set_read_timeout(Some(PATIENCE)).expect("a socket has a timeout");
        let uri = format!("ws://{address}/v1/stream").parse().expect("an address");
        let request = ClientRequestBuilder::new(uri).with_sub_protocol("cordboard.v1");
        match client(request, stream) {
            Err(HandshakeError::Failure(Error::Io(error))) if error.kind() == ErrorKind::Interrupted => {}
            opened => return opened.expect("the server speaks the protocol").0,
        }
    }
}

/// The attributes of both.
pub(crate) fn with(mut event: Value, more: Value) -> Value {
    let Value::Object(more) = more else { panic!("{more} is no object") };
    event.as_object_mut().expect("an event is an object").extend(more);
    event
}

/// The event has what the contract says that none of its name is without.
#[track_caller]
fn is_described(event: &Value) {
    static CONTRACT: LazyLock<Value> = LazyLock::new(|| {
        serde_json::from_str(include_str!("../../docs/asyncapi.json")).expect("the document is JSON")
    });
    let name = event["messageName"].as_str().expect("each event has a name");
    let required = CONTRACT["components"]["schemas"][name]["required"].as_array();
    for attribute in required.unwrap_or_else(|| panic!("{name} is not described")) {
        assert!(event.get(attribute.as_str().expect("is a name")).is_some(), "{attribute}: {event}");
    }
}

/// RFC 3339, UTC, microseconds.
fn is_time(time: &Value) -> bool {
    let Some(text) = time.as_str() else { return false };
    let pattern = "0000-00-00T00:00:00.000000Z";
    text.len() == pattern.len()
        && text
            .bytes()
            .zip(pattern.bytes())
            .all(|(is, should)| is == should || (should == b'0' && is.is_ascii_digit()))
}

fn is_hex(call_id: &Value) -> bool {
    let lower_hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
    call_id.as_str().is_some_and(|text| !text.is_empty() && text.bytes().all(lower_hex))
}
