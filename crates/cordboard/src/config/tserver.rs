//! `[tserver]`: the options of section TServer that are in force.

use std::time::Duration;

use config::Value;
use middleware::dn_log::Retention;
use telephony::options::{AccodeData, AniDistribution, LogoutOnUnreg, MergedUserData, Options};

use super::dns::read_logout;
use super::section::Section;
use super::time_value::{Unit, time};
use super::values::{Reading, boolean, choice, number, some_text, write_instead};

const ACCODE_DATA: &[(&str, AccodeData)] =
    &[("none", AccodeData::None), ("udata", AccodeData::UserData), ("ext", AccodeData::Extensions)];
const ANI_DISTRIBUTION: &[(&str, AniDistribution)] = &[
    ("all-calls", AniDistribution::AllCalls),
    ("inbound-calls-only", AniDistribution::InboundCallsOnly),
    ("suppressed", AniDistribution::Suppressed),
];
const MERGED_USER_DATA: &[(&str, MergedUserData)] = &[
    ("main-only", MergedUserData::MainOnly),
    ("consult-only", MergedUserData::ConsultOnly),
    ("merged-over-main", MergedUserData::MergedOverMain),
    ("merged-over-consult", MergedUserData::MergedOverConsult),
];
/// Keys that mean something else to server and clients (client-model.md 8).
#[rustfmt::skip]
const RESERVED: &[&str] = &[
    "ACCODE_ERROR",
    "AgentEmuLoginOnCall",
    "BusinessCall",
    "BusinessCallType",
    "Cause",
    "ConsultUserData",
    "ConvertOtherDN",
    "EmulateLogin",
    "HOST_DN",
    "HotDeskGuest",
    "HotDeskHost",
    "LegalGuardTime",
    "LogoutCause",
    "NO_ANSWER_ACTION",
    "NO_ANSWER_OVERFLOW",
    "NO_ANSWER_TIMEOUT",
    "Permitted",
    "PrivateID",
    "ReasonCode",
    "RecordingState",
    "ReleasingParty",
    "Resync",
    "SUPERVISED_ROUTE",
    "SwitchSpecificType",
    "traceparent",
    "WrapUpTime",
];
/// The longest key of a key-value list, in octets.
const MAX_KEY: usize = 255;

/// What `[tserver]` says.
pub(super) struct TServer {
    pub(super) options: Options,
    pub(super) server_id: u16,
    pub(super) client_heartbeat: Duration,
    pub(super) client_resume: Duration,
    pub(super) retention: Retention,
    pub(super) max_message_bytes: usize,
    /// `monitor-agents`: what holds for Agent Logins that say nothing of `monitor`.
    pub(super) monitor_agents: bool,
    /// `agent-logout-on-unreg`, where no DN and no Agent Login says otherwise.
    pub(super) logout_on_unreg: LogoutOnUnreg,
}

impl TServer {
    pub(super) fn read(mut section: Section<'_>) -> Self {
        let seconds = |from, to| time(Unit::Seconds, from..=to);
        let tserver = TServer {
            options: read_options(&mut section),
            server_id: section.read("server-id", number(1..=16_383)).unwrap_or(1),
            client_heartbeat: section
                .read("client-heartbeat", seconds(1, 600))
                .unwrap_or(Duration::from_secs(10)),
            client_resume: section
                .read("client-resume-tout", seconds(0, 300))
                .unwrap_or(Duration::from_secs(10)),
            retention: Retention {
                events: section.read("retention-events", number(0..=1_000_000)).unwrap_or(10_000),
                time: section
                    .read("retention-time", seconds(0, 604_800))
                    .unwrap_or(Duration::from_secs(3600)),
            },
            max_message_bytes: section.read("max-message-bytes", number(4096..=1_048_576)).unwrap_or(131_072),
            monitor_agents: section.read("monitor-agents", boolean).unwrap_or(false),
            logout_on_unreg: read_logout(&mut section).unwrap_or_default(),
        };
        section.finish();
        tserver
    }
}

/// The rules of calls. Two of them stand in `[link-control]` and are filled in by the caller.
fn read_options(section: &mut Section<'_>) -> Options {
    let usual = Options::default();
    Options {
        accode_data: section.read("accode-data", choice(ACCODE_DATA)).unwrap_or(usual.accode_data),
        accode_index: section.read("accode-index", boolean).unwrap_or(usual.accode_index),
        accode_name: section.read("accode-name", key_name).unwrap_or(usual.accode_name),
        accode_privateservice: section
            .read("accode-privateservice", boolean)
            .unwrap_or(usual.accode_privateservice),
        acw_retain_call: section.read("acw-retain-call", boolean).unwrap_or(usual.acw_retain_call),
        ani_distribution: section
            .read("ani-distribution", choice(ANI_DISTRIBUTION))
            .unwrap_or(usual.ani_distribution),
        releasing_party_report: section
            .read("releasing-party-report", boolean)
            .unwrap_or(usual.releasing_party_report),
        user_data_limit: section.read("user-data-limit", number(0..=65_535)).unwrap_or(usual.user_data_limit),
        merged_user_data: section
            .read("merged-user-data", choice(MERGED_USER_DATA))
            .unwrap_or(usual.merged_user_data),
        extensions_limit: section
            .read("extensions-limit", number(0..=65_535))
            .unwrap_or(usual.extensions_limit),
        ..usual
    }
}

fn key_name(value: &Value) -> Reading<String> {
    let name = some_text(value)?;
    if RESERVED.contains(&name.as_str()) {
        Err(write_instead("a key that means nothing else, such as AccountCode"))
    } else if name.len() <= MAX_KEY {
        Ok(name)
    } else {
        Err(write_instead(format!("a key of at most {MAX_KEY} octets")))
    }
}
