//! What the switch is made of, and the plan of its numbers.

use crate::number::Number;

/// Somebody who may log on as an agent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgentLogin {
    /// The identifier.
    pub id: Number,
    /// The password; `None`: none is needed.
    pub password: Option<String>,
    /// Whether after-call work begins by itself at the end of a call.
    pub works_after_calls: bool,
    /// Whether the agent takes over the telephone, with the identifier for its number.
    pub is_hot_desk: bool,
}

impl AgentLogin {
    /// An agent without password and after-call work, who uses telephones as they are.
    pub fn new(id: impl Into<Number>) -> Self {
        Self { id: id.into(), password: None, works_after_calls: false, is_hot_desk: false }
    }
}

/// What the switch is made of.
#[derive(Clone, Debug)]
pub struct PbxConfig {
    /// Numbers of telephones.
    pub phones: Vec<Number>,
    /// Numbers of guests.
    pub guests: Vec<Number>,
    /// Trunks to the outside, one call each.
    pub trunks: Vec<Number>,
    /// First digit of every number outside.
    pub outside_prefix: char,
    /// How many calls a telephone can have at once.
    pub lines: usize,
    /// Whether a telephone with a call is rung for another while it has a free line; otherwise it is busy.
    pub call_waiting: bool,
    /// Whether the call that comes out of a transfer or a conference keeps the identifier of the held call; otherwise
    /// it has a new one, as on most switches.
    pub joined_call_keeps_id: bool,
    /// How many parties a conference can have.
    pub conference_parties: usize,
    /// Telephones that may not be recorded.
    pub not_recorded: Vec<Number>,
    /// Telephones and guests that are not enabled for hot desking.
    pub not_hot_desking: Vec<Number>,
    /// Who may log on as an agent.
    pub agents: Vec<AgentLogin>,
    /// Groups that agents may log on in.
    pub agent_groups: Vec<Number>,
    /// Account codes that the switch does not know.
    pub unknown_account_codes: Vec<String>,
    /// How many recordings can be made at once.
    pub recorder_channels: usize,
    /// The first call identifier that is given out.
    pub first_call_id: u16,
}

impl Default for PbxConfig {
    /// Telephones 4000 to 4019, guests 6000 to 6003, trunks 9731 to 9738, numbers outside begin with 0; agents 7000 to
    /// 7009, those from 7005 on with after-call work, hot-desk agents 7100 to 7103, groups 5000 and 5001.
    fn default() -> Self {
        let numbers =
            |range: std::ops::RangeInclusive<u16>| range.map(|n| Number::from(n.to_string())).collect();
        Self {
            phones: numbers(4000..=4019),
            guests: numbers(6000..=6003),
            trunks: numbers(9731..=9738),
            outside_prefix: '0',
            lines: 2,
            call_waiting: false,
            joined_call_keeps_id: false,
            conference_parties: 8,
            not_recorded: Vec::new(),
            not_hot_desking: Vec::new(),
            agents: agents(),
            agent_groups: numbers(5000..=5001),
            unknown_account_codes: Vec::new(),
            recorder_channels: 16,
            first_call_id: 1,
        }
    }
}

fn agents() -> Vec<AgentLogin> {
    let numbered = |range: std::ops::RangeInclusive<u16>| range.map(|n| AgentLogin::new(n.to_string()));
    let plain = numbered(7000..=7004);
    let after_call = numbered(7005..=7009).map(|login| AgentLogin { works_after_calls: true, ..login });
    let hot_desk = numbered(7100..=7103).map(|login| AgentLogin { is_hot_desk: true, ..login });
    plain.chain(after_call).chain(hot_desk).collect()
}
