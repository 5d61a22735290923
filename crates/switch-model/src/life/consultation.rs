//! Somebody who talks asks somebody else, and joins the two calls or goes back to the first.

use std::time::Duration;

use super::{
    Life,
    dice::Dice,
    ideas::{number_at, number_outside},
    plan::sole_use,
};
use crate::{
    number::Number,
    pbx::{Act, Call, Connection, ConnectionState, Hand, Pbx, Recording},
};

/// What a consultation is for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Purpose {
    /// To hand the call on.
    Transfer,
    /// To talk together.
    Conference,
    /// To ask something.
    Question,
}

impl Life {
    /// Somebody holds a call of two people to consult a third. Calls of clients and of spared telephones are let be.
    pub(super) fn consultation(&mut self, pbx: &Pbx, now: Duration, dice: &mut Dice) -> Option<Act> {
        if pbx.config().lines < 2 {
            return None;
        }
        let mut talking = self.conversations(pbx);
        talking.retain(|(call, _)| call.connections().len() == 2 && is_of_people(call) && !self.spares(call));
        let (call, connection) = dice.choose(&talking)?;
        let phone = sole_use(pbx, connection)?;
        let digits = match dice.once_in(6) {
            true => number_outside(dice),
            false => number_at(pbx, dice.choose(&self.idle_phones(pbx))?),
        };
        let plan = self.plans.get_mut(&call.serial()).filter(|plan| plan.leaves_time_to_consult(now))?;
        plan.consulted(now, dice);
        Some(Act::Consult { phone, digits })
    }

    fn spares(&self, call: &Call) -> bool {
        call.connections().iter().any(|c| self.config.spared.contains(c.device()))
    }
}

impl Purpose {
    pub(super) fn thrown(dice: &mut Dice) -> Self {
        match dice.below(5) {
            0..2 => Self::Transfer,
            2..4 => Self::Conference,
            _ => Self::Question,
        }
    }

    /// What ends a consultation beside the held `call`, and whether to think of it again.
    pub(super) fn end(self, pbx: &Pbx, call: &Call) -> (Option<Act>, bool) {
        let holds = |c: &&Connection| c.state() == ConnectionState::Hold && c.hand() == Hand::Person;
        let Some(held) = call.connections().iter().find(holds) else { return (None, false) };
        let phone = pbx.host_of(held.device().as_str()).unwrap_or(held.device());
        let mut beside = pbx.connections_at(phone.as_str()).filter(|(other, _)| other.id() != call.id());
        let phone = phone.clone();
        match beside.find(|(_, c)| is_engaged(c)) {
            None => (Some(Act::Retrieve { phone }), false),
            Some((_, active)) if active.hand() != Hand::Person => (None, true),
            Some((other, active)) => (Some(self.done(pbx, call, (other, active), phone)), false),
        }
    }

    fn done(self, pbx: &Pbx, held: &Call, (other, active): (&Call, &Connection), phone: Number) -> Act {
        match self {
            Self::Transfer if can_transfer(held, other, active) => Act::CompleteTransfer { phone },
            Self::Conference if can_confer(pbx, held, other, active) => Act::CompleteConference { phone },
            Self::Transfer | Self::Conference | Self::Question => Act::Reconnect { phone },
        }
    }
}

fn can_transfer(held: &Call, other: &Call, active: &Connection) -> bool {
    let stays = |c: &&Connection| c.device() != active.device();
    let mut parties = held.connections().iter().chain(other.connections()).filter(stays);
    can_join(held, other, active) && parties.any(|c| !c.is_outside())
}

fn can_confer(pbx: &Pbx, held: &Call, other: &Call, active: &Connection) -> bool {
    let parties = held.connections().len() + other.connections().len() - 1;
    can_join(held, other, active) && parties <= pbx.config().conference_parties && other.is_established()
}

fn can_join(held: &Call, other: &Call, active: &Connection) -> bool {
    let connected = active.state() == ConnectionState::Connected;
    connected && held.is_established() && is_of_people(held) && is_of_people(other)
}

/// Whether no client has a hand in the call.
fn is_of_people(call: &Call) -> bool {
    let of_client = |c: &Connection| {
        c.hand() == Hand::Service || c.recording().map(Recording::hand) == Some(Hand::Service)
    };
    !call.connections().iter().any(of_client)
}

fn is_engaged(connection: &Connection) -> bool {
    use ConnectionState::{Connected, Fail, Initiated};
    matches!(connection.state(), Connected | Fail | Initiated)
}
