//! Requests for two calls at one DN, and for a call that goes to another number (client-model.md 5.2). Whether the
//! calls are in the states for it is the switch's to say.

use super::aim::{Aim, Brought};
use super::requests::{answer_to, brought, data_without_code};
use super::{Dn, World};
use crate::error::{ErrorCode, Refusal};
use crate::event::EventName;
use crate::ids::ConnId;
use crate::key_value::KvList;
use crate::names::Role;
use crate::party::PartyState;
use crate::request::{ClientRequest, Onwards, TwoCalls};
use crate::switch::{Connection, SwitchCallId, SwitchRequest};

impl Dn {
    /// TInitiateTransfer, TInitiateConference: what is done with the two calls is said later.
    pub(super) fn consult(
        &mut self,
        world: &World<'_>,
        request: &ClientRequest,
        conn_id: ConnId,
        (destination, user_data): (&str, &KvList),
    ) -> Result<(), Refusal> {
        self.check_switch()?;
        let existing = self.legs[self.check_leg(conn_id)?].connection.clone();
        let brought = brought(world, request, user_data)?;
        let question = SwitchRequest::ConsultationCall {
            existing,
            called: destination.into(),
            account_code: brought.code(),
        };
        let aim = Aim::MakeCall { brought, call: None, consult_of: Some(conn_id) };
        self.ask(world, aim, Some(answer_to(request)), question);
        Ok(())
    }

    /// TAlternateCall, TReconnectCall, TCompleteTransfer, TCompleteConference.
    pub(super) fn two_calls(
        &mut self,
        world: &World<'_>,
        request: &ClientRequest,
        act: TwoCalls,
        (held, current): (ConnId, ConnId),
    ) -> Result<(), Refusal> {
        self.check_switch()?;
        let connection = |conn_id| Ok(self.legs[self.check_leg(conn_id)?].connection.clone());
        let question = question(act, connection(held)?, connection(current)?);
        let (conn_id, done_by) = match act {
            TwoCalls::Alternate | TwoCalls::Reconnect => (held, EventName::Retrieved),
            TwoCalls::Transfer => (current, EventName::Released),
            TwoCalls::Conference => (held, EventName::PartyAdded),
        };
        let aim = Aim::Call { conn_id, done_by, brought: Brought::default() };
        self.ask(world, aim, Some(answer_to(request)), question);
        Ok(())
    }

    /// TSingleStepTransfer, TSingleStepConference, TRedirectCall.
    pub(super) fn take_onwards(
        &mut self,
        world: &World<'_>,
        request: &ClientRequest,
        (act, conn_id): (Onwards, ConnId),
        (destination, user_data): (&str, &KvList),
    ) -> Result<(), Refusal> {
        self.check_switch()?;
        let active = self.legs[self.check_leg(conn_id)?].connection.clone();
        let to = destination.to_owned();
        let brought = match act {
            Onwards::Transfer | Onwards::Conference => brought(world, request, user_data)?,
            // The service has no room for a code: it was set before.
            Onwards::Redirect => Brought { user_data: data_without_code(world, user_data), code: None },
        };
        let account_code = brought.code();
        let (question, done_by) = match act {
            Onwards::Transfer => {
                (SwitchRequest::SingleStepTransfer { active, to, account_code }, EventName::Released)
            }
            Onwards::Conference => {
                let question = SwitchRequest::SingleStepConference { active, joining: to, account_code };
                (question, EventName::PartyAdded)
            }
            Onwards::Redirect => (SwitchRequest::DeflectCall { connection: active, to }, EventName::Released),
        };
        let aim = Aim::Call { conn_id, done_by, brought };
        self.ask(world, aim, Some(answer_to(request)), question);
        Ok(())
    }

    /// TDeleteFromConference: whoever names itself leaves.
    pub(super) fn delete_from_conference(
        &mut self,
        world: &World<'_>,
        request: &ClientRequest,
        conn_id: ConnId,
        party: &str,
    ) -> Result<(), Refusal> {
        self.check_switch()?;
        let leg = &self.legs[self.check_leg(conn_id)?];
        let (connection, done_by) = if party == self.number().as_str() {
            (leg.connection.clone(), EventName::Released)
        } else {
            let member = leg.conference.iter().find(|member| member.number.as_deref() == Some(party));
            let Some(connection) = member.and_then(|member| member.connection.clone()) else {
                let sentence = format!(
                    "{party} is no party of the conference {conn_id}: give the DN of one of its parties."
                );
                return Err(Refusal::new(ErrorCode::NO_PARTY, sentence));
            };
            (connection, EventName::PartyDeleted)
        };
        let aim = Aim::Call { conn_id, done_by, brought: Brought::default() };
        self.ask(world, aim, Some(answer_to(request)), SwitchRequest::ClearConnection(connection));
        Ok(())
    }

    /// The switch says that this DN's new call was begun from the one that it holds.
    pub(super) fn consultation_begun(&mut self, world: &mut World<'_>, call: &SwitchCallId) {
        let held = self.legs.iter().find(|leg| leg.state == PartyState::Held && !leg.is_in(call));
        let Some(held) = held.map(|leg| leg.conn_id) else { return };
        let known = self.known_leg(world, call);
        let at = known.unwrap_or_else(|| self.enter_call(world, call, Role::Origination));
        if let Some(call) =
            world.calls.get_mut(self.legs[at].conn_id).filter(|call| call.consult_of.is_none())
        {
            call.begin_consultation(held);
        }
    }
}

fn question(act: TwoCalls, held: Connection, active: Connection) -> SwitchRequest {
    match act {
        TwoCalls::Alternate => SwitchRequest::AlternateCall { held, active },
        TwoCalls::Reconnect => SwitchRequest::ReconnectCall { held, active },
        TwoCalls::Transfer => SwitchRequest::TransferCall { held, active },
        TwoCalls::Conference => SwitchRequest::ConferenceCall { held, active },
    }
}
