//! What of a DN is kept over a restart, and how a DN begins with it again.

use super::leg::Leg;
use super::retained::Retained;
use super::{Dn, DnConfig, Effect};
use crate::account_code::AccountCode;
use crate::address::DnNumber;
use crate::agent::Seat;
use crate::call::Calls;
use crate::durable::{DurableDn, DurableLeg, DurableSeat};
use crate::hot_desk::Guest;
use crate::party::PartyState;
use crate::peer::PeerMessage;
use crate::recording::Recording;
use crate::time::Timestamp;

impl Dn {
    /// A DN with what a former life has left. Nothing of it is sure until the switch was read.
    pub fn restored(config: DnConfig, kept: DurableDn, calls: &Calls) -> Dn {
        let mut dn = Dn::new(config);
        let known = |leg: &DurableLeg| calls.get(leg.conn_id).is_some();
        dn.legs = kept.legs.into_iter().filter(known).map(Leg::restored).collect();
        dn.retained = kept.retained.filter(known).map(Leg::restored).map(Retained::restored);
        if let Some((host, since)) = kept.host {
            // The host keeps nothing of its own: it learns again who has it.
            let message = PeerMessage::HadHost { guest: dn.config.number.clone(), since };
            dn.effects.push_back(Effect::Tell { to: host.clone(), message });
            dn.guest = Guest::restored(host, since);
        }
        if let Some((agent, since)) = agent_at_host(&kept.seat, kept.taken_over) {
            dn.host.had(agent, since);
        }
        dn.seat = kept.seat.map(Seat::restored).unwrap_or_default();
        dn.forwards = kept.forwards.into_iter().collect();
        dn
    }

    /// What is to be kept of the DN now.
    pub fn durable(&self) -> DurableDn {
        let host = self.guest.host().map(|(host, since)| (host.clone(), since));
        let legs = self.legs.iter().filter(|leg| leg.state != PartyState::Null).map(Leg::durable).collect();
        let agent = self.seat.agent().and_then(|agent| agent.id.as_deref());
        let by_agent = self.host.guest().filter(|(guest, _)| agent == Some(guest.as_str()));
        DurableDn {
            host,
            legs,
            retained: self.retained_leg().map(Leg::durable),
            seat: self.seat.durable(),
            taken_over: by_agent.map(|(_, since)| since),
            forwards: self.forwards.iter().map(|(mode, to)| (*mode, to.clone())).collect(),
        }
    }
}

/// The agent who had taken over the telephone, and since when.
fn agent_at_host(seat: &Option<DurableSeat>, taken_over: Option<Timestamp>) -> Option<(DnNumber, Timestamp)> {
    let agent = DnNumber::new(seat.as_ref()?.agent.id.as_deref()?)?;
    Some((agent, taken_over?))
}

impl Leg {
    fn restored(kept: DurableLeg) -> Leg {
        let (state, since) = kept.recording;
        Leg {
            state: kept.state,
            other: kept.other,
            recording: Recording::restored(state, since, kept.message),
            account_code: AccountCode::restored(kept.account_code),
            uncertain: true,
            established_at: kept.established_at,
            held_at: kept.held_at,
            ..Leg::new(kept.conn_id, kept.connection, kept.role, kept.created_at)
        }
    }

    fn durable(&self) -> DurableLeg {
        DurableLeg {
            conn_id: self.conn_id,
            connection: self.connection.clone(),
            state: self.state,
            role: self.role,
            other: self.other.clone(),
            recording: (self.recording.state(), self.recording.since()),
            message: self.recording.message().cloned(),
            account_code: self.account_code.latest().map(Into::into),
            created_at: self.created_at,
            established_at: self.established_at,
            held_at: self.held_at,
        }
    }
}
