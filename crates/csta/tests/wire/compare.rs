//! Compares what the independent codec read with what we read.
//!
//! Both are JSON, of two kinds. The other codec writes `{"hex": …}` for octets, `{"bits": …, "len": …}` for a BIT
//! STRING, `{"list": […]}` for a SEQUENCE OF and `["alternative", value]` for a CHOICE; ours are the JSON Encoding
//! Rules with members in Rust case. Enumerated values must be spelled alike to the letter; members' names alike but
//! for case and underscores.

use serde_json::{Map, Value};

/// Where and how the two differ; `None` if they do not.
pub(crate) fn difference(theirs: &Value, ours: &Value) -> Option<String> {
    compare("", theirs, ours).err()
}

fn compare(at: &str, theirs: &Value, ours: &Value) -> Result<(), String> {
    let same = match (theirs, ours) {
        (Value::Object(theirs), ours) if theirs.contains_key("hex") => {
            theirs["hex"].as_str().map(str::to_uppercase).as_deref() == ours.as_str()
        }
        (Value::Object(theirs), ours) if theirs.contains_key("bits") => {
            theirs["bits"].as_str().map(str::to_uppercase).as_deref() == ours["value"].as_str()
                && theirs["len"] == ours["length"]
        }
        (Value::Object(theirs), Value::Array(ours)) if theirs.contains_key("list") => {
            return compare_lists(at, theirs["list"].as_array().expect("a list"), ours);
        }
        (Value::Object(theirs), Value::Object(ours)) => return compare_members(at, theirs, ours),
        (Value::Array(theirs), Value::String(ours)) => theirs_as_octets(theirs).as_ref() == Some(ours),
        (Value::Array(theirs), Value::Object(ours)) => return compare_alternatives(at, theirs, ours),
        (Value::String(theirs), Value::String(ours)) => theirs == ours || is_same_time(theirs, ours),
        (theirs, ours) => theirs == ours,
    };
    if same { Ok(()) } else { Err(format!("{at}: they read {theirs}, we {ours}")) }
}

fn compare_lists(at: &str, theirs: &[Value], ours: &[Value]) -> Result<(), String> {
    if theirs.len() != ours.len() {
        return Err(format!("{at}: they read {} items, we {}", theirs.len(), ours.len()));
    }
    theirs
        .iter()
        .zip(ours)
        .enumerate()
        .try_for_each(|(index, (theirs, ours))| compare(&format!("{at}[{index}]"), theirs, ours))
}

fn compare_members(at: &str, theirs: &Map<String, Value>, ours: &Map<String, Value>) -> Result<(), String> {
    let ours: Map<String, Value> = flat(ours).map(|(name, value)| (plain(name), value.clone())).collect();
    for (name, value) in theirs {
        match ours.get(&plain(name)) {
            Some(our_value) => compare(&format!("{at}.{name}"), value, our_value)?,
            None if is_default(name, value) => {}
            None => return Err(format!("{at}.{name}: they read {value}, we nothing")),
        }
    }
    let theirs: Vec<String> = theirs.keys().map(|name| plain(name)).collect();
    match ours.iter().find(|(name, value)| !theirs.contains(name) && !is_empty_rest(name, value)) {
        Some((name, value)) => Err(format!("{at}.{name}: we read {value}, they nothing")),
        None => Ok(()),
    }
}

/// Members, those of private data's common part beside the others: the standard does not nest them.
fn flat(members: &Map<String, Value>) -> impl Iterator<Item = (&String, &Value)> {
    members.iter().flat_map(|(name, value)| match value {
        Value::Object(inner) if name == "content" && inner.contains_key("private_data") => {
            inner.iter().collect::<Vec<_>>()
        }
        value => vec![(name, value)],
    })
}

fn compare_alternatives(at: &str, theirs: &[Value], ours: &Map<String, Value>) -> Result<(), String> {
    let ([name, value], Some((our_name, our_value))) = (theirs, ours.iter().next()) else {
        return Err(format!("{at}: not an alternative: {theirs:?} and {ours:?}"));
    };
    let name = name.as_str().expect("an alternative has a name");
    if plain(name) != plain(our_name) {
        return Err(format!("{at}: they read {name}, we {our_name}"));
    }
    compare(&format!("{at}.{name}"), value, our_value)
}

/// Members that have a DEFAULT, and its value.
const DEFAULTS: [(&str, &str); 5] = [
    ("autoOriginate", "prompt"),
    ("bitRate", "constant"),
    ("consultOptions", "unrestricted"),
    ("deviceCategory", "station"),
    ("participationType", "active"),
];

/// A member that they fill in where it is absent, and we leave out.
fn is_default(name: &str, value: &Value) -> bool {
    let empty_bit_string = value["len"] == 0;
    let named = value.as_str().is_some_and(|value| DEFAULTS.contains(&(name, value)));
    empty_bit_string || named || (name == "numberOfChannels" && value == 1)
}

/// Private data, where we show octets whichever alternative it is.
fn theirs_as_octets(theirs: &[Value]) -> Option<String> {
    match theirs {
        [name, value] if name == "string" => value["hex"].as_str().map(str::to_uppercase),
        [name, Value::Null] if name == "private" => Some("0500".to_owned()),
        _ => None,
    }
}

fn is_empty_rest(name: &str, value: &Value) -> bool {
    name == "rest" && value == ""
}

/// A name without case and punctuation.
fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// `2025-10-28T01:30:15` and `20251028013015`, where no seconds are as good as none.
fn is_same_time(theirs: &str, ours: &str) -> bool {
    theirs.contains('T') && theirs.replace(['-', 'T', ':'], "") == format!("{ours:0<14}")
}
