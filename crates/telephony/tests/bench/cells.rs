//! What one input brings about, in the words of a table's cell: what the switch is asked, what clients hear, what is
//! written down for people, and the state that follows.

use std::collections::BTreeMap;

use telephony::record::ServiceRecord;
use telephony::switch::{AgentQuestion, MessageId, SwitchRequest, WantedState};

use super::Bench;
use super::notation::{Heard, who_of, why_of};

/// The keys of events that cells tell, beside their parts; `uncertain` is told of a snapshot.
const TOLD_KEYS: [&str; 9] = [
    "RecordingState",
    "Permitted",
    "Cause",
    "HotDeskHost",
    "HotDeskGuest",
    "LogoutCause",
    "ReasonCode",
    "uncertain",
    "ACCODE_ERROR",
];

/// From here on counts what a cell tells.
pub(crate) fn begin(bench: &mut Bench) {
    bench.forget_heard();
    bench.read_again.clear();
}

/// A cell: its parts that are not empty, and the state that follows if it is another one.
pub(crate) fn cell<const N: usize>(parts: [String; N], before: &str, after: &str) -> String {
    let next = if after == before { String::new() } else { format!("-> {after}") };
    let parts: Vec<_> = parts.into_iter().chain([next]).filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { "-".into() } else { parts.join("; ") }
}

/// What the switch is asked, the state of calls and agents apart, which is asked for whenever a DN is read; or that the
/// request of that client waits for its turn.
pub(crate) fn asked(bench: &Bench, asker: Option<&str>) -> String {
    let asked: Vec<_> = bench.asked.iter().filter_map(question).collect();
    match asker {
        Some(client) if asked.is_empty() && bench.waits(client) => "waits".into(),
        Some(_) | None => asked.join(", "),
    }
}

/// A question in the words of ECMA-269; none for those that read a DN.
fn question(request: &SwitchRequest) -> Option<String> {
    let of = |service: &str, message: &Option<MessageId>| {
        let message =
            message.as_ref().map_or_else(String::new, |message| format!(" (message {})", hex(message)));
        format!("asks {service}{message}")
    };
    Some(match request {
        SwitchRequest::SnapshotDevice(_)
        | SwitchRequest::SnapshotCall(_)
        | SwitchRequest::GetAgentState(_) => return None,
        SwitchRequest::RecordMessage(_) => of("recordMessage", &None),
        SwitchRequest::Stop(_, message) => of("stop", message),
        SwitchRequest::Suspend(_, message) => of("suspend", message),
        SwitchRequest::Resume(_, message) => of("resume", message),
        SwitchRequest::QueryVoiceAttribute(_, message) => of("queryVoiceAttribute", &Some(message.clone())),
        SwitchRequest::JoinGuest { guest, host } => format!("asks escape (guest {guest}, host {host})"),
        SwitchRequest::PartGuest { guest } => format!("asks escape (guest {guest})"),
        SwitchRequest::SetAgentState(wanted) => agent_question(wanted),
        SwitchRequest::AssociateData { connection, account_code } => {
            format!("asks associateData (c{}, {account_code})", connection.call.0[0])
        }
        SwitchRequest::MakeCall { account_code, .. } => with_code("makeCall", account_code),
        SwitchRequest::ConsultationCall { account_code, .. } => with_code("consultationCall", account_code),
        SwitchRequest::SingleStepTransfer { account_code, .. } => {
            with_code("singleStepTransferCall", account_code)
        }
        SwitchRequest::SingleStepConference { account_code, .. } => {
            with_code("singleStepConferenceCall", account_code)
        }
        other => format!("asks {}", other.service()),
    })
}

fn with_code(service: &str, code: &Option<String>) -> String {
    let code = code.as_ref().map_or_else(String::new, |code| format!(" ({code})"));
    format!("asks {service}{code}")
}

fn agent_question(question: &AgentQuestion) -> String {
    let wanted = match question.wanted {
        WantedState::LoggedOn => "loggedOn",
        WantedState::LoggedOff => "loggedOff",
        WantedState::NotReady => "notReady",
        WantedState::Ready => "ready",
        WantedState::WorkingAfterCall => "workingAfterCall",
    };
    let agent = question.agent.as_deref().map(|agent| format!(", {agent}")).unwrap_or_default();
    let code =
        question.walk_away_code.as_ref().map(|code| format!(", walkAwayCode {code}")).unwrap_or_default();
    format!("asks setAgentState ({wanted}{agent}{code})")
}

fn hex(message: &MessageId) -> String {
    message.0.iter().map(|octet| format!("{octet:02x}")).collect()
}

/// What clients of one DN hear, and what is written down for people. `1st` asked for what is in work, `2nd` asks now,
/// `ear` only listens. A star stands behind the event whose copy for the asker has the ReferenceID; brackets stand around
/// what the asker alone hears.
pub(crate) fn told(bench: &mut Bench, dn: &str) -> String {
    let (mut heard, mut written) = (bench.take_heard(), Written::take(bench));
    let news = heard.remove("ear").unwrap_or_default();
    let mut longest = news.clone();
    for client in ["1st", "2nd"] {
        let own = heard.remove(client).unwrap_or_default();
        let of_all = |event: &Heard| news.iter().any(|of_all| of_all.core == plain(&event.core));
        let as_all = own.iter().filter(|event| !is_answer(event) || of_all(event)).map(|e| plain(&e.core));
        assert!(news.iter().map(|event| event.core.clone()).eq(as_all), "{client} hears the news as all do");
        own.iter().filter(|event| is_answer(event)).for_each(|answer| assert_reasons(client, answer));
        if own.iter().any(is_answer) {
            assert!(!longest.iter().any(is_answer), "only one was to be answered");
            longest = own;
        }
    }
    let is_news = |event: &Heard| news.iter().any(|of_all| of_all.core == plain(&event.core));
    let words = |event: &Heard| match is_news(event) {
        false => format!("[{}]", shown(event)),
        true => with_author(event, dn, &mut written),
    };
    let told: Vec<_> = longest.iter().map(words).collect();
    joined_by_semicolon([told.join(", "), written.rest(dn)])
}

/// What the clients of several DNs hear, each of its own DN alone, and what is written down for people. That a DN is in
/// sync again, and no more, is not told.
pub(crate) fn told_at(bench: &mut Bench, clients: &[&str]) -> String {
    let (mut heard, mut written) = (bench.take_heard(), Written::take(bench));
    let mut told = vec![];
    for client in clients {
        let own = heard.remove(*client).unwrap_or_default();
        own.iter().filter(|event| is_answer(event)).for_each(|answer| assert_reasons(client, answer));
        let words = own.iter().map(|event| match event.core.starts_with("Error(") {
            true => format!("[{}]", shown(event)),
            false => with_author(event, client, &mut written),
        });
        let words: Vec<_> = words.filter(|words| words != "AddressInfo in sync").collect();
        if !words.is_empty() {
            told.push(format!("{client}: {}", words.join(", ")));
        }
    }
    joined_by_semicolon([told.join("; "), written.rest("")])
}

/// What a cell tells without what stands in braces.
pub(crate) fn without_extensions(told: &str) -> String {
    let mut parts = told.split(" {");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |told, part| told + part.split_once('}').map_or("", |(_, rest)| rest))
}

fn with_author(event: &Heard, dn: &str, written: &mut Written) -> String {
    let star = if is_answer(event) { "*" } else { "" };
    let is_private = event.core.starts_with("PrivateInfo");
    let author = if is_private { written.author_of(event, dn) } else { String::new() };
    format!("{}{star}{author}", shown(event))
}

fn joined_by_semicolon(parts: [String; 2]) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
}

/// What was written down for history and audit, by the DN.
struct Written(BTreeMap<String, Vec<ServiceRecord>>);

impl Written {
    fn take(bench: &mut Bench) -> Written {
        Written(bench.take_all_records())
    }

    /// Whom history and audit name for the event that clients have heard.
    fn author_of(&mut self, event: &Heard, dn: &str) -> String {
        let words = parts_of(event).1.join(" ");
        let Some(lines) = self.0.get_mut(dn) else { return String::new() };
        let Some(at) = lines.iter().position(|line| label(line) == words) else { return String::new() };
        let line = lines.remove(at);
        let told = why_of(&line).is_some_and(|why| event.more.contains(&format!("Cause={why}")));
        format!(" {}", author(&line, told))
    }

    /// What stands there without such an event; that of `dn` without its name.
    fn rest(self, dn: &str) -> String {
        let lines = self.0.into_iter().flat_map(|(of, lines)| {
            let of = if of == dn { String::new() } else { format!("{of}: ") };
            lines.into_iter().map(move |line| format!("{of}{} {}", label(&line), author(&line, false)))
        });
        let lines: Vec<_> = lines.collect();
        if lines.is_empty() { String::new() } else { format!("history: {}", lines.join(", ")) }
    }
}

fn label(line: &ServiceRecord) -> String {
    let what = [line.code.clone(), line.other_dn.as_deref().map(Into::into)];
    [line.number.to_string()].into_iter().chain(what.into_iter().flatten()).collect::<Vec<_>>().join(" ")
}

fn author(line: &ServiceRecord, why_is_told: bool) -> String {
    let why = why_of(line).filter(|_| !why_is_told).map_or_else(String::new, |why| format!(" ({why})"));
    format!("by {}{why}", who_of(line))
}

fn is_answer(event: &Heard) -> bool {
    event.core.contains("ref)") || event.core.starts_with("Error(")
}

/// Without the mark of a ReferenceID.
fn plain(core: &str) -> String {
    core.replace("; ref)", ")").replace(", ref)", ")")
}

/// A client's own words come back in what answers it, and in no error.
fn assert_reasons(client: &str, answer: &Heard) {
    let has = answer.more.contains(&format!("reasons={{by={client}}}"));
    assert_eq!(has, !answer.core.starts_with("Error("), "reasons of {client} in {answer}");
}

/// The name of an event and its parts, but for the call, of which there is one, and the mark of a ReferenceID.
fn parts_of(event: &Heard) -> (&str, Vec<&str>) {
    let (name, parts) = event.core.split_once('(').unwrap_or((&event.core, ""));
    let parts = parts.trim_end_matches(')').split([';', ',']).map(str::trim);
    (name, parts.filter(|part| !matches!(*part, "" | "c1" | "ref")).collect())
}

/// A private event by its number, an event of an agent without that word, an event of a call by its name alone; behind
/// it what its extensions tell.
fn shown(event: &Heard) -> String {
    let (name, parts) = parts_of(event);
    let words = match name {
        "PrivateInfo" => parts.join(" "),
        "Error" => format!("error {}", parts.join(" ")),
        "AddressInfo" | "ForwardSet" | "ForwardCancel" => format!("{name} {}", parts.join(" ")),
        name => match name.strip_prefix("Agent") {
            Some(what) => format!("{what} {}", parts.join(" ")),
            None => name.to_owned(),
        },
    };
    let is_told = |word: &&String| {
        let no_recording = name == "AddressInfo" && *word == "RecordingState=2";
        !no_recording && TOLD_KEYS.contains(&word.split('=').next().unwrap_or_default())
    };
    let told: Vec<_> = event.more.iter().filter(is_told).map(String::as_str).collect();
    let words = words.trim_end();
    if told.is_empty() { words.into() } else { format!("{words} {{{}}}", told.join(" ")) }
}

/// Which DNs are to be read again.
pub(crate) fn read_again(bench: &mut Bench) -> String {
    let again: Vec<_> = std::mem::take(&mut bench.read_again);
    if again.is_empty() { String::new() } else { format!("reads {} again", again.join(" and ")) }
}

/// How sure a state is: `, link away` until the link is back, `, being read` until the switch has told all.
pub(crate) fn how_known(bench: &Bench, dn: &str) -> &'static str {
    match (bench.is_link_up(), bench.snapshot(dn).in_sync) {
        (false, _) => ", link away",
        (true, false) => ", being read",
        (true, true) => "",
    }
}
