//! Bodies of HTTP that are no messages.

use serde::{Deserialize, Serialize};

use crate::enumeration::enumeration;
use crate::{AddressType, AgentState, ConnId, HotDeskSnapshot, PartyState, RecordingState, Snapshot};

/// `GET /v1/dns`: a page of monitored DNs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DnPage {
    /// One line a DN, in the order of the numbers.
    pub dns: Vec<DnLine>,
    /// `cursor` of the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

/// The state of a DN in one line.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DnLine {
    /// The DN.
    #[serde(rename = "thisDN")]
    pub this_dn: String,
    /// What it is.
    pub address_type: AddressType,
    /// The switch that it belongs to.
    pub switch: String,
    /// False while the DN is being read from the switch again.
    pub in_sync: bool,
    /// False when the switch says that the device does not work.
    pub in_service: bool,
    /// How many calls it has.
    pub calls: usize,
    /// Its last active call.
    #[serde(rename = "connID", skip_serializing_if = "Option::is_none")]
    pub conn_id: Option<ConnId>,
    /// The state of the DN in that call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub party_state: Option<PartyState>,
    /// The far end of that call.
    #[serde(rename = "otherDN", skip_serializing_if = "Option::is_none")]
    pub other_dn: Option<String>,
    /// The recording of that call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording: Option<RecordingState>,
    /// The agent.
    #[serde(rename = "agentID", skip_serializing_if = "Option::is_none")]
    pub agent_id: Option<String>,
    /// What the agent does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_state: Option<AgentState>,
    /// The hot-desk association.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hot_desk: Option<HotDeskSnapshot>,
}

/// `GET /v1/dns/{dn}`: the snapshot, with the place in the DN's log that it stands for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DnDetail {
    /// The DN.
    #[serde(rename = "thisDN")]
    pub this_dn: String,
    /// What it is.
    pub address_type: AddressType,
    /// The life of the DN's log.
    pub epoch: String,
    /// The last event that the snapshot holds.
    pub dn_offset: u64,
    /// The members of the snapshot, beside the others.
    #[serde(flatten)]
    pub snapshot: Snapshot,
}

/// `GET /v1/switches`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwitchList {
    /// The configured switches.
    pub switches: Vec<SwitchLine>,
}

enumeration! {
    /// Whether a switch can be used.
    #[derive(Default)]
    SwitchState {
        #[default] Disconnected = 0, "disconnected";
        Connected = 1, "connected";
    }
}

enumeration! {
    /// How far a link has come.
    #[derive(Default)]
    LinkState {
        #[default] Down = 0, "down";
        Connecting = 1, "connecting";
        Associating = 2, "associating";
        Up = 3, "up";
        Closing = 4, "closing";
    }
}

enumeration! {
    /// How a link agrees with the switch that both speak CSTA.
    #[derive(Default)]
    Association {
        #[default] None = 0, "none";
        Acse = 1, "acse";
    }
}

/// A switch with its links.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwitchLine {
    /// Its configured name.
    pub switch: String,
    /// Whether it can be used.
    pub state: SwitchState,
    /// Its links, in order of priority.
    pub links: Vec<LinkLine>,
}

/// One link to a switch.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LinkLine {
    /// Its configured name.
    pub link: String,
    /// How far it has come.
    pub state: LinkState,
    /// Whether it is the one that carries the traffic.
    pub active: bool,
    /// How it agrees with the switch.
    pub association: Association,
    /// Since when it is in this state: RFC 3339, UTC, microseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// Requests that wait for the switch's answer.
    pub outstanding_requests: usize,
    /// Times from request to answer; absent before the first answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub round_trip: Option<RoundTrip>,
    /// The last error of the link, as a sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_error: Option<String>,
}

/// Round-trip times in microseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RoundTrip {
    /// Of the last answer.
    pub last_us: u64,
    /// The mean, newer answers counting more.
    pub mean_us: u64,
    /// The longest one.
    pub max_us: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_snapshot_stands_flat_beside_its_place_in_the_log() {
        let detail =
            DnDetail { this_dn: "4001".into(), epoch: "01J".into(), dn_offset: 41, ..DnDetail::default() };
        let body = serde_json::to_value(&detail).expect("a body");
        let expected = serde_json::json!({
            "thisDN": "4001", "addressType": "Unknown", "epoch": "01J", "dnOffset": 41, "calls": [], "inSync": false,
        });
        assert_eq!(body, expected);
        assert_eq!(serde_json::from_value::<DnDetail>(body).expect("a body"), detail);
    }

    #[test]
    fn the_last_page_has_no_cursor() {
        assert_eq!(serde_json::to_string(&DnPage::default()).expect("a page"), r#"{"dns":[]}"#);
    }
}
