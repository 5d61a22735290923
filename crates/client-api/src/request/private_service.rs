//! RequestPrivateService: recording, hot desking, account codes.

use serde::ser::SerializeMap;

use super::attribute::{CONN_ID, EXTENSIONS, PRIVATE_SERVICE, REASONS, THIS_DN};
use super::forms::Form;
use super::members::{AttributeError, AttributeRule, Members};
#[cfg(feature = "schema")]
use super::schema::FormSchema;
use crate::{ConnId, Enumeration, KvList, KvValue, PrivateServiceNumber};

/// TPrivateService. Answer: EventPrivateInfo of the same number. User data is passed over.
#[derive(Clone, Debug, PartialEq)]
pub struct PrivateService {
    /// Which service.
    pub private_msg_id: PrivateServiceNumber,
    /// The device; for hot desking the guest.
    pub this_dn: String,
    /// The call: there for recording, may be there for an account code, never for hot desking.
    pub conn_id: Option<ConnId>,
    /// Reasons, which the answer repeats.
    pub reasons: Option<KvList>,
    /// Further parameters as pairs: [`PrivateService::HOST_DN`] for joining a host, the account code under its
    /// configured key.
    pub extensions: Option<KvList>,
}

/// A host is a number of as many characters at most.
const MAX_HOST_DN_CHARS: usize = 32;

impl PrivateService {
    /// The key of the host's number in Extensions of service 1.
    pub const HOST_DN: &'static str = "HOST_DN";

    /// A request for a service at a device, with nothing else yet.
    pub fn new(private_msg_id: PrivateServiceNumber, this_dn: impl Into<String>) -> Self {
        PrivateService {
            private_msg_id,
            this_dn: this_dn.into(),
            conn_id: None,
            reasons: None,
            extensions: None,
        }
    }

    /// The host's number; there for service 1 of every request that was read.
    pub fn host_dn(&self) -> Option<&str> {
        self.extensions.as_ref()?.text(Self::HOST_DN)
    }

    fn check_host_dn(&self) -> Result<(), AttributeError> {
        let wrong = |what: &str, right: &str| {
            let message =
                format!("HOST_DN in extensions of private service 1 {what}; right would be {right}.");
            Err(AttributeError::invalid(message))
        };
        let right = "the host's number, a string of 1 to 32 characters";
        match self.extensions.as_ref().and_then(|list| list.get(Self::HOST_DN)) {
            None => wrong("is missing", right),
            Some(KvValue::Integer(_) | KvValue::List(_) | KvValue::Binary(_)) => wrong("is no string", right),
            Some(KvValue::Text(host)) if host.is_empty() => wrong("is empty", right),
            Some(KvValue::Text(host)) if host.chars().count() > MAX_HOST_DN_CHARS => {
                wrong("is too long", right)
            }
            Some(KvValue::Text(host)) if *host == self.this_dn => {
                wrong("is thisDN itself", "another DN than the guest")
            }
            Some(KvValue::Text(_)) => Ok(()),
        }
    }
}

/// The call that a service needs, may have, or does not look at.
fn conn_id(service: PrivateServiceNumber, members: &Members) -> Result<Option<ConnId>, AttributeError> {
    match service {
        PrivateServiceNumber::JoinHost | PrivateServiceNumber::PartHost => Ok(None),
        PrivateServiceNumber::SetAccountCode => members.optional(&CONN_ID),
        PrivateServiceNumber::StartRecording
        | PrivateServiceNumber::StopRecording
        | PrivateServiceNumber::SuspendRecording
        | PrivateServiceNumber::ResumeRecording => members.mandatory(&CONN_ID).map(Some),
    }
}

impl Form for PrivateService {
    /// connID is mandatory for recording.
    const RULES: &'static [AttributeRule] = &[
        AttributeRule { name: PRIVATE_SERVICE.name, mandatory: true },
        AttributeRule { name: THIS_DN.name, mandatory: true },
        AttributeRule { name: CONN_ID.name, mandatory: false },
        AttributeRule { name: REASONS.name, mandatory: false },
        AttributeRule { name: EXTENSIONS.name, mandatory: false },
    ];

    /// The number comes first: whether a service is offered is told before what its attributes lack.
    fn read(members: &Members) -> Result<Self, AttributeError> {
        let private_msg_id = members.mandatory(&PRIVATE_SERVICE)?;
        let request = PrivateService {
            private_msg_id,
            this_dn: members.mandatory(&THIS_DN)?,
            conn_id: conn_id(private_msg_id, members)?,
            reasons: members.optional(&REASONS)?,
            extensions: members.optional(&EXTENSIONS)?,
        };
        if private_msg_id == PrivateServiceNumber::JoinHost {
            request.check_host_dn()?;
        }
        Ok(request)
    }

    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry(PRIVATE_SERVICE.name, &self.private_msg_id.number())?;
        map.serialize_entry(THIS_DN.name, &self.this_dn)?;
        if let Some(conn_id) = &self.conn_id {
            map.serialize_entry(CONN_ID.name, conn_id)?;
        }
        if let Some(reasons) = &self.reasons {
            map.serialize_entry(REASONS.name, reasons)?;
        }
        if let Some(extensions) = &self.extensions {
            map.serialize_entry(EXTENSIONS.name, extensions)?;
        }
        Ok(())
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> FormSchema {
        let numbers: Vec<i32> = PrivateServiceNumber::ALL.iter().map(|service| service.number()).collect();
        let number = schemars::json_schema!({"type": "integer", "enum": numbers});
        let docs = "TPrivateService. Answer: EventPrivateInfo of the same number. The services are: 1 join a host \
                    (HOST_DN in extensions), 2 part from it, 501 set an account code (under its configured key in \
                    extensions), 3013 start, 3014 stop, 3015 suspend, 3016 resume a recording.";
        FormSchema::new(docs)
            .with_schema(PRIVATE_SERVICE.name, true, "Which service.", number)
            .with(&THIS_DN, true, "The device; for hot desking the guest.", generator)
            .with(
                &CONN_ID,
                false,
                "The call: there for recording, may be there for an account code.",
                generator,
            )
            .with_common(generator)
            .of_variants(variants())
    }
}

/// What each service needs beside number and device.
#[cfg(feature = "schema")]
fn variants() -> Vec<serde_json::Value> {
    use serde_json::json;
    let host = json!({"type": "string", "minLength": 1, "maxLength": MAX_HOST_DN_CHARS});
    let pair = json!({"type": "array", "prefixItems": [{"const": PrivateService::HOST_DN}, &host]});
    let with_host = json!({"anyOf": [
        {"type": "object", "required": [PrivateService::HOST_DN], "properties": {PrivateService::HOST_DN: &host}},
        {"type": "array", "contains": pair},
    ]});
    vec![
        json!({"title": "recording", "properties": {PRIVATE_SERVICE.name: {"enum": [3013, 3014, 3015, 3016]}},
            "required": [CONN_ID.name]}),
        json!({"title": "account code", "properties": {PRIVATE_SERVICE.name: {"const": 501}},
            "required": [EXTENSIONS.name]}),
        json!({"title": "join a host", "properties": {PRIVATE_SERVICE.name: {"const": 1}, EXTENSIONS.name: with_host},
            "required": [EXTENSIONS.name]}),
        json!({"title": "part from the host", "properties": {PRIVATE_SERVICE.name: {"const": 2}}}),
    ]
}
