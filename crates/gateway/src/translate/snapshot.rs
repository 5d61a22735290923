//! Snapshots: all that is known of a DN.

use client_api::{
    AgentSnapshot, CallParty, CallSnapshot, ConnId, DnDetail, FeatureSnapshot, Forward, HotDeskRole,
    HotDeskSnapshot, LiveCall, RecordingSnapshot, Snapshot, TextOrNumber,
};
use middleware::dn::DnView;
use telephony::address::DnNumber;
use telephony::key_value::KvValue;
use telephony::snapshot as house;

use super::{key_value, names, rfc3339};

/// The snapshot with its place in the DN's log.
pub(crate) fn detail(this_dn: &DnNumber, view: &DnView) -> DnDetail {
    DnDetail {
        this_dn: this_dn.to_string(),
        address_type: names::address_type(view.address_type),
        may_be_guest: view.may_be_guest,
        epoch: view.epoch.to_string(),
        dn_offset: view.dn_offset,
        snapshot: snapshot(&view.snapshot),
    }
}

/// A live call, as the DNs tell it that are in it; `None` if none of them is any more.
pub(crate) fn live_call<'views>(
    call: telephony::ids::ConnId,
    switch: &str,
    dns: impl Iterator<Item = (&'views DnNumber, &'views DnView)>,
) -> Option<LiveCall> {
    let leg = |(dn, view): (&'views DnNumber, &'views DnView)| {
        let leg = view.snapshot.calls.iter().find(|leg| leg.conn_id == call)?;
        Some((dn, leg))
    };
    let legs: Vec<_> = dns.filter_map(leg).collect();
    let (_, shared) = legs.first()?;
    Some(LiveCall {
        conn_id: ConnId(call.0),
        call_uuid: shared.call_uuid.to_string(),
        call_id: Some(super::event::call_id(&shared.call_id)),
        switch: switch.to_owned(),
        call_type: names::call_type(shared.call_type),
        ani: shared.ani.as_deref().map(str::to_owned),
        dnis: shared.dnis.as_deref().map(str::to_owned),
        user_data: key_value::to_client(&shared.user_data),
        consult_of: shared.consult_of.map(|conn_id| ConnId(conn_id.0)),
        created_at: legs.iter().map(|(_, leg)| leg.created_at).min().map(rfc3339),
        parties: legs.iter().map(|(dn, leg)| party(dn, leg)).collect(),
    })
}

fn party(this_dn: &DnNumber, leg: &house::CallSnapshot) -> CallParty {
    CallParty {
        this_dn: this_dn.to_string(),
        party_state: names::party_state(leg.party_state, leg.uncertain),
        role: names::role(leg.role),
        other_dn: leg.other_dn.as_deref().map(str::to_owned),
        created_at: Some(rfc3339(leg.created_at)),
        established_at: leg.established_at.map(rfc3339),
        held_at: leg.held_at.map(rfc3339),
        recording: names::recording(leg.recording),
        recording_uncertain: leg.recording_uncertain.then_some(true),
        uncertain: leg.uncertain.then_some(true),
    }
}

/// The snapshot alone.
pub(super) fn snapshot(snapshot: &house::Snapshot) -> Snapshot {
    Snapshot {
        calls: snapshot.calls.iter().map(call).collect(),
        agent: snapshot.agent.as_ref().map(|found| AgentSnapshot {
            retained_conn_id: snapshot.retained.map(|conn_id| ConnId(conn_id.0)),
            ..agent(found)
        }),
        recording: Some(recording(&snapshot.recording)),
        hot_desk: snapshot.hot_desk.as_ref().map(hot_desk),
        features: Some(FeatureSnapshot {
            in_service: Some(snapshot.in_service),
            forwards: snapshot.forwards.iter().map(forward).collect(),
            ..FeatureSnapshot::default()
        }),
        in_sync: snapshot.in_sync,
    }
}

fn agent(agent: &telephony::agent::Agent) -> AgentSnapshot {
    AgentSnapshot {
        agent_id: agent.id.as_deref().map(str::to_owned),
        state: names::agent_state(agent.state),
        work_mode: agent.state.work_mode().map(names::work_mode),
        since: Some(rfc3339(agent.since)),
        reason_code: agent.reason.as_ref().and_then(reason),
        queues: agent.queues.iter().map(ToString::to_string).collect(),
        ..AgentSnapshot::default()
    }
}

fn reason(reason: &KvValue) -> Option<TextOrNumber> {
    match reason {
        KvValue::Text(text) => Some(TextOrNumber::from(text.as_str())),
        KvValue::Int(number) => Some(TextOrNumber::from(i64::from(*number))),
        KvValue::Binary(_) | KvValue::List(_) => None,
    }
}

fn forward((mode, to): &(telephony::names::ForwardMode, std::sync::Arc<str>)) -> Forward {
    Forward { forward_mode: names::forward_mode(*mode), other_dn: Some(to.to_string()) }
}

fn call(call: &house::CallSnapshot) -> CallSnapshot {
    CallSnapshot {
        conn_id: ConnId(call.conn_id.0),
        call_uuid: call.call_uuid.to_string(),
        call_type: names::call_type(call.call_type),
        party_state: names::party_state(call.party_state, call.uncertain),
        role: names::role(call.role),
        other_dn: call.other_dn.as_deref().map(str::to_owned),
        ani: call.ani.as_deref().map(str::to_owned),
        dnis: call.dnis.as_deref().map(str::to_owned),
        user_data: key_value::to_client(&call.user_data),
        created_at: Some(rfc3339(call.created_at)),
        established_at: call.established_at.map(rfc3339),
        held_at: call.held_at.map(rfc3339),
        recording: Some(names::recording(call.recording)),
        recording_uncertain: call.recording_uncertain.then_some(true),
        call_id: Some(super::event::call_id(&call.call_id)),
        uncertain: call.uncertain.then_some(true),
        consult_of: call.consult_of.map(|conn_id| ConnId(conn_id.0)),
        ..CallSnapshot::default()
    }
}

fn recording(recording: &house::RecordingSnapshot) -> RecordingSnapshot {
    RecordingSnapshot {
        state: names::recording(recording.state),
        conn_id: recording.conn_id.map(|conn_id| ConnId(conn_id.0)),
        since: recording.since.map(rfc3339),
        uncertain: recording.uncertain.then_some(true),
    }
}

fn hot_desk(desk: &house::HotDeskSnapshot) -> HotDeskSnapshot {
    HotDeskSnapshot {
        role: if desk.is_guest { HotDeskRole::Guest } else { HotDeskRole::Host },
        peer_dn: desk.peer.to_string(),
        since: Some(rfc3339(desk.since)),
        uncertain: desk.uncertain.then_some(true),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use std::sync::Arc;
    use telephony::ids::CallUuid;
    use telephony::key_value::KvList;
    use telephony::names::{AddressStatus, AddressType, CallType, Role};
    use telephony::party::PartyState;
    use telephony::recording::RecordingState;
    use telephony::switch::SwitchCallId;
    use telephony::time::Timestamp;

    const SECOND: i64 = 1_000_000;

    /// A DN that holds a recorded call, as a guest of 5001.
    pub(crate) fn holding() -> house::Snapshot {
        let conn_id = telephony::ids::ConnId(0x00a1);
        let call = house::CallSnapshot {
            conn_id,
            call_uuid: CallUuid([0x11; 16]),
            call_id: SwitchCallId::new(&[0x85, 0xf4]),
            call_type: CallType::Inbound,
            party_state: PartyState::Held,
            role: Role::Destination,
            other_dn: Some("0301234".into()),
            ani: Some("0301234".into()),
            dnis: Some("4001".into()),
            user_data: KvList::new().with("k", 7),
            created_at: Timestamp(0),
            established_at: Some(Timestamp(SECOND)),
            held_at: Some(Timestamp(2 * SECOND)),
            recording: RecordingState::Started,
            recording_uncertain: true,
            uncertain: true,
            consult_of: None,
        };
        house::Snapshot {
            agent: None,
            retained: None,
            forwards: Vec::new(),
            calls: vec![call],
            recording: house::RecordingSnapshot {
                state: RecordingState::Started,
                conn_id: Some(conn_id),
                since: Some(Timestamp(3 * SECOND)),
                uncertain: false,
            },
            hot_desk: Some(house::HotDeskSnapshot {
                is_guest: true,
                peer: DnNumber::new("5001").expect("a number"),
                since: Timestamp(4 * SECOND),
                uncertain: false,
            }),
            status: AddressStatus::Held,
            in_service: true,
            in_sync: false,
        }
    }

    fn view_of(snapshot: house::Snapshot) -> DnView {
        let (address_type, epoch) = (AddressType::Dn, Arc::from("01j"));
        DnView { address_type, may_be_guest: true, snapshot, epoch, dn_offset: 41 }
    }

    #[test]
    fn a_live_call_is_what_its_dns_share_and_each_of_them() {
        let view = |created: i64| {
            let mut snapshot = holding();
            snapshot.calls[0].created_at = Timestamp(created);
            view_of(snapshot)
        };
        let [guest, other] = ["6001", "4001"].map(|number| DnNumber::new(number).expect("a number"));
        let (late, early) = (view(2 * SECOND), view(SECOND));
        let dns = [(&other, &late), (&guest, &early)];
        let told = live_call(telephony::ids::ConnId(0x00a1), "pbx-1", dns.into_iter());
        let party = |dn: &str, created: &str| {
            serde_json::json!({
                "thisDN": dn, "partyState": "Held|Uncertain", "role": "RoleDestination", "otherDN": "0301234",
                "createdAt": created, "establishedAt": "1970-01-01T00:00:01.000000Z",
                "heldAt": "1970-01-01T00:00:02.000000Z", "recording": "started",
                "recordingUncertain": true, "uncertain": true,
            })
        };
        let expected = serde_json::json!({
            "connID": "00000000000000a1", "callUUID": "11111111-1111-1111-1111-111111111111", "callID": "85f4",
            "switch": "pbx-1", "callType": "Inbound", "ani": "0301234", "dnis": "4001", "userData": {"k": 7},
            "createdAt": "1970-01-01T00:00:01.000000Z",
            "parties": [
                party("4001", "1970-01-01T00:00:02.000000Z"), party("6001", "1970-01-01T00:00:01.000000Z"),
            ],
        });
        assert_eq!(serde_json::to_value(told).expect("is JSON"), expected);
        assert_eq!(live_call(telephony::ids::ConnId(0x00a2), "pbx-1", dns.into_iter()), None, "it is over");
    }

    #[test]
    fn a_snapshot_is_told_as_the_contract_shows_it() {
        let view = view_of(holding());
        let told =
            serde_json::to_value(detail(&DnNumber::new("6001").expect("a number"), &view)).expect("is JSON");
        let expected = serde_json::json!({
            "thisDN": "6001", "addressType": "DN", "mayBeGuest": true, "epoch": "01j", "dnOffset": 41,
            "calls": [{
                "connID": "00000000000000a1", "callUUID": "11111111-1111-1111-1111-111111111111",
                "callID": "85f4", "callType": "Inbound", "partyState": "Held|Uncertain",
                "role": "RoleDestination", "otherDN": "0301234", "ani": "0301234", "dnis": "4001",
                "userData": {"k": 7}, "createdAt": "1970-01-01T00:00:00.000000Z",
                "establishedAt": "1970-01-01T00:00:01.000000Z", "heldAt": "1970-01-01T00:00:02.000000Z",
                "recording": "started", "recordingUncertain": true, "uncertain": true,
            }],
            "recording": {
                "state": "started", "connID": "00000000000000a1", "since": "1970-01-01T00:00:03.000000Z",
            },
            "hotDesk": {"role": "guest", "peerDN": "5001", "since": "1970-01-01T00:00:04.000000Z"},
            "features": {
                "doNotDisturb": false, "messageWaiting": false, "forwards": [], "inService": true,
            },
            "inSync": false,
        });
        assert_eq!(told, expected);
    }
}
