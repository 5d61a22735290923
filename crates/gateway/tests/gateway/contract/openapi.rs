//! OpenAPI 3.1 of the operations.

use client_api::schema::generator;
use client_api::{Carrier, Problem, RequestName};
use schemars::generate::SchemaSettings;
use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

use super::message;
use super::operations::{self, Answer, Body, Operation, Parameter};

const DESCRIPTION: &str = "The HTTP side of Cordboard's client protocol, version 1. Messages carry T-Library's names. A client \
    passes over members and names that it does not know: the protocol may grow. An attribute that is absent is left \
    out, never null.\n\nWhat goes wrong is `application/problem+json` (RFC 9457) with the number of the error and one \
    sentence. A path that is nobody's is such a problem with 404, a method that is not for a path one with 405; HEAD \
    is answered wherever GET is. A server without tokens serves everybody on its own machine.";

/// The statuses of problems, with what they say.
const PROBLEMS: [(u16, &str, &str); 14] = [
    (400, "BadRequest", "Something that was sent is not as it should be (53, 55, 71, 302)."),
    (401, "Unauthorized", "There was no token, or one that is not known here."),
    (
        403,
        "Forbidden",
        "The token is not for this (or 40, 41, 119, 1705), or the page of another site asks, or a server without tokens is \
         asked by a public name.",
    ),
    (404, "NotFound", "There is no such DN, call, party or agent (59, 56, 470, 1703)."),
    (409, "Conflict", "The state does not allow it (42, 43, 185, 1160 to 1168, 1700, 1704, 1706, 1707)."),
    (413, "ContentTooLarge", "The body is longer than `maxMessageBytes` of EventServerInfo."),
    (426, "UpgradeRequired", "The path is a WebSocket."),
    (429, "TooManyRequests", "There is too much to do (52 with `retryAfterMs`)."),
    (500, "InternalServerError", "The server itself failed (50, 52)."),
    (501, "NotImplemented", "This is not offered (51)."),
    (502, "BadGateway", "The switch refused (the other 11xx); `cstaError` says how."),
    (
        503,
        "ServiceUnavailable",
        "There is no link to the switch, or the DN is out of service, or the server stops or cannot keep what it would tell \
         (54, 58).",
    ),
    (504, "GatewayTimeout", "The switch did not answer in time, or its answer cannot be kept (57)."),
    (405, "MethodNotAllowed", "The method is not for this path."),
];

/// Requests that live with a stream; over HTTP each is refused with 51.
const OF_STREAMS: [RequestName; 3] =
    [RequestName::RegisterClient, RequestName::RegisterAddress, RequestName::UnregisterAddress];

/// The document.
pub(crate) fn document() -> Value {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
        settings.meta_schema = None;
    });
    let mut generator = generator(settings);
    let mut paths: Map<String, Value> = Map::new();
    for operation in operations::all() {
        let told = of_operation(&operation, &mut generator);
        let path = paths.entry(operation.path).or_insert_with(|| json!({}));
        path[operation.method] = told;
    }
    let responses = responses(&mut generator);
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Cordboard", "version": "1", "description": DESCRIPTION,
            "license": {"name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0"},
        },
        "servers": [{"url": "/"}],
        "paths": paths,
        "components": {
            "schemas": generator.take_definitions(true),
            "responses": responses,
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    })
}

/// The requests that HTTP carries, each under its own name among the schemas.
pub(crate) fn requests(generator: &mut SchemaGenerator) -> Schema {
    let mut mapping = Map::new();
    for name in RequestName::ALL.iter().filter(|name| !OF_STREAMS.contains(name)) {
        let Some(schema) = message(*name, Carrier::Http, generator) else { continue };
        generator.definitions_mut().insert(name.name().to_owned(), schema.to_value());
        mapping.insert(name.name().to_owned(), json!(format!("#/components/schemas/{name}")));
    }
    let choices: Vec<Value> = mapping.values().map(|reference| json!({"$ref": reference})).collect();
    json_schema!({"oneOf": choices, "discriminator": {"propertyName": "messageName", "mapping": mapping}})
}

fn of_operation(operation: &Operation, generator: &mut SchemaGenerator) -> Value {
    let mut told = json!({
        "operationId": operation.id,
        "summary": operation.summary,
        "responses": answers(operation, generator),
        // Either with a token or, of a server that has none, without.
        "security": if operation.needs_token { json!([{"token": []}, {}]) } else { json!([]) },
    });
    if !operation.description.is_empty() {
        told["description"] = json!(operation.description);
    }
    if !operation.parameters.is_empty() {
        told["parameters"] = operation.parameters.iter().map(|it| parameter(it, generator)).collect();
    }
    if let Some(body) = &operation.body {
        told["requestBody"] = of_body(body, generator);
    }
    told
}

fn parameter(parameter: &Parameter, generator: &mut SchemaGenerator) -> Value {
    let mut told = json!({
        "in": parameter.place,
        "name": parameter.name,
        "description": parameter.description,
        "required": parameter.required,
        "schema": (parameter.schema)(generator),
    });
    if parameter.place == "query" && !parameter.required {
        // An empty one counts as absent.
        told["allowEmptyValue"] = json!(true);
    }
    told
}

fn of_body(body: &Body, generator: &mut SchemaGenerator) -> Value {
    let content = json!({"schema": (body.schema)(generator), "example": body.example});
    json!({"required": body.required, "content": {"application/json": content}})
}

fn answers(operation: &Operation, generator: &mut SchemaGenerator) -> Value {
    let mut answers: Map<String, Value> = Map::new();
    for Answer { status, description, media_type, schema } in &operation.answers {
        let answer = answers.entry(status.to_string()).or_insert_with(|| json!({"description": description}));
        if operation.is_traced {
            answer["headers"] = json!({"traceparent": {"schema": {"type": "string"}}});
        }
        if let Some(schema) = schema {
            answer["content"][*media_type] = json!({"schema": schema(generator)});
        }
    }
    for status in &operation.problems {
        let (_, name, _) = PROBLEMS
            .iter()
            .find(|(known, ..)| known == status)
            .expect("each status of a problem is described");
        answers.insert(status.to_string(), json!({"$ref": format!("#/components/responses/{name}")}));
    }
    answers.into()
}

fn responses(generator: &mut SchemaGenerator) -> Map<String, Value> {
    let of_problem = |(status, name, description): &(u16, &str, &str)| {
        let schema = generator.subschema_for::<Problem>();
        let mut told =
            json!({"description": description, "content": {Problem::MEDIA_TYPE: {"schema": schema}}});
        if let Some((header, schema)) = header(*status) {
            told["headers"] = json!({header: {"schema": schema}});
        }
        ((*name).to_owned(), told)
    };
    PROBLEMS.iter().map(of_problem).collect()
}

/// The header that goes with a status.
fn header(status: u16) -> Option<(&'static str, Value)> {
    match status {
        401 => Some(("WWW-Authenticate", json!({"type": "string", "const": "Bearer"}))),
        405 => Some(("Allow", json!({"type": "string"}))),
        426 => Some(("Upgrade", json!({"type": "string", "const": "websocket"}))),
        429 | 500 | 502 | 503 | 504 => Some(("Retry-After", json!({"type": "integer", "minimum": 0}))),
        _ => None,
    }
}
