//! What a request asks of a private service, as history and audit name it.

use telephony::account_code::{self, MAX_CODE};
use telephony::address::DnNumber;
use telephony::error::Refusal;
use telephony::ids::ConnId;
use telephony::key_value::KvList;
use telephony::options::Options;
use telephony::request::{AgentWish, HOST_DN, JOIN_HOST, PART_HOST, SET_ACCOUNT_CODE, Wish};
use telephony::time::Timestamp;

use crate::journal::{AuditLine, Outcome};

/// A private service that somebody asks for: as much of it as can be read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AskedService {
    /// Its number; `None` where it cannot be read.
    pub number: Option<i32>,
    /// The call.
    pub conn_id: Option<ConnId>,
    /// The host.
    pub other_dn: Option<String>,
    /// The account code.
    pub code: Option<String>,
}

/// What says of a request whether it is about a private service.
pub(crate) struct Known<'a> {
    pub(crate) options: &'a Options,
    /// Whether whoever logs in with that id comes as a guest, or is taken for one: the id of a DN is refused.
    pub(crate) is_guest: &'a dyn Fn(&str) -> bool,
    /// The agent at the DN who is a guest.
    pub(crate) guest_here: Option<DnNumber>,
}

impl AskedService {
    /// The private service that a request is, if it is one.
    pub(crate) fn of(wish: &Wish, extensions: &KvList, options: &Options) -> Option<AskedService> {
        let Wish::PrivateService { number, conn_id } = wish else { return None };
        let host = extensions.get(HOST_DN).and_then(account_code::text_of).filter(|_| *number == JOIN_HOST);
        let code = extensions.get(&options.accode_name).and_then(account_code::text_of);
        Some(AskedService {
            number: Some(*number),
            conn_id: *conn_id,
            other_dn: host.filter(|host| DnNumber::new(host).is_some()),
            code: code.filter(|code| *number == SET_ACCOUNT_CODE && code.chars().count() <= MAX_CODE),
        })
    }

    /// The private service that a request is, or that it comes to if it is refused: an account code in user data, one
    /// that cannot be read, a walk-away code, and login and logout of a guest. Codes that a request only brings along are
    /// refused by themselves.
    pub(crate) fn of_any(
        wish: &Wish,
        extensions: &KvList,
        Known { options, is_guest, guest_here }: &Known<'_>,
    ) -> Option<AskedService> {
        let of_code = |code| {
            let (number, conn_id) = (Some(SET_ACCOUNT_CODE), wish.conn_id());
            AskedService { number, conn_id, code, ..AskedService::default() }
        };
        let of_guest = |number, guest: &str| {
            let (number, other_dn) = (Some(number), Some(guest.into()));
            AskedService { number, other_dn, ..AskedService::default() }
        };
        match wish {
            Wish::PrivateService { .. } => AskedService::of(wish, extensions, options),
            Wish::Agent(AgentWish::NotReady { reason, .. }) => {
                let code = reason.as_ref().and_then(account_code::text_of);
                code.filter(|code| code.chars().count() <= MAX_CODE).map(|code| of_code(Some(code)))
            }
            Wish::Agent(AgentWish::Login { agent_id, .. }) => {
                is_guest(agent_id).then(|| of_guest(JOIN_HOST, agent_id))
            }
            Wish::Agent(AgentWish::Logout { .. }) => {
                guest_here.as_ref().map(|guest| of_guest(PART_HOST, guest.as_str()))
            }
            Wish::UserData(..) => match account_code::intercepted(wish, options) {
                Ok(Some(code)) => Some(of_code(Some(code))),
                Ok(None) => {
                    account_code::brought_by(wish, extensions, options).is_err().then(|| of_code(None))
                }
                Err(_) => Some(of_code(None)),
            },
            Wish::Agent(AgentWish::Ready { .. })
            | Wish::RegisterAddress { .. }
            | Wish::UnregisterAddress
            | Wish::QueryAddress(_)
            | Wish::QueryCall(_)
            | Wish::MakeCall { .. }
            | Wish::AnswerCall(_)
            | Wish::ReleaseCall(_)
            | Wish::ClearCall(_)
            | Wish::HoldCall(_)
            | Wish::RetrieveCall(_)
            | Wish::Consult { .. }
            | Wish::TwoCalls { .. }
            | Wish::Onwards { .. }
            | Wish::DeleteFromConference { .. } => {
                account_code::brought_by(wish, extensions, options).is_err().then(|| of_code(None))
            }
        }
    }

    /// The line of its refusal, without the DN.
    pub(crate) fn refused(&self, who: String, refusal: &Refusal, time: Timestamp) -> AuditLine {
        let AskedService { number, conn_id, other_dn, code } = self.clone();
        AuditLine {
            client: Some(who),
            conn_id: conn_id.map(|conn_id| conn_id.to_string()),
            number,
            other_dn,
            code,
            answer: Some(refusal.message.clone()),
            ..AuditLine::new(time, Outcome::Refused(refusal.code.0))
        }
    }
}
