//! AsyncAPI 3.0 of the stream.

use client_api::schema::generator;
use client_api::{Carrier, CloseCode, Event, RequestName, SUBPROTOCOL};
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use super::events::{self, Said};
use super::message;

const DESCRIPTION: &str = "The stream of Cordboard's client protocol, version 1: JSON over one WebSocket, requests in one \
    direction and events in the other. A client passes over members and names that it does not know: the protocol \
    may grow. An attribute that is absent is left out, never null. /openapi.json describes what goes over HTTP.";

const OF_CHANNEL: &str = "The server speaks first: EventServerInfo, then one EventLinkConnected or EventLinkDisconnected for \
    each switch. Every event has `time` and `eventSequenceNumber` (from 1, without a gap); an event of a DN has \
    `dnOffset`, which counts within its `epoch`. The server pings every `heartbeatSeconds`; a client that is silent for \
    three of them is closed, and so is one that sends more than `maxMessageBytes` in a message.";

const OF_REQUESTS: &str = "Each request has a `referenceID` of the client's own. Its direct answer, an event or EventError, has \
    the same; the same event on its way to other clients has none. A request that the server does not offer \
    (`capabilities` of EventServerInfo) is answered with error 51.";

const OF_EVENTS: &str = "The events of the DNs that the client has registered, in order for each DN, and answers. At least \
    once within the retention window: a duplicate has the same `thisDN`, `epoch` and `dnOffset`.";

/// The document.
pub(crate) fn document() -> Value {
    let settings = SchemaSettings::draft07().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
        settings.meta_schema = None;
    });
    let mut generator = generator(settings);
    let mut messages = Map::new();
    for name in RequestName::ALL {
        let Some(schema) = message(*name, Carrier::Stream, &mut generator) else { continue };
        let summary = schema.get("description").and_then(Value::as_str);
        let summary = summary.expect("each form says what it is for").to_owned();
        generator.definitions_mut().insert(name.name().to_owned(), schema.to_value());
        messages.insert(name.name().to_owned(), told(name.name(), &summary));
    }
    let requests: Vec<Value> = messages.keys().map(|name| of_channel(name)).collect();
    let event = generator.subschema_for::<Event>().to_value();
    let mut said: Vec<Value> = Vec::new();
    for Said { name, summary, required } in events::all() {
        let only = json!({
            "description": summary, "allOf": [event], "required": required,
            "properties": {"messageName": {"type": "string", "const": name}},
        });
        generator.definitions_mut().insert(name.to_owned(), only);
        messages.insert(name.to_owned(), told(name, summary));
        said.push(of_channel(name));
    }
    let in_channel = |name: &String| (name.clone(), json!({"$ref": format!("#/components/messages/{name}")}));
    json!({
        "asyncapi": "3.0.0",
        "info": {
            "title": "Cordboard", "version": "1", "description": DESCRIPTION, "license": {"name": "MIT OR Apache-2.0"},
        },
        "defaultContentType": "application/json",
        "servers": {
            "local": {
                "host": "127.0.0.1:8080", "protocol": "ws",
                "description": "wss where TLS is configured. A server without tokens wants none.",
                "security": [{"$ref": "#/components/securitySchemes/token"}],
            },
        },
        "channels": {"stream": channel(&messages.keys().map(in_channel).collect())},
        "operations": {
            "request": {
                "action": "receive", "channel": {"$ref": "#/channels/stream"}, "summary": "What a client asks.",
                "description": OF_REQUESTS, "messages": requests,
                "reply": {"channel": {"$ref": "#/channels/stream"}, "messages": said},
            },
            "event": {
                "action": "send", "channel": {"$ref": "#/channels/stream"}, "summary": "What the server says.",
                "description": OF_EVENTS, "messages": said,
            },
        },
        "components": {
            "messages": messages,
            "schemas": generator.take_definitions(true),
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    })
}

fn of_channel(message: &str) -> Value {
    json!({"$ref": format!("#/channels/stream/messages/{message}")})
}

fn told(name: &str, summary: &str) -> Value {
    json!({
        "name": name,
        "summary": summary,
        "payload": {"$ref": format!("#/components/schemas/{name}")},
        "correlationId": {"location": "$message.payload#/referenceID"},
    })
}

fn channel(messages: &Map<String, Value>) -> Value {
    let closes: Vec<Value> = CloseCode::ALL
        .iter()
        .map(|code| json!({"code": code.number(), "description": code.text()}))
        .collect();
    let bearer = "Bearer and a token. The page of a browser offers the subprotocol cordboard.bearer. and its token instead.";
    json!({
        "address": "/v1/stream",
        "title": "The stream",
        "description": OF_CHANNEL,
        "messages": messages,
        "bindings": {"ws": {
            "method": "GET",
            "headers": {
                "type": "object",
                "properties": {
                    "Sec-WebSocket-Protocol": {"type": "string", "const": SUBPROTOCOL},
                    "Authorization": {"type": "string", "description": bearer},
                },
            },
            "bindingVersion": "0.1.0",
        }},
        "x-close-codes": closes,
    })
}
