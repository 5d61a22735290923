//! The options that the rules obey, under their names of options.md.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use crate::address::DnNumber;
use crate::names::CallType;

/// Where clients see the code of a call (`accode-data`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccodeData {
    /// Nowhere but in event 501.
    None,
    /// In the user data of the call.
    UserData,
    /// In the extensions of the call's events.
    Extensions,
}

/// When ANI is sent (`ani-distribution`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AniDistribution {
    /// With every call.
    AllCalls,
    /// With inbound calls only.
    InboundCallsOnly,
    /// Never.
    Suppressed,
}

impl AniDistribution {
    /// Whether clients see the ANI of a call of that type, in events and in snapshots.
    pub fn shows(self, call_type: CallType) -> bool {
        match self {
            AniDistribution::AllCalls => true,
            AniDistribution::InboundCallsOnly => call_type == CallType::Inbound,
            AniDistribution::Suppressed => false,
        }
    }
}

/// Which user data a call has after two became one (`merged-user-data`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MergedUserData {
    /// That of the call that goes on.
    MainOnly,
    /// That of the consult call.
    ConsultOnly,
    /// That of the call that goes on; pairs of the consult call replace equal keys.
    MergedOverMain,
    /// That of the consult call; pairs of the call that goes on replace equal keys.
    MergedOverConsult,
}

/// What becomes of an agent whose session is gone (`agent-logout-on-unreg`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum LogoutOnUnreg {
    /// The agent stays logged in.
    #[default]
    Never,
    /// The agent is logged out.
    Always,
    /// The agent is logged out if the login is emulated; none of those of the switch is.
    EmulatedOnly,
}

/// `agent-logout-on-unreg` of one switch, on every level.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LogoutLevels {
    /// What holds where nothing else is said.
    pub application: LogoutOnUnreg,
    /// What DNs say.
    pub devices: HashMap<DnNumber, LogoutOnUnreg>,
    /// What Agent Logins say.
    pub agents: HashMap<DnNumber, LogoutOnUnreg>,
}

impl LogoutLevels {
    /// What holds for a login: what is said of the DN that stands for the group, else of the Agent Login, else of the
    /// device, else of all (features.md 1).
    pub fn of_login(&self, group: Option<&str>, agent: &str, device: &DnNumber) -> LogoutOnUnreg {
        let of_number = |of: &HashMap<DnNumber, LogoutOnUnreg>, number: &str| {
            DnNumber::new(number).and_then(|number| of.get(&number).copied())
        };
        group
            .and_then(|group| of_number(&self.devices, group))
            .or_else(|| of_number(&self.agents, agent))
            .or_else(|| self.devices.get(device).copied())
            .unwrap_or(self.application)
    }
}

/// Options of the sections TServer and link-control that concern DNs and calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// `accode-data`.
    pub accode_data: AccodeData,
    /// `accode-index`: whether every distinct code of a call stands under a numbered key as well.
    pub accode_index: bool,
    /// `accode-name`: the key under which account codes stand.
    pub accode_name: String,
    /// `accode-privateservice`: whether service and event 501 exist.
    pub accode_privateservice: bool,
    /// `acw-retain-call`: whether the call that an agent works after can still be addressed for its data.
    pub acw_retain_call: bool,
    /// `ani-distribution`.
    pub ani_distribution: AniDistribution,
    /// `releasing-party-report`: whether `ReleasingParty` is sent.
    pub releasing_party_report: bool,
    /// `user-data-limit`, in octets as client-model.md 8 counts them.
    pub user_data_limit: usize,
    /// `merged-user-data`.
    pub merged_user_data: MergedUserData,
    /// `extensions-limit`, in octets of each list of a message.
    pub extensions_limit: usize,
    /// `device-rq-gap`: how long a request waits for the answer to another one of the same device.
    pub device_rq_gap: Duration,
    /// `call-rq-gap`: how long a request waits for the answer to another DN's request about the same call.
    pub call_rq_gap: Duration,
    /// `rq-expire-tmout`: how long an event that answers a request, or absorbs its echo, is waited for; zero is
    /// for ever.
    pub rq_expire_tmout: Duration,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            accode_data: AccodeData::None,
            accode_index: false,
            accode_name: "AccountCode".into(),
            accode_privateservice: false,
            acw_retain_call: false,
            ani_distribution: AniDistribution::InboundCallsOnly,
            releasing_party_report: true,
            user_data_limit: 16_000,
            merged_user_data: MergedUserData::MainOnly,
            extensions_limit: 16_000,
            device_rq_gap: Duration::from_millis(250),
            call_rq_gap: Duration::from_millis(250),
            rq_expire_tmout: Duration::from_secs(10),
        }
    }
}

/// Which numbers belong to this switch: what judges a call Internal, and who is what.
#[derive(Debug, Clone, Default)]
pub struct Numbering {
    configured: HashSet<DnNumber>,
    guest_agents: HashSet<DnNumber>,
}

impl Numbering {
    /// The numbering of a switch with these configured DNs.
    pub fn new(configured: impl IntoIterator<Item = DnNumber>) -> Numbering {
        Numbering { configured: configured.into_iter().collect(), guest_agents: HashSet::new() }
    }

    /// With these Agent Logins, whose ids are monitored: guests of hot desking in call-centre mode.
    #[must_use]
    pub fn with_guest_agents(self, ids: impl IntoIterator<Item = DnNumber>) -> Numbering {
        Numbering { guest_agents: ids.into_iter().collect(), ..self }
    }

    /// Whether the number is one of this switch: a configured DN, or the id of a guest agent.
    pub fn is_internal(&self, number: &str) -> bool {
        self.is_dn(number) || self.is_guest_agent(number)
    }

    /// Whether the number is a configured DN.
    pub fn is_dn(&self, number: &str) -> bool {
        DnNumber::new(number).is_some_and(|dn| self.configured.contains(&dn))
    }

    /// Whether the number is the id of an Agent Login that is monitored like a device (features.md 8).
    pub fn is_guest_agent(&self, number: &str) -> bool {
        DnNumber::new(number).is_some_and(|id| self.guest_agents.contains(&id))
    }
}
