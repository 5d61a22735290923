//! A bench of several DNs that share their calls, with a switch behind them and clients before them.
//!
//! Scenarios are tables as in call-models.md: a step, and what the client of each DN hears of it. `DN` names double
//! as client names: client `A` is registered on DN `A`. Time is simulated.

#![allow(dead_code, reason = "each test file is a program of its own and uses a part of the bench")]

pub(crate) mod cells;
pub(crate) mod desks;
pub(crate) mod document;
pub(crate) mod joining;
pub(crate) mod notation;
pub(crate) mod orders;
pub(crate) mod states;
pub(crate) mod steps;
pub(crate) mod switch;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::Duration;

use telephony::address::DnNumber;
use telephony::call::Calls;
use telephony::dn::{Dn, DnConfig, Effect, VENDOR_EVENT, World};
use telephony::error::{CstaError, ErrorCode, Refusal};
use telephony::event::Event;
use telephony::ids::{ClientId, ClientRef, ConnId, IdSource, SessionId, Token};
use telephony::key_value::KvList;
use telephony::names::{AddressType, ControlMode, RegisterMode};
use telephony::options::{LogoutLevels, Numbering, Options};
use telephony::peer::{HostRefusal, PeerMessage};
use telephony::record::ServiceRecord;
use telephony::request::{ClientRequest, JOIN_HOST, Origin, PART_HOST, Wish};
use telephony::substitution::Substitution;
use telephony::switch::{FromSwitch, SwitchFailure, SwitchRequest, SwitchResult};
use telephony::time::{Now, Timestamp};

use notation::{CallNames, Heard};
use switch::{Reports, Style, Switch};

/// The DNs of the bench: name, type, whether it may be recorded, be a guest, be a host.
const DNS: [(&str, AddressType, [bool; 3]); 8] = [
    ("A", AddressType::Dn, [true, false, true]),
    ("B", AddressType::Dn, [true, false, true]),
    ("C", AddressType::Dn, [true, false, false]),
    // Neither recorded nor a host, and no party of the calls between A and B.
    ("D", AddressType::Dn, [false, false, false]),
    ("Q", AddressType::Queue, [true, true, true]),
    ("6001", AddressType::Dn, [true, true, false]),
    ("6002", AddressType::Dn, [true, true, false]),
    ("6003", AddressType::Dn, [true, true, false]),
];

/// Agent Logins whose ids are monitored.
pub(crate) const GUEST_AGENTS: [&str; 2] = ["7100", "7101"];

/// How the switch behaves when it is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mood {
    /// It does what it is asked, in its [`Style`].
    Agree,
    /// It refuses with this number of errors.md.
    Refuse(u16),
    /// It does not answer yet.
    Silent,
}

/// A question that the switch has not answered yet.
#[derive(Debug, Clone)]
pub(crate) struct Question {
    pub(crate) dn: String,
    pub(crate) token: Token,
    pub(crate) request: SwitchRequest,
}

pub(crate) struct Bench {
    pub(crate) options: Options,
    pub(crate) logout_on_unreg: LogoutLevels,
    pub(crate) switch: Switch,
    pub(crate) mood: Mood,
    /// Whether messages between DNs wait for [`Bench::deliver_one`].
    pub(crate) hold_mail: bool,
    /// Whether the switch does not tell either who is logged on while it is silent.
    pub(crate) hold_agents: bool,
    /// Questions that were asked since the last look, oldest first.
    pub(crate) asked: Vec<SwitchRequest>,
    pub(crate) open: VecDeque<Question>,
    reading: VecDeque<Question>,
    /// DNs that want to be read again.
    pub(crate) read_again: Vec<String>,
    /// DNs whose monitor is to be set again.
    pub(crate) to_be_read: BTreeSet<String>,
    /// What was written down for people since the last look, of each DN.
    records: BTreeMap<String, Vec<ServiceRecord>>,
    unchanged: BTreeMap<String, Vec<(ServiceRecord, Option<Refusal>)>>,
    /// What DNs had for the log.
    pub(crate) notes: Vec<String>,
    pub(crate) names: CallNames,
    now: Duration,
    calls: Calls,
    pub(crate) numbering: Numbering,
    agents: Substitution,
    dns: BTreeMap<String, Dn>,
    mail: VecDeque<(String, DnNumber, PeerMessage)>,
    clients: BTreeMap<String, ClientId>,
    registered: BTreeSet<(String, String)>,
    heard: BTreeMap<String, Vec<Heard>>,
    events: BTreeMap<String, Vec<Event>>,
    published: Vec<(String, Heard)>,
    answers: BTreeMap<String, Event>,
    last_reference: i32,
    unanswered: BTreeSet<ClientRef>,
    link_up: bool,
}

impl Bench {
    /// All DNs monitored and in sync, a client registered on each.
    pub(crate) fn new(style: Style) -> Bench {
        let mut bench = Bench::unregistered(style);
        for (name, ..) in DNS {
            bench.register(name, name, RegisterMode::Share);
        }
        bench.forget_heard();
        bench
    }

    /// All DNs monitored and in sync, no client registered.
    pub(crate) fn unregistered(style: Style) -> Bench {
        let numbers = DNS.map(|(name, ..)| dn(name));
        let mut bench = Bench {
            options: Options::default(),
            logout_on_unreg: LogoutLevels::default(),
            switch: Switch::new(style),
            mood: Mood::Agree,
            hold_mail: false,
            hold_agents: false,
            asked: Vec::new(),
            open: VecDeque::new(),
            reading: VecDeque::new(),
            read_again: Vec::new(),
            to_be_read: BTreeSet::new(),
            records: BTreeMap::new(),
            unchanged: BTreeMap::new(),
            notes: Vec::new(),
            names: CallNames::default(),
            now: Duration::from_secs(1000),
            calls: Calls::new(IdSource::new(1, 1_764_000_000_000, 0, [7; 8])),
            numbering: Numbering::new(numbers).with_guest_agents(GUEST_AGENTS.map(dn)),
            agents: Substitution::new(GUEST_AGENTS.map(dn)),
            dns: DNS.iter().map(|(name, ..)| ((*name).into(), Dn::new(config_of(name)))).collect(),
            mail: VecDeque::new(),
            clients: BTreeMap::new(),
            registered: BTreeSet::new(),
            heard: BTreeMap::new(),
            events: BTreeMap::new(),
            published: Vec::new(),
            answers: BTreeMap::new(),
            last_reference: 0,
            unanswered: BTreeSet::new(),
            link_up: false,
        };
        bench.link_back();
        bench.forget_heard();
        bench
    }

    pub(crate) fn register(&mut self, client: &str, dn: &str, mode: RegisterMode) {
        let (control, address_type) = (ControlMode::Default, AddressType::Unknown);
        self.request(client, dn, Wish::RegisterAddress { mode, control, address_type });
    }

    pub(crate) fn request(&mut self, client: &str, dn: &str, wish: Wish) {
        self.request_with(client, dn, wish, KvList::new());
    }

    /// Asks, with the form checked as the gateway does, and waits until all that follows at once has happened.
    pub(crate) fn request_with(&mut self, client: &str, dn: &str, wish: Wish, extensions: KvList) {
        let from = self.next_reference(client);
        let checked = telephony::request::check_form(&wish, &extensions, &self.options);
        if let Err(refusal) = checked {
            let event = Event::error(refusal, Some(&self::dn(dn)), wish.conn_id());
            return self.answer(from, &event);
        }
        let origin = if client == "http" { Origin::Http } else { Origin::Stream };
        let session = (origin == Origin::Stream).then(|| session_of(client));
        let (reasons, who) = (KvList::new().with("by", client), client.into());
        self.at_dn(dn, |dn, world| {
            dn.handle_request(world, ClientRequest { from, session, who, origin, reasons, extensions, wish });
        });
        self.settle();
    }

    fn next_reference(&mut self, client: &str) -> ClientRef {
        self.last_reference += 1;
        let new = ClientId(self.last_reference as u64);
        let client = *self.clients.entry(client.into()).or_insert(new);
        let from = ClientRef { client, reference: self.last_reference };
        self.unanswered.insert(from);
        from
    }

    /// The client's connection is gone.
    pub(crate) fn client_gone(&mut self, client: &str) {
        let Some(id) = self.clients.remove(client) else { return };
        self.dns.values_mut().for_each(|dn| dn.client_gone(id));
        self.unanswered.retain(|of| of.client != id);
        self.registered.retain(|(_, registered)| registered != client);
    }

    /// The client has not come back: its session has ended for good.
    pub(crate) fn session_ended(&mut self, client: &str) {
        for name in DNS.map(|(name, ..)| name) {
            self.at_dn(name, |dn, world| dn.handle_session_ended(world, &session_of(client)));
        }
        self.settle();
    }

    /// The switch tells DNs something, if the link is there.
    pub(crate) fn play_reports(&mut self, reports: Reports) {
        for (monitored, event) in reports.into_iter().filter(|_| self.link_up).collect::<Vec<_>>() {
            for (dn, event) in self.agents.turn(&self::dn(&monitored), event) {
                if self.dns.contains_key(dn.as_str()) {
                    self.tell(dn.as_str(), FromSwitch::Event(event));
                }
            }
        }
    }

    /// The switch, or the link, tells one DN something.
    pub(crate) fn tell(&mut self, dn: &str, message: FromSwitch) {
        self.at_dn(dn, |dn, world| dn.handle_switch(world, message));
        self.settle();
    }

    /// The switch answers the oldest open question.
    pub(crate) fn answer_oldest(&mut self, failure: Option<SwitchFailure>) {
        self.answer_first(|_| true, failure);
    }

    /// The switch answers the oldest open question of this kind.
    pub(crate) fn answer_first(&mut self, is_it: impl Fn(&Question) -> bool, failure: Option<SwitchFailure>) {
        let at = self.open.iter().position(is_it).expect("a question is open");
        let question = self.open.remove(at).expect("it was found there");
        let outcome = match failure {
            None => Ok(self.serve(&question).0),
            Some(failure) => Err(failure),
        };
        self.tell(&question.dn, FromSwitch::Answer(question.token, outcome));
    }

    /// The switch has done what the oldest open question asked, and says so now.
    pub(crate) fn answer_oldest_positively(&mut self) {
        let Question { dn, token, request } = self.open.pop_front().expect("a question is open");
        let result = match request {
            SwitchRequest::RecordMessage(_) => SwitchResult::RecordingBegun(None),
            _ => SwitchResult::Done,
        };
        self.tell(&dn, FromSwitch::Answer(token, Ok(result)));
    }

    /// The monitor of a DN has ended.
    pub(crate) fn monitor_lost(&mut self, name: &str) {
        self.to_be_read.insert(name.into());
        self.tell(name, FromSwitch::MonitorLost);
    }

    pub(crate) fn link_lost(&mut self) {
        self.link_up = false;
        self.agents.link_lost();
        self.open.clear();
        for name in DNS.map(|(name, ..)| name) {
            self.tell(name, FromSwitch::LinkLost);
        }
    }

    pub(crate) fn link_back(&mut self) {
        self.link_up = true;
        for id in GUEST_AGENTS {
            let reports = self.switch.present_association(id);
            self.play_reports(reports);
        }
        for name in DNS.map(|(name, ..)| name) {
            self.monitor(name);
        }
    }

    /// Sets the monitor of a DN anew; the switch names the association of a guest after that (private-services 4.3).
    pub(crate) fn monitor(&mut self, name: &str) {
        let mood = std::mem::replace(&mut self.mood, Mood::Silent);
        self.to_be_read.remove(name);
        self.tell(name, FromSwitch::Monitored);
        let reports = self.switch.present_association(name);
        self.play_reports(reports);
        self.mood = mood;
        self.serve_open();
        self.settle();
    }

    /// Monitors anew whoever asked for it.
    pub(crate) fn read_all_again(&mut self) {
        for name in std::mem::take(&mut self.read_again) {
            self.monitor(&name);
        }
    }

    /// The DN's state is lost: it begins anew with its clients.
    pub(crate) fn rebuild(&mut self, name: &str) {
        let dn = self.dns.get_mut(name).expect("a DN of the bench");
        *dn = dn.rebuilt();
    }

    /// The server is killed and begins anew with what it has kept; the link is away, and clients register again.
    pub(crate) fn restart(&mut self) {
        self.link_up = false;
        self.agents.link_lost();
        self.open.clear();
        self.mail.clear();
        self.unanswered.clear();
        let clients = std::mem::take(&mut self.registered);
        let kept = self.calls.take_changed().calls.into_iter().filter_map(|(_, call)| call).collect();
        let position = self.calls.id_position();
        self.calls = Calls::new(IdSource::new(1, 1_764_000_000_000, position, [7; 8]));
        self.calls.restore(kept, &self.numbering);
        for (name, dn) in &mut self.dns {
            *dn = Dn::restored(config_of(name), dn.durable(), &self.calls);
        }
        for (dn, client) in clients {
            self.register(&client, &dn, RegisterMode::Share);
        }
        self.forget_heard();
    }

    /// Lets time pass, and DNs do what they wanted to do meanwhile.
    pub(crate) fn pass(&mut self, time: Duration) {
        let end = self.now + time;
        while let Some(next) = self.next_timeout().filter(|next| *next <= end) {
            self.now = self.now.max(next);
            for name in DNS.map(|(name, ..)| name) {
                self.at_dn(name, telephony::dn::Dn::handle_timeout);
            }
            self.settle();
        }
        self.now = end;
    }

    pub(crate) fn next_timeout(&self) -> Option<Duration> {
        self.dns.values().filter_map(|dn| dn.poll_timeout(&self.options)).min()
    }

    /// Gives the oldest message between DNs to its receiver. Returns whether there was one.
    pub(crate) fn deliver_one(&mut self) -> bool {
        let Some((from, to, message)) = self.mail.pop_front() else { return false };
        if self.dns.contains_key(to.as_str()) {
            self.at_dn(to.as_str(), |dn, world| dn.handle_peer(world, message));
        } else {
            let why = HostRefusal::NotConfigured;
            self.at_dn(&from, |dn, world| dn.handle_undeliverable(world, &to, &message, why));
        }
        true
    }

    /// Whether a message between DNs waits.
    pub(crate) fn has_mail(&self) -> bool {
        !self.mail.is_empty()
    }

    /// Delivers messages and lets the switch answer until nothing is left to do.
    pub(crate) fn settle(&mut self) {
        loop {
            self.answer_readings();
            let delivered = !self.hold_mail && self.deliver_one();
            if !delivered && !self.serve_open() {
                return;
            }
        }
    }

    fn answer_readings(&mut self) {
        while let Some(question) = self.reading.pop_front() {
            let outcome = Ok(self.serve(&question).0);
            let Question { dn, token, .. } = question;
            self.at_dn(&dn, |dn, world| dn.handle_switch(world, FromSwitch::Answer(token, outcome)));
        }
    }

    /// Lets the switch answer one open question. Returns whether there was one to answer.
    fn serve_open(&mut self) -> bool {
        if self.mood == Mood::Silent || !self.link_up {
            return false;
        }
        let Some(question) = self.open.pop_front() else { return false };
        if let Mood::Refuse(code) = self.mood {
            let outcome = Err(refusal(code));
            self.tell(&question.dn, FromSwitch::Answer(question.token, outcome));
            return true;
        }
        let (result, reports) = self.serve(&question);
        self.answer_in_style(&question.dn, question.token, result, reports);
        true
    }

    /// The switch's answer, as the link gives it to the DN, and its reports.
    fn serve(&mut self, question: &Question) -> (SwitchResult, Reports) {
        let (mut result, reports) = self.switch.serve(&question.request);
        self.agents.turn_result(&dn(&question.dn), &mut result);
        (result, reports)
    }

    fn answer_in_style(&mut self, dn: &str, token: Token, result: SwitchResult, reports: Reports) {
        let reading =
            matches!(result, SwitchResult::Device(_) | SwitchResult::Call(_) | SwitchResult::Recording(_));
        match self.switch.style.order {
            switch::Order::EventFirst if !reading => {
                self.play_reports(reports);
                self.tell(dn, FromSwitch::Answer(token, Ok(result)));
            }
            switch::Order::EventOnly if !reading => {
                self.play_reports(reports);
                self.tell(dn, FromSwitch::Answer(token, Err(SwitchFailure::Timeout)));
            }
            switch::Order::ResponseOnly if !reading => {
                self.tell(dn, FromSwitch::Answer(token, Ok(result)));
            }
            switch::Order::ResponseFirst
            | switch::Order::EventFirst
            | switch::Order::EventOnly
            | switch::Order::ResponseOnly => {
                self.tell(dn, FromSwitch::Answer(token, Ok(result)));
                self.play_reports(reports);
            }
        }
    }

    fn at_dn(&mut self, name: &str, act: impl FnOnce(&mut Dn, &mut World<'_>)) {
        let now = Now { elapsed: self.now, wall: Timestamp(self.now.as_micros() as i64) };
        let (options, numbering) = (&self.options, &self.numbering);
        let logout_on_unreg = &self.logout_on_unreg;
        let mut world = World { now, calls: &mut self.calls, options, numbering, logout_on_unreg };
        let dn = self.dns.get_mut(name).unwrap_or_else(|| panic!("no DN {name} on the bench"));
        act(dn, &mut world);
        let effects: Vec<_> = std::iter::from_fn(|| dn.poll_effect()).collect();
        assert_recorded(&effects);
        for effect in effects {
            self.take_effect(name, effect);
        }
    }

    /// What the shell does with an effect.
    fn take_effect(&mut self, name: &str, effect: Effect) {
        match effect {
            Effect::Publish { event, answers } => {
                self.events.entry(name.into()).or_default().push((*event).clone());
                let heard = notation::terse(&event, false, &mut self.names);
                self.published.push((name.into(), heard));
                let asker = answers.as_ref().and_then(|answer| self.answered(answer.to));
                let receivers: BTreeSet<_> = self.clients_of(name).into_iter().chain(asker.clone()).collect();
                for client in receivers {
                    let answer = answers.as_ref().filter(|_| asker.as_ref() == Some(&client));
                    let reasons = answer.map_or_else(KvList::new, |answer| answer.reasons.clone());
                    self.hear(&client, &Event { reasons, ..(*event).clone() }, answer.is_some());
                }
            }
            Effect::Answer { to, event } => self.answer(to, &event),
            Effect::Registered { to, event } => {
                let client = self.client(to.client).expect("a client that is gone is not registered");
                self.registered.insert((name.into(), client));
                self.answer(to, &event);
            }
            Effect::Unregistered { to, event } => {
                let client = self.client(to.client).expect("it has just asked");
                self.registered.remove(&(name.into(), client));
                self.answer(to, &event);
            }
            // Whoever is silent about the rest tells at once who is logged on, and what is forwarded.
            Effect::Ask { token, request: request @ SwitchRequest::GetAgentState(_) }
                if !self.hold_agents =>
            {
                self.reading.push_back(Question { dn: name.into(), token, request });
            }
            Effect::Ask { token, request: request @ SwitchRequest::GetForwarding(_) } => {
                self.reading.push_back(Question { dn: name.into(), token, request });
            }
            Effect::Ask { token, request } => {
                self.asked.push(request.clone());
                self.open.push_back(Question { dn: name.into(), token, request });
            }
            Effect::Tell { to, message } => self.mail.push_back((name.into(), to, message)),
            Effect::Record(record) => self.records.entry(name.into()).or_default().push(*record),
            Effect::Unchanged(unchanged) => self.unchanged.entry(name.into()).or_default().push(*unchanged),
            Effect::Note(note) => self.notes.push(note),
            Effect::ReadAgain { .. } => {
                self.read_again.push(name.into());
                self.to_be_read.insert(name.into());
            }
        }
    }

    fn answer(&mut self, to: ClientRef, event: &Event) {
        let Some(client) = self.answered(to) else { return };
        self.hear(&client, event, true);
        self.answers.insert(client, event.clone());
    }

    /// The last event that answered this client alone, in full.
    pub(crate) fn take_answer(&mut self, client: &str) -> Event {
        self.answers.remove(client).expect("it was answered")
    }

    /// Every request has exactly one direct answer. Returns who asked, if it is still there.
    fn answered(&mut self, to: ClientRef) -> Option<String> {
        let client = self.client(to.client);
        let was_asked = self.unanswered.remove(&to);
        assert!(was_asked || client.is_none(), "{to:?} was answered twice, or never asked");
        client
    }

    fn client(&self, id: ClientId) -> Option<String> {
        self.clients.iter().find(|(_, of)| **of == id).map(|(name, _)| name.clone())
    }

    fn clients_of(&self, dn: &str) -> BTreeSet<String> {
        self.registered.iter().filter(|(of, _)| of == dn).map(|(_, client)| client.clone()).collect()
    }

    fn hear(&mut self, client: &str, event: &Event, is_answer: bool) {
        let heard = notation::terse(event, is_answer, &mut self.names);
        self.heard.entry(client.into()).or_default().push(heard);
    }

    /// What each client has heard since the last look.
    pub(crate) fn take_heard(&mut self) -> BTreeMap<String, Vec<Heard>> {
        std::mem::take(&mut self.heard)
    }

    pub(crate) fn forget_heard(&mut self) {
        self.heard.clear();
        self.asked.clear();
        self.events.clear();
        self.published.clear();
        self.records.clear();
        self.unchanged.clear();
    }

    /// The events that each DN has published since the last look.
    pub(crate) fn take_events(&mut self) -> BTreeMap<String, Vec<Event>> {
        std::mem::take(&mut self.events)
    }

    /// What all DNs have published since the last look, in that order.
    pub(crate) fn take_published(&mut self) -> Vec<(String, Heard)> {
        std::mem::take(&mut self.published)
    }

    /// What people can read of a DN since the last look, in short: number, call, code or other DN, who, why.
    pub(crate) fn take_records(&mut self, dn: &str) -> Vec<String> {
        let records = self.records.remove(dn).unwrap_or_default();
        records.iter().map(|record| notation::of_record(record, &mut self.names)).collect()
    }

    /// As [`Bench::take_records`], of every DN and as they are.
    pub(crate) fn take_all_records(&mut self) -> BTreeMap<String, Vec<ServiceRecord>> {
        std::mem::take(&mut self.records)
    }

    /// The changes of a DN since the last look, in full.
    pub(crate) fn take_full_records(&mut self, dn: &str) -> Vec<ServiceRecord> {
        self.records.remove(dn).unwrap_or_default()
    }

    /// What has changed nothing at a DN since the last look, in short, with the number of its refusal if it was refused.
    pub(crate) fn take_unchanged(&mut self, dn: &str) -> Vec<String> {
        let unchanged = self.unchanged.remove(dn).unwrap_or_default();
        let text = |(record, refusal): &(ServiceRecord, Option<Refusal>)| {
            let refused = refusal.as_ref().map_or_else(String::new, |refusal| format!(" {}", refusal.code.0));
            format!("{}{refused}", notation::of_record(record, &mut self.names))
        };
        unchanged.iter().map(text).collect()
    }

    pub(crate) fn unanswered(&self) -> usize {
        self.unanswered.len()
    }

    /// Whether the client has not been answered yet.
    pub(crate) fn waits(&self, client: &str) -> bool {
        let id = self.clients.get(client);
        self.unanswered.iter().any(|of| Some(&of.client) == id)
    }

    pub(crate) fn is_link_up(&self) -> bool {
        self.link_up
    }

    /// The ConnID that tables call `name`.
    pub(crate) fn conn(&self, name: &str) -> ConnId {
        self.names.conn(name)
    }

    pub(crate) fn snapshot(&self, name: &str) -> telephony::snapshot::Snapshot {
        self.dns[name].snapshot(&self.calls, &self.options)
    }

    /// What is to be kept of a DN.
    pub(crate) fn durable(&self, name: &str) -> telephony::durable::DurableDn {
        self.dns[name].durable()
    }

    pub(crate) fn live_calls(&self) -> usize {
        self.calls.len()
    }

    pub(crate) fn time(&self) -> Timestamp {
        Timestamp(self.now.as_micros() as i64)
    }
}

fn config_of(name: &str) -> DnConfig {
    let (_, address_type, [recording, hot_desk_guest, hot_desk_host]) =
        *DNS.iter().find(|(dn, ..)| *dn == name).expect("a DN of the bench");
    DnConfig { number: dn(name), address_type, recording, hot_desk_guest, hot_desk_host }
}

/// Whatever clients hear of a private service, people can read of later.
fn assert_recorded(effects: &[Effect]) {
    let of_service = |event: &&Event| event.private_msg_id.is_some_and(|number| number != VENDOR_EVENT);
    let told = effects.iter().filter_map(|effect| match effect {
        Effect::Publish { event, .. } => Some(&**event).filter(of_service),
        _ => None,
    });
    let key =
        |number: Option<i32>, conn_id, other: &Option<std::sync::Arc<str>>| (number, conn_id, other.clone());
    let told: Vec<_> = told.map(|e| key(e.private_msg_id, e.conn_id, &e.other_dn)).collect();
    // The DN that asked for a code from outside of the call stands in the record only.
    let is_association = |record: &ServiceRecord| matches!(record.number, JOIN_HOST | PART_HOST);
    let recorded = effects.iter().filter_map(|effect| match effect {
        Effect::Record(record) => {
            let other_dn = record.other_dn.clone().filter(|_| is_association(record));
            Some((Some(record.number), record.conn_id, other_dn))
        }
        _ => None,
    });
    let recorded: Vec<_> = recorded.collect();
    assert!(told.iter().all(|event| recorded.contains(event)), "{told:?} was told, {recorded:?} recorded");
}

/// Each client keeps its session, over lost connections too.
fn session_of(client: &str) -> SessionId {
    SessionId { id: client.into(), holder: None }
}

pub(crate) fn dn(name: &str) -> DnNumber {
    DnNumber::new(name).expect("a name of 1 to 32 characters")
}

pub(crate) fn refusal(code: u16) -> SwitchFailure {
    let error = CstaError { category: "stateIncompatibility".into(), value: "invalidObjectState".into() };
    SwitchFailure::Refused { code: ErrorCode(code), error }
}
