//! What holds whatever clients, switch and link do, in whatever order.

mod bench;

use std::collections::BTreeMap;
use std::time::Duration;

use bench::switch::Style;
use bench::{Bench, Mood};
use proptest::prelude::*;
use telephony::address::{Address, DnNumber};
use telephony::event::{Event, EventName};
use telephony::ids::ConnId;
use telephony::key_value::KvList;
use telephony::names::{AddressType, CallState, ControlMode, RegisterMode};
use telephony::options::AccodeData;
use telephony::party::PartyState;
use telephony::request::{TwoCalls, UserDataChange, Wish};
use telephony::switch::{
    CallEndpoint, Connection, DeviceCall, Ends, FromSwitch, JoinedParty, Joining, SwitchCallId, SwitchEvent,
    SwitchFailure, SwitchResult,
};

const PHONES: [&str; 4] = ["A", "B", "6001", "6002"];
const GUESTS: [&str; 2] = ["6001", "6002"];
const HOSTS: [&str; 2] = ["A", "B"];
/// Calls that the switch speaks of.
const CALLS: u8 = 3;

/// Anything that may happen.
#[derive(Debug, Clone)]
enum Input {
    Request {
        client: &'static str,
        dn: &'static str,
        wish: WishKind,
    },
    Switch {
        dn: &'static str,
        message: FromSwitch,
    },
    Associated {
        guest: &'static str,
        host: Option<&'static str>,
    },
    /// Answers one of the open questions.
    Answer {
        which: usize,
        outcome: Outcome,
    },
    /// Delivers so many of the messages between DNs.
    Deliver(usize),
    Pass(u64),
    ClientGone(&'static str),
}

#[derive(Debug, Clone, Copy)]
enum WishKind {
    Private { number: i32, call: usize },
    Join(&'static str),
    Code { call: Option<usize>, code: &'static str },
    Steer { what: usize, call: usize, code: bool },
    TwoCalls { act: usize, call: usize },
    Consult(usize),
    MakeCall(&'static str),
    UserData(usize, &'static str),
    Register(RegisterMode, ControlMode),
    Unregister,
}

#[derive(Debug, Clone)]
enum Outcome {
    Agreed,
    Calls(Vec<(u8, PartyState)>),
    Failed(SwitchFailure),
}

fn phone() -> impl Strategy<Value = &'static str> {
    prop::sample::select(PHONES.to_vec())
}

/// A device that the switch names to a DN: often the DN itself.
fn device(dn: &'static str) -> impl Strategy<Value = Address> {
    let others = ["A", "B", "6001", "6002", "X"].map(Address::number);
    prop_oneof![
        4 => Just(Address::number(dn)),
        4 => prop::sample::select(others.to_vec()),
        1 => Just(Address::NotKnown),
    ]
}

fn party_state() -> impl Strategy<Value = PartyState> {
    use PartyState::{Alerting, Connected, Dialing, Failed, Held, Initiated, Null};
    prop::sample::select(vec![Null, Initiated, Dialing, Alerting, Connected, Held, Failed])
}

fn failure() -> impl Strategy<Value = SwitchFailure> {
    use SwitchFailure::{LinkLost, Overloaded, Timeout, Unreadable};
    prop_oneof![
        Just(bench::refusal(1161)),
        prop::sample::select(vec![Timeout, Overloaded, Unreadable, LinkLost])
    ]
}

fn wish() -> impl Strategy<Value = WishKind> {
    let call = 0..usize::from(CALLS);
    prop_oneof![
        6 => (3013..3017, call.clone()).prop_map(|(number, call)| WishKind::Private { number, call }),
        4 => prop::sample::select(HOSTS.to_vec()).prop_map(WishKind::Join),
        2 => Just(WishKind::Private { number: 2, call: 0 }),
        2 => (prop::option::of(call.clone()), prop::sample::select(vec!["11", "22"]))
            .prop_map(|(call, code)| WishKind::Code { call, code }),
        4 => (0..5usize, call.clone(), any::<bool>())
            .prop_map(|(what, call, code)| WishKind::Steer { what, call, code }),
        3 => (0..4usize, call.clone()).prop_map(|(act, call)| WishKind::TwoCalls { act, call }),
        2 => call.clone().prop_map(WishKind::Consult),
        2 => phone().prop_map(WishKind::MakeCall),
        2 => (call, prop::sample::select(vec!["k", "AccountCode"]))
            .prop_map(|(call, key)| WishKind::UserData(call, key)),
        1 => (
            prop::sample::select(vec![RegisterMode::Share, RegisterMode::Private, RegisterMode::Monitor]),
            prop::sample::select(vec![ControlMode::Default, ControlMode::Force, ControlMode::Local]),
        )
            .prop_map(|(mode, control)| WishKind::Register(mode, control)),
        1 => Just(WishKind::Unregister),
    ]
}

fn call_event(dn: &'static str) -> impl Strategy<Value = SwitchEvent> {
    let reasons = vec![None, Some(CallState::Busy), Some(CallState::Redirected), Some(CallState::Pickedup)];
    let reason = prop::sample::select(reasons);
    (0..16u8, 1..=CALLS, device(dn), device(dn), device(dn), reason, any::<bool>()).prop_map(
        |(kind, call, at, calling, called, reason, from_trunk)| {
            if kind >= 14 {
                return joining_event(kind == 14, call, [&at, &calling, &called], from_trunk);
            }
            let connection = connection(call, &at);
            let ends = Ends { calling, called: called.clone(), from_trunk };
            event_of(kind, connection, (at, called), ends, reason)
        },
    )
}

fn connection(call: u8, at: &Address) -> Connection {
    let call = SwitchCallId::new(&[call]);
    match at.shown().and_then(|number| DnNumber::new(&number)) {
        Some(dn) => Connection::of(&call, &dn),
        None => Connection { call, device: telephony::switch::ConnectionDevice::Absent },
    }
}

fn event_of(
    kind: u8,
    connection: Connection,
    (at, other): (Address, Address),
    ends: Ends,
    reason: Option<CallState>,
) -> SwitchEvent {
    match kind {
        0 => SwitchEvent::ServiceInitiated { connection },
        1 => SwitchEvent::Originated { connection, consultation: ends.from_trunk, ends },
        2 => SwitchEvent::Delivered { connection, alerting: at, ends, reason },
        3 | 4 => SwitchEvent::Established { connection, answering: at, ends, reason },
        5 => SwitchEvent::Failed { connection, failing: at, ends, reason },
        6 => SwitchEvent::Held { connection, holding: at },
        7 => SwitchEvent::Retrieved { connection, retrieving: at },
        8 => SwitchEvent::ConnectionCleared { connection, releasing: other, reason },
        9 => SwitchEvent::Diverted { connection, diverting: at, destination: other, reason },
        10 => SwitchEvent::NetworkReached { connection, called: other },
        11 => SwitchEvent::CallInformation {
            connection: Some(connection),
            device: at,
            account_code: Some("11".into()),
        },
        12 => SwitchEvent::CallCleared { call: connection.call, reason },
        _ => SwitchEvent::Unmodelled { name: "bridged" },
    }
}

/// A transfer or conference of call and the next one, under the number of either or a new one.
fn joining_event(is_transfer: bool, call: u8, devices: [&Address; 3], single: bool) -> SwitchEvent {
    let other = call % CALLS + 1;
    let [at, by, third] = devices;
    let party = |device: &Address, old: u8| JoinedParty {
        new: Some(connection(if single { call } else { other % CALLS + 1 }, device)),
        old: Some(connection(old, device)),
        device: device.clone(),
    };
    let joining = Joining {
        primary: connection(call, by),
        secondary: (!single).then(|| connection(other, by)),
        by: by.clone(),
        newcomer: third.clone(),
        parties: vec![party(at, call), party(third, other)],
    };
    if is_transfer { SwitchEvent::Transferred(joining) } else { SwitchEvent::Conferenced(joining) }
}

fn voice_event(dn: &'static str) -> impl Strategy<Value = SwitchEvent> {
    (0..3u8, 1..=CALLS, device(dn)).prop_map(|(kind, call, at)| {
        let (connection, message) = (connection(call, &at), None);
        match kind {
            0 => SwitchEvent::Record { connection, message },
            1 => SwitchEvent::SuspendRecord { connection, message },
            _ => SwitchEvent::Stop { connection, message },
        }
    })
}

fn message(dn: &'static str) -> impl Strategy<Value = FromSwitch> {
    use FromSwitch::{EventsLost, LinkLost, MonitorLost, Monitored};
    let link = prop::sample::select(vec![Monitored, Monitored, LinkLost, MonitorLost, EventsLost]);
    let service = prop::sample::select(vec![SwitchEvent::OutOfService, SwitchEvent::BackInService]);
    prop_oneof![
        16 => call_event(dn).prop_map(FromSwitch::Event),
        8 => voice_event(dn).prop_map(FromSwitch::Event),
        1 => service.prop_map(FromSwitch::Event),
        2 => link,
    ]
}

fn input() -> impl Strategy<Value = Input> {
    let calls = prop::collection::vec((1..=CALLS, party_state()), 0..3);
    let outcome = prop_oneof![
        4 => Just(Outcome::Agreed),
        2 => calls.prop_map(Outcome::Calls),
        1 => failure().prop_map(Outcome::Failed),
    ];
    let host = prop::option::of(prop::sample::select(HOSTS.to_vec()));
    prop_oneof![
        8 => (prop::sample::select(vec!["A", "B", "6001", "6002", "http"]), phone(), wish())
            .prop_map(|(client, dn, wish)| Input::Request { client, dn, wish }),
        12 => phone()
            .prop_flat_map(|dn| message(dn).prop_map(move |message| Input::Switch { dn, message })),
        4 => (prop::sample::select(GUESTS.to_vec()), host)
            .prop_map(|(guest, host)| Input::Associated { guest, host }),
        8 => (any::<usize>(), outcome).prop_map(|(which, outcome)| Input::Answer { which, outcome }),
        6 => (1..8usize).prop_map(Input::Deliver),
        2 => prop::sample::select(vec![1, 250, 10_000, 30_000]).prop_map(Input::Pass),
        1 => phone().prop_map(Input::ClientGone),
    ]
}

impl Bench {
    fn take(&mut self, input: Input) {
        match input {
            Input::Request { client, dn, wish } => self.wish(client, dn, wish),
            Input::Switch { dn, message } => self.tell(dn, message),
            Input::Associated { guest, host } => {
                let (host, associated) = (host.map(bench::dn), host.is_some());
                let event = SwitchEvent::GuestAssociated { guest: bench::dn(guest), host, associated };
                self.tell(guest, FromSwitch::Event(event));
            }
            Input::Answer { which, outcome } => {
                if !self.open.is_empty() {
                    let question = self.open.remove(which % self.open.len()).expect("an index within");
                    self.tell(&question.dn, FromSwitch::Answer(question.token, outcome.result(&question.dn)));
                }
            }
            Input::Deliver(count) => {
                (0..count).take_while(|_| self.deliver_one()).count();
            }
            Input::Pass(milliseconds) => self.pass(Duration::from_millis(milliseconds)),
            Input::ClientGone(client) => self.client_gone(client),
        }
    }

    fn wish(&mut self, client: &str, dn: &str, wish: WishKind) {
        let conn =
            |bench: &Bench, call: usize| bench.conn(&format!("c{}", bench.names.len().saturating_sub(call)));
        let mut extensions = KvList::new();
        let wish = match wish {
            WishKind::Private { number, call } => {
                Wish::PrivateService { number, conn_id: Some(conn(self, call)) }
            }
            WishKind::Join(host) => {
                extensions.push("HOST_DN", host);
                Wish::PrivateService { number: 1, conn_id: None }
            }
            WishKind::Code { call, code } => {
                extensions.push("AccountCode", code);
                Wish::PrivateService { number: 501, conn_id: call.map(|call| conn(self, call)) }
            }
            WishKind::Steer { what, call, code } => {
                if code {
                    extensions.push("AccountCode", 33);
                }
                let conn_id = conn(self, call);
                [Wish::AnswerCall, Wish::ReleaseCall, Wish::ClearCall, Wish::HoldCall, Wish::RetrieveCall]
                    [what](conn_id)
            }
            WishKind::TwoCalls { act, call } => {
                use TwoCalls::{Alternate, Conference, Reconnect, Transfer};
                let act = [Alternate, Conference, Reconnect, Transfer][act];
                Wish::TwoCalls { act, held: conn(self, call + 1), current: conn(self, call) }
            }
            WishKind::Consult(call) => {
                Wish::Consult { conn_id: conn(self, call), destination: "X".into(), user_data: KvList::new() }
            }
            WishKind::MakeCall(to) => {
                let user_data = KvList::new().with("AccountCode", "44");
                Wish::MakeCall { destination: to.into(), user_data }
            }
            WishKind::UserData(call, key) => {
                Wish::UserData(conn(self, call), UserDataChange::Update(KvList::new().with(key, "v")))
            }
            WishKind::Register(mode, control) => {
                Wish::RegisterAddress { mode, control, address_type: AddressType::Unknown }
            }
            WishKind::Unregister => Wish::UnregisterAddress,
        };
        self.request_with(client, dn, wish, extensions);
    }

    /// Delivers, answers and waits until nothing is under way any more.
    fn come_to_rest(&mut self) {
        for _ in 0..100 {
            while self.deliver_one() {}
            self.pass(Duration::from_secs(60));
            let Some(question) = self.open.pop_front() else { continue };
            self.tell(&question.dn, FromSwitch::Answer(question.token, Err(SwitchFailure::Timeout)));
        }
        assert!(self.open.is_empty(), "the switch is asked without end");
        assert!(!self.deliver_one(), "DNs talk without end");
    }
}

impl Outcome {
    fn result(self, dn: &str) -> Result<SwitchResult, SwitchFailure> {
        match self {
            Outcome::Agreed => Ok(SwitchResult::Done),
            Outcome::Failed(failure) => Err(failure),
            Outcome::Calls(calls) if calls.len() == 2 => Ok(SwitchResult::Call(
                calls
                    .into_iter()
                    .map(|(_, state)| CallEndpoint {
                        device: Address::number(dn),
                        connection: None,
                        state: Some(state),
                    })
                    .collect(),
            )),
            Outcome::Calls(calls) => Ok(SwitchResult::Device(
                calls
                    .into_iter()
                    .map(|(call, state)| DeviceCall {
                        connection: Connection::of(&SwitchCallId::new(&[call]), &bench::dn(dn)),
                        state: Some(state),
                    })
                    .collect(),
            )),
        }
    }
}

fn restless_bench() -> Bench {
    let mut bench = Bench::new(Style::PLAIN);
    bench.options.accode_privateservice = true;
    bench.options.accode_data = AccodeData::UserData;
    bench.mood = Mood::Silent;
    bench.hold_mail = true;
    bench
}

/// What the events of one leg have told so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Told {
    call: Call,
    recording: Option<i32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Call {
    #[default]
    None,
    Dialing,
    Ringing,
    Talking,
    Held,
    Busy,
}

impl Told {
    /// Takes one event, if it is one that may follow.
    fn hear(&mut self, event: &Event) -> bool {
        use EventName::{
            Abandoned, DestinationBusy, Dialing, Established, Held, PrivateInfo, Released, Retrieved, Ringing,
        };
        let (call, recording) = (self.call, self.recording);
        match event.name {
            Dialing => self.call = Call::Dialing,
            Ringing => self.call = Call::Ringing,
            Established => self.call = Call::Talking,
            DestinationBusy => self.call = Call::Busy,
            Held => self.call = Call::Held,
            Retrieved => self.call = Call::Talking,
            Released | Abandoned => self.call = Call::None,
            PrivateInfo => self.recording = event.private_msg_id.filter(|number| *number != 3014),
            _ => {}
        }
        match event.name {
            Dialing | Ringing => call == Call::None,
            Established => matches!(call, Call::None | Call::Dialing | Call::Ringing),
            DestinationBusy => call == Call::Dialing,
            Held => call == Call::Talking,
            Retrieved => call == Call::Held,
            Released => call != Call::None && recording.is_none(),
            Abandoned => call == Call::Ringing && recording.is_none(),
            PrivateInfo => match event.private_msg_id {
                Some(3013) => recording.is_none(),
                Some(3014) => recording.is_some(),
                Some(3015) => matches!(recording, Some(3013 | 3016)),
                Some(3016) => recording == Some(3015),
                _ => true,
            },
            _ => true,
        }
    }
}

/// Every leg's events are a path that a call and a recording can go.
fn assert_legal_paths(events: &BTreeMap<String, Vec<Event>>) {
    for (dn, events) in events {
        let mut legs: BTreeMap<ConnId, Told> = BTreeMap::new();
        for (at, event) in events.iter().enumerate() {
            if let (EventName::PartyChanged, Some(from), Some(to)) =
                (event.name, event.previous_conn_id, event.conn_id)
            {
                let moved = legs.remove(&from).unwrap_or_default();
                legs.insert(to, moved);
            }
            let number = event.private_msg_id;
            let Some(conn_id) = event.conn_id.filter(|_| number != Some(501)) else { continue };
            let path = || events[..=at].iter().filter(|e| e.conn_id == Some(conn_id));
            let told = legs.entry(conn_id).or_default();
            assert!(
                told.hear(event),
                "{dn}: {:?}",
                path().map(|e| (e.name, e.private_msg_id)).collect::<Vec<_>>()
            );
        }
    }
}

/// A guest has at most one host and a host at most one guest, and each knows the other.
fn assert_pairs(bench: &Bench) {
    let peer = |dn: &str| bench.snapshot(dn).hot_desk.map(|desk| desk.peer.to_string());
    for guest in GUESTS {
        if let Some(host) = peer(guest) {
            assert_eq!(peer(&host).as_deref(), Some(guest), "the host of {guest} knows it");
        }
    }
    for host in HOSTS {
        if let Some(guest) = peer(host) {
            assert_eq!(peer(&guest).as_deref(), Some(host), "the guest of {host} knows it");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_request_is_answered_once_and_every_leg_tells_a_legal_path(
        inputs in prop::collection::vec(input(), 1..80)
    ) {
        let mut bench = restless_bench();
        inputs.into_iter().for_each(|input| bench.take(input));
        bench.come_to_rest();
        prop_assert_eq!(bench.unanswered(), 0);
        assert_legal_paths(&bench.take_events());
        assert_pairs(&bench);
    }
}
