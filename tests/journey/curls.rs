//! Every `curl` of the documents, run by a shell in the order of its document against one `cordboard demo`. What stands
//! behind it as a comment, `{"member":…,…}`, must be in its answer; what only looks is repeated until it is.

use std::collections::BTreeMap;
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::demo::start_demo;
use crate::process::PATIENCE;

const PRIVATE_SERVICES: &str = include_str!("../../docs/private-services.md");
const FIRST_TEN_MINUTES: &str = include_str!("../../docs/first-ten-minutes.md");
const CLIENT_COOKBOOK: &str = include_str!("../../docs/client-cookbook.md");
const README: &str = include_str!("../../README.md");

/// The address in the documents, in place of which the test puts that of its own demonstration.
const DOCUMENTED: &str = "http://127.0.0.1:8080";
/// People use the demonstration's telephones, and may be in the way once or twice.
const ATTEMPTS: usize = 3;

/// A line that a reader pastes.
#[derive(Debug)]
enum Line {
    /// `NAME=value` or `NAME=$(command)`.
    Assignment(String, String),
    Curl {
        command: String,
        /// What the document shows of the answer.
        shown: Option<Value>,
    },
}

/// The lines of a document's shell blocks that are for this test.
fn lines_of(document: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    for block in document.split("```sh\n").skip(1).filter_map(|rest| rest.split("```").next()) {
        for line in block.replace("\\\n", " ").lines().map(str::trim) {
            let name = line.strip_prefix("export ").unwrap_or(line).split_once('=');
            if line.starts_with("curl ") {
                lines.push(Line::Curl { command: line.to_owned(), shown: None });
            } else if let Some((name, value)) = name.filter(|(name, _)| is_name(name)) {
                lines.push(Line::Assignment(name.to_owned(), value.to_owned()));
            } else if let (Some(answer), Some(Line::Curl { shown, .. })) =
                (line.strip_prefix("# {"), lines.last_mut())
            {
                assert!(shown.is_none(), "two answers to one question: {line}");
                *shown = Some(shown_json(&format!("{{{answer}")));
            }
        }
    }
    lines
}

fn is_name(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|b| b.is_ascii_uppercase() || b == b'_')
}

/// `…` stands for what is left out.
fn shown_json(text: &str) -> Value {
    let whole = text.replace(",…", "").replace('…', "");
    serde_json::from_str(&whole).unwrap_or_else(|error| panic!("{text} is no excerpt of JSON: {error}"))
}

/// Whether the answer has all that is shown: of an object the members, of a list the elements in that order.
fn has(answer: &Value, shown: &Value) -> bool {
    match (answer, shown) {
        (Value::Object(answer), Value::Object(shown)) => {
            shown.iter().all(|(name, shown)| answer.get(name).is_some_and(|answer| has(answer, shown)))
        }
        (Value::Array(answer), Value::Array(shown)) => {
            let mut rest = answer.iter();
            shown.iter().all(|shown| rest.any(|answer| has(answer, shown)))
        }
        (answer, shown) => answer == shown,
    }
}

/// Runs a document. Returns what was not as it says, if something was not.
fn try_document(document: &str) -> Result<(), String> {
    let (_demo, address) = start_demo();
    let mut variables = BTreeMap::new();
    for line in lines_of(&document.replace(DOCUMENTED, &format!("http://{address}"))) {
        match line {
            Line::Assignment(name, value) => {
                let command = value.strip_prefix("$(").and_then(|rest| rest.strip_suffix(')'));
                let value = command.map_or(value.clone(), |command| shell(command, &variables).0);
                variables.insert(name, value.trim().to_owned());
            }
            Line::Curl { command, shown } => check(&command, shown.as_ref(), &variables)?,
        }
    }
    Ok(())
}

fn check(command: &str, shown: Option<&Value>, variables: &BTreeMap<String, String>) -> Result<(), String> {
    let only_looks = !command.contains(" -d ") && !command.contains("-X POST");
    let status = shown.and_then(|shown| shown["status"].as_i64()).unwrap_or(200).to_string();
    let patience = Instant::now() + if only_looks { PATIENCE } else { Duration::ZERO };
    loop {
        let (answer, told) = shell(command, variables);
        let json = serde_json::from_str(&answer).unwrap_or(Value::Null);
        if told == status && shown.is_none_or(|shown| has(&json, shown)) {
            return Ok(());
        }
        if Instant::now() >= patience {
            return Err(format!("{command}\nanswered {told} {answer}\nand the document shows {shown:?}"));
        }
    }
}

/// What the command prints, and the status that curl was answered with.
fn shell(command: &str, variables: &BTreeMap<String, String>) -> (String, String) {
    let script = format!("curl() {{ command curl -w '%{{stderr}}%{{http_code}}' \"$@\"; }}\n{command}");
    let run = Command::new("sh").args(["-c", &script]).envs(variables).output().expect("there is a shell");
    (String::from_utf8_lossy(&run.stdout).into_owned(), String::from_utf8_lossy(&run.stderr).into_owned())
}

#[track_caller]
fn holds(document: &str) {
    let failures: Vec<_> = (0..ATTEMPTS).map_while(|_| try_document(document).err()).collect();
    assert!(failures.len() < ATTEMPTS, "{}", failures.join("\n\n"));
}

#[test]
fn private_services_are_asked_for_as_their_document_says() {
    holds(PRIVATE_SERVICES);
}

#[test]
fn the_first_ten_minutes_are_as_their_document_says() {
    holds(FIRST_TEN_MINUTES);
}

#[test]
fn the_cookbook_of_clients_works() {
    holds(CLIENT_COOKBOOK);
}

#[test]
fn each_private_service_has_a_curl_and_each_request_shows_its_answer() {
    let documents = [PRIVATE_SERVICES, FIRST_TEN_MINUTES, CLIENT_COOKBOOK].map(lines_of);
    for number in [1, 2, 501, 3013, 3014, 3015, 3016] {
        let answers = |line: &Line| matches!(line, Line::Curl { shown: Some(shown), .. } if shown["privateMsgID"] == number);
        assert!(documents[0].iter().any(answers), "no curl for {number}");
    }
    for line in documents.iter().flatten() {
        if let Line::Curl { command, shown: None } = line {
            assert!(!command.contains(" -d ") && !command.contains("-X POST"), "{command} shows no answer");
        }
    }
}

#[test]
fn the_readme_has_no_curl_of_its_own() {
    let elsewhere = [FIRST_TEN_MINUTES, PRIVATE_SERVICES].concat();
    for line in README.lines().filter(|line| line.starts_with("curl ") || line.starts_with("CALL=")) {
        assert!(elsewhere.contains(line), "{line}");
    }
}
