//! What history and audit are told of private services: who has changed what, why, and what the switch answered.

use std::fmt;
use std::sync::Arc;

use crate::address::DnNumber;
use crate::ids::ConnId;
use crate::key_value::KvList;
use crate::switch::MessageId;

/// A change by a private service, asked for or not: of a recording, an association or an account code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceRecord {
    /// The number of the service; its event has the same. Hot desking by login counts as 1, its end as 2.
    pub number: i32,
    /// The call, if one is concerned.
    pub conn_id: Option<ConnId>,
    /// Of an association: the host, or the agent who has taken over this telephone. Of an account code that a client of
    /// another DN has given: that DN.
    pub other_dn: Option<Arc<str>>,
    /// The account code.
    pub code: Option<String>,
    /// Why.
    pub why: Option<Why>,
    /// The client that asked for it; `None` for whatever the switch reports of its own.
    pub by: Option<Author>,
    /// What the switch has answered to it; `None` where nobody asked.
    pub answer: Option<SwitchAnswer>,
}

impl ServiceRecord {
    /// A change with that number, of which nothing else is known.
    pub fn new(number: i32) -> ServiceRecord {
        ServiceRecord { number, conn_id: None, other_dn: None, code: None, why: None, by: None, answer: None }
    }
}

/// A client that has asked for something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Author {
    /// What it calls itself.
    pub who: Arc<str>,
    /// Its own why, as it gave it.
    pub reasons: KvList,
    /// The DN that it asked, where that is another one than the DN of the change.
    pub at: Option<DnNumber>,
}

/// Why a recording, an association or an account code has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// A client asked for it.
    Request,
    /// A client of a DN outside of the call asked for it.
    OtherDn,
    /// A key of the telephone.
    Telephone,
    /// The switch's administrator.
    Administrator,
    /// The switch's time limit.
    TimeLimit,
    /// The switch reported it unasked and does not say why.
    Switch,
    /// An agent has logged in.
    Login,
    /// An agent has logged out.
    Logout,
    /// The session that had logged the agent in is gone.
    Unregister,
    /// Somebody else has taken over the telephone.
    HotDesk,
    /// The guest has gone to another host.
    Moved,
    /// The call has ended here.
    Released,
    /// The call was transferred.
    Transferred,
    /// The call has become part of a conference.
    Conferenced,
    /// A recording was found gone when the switch was read again.
    Lost,
    /// It was found so when the switch was read again, after a lost link or a restart.
    Resync,
}

impl Why {
    /// The word that stands for it in history and audit.
    pub const fn name(self) -> &'static str {
        match self {
            Why::Request => "request",
            Why::OtherDn => "other-dn",
            Why::Telephone => "telephone",
            Why::Administrator => "administrator",
            Why::TimeLimit => "time-limit",
            Why::Switch => "switch",
            Why::Login => "login",
            Why::Logout => "logout",
            Why::Unregister => "unregister",
            Why::HotDesk => "hot-desk",
            Why::Moved => "moved",
            Why::Released => "released",
            Why::Transferred => "transferred",
            Why::Conferenced => "conferenced",
            Why::Lost => "lost",
            Why::Resync => "resync",
        }
    }
}

/// What the switch has answered to what a client asked for. As text it is the sentence of the audit log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SwitchAnswer {
    /// It has agreed.
    Agreed {
        /// The service of ECMA-269 that it was asked for.
        service: &'static str,
        /// What its answer carried.
        carried: Option<Carried>,
    },
    /// It has reported that it is so, whether or not it has answered before.
    Reported,
    /// It was not asked.
    NotAsked,
}

/// What a positive answer of the switch carried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Carried {
    /// The identifier of a recording.
    Message(MessageId),
}

impl fmt::Display for SwitchAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SwitchAnswer::Agreed { service, carried } => {
                write!(f, "The switch agreed to {service}")?;
                if let Some(Carried::Message(MessageId(octets))) = carried {
                    f.write_str(": message ")?;
                    octets.iter().try_for_each(|octet| write!(f, "{octet:02x}"))?;
                }
                f.write_str(".")
            }
            SwitchAnswer::Reported => f.write_str("The switch reported that it is done."),
            SwitchAnswer::NotAsked => {
                f.write_str("The switch was not asked: only data of a call that is over there has changed.")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_switch_has_answered_is_a_sentence_with_what_it_carried() {
        let message = Some(Carried::Message(MessageId([0x0a, 1].as_slice().into())));
        let begun = SwitchAnswer::Agreed { service: "RecordMessage", carried: message };
        assert_eq!(begun.to_string(), "The switch agreed to RecordMessage: message 0a01.");
        let done = SwitchAnswer::Agreed { service: "Stop", carried: None };
        assert_eq!(done.to_string(), "The switch agreed to Stop.");
    }
}
