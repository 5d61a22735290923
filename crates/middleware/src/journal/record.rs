//! How the journal writes its values: plain serde structures in postcard, apart from the domain's types, so that
//! those may change without making an old journal unreadable.

use serde::{Deserialize, Serialize};
use telephony::address::DnNumber;
use telephony::durable::{DurableCall, DurableDn, DurableLeg};
use telephony::ids::{CallUuid, ConnId};
use telephony::key_value::{KvList, KvValue};
use telephony::names::{CallType, Role};
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
    let HistoryEntry { time, number, conn_id, other_dn, code, who, why, reasons } = entry.clone();
    let record = HistoryRecord { time, number, conn_id, other_dn, code, who, why };
    write(&(record, HistoryTail { reasons: of_list(&reasons) }))
}

pub(super) fn to_history(octets: &[u8]) -> Result<HistoryEntry, String> {
    let (record, rest) =
        postcard::take_from_bytes::<HistoryRecord>(octets).map_err(|error| unreadable(&error))?;
    let tail = if rest.is_empty() { HistoryTail::default() } else { read(rest)? };
    let HistoryRecord { time, number, conn_id, other_dn, code, who, why } = record;
    let reasons = to_list(tail.reasons);
    Ok(HistoryEntry { time, number, conn_id, other_dn, code, who, why, reasons })
}

pub(super) fn of_dn(dn: &DurableDn) -> Vec<u8> {
    let record = DnRecord {
        host: dn.host.as_ref().map(|(host, since)| (host.as_str().into(), since.0)),
        legs: dn.legs.iter().map(of_leg).collect(),
    };
    write(&(record, DnTail { retained: dn.retained.as_ref().map(of_leg) }))
}

pub(super) fn to_dn(octets: &[u8]) -> Result<DurableDn, String> {
    let (record, rest) = postcard::take_from_bytes::<DnRecord>(octets).map_err(|error| unreadable(&error))?;
    let tail = if rest.is_empty() { DnTail::default() } else { read(rest)? };
    let host = match record.host {
        Some((host, since)) => Some((dn_number(&host)?, Timestamp(since))),
        None => None,
    };
    let legs = record.legs.into_iter().map(to_leg).collect::<Result<_, _>>()?;
    Ok(DurableDn { host, legs, retained: tail.retained.map(to_leg).transpose()? })
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
    let value = |value: &KvValue| match value {
        KvValue::Text(text) => ValueRecord::Text(text.clone()),
        KvValue::Int(number) => ValueRecord::Int(*number),
        KvValue::Binary(octets) => ValueRecord::Binary(octets.clone()),
        KvValue::List(list) => ValueRecord::List(of_list(list)),
    };
    list.0.iter().map(|(key, v)| (key.clone(), value(v))).collect()
}

fn to_list(records: Vec<(String, ValueRecord)>) -> KvList {
    let value = |value| match value {
        ValueRecord::Text(text) => KvValue::Text(text),
        ValueRecord::Int(number) => KvValue::Int(number),
        ValueRecord::Binary(octets) => KvValue::Binary(octets),
        ValueRecord::List(list) => KvValue::List(to_list(list)),
    };
    KvList(records.into_iter().map(|(key, v)| (key, value(v))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dn_is_read_as_it_was_written() {
        let host = DnNumber::new("4001").map(|host| (host, Timestamp(4)));
        let dn = DurableDn { host, legs: vec![leg()], retained: Some(leg()) };
        assert_eq!(to_dn(&of_dn(&dn)), Ok(dn));
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
        };
        assert_eq!(to_history(&of_history(&entry)), Ok(entry.clone()));
        let HistoryEntry { time, number, conn_id, other_dn, code, who, why, .. } = entry.clone();
        let former = write(&HistoryRecord { time, number, conn_id, other_dn, code, who, why });
        assert_eq!(to_history(&former), Ok(HistoryEntry { reasons: KvList::new(), ..entry }));
    }

    #[test]
    fn a_record_of_a_dn_from_before_calls_were_retained_is_read() {
        let octets = write(&DnRecord { host: None, legs: vec![of_leg(&leg())] });
        assert_eq!(to_dn(&octets), Ok(DurableDn { host: None, legs: vec![leg()], retained: None }));
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
