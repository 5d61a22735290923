//! From JSON to key-value lists, both forms.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Deserializer};

use super::{KvError, KvList, KvValue, check_depth, check_key};
use crate::json::Json;

/// The form of the list that holds a value: it decides what `{"binary": …}` means.
#[derive(Clone, Copy)]
enum Form {
    Plain,
    Full,
}

impl KvList {
    /// Reads a list in either form.
    pub fn from_json(json: &Json) -> Result<Self, KvError> {
        list(json, &mut Vec::new())
    }
}

impl<'de> Deserialize<'de> for KvList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        KvList::from_json(&Json::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

fn list<'json>(json: &'json Json, path: &mut Vec<&'json str>) -> Result<KvList, KvError> {
    match json {
        Json::Object(members) => plain(members, path),
        Json::Array(elements) => full(elements, path),
        Json::Null | Json::Boolean(_) | Json::Integer(_) | Json::Real(_) | Json::Text(_) => {
            let problem =
                format!("is {}; right would be an object or an array of [key, value] pairs", json.kind());
            Err(KvError::new(path, problem))
        }
    }
}

fn plain<'json>(members: &'json [(String, Json)], path: &mut Vec<&'json str>) -> Result<KvList, KvError> {
    let mut pairs = Vec::with_capacity(members.len());
    for (key, json) in members {
        pairs.push(pair(key, json, Form::Plain, path)?);
    }
    Ok(KvList { pairs })
}

fn full<'json>(elements: &'json [Json], path: &mut Vec<&'json str>) -> Result<KvList, KvError> {
    let mut pairs = Vec::with_capacity(elements.len());
    for element in elements {
        let Some((key, json)) = key_and_value(element) else {
            let problem = "has an element that is no pair; right would be [key, value] with a string as key";
            return Err(KvError::new(path, problem));
        };
        pairs.push(pair(key, json, Form::Full, path)?);
    }
    Ok(KvList { pairs })
}

fn key_and_value(element: &Json) -> Option<(&str, &Json)> {
    let Json::Array(pair) = element else { return None };
    let [Json::Text(key), json] = pair.as_slice() else { return None };
    Some((key, json))
}

fn pair<'json>(
    key: &'json str,
    json: &'json Json,
    form: Form,
    path: &mut Vec<&'json str>,
) -> Result<(String, KvValue), KvError> {
    path.push(key);
    check_key(key).map_err(|problem| KvError::new(path, problem))?;
    let value = value(json, form, path)?;
    path.pop();
    Ok((key.to_owned(), value))
}

fn value<'json>(json: &'json Json, form: Form, path: &mut Vec<&'json str>) -> Result<KvValue, KvError> {
    match json {
        Json::Text(text) => Ok(KvValue::Text(text.clone())),
        Json::Integer(number) => integer(*number, path),
        Json::Object(members) => match (form, members.as_slice()) {
            (Form::Full, [(name, octets)]) if name == "binary" => binary(octets, path),
            (Form::Full | Form::Plain, _) => nested(json, path),
        },
        Json::Array(_) => nested(json, path),
        Json::Null | Json::Boolean(_) | Json::Real(_) => {
            let right = "right would be a string, an integer of 32 bits, a nested list or binary";
            Err(KvError::new(path, format!("holds {}; {right}", json.kind())))
        }
    }
}

fn integer(number: i64, path: &[&str]) -> Result<KvValue, KvError> {
    i32::try_from(number).map(KvValue::Integer).map_err(|_| {
        KvError::new(path, format!("holds {number}; an integer has 32 bits, from -2147483648 to 2147483647"))
    })
}

fn nested<'json>(json: &'json Json, path: &mut Vec<&'json str>) -> Result<KvValue, KvError> {
    check_depth(path)?;
    list(json, path).map(KvValue::List)
}

fn binary(octets: &Json, path: &[&str]) -> Result<KvValue, KvError> {
    let decoded = match octets {
        Json::Text(text) => STANDARD.decode(text).ok(),
        Json::Null
        | Json::Boolean(_)
        | Json::Integer(_)
        | Json::Real(_)
        | Json::Array(_)
        | Json::Object(_) => None,
    };
    let problem = "holds binary that is no base64; right would be {\"binary\":\"AAEC\"} with padded base64";
    decoded.map(KvValue::Binary).ok_or_else(|| KvError::new(path, problem))
}
