//! The members of a request's object, and how an attribute is taken out of them.

use super::attribute::{Attribute, Wrong};
use crate::{ErrorCode, Json, RequestName};

/// An attribute that a request takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AttributeRule {
    /// Its name.
    pub name: &'static str,
    /// Whether the request is refused without it.
    pub mandatory: bool,
}

/// What is wrong with an attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct AttributeError {
    /// 53 or 51.
    pub(crate) code: ErrorCode,
    /// The sentence.
    pub(crate) message: String,
}

impl AttributeError {
    pub(crate) fn invalid(message: String) -> Self {
        AttributeError { code: ErrorCode::INVALID_ATTR, message }
    }
}

/// The members of one request.
#[derive(Clone, Debug)]
pub(crate) struct Members {
    request: RequestName,
    members: Vec<(String, Json)>,
}

impl Members {
    pub(crate) fn new(request: RequestName, members: Vec<(String, Json)>) -> Self {
        Members { request, members }
    }

    /// The same members as those of another request.
    pub(crate) fn of(self, request: RequestName) -> Self {
        Members { request, ..self }
    }

    pub(crate) fn request(&self) -> RequestName {
        self.request
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &(String, Json)> {
        self.members.iter()
    }

    /// The member with this name. One that stands twice is an error: what was meant cannot be told.
    pub(crate) fn find(&self, name: &str) -> Result<Option<&Json>, AttributeError> {
        let mut found = self.members.iter().filter(|(member, _)| member == name).map(|(_, json)| json);
        let first = found.next();
        if found.next().is_some() {
            return Err(AttributeError::invalid(format!(
                "The attribute {name} stands twice; right would be once."
            )));
        }
        Ok(first)
    }

    pub(crate) fn mandatory<T>(&self, attribute: &Attribute<T>) -> Result<T, AttributeError> {
        self.optional(attribute)?.ok_or_else(|| {
            let (request, name, right) = (self.request, attribute.name, (attribute.right)());
            AttributeError::invalid(format!("{request} lacks the attribute {name}; right would be {right}."))
        })
    }

    pub(crate) fn optional<T>(&self, attribute: &Attribute<T>) -> Result<Option<T>, AttributeError> {
        let Some(json) = self.find(attribute.name)? else { return Ok(None) };
        (attribute.read)(json).map(Some).map_err(|wrong| self.error(attribute, json, wrong))
    }

    fn error<T>(&self, attribute: &Attribute<T>, json: &Json, wrong: Wrong) -> AttributeError {
        let the_attribute = format!("The attribute {} of {}", attribute.name, self.request);
        let (shown, right) = (json.shown(), (attribute.right)());
        match wrong {
            Wrong::Value => {
                AttributeError::invalid(format!("{the_attribute} is {shown}; right would be {right}."))
            }
            Wrong::Because(reason) => AttributeError::invalid(format!("{the_attribute} is wrong: {reason}.")),
            Wrong::NotOffered => AttributeError {
                code: ErrorCode::UNSUP_OPER,
                message: format!("{the_attribute} is {shown}, which is not offered; right would be {right}."),
            },
        }
    }
}
