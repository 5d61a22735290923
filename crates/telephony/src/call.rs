//! Calls: the identity and the data that the DNs of a call share. State belongs to parties, not here.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::address::DnNumber;
use crate::durable::DurableCall;
use crate::ids::{CallUuid, ConnId, IdSource};
use crate::key_value::KvList;
use crate::names::CallType;
use crate::switch::SwitchCallId;
use crate::time::Timestamp;

/// Live calls that one switch may have; beyond it the one with the lowest ConnID, surely a stuck one, goes.
pub const MAX_CALLS: usize = 200_000;

/// A live call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// Our identity of it.
    pub conn_id: ConnId,
    /// Its lasting identity.
    pub uuid: CallUuid,
    /// The switch's number of it.
    pub switch_call: SwitchCallId,
    /// What kind of call it is, as far as is known.
    pub call_type: CallType,
    type_is_certain: bool,
    /// The calling number.
    pub ani: Option<Arc<str>>,
    /// The called number.
    pub dnis: Option<Arc<str>>,
    /// Its data.
    pub user_data: KvList,
    /// What stands in the extensions of each of its events.
    pub extensions: KvList,
    /// The account code that one of its parties has set last, in this life of the server.
    pub account_code: Option<String>,
    /// When the first of our DNs entered it.
    pub created_at: Timestamp,
    parties: Vec<DnNumber>,
}

impl Call {
    fn restored(kept: DurableCall) -> Call {
        Call {
            conn_id: kept.conn_id,
            uuid: kept.uuid,
            switch_call: kept.switch_call,
            call_type: kept.call_type.0,
            type_is_certain: kept.call_type.1,
            ani: kept.ani,
            dnis: kept.dnis,
            user_data: kept.user_data,
            extensions: kept.extensions,
            account_code: None,
            created_at: kept.created_at,
            parties: kept.parties,
        }
    }

    fn durable(&self) -> DurableCall {
        DurableCall {
            conn_id: self.conn_id,
            uuid: self.uuid,
            switch_call: self.switch_call.clone(),
            call_type: (self.call_type, self.type_is_certain),
            ani: self.ani.clone(),
            dnis: self.dnis.clone(),
            user_data: self.user_data.clone(),
            extensions: self.extensions.clone(),
            created_at: self.created_at,
            parties: self.parties.clone(),
        }
    }

    /// The monitored DNs in the call, in the order of their entry.
    pub fn parties(&self) -> &[DnNumber] {
        &self.parties
    }

    /// The numbering predicts the type. What is certain stays, and no type becomes Unknown again (features.md 9).
    pub fn predict_type(&mut self, predicted: CallType) {
        if !self.type_is_certain && predicted != CallType::Unknown {
            self.call_type = predicted;
        }
    }

    /// The switch has told the type: by a trunk, or by the network that was reached.
    pub fn learn_type(&mut self, certain: CallType) {
        self.call_type = certain;
        self.type_is_certain = true;
    }
}

/// The live calls of one switch.
#[derive(Debug)]
pub struct Calls {
    by_conn_id: BTreeMap<ConnId, Call>,
    by_switch_call: BTreeMap<SwitchCallId, ConnId>,
    ids: IdSource,
    /// Calls that are not as they were kept last.
    unkept: BTreeSet<ConnId>,
    /// Whether data of one of them has changed.
    data_unkept: bool,
}

/// What has changed of the calls since it was asked last.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChangedCalls {
    /// Each call as it is now; `None` for one that has ended.
    pub calls: Vec<(ConnId, Option<DurableCall>)>,
    /// Whether clients may read of it only once it is kept: user data, or what stands in extensions, has changed.
    pub confirmed_by_keeping: bool,
}

impl Calls {
    /// No calls yet.
    pub fn new(ids: IdSource) -> Calls {
        Calls {
            by_conn_id: BTreeMap::new(),
            by_switch_call: BTreeMap::new(),
            ids,
            unkept: BTreeSet::new(),
            data_unkept: false,
        }
    }

    /// How many calls live.
    pub fn len(&self) -> usize {
        self.by_conn_id.len()
    }

    /// Whether no call lives.
    pub fn is_empty(&self) -> bool {
        self.by_conn_id.is_empty()
    }

    /// The live calls by ConnID.
    pub fn iter(&self) -> impl Iterator<Item = &Call> {
        self.by_conn_id.values()
    }

    /// The call of that ConnID.
    pub fn get(&self, conn_id: ConnId) -> Option<&Call> {
        self.by_conn_id.get(&conn_id)
    }

    /// The call of that ConnID.
    pub fn get_mut(&mut self, conn_id: ConnId) -> Option<&mut Call> {
        self.unkept.insert(conn_id);
        self.by_conn_id.get_mut(&conn_id)
    }

    /// The call of that ConnID, for a change of its data or its extensions.
    pub fn change_data(&mut self, conn_id: ConnId) -> Option<&mut Call> {
        self.data_unkept = true;
        self.get_mut(conn_id)
    }

    /// The calls of a former life. Their ConnIDs are below those that are given out from now on.
    pub fn restore(&mut self, kept: Vec<DurableCall>) {
        for call in kept {
            self.by_switch_call.insert(call.switch_call.clone(), call.conn_id);
            self.by_conn_id.insert(call.conn_id, Call::restored(call));
        }
    }

    /// A DN of a former life is in this call or is not: called once for each DN when all is restored.
    pub fn settle(&mut self, dn: &DnNumber, its: &[ConnId]) {
        let others: Vec<_> =
            self.iter().filter(|call| call.parties.contains(dn)).map(|call| call.conn_id).collect();
        for conn_id in others.into_iter().filter(|conn_id| !its.contains(conn_id)) {
            self.leave(conn_id, dn);
        }
    }

    /// What has changed since this was asked last.
    pub fn take_changed(&mut self) -> ChangedCalls {
        let unkept = std::mem::take(&mut self.unkept);
        let calls = unkept.into_iter().map(|id| (id, self.get(id).map(Call::durable))).collect();
        ChangedCalls { calls, confirmed_by_keeping: std::mem::take(&mut self.data_unkept) }
    }

    /// The ConnID of the call with that number of the switch.
    pub fn find(&self, switch_call: &SwitchCallId) -> Option<ConnId> {
        self.by_switch_call.get(switch_call).copied()
    }

    /// A DN enters the call with that number of the switch; the call is made if it is new.
    pub fn enter(&mut self, switch_call: &SwitchCallId, dn: &DnNumber, at: Timestamp) -> ConnId {
        let conn_id = self.find(switch_call).unwrap_or_else(|| self.create(switch_call, at));
        let call = self.by_conn_id.get_mut(&conn_id).expect("both tables hold the same calls");
        if !call.parties.contains(dn) {
            call.parties.push(dn.clone());
            self.unkept.insert(conn_id);
        }
        conn_id
    }

    /// A DN has left the call; with the last one the call is gone, and the switch may use its number again.
    pub fn leave(&mut self, conn_id: ConnId, dn: &DnNumber) {
        let Some(call) = self.by_conn_id.get_mut(&conn_id) else { return };
        call.parties.retain(|party| party != dn);
        self.unkept.insert(conn_id);
        if call.parties.is_empty() {
            self.remove(conn_id);
        }
    }

    /// A DN leaves all its calls: what it knew of them is lost.
    pub fn leave_all(&mut self, dn: &DnNumber) {
        let its: Vec<_> =
            self.iter().filter(|call| call.parties.contains(dn)).map(|call| call.conn_id).collect();
        for conn_id in its {
            self.leave(conn_id, dn);
        }
    }

    /// The first id that was not given yet, for those who keep it over a restart.
    pub fn id_position(&self) -> u64 {
        self.ids.position()
    }

    fn create(&mut self, switch_call: &SwitchCallId, at: Timestamp) -> ConnId {
        if self.by_conn_id.len() == MAX_CALLS {
            let oldest = *self.by_conn_id.keys().next().expect("the table is full");
            self.remove(oldest);
        }
        let (conn_id, uuid) = self.ids.next_call();
        let call = Call {
            conn_id,
            uuid,
            switch_call: switch_call.clone(),
            call_type: CallType::Unknown,
            type_is_certain: false,
            ani: None,
            dnis: None,
            user_data: KvList::new(),
            extensions: KvList::new(),
            account_code: None,
            created_at: at,
            parties: Vec::new(),
        };
        self.by_switch_call.insert(switch_call.clone(), conn_id);
        self.by_conn_id.insert(conn_id, call);
        conn_id
    }

    fn remove(&mut self, conn_id: ConnId) {
        if let Some(call) = self.by_conn_id.remove(&conn_id) {
            self.by_switch_call.remove(&call.switch_call);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calls() -> Calls {
        Calls::new(IdSource::new(1, 1_764_000_000_000, 0, [0; 8]))
    }

    fn dn(number: &str) -> DnNumber {
        DnNumber::new(number).expect("a number")
    }

    #[test]
    fn the_dns_of_a_call_share_its_conn_id() {
        let (mut calls, id) = (calls(), SwitchCallId::new(&[0x85, 0xf4]));
        let at_caller = calls.enter(&id, &dn("4001"), Timestamp(0));
        let at_called = calls.enter(&id, &dn("4002"), Timestamp(0));
        assert_eq!(at_caller, at_called);
        assert_eq!(calls.get(at_caller).map(|c| c.parties().len()), Some(2));
    }

    #[test]
    fn a_number_that_the_switch_uses_again_is_another_call() {
        let (mut calls, id) = (calls(), SwitchCallId::new(&[1]));
        let first = calls.enter(&id, &dn("4001"), Timestamp(0));
        calls.leave(first, &dn("4001"));
        assert!(calls.is_empty());
        assert_ne!(calls.enter(&id, &dn("4001"), Timestamp(0)), first);
    }

    #[test]
    fn a_call_lives_until_its_last_dn_has_left() {
        let (mut calls, id) = (calls(), SwitchCallId::new(&[1]));
        let conn_id = calls.enter(&id, &dn("4001"), Timestamp(0));
        calls.enter(&id, &dn("4002"), Timestamp(0));
        calls.leave(conn_id, &dn("4001"));
        assert!(calls.get(conn_id).is_some());
        calls.leave(conn_id, &dn("4002"));
        assert!(calls.get(conn_id).is_none());
    }

    #[test]
    fn a_certain_type_stays_and_a_predicted_one_never_becomes_unknown() {
        let (mut calls, id) = (calls(), SwitchCallId::new(&[1]));
        let conn_id = calls.enter(&id, &dn("4001"), Timestamp(0));
        let call = calls.get_mut(conn_id).expect("just made");
        call.predict_type(CallType::Internal);
        call.predict_type(CallType::Unknown);
        assert_eq!(call.call_type, CallType::Internal);
        call.learn_type(CallType::Outbound);
        call.predict_type(CallType::Internal);
        assert_eq!(call.call_type, CallType::Outbound);
    }
}
