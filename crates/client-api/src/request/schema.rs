//! What a request takes, as JSON Schema.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

use super::attribute::{Attribute, EXTENSIONS, PRIVATE_SERVICE, REASONS, REFERENCE_ID, THIS_DN};
use super::forms::{Form, form_schema};
use super::{Carrier, PrivateService};
use crate::{Json, MAX_KEY_BYTES, RequestName};

/// The attributes of a form, while they are put together.
pub(super) struct FormSchema {
    description: &'static str,
    properties: Map<String, Value>,
    required: Vec<&'static str>,
    /// What else has to hold: one of these.
    variants: Vec<Value>,
}

impl FormSchema {
    /// A form without attributes yet; `docs` is what stands above its declaration.
    pub(super) fn new(docs: &'static str) -> Self {
        let (properties, required, variants) = (Map::new(), Vec::new(), Vec::new());
        FormSchema { description: docs.trim(), properties, required, variants }
    }

    /// The attribute too, as its type and its reader have it.
    pub(super) fn with<T: JsonSchema>(
        self,
        attribute: &Attribute<T>,
        mandatory: bool,
        docs: &str,
        generator: &mut SchemaGenerator,
    ) -> Self {
        let schema = as_it_is_read(attribute, generator);
        self.with_schema(attribute.name, mandatory, docs, schema)
    }

    /// The attribute too.
    pub(super) fn with_schema(
        mut self,
        name: &'static str,
        mandatory: bool,
        docs: &str,
        mut schema: Schema,
    ) -> Self {
        if !docs.is_empty() {
            schema.insert("description".to_owned(), docs.trim().into());
        }
        self.properties.insert(name.to_owned(), schema.to_value());
        self.required.extend(mandatory.then_some(name));
        self
    }

    /// What every request may have.
    pub(super) fn with_common(self, generator: &mut SchemaGenerator) -> Self {
        self.with(&REASONS, false, "Reasons, which the answer repeats.", generator).with(
            &EXTENSIONS,
            false,
            "Further parameters as pairs.",
            generator,
        )
    }

    /// One of these has to hold too.
    pub(super) fn of_variants(self, variants: Vec<Value>) -> Self {
        FormSchema { variants, ..self }
    }

    fn finish(self) -> Schema {
        let mut schema = json_schema!({
            "type": "object",
            "description": self.description,
            "properties": self.properties,
            "required": self.required,
        });
        if !self.variants.is_empty() {
            schema.insert("anyOf".to_owned(), self.variants.into());
        }
        schema
    }
}

/// The type's schema, narrowed to what the attribute's reader takes: the reader is asked.
fn as_it_is_read<T: JsonSchema>(attribute: &Attribute<T>, generator: &mut SchemaGenerator) -> Schema {
    let mut schema = generator.subschema_for::<T>();
    let refuses = |json: Json| (attribute.read)(&json).is_err();
    let probes = [
        ("string", Json::Text(String::new()), "minLength", json!(1)),
        ("string", Json::Text("k".repeat(MAX_KEY_BYTES + 1)), "maxLength", json!(MAX_KEY_BYTES)),
        ("string", Json::Text("\0".to_owned()), "pattern", json!(r"^[^\u0000]*$")),
        ("integer", Json::Integer(-1), "minimum", json!(0)),
        ("integer", Json::Integer(i64::from(i32::MAX) + 1), "maximum", json!(i32::MAX)),
    ];
    for (kind, beyond, keyword, limit) in probes {
        if schema.get("type").is_some_and(|is| is == kind) && refuses(beyond) {
            schema.insert(keyword.to_owned(), limit);
        }
    }
    schema
}

/// The whole message of a request; none where it has no typed form.
pub(crate) fn message_schema(
    name: RequestName,
    carrier: Carrier,
    generator: &mut SchemaGenerator,
) -> Option<Schema> {
    let message_name = json_schema!({"type": "string", "const": name.name()});
    let has_reference = carrier == Carrier::Stream;
    let reference = "The asker's own number; the direct answer has the same.";
    let form = form_schema(name, generator)?.with_schema("messageName", true, "", message_name).with(
        &REFERENCE_ID,
        has_reference,
        reference,
        generator,
    );
    Some(form.finish())
}

/// The body with which HTTP's short form asks for a private service: the attributes that are not in the path.
pub fn private_service_body(generator: &mut SchemaGenerator) -> Schema {
    let reference = "The asker's own number; the answer has the same.";
    let mut form = PrivateService::schema(generator).with(&REFERENCE_ID, false, reference, generator);
    let of_the_path = [PRIVATE_SERVICE.name, THIS_DN.name];
    form.properties.retain(|name, _| !of_the_path.contains(&name.as_str()));
    form.required.retain(|name| !of_the_path.contains(name));
    form.of_variants(Vec::new()).finish()
}
