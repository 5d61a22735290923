//! The types as JSON Schema: what the documents of the contract (OpenAPI, AsyncAPI) are made of.
//!
//! Types that serde derives are derived here too; what is written by hand for serde is told by hand below.

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

use crate::party_state::NAMED;
use crate::{Carrier, ConnId, ErrorCode, KvList, MAX_KEY_BYTES, PartyState, RequestName};

pub use crate::request::private_service_body;

/// What makes the schemas of the messages, in the edition of `settings`: a message as it is written, whose absent
/// attributes are left out and never null.
pub fn generator(settings: SchemaSettings) -> SchemaGenerator {
    let mut settings = settings.for_serialize();
    settings.transforms.insert(0, Box::new(without_null));
    settings.into_generator()
}

/// The message of a request; none where it has no typed form. Over the stream it has a `referenceID`.
pub fn request(name: RequestName, carrier: Carrier, generator: &mut SchemaGenerator) -> Option<Schema> {
    crate::request::message_schema(name, carrier, generator)
}

/// An enumeration of names, with what stands above its declaration.
pub(crate) fn names(docs: &str, names: &[&str]) -> Schema {
    json_schema!({"type": "string", "description": docs.trim(), "enum": names})
}

/// Takes null out of a schema and of all within it, and defaults too: they say how a message is read, and everything
/// that has one is written.
fn without_null(schema: &mut Schema) {
    schema.remove("default");
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|kind| kind != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            schema.insert("type".to_owned(), only);
        }
    }
    if let Some(Value::Array(choices)) = schema.get_mut("anyOf") {
        choices.retain(|choice| choice["type"] != "null");
        if let [Value::Object(only)] = choices.as_slice() {
            let only = only.clone();
            schema.remove("anyOf");
            only.into_iter().for_each(|(name, value)| drop(schema.insert(name, value)));
        }
    }
    schemars::transform::transform_subschemas(&mut without_null, schema);
}

impl JsonSchema for ConnId {
    fn schema_name() -> Cow<'static, str> {
        "ConnID".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "description": "The identifier of a call: 16 lower-case hexadecimal digits.",
            "pattern": "^[0-9a-f]{16}$",
            "examples": ["0052000000000001"],
        })
    }
}

impl JsonSchema for PartyState {
    fn schema_name() -> Cow<'static, str> {
        "PartyState".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let names: Vec<&str> = NAMED.iter().map(|(_, name)| *name).collect();
        let name = format!("({})", names.join("|"));
        json_schema!({
            "type": "string",
            "description": "The state of a party: its name, then those of the flags, joined by `|`.",
            "pattern": format!(r"^{name}(\|{name})*$"),
            "examples": ["Connected", "Held|Uncertain"],
        })
    }
}

impl JsonSchema for ErrorCode {
    fn schema_name() -> Cow<'static, str> {
        "ErrorCode".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let of_all = |told: fn(ErrorCode) -> &'static str| -> Vec<&str> {
            ErrorCode::ALL.iter().copied().map(told).collect()
        };
        json_schema!({
            "type": "integer",
            "description": "Which error it is.",
            "enum": ErrorCode::ALL,
            "x-enum-varnames": of_all(ErrorCode::name),
            "x-enum-descriptions": of_all(ErrorCode::text),
        })
    }
}

/// Base64 with padding, and nothing in the bits that are left over.
const BASE64: &str = "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$";

impl JsonSchema for KvList {
    fn schema_name() -> Cow<'static, str> {
        "KeyValueList".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let key = json!({
            "type": "string", "minLength": 1, "maxLength": MAX_KEY_BYTES, "pattern": r"^[^\u0000]+$",
            "description": format!("1 to {MAX_KEY_BYTES} bytes of UTF-8 without NUL."),
        });
        let list = generator.subschema_for::<KvList>();
        let integer = json!({"type": "integer", "minimum": i32::MIN, "maximum": i32::MAX});
        let binary = json!({
            "type": "object", "description": "Octets.", "required": ["binary"], "additionalProperties": false,
            "properties": {"binary": {"type": "string", "contentEncoding": "base64", "pattern": BASE64}},
        });
        json_schema!({
            "description": "An ordered list of pairs, in one of two forms. The plain form is used whenever it loses \
                nothing. In the full form a key may stand twice, and a value may be binary: there an object with the \
                single member `binary` is that, and no nested list. Lists nest 8 deep at most.",
            "anyOf": [{
                "title": "The plain form", "type": "object", "propertyNames": &key,
                "additionalProperties": {"anyOf": [{"type": "string"}, &integer, &list]},
            }, {
                "title": "The full form", "type": "array",
                "items": {
                    "type": "array", "minItems": 2, "maxItems": 2,
                    "prefixItems": [&key, {"anyOf": [{"type": "string"}, &integer, &binary, &list]}],
                },
            }],
            "examples": [
                {"AccountCode": "1234", "N": 7, "nested": {"a": "b"}},
                [["AccountCode", "1"], ["AccountCode", "2"], ["blob", {"binary": "AAEC"}]],
            ],
        })
    }
}
