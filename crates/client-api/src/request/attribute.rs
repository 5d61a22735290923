//! The attributes of requests: one line for each says its name, what is right, and how it is read.

use std::borrow::Cow;

use super::{MAX_EXTENSIONS_BYTES, ResumePoint};
use crate::kv::check_key;
use crate::{
    AddressType, ConnId, ControlMode, Enumeration, InfoType, Json, KvList, MakeCallType,
    PrivateServiceNumber, RegisterMode, WorkMode,
};

/// An attribute that holds a `T`.
pub(crate) struct Attribute<T> {
    /// Its name on the wire.
    pub(crate) name: &'static str,
    /// What is right, in words that fit behind "right would be".
    pub(crate) right: fn() -> Cow<'static, str>,
    /// Takes it from JSON.
    pub(crate) read: fn(&Json) -> Result<T, Wrong>,
}

/// Why a value is refused.
pub(crate) enum Wrong {
    /// It is not what `right` says.
    Value,
    /// It is not, and this is why.
    Because(String),
    /// It is well formed and names something that is not offered.
    NotOffered,
}

pub(crate) const REFERENCE_ID: Attribute<i32> = Attribute {
    name: "referenceID",
    right: || "an integer from 0 to 2147483647".into(),
    read: |json| match json {
        Json::Integer(number) => {
            i32::try_from(*number).ok().filter(|number| *number >= 0).ok_or(Wrong::Value)
        }
        Json::Null | Json::Boolean(_) | Json::Real(_) | Json::Text(_) | Json::Array(_) | Json::Object(_) => {
            Err(Wrong::Value)
        }
    },
};

pub(crate) const THIS_DN: Attribute<String> =
    Attribute { name: "thisDN", right: || "a DN, a string that is not empty".into(), read: filled_text };

pub(crate) const OTHER_DN: Attribute<String> =
    Attribute { name: "otherDN", right: || "the destination, a string".into(), read: text };

pub(crate) const THIS_QUEUE: Attribute<String> = Attribute {
    name: "thisQueue",
    right: || "a queue, a string that is not empty".into(),
    read: filled_text,
};

pub(crate) const AGENT_ID: Attribute<String> = Attribute {
    name: "agentID",
    right: || "the agent's identifier, a string that is not empty".into(),
    read: filled_text,
};

pub(crate) const PASSWORD: Attribute<String> =
    Attribute { name: "password", right: || "a string".into(), read: text };

pub(crate) const WORK_MODE: Attribute<WorkMode> = enumerated("workMode");

pub(crate) const CONN_ID: Attribute<ConnId> = Attribute {
    name: "connID",
    right: || "a string of 16 hexadecimal digits".into(),
    read: |json| text(json)?.parse().map_err(|_| Wrong::Value),
};

pub(crate) const HELD_CONN_ID: Attribute<ConnId> = Attribute { name: "heldConnID", ..CONN_ID };
pub(crate) const CURRENT_CONN_ID: Attribute<ConnId> = Attribute { name: "currentConnID", ..CONN_ID };

pub(crate) const APPLICATION_NAME: Attribute<String> =
    Attribute { name: "applicationName", right: || "a string".into(), read: text };

pub(crate) const SESSION_ID: Attribute<String> = Attribute {
    name: "sessionID",
    right: || "the sessionID of an EventServerInfo, a string that is not empty".into(),
    read: filled_text,
};

pub(crate) const REGISTER_MODE: Attribute<RegisterMode> = enumerated("registerMode");
pub(crate) const CONTROL_MODE: Attribute<ControlMode> = enumerated("controlMode");
pub(crate) const ADDRESS_TYPE: Attribute<AddressType> = enumerated("addressType");
pub(crate) const MAKE_CALL_TYPE: Attribute<MakeCallType> = enumerated("makeCallType");

pub(crate) const INFO_TYPE: Attribute<InfoType> = Attribute {
    name: "infoType",
    right: one_of::<InfoType>,
    read: |json| text(json)?.parse().map_err(|_| Wrong::NotOffered),
};

pub(crate) const RESUME: Attribute<ResumePoint> = Attribute {
    name: "resume",
    right: || "an object with the string epoch and the integer dnOffset, 0 or more".into(),
    read: |json| resume_point(json).ok_or(Wrong::Value),
};

pub(crate) const KEY: Attribute<String> = Attribute {
    name: "key",
    right: || "the key to delete, a string of 1 to 255 bytes without NUL".into(),
    read: |json| text(json).and_then(|key| check_key(&key).map(|()| key).map_err(|_| Wrong::Value)),
};

pub(crate) const PRIVATE_SERVICE: Attribute<PrivateServiceNumber> = Attribute {
    name: "privateMsgID",
    right: || "one of 1, 2, 501, 3013, 3014, 3015, 3016".into(),
    read: |json| match json {
        Json::Integer(number) => {
            i32::try_from(*number).ok().and_then(Enumeration::from_number).ok_or(Wrong::NotOffered)
        }
        Json::Null | Json::Boolean(_) | Json::Real(_) | Json::Text(_) | Json::Array(_) | Json::Object(_) => {
            Err(Wrong::Value)
        }
    },
};

pub(crate) const USER_DATA: Attribute<KvList> = Attribute { name: "userData", right: a_list, read: list };
pub(crate) const EXTENSIONS: Attribute<KvList> =
    Attribute { name: "extensions", right: a_list, read: short_list };
pub(crate) const REASONS: Attribute<KvList> = Attribute { name: "reasons", right: a_list, read: short_list };

const fn enumerated<E: Enumeration>(name: &'static str) -> Attribute<E> {
    Attribute { name, right: one_of::<E>, read: |json| text(json)?.parse().map_err(|_| Wrong::Value) }
}

fn one_of<E: Enumeration>() -> Cow<'static, str> {
    let names: Vec<&str> = E::ALL.iter().map(|value| value.name()).collect();
    format!("one of {}", names.join(", ")).into()
}

fn a_list() -> Cow<'static, str> {
    "a key-value list, an object or an array of [key, value] pairs".into()
}

fn text(json: &Json) -> Result<String, Wrong> {
    match json {
        Json::Text(text) => Ok(text.clone()),
        Json::Null
        | Json::Boolean(_)
        | Json::Integer(_)
        | Json::Real(_)
        | Json::Array(_)
        | Json::Object(_) => Err(Wrong::Value),
    }
}

fn filled_text(json: &Json) -> Result<String, Wrong> {
    text(json).and_then(|text| if text.is_empty() { Err(Wrong::Value) } else { Ok(text) })
}

fn list(json: &Json) -> Result<KvList, Wrong> {
    KvList::from_json(json).map_err(|error| Wrong::Because(error.to_string()))
}

fn short_list(json: &Json) -> Result<KvList, Wrong> {
    let list = list(json)?;
    let bytes = list.counted_bytes();
    if bytes > MAX_EXTENSIONS_BYTES {
        let reason = format!("the list counts {bytes} bytes; right would be {MAX_EXTENSIONS_BYTES} at most");
        return Err(Wrong::Because(reason));
    }
    Ok(list)
}

fn resume_point(json: &Json) -> Option<ResumePoint> {
    let Json::Object(members) = json else { return None };
    let member = |name: &str| members.iter().find(|(member, _)| member == name).map(|(_, json)| json);
    let Json::Text(epoch) = member("epoch")? else { return None };
    let Json::Integer(offset) = member("dnOffset")? else { return None };
    Some(ResumePoint { epoch: epoch.clone(), dn_offset: u64::try_from(*offset).ok()? })
}
