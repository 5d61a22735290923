//! Requests: what a client asks.
//!
//! A request is read in two steps, because the order in which mistakes are told is fixed: [`RequestMessage::parse`]
//! finds that the text is a message and its name a request's; then the server may say that it does not offer it; then
//! [`RequestMessage::read`] looks at the attributes. [`ClientRequest::parse`] does both at once.

mod attribute;
mod forms;
mod members;
mod private_service;
#[cfg(feature = "schema")]
mod schema;

#[cfg(test)]
mod tests;

pub use forms::{
    AgentLogin, AgentLogout, AgentNotReady, AgentReady, AlternateCall, AnswerCall, AttachUserData,
    CarriedRequest, ClearCall, CompleteConference, CompleteTransfer, DeleteFromConference, DeletePair,
    DeleteUserData, HoldCall, InitiateConference, InitiateTransfer, MakeCall, QueryAddress, QueryCall,
    QueryServer, ReconnectCall, RedirectCall, RegisterAddress, RegisterClient, ReleaseCall, Request,
    RetrieveCall, SingleStepConference, SingleStepTransfer, UnregisterAddress, UpdateUserData,
};
pub use members::AttributeRule;
pub use private_service::PrivateService;
#[cfg(feature = "schema")]
pub(crate) use schema::message_schema;
#[cfg(feature = "schema")]
pub use schema::private_service_body;

use serde::{Deserialize, Serialize};

use crate::json::shortened;
use crate::{ConnId, ErrorCode, Event, Json, RequestName};
use attribute::{CONN_ID, REFERENCE_ID, THIS_DN};
use members::{AttributeError, Members};

/// The most that `extensions` and `reasons` of a message may count each ([`crate::KvList::counted_bytes`]): room for
/// every reserved key, and no way to store data in passing.
pub const MAX_EXTENSIONS_BYTES: usize = 16_000;

/// Where in a DN's log a client was when it lost the server.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ResumePoint {
    /// The life of the log.
    pub epoch: String,
    /// The last event that the client has.
    pub dn_offset: u64,
}

/// What carries a request: it decides whether `referenceID` is mandatory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carrier {
    /// The stream, where an answer is found by its reference.
    Stream,
    /// HTTP, where the answer is the answer.
    Http,
}

/// What an answer repeats of its request, as far as it could be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RequestHead {
    /// The asker's own number.
    pub reference_id: Option<i32>,
    /// The DN that the request names.
    pub this_dn: Option<String>,
    /// The call that the request names.
    pub conn_id: Option<ConnId>,
}

impl RequestHead {
    /// EventError that answers the request. The sender adds `server` and `time`.
    pub fn error(&self, code: ErrorCode, message: impl Into<String>) -> Event {
        Event {
            this_dn: self.this_dn.clone(),
            conn_id: self.conn_id,
            ..Event::error(self.reference_id, code, message)
        }
    }
}

/// Why a request cannot be taken. Nothing is changed by it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct RequestError {
    /// What the answer repeats.
    pub head: RequestHead,
    /// 53 or 51.
    pub code: ErrorCode,
    /// One sentence that names the attribute and what would be right.
    pub message: String,
}

impl RequestError {
    /// EventError that tells it. The sender adds `server` and `time`.
    pub fn to_event(&self) -> Event {
        self.head.error(self.code, self.message.clone())
    }
}

/// A request that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientRequest {
    /// What the answer repeats. Over the stream there is a reference.
    pub head: RequestHead,
    /// What is asked.
    pub request: Request,
}

impl ClientRequest {
    /// Reads a request from the text of a message.
    pub fn parse(text: &str, carrier: Carrier) -> Result<Self, RequestError> {
        RequestMessage::parse(text)?.read(carrier)
    }
}

/// A message whose name is a request's, and whose attributes nobody has looked at yet.
#[derive(Clone, Debug)]
pub struct RequestMessage {
    head: RequestHead,
    members: Members,
}

impl RequestMessage {
    /// Reads the text as far as the name. Errors: 53 where it is no JSON object or has no name, 51 where the name is no
    /// request's.
    pub fn parse(text: &str) -> Result<Self, RequestError> {
        Self::from_members(object(text)?)
    }

    /// The message that asks for a private service by HTTP's path and body. The body is an object of attributes, or
    /// empty; the path wins over what it says about DN and number.
    pub fn private_service(this_dn: &str, number: &str, body: &str) -> Result<Self, RequestError> {
        let mut members = if body.trim().is_empty() { Vec::new() } else { object(body)? };
        let of_the_path = ["messageName", THIS_DN.name, attribute::PRIVATE_SERVICE.name];
        members.retain(|(name, _)| !of_the_path.contains(&name.as_str()));
        let number = number.parse().map_or_else(|_| Json::Text(number.to_owned()), Json::Integer);
        members.push((THIS_DN.name.to_owned(), Json::Text(this_dn.to_owned())));
        members.push((attribute::PRIVATE_SERVICE.name.to_owned(), number));
        let members = Members::new(RequestName::PrivateService, members);
        Ok(RequestMessage { head: head(&members), members })
    }

    /// Which request it is.
    pub fn name(&self) -> RequestName {
        self.members.request()
    }

    /// What an answer repeats of it.
    pub fn head(&self) -> &RequestHead {
        &self.head
    }

    /// `privateMsgID`, where it can be read: a server that does not offer a service says so before it looks at the
    /// other attributes.
    pub fn private_msg_id(&self) -> Option<i64> {
        match self.members.find(attribute::PRIVATE_SERVICE.name) {
            Ok(Some(Json::Integer(number))) => Some(*number),
            Ok(_) | Err(_) => None,
        }
    }

    /// Reads the attributes. Errors: 53, and 51 for a value that names something which is not offered.
    pub fn read(self, carrier: Carrier) -> Result<ClientRequest, RequestError> {
        // A value that is not offered is told before an attribute that is missing: the reference comes last.
        let request = Request::read(&self.members).and_then(|request| {
            match carrier {
                Carrier::Stream => self.members.mandatory(&REFERENCE_ID).map(drop),
                Carrier::Http => self.members.optional(&REFERENCE_ID).map(drop),
            }?;
            Ok(request)
        });
        match request {
            Ok(request) => Ok(ClientRequest { head: self.head, request }),
            Err(AttributeError { code, message }) => Err(RequestError { head: self.head, code, message }),
        }
    }

    fn from_members(members: Vec<(String, Json)>) -> Result<Self, RequestError> {
        // Any name serves until the message's own is known: only errors of attributes repeat it.
        let nameless = Members::new(RequestName::QueryServer, members);
        let refused = |code, message| RequestError { head: head(&nameless), code, message };
        let name = match nameless.find("messageName") {
            Ok(Some(Json::Text(name))) => name,
            Ok(Some(other)) => return Err(refused(ErrorCode::INVALID_ATTR, name_is_no_text(other))),
            Ok(None) => return Err(refused(ErrorCode::INVALID_ATTR, NAME_IS_MISSING.to_owned())),
            Err(doubled) => return Err(refused(doubled.code, doubled.message)),
        };
        let Some(request) = RequestName::from_wire(name) else {
            return Err(refused(ErrorCode::UNSUP_OPER, unknown_name(name)));
        };
        let members = nameless.of(request);
        Ok(RequestMessage { head: head(&members), members })
    }
}

const NAME_IS_MISSING: &str = "The message lacks the attribute messageName; right would be the name of a request, such as RequestMakeCall.";

fn name_is_no_text(given: &Json) -> String {
    format!("The attribute messageName is {}; right would be the name of a request, a string.", given.shown())
}

/// The sentence about a name that is no request's; whoever wrote the T-Library function's name is shown ours.
fn unknown_name(given: &str) -> String {
    let function = given.strip_prefix('T').unwrap_or(given);
    let meant =
        RequestName::from_wire(&format!("Request{function}")).map_or("RequestMakeCall", RequestName::name);
    let given = shortened(given);
    format!(
        "There is no request with the messageName {given:?}; right would be a request's name, such as {meant}."
    )
}

/// The members of the JSON object that the text is.
fn object(text: &str) -> Result<Vec<(String, Json)>, RequestError> {
    let refused = |what: String| RequestError {
        head: RequestHead::default(),
        code: ErrorCode::INVALID_ATTR,
        message: format!(
            "The message is {what}; right would be one JSON object with messageName and its attributes."
        ),
    };
    match serde_json::from_str(text) {
        Ok(Json::Object(members)) => Ok(members),
        Ok(other) => Err(refused(other.kind().to_owned())),
        Err(error) => Err(refused(format!("no JSON ({error})"))),
    }
}

/// What can be read of the head, however wrong the rest is.
fn head(members: &Members) -> RequestHead {
    RequestHead {
        reference_id: members.optional(&REFERENCE_ID).ok().flatten(),
        this_dn: members.optional(&THIS_DN).ok().flatten(),
        conn_id: members.optional(&CONN_ID).ok().flatten(),
    }
}
