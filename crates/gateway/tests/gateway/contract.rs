//! The contract for others to read: docs/openapi.json and docs/asyncapi.json, made from the types and from the table of
//! operations. `UPDATE_DOCS=1 cargo test -p gateway contract` writes them.

mod asyncapi;
mod events;
mod openapi;
mod operations;

use std::collections::BTreeSet;

use client_api::{Carrier, ClientRequest, ErrorCode, RequestName};
use gateway::PATHS;
use schemars::{Schema, SchemaGenerator};
use serde_json::{Value, json};
use telephony::address::MAX_DN_CHARACTERS;
use telephony::request::{DIALABLE_SIGNS, MAX_DESTINATION};

use crate::bench::Bench;
use crate::http::get;

const DOCS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/");

fn read(name: &str) -> String {
    std::fs::read_to_string(format!("{DOCS}{name}")).expect("the document is there")
}

/// The message of a request, as far as it has a form, with what the server takes for a DN and for a number to dial.
fn message(name: RequestName, carrier: Carrier, generator: &mut SchemaGenerator) -> Option<Schema> {
    let mut schema = client_api::schema::request(name, carrier, generator)?;
    if let Some(this_dn) = schema.pointer_mut("/properties/thisDN") {
        this_dn["maxLength"] = json!(MAX_DN_CHARACTERS);
        this_dn["examples"] = json!(["4001"]);
    }
    for (conn_id, example) in [("heldConnID", "0052000000000001"), ("currentConnID", "0052000000000002")] {
        if let Some(conn_id) = schema.pointer_mut(&format!("/properties/{conn_id}")) {
            conn_id["examples"] = json!([example]);
        }
    }
    let other_is_dialled = name != RequestName::DeleteFromConference;
    if let Some(other_dn) = schema.pointer_mut("/properties/otherDN").filter(|_| other_is_dialled) {
        other_dn["pattern"] =
            json!(format!(r"^[A-Za-z0-9{}]{{1,{MAX_DESTINATION}}}$", in_class(DIALABLE_SIGNS)));
        other_dn["examples"] = json!(["4002"]);
    }
    Some(schema)
}

/// Signs as they stand in a class of a regular expression.
fn in_class(signs: &str) -> String {
    signs.replace('-', r"\-")
}

/// Whether the committed document is this one; writes it where it is to be renewed.
fn is_committed(name: &str, document: &Value) {
    let text = serde_json::to_string_pretty(document).expect("a document has only string keys") + "\n";
    if std::env::var_os("UPDATE_DOCS").is_some() {
        return std::fs::write(format!("{DOCS}{name}"), text).expect("the document can be written");
    }
    assert!(
        read(name) == text,
        "docs/{name} is not what the types say now; `UPDATE_DOCS=1 cargo test -p gateway contract` renews it"
    );
}

#[test]
fn the_committed_openapi_is_made_from_the_types() {
    is_committed("openapi.json", &openapi::document());
}

#[test]
fn the_committed_asyncapi_is_made_from_the_types() {
    is_committed("asyncapi.json", &asyncapi::document());
}

#[test]
fn every_path_that_is_served_is_described_and_no_other() {
    let served: BTreeSet<(&str, &str)> = PATHS.iter().copied().collect();
    let described: BTreeSet<(&str, &str)> =
        operations::all().iter().map(|operation| (operation.method, operation.path)).collect();
    assert_eq!(described, served);
}

#[test]
fn a_request_may_be_answered_with_the_status_of_every_error() {
    let operations = operations::all();
    for operation in operations.iter().filter(|operation| operation.method == "post") {
        for code in ErrorCode::ALL {
            let status = code.http_status();
            assert!(operation.problems.contains(&status), "{}: {code} is told as {status}", operation.path);
        }
    }
}

/// A value of this schema.
fn sample(schema: &Value, schemas: &Value) -> Value {
    if let Some(only) = schema["allOf"].get(0) {
        return sample(only, schemas);
    }
    let reference =
        schema["$ref"].as_str().and_then(|reference| reference.strip_prefix("#/components/schemas/"));
    if let Some(name) = reference {
        return sample(&schemas[name], schemas);
    }
    let given = [&schema["const"], &schema["enum"][0], &schema["examples"][0]];
    let given = given.into_iter().find(|given| !given.is_null()).cloned();
    given.unwrap_or_else(|| if schema["type"] == "string" { json!("4001") } else { json!(0) })
}

#[test]
fn a_request_needs_what_is_required_and_nothing_else() {
    let document = asyncapi::document();
    let schemas = &document["components"]["schemas"];
    for name in RequestName::ALL.iter().filter(|name| name.attributes().is_some()) {
        let schema = &schemas[name.name()];
        let required = schema["required"].as_array().expect("there is a messageName at least");
        let member = |member: &Value| {
            let member = member.as_str().expect("is a name");
            (member.to_owned(), sample(&schema["properties"][member], schemas))
        };
        let mut message: serde_json::Map<String, Value> = required.iter().map(member).collect();
        if *name == RequestName::PrivateService {
            // The first service, to join a host, needs one.
            message.insert("extensions".to_owned(), json!({"HOST_DN": "4002"}));
        }
        let read = |message: &serde_json::Map<String, Value>| {
            let text = serde_json::to_string(message).expect("has only string keys");
            ClientRequest::parse(&text, Carrier::Stream).map_err(|error| error.code)
        };
        assert!(read(&message).is_ok(), "{message:?}");
        for member in message.keys() {
            let mut without = message.clone();
            without.remove(member);
            assert_eq!(read(&without), Err(ErrorCode::INVALID_ATTR), "{name} without {member}");
        }
    }
}

/// The names that references of the document lead to, and the last parts of all paths to what is there.
fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            if let Some(Value::String(reference)) = members.get("$ref") {
                found.insert(reference.clone());
            }
            members.values().for_each(|member| references(member, found));
        }
        Value::Array(elements) => elements.iter().for_each(|element| references(element, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn every_reference_leads_somewhere_and_nothing_is_described_for_nobody() {
    for document in [openapi::document(), asyncapi::document()] {
        let mut found = BTreeSet::new();
        references(&document, &mut found);
        for reference in &found {
            let pointer = reference.strip_prefix('#').expect("it is in the document");
            assert!(document.pointer(pointer).is_some(), "{reference}");
        }
        for name in document["components"]["schemas"].as_object().expect("there are schemas").keys() {
            assert!(found.contains(&format!("#/components/schemas/{name}")), "{name}");
        }
    }
}

#[test]
fn no_description_speaks_of_rust() {
    for document in [openapi::document(), asyncapi::document()] {
        let text = document.to_string();
        for word in ["[`", "::"] {
            assert!(!text.contains(word), "{word}");
        }
    }
}

#[actix_rt::test]
async fn both_documents_are_served() {
    let bench = Bench::start().await;
    for name in ["openapi.json", "asyncapi.json"] {
        let answer = get(&bench, &format!("/{name}")).await;
        let committed: Value = serde_json::from_str(&read(name)).expect("is JSON");
        assert_eq!((answer.status, answer.body()), (200, &committed), "{name}");
        assert_eq!(answer.header("content-type"), "application/json");
    }
}
