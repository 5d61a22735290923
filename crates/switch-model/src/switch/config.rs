//! How a switch is set up, and in which ways it may misbehave.

use std::time::Duration;

use rose::acse::{AssociateResult, Secret};

use super::{Family, Framing, Habits, family};
use crate::pbx::{PbxConfig, Refusal};

/// What the switch wants before it serves a link.
#[derive(Clone, Debug)]
pub enum AssociationRule {
    /// An association by ACSE, with this login if there is one.
    Required {
        /// User and password that must be right.
        login: Option<Login>,
    },
    /// None: System Status comes as soon as the framing is known. An AARQ is answered all the same.
    Implicit,
}

/// Who may associate.
#[derive(Clone, Debug)]
pub struct Login {
    /// The user's name.
    pub user: String,
    /// The password.
    pub password: Secret,
}

/// How the switch is set up.
#[derive(Clone, Debug)]
pub struct SwitchConfig {
    /// Devices and numbers.
    pub pbx: PbxConfig,
    /// The framing; `None`: told from the first octets of each link.
    pub framing: Option<Framing>,
    /// With [`Framing::Tpkt`]: the largest TPDU that the switch takes and sends, in octets as a power of two; 7 to 11.
    pub tpdu_size: u8,
    /// The association.
    pub association: AssociationRule,
    /// Version bits that the switch speaks, the most welcome first. Exactly one of those offered is granted.
    pub versions: Vec<u32>,
    /// System Status is sent after this time without traffic; `None`: never.
    pub keep_alive: Option<Duration>,
    /// How many links can be open at once; one more is closed at once.
    pub links: usize,
    /// The ways in which it answers.
    pub habits: Habits,
    /// How many monitors a link can have.
    pub monitors_per_link: usize,
    /// How long a guest stays at a host before they are parted, or as soon after it as the guest has no call; `None`: for
    /// ever.
    pub hot_desk_limit: Option<Duration>,
    /// The faults.
    pub quirks: Quirks,
}

impl SwitchConfig {
    /// A switch of that family with the telephones of the examples.
    pub fn of(family: &Family) -> Self {
        Self {
            pbx: PbxConfig::default(),
            framing: family.framing,
            tpdu_size: 11,
            association: AssociationRule::Required { login: family.login.map(Login::of) },
            versions: family.versions.to_vec(),
            keep_alive: Some(Duration::from_secs(30)),
            links: family.links,
            habits: family.habits,
            monitors_per_link: 2000,
            hot_desk_limit: None,
            quirks: Quirks::default(),
        }
    }
}

impl Default for SwitchConfig {
    /// The switch of the examples, which keeps to the standard.
    fn default() -> Self {
        Self::of(&family::STANDARD)
    }
}

impl Login {
    fn of((user, password): (&str, &str)) -> Self {
        Self { user: user.to_owned(), password: Secret::new(password) }
    }
}

/// How the switch's records lie on the stream.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Segments {
    /// Each in one segment of its own.
    #[default]
    Whole,
    /// Cut into segments of so many octets; 0 counts as 1.
    Split(usize),
    /// All that is to be said at one moment in one segment.
    Merged,
}

/// What a real switch may do to its applications. All off by default; may be changed while the switch runs.
#[derive(Clone, Debug, Default)]
pub struct Quirks {
    /// Segments are split or merged.
    pub segments: Segments,
    /// Events come before the response to the request that caused them.
    pub events_before_response: bool,
    /// The switch is dead, though its links stay open: it says nothing and hears nothing.
    pub silent_death: bool,
    /// Every association is refused with this result.
    pub refuse_association: Option<AssociateResult>,
    /// The version granted is the one with this bit, whatever was offered and whatever the switch speaks.
    pub granted_version: Option<u32>,
    /// Recordings are not told by events.
    pub no_voice_unit_events: bool,
    /// Recordings and account codes are told on the monitors of every party of the call, not only of the device
    /// concerned.
    pub told_to_every_party: bool,
    /// Events have a member at their end that no edition of the standard has.
    pub unknown_trailing_members: bool,
    /// Responses come this much later; events do not.
    pub late_answers: Option<Duration>,
    /// Requests with these operation codes are done but not answered.
    pub dropped_answers: Vec<i32>,
    /// Requests with these operation codes are refused, for that reason; the last one counts.
    pub refused_services: Vec<(i32, Refusal)>,
    /// Responses bear an invoke identifier that nobody has used.
    pub wrong_response_ids: bool,
    /// A cross reference is given out again as soon as its monitor has stopped.
    pub reuse_cross_refs: bool,
    /// A call identifier is given out again as soon as its call has ended.
    pub reuse_call_ids: bool,
    /// The switch is overloaded: it does nothing but answer how it is.
    pub overload: bool,
    /// The switch cannot be asked about recordings.
    pub no_voice_attributes: bool,
}
