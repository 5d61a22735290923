//! An event as one line for people: when, where, what, with whom, which call, in which state, and what else is told.

use cordboard_client::api::{CallState, Enumeration, Event, KvList, Role, Snapshot};

/// Where the time of day stands in a time of RFC 3339, to the millisecond.
const TIME_OF_DAY: std::ops::Range<usize> = 11..23;
/// Characters of extensions and user data that are shown.
const SHOWN_CHARACTERS: usize = 200;

/// The line.
pub(super) fn of(event: &Event) -> String {
    let time = event.time.as_deref().and_then(|time| time.get(TIME_OF_DAY)).unwrap_or("");
    let place = event.this_dn.as_deref().or(event.switch.as_deref()).unwrap_or("-");
    let what = what(event);
    let mut line = format!("{time:12}  {place:8}  {what:28}  {:12}", far_end(event));
    let call = event.conn_id.map(|conn_id| conn_id.to_string()).unwrap_or_default();
    line.push_str(&format!("  {call:16}"));
    let parts = [
        state(event),
        event.snapshot.as_ref().map(snapshot),
        error(event),
        told("", event.extensions.as_ref().filter(|_| event.snapshot.is_none())),
        told("data ", event.user_data.as_ref()),
    ];
    for part in parts.into_iter().flatten() {
        line.push_str("  ");
        line.push_str(&part);
    }
    line.trim_end().to_owned()
}

/// The event without the word that all of them begin with, and its number where it has one.
fn what(event: &Event) -> String {
    let name = event.message_name.strip_prefix("Event").unwrap_or(&event.message_name);
    match event.private_msg_id {
        Some(number) => format!("{name} {number} {}", private_name(number)),
        None => name.to_owned(),
    }
}

/// What a private event tells.
fn private_name(number: i32) -> &'static str {
    match number {
        1 => "joined",
        2 => "parted",
        501 => "account code",
        3013 => "recording",
        3014 => "recording ended",
        3015 => "recording paused",
        3016 => "recording again",
        _ => "",
    }
}

fn far_end(event: &Event) -> String {
    let Some(other) = &event.other_dn else { return String::new() };
    match event.this_dn_role {
        Some(Role::Origination) => format!("-> {other}"),
        Some(Role::Destination) => format!("<- {other}"),
        Some(_) | None => format!("-- {other}"),
    }
}

/// What kind of call it is, and why the event came if there is a reason.
fn state(event: &Event) -> Option<String> {
    let kind = event.call_type.map(|kind| kind.name().to_owned());
    let cause =
        event.call_state.filter(|cause| *cause != CallState::Ok).map(|cause| format!("({})", cause.name()));
    let parts: Vec<String> = kind.into_iter().chain(cause).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

/// The state of a DN in a few words.
fn snapshot(snapshot: &Snapshot) -> String {
    let mut parts = vec![if snapshot.in_sync { "in sync".to_owned() } else { "not in sync".to_owned() }];
    for call in &snapshot.calls {
        let other = call.other_dn.as_deref().map(|other| format!(" with {other}")).unwrap_or_default();
        parts.push(format!("{}{other} {}", call.party_state, call.conn_id));
    }
    parts.extend(snapshot.recording.as_ref().map(|recording| format!("recording {}", recording.state)));
    parts.extend(snapshot.hot_desk.as_ref().map(|desk| format!("{} of {}", desk.role, desk.peer_dn)));
    parts.join(", ")
}

fn error(event: &Event) -> Option<String> {
    let code = event.error_code?;
    Some(format!("{} {}", code.0, event.error_message.as_deref().unwrap_or_default()))
}

/// A list of pairs as JSON, shortened.
fn told(before: &str, list: Option<&KvList>) -> Option<String> {
    let json = serde_json::to_string(list.filter(|list| !list.is_empty())?).ok()?;
    let shown: String = json.chars().take(SHOWN_CHARACTERS).collect();
    let rest = if shown.len() < json.len() { "…" } else { "" };
    Some(format!("{before}{shown}{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(json: &str) -> String {
        of(&Event::from_json(json).expect("an event"))
    }

    #[test]
    fn a_call_event_says_when_where_what_with_whom_and_which_call() {
        let told = line(
            r#"{"messageName":"EventRinging","time":"2025-11-24T06:02:03.456789Z","thisDN":"4001","otherDN":"4002",
                "thisDNRole":"RoleDestination","connID":"0001000000000001","callType":"Internal","callState":"Ok"}"#,
        );
        let words: Vec<&str> = told.split_whitespace().collect();
        assert_eq!(words, ["06:02:03.456", "4001", "Ringing", "<-", "4002", "0001000000000001", "Internal"]);
    }

    #[test]
    fn a_private_event_says_what_it_tells() {
        let told = line(
            r#"{"messageName":"EventPrivateInfo","privateMsgID":501,"thisDN":"4001",
                "extensions":{"AccountCode":"4711","PrivateID":0}}"#,
        );
        assert!(told.contains("PrivateInfo 501 account code"), "{told}");
        assert!(told.ends_with(r#"{"AccountCode":"4711","PrivateID":0}"#), "{told}");
    }

    #[test]
    fn a_cause_other_than_ok_is_told() {
        let told = line(
            r#"{"messageName":"EventReleased","thisDN":"4001","callType":"Inbound","callState":"Busy"}"#,
        );
        assert!(told.ends_with("Inbound (Busy)"), "{told}");
    }

    #[test]
    fn a_registration_tells_the_state_of_the_dn() {
        let told = line(
            r#"{"messageName":"EventRegistered","thisDN":"4001","extensions":{"RecordingState":"1"},"snapshot":{
                "calls":[{"connID":"0001000000000001","callUUID":"u","partyState":"Connected","otherDN":"4002"}],
                "recording":{"state":"started"},"inSync":true}}"#,
        );
        let end = "in sync, Connected with 4002 0001000000000001, recording started";
        assert!(told.ends_with(end), "{told}");
    }

    #[test]
    fn long_lists_are_cut() {
        let told =
            line(&format!(r#"{{"messageName":"EventRinging","userData":{{"k":"{}"}}}}"#, "ä".repeat(5000)));
        assert!(told.chars().count() < 300 && told.ends_with('…'), "{told}");
    }
}
