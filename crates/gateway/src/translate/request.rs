//! Requests: what a client's message asks of the house.

use client_api::{
    Carrier, Enumeration, ErrorCode, KvList, MakeCallType, Request, RequestError, RequestHead,
    RequestMessage, RequestName,
};
use middleware::dn::AskedService;
use middleware::dn::Resume;
use middleware::server::DnRequest;
use middleware::session::SessionWish;
use middleware::trace::Trace;
use telephony::address::{DnNumber, MAX_DN_CHARACTERS};
use telephony::error::Refusal;
use telephony::event::Event;
use telephony::ids::ConnId;
use telephony::names::{AddressType, InfoType};
use telephony::options::Options;
use telephony::request::{AgentWish, SET_ACCOUNT_CODE, UserDataChange, Wish};
use telephony::switch::Password;

use super::{key_value, names, two_calls};
use crate::access::Intent;

/// A request that can be asked.
#[derive(Debug)]
pub(crate) struct Asked {
    /// Its name.
    pub(crate) name: RequestName,
    /// The asker's own number; over the stream there is one.
    pub(crate) reference: Option<i32>,
    /// What is asked.
    pub(crate) wish: SessionWish,
}

/// A request that cannot be asked: what the EventError says that tells it.
#[derive(Debug)]
pub(crate) struct Refused {
    /// The asker's own number, where it could be read.
    pub(crate) reference: Option<i32>,
    /// EventError.
    pub(crate) event: Box<Event>,
    /// Of a private service: what the audit log is told of it.
    pub(crate) service: Option<AskedService>,
    /// What it is for: whose token is not for that is told so, and not what the request lacks.
    pub(crate) intent: Option<Intent>,
}

impl From<RequestError> for Refused {
    fn from(error: RequestError) -> Self {
        let RequestError { head, code, message } = error;
        let refusal = Refusal::new(telephony::error::ErrorCode(code.0), message);
        let this_dn = head.this_dn.as_deref().and_then(DnNumber::new);
        let conn_id = head.conn_id.map(|conn_id| ConnId(conn_id.0));
        Refused {
            reference: head.reference_id,
            event: Box::new(Event::error(refusal, this_dn.as_ref(), conn_id)),
            service: None,
            intent: None,
        }
    }
}

/// The requests that are answered with something other than 51: those that have a typed form.
pub(crate) fn capabilities() -> impl Iterator<Item = RequestName> {
    RequestName::ALL.iter().copied().filter(|name| name.attributes().is_some())
}

/// Reads the text of a message. The first mistake in the order of errors.md 7 is the one that is told.
pub(crate) fn request(text: &str, carrier: Carrier, options: &Options) -> Result<Asked, Refused> {
    read(RequestMessage::parse(text)?, carrier, options)
}

/// Reads HTTP's short form of a private service: DN and number from the path, the rest from the body.
pub(crate) fn private_service(
    dn: &str,
    number: &str,
    body: &str,
    options: &Options,
) -> Result<Asked, Refused> {
    let message = RequestMessage::private_service(dn, number, body).map_err(|error| {
        let mut refused = Refused::from(error);
        refused.event.this_dn = DnNumber::new(dn);
        let number = number.parse().ok();
        refused.service = Some(AskedService { number, ..AskedService::default() });
        refused.intent = Intent::of(RequestName::PrivateService, number, DnNumber::new(dn));
        refused
    })?;
    read(message, Carrier::Http, options)
}

fn read(message: RequestMessage, carrier: Carrier, options: &Options) -> Result<Asked, Refused> {
    let number = message.private_msg_id().and_then(|number| i32::try_from(number).ok());
    let is_private = message.name() == RequestName::PrivateService;
    let service = is_private.then(|| AskedService { number, ..AskedService::default() });
    let dn = message.head().this_dn.as_deref().and_then(DnNumber::new);
    let intent = Intent::of(message.name(), number, dn);
    read_offered(message, carrier, options).map_err(|error| Refused {
        service,
        intent,
        ..Refused::from(error)
    })
}

fn read_offered(message: RequestMessage, carrier: Carrier, options: &Options) -> Result<Asked, RequestError> {
    check_offered(&message, options)?;
    let name = message.name();
    let client_api::ClientRequest { head, request } = message.read(carrier)?;
    let wish = wish(request).map_err(|(code, message)| refused(&head, code, message))?;
    Ok(Asked { name, reference: head.reference_id, wish })
}

/// Check 2 of errors.md 7: what is not offered is told before what the attributes lack.
fn check_offered(message: &RequestMessage, options: &Options) -> Result<(), RequestError> {
    let name = message.name();
    if name.attributes().is_none() {
        let sentence =
            format!("{name} is not offered; the requests that are stand in capabilities of EventServerInfo.");
        return Err(refused(message.head(), ErrorCode::UNSUP_OPER, sentence));
    }
    let account_code = message.private_msg_id() == Some(i64::from(SET_ACCOUNT_CODE));
    if name == RequestName::PrivateService && account_code && !options.accode_privateservice {
        let sentence = "Private service 501 is switched off: set accode-privateservice = true to use it.";
        return Err(refused(message.head(), ErrorCode::UNSUP_OPER, sentence.to_owned()));
    }
    Ok(())
}

fn refused(head: &RequestHead, code: ErrorCode, message: String) -> RequestError {
    RequestError { head: head.clone(), code, message }
}

pub(super) type Mistake = (ErrorCode, String);

fn wish(request: Request) -> Result<SessionWish, Mistake> {
    let request = match request {
        Request::RegisterClient(form) => {
            let (application, session_id) = (form.application_name, form.session_id);
            return Ok(SessionWish::RegisterClient { application, session_id });
        }
        Request::QueryServer(_) => return Ok(SessionWish::QueryServer),
        Request::RegisterAddress(form) => register(form),
        Request::UnregisterAddress(form) => {
            of_dn((form.this_dn, form.reasons, form.extensions), Wish::UnregisterAddress)
        }
        Request::QueryAddress(form) => query_address(form),
        Request::QueryCall(form) => {
            of_dn((form.this_dn, form.reasons, form.extensions), Wish::QueryCall(call(form.conn_id)))
        }
        Request::MakeCall(form) => make_call(form),
        Request::AnswerCall(form) => {
            of_dn((form.this_dn, form.reasons, form.extensions), Wish::AnswerCall(call(form.conn_id)))
        }
        Request::ReleaseCall(form) => {
            of_dn((form.this_dn, form.reasons, form.extensions), Wish::ReleaseCall(call(form.conn_id)))
        }
        Request::ClearCall(form) => {
            of_dn((form.this_dn, form.reasons, form.extensions), Wish::ClearCall(call(form.conn_id)))
        }
        Request::HoldCall(form) => {
            of_dn((form.this_dn, form.reasons, form.extensions), Wish::HoldCall(call(form.conn_id)))
        }
        Request::RetrieveCall(form) => {
            of_dn((form.this_dn, form.reasons, form.extensions), Wish::RetrieveCall(call(form.conn_id)))
        }
        Request::AlternateCall(_)
        | Request::ReconnectCall(_)
        | Request::CompleteTransfer(_)
        | Request::CompleteConference(_) => two_calls::two_calls(request),
        Request::InitiateTransfer(_)
        | Request::InitiateConference(_)
        | Request::SingleStepTransfer(_)
        | Request::SingleStepConference(_)
        | Request::RedirectCall(_)
        | Request::DeleteFromConference(_) => two_calls::with_another_number(request),
        Request::AttachUserData(form) => {
            let change = UserDataChange::Attach(key_value::from_client(Some(form.user_data)));
            user_data((form.this_dn, form.reasons, form.extensions), form.conn_id, change)
        }
        Request::UpdateUserData(form) => {
            let change = UserDataChange::Update(key_value::from_client(Some(form.user_data)));
            user_data((form.this_dn, form.reasons, form.extensions), form.conn_id, change)
        }
        Request::DeletePair(form) => {
            let change = UserDataChange::DeletePair(form.key);
            user_data((form.this_dn, form.reasons, form.extensions), form.conn_id, change)
        }
        Request::DeleteUserData(form) => {
            let change = UserDataChange::DeleteAll;
            user_data((form.this_dn, form.reasons, form.extensions), form.conn_id, change)
        }
        Request::AgentLogin(form) => login(form),
        Request::AgentLogout(form) => logout(form),
        Request::AgentReady(form) => ready(form),
        Request::AgentNotReady(form) => not_ready(form),
        Request::PrivateService(form) => private(form),
        Request::Carried(form) => Err((ErrorCode::UNSUP_OPER, format!("{} is not offered.", form.name))),
    }?;
    Ok(SessionWish::Dn(Box::new(request)))
}

/// thisDN, reasons and extensions of a form.
pub(super) type Common = (String, Option<KvList>, Option<KvList>);

pub(super) fn of_dn((this_dn, reasons, extensions): Common, wish: Wish) -> Result<DnRequest, Mistake> {
    Ok(DnRequest {
        dn: dn(&this_dn)?,
        wish,
        reasons: key_value::from_client(reasons),
        extensions: key_value::from_client(extensions),
        resume: None,
        trace: Trace::default(),
    })
}

fn dn(text: &str) -> Result<DnNumber, Mistake> {
    DnNumber::new(text).ok_or_else(|| {
        let characters = text.chars().count();
        let sentence = format!(
            "The attribute thisDN has {characters} characters; right would be a DN of 1 to {MAX_DN_CHARACTERS}."
        );
        (ErrorCode::INVALID_ATTR, sentence)
    })
}

pub(super) fn call(conn_id: client_api::ConnId) -> ConnId {
    ConnId(conn_id.0)
}

fn register(form: client_api::RegisterAddress) -> Result<DnRequest, Mistake> {
    let address_type = form.address_type.map_or(AddressType::Unknown, names::address_type_from_client);
    let wish = Wish::RegisterAddress {
        mode: names::register_mode(form.register_mode.unwrap_or_default()),
        control: names::control_mode(form.control_mode.unwrap_or_default()),
        address_type,
    };
    let resume = form.resume.map(|point| Resume { epoch: point.epoch, dn_offset: point.dn_offset });
    Ok(DnRequest { resume, ..of_dn((form.this_dn, form.reasons, form.extensions), wish)? })
}

fn query_address(form: client_api::QueryAddress) -> Result<DnRequest, Mistake> {
    let Some(info) = names::info_type_from_client(form.info_type) else {
        return Err((ErrorCode::UNSUP_OPER, format!("Queries for {} are not offered.", form.info_type)));
    };
    of_dn((form.this_dn, form.reasons, form.extensions), Wish::QueryAddress(info))
}

fn make_call(form: client_api::MakeCall) -> Result<DnRequest, Mistake> {
    match form.make_call_type.unwrap_or_default() {
        MakeCallType::Regular => {}
        other @ (MakeCallType::DirectAgent
        | MakeCallType::SupervisorAssist
        | MakeCallType::Priority
        | MakeCallType::DirectPriority) => {
            let sentence = format!("Calls of makeCallType {other} are not offered; right would be Regular.");
            return Err((ErrorCode::UNSUP_OPER, sentence));
        }
    }
    let wish =
        Wish::MakeCall { destination: form.other_dn, user_data: key_value::from_client(form.user_data) };
    of_dn((form.this_dn, form.reasons, form.extensions), wish)
}

fn user_data(
    common: Common,
    conn_id: client_api::ConnId,
    change: UserDataChange,
) -> Result<DnRequest, Mistake> {
    of_dn(common, Wish::UserData(call(conn_id), change))
}

fn work_mode(mode: Option<client_api::WorkMode>) -> telephony::names::WorkMode {
    names::work_mode_from_client(mode.unwrap_or_default())
}

fn login(form: client_api::AgentLogin) -> Result<DnRequest, Mistake> {
    let wish = AgentWish::Login {
        agent_id: form.agent_id,
        password: form.password.map(Password),
        queue: form.this_queue,
        work_mode: work_mode(form.work_mode),
    };
    of_dn((form.this_dn, form.reasons, form.extensions), Wish::Agent(wish))
}

fn logout(form: client_api::AgentLogout) -> Result<DnRequest, Mistake> {
    let wish = AgentWish::Logout { queue: form.this_queue };
    of_dn((form.this_dn, form.reasons, form.extensions), Wish::Agent(wish))
}

fn ready(form: client_api::AgentReady) -> Result<DnRequest, Mistake> {
    let wish = AgentWish::Ready { work_mode: work_mode(form.work_mode) };
    of_dn((form.this_dn, form.reasons, form.extensions), Wish::Agent(wish))
}

fn not_ready(form: client_api::AgentNotReady) -> Result<DnRequest, Mistake> {
    let work_mode = work_mode(form.work_mode);
    let asked = of_dn((form.this_dn, form.reasons, form.extensions), Wish::QueryAddress(InfoType::DnStatus))?;
    let reason = telephony::request::reason_code(&asked.extensions)
        .map_err(|refusal| (ErrorCode(refusal.code.0), refusal.message))?;
    Ok(DnRequest { wish: Wish::Agent(AgentWish::NotReady { work_mode, reason }), ..asked })
}

fn private(form: client_api::PrivateService) -> Result<DnRequest, Mistake> {
    let wish = Wish::PrivateService { number: form.private_msg_id.number(), conn_id: form.conn_id.map(call) };
    of_dn((form.this_dn, form.reasons, form.extensions), wish)
}

#[cfg(test)]
mod tests {
    use super::*;
    use telephony::key_value::KvList as HouseList;
    use telephony::names::{ControlMode, RegisterMode};
    use telephony::request::{Onwards, TwoCalls};

    const CALL: ConnId = ConnId(0xa1);

    fn options() -> Options {
        Options { accode_privateservice: true, ..Options::default() }
    }

    /// What a request of the stream asks, from its members beside referenceID.
    fn asked(members: &str) -> Result<Asked, Refused> {
        request(&format!("{{\"referenceID\":7,{members}}}"), Carrier::Stream, &options())
    }

    fn asked_of_dn(members: &str) -> DnRequest {
        let SessionWish::Dn(request) = asked(members).expect("a request").wish else { panic!("for a DN") };
        *request
    }

    fn refusal(members: &str) -> (u16, String) {
        let refused = asked(members).expect_err("no request");
        let refusal = refused.event.refusal.expect("says why");
        (refusal.code.0, refusal.message)
    }

    #[test]
    fn each_request_for_a_call_asks_for_what_its_name_says() {
        let wishes = [
            ("QueryCall", Wish::QueryCall(CALL)),
            ("AnswerCall", Wish::AnswerCall(CALL)),
            ("ReleaseCall", Wish::ReleaseCall(CALL)),
            ("ClearCall", Wish::ClearCall(CALL)),
            ("HoldCall", Wish::HoldCall(CALL)),
            ("RetrieveCall", Wish::RetrieveCall(CALL)),
            ("DeleteUserData", Wish::UserData(CALL, UserDataChange::DeleteAll)),
            ("DeletePair", Wish::UserData(CALL, UserDataChange::DeletePair("k".into()))),
            ("AttachUserData", Wish::UserData(CALL, UserDataChange::Attach(HouseList::new().with("a", 1)))),
            ("UpdateUserData", Wish::UserData(CALL, UserDataChange::Update(HouseList::new().with("a", 1)))),
        ];
        for (name, wish) in wishes {
            let request = asked_of_dn(&format!(
                r#""messageName":"Request{name}","thisDN":"4001","connID":"00000000000000a1","key":"k","userData":{{"a":1}},"reasons":{{"r":1}},"extensions":{{"e":2}}"#
            ));
            assert_eq!((request.dn.as_str(), request.wish), ("4001", wish));
            assert_eq!(request.reasons, HouseList::new().with("r", 1));
            assert_eq!(request.extensions, HouseList::new().with("e", 2));
        }
    }

    #[test]
    fn each_request_for_two_calls_names_the_held_and_the_current_one() {
        let acts = [
            ("AlternateCall", TwoCalls::Alternate),
            ("ReconnectCall", TwoCalls::Reconnect),
            ("CompleteTransfer", TwoCalls::Transfer),
            ("CompleteConference", TwoCalls::Conference),
        ];
        for (name, act) in acts {
            let request = asked_of_dn(&format!(
                r#""messageName":"Request{name}","thisDN":"4001","heldConnID":"00000000000000a1","currentConnID":"00000000000000a2""#
            ));
            assert_eq!(request.wish, Wish::TwoCalls { act, held: CALL, current: ConnId(0xa2) });
        }
    }

    #[test]
    fn each_request_that_takes_a_call_further_names_the_number() {
        let user_data = || HouseList::new().with("a", 1);
        let consult = Wish::Consult { conn_id: CALL, destination: "4002".into(), user_data: user_data() };
        let onwards =
            |act, user_data| Wish::Onwards { act, conn_id: CALL, destination: "4002".into(), user_data };
        let wishes = [
            ("InitiateTransfer", consult.clone()),
            ("InitiateConference", consult),
            ("SingleStepTransfer", onwards(Onwards::Transfer, user_data())),
            ("SingleStepConference", onwards(Onwards::Conference, user_data())),
            ("RedirectCall", onwards(Onwards::Redirect, HouseList::new())),
            ("DeleteFromConference", Wish::DeleteFromConference { conn_id: CALL, party: "4002".into() }),
        ];
        for (name, wish) in wishes {
            let request = asked_of_dn(&format!(
                r#""messageName":"Request{name}","thisDN":"4001","connID":"00000000000000a1","otherDN":"4002","userData":{{"a":1}}"#
            ));
            assert_eq!(request.wish, wish);
        }
    }

    #[test]
    fn a_registration_that_leaves_everything_open_is_shared_and_unspecific() {
        let request = asked_of_dn(r#""messageName":"RequestRegisterAddress","thisDN":"4001""#);
        let wish = Wish::RegisterAddress {
            mode: RegisterMode::Share,
            control: ControlMode::Default,
            address_type: AddressType::Unknown,
        };
        assert_eq!((request.wish, request.resume), (wish, None));
    }

    #[test]
    fn a_registration_says_how_for_what_and_from_where() {
        let request = asked_of_dn(
            r#""messageName":"RequestRegisterAddress","thisDN":"4001","registerMode":"ModeMonitor","controlMode":"RegisterForce","addressType":"Position","resume":{"epoch":"01j","dnOffset":41}"#,
        );
        let wish = Wish::RegisterAddress {
            mode: RegisterMode::Monitor,
            control: ControlMode::Force,
            address_type: AddressType::Position,
        };
        let resume = Some(Resume { epoch: "01j".into(), dn_offset: 41 });
        assert_eq!((request.wish, request.resume), (wish, resume));
    }

    #[test]
    fn the_other_requests_for_a_dn_are_understood() {
        let unregister = asked_of_dn(r#""messageName":"RequestUnregisterAddress","thisDN":"4001""#);
        assert_eq!(unregister.wish, Wish::UnregisterAddress);
        let query = asked_of_dn(
            r#""messageName":"RequestQueryAddress","thisDN":"4001","infoType":"AddressInfoDNStatus""#,
        );
        assert_eq!(query.wish, Wish::QueryAddress(InfoType::DnStatus));
        let call = asked_of_dn(
            r#""messageName":"RequestMakeCall","thisDN":"4001","otherDN":"4002","userData":[["a",1],["a",2]]"#,
        );
        let user_data = HouseList::new().with("a", 1).with("a", 2);
        assert_eq!(call.wish, Wish::MakeCall { destination: "4002".into(), user_data });
        let service = asked_of_dn(
            r#""messageName":"RequestPrivateService","thisDN":"4001","privateMsgID":3013,"connID":"00000000000000a1""#,
        );
        assert_eq!(service.wish, Wish::PrivateService { number: 3013, conn_id: Some(CALL) });
    }

    #[test]
    fn what_is_for_the_server_goes_to_no_dn() {
        let client =
            asked(r#""messageName":"RequestRegisterClient","applicationName":"desk","sessionID":"s1""#);
        assert!(matches!(
            client.expect("a request").wish,
            SessionWish::RegisterClient { application: Some(a), session_id: Some(s) } if a == "desk" && s == "s1"
        ));
        let server = asked(r#""messageName":"RequestQueryServer""#).expect("a request");
        assert!(matches!(server.wish, SessionWish::QueryServer));
        assert_eq!((server.name, server.reference), (RequestName::QueryServer, Some(7)));
    }

    #[test]
    fn a_request_that_is_not_offered_is_refused_before_its_attributes_are_looked_at() {
        let refused = asked(r#""messageName":"RequestReserveAgent","thisDN":7"#).expect_err("not offered");
        assert_eq!(refused.reference, Some(7));
        assert_eq!(refusal(r#""messageName":"RequestReserveAgent""#).0, 51);
        let priority =
            r#""messageName":"RequestMakeCall","thisDN":"1","otherDN":"2","makeCallType":"Priority""#;
        assert_eq!(refusal(priority).0, 51);
        let queue =
            r#""messageName":"RequestQueryAddress","thisDN":"1","infoType":"AddressInfoQueueLoginAudit""#;
        assert_eq!(refusal(queue).0, 51);
    }

    #[test]
    fn a_service_that_is_switched_off_is_refused_before_its_attributes_are_looked_at() {
        let text = r#"{"messageName":"RequestPrivateService","referenceID":1,"privateMsgID":501}"#;
        let code = |options: &Options| {
            let refused = request(text, Carrier::Stream, options).expect_err("no request");
            refused.event.refusal.expect("says why").code.0
        };
        assert_eq!(code(&options()), 53);
        assert_eq!(code(&Options { accode_privateservice: false, ..options() }), 51);
    }

    #[test]
    fn a_dn_of_the_wrong_length_is_refused_with_its_length() {
        let long = "9".repeat(33);
        let (code, sentence) =
            refusal(&format!(r#""messageName":"RequestUnregisterAddress","thisDN":"{long}""#));
        assert_eq!(code, 53);
        assert!(sentence.contains("33") && sentence.contains("1 to 32"), "{sentence}");
    }

    #[test]
    fn an_error_repeats_what_could_be_read_of_the_request() {
        let refused = asked(r#""messageName":"RequestHoldCall","thisDN":"4001","connID":"xyz""#);
        let refused = refused.expect_err("no request");
        assert_eq!(refused.event.this_dn, DnNumber::new("4001"));
        assert_eq!((refused.reference, refused.event.conn_id), (Some(7), None));
        let garbage = request("{", Carrier::Stream, &options()).expect_err("no JSON");
        assert_eq!(garbage.reference, None);
    }

    #[test]
    fn over_http_the_path_says_dn_and_number() {
        let body = r#"{"connID":"00000000000000a1","thisDN":"9999"}"#;
        let asked = private_service("4001", "3014", body, &options()).expect("a request");
        let SessionWish::Dn(request) = asked.wish else { panic!("for a DN") };
        assert_eq!(request.dn.as_str(), "4001");
        assert_eq!(request.wish, Wish::PrivateService { number: 3014, conn_id: Some(CALL) });
        assert_eq!(asked.reference, None);
        let part = private_service("6001", "2", "", &options()).expect("a request");
        assert!(matches!(part.wish, SessionWish::Dn(request) if request.dn.as_str() == "6001"));
    }

    #[test]
    fn capabilities_are_the_requests_that_are_not_answered_with_51() {
        for name in RequestName::ALL {
            let refused = asked(&format!(r#""messageName":"{name}""#)).err();
            let code = refused.and_then(|refused| refused.event.refusal).map(|refusal| refusal.code.0);
            assert_eq!(capabilities().any(|offered| offered == *name), code != Some(51), "{name}");
        }
    }
}
