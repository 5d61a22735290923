//! What is to become of one call.
//!
//! ```text
//!   ringing --(answer time)--> answered, given up, or busy
//!   talking --(hold time over)--> retrieved --(end time)--> ended, a conference party by party
//!   talking --(consultation over)--> transferred, conferenced or retrieved
//!   failed, or off the hook and idle --(patience over)--> ended
//! ```

use std::time::Duration;

use super::{consultation::Purpose, dice::Dice};
use crate::{
    number::Number,
    pbx::{Act, Call, Connection, ConnectionState, Hand, Pbx},
};

/// A wish that is not possible yet is tried again after this time.
const TRY_AGAIN: Duration = Duration::from_secs(5);
/// The longest consultation.
const CONSULTATION: Duration = Duration::from_secs(14);
/// How long a person listens to the busy tone.
const PATIENCE: Duration = Duration::from_secs(3);
/// How long the switch lets a telephone that a client uses stay off the hook with nothing but a tone.
const LOCKOUT: Duration = Duration::from_secs(30);

/// Which part of its course the call is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Course {
    Ringing,
    Talking,
    Dead,
}

/// The plan of one call.
#[derive(Debug)]
pub(super) struct Plan {
    course: Course,
    next: Duration,
    retrieve: Option<Duration>,
    /// Somebody holds the call to consult, until then.
    consultation: Option<(Duration, Purpose)>,
    /// Nobody will answer, or the party outside is busy.
    in_vain: bool,
}

impl Plan {
    pub(super) fn begin(now: Duration, dice: &mut Dice) -> Self {
        Self {
            course: Course::Ringing,
            next: now + secs(2, 5, dice),
            retrieve: None,
            consultation: None,
            in_vain: dice.once_in(9),
        }
    }

    /// Follows the call into the next part of its course.
    pub(super) fn follow(&mut self, call: &Call, now: Duration, dice: &mut Dice) {
        let course = course_of(call);
        if course == self.course {
            return;
        }
        self.course = course;
        let by_client = call.connections().iter().all(|c| c.hand() != Hand::Person);
        self.next = now
            + match course {
                Course::Ringing => secs(2, 5, dice),
                Course::Talking => secs(20, 21, dice),
                Course::Dead if by_client => LOCKOUT,
                Course::Dead => PATIENCE,
            };
    }

    /// Somebody has put the call on hold and takes it back after a while.
    pub(super) fn held(&mut self, now: Duration, dice: &mut Dice) {
        self.retrieve = Some(now + secs(3, 6, dice));
    }

    /// Whether nobody has put the call on hold and it will last long enough for a consultation.
    pub(super) fn leaves_time_to_consult(&self, now: Duration) -> bool {
        !self.is_held() && self.course == Course::Talking && self.next > now + CONSULTATION
    }

    /// Somebody has put the call on hold to consult somebody else.
    pub(super) fn consulted(&mut self, now: Duration, dice: &mut Dice) {
        let at = now + secs(4, CONSULTATION.as_secs() - 4, dice);
        self.consultation = Some((at, Purpose::thrown(dice)));
    }

    pub(super) fn is_held(&self) -> bool {
        self.retrieve.is_some() || self.consultation.is_some()
    }

    /// What is due for the call, if it is possible; otherwise it is put off.
    pub(super) fn due_act(&mut self, pbx: &Pbx, call: &Call, now: Duration, dice: &mut Dice) -> Option<Act> {
        if self.retrieve.is_some_and(|at| at <= now) {
            self.retrieve = None;
            return retrieve(pbx, call);
        }
        if let Some((_, purpose)) = self.consultation.filter(|(at, _)| *at <= now) {
            let (act, again) = purpose.end(pbx, call);
            self.consultation = again.then_some((now + TRY_AGAIN, purpose));
            return act;
        }
        if self.next > now {
            return None;
        }
        self.next = now + TRY_AGAIN;
        match self.course {
            Course::Ringing => self.end_of_ringing(pbx, call, dice),
            Course::Talking => goodbye(pbx, call, dice),
            Course::Dead => hang_up(pbx, call.connections().first()?),
        }
    }

    fn end_of_ringing(&self, pbx: &Pbx, call: &Call, dice: &mut Dice) -> Option<Act> {
        let ringing = call.connections().iter().find(|c| c.state() == ConnectionState::Alerting)?;
        let of_client = call.connections().iter().any(|c| c.hand() == Hand::Service);
        if self.in_vain && !of_client {
            return in_vain(pbx, call, ringing, dice);
        }
        if ringing.is_outside() {
            return Some(Act::ExternalAnswers { call: call.id() });
        }
        match sole_use(pbx, ringing) {
            Some(phone) => Some(Act::Answer { phone }),
            None if of_client => None,
            None => caller_gives_up(pbx, call),
        }
    }
}

fn course_of(call: &Call) -> Course {
    let alerting = call.connections().iter().any(|c| c.state() == ConnectionState::Alerting);
    match (alerting, call.is_established()) {
        (true, _) => Course::Ringing,
        (false, true) => Course::Talking,
        (false, false) => Course::Dead,
    }
}

/// Nobody answers: the caller gives up, the called party declines, or the switch ends it.
fn in_vain(pbx: &Pbx, call: &Call, ringing: &Connection, dice: &mut Dice) -> Option<Act> {
    let id = call.id();
    if ringing.is_outside() {
        return Some(Act::ExternalIsBusy { call: id });
    }
    match dice.below(3) {
        0 => Some(Act::AlertExpires { call: id }),
        1 => hang_up(pbx, ringing),
        _ => caller_gives_up(pbx, call),
    }
}

fn caller_gives_up(pbx: &Pbx, call: &Call) -> Option<Act> {
    match call.connections().first()? {
        caller if caller.is_outside() => Some(Act::ExternalHangsUp { call: call.id() }),
        caller => hang_up(pbx, caller),
    }
}

/// A party that no client uses ends the conversation.
fn goodbye(pbx: &Pbx, call: &Call, dice: &mut Dice) -> Option<Act> {
    let people: Vec<&Connection> = call.connections().iter().filter(|c| c.hand() == Hand::Person).collect();
    let who = dice.choose(&people)?;
    if who.is_outside() {
        return Some(Act::ExternalHangsUp { call: call.id() });
    }
    hang_up(pbx, who)
}

fn hang_up(pbx: &Pbx, who: &Connection) -> Option<Act> {
    sole_use(pbx, who).map(|phone| Act::HangUp { phone })
}

fn retrieve(pbx: &Pbx, call: &Call) -> Option<Act> {
    let held = |c: &&Connection| c.state() == ConnectionState::Hold && c.hand() == Hand::Person;
    let phone = sole_use(pbx, call.connections().iter().find(held)?)?;
    Some(Act::Retrieve { phone })
}

/// The telephone of a connection, if it has no other call that an act at the telephone might hit instead.
pub(super) fn sole_use(pbx: &Pbx, connection: &Connection) -> Option<Number> {
    let device = connection.device();
    let phone = pbx.host_of(device.as_str()).unwrap_or(device);
    (pbx.connections_at(phone.as_str()).count() == 1).then(|| phone.clone())
}

/// At least `from` seconds and less than `from + spread`.
fn secs(from: u64, spread: u64, dice: &mut Dice) -> Duration {
    Duration::from_millis(from * 1000 + dice.below(spread * 1000))
}
