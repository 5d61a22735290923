//! What the switch answers when it does what it was asked.

use csta::data::connection_states::LocalConnectionState;
use csta::data::device_feature_types::{AttributeInfo, CurrentState};
use csta::data::status_reporting::{
    SnapshotCallData, SnapshotCallResponseInfo, SnapshotDeviceData, SnapshotDeviceResponseInfo,
};
use csta::services::consultation_call::ConsultationCallResult;
use csta::services::make_call::MakeCallResult;
use csta::services::query_voice_attribute::QueryVoiceAttributeResult;
use csta::services::record_message::RecordMessageResult;
use csta::services::snapshot_call::{self, SnapshotCallResult};
use csta::services::snapshot_device::{self, SnapshotDeviceResult};
use csta::{DecodeError, Operation, common_arguments, decode};
use rose::Any;
use telephony::recording::RecordingState;
use telephony::switch::{CallEndpoint, DeviceCall, MessageId, SwitchFailure, SwitchResult};

use crate::address;
use crate::connection::connection;
use crate::state;

/// Why a positive answer says nothing that a DN can use.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// It is not the result that the operation has.
    #[error("the answer to {operation} cannot be read: {reason}")]
    Malformed {
        /// What was asked.
        operation: Operation,
        /// What is wrong with the answer.
        reason: DecodeError,
    },
    /// The switch promises the data in requests of its own, which are not read.
    #[error("the answer to {operation} is to follow in segments; it must come whole")]
    Segmented {
        /// What was asked.
        operation: Operation,
    },
}

impl From<Unreadable> for SwitchFailure {
    fn from(_: Unreadable) -> Self {
        Self::Unreadable
    }
}

/// Reads the answer to an operation that [`request`](crate::request) asks for.
///
/// A positive answer means that it was done, so only an operation that asks for data can have an answer that cannot be
/// used. What others say beside "done" is taken if it is there: the connection of a new call, the identifier of a new
/// recording.
///
/// # Errors
/// If a snapshot is not in the answer.
#[expect(clippy::wildcard_enum_match_arm, reason = "all operations of the standard but a few")]
pub fn result(operation: Operation, answer: &Any) -> Result<SwitchResult, Unreadable> {
    match operation {
        Operation::MakeCall => Ok(call_made(answer)),
        Operation::ConsultationCall => Ok(consultation_begun(answer)),
        Operation::RecordMessage => Ok(recording_begun(answer)),
        Operation::QueryVoiceAttribute => decode(answer)
            .map(|told| SwitchResult::Recording(recording_state(&told)))
            .map_err(|reason| Unreadable::Malformed { operation, reason }),
        Operation::GetAgentState => decode(answer)
            .map(|found| SwitchResult::Agent(crate::agent::found(&found)))
            .map_err(|reason| Unreadable::Malformed { operation, reason }),
        Operation::GetForwarding => decode(answer)
            .map(|found| SwitchResult::Forwards(crate::agent::forwards(&found)))
            .map_err(|reason| Unreadable::Malformed { operation, reason }),
        Operation::SnapshotDevice => snapshot_of_device(operation, answer),
        Operation::SnapshotCall => snapshot_of_call(operation, answer),
        _ => {
            // Nothing more is wanted of it; private data of others in it is counted where it is read.
            let _ = common_arguments(answer);
            Ok(SwitchResult::Done)
        }
    }
}

fn call_made(answer: &Any) -> SwitchResult {
    decode::<MakeCallResult>(answer)
        .ok()
        .and_then(|made| connection(&made.calling_device))
        .map_or(SwitchResult::Done, SwitchResult::CallMade)
}

fn consultation_begun(answer: &Any) -> SwitchResult {
    decode::<ConsultationCallResult>(answer)
        .ok()
        .and_then(|begun| connection(&begun.initiated_call))
        .map_or(SwitchResult::Done, SwitchResult::CallMade)
}

fn recording_begun(answer: &Any) -> SwitchResult {
    let begun = decode::<RecordMessageResult>(answer).ok();
    SwitchResult::RecordingBegun(begun.and_then(|begun| message(&begun.resulting_message)))
}

/// What a message is doing, as a recording; `None` for a message that plays, and for what was not asked.
fn recording_state(told: &QueryVoiceAttributeResult) -> Option<RecordingState> {
    let AttributeInfo::CurrentState(state) = told.attribute else { return None };
    match state {
        CurrentState::STOP => Some(RecordingState::Stopped),
        CurrentState::RECORD => Some(RecordingState::Started),
        CurrentState::SUSPEND_RECORD => Some(RecordingState::Suspended),
        _ => None,
    }
}

/// A recorded message; `None` if its identifier is empty, as of a switch that knows but one message.
pub(crate) fn message(id: &[u8]) -> Option<MessageId> {
    (!id.is_empty()).then(|| MessageId(id.into()))
}

fn snapshot_of_device(operation: Operation, answer: &Any) -> Result<SwitchResult, Unreadable> {
    use snapshot_device::CrossRefIdOrSnapshotData as Snapshot;
    let snapshot: SnapshotDeviceResult =
        decode(answer).map_err(|reason| Unreadable::Malformed { operation, reason })?;
    match snapshot.cross_ref_id_or_snapshot_data {
        Snapshot::SnapshotData(SnapshotDeviceData(calls)) => {
            Ok(SwitchResult::Device(calls.iter().filter_map(device_call).collect()))
        }
        Snapshot::ServiceCrossRefId(_) => Err(Unreadable::Segmented { operation }),
        Snapshot::Unrecognised(_) => Err(unrecognised(operation, answer)),
    }
}

/// A snapshot in a form that the standard does not have.
fn unrecognised(operation: Operation, answer: &Any) -> Unreadable {
    let reason = "the standard does not have such an alternative";
    Unreadable::Malformed {
        operation,
        reason: DecodeError::new("snapshot", answer.as_octets().len(), reason),
    }
}

/// A call at a device; `None` if the switch does not say which call.
fn device_call(info: &SnapshotDeviceResponseInfo) -> Option<DeviceCall> {
    let connection = connection(&info.connection_identifier)?;
    Some(DeviceCall { connection, state: state::of_device(&info.local_call_state) })
}

fn snapshot_of_call(operation: Operation, answer: &Any) -> Result<SwitchResult, Unreadable> {
    use snapshot_call::CrossRefIdOrSnapshotData as Snapshot;
    let snapshot: SnapshotCallResult =
        decode(answer).map_err(|reason| Unreadable::Malformed { operation, reason })?;
    match snapshot.cross_ref_id_or_snapshot_data {
        Snapshot::SnapshotData(SnapshotCallData(parties)) => Ok(SwitchResult::Call(endpoints(&parties))),
        Snapshot::ServiceCrossRefId(_) => Err(Unreadable::Segmented { operation }),
        Snapshot::Unrecognised(_) => Err(unrecognised(operation, answer)),
    }
}

fn endpoints(parties: &[SnapshotCallResponseInfo]) -> Vec<CallEndpoint> {
    let endpoint = |(at, party): (usize, &SnapshotCallResponseInfo)| CallEndpoint {
        device: address(&party.device_on_call.0),
        connection: party.call_identifier.as_ref().and_then(connection),
        state: party.local_connection_state.and_then(|own| state::of_party(own, &others(parties, at))),
    };
    parties.iter().enumerate().map(endpoint).collect()
}

/// The states of all parties but one, as far as they are told.
fn others(parties: &[SnapshotCallResponseInfo], but: usize) -> Vec<LocalConnectionState> {
    let all = parties.iter().enumerate();
    all.filter(|(at, _)| *at != but).filter_map(|(_, party)| party.local_connection_state).collect()
}
