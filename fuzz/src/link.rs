//! A link against a switch that sends anything at any time: it must not panic, must answer every accepted request exactly
//! once, and must say nothing behind its end.

use std::collections::BTreeMap;
use std::time::Duration;

use csta::Operation;
use csta::data::acse_user_info_csta::CstaVersion;
use csta_link::{
    Acse, Association, Credentials, Framing, Invocation, KeepAliveOwner, Link, LinkConfig, LinkControl,
    Manners, Output, Priority, ReleaseStyle, UserInformation,
};
use rose::acse::Secret;
use rose::{Any, ObjectIdentifier};

use super::CONFIRMATION;

/// AARE, accepted; SystemStatus, normal: so that not every run has to find them.
const ACCEPTED: &[u8] = &[
    0x61, 0x15, 0xa1, 0x07, 0x06, 0x05, 0x2b, 0x0c, 0x00, 0x81, 0x5a, 0xa2, 0x03, 0x02, 0x01, 0x00, 0xa3,
    0x05, 0xa1, 0x03, 0x02, 0x01, 0x00,
];
const NORMAL: &[u8] = &[0xa1, 0x0c, 0x02, 0x01, 0x01, 0x02, 0x02, 0x00, 0xd3, 0x30, 0x03, 0x0a, 0x01, 0x02];

struct World {
    link: Link,
    framing: Framing,
    /// What is asked of the switch.
    operation: Operation,
    now: Duration,
    next_tag: u64,
    answers: BTreeMap<u64, u32>,
    ended: bool,
}

/// The first octet chooses the kind of link, the rest is a script: a verb in the low three bits of an octet and an amount
/// in the others, and as many octets behind it as the verb takes.
pub fn run(script: &[u8]) {
    let Some((kind, mut script)) = script.split_first() else { return };
    let mut world = World::new(*kind);
    while let Some((verb, rest)) = script.split_first() {
        script = world.step(*verb, rest);
        world.drain();
    }
    world.link.handle_eof(world.now);
    world.drain();
    assert!(world.ended);
    assert!(world.answers.values().all(|count| *count == 1));
    assert_eq!(world.link.poll_timeout(), None);
}

impl World {
    fn new(kind: u8) -> Self {
        let framing = match kind & 0x11 {
            0x00 => Framing::Length16,
            0x01 => Framing::HiPath,
            _ => Framing::Tpkt,
        };
        let association = if kind & 2 == 0 { Association::Acse(acse(kind)) } else { Association::None };
        let control = LinkControl { max_outstanding: 3, max_queued: 5, ..LinkControl::default() };
        let now = Duration::from_secs(1);
        let operation = if kind & 0x40 == 0 { Operation::MakeCall } else { Operation::MonitorStart };
        let link = Link::new(LinkConfig { framing, association, manners: manners(kind), control }, now);
        let answers = BTreeMap::new();
        let mut world = Self { link, framing, operation, now, next_tag: 0, answers, ended: false };
        if kind & 8 == 0 {
            world.establish();
        }
        world
    }

    fn establish(&mut self) {
        if self.framing == Framing::Tpkt {
            self.link.handle_input(self.now, CONFIRMATION);
        }
        self.hear(ACCEPTED);
        self.hear(NORMAL);
        assert!(self.link.is_operational());
    }

    /// Does one thing; returns what is left of the script.
    fn step<'a>(&mut self, verb: u8, rest: &'a [u8]) -> &'a [u8] {
        let amount = usize::from(verb >> 3);
        match verb & 7 {
            0 => self.invoke(Priority::Ordinary),
            1 => self.invoke(Priority::Urgent),
            2 => self.wait(Duration::from_millis(500 * amount as u64)),
            3 if amount == 0 => self.link.release(self.now),
            3 | 4 => return take(rest, amount, |octets| self.link.handle_input(self.now, octets)),
            5 => return take(rest, amount, |apdu| self.hear(apdu)),
            6 => return take(rest, amount + 32, |apdu| self.hear(apdu)),
            _ => return take(rest, 64 * (amount + 1), |apdu| self.hear(apdu)),
        }
        rest
    }

    /// The switch sends one APDU in a record.
    fn hear(&mut self, apdu: &[u8]) {
        let body = match self.framing {
            Framing::Length16 | Framing::HiPath => apdu.to_vec(),
            Framing::Tpkt => [&[2, 0xf0, 0x80], apdu].concat(),
        };
        let record = self.framing.encode(&body).expect("a short APDU can be framed");
        self.link.handle_input(self.now, record.as_octets());
    }

    fn invoke(&mut self, priority: Priority) {
        let (tag, operation) = (self.next_tag, self.operation);
        self.next_tag += 1;
        let invocation = Invocation { tag, operation, argument: Any::null(), priority };
        if self.link.invoke(self.now, invocation).is_ok() {
            self.answers.insert(tag, 0);
        }
    }

    fn wait(&mut self, time: Duration) {
        let end = self.now + time;
        while let Some(due) = self.link.poll_timeout().filter(|due| *due <= end) {
            self.now = self.now.max(due);
            self.link.handle_timeout(self.now);
            self.drain();
        }
        self.now = end;
    }

    fn drain(&mut self) {
        while let Some(output) = self.link.poll_output() {
            assert!(!self.ended, "something came behind the end: {output:?}");
            match output {
                Output::Answer(answer) => {
                    *self.answers.get_mut(&answer.tag).expect("only accepted requests are answered") += 1;
                }
                Output::Closed(_) => self.ended = true,
                Output::Transmit(_)
                | Output::Operational
                | Output::Status(_)
                | Output::EventReport(_)
                | Output::MonitorStopped { .. }
                | Output::SnapshotData { .. }
                | Output::Diagnostic(_) => {}
            }
        }
    }
}

/// Hands `amount` octets of the script on, or what is left of it; returns the rest.
fn take(script: &[u8], amount: usize, hand: impl FnOnce(&[u8])) -> &[u8] {
    let (octets, behind) = script.split_at(amount.min(script.len()));
    hand(octets);
    behind
}

fn manners(kind: u8) -> Manners {
    let keep_alive = if kind & 0x20 == 0 { KeepAliveOwner::Application } else { KeepAliveOwner::Switch };
    Manners { keep_alive, monitor_gap: Duration::from_millis(300), ..Manners::default() }
}

/// Bit 7 has it otherwise than most: with a login, a protocol version, user information of phase II behind a reference, and
/// an end by the contents of an ABRT.
fn acse(kind: u8) -> Acse {
    let is_other = kind & 0x80 != 0;
    Acse {
        credentials: is_other
            .then(|| Credentials { user: b"AMHOST".to_vec(), password: Secret::new(*b"77777") }),
        protocol_version: is_other,
        user_information: if is_other { UserInformation::Old } else { UserInformation::New },
        versions: CstaVersion::VERSION_FOUR,
        application_context: ObjectIdentifier::from_arcs(&[1, 3, 12, 0, 218])
            .expect("1.3.12.0.218 is an identifier"),
        direct_reference: is_other
            .then(|| ObjectIdentifier::from_arcs(&[1, 3, 12, 0, 285, 200]).expect("it is an identifier")),
        release: match (is_other, kind & 4) {
            (false, 0) => ReleaseStyle::Orderly,
            (false, _) => ReleaseStyle::Abort,
            (true, _) => ReleaseStyle::BareAbort,
        },
    }
}
