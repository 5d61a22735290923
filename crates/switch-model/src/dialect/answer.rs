//! Results that say more than NULL.

use rose::{
    Any,
    tlv::{Tag, Writer},
};

use super::event::Filter;
use super::joint::connection_list;
use super::words::{
    ENUMERATED, MONITOR_CROSS_REF, SUBJECT_DEVICE, boolean, connection_id, device_id, local_state, value,
    wrapped_device,
};
use crate::number::Number;
use crate::pbx::{
    ConnectionId, ForwardingType, Joined, MessageId, RecordingState, SnapshotEntry, SnapshotParty,
};

const SNAPSHOT_DEVICE_DATA: Tag = Tag::application(22);
const SNAPSHOT_CALL_DATA: Tag = Tag::application(23);
const ENDPOINT_DEVICE: Tag = Tag::context(3);
const COMPOUND_CALL_STATE: Tag = Tag::context(0);
const GRANTED_FILTER: Tag = Tag::context(0);
const CURRENT_STATE: Tag = Tag::context(8);

/// `CurrentState` of ECMA-285 (device-feature-types).
const STOPPED: i32 = 0;
const RECORDING: i32 = 2;
const RECORDING_SUSPENDED: i32 = 4;
const JOINED_CONNECTIONS: Tag = Tag::context(0);

/// `MakeCallResult`, `ConsultationCallResult`, `SingleStepConfResult`: the connection that was made.
pub(crate) fn connection_alone(connection: &ConnectionId) -> Any {
    value(|w| w.constructed(Tag::SEQUENCE, |result| connection_id(result, connection)))
}

/// `TransferCallResult`, `ConferenceCallResult`, `SingleStepTransResult`: the connection and the list of all.
pub(crate) fn joins(joined: &Joined) -> Any {
    value(|w| {
        w.constructed(Tag::SEQUENCE, |result| {
            connection_id(result, &joined.connection);
            connection_list(result, JOINED_CONNECTIONS, &joined.connections);
        });
    })
}

/// `GetForwardingResult`: what is on.
pub(crate) fn forwardings(list: &[(ForwardingType, Number)]) -> Any {
    let one = |writer: &mut Writer, (kind, to): &(ForwardingType, Number)| {
        writer.constructed(Tag::SEQUENCE, |item| {
            item.integer(ENUMERATED, *kind as i32);
            boolean(item, true);
            device_id(item, to);
        });
    };
    value(|w| {
        w.constructed(Tag::SEQUENCE, |result| {
            result.constructed(Tag::SEQUENCE, |items| list.iter().for_each(|entry| one(items, entry)));
        });
    })
}

/// `GetDoNotDisturbResult`.
pub(crate) fn do_not_disturb(on: bool) -> Any {
    value(|w| w.constructed(Tag::SEQUENCE, |result| boolean(result, on)))
}

/// `RecordMessageResult`.
pub(crate) fn records(message: MessageId) -> Any {
    value(|w| {
        w.constructed(Tag::SEQUENCE, |result| result.primitive(Tag::OCTET_STRING, &message.0.to_be_bytes()));
    })
}

/// `QueryVoiceAttributeResult` with the current state.
pub(crate) fn voice_state(state: Option<RecordingState>) -> Any {
    let state = match state {
        None => STOPPED,
        Some(RecordingState::Running) => RECORDING,
        Some(RecordingState::Suspended) => RECORDING_SUSPENDED,
    };
    value(|w| w.constructed(Tag::SEQUENCE, |result| result.integer(CURRENT_STATE, state)))
}

/// `ChangeMonitorFilterResult`: the filter is granted as asked.
pub(crate) fn changed_filter(filter: &Any) -> Any {
    value(|w| w.constructed(Tag::SEQUENCE, |result| result.raw(filter.as_octets())))
}

/// `MonitorStartResult`; a filter that is not told is granted as asked.
pub(crate) fn monitor_started(cross_ref: [u8; 2], told: Option<&Filter>) -> Any {
    value(|w| {
        w.constructed(Tag::SEQUENCE, |result| {
            result.primitive(MONITOR_CROSS_REF, &cross_ref);
            if let Some(filter) = told {
                result.constructed(GRANTED_FILTER, |members| filter.write(members));
            }
        });
    })
}

/// `MonitorStopArgument` with the cross reference alone.
pub(crate) fn cross_reference(cross_ref: [u8; 2]) -> Any {
    value(|w| w.constructed(Tag::SEQUENCE, |result| result.primitive(MONITOR_CROSS_REF, &cross_ref)))
}

/// `SnapshotDeviceResult` with the data in it.
pub(crate) fn snapshots_device(entries: &[SnapshotEntry]) -> Any {
    let entry = |list: &mut Writer, entry: &SnapshotEntry| {
        list.constructed(Tag::SEQUENCE, |info| {
            connection_id(info, &entry.connection);
            if let Some(endpoint) = &entry.endpoint {
                wrapped_device(info, ENDPOINT_DEVICE, endpoint);
            }
            info.constructed(COMPOUND_CALL_STATE, |states| {
                entry.states.iter().for_each(|state| local_state(states, *state));
            });
        });
    };
    value(|w| {
        w.constructed(Tag::SEQUENCE, |result| {
            result.constructed(SNAPSHOT_DEVICE_DATA, |list| entries.iter().for_each(|e| entry(list, e)));
        });
    })
}

/// `SnapshotCallResult` with the data in it.
pub(crate) fn snapshots_call(parties: &[SnapshotParty]) -> Any {
    let party = |list: &mut Writer, party: &SnapshotParty| {
        list.constructed(Tag::SEQUENCE, |info| {
            wrapped_device(info, SUBJECT_DEVICE, &party.address);
            connection_id(info, &party.connection);
            local_state(info, party.state);
        });
    };
    value(|w| {
        w.constructed(Tag::SEQUENCE, |result| {
            result.constructed(SNAPSHOT_CALL_DATA, |list| parties.iter().for_each(|p| party(list, p)));
        });
    })
}

/// The user information of an AARE: exactly one version, in the form in which the offer came. With `sixteen_bits` the
/// zeros behind the version are written out.
pub(crate) fn associated_version(bit: u32, sixteen_bits: bool, new_form: bool) -> Any {
    let zeros = usize::try_from(bit / 8).expect("a version is one of few bits");
    let unused = u8::try_from(7 - bit % 8).expect("a remainder of 8 is small");
    let mut version = vec![0; zeros + 2];
    version[0] = unused;
    version[zeros + 1] = 0x80 >> (bit % 8);
    if sixteen_bits {
        version[0] = 0;
        version.resize(version.len().max(3), 0);
    }
    let tag = if new_form { Tag::context(0) } else { Tag::SEQUENCE };
    value(|w| {
        w.constructed(tag, |information| {
            information.primitive(Tag::BIT_STRING, &version);
            if !new_form {
                information.constructed(Tag::SEQUENCE, |_| {});
                information.constructed(Tag::SEQUENCE, |_| {});
            }
        });
    })
}
