//! Readers of single values. Each takes what a person may write (a number, or the same as text, which is all that an
//! environment variable can be) and says otherwise what would be right.

use std::net::SocketAddr;
use std::ops::RangeInclusive;

use config::{Value, ValueKind};

/// A value, or the rest of a sentence that begins with what was given instead.
pub(super) type Reading<T> = Result<T, String>;

/// Characters of a wrong value that are repeated in a message.
const SHOWN_CHARACTERS: usize = 60;
/// Longest text that is taken, in octets: file names and patterns are far shorter.
const MAX_TEXT: usize = 1024;

/// The rest of the usual sentence.
pub(super) fn write_instead(right: impl AsRef<str>) -> String {
    format!("is not right: write {}", right.as_ref())
}

/// A value as a message repeats it.
pub(super) fn shown(value: &Value) -> String {
    match &value.kind {
        ValueKind::Nil => "nothing".to_owned(),
        ValueKind::Table(_) => "a table".to_owned(),
        ValueKind::Array(_) => "a list".to_owned(),
        ValueKind::String(text) => {
            let start: String = text.chars().take(SHOWN_CHARACTERS).collect();
            format!("{start:?}")
        }
        ValueKind::Boolean(_)
        | ValueKind::I64(_)
        | ValueKind::I128(_)
        | ValueKind::U64(_)
        | ValueKind::U128(_)
        | ValueKind::Float(_) => value.to_string(),
    }
}

/// The value as text, if it is a single one.
pub(super) fn as_text(value: &Value) -> Option<String> {
    match &value.kind {
        ValueKind::String(text) => Some(text.trim().to_owned()),
        ValueKind::Nil | ValueKind::Table(_) | ValueKind::Array(_) => None,
        ValueKind::Boolean(_)
        | ValueKind::I64(_)
        | ValueKind::I128(_)
        | ValueKind::U64(_)
        | ValueKind::U128(_)
        | ValueKind::Float(_) => Some(value.to_string()),
    }
}

/// Any text that fits on one line.
pub(super) fn text(value: &Value) -> Reading<String> {
    as_text(value)
        .filter(|text| text.len() <= MAX_TEXT && !text.contains(char::is_control))
        .ok_or_else(|| write_instead(format!("a text of at most {MAX_TEXT} octets on one line")))
}

/// Text that is not empty.
pub(super) fn some_text(value: &Value) -> Reading<String> {
    text(value).ok().filter(|text| !text.is_empty()).ok_or_else(|| write_instead("a text that is not empty"))
}

/// true, false, yes, no.
pub(super) fn boolean(value: &Value) -> Reading<bool> {
    match as_text(value).as_deref() {
        Some("true" | "yes") => Ok(true),
        Some("false" | "no") => Ok(false),
        _ => Err(write_instead("true or false (yes and no are taken too)")),
    }
}

/// A whole number of that range.
pub(super) fn whole(range: RangeInclusive<i64>) -> impl Fn(&Value) -> Reading<i64> {
    move |value| {
        let number = as_text(value).and_then(|text| text.parse().ok());
        number.filter(|number| range.contains(number)).ok_or_else(|| write_instead(number_of(&range)))
    }
}

/// A whole number of a range that fits the wanted type.
pub(super) fn number<T: TryFrom<i64>>(range: RangeInclusive<i64>) -> impl Fn(&Value) -> Reading<T> {
    move |value| {
        let number = whole(range.clone())(value)?;
        T::try_from(number).map_err(|_| write_instead(number_of(&range)))
    }
}

fn number_of(range: &RangeInclusive<i64>) -> String {
    if *range.end() == i64::MAX {
        return format!("a whole number from {} on", range.start());
    }
    format!("a whole number from {} to {}", range.start(), range.end())
}

/// One word of a list, each standing for a value.
pub(super) fn choice<T: Clone>(words: &'static [(&'static str, T)]) -> impl Fn(&Value) -> Reading<T> {
    move |value| {
        let names: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        let chosen = word(value, &names)?;
        let found = words.iter().find(|(word, _)| *word == chosen);
        found.map(|(_, meaning)| meaning.clone()).ok_or_else(|| write_instead(one_of(&names)))
    }
}

/// One word of a list. Where true is one of them, yes is it too.
pub(super) fn word(value: &Value, words: &[&str]) -> Reading<String> {
    let text = as_text(value).unwrap_or_default();
    let meant = match text.as_str() {
        "yes" if words.contains(&"true") => "true",
        "no" if words.contains(&"false") => "false",
        other => other,
    };
    if words.contains(&meant) { Ok(meant.to_owned()) } else { Err(write_instead(one_of(words))) }
}

/// `a, b or c`.
pub(super) fn one_of(words: &[&str]) -> String {
    match words {
        [] => "nothing".to_owned(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}

/// The items of a list: a list of TOML, or a text with spaces or commas between them.
pub(super) fn items(value: &Value) -> Option<Vec<String>> {
    if let ValueKind::Array(items) = &value.kind {
        return items.iter().map(as_text).collect();
    }
    let text = as_text(value)?;
    Some(text.split([',', ' ']).filter(|item| !item.is_empty()).map(str::to_owned).collect())
}

/// An address with a port. Port 0 lets the system choose one.
pub(super) fn listen_address(value: &Value) -> Reading<SocketAddr> {
    let address = as_text(value).and_then(|text| text.parse().ok());
    address.ok_or_else(|| write_instead("an address and a port, such as \"127.0.0.1:8080\""))
}

/// The name or address of another machine.
pub(super) fn host(value: &Value) -> Reading<String> {
    const MAX_HOST: usize = 253;
    let plain = |text: &String| (1..=MAX_HOST).contains(&text.len()) && !text.contains([' ', '/', ',']);
    text(value).ok().filter(plain).ok_or_else(|| {
        write_instead("a host name or an address, such as \"pbx.example.net\"; the port stands in `port`")
    })
}
