//! How the journal writes its values: plain serde structures in postcard, apart from the domain's types, so that
//! those may change without making an old journal unreadable.

use serde::{Deserialize, Serialize};
use telephony::address::DnNumber;
use telephony::agent::{Agent, AgentState, Owner};
use telephony::durable::{DurableCall, DurableDn, DurableLeg, DurableSeat};
use telephony::ids::{CallUuid, ConnId, SessionId};
use telephony::key_value::{KvList, KvValue};
use telephony::names::{CallType, ForwardMode, Role, WorkMode};
use telephony::party::PartyState;
use telephony::recording::RecordingState;
use telephony::switch::{Connection, ConnectionDevice, MessageId, SwitchCallId};
use telephony::time::Timestamp;

/// A change of a recording, an association or a code, for people (`GET /v1/dns/{dn}/history`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryEntry {
    /// When, in microseconds since 1970.
    pub time: i64,
    /// The number of the private event.
    pub number: i32,
    /// The call, if one was concerned.
    pub conn_id: Option<u64>,
    /// The other DN of an association; of an account code, the DN that a client from outside of the call has asked.
    pub other_dn: Option<String>,
    /// The account code.
    pub code: Option<String>,
    /// Who: the client that asked, or `switch`.
    pub who: String,
    /// Why; `None` in entries of former versions, which knew it of ends only.
    pub why: Option<String>,
    /// The client's own why, as it gave it.
    pub reasons: KvList,
    /// Of an association: whether the DN was the guest in it, or else the host; `None` in entries of former versions.
    pub is_guest: Option<bool>,
}

#[derive(Serialize, Deserialize)]
struct HistoryRecord {
    time: i64,
    number: i32,
    conn_id: Option<u64>,
    other_dn: Option<String>,
    code: Option<String>,
    who: String,
    why: Option<String>,
}

/// What came to an entry later: it stands behind it, and older entries are without it.
#[derive(Default, Serialize, Deserialize)]
struct HistoryTail {
    reasons: Vec<(String, ValueRecord)>,
}

/// What came later still, and stands behind that.
#[derive(Default, Serialize, Deserialize)]
struct SideTail {
    is_guest: Option<bool>,
}

#[derive(Serialize, Deserialize)]
struct DnRecord {
    host: Option<(String, i64)>,
    legs: Vec<LegRecord>,
}

/// What came to the record of a DN later: it stands behind it, and older records are without it.
#[derive(Default, Serialize, Deserialize)]
struct DnTail {
    retained: Option<LegRecord>,
}

/// What came later still, and stands behind that.
#[derive(Default, Serialize, Deserialize)]
struct AgentTail {
    seat: Option<SeatRecord>,
    taken_over: Option<i64>,
    forwards: Vec<(u8, String)>,
}

#[derive(Serialize, Deserialize)]
struct SeatRecord {
    id: Option<String>,
    queues: Vec<String>,
    /// What the agent does, and how that is called.
    state: (u8, u8),
    reason: Option<ValueRecord>,
    since: i64,
    owner: Option<OwnerRecord>,
    kept_code: Option<(ValueRecord, i64)>,
}

#[derive(Serialize, Deserialize)]
struct OwnerRecord {
    session: String,
    holder: Option<String>,
    agent_leaves: bool,
    is_gone: bool,
}

#[derive(Serialize, Deserialize)]
struct LegRecord {
    conn_id: u64,
    call: Vec<u8>,
    device: DeviceRecord,
    state: u8,
    role: u8,
    other: Option<String>,
    recording: (u8, i64),
    message: Option<Vec<u8>>,
    account_code: Option<String>,
    created_at: i64,
    established_at: Option<i64>,
    held_at: Option<i64>,
}

#[derive(Serialize, Deserialize)]
enum DeviceRecord {
    Number(String),
    Dynamic(Vec<u8>),
    Absent,
}

#[derive(Serialize, Deserialize)]
struct CallRecord {
    uuid: [u8; 16],
    switch_call: Vec<u8>,
    call_type: (u8, bool),
    ani: Option<String>,
    dnis: Option<String>,
    user_data: Vec<(String, ValueRecord)>,
    extensions: Vec<(String, ValueRecord)>,
    created_at: i64,
    parties: Vec<String>,
    /// New in format 3.
    consult_of: Option<u64>,
}

#[derive(Serialize, Deserialize)]
enum ValueRecord {
    Text(String),
    Int(i32),
    Binary(Vec<u8>),
    List(Vec<(String, ValueRecord)>),
}

/// The words of enumerations, in the order of their numbers here; new ones go to the end.
const STATES: [PartyState; 7] = [
    PartyState::Null,
    PartyState::Initiated,
    PartyState::Dialing,
    PartyState::Alerting,
    PartyState::Connected,
    PartyState::Held,
    PartyState::Failed,
];
const ROLES: [Role; 11] = [
    Role::Unknown,
    Role::Origination,
    Role::Destination,
    Role::ConferenceMember,
    Role::NewParty,
    Role::AddedBy,
    Role::DeletedBy,
    Role::TransferredBy,
    Role::DeletedParty,
    Role::ConferencedBy,
    Role::Observer,
];
const RECORDINGS: [RecordingState; 3] =
    [RecordingState::Stopped, RecordingState::Started, RecordingState::Suspended];
const TYPES: [CallType; 5] =
    [CallType::Unknown, CallType::Internal, CallType::Inbound, CallType::Outbound, CallType::Consult];

const WORK_MODES: [WorkMode; 8] = [
    WorkMode::Unknown,
    WorkMode::ManualIn,
    WorkMode::AutoIn,
    WorkMode::AfterCallWork,
    WorkMode::AuxWork,
    WorkMode::NoCallDisconnect,
    WorkMode::WalkAway,
    WorkMode::ReturnBack,
];
const FORWARD_MODES: [ForwardMode; 6] = [
    ForwardMode::None,
    ForwardMode::Unconditional,
    ForwardMode::OnBusy,
    ForwardMode::OnNoAnswer,
    ForwardMode::OnBusyAndNoAnswer,
    ForwardMode::SendAllCalls,
];
/// What an agent does: logged in, ready, not ready.
const LOGGED_IN: u8 = 0;
const READY: u8 = 1;
const NOT_READY: u8 = 2;

fn number_of<T: PartialEq>(words: &[T], word: &T) -> u8 {
    let at = words.iter().position(|w| w == word).expect("the table has every word");
    u8::try_from(at).expect("the tables are short")
}

fn word_of<T: Copy>(words: &[T], number: u8) -> Result<T, String> {
    words.get(usize::from(number)).copied().ok_or_else(|| format!("the number {number} stands for nothing"))
}

fn write<T: Serialize>(record: &T) -> Vec<u8> {
    postcard::to_stdvec(record).expect("records have nothing that postcard cannot write")
}

fn read<'a, T: Deserialize<'a>>(octets: &'a [u8]) -> Result<T, String> {
    postcard::from_bytes(octets).map_err(|error| unreadable(&error))
}

fn unreadable(error: &postcard::Error) -> String {
    format!("a record cannot be read: {error}")
}

pub(super) fn of_history(entry: &HistoryEntry) -> Vec<u8> {
    let HistoryEntry { time, number, conn_id, other_dn, code, who, why, reasons, is_guest } = entry.clone();
    let record = HistoryRecord { time, number, conn_id, other_dn, code, who, why };
    write(&(record, HistoryTail { reasons: of_list(&reasons) }, SideTail { is_guest }))
}

pub(super) fn to_history(octets: &[u8]) -> Result<HistoryEntry, String> {
    let (record, rest) =
        postcard::take_from_bytes::<HistoryRecord>(octets).map_err(|error| unreadable(&error))?;
    let (tail, rest) = take_tail::<HistoryTail>(rest)?;
    let (SideTail { is_guest }, _later) = take_tail(rest)?;
    let HistoryRecord { time, number, conn_id, other_dn, code, who, why } = record;
    let reasons = to_list(tail.reasons);
    Ok(HistoryEntry { time, number, conn_id, other_dn, code, who, why, reasons, is_guest })
}

pub(super) fn of_dn(dn: &DurableDn) -> Vec<u8> {
    let record = DnRecord {
        host: dn.host.as_ref().map(|(host, since)| (host.as_str().into(), since.0)),
        legs: dn.legs.iter().map(of_leg).collect(),
    };
    let forwards = dn.forwards.iter().map(|(mode, to)| (number_of(&FORWARD_MODES, mode), to.to_string()));
    let agent = AgentTail {
        seat: dn.seat.as_ref().map(of_seat),
        taken_over: dn.taken_over.map(|at| at.0),
        forwards: forwards.collect(),
    };
    write(&(record, DnTail { retained: dn.retained.as_ref().map(of_leg) }, agent))
}

pub(super) fn to_dn(octets: &[u8]) -> Result<DurableDn, String> {
    let (record, rest) = postcard::take_from_bytes::<DnRecord>(octets).map_err(|error| unreadable(&error))?;
    let (tail, rest) = take_tail::<DnTail>(rest)?;
    let (agent, _later) = take_tail::<AgentTail>(rest)?;
    let host = match record.host {
        Some((host, since)) => Some((dn_number(&host)?, Timestamp(since))),
        None => None,
    };
    let legs = record.legs.into_iter().map(to_leg).collect::<Result<_, _>>()?;
    let forward = |(mode, to): (u8, String)| Ok::<_, String>((word_of(&FORWARD_MODES, mode)?, to.into()));
    Ok(DurableDn {
        host,
        legs,
        retained: tail.retained.map(to_leg).transpose()?,
        seat: agent.seat.map(to_seat).transpose()?,
        taken_over: agent.taken_over.map(Timestamp),
        forwards: agent.forwards.into_iter().map(forward).collect::<Result<_, _>>()?,
    })
}

/// What stands behind a record, if it is not from before there was anything.
fn take_tail<'a, T: Deserialize<'a> + Default>(octets: &'a [u8]) -> Result<(T, &'a [u8]), String> {
    if octets.is_empty() {
        return Ok((T::default(), octets));
    }
    postcard::take_from_bytes(octets).map_err(|error| unreadable(&error))
}

fn of_seat(seat: &DurableSeat) -> SeatRecord {
    let (agent, mode) = (&seat.agent, |mode| number_of(&WORK_MODES, mode));
    SeatRecord {
        id: agent.id.as_deref().map(Into::into),
        queues: agent.queues.iter().map(ToString::to_string).collect(),
        state: match &agent.state {
            AgentState::LoggedIn => (LOGGED_IN, mode(&WorkMode::Unknown)),
            AgentState::Ready(how) => (READY, mode(how)),
            AgentState::NotReady(how) => (NOT_READY, mode(how)),
        },
        reason: agent.reason.as_ref().map(of_value),
        since: agent.since.0,
        owner: seat.owner.as_ref().map(|owner| OwnerRecord {
            session: owner.session.id.to_string(),
            holder: owner.session.holder.as_deref().map(Into::into),
            agent_leaves: owner.agent_leaves,
            is_gone: owner.is_gone,
        }),
        kept_code: seat.kept_code.as_ref().map(|(code, at)| (of_value(code), at.0)),
    }
}

fn to_seat(record: SeatRecord) -> Result<DurableSeat, String> {
    let mode = word_of(&WORK_MODES, record.state.1)?;
    let state = match record.state.0 {
        LOGGED_IN => AgentState::LoggedIn,
        READY => AgentState::Ready(mode),
        NOT_READY => AgentState::NotReady(mode),
        other => return Err(format!("the number {other} stands for nothing that an agent does")),
    };
    let agent = Agent {
        id: record.id.map(Into::into),
        queues: record.queues.into_iter().map(Into::into).collect(),
        state,
        reason: record.reason.map(to_value),
        since: Timestamp(record.since),
    };
    let owner = record.owner.map(|owner| Owner {
        session: SessionId { id: owner.session.into(), holder: owner.holder.map(Into::into) },
        agent_leaves: owner.agent_leaves,
        is_gone: owner.is_gone,
    });
    let kept_code = record.kept_code.map(|(code, at)| (to_value(code), Timestamp(at)));
    Ok(DurableSeat { agent, owner, kept_code })
}

fn dn_number(text: &str) -> Result<DnNumber, String> {
    DnNumber::new(text).ok_or_else(|| format!("{text:?} is no DN"))
}

fn of_leg(leg: &DurableLeg) -> LegRecord {
    LegRecord {
        conn_id: leg.conn_id.0,
        call: leg.connection.call.0.to_vec(),
        device: match &leg.connection.device {
            ConnectionDevice::Number(number) => DeviceRecord::Number(number.to_string()),
            ConnectionDevice::Dynamic(octets) => DeviceRecord::Dynamic(octets.to_vec()),
            ConnectionDevice::Absent => DeviceRecord::Absent,
        },
        state: number_of(&STATES, &leg.state),
        role: number_of(&ROLES, &leg.role),
        other: leg.other.as_deref().map(Into::into),
        recording: (number_of(&RECORDINGS, &leg.recording.0), leg.recording.1.0),
        message: leg.message.as_ref().map(|message| message.0.to_vec()),
        account_code: leg.account_code.clone(),
        created_at: leg.created_at.0,
        established_at: leg.established_at.map(|at| at.0),
        held_at: leg.held_at.map(|at| at.0),
    }
}

fn to_leg(record: LegRecord) -> Result<DurableLeg, String> {
    let device = match record.device {
        DeviceRecord::Number(number) => ConnectionDevice::Number(number.into()),
        DeviceRecord::Dynamic(octets) => ConnectionDevice::Dynamic(octets.into()),
        DeviceRecord::Absent => ConnectionDevice::Absent,
    };
    Ok(DurableLeg {
        conn_id: ConnId(record.conn_id),
        connection: Connection { call: SwitchCallId::new(&record.call), device },
        state: word_of(&STATES, record.state)?,
        role: word_of(&ROLES, record.role)?,
        other: record.other.map(Into::into),
        recording: (word_of(&RECORDINGS, record.recording.0)?, Timestamp(record.recording.1)),
        message: record.message.map(|octets| MessageId(octets.into())),
        account_code: record.account_code,
        created_at: Timestamp(record.created_at),
        established_at: record.established_at.map(Timestamp),
        held_at: record.held_at.map(Timestamp),
    })
}

pub(super) fn of_call(call: &DurableCall) -> Vec<u8> {
    write(&CallRecord {
        uuid: call.uuid.0,
        switch_call: call.switch_call.0.to_vec(),
        call_type: (number_of(&TYPES, &call.call_type.0), call.call_type.1),
        ani: call.ani.as_deref().map(Into::into),
        dnis: call.dnis.as_deref().map(Into::into),
        user_data: of_list(&call.user_data),
        extensions: of_list(&call.extensions),
        created_at: call.created_at.0,
        parties: call.parties.iter().map(|dn| dn.as_str().into()).collect(),
        consult_of: call.consult_of.map(|of| of.0),
    })
}

pub(super) fn to_call(conn_id: ConnId, octets: &[u8]) -> Result<DurableCall, String> {
    let record: CallRecord = read(octets)?;
    Ok(DurableCall {
        conn_id,
        uuid: CallUuid(record.uuid),
        switch_call: SwitchCallId::new(&record.switch_call),
        call_type: (word_of(&TYPES, record.call_type.0)?, record.call_type.1),
        ani: record.ani.map(Into::into),
        dnis: record.dnis.map(Into::into),
        user_data: to_list(record.user_data),
        extensions: to_list(record.extensions),
        created_at: Timestamp(record.created_at),
        parties: record.parties.iter().map(|dn| dn_number(dn)).collect::<Result<_, _>>()?,
        consult_of: record.consult_of.map(ConnId),
    })
}

/// A call as format 2 wrote it, in this format: it ended before the call that it was begun from, which is none then.
pub(super) fn call_of_format_2(octets: &[u8]) -> Vec<u8> {
    let mut octets = octets.to_vec();
    octets.extend(write(&None::<u64>));
    octets
}

fn of_list(list: &KvList) -> Vec<(String, ValueRecord)> {
    list.0.iter().map(|(key, value)| (key.clone(), of_value(value))).collect()
}

fn of_value(value: &KvValue) -> ValueRecord {
    match value {
        KvValue::Text(text) => ValueRecord::Text(text.clone()),
        KvValue::Int(number) => ValueRecord::Int(*number),
        KvValue::Binary(octets) => ValueRecord::Binary(octets.clone()),
        KvValue::List(list) => ValueRecord::List(of_list(list)),
    }
}

fn to_list(records: Vec<(String, ValueRecord)>) -> KvList {
    KvList(records.into_iter().map(|(key, value)| (key, to_value(value))).collect())
}

fn to_value(record: ValueRecord) -> KvValue {
    match record {
        ValueRecord::Text(text) => KvValue::Text(text),
        ValueRecord::Int(number) => KvValue::Int(number),
        ValueRecord::Binary(octets) => KvValue::Binary(octets),
        ValueRecord::List(list) => KvValue::List(to_list(list)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dn_is_read_as_it_was_written() {
        let host = DnNumber::new("4001").map(|host| (host, Timestamp(4)));
        let forwards =
            vec![(ForwardMode::OnBusy, "4009".into()), (ForwardMode::Unconditional, "7100".into())];
        for state in [
            AgentState::LoggedIn,
            AgentState::Ready(WorkMode::AutoIn),
            AgentState::NotReady(WorkMode::WalkAway),
        ] {
            let dn = DurableDn {
                host: host.clone(),
                legs: vec![leg()],
                retained: Some(leg()),
                seat: Some(seat(state)),
                taken_over: Some(Timestamp(6)),
                forwards: forwards.clone(),
            };
            assert_eq!(to_dn(&of_dn(&dn)), Ok(dn));
        }
    }

    #[test]
    fn an_entry_of_history_is_read_as_it_was_written_and_so_is_one_from_before_reasons_were_kept() {
        let entry = HistoryEntry {
            time: 1,
            number: 3014,
            conn_id: Some(7),
            other_dn: None,
            code: Some("11".into()),
            who: "desk".into(),
            why: Some("request".into()),
            reasons: KvList::new().with("why", "a slip").with("code", 4),
            is_guest: Some(false),
        };
        assert_eq!(to_history(&of_history(&entry)), Ok(entry.clone()));
        let HistoryEntry { time, number, conn_id, other_dn, code, who, why, .. } = entry.clone();
        let former = write(&HistoryRecord { time, number, conn_id, other_dn, code, who, why });
        assert_eq!(to_history(&former), Ok(HistoryEntry { reasons: KvList::new(), is_guest: None, ..entry }));
    }

    #[test]
    fn records_of_dns_from_before_calls_were_retained_or_agents_kept_are_read() {
        let record = || DnRecord { host: None, legs: vec![of_leg(&leg())] };
        let dn = DurableDn { legs: vec![leg()], ..DurableDn::default() };
        assert_eq!(to_dn(&write(&record())), Ok(dn.clone()));
        let octets = write(&(record(), DnTail { retained: Some(of_leg(&leg())) }));
        assert_eq!(to_dn(&octets), Ok(DurableDn { retained: Some(leg()), ..dn }));
    }

    fn seat(state: AgentState) -> DurableSeat {
        DurableSeat {
            agent: Agent {
                id: Some("7100".into()),
                queues: vec!["Q1".into(), "Q2".into()],
                state,
                reason: Some(KvValue::Int(11)),
                since: Timestamp(8),
            },
            owner: Some(Owner {
                session: SessionId { id: "00ff".into(), holder: Some("desk".into()) },
                agent_leaves: true,
                is_gone: false,
            }),
            kept_code: Some(("12".into(), Timestamp(9))),
        }
    }

    fn leg() -> DurableLeg {
        DurableLeg {
            conn_id: ConnId(7),
            connection: Connection {
                call: SwitchCallId::new(&[1, 2]),
                device: ConnectionDevice::Dynamic([9].as_slice().into()),
            },
            state: PartyState::Held,
            role: Role::Destination,
            other: Some("4002".into()),
            recording: (RecordingState::Suspended, Timestamp(5)),
            message: Some(MessageId([3].as_slice().into())),
            account_code: Some("4711".into()),
            created_at: Timestamp(1),
            established_at: Some(Timestamp(2)),
            held_at: Some(Timestamp(3)),
        }
    }

    #[test]
    fn a_call_is_read_as_it_was_written() {
        let mut data = KvList::new().with("k", "v").with("k", 7);
        data.push("b", KvValue::Binary(vec![0, 255]));
        data.push("l", KvValue::List(KvList::new().with("in", "side")));
        let call = DurableCall {
            conn_id: ConnId(7),
            uuid: CallUuid([8; 16]),
            switch_call: SwitchCallId::new(&[1]),
            call_type: (CallType::Outbound, true),
            ani: Some("4001".into()),
            dnis: None,
            user_data: data,
            extensions: KvList::new(),
            created_at: Timestamp(9),
            parties: DnNumber::new("4001").into_iter().collect(),
            consult_of: Some(ConnId(6)),
        };
        assert_eq!(to_call(ConnId(7), &of_call(&call)), Ok(call.clone()));
        let alone = DurableCall { consult_of: None, ..call };
        let former = of_call(&alone);
        let (_, former) = former.split_last().expect("the last octet says that there is no other call");
        assert!(to_call(ConnId(7), former).is_err(), "format 2 is another one");
        assert_eq!(to_call(ConnId(7), &call_of_format_2(former)), Ok(alone));
    }

    #[test]
    fn octets_that_are_no_record_are_an_error() {
        assert!(to_dn(&[0xff; 3]).is_err());
        assert!(to_call(ConnId(1), &[]).is_err());
    }
}
