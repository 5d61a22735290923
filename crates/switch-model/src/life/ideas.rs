//! What people do of themselves: new calls, and things to do with calls that go on.

use std::time::Duration;

use super::{Life, dice::Dice, plan::sole_use};
use crate::{
    number::Number,
    pbx::{Act, Call, Connection, ConnectionState, DeviceKind, Hand, Pbx, Recording, RecordingState},
};

impl Life {
    /// Something new, if anybody can do it.
    pub(super) fn fresh_act(&mut self, pbx: &Pbx, now: Duration, dice: &mut Dice) -> Option<Act> {
        let quiet = pbx.calls().count() < self.config.crowd;
        match dice.below(24) {
            0..10 if quiet => self.new_call(pbx, dice),
            10..12 if quiet => self.consultation(pbx, now, dice),
            0..14 => self.hold(pbx, now, dice),
            14..17 => self.recording(pbx, dice),
            17..19 => self.account_code(pbx, dice),
            19..21 => self.guest_moves(pbx, dice),
            _ => self.agent(pbx, dice),
        }
    }

    fn new_call(&self, pbx: &Pbx, dice: &mut Dice) -> Option<Act> {
        let phone = dice.choose(&self.idle_phones(pbx))?.clone();
        match dice.below(10) {
            0..2 => pbx
                .free_trunk()
                .map(|_| Act::ExternalCalls { from: caller_outside(dice), to: number_at(pbx, &phone) }),
            2..4 => Some(Act::Dial { phone, digits: number_outside(dice) }),
            4 if dice.once_in(3) => self.busy_call(pbx, phone, dice),
            _ => self.internal_call(pbx, phone, dice),
        }
    }

    fn internal_call(&self, pbx: &Pbx, phone: Number, dice: &mut Dice) -> Option<Act> {
        let called = dice.choose(&self.idle_phones(pbx))?.clone();
        (called != phone).then(|| Act::Dial { phone, digits: number_at(pbx, &called) })
    }

    /// A call to somebody who talks, or to a number that does not exist.
    fn busy_call(&self, pbx: &Pbx, phone: Number, dice: &mut Dice) -> Option<Act> {
        let talking = self.conversations(pbx);
        let digits = match dice.choose(&talking) {
            Some((_, connection)) if !dice.once_in(4) => connection.device().clone(),
            Some(_) | None => Number::from("4999"),
        };
        Some(Act::Dial { phone, digits })
    }

    fn hold(&mut self, pbx: &Pbx, now: Duration, dice: &mut Dice) -> Option<Act> {
        let talking = self.conversations(pbx);
        let (call, connection) = dice.choose(&talking)?;
        let phone = sole_use(pbx, connection)?;
        let plan = self.plans.get_mut(&call.serial()).filter(|plan| !plan.is_held())?;
        plan.held(now, dice);
        Some(Act::Hold { phone })
    }

    fn recording(&self, pbx: &Pbx, dice: &mut Dice) -> Option<Act> {
        let talking = self.conversations(pbx);
        let (_, connection) = dice.choose(&talking)?;
        let phone = sole_use(pbx, connection)?;
        let by_client = connection.recording().is_some_and(|r| r.hand() != Hand::Person);
        if by_client {
            return None;
        }
        match connection.recording().map(Recording::state) {
            Some(RecordingState::Suspended) => Some(Act::PauseKey { phone }),
            Some(RecordingState::Running) if dice.once_in(2) => Some(Act::PauseKey { phone }),
            Some(RecordingState::Running) => Some(Act::RecordKey { phone }),
            None if has_free_channel(pbx) => Some(Act::RecordKey { phone }),
            None => None,
        }
    }

    fn account_code(&self, pbx: &Pbx, dice: &mut Dice) -> Option<Act> {
        let talking = self.conversations(pbx);
        let (_, connection) = dice.choose(&talking)?;
        let code = (1000 + dice.below(9000)).to_string();
        sole_use(pbx, connection).map(|phone| Act::AccountCode { phone, code })
    }

    fn guest_moves(&self, pbx: &Pbx, dice: &mut Dice) -> Option<Act> {
        let movable = |guest: &&Number| {
            let by_client = pbx.joined_by(guest.as_str()) == Some(Hand::Service);
            !by_client && !self.config.spared.contains(guest) && pbx.calls_of(guest.as_str()).next().is_none()
        };
        let guests: Vec<&Number> = pbx
            .devices()
            .filter(|d| d.kind() == DeviceKind::Guest && d.is_in_service())
            .map(crate::pbx::Device::number)
            .filter(movable)
            .collect();
        let guest = (*dice.choose(&guests)?).clone();
        if pbx.host_of(guest.as_str()).is_some() && dice.once_in(2) {
            return Some(Act::MoveGuest { guest, host: None });
        }
        let free = |phone: &Number| {
            let agent = pbx.agent(phone.as_str()).ok().flatten();
            agent.is_none() && pbx.guest_of(phone.as_str()).is_none()
        };
        let hosts: Vec<Number> = self.idle_phones(pbx).into_iter().filter(free).collect();
        let host = Some(dice.choose(&hosts)?.clone());
        Some(Act::MoveGuest { guest, host })
    }

    /// Telephones that nobody uses and that the script may use.
    pub(super) fn idle_phones(&self, pbx: &Pbx) -> Vec<Number> {
        phones(pbx).filter(|phone| !self.config.spared.contains(phone) && is_idle(pbx, phone)).collect()
    }

    /// Connections of people who talk, at telephones that no client uses.
    pub(super) fn conversations<'a>(&self, pbx: &'a Pbx) -> Vec<(&'a Call, &'a Connection)> {
        let connections = pbx.calls().filter(|call| call.is_established());
        let connections = connections.flat_map(|call| call.connections().iter().map(move |c| (call, c)));
        let talks = |c: &Connection| {
            !c.is_outside() && c.hand() == Hand::Person && c.state() == ConnectionState::Connected
        };
        connections.filter(|(_, c)| talks(c) && sole_use(pbx, c).is_some()).collect()
    }
}

fn phones(pbx: &Pbx) -> impl Iterator<Item = Number> {
    let phones = pbx.devices().filter(|d| d.kind() == DeviceKind::Phone && d.is_in_service());
    phones.map(|d| d.number().clone())
}

pub(super) fn is_idle(pbx: &Pbx, phone: &Number) -> bool {
    let guest = pbx.guest_of(phone.as_str());
    let of_client = guest.is_some_and(|guest| pbx.joined_by(guest.as_str()) == Some(Hand::Service));
    let guest_works =
        guest.is_none_or(|g| pbx.device(g.as_str()).is_some_and(crate::pbx::Device::is_in_service));
    !of_client && guest_works && pbx.connections_at(phone.as_str()).next().is_none()
}

/// The number to dial for whoever is at a telephone: now and then still the host's, which is sent on.
pub(super) fn number_at(pbx: &Pbx, phone: &Number) -> Number {
    match pbx.guest_of(phone.as_str()) {
        Some(guest) if pbx.calls().count().is_multiple_of(2) => guest.clone(),
        Some(_) | None => phone.clone(),
    }
}

fn has_free_channel(pbx: &Pbx) -> bool {
    let recordings = pbx.calls().flat_map(Call::connections).filter(|c| c.recording().is_some());
    recordings.count() < pbx.config().recorder_channels
}

/// A number of the range that German broadcasting keeps for fiction, behind the outside prefix.
pub(super) fn number_outside(dice: &mut Dice) -> Number {
    Number::from(format!("003023125{:03}", dice.below(1000)))
}

/// As [`number_outside`], for mobile telephones; one caller in eight withholds it.
fn caller_outside(dice: &mut Dice) -> Option<Number> {
    let number = Number::from(format!("0017604069{:03}", dice.below(1000)));
    (!dice.once_in(8)).then_some(number)
}
