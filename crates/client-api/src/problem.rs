//! How HTTP tells an EventError: problem details of RFC 9457.

use serde::{Deserialize, Serialize};

use crate::{ConnId, CstaError, ErrorCode, Event, KvList};

/// A body of `application/problem+json`: the members of RFC 9457, and beside them the attributes of the EventError.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// What kind of problem it is: `urn:cordboard:error:` and the name of the error.
    #[serde(rename = "type")]
    pub kind: String,
    /// The core of the error's text.
    pub title: String,
    /// The status of the answer.
    pub status: u16,
    /// One sentence: what was wrong and what would be right.
    pub detail: String,
    /// The path that was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance: Option<String>,
    /// Which error it is.
    pub error_code: ErrorCode,
    /// Its name, `TERR_…`.
    pub error_name: String,
    /// What the switch said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub csta_error: Option<CstaError>,
    /// The request's own number, where it had one.
    #[serde(rename = "referenceID", skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<i32>,
    /// The DN that the request named.
    #[serde(rename = "thisDN", skip_serializing_if = "Option::is_none")]
    pub this_dn: Option<String>,
    /// The call that the request named.
    #[serde(rename = "connID", skip_serializing_if = "Option::is_none")]
    pub conn_id: Option<ConnId>,
    /// Further attributes as pairs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<KvList>,
    /// Trying again earlier than this, in milliseconds, does not help.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_after_ms: Option<u64>,
}

impl Problem {
    /// The media type of the body.
    pub const MEDIA_TYPE: &'static str = "application/problem+json";

    /// A problem with this code; `detail` is the sentence.
    pub fn new(code: ErrorCode, detail: impl Into<String>) -> Self {
        Problem {
            kind: format!("urn:cordboard:error:{}", code.name()),
            title: code.text().to_owned(),
            status: code.http_status(),
            detail: detail.into(),
            instance: None,
            error_code: code,
            error_name: code.name().to_owned(),
            csta_error: None,
            reference_id: None,
            this_dn: None,
            conn_id: None,
            extensions: None,
            retry_after_ms: None,
        }
    }

    /// The problem that tells an EventError.
    pub fn from_event(event: &Event) -> Self {
        let code = event.error_code.unwrap_or(ErrorCode::UNKNOWN_ERROR);
        let detail = event.error_message.clone().unwrap_or_else(|| code.text().to_owned());
        Problem {
            csta_error: event.csta_error.clone(),
            reference_id: event.reference_id.filter(|reference| *reference >= 0),
            this_dn: event.this_dn.clone(),
            conn_id: event.conn_id,
            extensions: event.extensions.clone(),
            retry_after_ms: event.retry_after_ms,
            ..Problem::new(code, detail)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_event_becomes_a_problem_with_its_attributes() {
        let event = Event {
            this_dn: Some("4001".into()),
            csta_error: Some(CstaError {
                category: "stateIncompatibility".into(),
                value: "invalidObjectState".into(),
            }),
            ..Event::error(
                Some(7),
                ErrorCode::CSTA_INVALID_OBJECT_STATE,
                "The recording is stopped; start it first.",
            )
        };
        let body = serde_json::to_value(Problem::from_event(&event)).expect("a body");
        let expected = serde_json::json!({
            "type": "urn:cordboard:error:TERR_CSTA_INVALID_OBJECT_STATE",
            "title": "Switch: object is in the wrong state",
            "status": 409,
            "detail": "The recording is stopped; start it first.",
            "errorCode": 1161,
            "errorName": "TERR_CSTA_INVALID_OBJECT_STATE",
            "cstaError": {"category": "stateIncompatibility", "value": "invalidObjectState"},
            "referenceID": 7,
            "thisDN": "4001",
        });
        assert_eq!(body, expected);
    }

    #[test]
    fn a_reference_that_could_not_be_read_is_left_out() {
        let problem = Problem::from_event(&Event::error(None, ErrorCode::INVALID_ATTR, "No JSON object."));
        assert_eq!((problem.reference_id, problem.status), (None, 400));
    }
}
