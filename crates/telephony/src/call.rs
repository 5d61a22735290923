//! Calls: the identity and the data that the DNs of a call share. State belongs to parties, not here.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use crate::account_code;
use crate::address::DnNumber;
use crate::durable::DurableCall;
use crate::ids::{CallUuid, ConnId, IdSource};
use crate::key_value::KvList;
use crate::names::CallType;
use crate::options::{MergedUserData, Numbering};
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
    /// How many reports of the switch have changed the account code, whichever party they came of.
    pub codes_reported: u32,
    /// When the first of our DNs entered it.
    pub created_at: Timestamp,
    /// The call from which it was begun as a consultation.
    pub consult_of: Option<ConnId>,
    /// Who has transferred it, or brought somebody in, last.
    pub joined_by: Option<Arc<str>>,
    parties: Vec<DnNumber>,
    /// DNs that have left it and keep it for its data.
    retained_by: Vec<(DnNumber, Retention)>,
    /// DNs that are about to enter it: the switch has moved them here, and they have not heard of it yet.
    awaited: Vec<DnNumber>,
    /// The call that its parties have moved to; it lives until the last of them has heard of it.
    joined_into: Option<ConnId>,
}

/// How far a DN is with keeping a call that it has left (private-services.md 5.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Retention {
    /// Its agent may come to work after the call: it lives, and nobody can address it.
    Awaited,
    /// Its agent works after the call: it can be addressed for its data.
    Begun,
}

/// Two calls of the switch that have become one, or one that goes on under a new number.
#[derive(Debug)]
pub struct Joint<'a> {
    /// The call that goes on: its number before.
    pub main: &'a SwitchCallId,
    /// The call that ends: its number before; none in a single step.
    pub other: Option<&'a SwitchCallId>,
    /// The number of what has come out of it; it may be new.
    pub result: &'a SwitchCallId,
    /// Who leaves both calls, if somebody does.
    pub leaves: Option<&'a DnNumber>,
    /// Who did it, as the switch names it.
    pub by: Option<Arc<str>>,
    /// Whose data is kept.
    pub merge: MergedUserData,
    /// `accode-name`: the key of account codes, whose numbered keys are numbered anew.
    pub accode_name: &'a str,
    /// Octets that the data may have; if the merged list has more, that of the call that goes on is kept.
    pub user_data_limit: usize,
    /// The same of what stands in the extensions of its events.
    pub extensions_limit: usize,
}

impl Call {
    /// Whether that is the account code that was set last.
    pub fn has_code(&self, code: &str) -> bool {
        self.account_code.as_deref() == Some(code)
    }

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
            codes_reported: 0,
            created_at: kept.created_at,
            parties: kept.parties,
            consult_of: kept.consult_of,
            joined_by: None,
            retained_by: Vec::new(),
            awaited: Vec::new(),
            joined_into: None,
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
            consult_of: self.consult_of,
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
        if self.call_type != CallType::Consult {
            self.call_type = certain;
            self.type_is_certain = true;
        }
    }

    /// The call was begun from that one, which is held. Consult wins over every other type.
    pub fn begin_consultation(&mut self, of: ConnId) {
        self.consult_of = Some(of);
        self.learn_type(CallType::Consult);
    }

    /// Whether somebody is in it, or about to be.
    pub fn is_live(&self) -> bool {
        !self.parties.is_empty() || !self.awaited.is_empty()
    }

    /// Whether clients can address it: while it is live, and while it is retained for its data.
    pub fn is_addressable(&self) -> bool {
        self.is_live() || self.retainers().next().is_some()
    }

    /// The DNs that retain it for its data.
    fn retainers(&self) -> impl Iterator<Item = &DnNumber> {
        self.retained_by.iter().filter(|(_, retention)| *retention == Retention::Begun).map(|(dn, _)| dn)
    }

    /// The DNs whose clients hear of its data: its parties in the order of their entry, then those that retain it.
    pub fn listeners(&self) -> impl Iterator<Item = &DnNumber> {
        self.parties.iter().chain(self.retainers())
    }

    /// Whether its number must stand for a new call when that DN enters: the switch uses its numbers again.
    fn is_stale_for(&self, dn: &DnNumber) -> bool {
        self.parties.is_empty() && !self.awaited.contains(dn)
    }
}

/// The list of a call that has come out of two.
fn merged(main: &KvList, consult: &KvList, joint: &Joint<'_>) -> KvList {
    match joint.merge {
        MergedUserData::MainOnly => main.clone(),
        MergedUserData::ConsultOnly => consult.clone(),
        MergedUserData::MergedOverMain => account_code::merged(main, consult, joint.accode_name),
        MergedUserData::MergedOverConsult => account_code::merged(consult, main, joint.accode_name),
    }
}

/// The live calls of one switch.
#[derive(Debug)]
pub struct Calls {
    by_conn_id: BTreeMap<ConnId, Call>,
    by_switch_call: BTreeMap<SwitchCallId, ConnId>,
    ids: IdSource,
    /// The DN whose request about the call the switch has not answered yet, and since when.
    asked: BTreeMap<ConnId, (DnNumber, Duration)>,
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
            asked: BTreeMap::new(),
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

    /// Whether there is such a call and the code is the one that was set last on it.
    pub(crate) fn has_code(&self, conn_id: ConnId, code: &str) -> bool {
        self.get(conn_id).is_some_and(|call| call.has_code(code))
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

    /// The calls of a former life. Their ConnIDs are below those that are given out from now on. DNs that are not
    /// configured any more are in none of them.
    pub fn restore(&mut self, kept: Vec<DurableCall>, numbering: &Numbering) {
        for mut call in kept {
            let parties = call.parties.len();
            call.parties.retain(|dn| numbering.is_dn(dn.as_str()));
            if call.parties.len() < parties {
                self.unkept.insert(call.conn_id);
            }
            // The switch may have given the number of a call that is only retained to another one.
            if !call.parties.is_empty() {
                self.by_switch_call.insert(call.switch_call.clone(), call.conn_id);
            }
            self.by_conn_id.insert(call.conn_id, Call::restored(call));
        }
    }

    /// A DN of a former life is in these calls, retains that one, and is in no other: called once for each DN when all
    /// is restored.
    pub fn settle(&mut self, dn: &DnNumber, its: &[ConnId], retained: Option<ConnId>) {
        if let Some(conn_id) = retained {
            self.begin_retention(conn_id, dn);
        }
        let others: Vec<_> =
            self.iter().filter(|call| call.parties.contains(dn)).map(|call| call.conn_id).collect();
        for conn_id in others.into_iter().filter(|conn_id| !its.contains(conn_id)) {
            self.leave(conn_id, dn);
        }
    }

    /// Calls of a former life that nobody is in and nobody retains are over: called when all DNs are settled.
    pub fn end_deserted(&mut self) {
        let deserted: Vec<_> =
            self.iter().filter(|call| !call.is_addressable()).map(|call| call.conn_id).collect();
        for conn_id in deserted {
            self.unkept.insert(conn_id);
            self.remove(conn_id);
        }
    }

    /// What has changed since this was asked last.
    pub fn take_changed(&mut self) -> ChangedCalls {
        let unkept = std::mem::take(&mut self.unkept);
        let lasting = |id| self.get(id).filter(|call| call.is_addressable()).map(Call::durable);
        let calls = unkept.into_iter().map(|id| (id, lasting(id))).collect();
        ChangedCalls { calls, confirmed_by_keeping: std::mem::take(&mut self.data_unkept) }
    }

    /// The ConnID of the call with that number of the switch.
    pub fn find(&self, switch_call: &SwitchCallId) -> Option<ConnId> {
        self.by_switch_call.get(switch_call).copied()
    }

    /// A DN enters the call with that number of the switch; the call is made if it is new.
    pub fn enter(&mut self, switch_call: &SwitchCallId, dn: &DnNumber, at: Timestamp) -> ConnId {
        if let Some(stale) = self.find(switch_call).filter(|id| self.by_conn_id[id].is_stale_for(dn)) {
            self.unkept.insert(stale);
            self.remove(stale);
        }
        let conn_id = self.find(switch_call).unwrap_or_else(|| self.create(switch_call, at));
        self.enter_known(conn_id, dn);
        conn_id
    }

    /// A DN enters the call of that ConnID, if it lives.
    pub fn enter_known(&mut self, conn_id: ConnId, dn: &DnNumber) {
        let Some(call) = self.by_conn_id.get_mut(&conn_id) else { return };
        call.awaited.retain(|awaited| awaited != dn);
        if !call.parties.contains(dn) {
            call.parties.push(dn.clone());
            self.unkept.insert(conn_id);
        }
    }

    /// The switch has joined two calls, or has given one a new number. Each of the DNs concerned hears of it by itself
    /// and says so here; the first does it. Returns the ConnID of what has come out of it: that of the call that goes
    /// on (call-models.md 1); `None` if neither call is known.
    pub fn join(&mut self, joint: &Joint<'_>) -> Option<ConnId> {
        let main = self.find(joint.main);
        let other = joint.other.and_then(|other| self.find(other)).filter(|other| Some(*other) != main);
        let Some(conn_id) = main.or(other) else { return self.find(joint.result) };
        self.renumber(conn_id, joint.result);
        if let (Some(_), Some(ended)) = (main, other) {
            self.merge(conn_id, ended, joint);
        }
        if let Some(call) = self.by_conn_id.get_mut(&conn_id) {
            call.joined_by.clone_from(&joint.by);
        }
        Some(conn_id)
    }

    /// That DN is about to enter the call: it lives until then, whoever leaves it.
    pub fn await_entry(&mut self, conn_id: ConnId, dn: DnNumber) {
        if let Some(call) = self.by_conn_id.get_mut(&conn_id)
            && !call.parties.contains(&dn)
            && !call.awaited.contains(&dn)
        {
            call.awaited.push(dn);
        }
    }

    fn renumber(&mut self, conn_id: ConnId, result: &SwitchCallId) {
        let Some(call) = self.by_conn_id.get_mut(&conn_id) else { return };
        let former = std::mem::replace(&mut call.switch_call, result.clone());
        self.unkept.insert(conn_id);
        self.forget_number(&former, conn_id);
        self.by_switch_call.insert(result.clone(), conn_id);
    }

    /// The parties of `ended` are on their way to the call that goes on, and its data as the option says.
    fn merge(&mut self, goes_on: ConnId, ended: ConnId, joint: &Joint<'_>) {
        let Some(call) = self.by_conn_id.get_mut(&ended) else { return };
        call.joined_into = Some(goes_on);
        let (number, moving) = (call.switch_call.clone(), call.parties.clone());
        let (data, extensions) = (call.user_data.clone(), call.extensions.clone());
        self.forget_number(&number, ended);
        let Some(call) = self.by_conn_id.get_mut(&goes_on) else { return };
        let list = merged(&call.user_data, &data, joint);
        if list != call.user_data && list.size() <= joint.user_data_limit {
            call.user_data = list;
            self.data_unkept = true;
        }
        let list = merged(&call.extensions, &extensions, joint);
        if list != call.extensions && list.size() <= joint.extensions_limit {
            call.extensions = list;
            self.data_unkept = true;
        }
        for dn in moving.into_iter().filter(|dn| Some(dn) != joint.leaves) {
            self.await_entry(goes_on, dn);
        }
    }

    fn forget_number(&mut self, number: &SwitchCallId, of: ConnId) {
        if self.find(number) == Some(of) {
            self.by_switch_call.remove(number);
        }
    }

    /// A DN has left the call; with the last one the call is gone, and the switch may use its number again.
    pub fn leave(&mut self, conn_id: ConnId, dn: &DnNumber) {
        let Some(call) = self.by_conn_id.get_mut(&conn_id) else { return };
        call.parties.retain(|party| party != dn);
        call.awaited.retain(|awaited| awaited != dn);
        let joined_into = call.joined_into;
        self.unkept.insert(conn_id);
        self.end_if_over(conn_id);
        if let Some(call) = joined_into.and_then(|into| self.by_conn_id.get_mut(&into))
            && call.awaited.contains(dn)
        {
            let into = call.conn_id;
            self.leave(into, dn);
        }
    }

    /// A DN is about to leave the call, and its agent may come to work after it: the call lives on for that.
    pub fn await_retention(&mut self, conn_id: ConnId, dn: &DnNumber) {
        self.retain(conn_id, dn, Retention::Awaited);
    }

    /// The agent at a DN that has left the call works after it: from now on it can be addressed for its data.
    pub fn begin_retention(&mut self, conn_id: ConnId, dn: &DnNumber) {
        self.retain(conn_id, dn, Retention::Begun);
    }

    /// The agent at a DN does not work after the call, or not any more.
    pub fn end_retention(&mut self, conn_id: ConnId, dn: &DnNumber) {
        let Some(call) = self.by_conn_id.get_mut(&conn_id) else { return };
        call.retained_by.retain(|(by, _)| by != dn);
        self.unkept.insert(conn_id);
        self.end_if_over(conn_id);
    }

    fn retain(&mut self, conn_id: ConnId, dn: &DnNumber, retention: Retention) {
        let Some(call) = self.by_conn_id.get_mut(&conn_id) else { return };
        call.retained_by.retain(|(by, _)| by != dn);
        call.retained_by.push((dn.clone(), retention));
        self.unkept.insert(conn_id);
    }

    /// A call that nobody is in is gone, or at least its number: the switch may use that again.
    fn end_if_over(&mut self, conn_id: ConnId) {
        let Some(call) = self.by_conn_id.get(&conn_id).filter(|call| !call.is_live()) else { return };
        if call.retained_by.is_empty() {
            return self.remove(conn_id);
        }
        let number = call.switch_call.clone();
        self.forget_number(&number, conn_id);
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
            codes_reported: 0,
            created_at: at,
            consult_of: None,
            joined_by: None,
            parties: Vec::new(),
            retained_by: Vec::new(),
            awaited: Vec::new(),
            joined_into: None,
        };
        self.by_switch_call.insert(switch_call.clone(), conn_id);
        self.by_conn_id.insert(conn_id, call);
        conn_id
    }

    /// A DN has asked the switch something about the call.
    pub fn ask_begun(&mut self, conn_id: ConnId, by: &DnNumber, at: Duration) {
        self.asked.insert(conn_id, (by.clone(), at));
    }

    /// The switch has answered it.
    pub fn ask_ended(&mut self, conn_id: ConnId, by: &DnNumber) {
        if self.asked.get(&conn_id).is_some_and(|(asker, _)| asker == by) {
            self.asked.remove(&conn_id);
        }
    }

    /// When `me` may ask something about the call although another DN waits for an answer: after `gap` at the latest
    /// (features.md 14). `None` if no other DN does.
    pub fn turn(&self, conn_id: ConnId, me: &DnNumber, gap: Duration) -> Option<Duration> {
        self.asked.get(&conn_id).filter(|(asker, _)| asker != me).map(|(_, since)| *since + gap)
    }

    fn remove(&mut self, conn_id: ConnId) {
        self.asked.remove(&conn_id);
        if let Some(call) = self.by_conn_id.remove(&conn_id) {
            self.forget_number(&call.switch_call, conn_id);
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
    fn a_retained_call_lives_without_its_number_until_the_last_dn_gives_it_up() {
        let (mut calls, id) = (calls(), SwitchCallId::new(&[1]));
        let conn_id = calls.enter(&id, &dn("4001"), Timestamp(0));
        calls.await_retention(conn_id, &dn("4001"));
        calls.leave(conn_id, &dn("4001"));
        assert!(!calls.get(conn_id).expect("it lives").is_addressable());
        assert!(calls.take_changed().calls.contains(&(conn_id, None)), "nothing to keep of it yet");
        calls.begin_retention(conn_id, &dn("4001"));
        assert!(calls.get(conn_id).expect("it lives").is_addressable());
        assert_ne!(calls.enter(&id, &dn("4002"), Timestamp(0)), conn_id, "the switch uses the number again");
        calls.end_retention(conn_id, &dn("4001"));
        assert!(calls.get(conn_id).is_none());
        assert!(calls.find(&id).is_some(), "the other call has the number");
    }

    #[test]
    fn calls_whose_dns_are_not_configured_any_more_are_over() {
        let mut former = calls();
        let (both, gone) = (SwitchCallId::new(&[1]), SwitchCallId::new(&[2]));
        let goes_on = former.enter(&both, &dn("4001"), Timestamp(0));
        former.enter(&both, &dn("4999"), Timestamp(0));
        let ends = former.enter(&gone, &dn("4999"), Timestamp(0));
        let kept = former.take_changed().calls.into_iter().filter_map(|(_, call)| call).collect();
        let mut calls = calls();
        calls.restore(kept, &Numbering::new([dn("4001")]));
        calls.settle(&dn("4001"), &[goes_on], None);
        calls.end_deserted();
        assert_eq!(calls.get(goes_on).map(Call::parties), Some([dn("4001")].as_slice()));
        assert!(calls.get(ends).is_none());
        let changed = calls.take_changed().calls;
        assert!(changed.contains(&(ends, None)), "it is kept no more");
        calls.leave(goes_on, &dn("4001"));
        assert!(calls.is_empty(), "nobody is waited for who cannot leave");
    }

    #[test]
    fn what_two_calls_bring_together_is_read_once_it_is_kept() {
        let (main, other) = (SwitchCallId::new(&[1]), SwitchCallId::new(&[2]));
        let joint = Joint {
            main: &main,
            other: Some(&other),
            result: &main,
            leaves: None,
            by: None,
            merge: MergedUserData::MergedOverMain,
            accode_name: "AccountCode",
            user_data_limit: 100,
            extensions_limit: 100,
        };
        for in_extensions in [false, true] {
            let mut calls = calls();
            calls.enter(&main, &dn("4001"), Timestamp(0));
            let ended = calls.enter(&other, &dn("4001"), Timestamp(0));
            let call = calls.change_data(ended).expect("just made");
            let list = if in_extensions { &mut call.extensions } else { &mut call.user_data };
            list.push("AccountCode", "11");
            calls.take_changed();
            calls.join(&joint);
            assert!(calls.take_changed().confirmed_by_keeping, "in extensions: {in_extensions}");
        }
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
