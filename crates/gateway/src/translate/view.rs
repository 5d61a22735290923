//! Views: what the directory knows of DNs, switches and sessions, as HTTP tells it.

use std::time::Duration;

use client_api::{
    AccessView, BeyondStandard, ConnId, DnLine, HotDeskRole, HotDeskSnapshot, KeepAlive, LinkLine, LinkState,
    RoundTrip, SessionLine, SessionList, SwitchLine, SwitchList, SwitchState,
};
use middleware::directory::{self, DnEntry, LinkView, SessionEntry, SwitchView};
use telephony::address::DnNumber;

use super::{names, rfc3339};
use crate::access::Holder;

/// One line of `GET /v1/dns`.
pub(crate) fn dn_line(this_dn: &DnNumber, entry: &DnEntry) -> DnLine {
    let line = &entry.line;
    DnLine {
        this_dn: this_dn.to_string(),
        address_type: names::address_type(entry.address_type),
        switch: entry.switch.to_string(),
        state: names::address_status(line.status),
        in_sync: line.in_sync,
        in_service: line.in_service,
        calls: line.calls.len(),
        conn_id: line.calls.first().map(|conn_id| ConnId(conn_id.0)),
        party_state: line.party.map(|(state, uncertain)| names::party_state(state, uncertain)),
        other_dn: line.other_dn.as_deref().map(str::to_owned),
        recording: Some(names::recording(line.recording)),
        agent_id: line.agent.as_ref().and_then(|(id, _)| id.as_deref()).map(str::to_owned),
        agent_state: line.agent.as_ref().map(|(_, state)| names::agent_state(*state)),
        hot_desk: line.hot_desk.as_ref().map(|(is_guest, peer)| HotDeskSnapshot {
            role: if *is_guest { HotDeskRole::Guest } else { HotDeskRole::Host },
            peer_dn: peer.to_string(),
            since: None,
            uncertain: None,
        }),
    }
}

/// `GET /v1/switches`.
pub(crate) fn switches(views: &[SwitchView]) -> SwitchList {
    SwitchList { switches: views.iter().map(switch).collect() }
}

fn switch(view: &SwitchView) -> SwitchLine {
    let active = view.links.iter().position(|link| link.state == directory::LinkState::Operational);
    SwitchLine {
        switch: view.name.to_string(),
        state: if view.is_connected() { SwitchState::Connected } else { SwitchState::Disconnected },
        system_status: view.system_status.clone(),
        dns: view.dns,
        monitored: view.monitored,
        refused: view.refused,
        in_sync: view.in_sync,
        links: view.links.iter().enumerate().map(|(at, view)| link(view, active == Some(at))).collect(),
    }
}

fn link(view: &LinkView, active: bool) -> LinkLine {
    LinkLine {
        link: view.name.to_string(),
        state: link_state(view.state),
        active,
        association: None,
        since: Some(rfc3339(view.since)),
        address: view.address.clone(),
        outstanding_requests: view.outstanding,
        queued_requests: view.queued,
        messages_in: view.messages.0,
        messages_out: view.messages.1,
        keep_alive: view.keep_alive.map(keep_alive),
        round_trip: view.round_trip.map(round_trip),
        decode_errors: view.decode_errors,
        beyond_standard: beyond_standard(view.beyond_standard),
        last_error: view.last_error.clone(),
    }
}

fn beyond_standard(view: directory::BeyondStandard) -> BeyondStandard {
    BeyondStandard {
        unknown_members: view.unknown_members,
        unknown_values: view.unknown_values,
        unknown_alternatives: view.unknown_alternatives,
        unknown_operations: view.unknown_operations,
        missing_members: view.missing_members,
        other_errors: view.other_errors,
        foreign_private_data: view.foreign_private_data,
        eight_bit_texts: view.eight_bit_texts,
        local_times: view.local_times,
        padded_bit_strings: view.padded_bit_strings,
        cut_bit_strings: view.cut_bit_strings,
        cut_values: view.cut_values,
        padded_integers: view.padded_integers,
        indefinite_lengths: view.indefinite_lengths,
        segmented_strings: view.segmented_strings,
        wrong_identifiers: view.wrong_identifiers,
    }
}

fn link_state(state: directory::LinkState) -> LinkState {
    match state {
        directory::LinkState::Waiting => LinkState::Down,
        directory::LinkState::Connecting => LinkState::Connecting,
        directory::LinkState::Associating => LinkState::Associating,
        directory::LinkState::Operational => LinkState::Up,
    }
}

fn keep_alive(view: directory::KeepAliveView) -> KeepAlive {
    KeepAlive {
        interval_seconds: view.interval.as_secs(),
        tolerance: view.tolerance,
        failures: view.failures,
        failed: view.failed,
        silent_ms: microseconds(view.silence) / 1000,
    }
}

fn microseconds(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}

fn round_trip([last, min, max]: [Duration; 3]) -> RoundTrip {
    RoundTrip { last_us: microseconds(last), min_us: microseconds(min), max_us: microseconds(max) }
}

/// `GET /v1/access`.
pub(crate) fn access(holder: &Holder) -> AccessView {
    AccessView {
        name: holder.name().map(ToString::to_string),
        scopes: holder.scopes().iter().map(ToString::to_string).collect(),
        dns: holder.dns().iter().map(ToString::to_string).collect(),
    }
}

/// `GET /v1/sessions`.
pub(crate) fn sessions(mut entries: Vec<(String, SessionEntry)>) -> SessionList {
    entries.sort_by_key(|(_, entry)| (entry.since, entry.client));
    SessionList { sessions: entries.into_iter().map(|(id, entry)| session(id, &entry)).collect() }
}

fn session(session_id: String, entry: &SessionEntry) -> SessionLine {
    SessionLine {
        session_id,
        application_name: entry.application.clone(),
        since: rfc3339(entry.since),
        connected: entry.lost.is_none(),
        registered: entry.registered,
        waiting_messages: entry.outbox.waiting(),
        lag_us: entry.outbox.lag().map(microseconds),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use telephony::time::Timestamp;

    fn view(state: directory::LinkState) -> LinkView {
        LinkView {
            name: "link-1".into(),
            address: "pbx.example:1040".into(),
            priority: 0,
            state,
            since: Timestamp(0),
            outstanding: 2,
            window: 8,
            queued: 5,
            round_trip: Some([3, 1, 9].map(Duration::from_millis)),
            messages: (11, 12),
            decode_errors: 1,
            beyond_standard: directory::BeyondStandard { local_times: 7, ..Default::default() },
            keep_alive: (state == directory::LinkState::Operational).then_some(directory::KeepAliveView {
                interval: Duration::from_secs(10),
                tolerance: 3,
                failures: 1,
                failed: 4,
                silence: Duration::from_millis(2500),
            }),
            last_error: Some("refused".into()),
        }
    }

    #[test]
    fn a_switch_is_connected_by_the_one_link_that_is_operational() {
        let view = SwitchView {
            name: "pbx-1".into(),
            links: vec![view(directory::LinkState::Waiting), view(directory::LinkState::Operational)],
            system_status: Some("normal".into()),
            dns: 3,
            monitored: 2,
            refused: 1,
            in_sync: 1,
        };
        let list = serde_json::to_value(switches(&[view])).expect("is JSON");
        let link = |state: &str, active: bool| {
            let mut link = serde_json::json!({
                "link": "link-1", "state": state, "active": active, "since": "1970-01-01T00:00:00.000000Z",
                "address": "pbx.example:1040", "outstandingRequests": 2, "queuedRequests": 5, "messagesIn": 11,
                "messagesOut": 12, "roundTrip": {"lastUs": 3000, "minUs": 1000, "maxUs": 9000},
                "decodeErrors": 1, "beyondStandard": {
                    "unknownMembers": 0, "unknownValues": 0, "unknownAlternatives": 0, "unknownOperations": 0,
                    "missingMembers": 0, "otherErrors": 0, "foreignPrivateData": 0, "eightBitTexts": 0, "localTimes": 7,
                    "paddedBitStrings": 0, "cutBitStrings": 0, "cutValues": 0, "paddedIntegers": 0, "indefiniteLengths": 0,
                    "segmentedStrings": 0, "wrongIdentifiers": 0,
                },
                "lastError": "refused",
            });
            if active {
                link["keepAlive"] = serde_json::json!({
                    "intervalSeconds": 10, "tolerance": 3, "failures": 1, "failed": 4, "silentMs": 2500,
                });
            }
            link
        };
        let expected = serde_json::json!({"switches": [
            {"switch": "pbx-1", "state": "connected", "systemStatus": "normal", "dns": 3, "monitored": 2, "refused": 1, "inSync": 1, "links": [link("down", false), link("up", true)]},
        ]});
        assert_eq!(list, expected);
    }

    #[test]
    fn sessions_come_in_the_order_of_their_beginning() {
        let entry = |client: u64, application: &str, since: i64| SessionEntry {
            holder: None,
            client: telephony::ids::ClientId(client),
            application: Some(application.into()),
            since: Timestamp(since),
            registered: 3,
            outbox: middleware::outbox::outbox(1).0,
            lost: (client == 2).then_some(Duration::from_secs(1)),
            agents_at: std::collections::BTreeSet::new(),
        };
        let entries = vec![("b".to_owned(), entry(2, "second", 9)), ("a".to_owned(), entry(1, "first", 5))];
        let list = sessions(entries).sessions;
        let told: Vec<_> = list.iter().map(|line| (line.session_id.as_str(), line.connected)).collect();
        assert_eq!(told, [("a", true), ("b", false)]);
        assert_eq!(list[0].application_name.as_deref(), Some("first"));
    }
}
