//! Requests of clients, after their form was checked: what a DN is asked to do (client-model.md 5).

use std::sync::Arc;

use crate::account_code;
use crate::error::{ErrorCode, Refusal};
use crate::ids::{ClientRef, ConnId, SessionId};
use crate::key_value::{KvList, KvValue};
use crate::names::{AddressType, ControlMode, InfoType, RegisterMode, WorkMode};
use crate::options::{AccodeData, Options};
use crate::recording::Service;
use crate::switch::Password;
use crate::user_data;

/// Where a request came from: over HTTP no registration is needed (private-services.md 2.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// A client session on the stream.
    Stream,
    /// One HTTP request.
    Http,
}

/// A request for one DN.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientRequest {
    /// Who asked, and under which ReferenceID.
    pub from: ClientRef,
    /// The session that asked; none over HTTP.
    pub session: Option<SessionId>,
    /// What the client calls itself, for history and audit.
    pub who: Arc<str>,
    /// Stream or HTTP.
    pub origin: Origin,
    /// Copied to the direct answer.
    pub reasons: KvList,
    /// Specifics of the request.
    pub extensions: KvList,
    /// What is wanted.
    pub wish: Wish,
}

impl ClientRequest {
    /// The request to begin something, without the account code that it brings along.
    #[must_use]
    pub fn without_code(&self, options: &Options) -> ClientRequest {
        let mut request = self.clone();
        request.extensions = account_code::without_code(&request.extensions, &options.accode_name);
        if let Wish::MakeCall { user_data, .. }
        | Wish::Consult { user_data, .. }
        | Wish::Onwards { user_data, .. } = &mut request.wish
            && options.accode_data == AccodeData::UserData
        {
            *user_data = account_code::without_code(user_data, &options.accode_name);
        }
        request
    }
}

/// What a client wants of a DN.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// TRegisterAddress.
    RegisterAddress {
        /// How the DN is shared.
        mode: RegisterMode,
        /// Whether the switch is asked again.
        control: ControlMode,
        /// The type that the client believes the DN to have.
        address_type: AddressType,
    },
    /// TUnregisterAddress.
    UnregisterAddress,
    /// TQueryAddress.
    QueryAddress(InfoType),
    /// TQueryCall.
    QueryCall(ConnId),
    /// TMakeCall.
    MakeCall {
        /// The number to dial.
        destination: String,
        /// Data of the new call.
        user_data: KvList,
    },
    /// TAnswerCall.
    AnswerCall(ConnId),
    /// TReleaseCall.
    ReleaseCall(ConnId),
    /// TClearCall.
    ClearCall(ConnId),
    /// THoldCall.
    HoldCall(ConnId),
    /// TRetrieveCall.
    RetrieveCall(ConnId),
    /// TInitiateTransfer, TInitiateConference: hold the call, and begin a second one.
    Consult {
        /// The call that is held.
        conn_id: ConnId,
        /// Who is consulted.
        destination: String,
        /// Data of the consult call.
        user_data: KvList,
    },
    /// A request about the held and the current call of the DN.
    TwoCalls {
        /// What becomes of them.
        act: TwoCalls,
        /// The held call.
        held: ConnId,
        /// The current one.
        current: ConnId,
    },
    /// A request that takes a call to another number.
    Onwards {
        /// In which way.
        act: Onwards,
        /// The call.
        conn_id: ConnId,
        /// The number.
        destination: String,
        /// Data that is added to that of the call.
        user_data: KvList,
    },
    /// TDeleteFromConference.
    DeleteFromConference {
        /// The conference.
        conn_id: ConnId,
        /// Who shall leave it.
        party: String,
    },
    /// TAttachUserData, TUpdateUserData, TDeletePair, TDeleteUserData.
    UserData(ConnId, UserDataChange),
    /// TAgentLogin, TAgentLogout, TAgentSetReady, TAgentSetNotReady.
    Agent(AgentWish),
    /// TPrivateService.
    PrivateService {
        /// The service number.
        number: i32,
        /// The call, where the service needs one.
        conn_id: Option<ConnId>,
    },
}

/// What a client wants of the agent at a DN.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AgentWish {
    /// To log in.
    Login {
        /// The identifier.
        agent_id: String,
        /// The password.
        password: Option<Password>,
        /// The queue.
        queue: Option<String>,
        /// AutoIn: to be ready at once.
        work_mode: WorkMode,
    },
    /// To leave a queue, or all.
    Logout {
        /// The queue; `None` for all.
        queue: Option<String>,
    },
    /// To take calls.
    Ready {
        /// How.
        work_mode: WorkMode,
    },
    /// To take no calls.
    NotReady {
        /// How that is called.
        work_mode: WorkMode,
        /// Extensions `ReasonCode`: why.
        reason: Option<KvValue>,
    },
}

/// What becomes of the held and the current call of a DN.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TwoCalls {
    /// TAlternateCall: they change places.
    Alternate,
    /// TReconnectCall: the current one ends, the held one goes on.
    Reconnect,
    /// TCompleteTransfer: their far ends are joined, and the DN leaves.
    Transfer,
    /// TCompleteConference: they become one, and the DN stays.
    Conference,
}

/// In which way a call goes to another number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Onwards {
    /// TSingleStepTransfer: the DN leaves the call.
    Transfer,
    /// TSingleStepConference: the DN stays.
    Conference,
    /// TRedirectCall: what rings at the DN rings elsewhere.
    Redirect,
}

/// A change of the user data of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UserDataChange {
    /// Appends the pairs.
    Attach(KvList),
    /// Replaces or appends each pair.
    Update(KvList),
    /// Removes all pairs of the key.
    DeletePair(String),
    /// Removes everything.
    DeleteAll,
}

impl Wish {
    /// Whether the request names that call.
    pub fn is_about(&self, call: ConnId) -> bool {
        if let Wish::TwoCalls { held, current, .. } = self {
            return [*held, *current].contains(&call);
        }
        self.conn_id() == Some(call)
    }

    /// The call that the request names, for the EventError that may answer it.
    pub fn conn_id(&self) -> Option<ConnId> {
        match self {
            Wish::QueryCall(conn_id)
            | Wish::AnswerCall(conn_id)
            | Wish::ReleaseCall(conn_id)
            | Wish::ClearCall(conn_id)
            | Wish::HoldCall(conn_id)
            | Wish::RetrieveCall(conn_id)
            | Wish::Consult { conn_id, .. }
            | Wish::Onwards { conn_id, .. }
            | Wish::DeleteFromConference { conn_id, .. }
            | Wish::UserData(conn_id, _) => Some(*conn_id),
            Wish::PrivateService { conn_id, .. } => *conn_id,
            Wish::RegisterAddress { .. }
            | Wish::UnregisterAddress
            | Wish::QueryAddress(_)
            | Wish::Agent(_)
            | Wish::MakeCall { .. }
            | Wish::TwoCalls { .. } => None,
        }
    }
}

/// Private service: join guest to host.
pub const JOIN_HOST: i32 = 1;
/// Private service: part guest from host.
pub const PART_HOST: i32 = 2;
/// Private service: set an account code.
pub const SET_ACCOUNT_CODE: i32 = 501;
/// Extensions key of service 1: the host's number.
pub const HOST_DN: &str = "HOST_DN";

/// A private service with its attributes, after checks 2 and 3 of errors.md 7.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PrivateService {
    /// 1: join this guest to the host.
    JoinHost(crate::address::DnNumber),
    /// 2: part this guest from its host.
    PartHost,
    /// 501: set an account code on the call, or on the last active one.
    SetAccountCode(Option<ConnId>, String),
    /// 3013-3016: steer the recording of the call.
    Record(ConnId, Service),
}

impl PrivateService {
    /// Reads number, ConnID and extensions.
    ///
    /// # Errors
    /// 51 for a number that is not offered or switched off; 53 for an attribute that is missing or wrong.
    pub fn read(
        number: i32,
        conn_id: Option<ConnId>,
        extensions: &KvList,
        options: &Options,
    ) -> Result<PrivateService, Refusal> {
        match number {
            JOIN_HOST => host_of(extensions).map(PrivateService::JoinHost),
            PART_HOST => Ok(PrivateService::PartHost),
            SET_ACCOUNT_CODE if !options.accode_privateservice => Err(Refusal::new(
                ErrorCode::UNSUPPORTED,
                "Private service 501 is switched off: set accode-privateservice = true to use it.",
            )),
            SET_ACCOUNT_CODE => code_of(extensions, &options.accode_name)
                .map(|code| PrivateService::SetAccountCode(conn_id, code)),
            number => match (Service::from_number(number), conn_id) {
                (Some(service), Some(conn_id)) => Ok(PrivateService::Record(conn_id, service)),
                (Some(_), None) => Err(missing("connID", "the ConnID of the call to be recorded")),
                (None, _) => Err(Refusal::new(
                    ErrorCode::UNSUPPORTED,
                    format!(
                        "Private service {number} is not offered; the services are 1, 2, 501, 3013, 3014, 3015 and 3016."
                    ),
                )),
            },
        }
    }
}

fn missing(attribute: &str, right: &str) -> Refusal {
    Refusal::new(ErrorCode::INVALID_ATTRIBUTE, format!("{attribute} is missing: give {right}."))
}

fn host_of(extensions: &KvList) -> Result<crate::address::DnNumber, Refusal> {
    let wrong = || {
        Refusal::new(
            ErrorCode::INVALID_ATTRIBUTE,
            "HOST_DN in extensions must be the host's number, a string of 1 to 32 characters.",
        )
    };
    match extensions.get(HOST_DN) {
        None => Err(missing("HOST_DN", "the host's number in extensions")),
        Some(KvValue::Text(text)) => crate::address::DnNumber::new(text).ok_or_else(wrong),
        Some(KvValue::Int(_) | KvValue::Binary(_) | KvValue::List(_)) => Err(wrong()),
    }
}

fn code_of(extensions: &KvList, name: &str) -> Result<String, Refusal> {
    let code = account_code::code_in(extensions, name)?;
    code.ok_or_else(|| missing(name, "the account code in extensions under this key"))
}

/// Extensions key of why an agent is not ready: a walk-away code.
pub const REASON_CODE: &str = "ReasonCode";

/// The reason in the extensions of an agent's request.
///
/// # Errors
/// 53 if it is no string of 1 to 64 characters and no integer.
pub fn reason_code(extensions: &KvList) -> Result<Option<KvValue>, Refusal> {
    account_code::code_in(extensions, REASON_CODE).map(|_| extensions.get(REASON_CODE).cloned())
}

/// Checks that need no DN: whether the request is offered and its attributes are right (errors.md 7, 2 and 3).
///
/// # Errors
/// 51, 53 or 71, with the sentence that the client gets.
pub fn check_form(wish: &Wish, extensions: &KvList, options: &Options) -> Result<(), Refusal> {
    if extensions.size() > options.extensions_limit {
        return Err(Refusal::new(
            ErrorCode::INVALID_ATTRIBUTE,
            format!(
                "extensions are larger than the {} octets that extensions-limit allows.",
                options.extensions_limit
            ),
        ));
    }
    account_code::brought_by(wish, extensions, options)?;
    match wish {
        Wish::PrivateService { number, conn_id } => {
            PrivateService::read(*number, *conn_id, extensions, options).map(|_| ())
        }
        Wish::MakeCall { destination, user_data }
        | Wish::Consult { destination, user_data, .. }
        | Wish::Onwards { destination, user_data, .. } => {
            user_data::check_size(user_data, options.user_data_limit)
                .and_then(|()| check_dialable(destination))
        }
        Wish::TwoCalls { held, current, .. } if held == current => Err(Refusal::new(
            ErrorCode::INVALID_ATTRIBUTE,
            "heldConnID and currentConnID are the same: give the ConnIDs of two calls of the DN.",
        )),
        Wish::QueryAddress(info) => check_query(*info),
        Wish::RegisterAddress { .. }
        | Wish::UnregisterAddress
        | Wish::QueryCall(_)
        | Wish::AnswerCall(_)
        | Wish::ReleaseCall(_)
        | Wish::ClearCall(_)
        | Wish::HoldCall(_)
        | Wish::RetrieveCall(_)
        | Wish::Agent(_)
        | Wish::TwoCalls { .. }
        | Wish::DeleteFromConference { .. }
        | Wish::UserData(..) => Ok(()),
    }
}

/// Longest number that is dialled, in characters: that of a DN, and room for access codes before it.
pub const MAX_DESTINATION: usize = 64;
/// What a number to dial may have beside letters and digits of ASCII.
pub const DIALABLE_SIGNS: &str = "+*#-.@:_";

fn check_dialable(destination: &str) -> Result<(), Refusal> {
    let dialable = |c: char| c.is_ascii_alphanumeric() || DIALABLE_SIGNS.contains(c);
    if destination.is_empty() || destination.len() > MAX_DESTINATION || !destination.chars().all(dialable) {
        return Err(Refusal::new(
            ErrorCode::CALLED_DN,
            format!(
                "otherDN must be a number to dial: 1 to {MAX_DESTINATION} digits, letters or signs of + * # - . @ : _."
            ),
        ));
    }
    Ok(())
}

fn check_query(info: InfoType) -> Result<(), Refusal> {
    match info {
        InfoType::AddressType | InfoType::DnStatus | InfoType::AssociationStatus | InfoType::CallsQuery => {
            Ok(())
        }
        InfoType::QueueStatus
        | InfoType::AgentStatus
        | InfoType::MessageWaitingStatus
        | InfoType::CallForwardingStatus => Err(Refusal::new(
            ErrorCode::UNSUPPORTED,
            format!("{} is not offered; AddressInfoDNStatus tells all that is known of a DN.", info.name()),
        )),
    }
}
