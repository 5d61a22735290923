//! The CSTA side of the switch: several links at once, each with its framing, association and monitors, all looking at
//! one [`Pbx`]. Octets, times and acts go in; whole records come out.

mod association;
mod config;
mod desk_times;
mod detection;
pub mod family;
mod framing;
mod link;
mod moment;
mod monitors;
mod report;
mod serve;
mod serve_agents;
mod serve_calls;
mod serve_devices;
mod serve_recordings;
mod transport;

use std::{
    collections::{BTreeMap, VecDeque},
    fmt,
    time::Duration,
};

pub use config::{AssociationRule, Login, Quirks, Segments, SwitchConfig};
pub use detection::Dialect;
pub use family::{Family, Habits, Reference, Stamp};
pub use framing::Framing;
pub use moment::Moment;
use rose::{
    Apdu, DecodeError, GeneralProblem, OtherMembers, Pdu, Problem,
    acse::{Abrt, AcseApdu, AssociateResult, Release},
};

use self::{
    desk_times::DeskTimes,
    framing::{FramingLost, Taken},
    link::{Expired, Link},
    report::Greeting,
};
use crate::{
    dialect::{operation, system_status},
    number::Number,
    pbx::{Act, Pbx, Refusal},
};

/// Responses that can be late at once; beyond it the oldest is lost, as in a switch that has no more buffers.
const LATE_LIMIT: usize = 4096;

/// In place of an ABRT, among switches that know it.
const BARE_GOODBYE: [u8; 3] = [0x80, 0x01, 0x00];

/// The identifier of a Reject.
const REJECT: u8 = 0xa4;

/// One connection of an application; never used again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConnectionKey(u64);

impl fmt::Display for ConnectionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "connection {}", self.0)
    }
}

/// What the caller is to do for a connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Output {
    /// Send these octets: one whole record, unless [`Segments`] says otherwise.
    Transmit(ConnectionKey, Vec<u8>),
    /// The application speaks what this switch does not: something for the log. The connection is closed next.
    Stranger(ConnectionKey, Dialect),
    /// Close the connection, after what was to be sent.
    Close(ConnectionKey),
}

/// `SystemStatus` of ECMA-285 (device-feature-types), by its values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the standard's")]
pub enum SystemStatus {
    Initializing = 0,
    Enabled = 1,
    Normal = 2,
    MessagesLost = 3,
    Disabled = 4,
    OverloadImminent = 5,
    OverloadReached = 6,
    OverloadRelieved = 7,
    PartiallyDisabled = 8,
}

/// What the switch has noticed about its applications.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Observations {
    /// PDUs that could not be read.
    pub unreadable: u64,
    /// Requests that were rejected.
    pub rejected: u64,
    /// Requests for a service that this switch does not have.
    pub not_supported: u64,
    /// Requests that came before System Status was answered.
    pub too_early: u64,
    /// Answers to nothing that the switch had asked.
    pub unexpected_answers: u64,
    /// Responses lost because too many were late.
    pub lost_answers: u64,
}

#[derive(Debug)]
struct LateAnswer {
    due: Duration,
    to: ConnectionKey,
    pdu: Pdu,
}

/// The switch with its links.
#[derive(Debug)]
pub struct Switch {
    config: SwitchConfig,
    pbx: Pbx,
    status: SystemStatus,
    links: BTreeMap<ConnectionKey, Link>,
    last_key: u64,
    greetings: Vec<Greeting>,
    desk_times: DeskTimes,
    late: VecDeque<LateAnswer>,
    outputs: VecDeque<Output>,
    observations: Observations,
}

impl Switch {
    /// A switch without links, whose status is normal.
    pub fn new(config: SwitchConfig) -> Self {
        Self {
            pbx: Pbx::new(config.pbx.clone()),
            status: SystemStatus::Normal,
            links: BTreeMap::new(),
            last_key: 0,
            greetings: Vec::new(),
            desk_times: DeskTimes::new(config.hot_desk_limit),
            late: VecDeque::new(),
            outputs: VecDeque::new(),
            observations: Observations::default(),
            config,
        }
    }

    /// Devices and calls.
    pub fn pbx(&self) -> &Pbx {
        &self.pbx
    }

    /// What the applications did that they should not.
    pub fn observations(&self) -> Observations {
        self.observations
    }

    /// The faults, to be changed while the switch runs.
    pub fn quirks_mut(&mut self) -> &mut Quirks {
        &mut self.config.quirks
    }

    /// An application has connected. With all links in use its connection is closed at once.
    pub fn connect(&mut self, now: Moment) -> ConnectionKey {
        self.last_key += 1;
        let key = ConnectionKey(self.last_key);
        if self.links.len() >= self.config.links {
            self.outputs.push_back(Output::Close(key));
            return key;
        }
        let link = Link::connected(now.monotonic, &self.config);
        self.links.insert(key, link);
        self.open_implicitly(now, key);
        key
    }

    /// Octets have come, in whatever portions. Octets for a link that is gone are passed over.
    pub fn handle_input(&mut self, now: Moment, key: ConnectionKey, octets: &[u8]) {
        if self.config.quirks.silent_death {
            return;
        }
        if let Some(link) = self.links.get_mut(&key) {
            link.traffic(now.monotonic);
            link.records.push(octets);
        }
        while let Some(link) = self.links.get_mut(&key) {
            match link.records.next() {
                Ok(Some(taken)) => self.handle_taken(now, key, taken),
                Ok(None) => break,
                Err(FramingLost::Broken) => self.close(key),
                Err(FramingLost::Stranger(dialect)) => {
                    self.outputs.push_back(Output::Stranger(key, dialect));
                    self.close(key);
                }
            }
        }
    }

    /// The application has closed its connection; its monitors end.
    pub fn handle_eof(&mut self, key: ConnectionKey) {
        self.links.remove(&key);
        self.late.retain(|answer| answer.to != key);
    }

    /// Does what is due.
    pub fn handle_timeout(&mut self, now: Moment) {
        if self.config.quirks.silent_death {
            return;
        }
        while self.late.front().is_some_and(|answer| answer.due <= now.monotonic) {
            if let Some(answer) = self.late.pop_front() {
                self.transmit(now, answer.to, &answer.pdu);
            }
        }
        self.end_hot_desks(now);
        let keep_alive = self.config.keep_alive;
        let is_due =
            |link: &Link| link.deadline(keep_alive).is_some_and(|deadline| deadline <= now.monotonic);
        let due: Vec<ConnectionKey> =
            self.links.iter().filter(|(_, link)| is_due(link)).map(|(key, _)| *key).collect();
        due.into_iter().for_each(|key| self.expire(now, key));
    }

    /// When [`Switch::handle_timeout`] is to be called next, on the monotonic clock.
    pub fn poll_timeout(&self) -> Option<Duration> {
        if self.config.quirks.silent_death {
            return None;
        }
        let links = self.links.values().filter_map(|link| link.deadline(self.config.keep_alive));
        let late = self.late.front().map(|answer| answer.due);
        links.chain(late).chain(self.desk_times.next(&self.pbx)).min()
    }

    /// What is to be done for the connections; to be drained after every other method.
    pub fn poll_output(&mut self) -> Option<Output> {
        let output = self.outputs.pop_front()?;
        let Output::Transmit(key, mut segment) = output else { return Some(output) };
        match self.config.quirks.segments {
            Segments::Whole => {}
            Segments::Split(length) => {
                let rest = segment.split_off(segment.len().min(length.max(1)));
                if !rest.is_empty() {
                    self.outputs.push_front(Output::Transmit(key, rest));
                }
            }
            Segments::Merged => self.merge(key, &mut segment),
        }
        Some(Output::Transmit(key, segment))
    }

    /// Lets a person or an administrator do something.
    ///
    /// # Errors
    /// See [`Pbx::act`].
    pub fn act(&mut self, now: Moment, act: &Act) -> Result<(), Refusal> {
        self.pbx.reuse_call_ids(self.config.quirks.reuse_call_ids);
        let done = self.pbx.act(act);
        self.report(now);
        done
    }

    /// Tells every link another status, e.g. that the switch is disabled.
    pub fn set_status(&mut self, now: Moment, status: SystemStatus) {
        self.status = status;
        for key in self.open_links() {
            self.send_status(now, key);
        }
    }

    /// Ends the monitors of a device on every link, as a switch does that has lost it.
    pub fn stop_monitors(&mut self, now: Moment, device: &Number) {
        for key in self.open_links() {
            let Some(link) = self.links.get_mut(&key) else { continue };
            let cross_refs: Vec<[u8; 2]> =
                link.monitors.of(device).map(monitors::Monitor::cross_ref).collect();
            for cross_ref in cross_refs {
                self.withdraw_monitor(now, key, cross_ref);
            }
        }
    }

    fn end_hot_desks(&mut self, now: Moment) {
        while let Some(guest) = self.desk_times.due(&self.pbx, now.monotonic) {
            if self.pbx.end_hot_desk(&guest).is_err() {
                break;
            }
            self.report(now);
        }
    }

    fn open_links(&self) -> Vec<ConnectionKey> {
        self.links.iter().filter(|(_, link)| link.is_open()).map(|(key, _)| *key).collect()
    }

    fn handle_taken(&mut self, now: Moment, key: ConnectionKey, taken: Taken) {
        match taken {
            Taken::Pdu(pdu) => self.handle_pdu(now, key, &pdu),
            Taken::Reply(octets) => {
                self.outputs.push_back(Output::Transmit(key, octets));
                self.open_implicitly(now, key);
            }
            Taken::LastWords(octets) => {
                self.outputs.push_back(Output::Transmit(key, octets));
                self.close(key);
            }
            Taken::Ended => self.close(key),
        }
    }

    fn handle_pdu(&mut self, now: Moment, key: ConnectionKey, octets: &[u8]) {
        self.open_implicitly(now, key);
        if self.config.habits.bare_goodbye && octets == BARE_GOODBYE {
            return self.close(key);
        }
        let pdu = match Pdu::decode(octets) {
            Ok(pdu) => pdu,
            Err(error) => return self.unreadable(now, key, octets, error),
        };
        let Some(link) = self.links.get_mut(&key) else { return };
        link.readable();
        match pdu {
            Pdu::Acse(apdu) => self.handle_acse(now, key, apdu),
            Pdu::Rose(apdu) if link.is_open() => self.handle_rose(now, key, apdu),
            Pdu::Rose(_) => self.abort(now, key),
        }
    }

    /// A reject is never answered by another (X.880).
    fn unreadable(&mut self, now: Moment, key: ConnectionKey, octets: &[u8], error: DecodeError) {
        self.observations.unreadable += 1;
        let problem = match error {
            DecodeError::UnknownPdu { .. } => GeneralProblem::UNRECOGNISED_PDU,
            DecodeError::Missing { .. }
            | DecodeError::UnexpectedTag { .. }
            | DecodeError::InvalidInteger { .. } => GeneralProblem::MISTYPED_PDU,
            DecodeError::Empty
            | DecodeError::TooLong { .. }
            | DecodeError::TooDeep { .. }
            | DecodeError::TooMany { .. }
            | DecodeError::Truncated { .. }
            | DecodeError::LengthTooLong { .. }
            | DecodeError::IndefinitePrimitive
            | DecodeError::TagTooLarge
            | DecodeError::MissingEndOfContents
            | DecodeError::UnexpectedEndOfContents
            | DecodeError::TrailingOctets { .. }
            | DecodeError::WrongForm { .. }
            | DecodeError::InvalidObjectIdentifier => GeneralProblem::BADLY_STRUCTURED_PDU,
        };
        let Some(link) = self.links.get_mut(&key) else { return };
        if !link.is_open() || link.unreadable() {
            return self.abort(now, key);
        }
        if octets.first() == Some(&REJECT) {
            return;
        }
        let reject =
            Apdu::Reject { invoke_id: None, problem: Problem::General(problem), others: OtherMembers::NONE };
        self.transmit(now, key, &Pdu::Rose(reject));
    }

    fn handle_acse(&mut self, now: Moment, key: ConnectionKey, apdu: AcseApdu) {
        let is_open = self.links.get(&key).is_some_and(Link::is_open);
        match apdu {
            AcseApdu::Aarq(aarq) if !is_open || self.needs_no_association() => {
                let aare = association::answer(&self.config, &aarq);
                let granted = aare.result == AssociateResult::ACCEPTED;
                self.transmit(now, key, &Pdu::Acse(AcseApdu::Aare(aare)));
                match (granted, is_open) {
                    (true, false) => self.open(now, key),
                    (true, true) => {}
                    (false, _) => self.close(key),
                }
            }
            AcseApdu::Rlrq(_) => {
                let release = Release::normal();
                self.transmit(now, key, &Pdu::Acse(AcseApdu::Rlre(release)));
                self.close(key);
            }
            AcseApdu::Abrt(_) => self.close(key),
            AcseApdu::Aarq(_) | AcseApdu::Aare(_) | AcseApdu::Rlre(_) => self.abort(now, key),
        }
    }

    fn needs_no_association(&self) -> bool {
        match self.config.association {
            AssociationRule::Required { .. } => false,
            AssociationRule::Implicit => true,
        }
    }

    /// Without association a link is open as soon as its framing is known.
    fn open_implicitly(&mut self, now: Moment, key: ConnectionKey) {
        let framed = |link: &Link| link.records.is_ready() && !link.is_open();
        if self.needs_no_association() && self.links.get(&key).is_some_and(framed) {
            self.open(now, key);
        }
    }

    fn open(&mut self, now: Moment, key: ConnectionKey) {
        if let Some(link) = self.links.get_mut(&key) {
            link.grant();
            self.send_status(now, key);
        }
    }

    fn send_status(&mut self, now: Moment, key: ConnectionKey) {
        let Some(link) = self.links.get_mut(&key) else { return };
        let invoke_id = link.take_invoke_id();
        link.status_sent(invoke_id);
        let argument = Some(system_status(self.status));
        let invoke = Apdu::Invoke {
            invoke_id,
            linked_id: None,
            opcode: operation::SYSTEM_STATUS,
            argument,
            others: OtherMembers::NONE,
        };
        self.transmit(now, key, &Pdu::Rose(invoke));
    }

    fn expire(&mut self, now: Moment, key: ConnectionKey) {
        let Some(link) = self.links.get(&key) else { return };
        match link.expired() {
            Expired::NoAssociation => self.close(key),
            Expired::Dead => self.abort(now, key),
            Expired::Silent => self.send_status(now, key),
        }
    }

    /// Ends a link with an ABRT or what stands for it, if its framing is known.
    fn abort(&mut self, now: Moment, key: ConnectionKey) {
        let abort = Abrt { source: 1, diagnostic: None, user_information: None, others: OtherMembers::NONE };
        match self.config.habits.bare_goodbye {
            true => self.transmit_octets(now, key, &BARE_GOODBYE),
            false => self.transmit(now, key, &Pdu::Acse(AcseApdu::Abrt(abort))),
        }
        self.close(key);
    }

    fn close(&mut self, key: ConnectionKey) {
        if self.links.contains_key(&key) {
            self.handle_eof(key);
            self.outputs.push_back(Output::Close(key));
        }
    }

    /// Sends a record. A PDU that the framing cannot carry ends the link; only an absurd AARQ can bring that about.
    fn transmit(&mut self, now: Moment, key: ConnectionKey, pdu: &Pdu) {
        self.transmit_octets(now, key, &pdu.encode());
    }

    fn transmit_octets(&mut self, now: Moment, key: ConnectionKey, pdu: &[u8]) {
        if self.config.quirks.silent_death {
            return;
        }
        let Some(link) = self.links.get_mut(&key) else { return };
        if !link.records.is_ready() {
            return;
        }
        link.traffic(now.monotonic);
        match link.records.wrap(pdu) {
            Some(record) => self.outputs.push_back(Output::Transmit(key, record)),
            None => self.close(key),
        }
    }

    /// Octets behind the front of what is to be sent to the same connection, as one segment with it.
    fn merge(&mut self, key: ConnectionKey, segment: &mut Vec<u8>) {
        while let Some(Output::Transmit(next, octets)) = self.outputs.front()
            && *next == key
        {
            segment.extend(octets);
            self.outputs.pop_front();
        }
    }
}
