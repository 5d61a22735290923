//! The table of requests: which attributes each one takes, and which of them are mandatory.
//!
//! A row declares the typed form, how it is read, how it is written, and the rules that a description of the protocol
//! can be generated from. A request that has no row yet is carried with its attributes as they came.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::attribute::{
    ADDRESS_TYPE, AGENT_ID, APPLICATION_NAME, CONN_ID, CONTROL_MODE, CURRENT_CONN_ID, EXTENSIONS,
    HELD_CONN_ID, INFO_TYPE, KEY, MAKE_CALL_TYPE, OTHER_DN, PASSWORD, REASONS, REFERENCE_ID, REGISTER_MODE,
    RESUME, SESSION_ID, THIS_DN, THIS_QUEUE, USER_DATA, WORK_MODE,
};
use super::members::{AttributeError, AttributeRule, Members};
#[cfg(feature = "schema")]
use super::schema::FormSchema;
use super::{PrivateService, ResumePoint};
use crate::{
    AddressType, ConnId, ControlMode, InfoType, Json, KvList, MakeCallType, RegisterMode, RequestName,
    WorkMode,
};

/// What every typed request can do.
pub(super) trait Form: Sized {
    /// The attributes that it takes, beside messageName and referenceID.
    const RULES: &'static [AttributeRule];

    /// Takes them out of the members.
    fn read(members: &Members) -> Result<Self, AttributeError>;

    /// Writes those that are there.
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;

    /// What they are, for others to read.
    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> FormSchema;
}

macro_rules! field_type {
    (mandatory $type:ty) => { $type };
    (optional $type:ty) => { Option<$type> };
}

macro_rules! is_mandatory {
    (mandatory) => {
        true
    };
    (optional) => {
        false
    };
}

macro_rules! write_field {
    (mandatory $map:ident $attribute:ident $value:expr) => {
        $map.serialize_entry($attribute.name, $value)?
    };
    (optional $map:ident $attribute:ident $value:expr) => {
        if let Some(value) = $value {
            $map.serialize_entry($attribute.name, value)?;
        }
    };
}

macro_rules! forms {
    ($($(#[doc = $doc:literal])* $form:ident {
        $($(#[doc = $field_doc:literal])* $field:ident: $presence:ident $type:ty = $attribute:ident;)*
    })*) => {$(
        $(#[doc = $doc])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $form {
            $($(#[doc = $field_doc])* pub $field: field_type!($presence $type),)*
            /// Reasons, which the answer repeats.
            pub reasons: Option<KvList>,
            /// Further parameters as pairs.
            pub extensions: Option<KvList>,
        }

        impl Form for $form {
            const RULES: &'static [AttributeRule] = &[
                $(AttributeRule { name: $attribute.name, mandatory: is_mandatory!($presence) },)*
                AttributeRule { name: REASONS.name, mandatory: false },
                AttributeRule { name: EXTENSIONS.name, mandatory: false },
            ];

            fn read(members: &Members) -> Result<Self, AttributeError> {
                Ok($form {
                    $($field: members.$presence(&$attribute)?,)*
                    reasons: members.optional(&REASONS)?,
                    extensions: members.optional(&EXTENSIONS)?,
                })
            }

            fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                $(write_field!($presence map $attribute &self.$field);)*
                write_field!(optional map REASONS &self.reasons);
                write_field!(optional map EXTENSIONS &self.extensions);
                Ok(())
            }

            #[cfg(feature = "schema")]
            fn schema(generator: &mut schemars::SchemaGenerator) -> FormSchema {
                FormSchema::new(concat!($($doc),*))
                    $(.with(&$attribute, is_mandatory!($presence), concat!($($field_doc),*), generator))*
                    .with_common(generator)
            }
        }
    )*};
}

forms! {
    /// RequestRegisterClient: who the client is, and the session that it had. Answer: EventServerInfo.
    RegisterClient {
        /// The name that the client gives itself.
        application_name: optional String = APPLICATION_NAME;
        /// The session that it had before it lost the server.
        session_id: optional String = SESSION_ID;
    }

    /// TRegisterAddress: the client wants the events of a DN. Answer: EventRegistered.
    RegisterAddress {
        /// The DN.
        this_dn: mandatory String = THIS_DN;
        /// Shared, owned or events only; absent: shared.
        register_mode: optional RegisterMode = REGISTER_MODE;
        /// Whether to ask the switch; absent: the server decides.
        control_mode: optional ControlMode = CONTROL_MODE;
        /// What the client takes the DN for; absent: what is configured.
        address_type: optional AddressType = ADDRESS_TYPE;
        /// What the client has already.
        resume: optional ResumePoint = RESUME;
    }

    /// TUnregisterAddress: no more events of a DN. Answer: EventUnregistered.
    UnregisterAddress {
        /// The DN.
        this_dn: mandatory String = THIS_DN;
        /// Whether to tell the switch.
        control_mode: optional ControlMode = CONTROL_MODE;
    }

    /// TQueryServer. Answer: EventServerInfo.
    QueryServer {}

    /// TQueryAddress: something about a DN, from memory. Answer: EventAddressInfo.
    QueryAddress {
        /// What is asked. It stands first: whether it is offered is told before what the other attributes lack.
        info_type: mandatory InfoType = INFO_TYPE;
        /// The DN.
        this_dn: mandatory String = THIS_DN;
        /// What the client takes the DN for.
        address_type: optional AddressType = ADDRESS_TYPE;
        /// The queue that is meant.
        this_queue: optional String = THIS_QUEUE;
    }

    /// TQueryCall: the parties of a call, from memory. Answer: EventPartyInfo.
    QueryCall {
        /// A party of the call.
        this_dn: mandatory String = THIS_DN;
        /// The call.
        conn_id: mandatory ConnId = CONN_ID;
    }

    /// TMakeCall. Answer: EventDialing.
    MakeCall {
        /// Who calls.
        this_dn: mandatory String = THIS_DN;
        /// Who is called. An empty one is refused by the server, as a destination.
        other_dn: mandatory String = OTHER_DN;
        /// How the call is made; absent: regular.
        make_call_type: optional MakeCallType = MAKE_CALL_TYPE;
        /// User data that the call begins with.
        user_data: optional KvList = USER_DATA;
    }

    /// TAnswerCall. Answer: EventEstablished.
    AnswerCall {
        /// Who answers.
        this_dn: mandatory String = THIS_DN;
        /// The call.
        conn_id: mandatory ConnId = CONN_ID;
    }

    /// TReleaseCall: the DN leaves the call. Answer: EventReleased.
    ReleaseCall {
        /// Who leaves.
        this_dn: mandatory String = THIS_DN;
        /// The call.
        conn_id: mandatory ConnId = CONN_ID;
    }

    /// TClearCall: the call ends for everybody. Answer: EventReleased.
    ClearCall {
        /// Who ends it.
        this_dn: mandatory String = THIS_DN;
        /// The call.
        conn_id: mandatory ConnId = CONN_ID;
    }

    /// THoldCall. Answer: EventHeld.
    HoldCall {
        /// Who holds.
        this_dn: mandatory String = THIS_DN;
        /// The call.
        conn_id: mandatory ConnId = CONN_ID;
    }

    /// TRetrieveCall. Answer: EventRetrieved.
    RetrieveCall {
        /// Who takes it back.
        this_dn: mandatory String = THIS_DN;
        /// The call.
        conn_id: mandatory ConnId = CONN_ID;
    }

    /// TAlternateCall: the held and the current call change places. Answer: EventRetrieved of the held call.
    AlternateCall {
        /// Who has both calls.
        this_dn: mandatory String = THIS_DN;
        /// The call that is held.
        held_conn_id: mandatory ConnId = HELD_CONN_ID;
        /// The other call.
        current_conn_id: mandatory ConnId = CURRENT_CONN_ID;
    }

    /// TReconnectCall: the current call ends, and the held one goes on. Answer: EventRetrieved of the held call.
    ReconnectCall {
        /// Who has both calls.
        this_dn: mandatory String = THIS_DN;
        /// The call that is held.
        held_conn_id: mandatory ConnId = HELD_CONN_ID;
        /// The other call.
        current_conn_id: mandatory ConnId = CURRENT_CONN_ID;
    }

    /// TCompleteTransfer: the far ends of both calls are joined, and the DN leaves. Answer: EventReleased of the current call.
    CompleteTransfer {
        /// Who has both calls.
        this_dn: mandatory String = THIS_DN;
        /// The call that is held.
        held_conn_id: mandatory ConnId = HELD_CONN_ID;
        /// The other call.
        current_conn_id: mandatory ConnId = CURRENT_CONN_ID;
    }

    /// TCompleteConference: both calls become one, and the DN stays. Answer: EventPartyAdded of the held call.
    CompleteConference {
        /// Who has both calls.
        this_dn: mandatory String = THIS_DN;
        /// The call that is held.
        held_conn_id: mandatory ConnId = HELD_CONN_ID;
        /// The other call.
        current_conn_id: mandatory ConnId = CURRENT_CONN_ID;
    }

    /// TInitiateTransfer: holds the call, and begins a consult call. Answer: EventDialing of the consult call.
    InitiateTransfer {
        /// A party of the call.
        this_dn: mandatory String = THIS_DN;
        /// The call.
        conn_id: mandatory ConnId = CONN_ID;
        /// The number to dial.
        other_dn: mandatory String = OTHER_DN;
        /// User data that the consult call begins with.
        user_data: optional KvList = USER_DATA;
    }

    /// TInitiateConference: holds the call, and begins a consult call. Answer: EventDialing of the consult call.
    InitiateConference {
        /// A party of the call.
        this_dn: mandatory String = THIS_DN;
        /// The call.
        conn_id: mandatory ConnId = CONN_ID;
        /// The number to dial.
        other_dn: mandatory String = OTHER_DN;
        /// User data that the consult call begins with.
        user_data: optional KvList = USER_DATA;
    }

    /// TSingleStepTransfer: the DN leaves, and the call rings elsewhere. Answer: EventReleased.
    SingleStepTransfer {
        /// A party of the call.
        this_dn: mandatory String = THIS_DN;
        /// The call.
        conn_id: mandatory ConnId = CONN_ID;
        /// The number to dial.
        other_dn: mandatory String = OTHER_DN;
        /// Pairs that are added to the call's user data.
        user_data: optional KvList = USER_DATA;
    }

    /// TSingleStepConference: somebody is called into the call. Answer: EventPartyAdded.
    SingleStepConference {
        /// A party of the call.
        this_dn: mandatory String = THIS_DN;
        /// The call.
        conn_id: mandatory ConnId = CONN_ID;
        /// The number to dial.
        other_dn: mandatory String = OTHER_DN;
        /// Pairs that are added to the call's user data.
        user_data: optional KvList = USER_DATA;
    }

    /// TRedirectCall: a call that rings here rings elsewhere. Answer: EventReleased.
    RedirectCall {
        /// Where it rings.
        this_dn: mandatory String = THIS_DN;
        /// The call.
        conn_id: mandatory ConnId = CONN_ID;
        /// Where it shall ring.
        other_dn: mandatory String = OTHER_DN;
    }

    /// TDeleteFromConference: a party leaves the conference. Answer: EventPartyDeleted.
    DeleteFromConference {
        /// A party of the conference.
        this_dn: mandatory String = THIS_DN;
        /// The conference.
        conn_id: mandatory ConnId = CONN_ID;
        /// Who shall leave it.
        other_dn: mandatory String = OTHER_DN;
    }

    /// TAttachUserData: adds pairs. Answer: EventAttachedDataChanged.
    AttachUserData {
        /// A party of the call.
        this_dn: mandatory String = THIS_DN;
        /// The call.
        conn_id: mandatory ConnId = CONN_ID;
        /// The pairs.
        user_data: mandatory KvList = USER_DATA;
    }

    /// TUpdateUserData: replaces pairs, or adds them. Answer: EventAttachedDataChanged.
    UpdateUserData {
        /// A party of the call.
        this_dn: mandatory String = THIS_DN;
        /// The call.
        conn_id: mandatory ConnId = CONN_ID;
        /// The pairs.
        user_data: mandatory KvList = USER_DATA;
    }

    /// TDeletePair: removes all pairs of a key. Answer: EventAttachedDataChanged.
    DeletePair {
        /// A party of the call.
        this_dn: mandatory String = THIS_DN;
        /// The call.
        conn_id: mandatory ConnId = CONN_ID;
        /// The key.
        key: mandatory String = KEY;
    }

    /// TAgentLogin. Answer: EventAgentLogin.
    AgentLogin {
        /// The telephone.
        this_dn: mandatory String = THIS_DN;
        /// Who logs in.
        agent_id: mandatory String = AGENT_ID;
        /// The password.
        password: optional String = PASSWORD;
        /// The queue to log in.
        this_queue: optional String = THIS_QUEUE;
        /// AutoIn: ready at once.
        work_mode: optional WorkMode = WORK_MODE;
    }

    /// TAgentLogout. Answer: EventAgentLogout, or EventQueueLogout while in another queue.
    AgentLogout {
        /// The telephone.
        this_dn: mandatory String = THIS_DN;
        /// The queue to leave; absent: all.
        this_queue: optional String = THIS_QUEUE;
    }

    /// TAgentSetReady. Answer: EventAgentReady.
    AgentReady {
        /// The telephone.
        this_dn: mandatory String = THIS_DN;
        /// The queue; switches know one state for all.
        this_queue: optional String = THIS_QUEUE;
        /// How the agent works.
        work_mode: optional WorkMode = WORK_MODE;
    }

    /// TAgentSetNotReady, with `ReasonCode` in extensions. Answer: EventAgentNotReady.
    AgentNotReady {
        /// The telephone.
        this_dn: mandatory String = THIS_DN;
        /// The queue; switches know one state for all.
        this_queue: optional String = THIS_QUEUE;
        /// How the absence is called; AfterCallWork: work after a call.
        work_mode: optional WorkMode = WORK_MODE;
    }

    /// TDeleteUserData: removes all pairs. Answer: EventAttachedDataChanged.
    DeleteUserData {
        /// A party of the call.
        this_dn: mandatory String = THIS_DN;
        /// The call.
        conn_id: mandatory ConnId = CONN_ID;
    }
}

/// A request without a typed form: its attributes as they came.
#[derive(Clone, Debug, PartialEq)]
pub struct CarriedRequest {
    /// Which request it is.
    pub name: RequestName,
    /// Everything beside messageName and referenceID, in its order.
    pub attributes: Vec<(String, Json)>,
}

impl CarriedRequest {
    fn read(members: &Members) -> Self {
        let is_attribute = |name: &str| name != "messageName" && name != REFERENCE_ID.name;
        let attributes = members.iter().filter(|(name, _)| is_attribute(name)).cloned().collect();
        CarriedRequest { name: members.request(), attributes }
    }

    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        self.attributes.iter().try_for_each(|(name, json)| map.serialize_entry(name, json))
    }
}

macro_rules! requests {
    (typed $($typed:ident)* ; carried $($carried:ident)*) => {
        /// What a client asks.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Request {
            $(#[doc = concat!("[`", stringify!($typed), "`]")] $typed($typed),)*
            /// A request without a typed form.
            Carried(CarriedRequest),
        }

        impl Request {
            /// Which request it is.
            pub fn name(&self) -> RequestName {
                match self {
                    $(Request::$typed(_) => RequestName::$typed,)*
                    Request::Carried(carried) => carried.name,
                }
            }

            pub(super) fn read(members: &Members) -> Result<Self, AttributeError> {
                match members.request() {
                    $(RequestName::$typed => $typed::read(members).map(Request::$typed),)*
                    $(RequestName::$carried)|* => Ok(Request::Carried(CarriedRequest::read(members))),
                }
            }

            fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                match self {
                    $(Request::$typed(form) => form.write(map),)*
                    Request::Carried(carried) => carried.write(map),
                }
            }
        }

        impl RequestName {
            /// The attributes that the request takes beside messageName and referenceID; none where it has no typed
            /// form yet.
            pub fn attributes(self) -> Option<&'static [AttributeRule]> {
                match self {
                    $(RequestName::$typed => Some($typed::RULES),)*
                    $(RequestName::$carried)|* => None,
                }
            }
        }

        #[cfg(feature = "schema")]
        pub(super) fn form_schema(
            request: RequestName,
            generator: &mut schemars::SchemaGenerator,
        ) -> Option<FormSchema> {
            match request {
                $(RequestName::$typed => Some($typed::schema(generator)),)*
                $(RequestName::$carried)|* => None,
            }
        }

        $(impl From<$typed> for Request {
            fn from(form: $typed) -> Self {
                Request::$typed(form)
            }
        })*
    };
}

requests! {
    typed
        RegisterClient RegisterAddress UnregisterAddress QueryServer QueryAddress QueryCall
        MakeCall AnswerCall ReleaseCall ClearCall HoldCall RetrieveCall
        AlternateCall ReconnectCall RedirectCall InitiateTransfer CompleteTransfer SingleStepTransfer
        InitiateConference CompleteConference SingleStepConference DeleteFromConference
        AttachUserData UpdateUserData DeletePair DeleteUserData PrivateService
        AgentLogin AgentLogout AgentReady AgentNotReady;
    carried
        SetInputMask StartCallMonitoring StopCallMonitoring
        MakePredictiveCall MuteTransfer MergeCalls
        RouteCall ApplyTreatment SendDtmf SetMuteOn SetMuteOff SetCallInfo
        ReserveAgent
        CallForwardSet CallForwardCancel SetDndOn SetDndOff SetMessageWaitingOn SetMessageWaitingOff
        SendEvent SendEventEx DistributeUserEvent QuerySwitch QueryLocation
}

impl From<CarriedRequest> for Request {
    fn from(carried: CarriedRequest) -> Self {
        Request::Carried(carried)
    }
}

impl Request {
    /// The request as the text of a message, under the asker's own number.
    pub fn to_json(&self, reference_id: i32) -> String {
        serde_json::to_string(&Message { request: self, reference_id })
            .expect("a request has only string keys and values that JSON can tell")
    }
}

/// A request on its way out.
struct Message<'request> {
    request: &'request Request,
    reference_id: i32,
}

impl Serialize for Message<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("messageName", self.request.name().name())?;
        map.serialize_entry(REFERENCE_ID.name, &self.reference_id)?;
        self.request.write(&mut map)?;
        map.end()
    }
}
