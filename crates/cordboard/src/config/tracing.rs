//! `[tracing]`: where traces go.

use config::Value;

use super::section::Section;
use super::values::{Reading, as_text, some_text, write_instead};

/// Where traces go, and how many.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Tracing {
    /// The collector's address for traces.
    pub(crate) endpoint: String,
    /// Of the traces that begin here, this part is kept. One that a client began is kept if the client says so.
    pub(crate) sample_ratio: f64,
}

/// `None`: nothing is traced.
pub(super) fn read(mut section: Section<'_>) -> Option<Tracing> {
    let endpoint = section.read("otlp-endpoint", endpoint);
    let sample_ratio = section.read("sample-ratio", ratio).unwrap_or(1.0);
    section.finish();
    endpoint.map(|endpoint| Tracing { endpoint, sample_ratio })
}

fn endpoint(value: &Value) -> Reading<String> {
    let text = some_text(value)?;
    let is_http = text.parse::<http::Uri>().is_ok_and(|uri| {
        uri.scheme_str() == Some("http") && uri.authority().is_some() && uri.path().len() > 1
    });
    if is_http {
        Ok(text)
    } else {
        Err(write_instead(
            "the address of a collector without TLS, with its path, such as http://127.0.0.1:4318/v1/traces",
        ))
    }
}

fn ratio(value: &Value) -> Reading<f64> {
    let number = as_text(value).and_then(|text| text.parse::<f64>().ok());
    number.filter(|ratio| (0.0..=1.0).contains(ratio)).ok_or_else(|| write_instead("a number from 0 to 1"))
}
