//! The traces that requests belong to: `traceparent` of W3C Trace Context, taken in and given back.

use std::collections::HashMap;

use actix_web::dev::{Service, ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::{Error, HttpMessage, HttpRequest};
use middleware::server::DnRequest;
use middleware::trace::{TARGET, TRACEPARENT, Trace};
use opentelemetry::Context;
use opentelemetry::propagation::TextMapPropagator;
use opentelemetry::trace::TraceContextExt;
use opentelemetry_sdk::propagation::TraceContextPropagator;
use telephony::key_value::KvValue;
use tracing_opentelemetry::OpenTelemetrySpanExt;

/// Begins the span of a request that came by HTTP, in the trace that its header names. The answer gets the header of
/// the span; where no spans are made, that of the request.
pub(crate) fn begin_http(http: &HttpRequest, name: &'static str, request: &mut DnRequest) {
    let given = http.headers().get(TRACEPARENT).and_then(|header| header.to_str().ok());
    let (trace, returned) = begin(name, request, given);
    if let Some(header) = returned.and_then(|text| HeaderValue::from_str(&text).ok()) {
        http.extensions_mut().insert(Returned(header));
    }
    request.trace = trace;
}

/// Begins the span of a request on the stream, in the trace that its extensions name; the answer's extensions name the
/// span then. The key is for the server alone: it goes nowhere else.
pub(crate) fn begin_stream(name: &'static str, request: &mut DnRequest) {
    let given = match request.extensions.get(TRACEPARENT) {
        Some(KvValue::Text(text)) => Some(text.clone()),
        Some(KvValue::Int(_) | KvValue::Binary(_) | KvValue::List(_)) | None => None,
    };
    request.extensions.remove(TRACEPARENT);
    let (trace, returned) = begin(name, request, given.as_deref());
    let returned = given.and(returned).map(Into::into);
    request.trace = Trace { returned, ..trace };
}

fn begin(name: &'static str, request: &DnRequest, given: Option<&str>) -> (Trace, Option<String>) {
    let parent = given.and_then(parent);
    let span = tracing::debug_span!(
        target: TARGET, "request", otel.name = name, otel.kind = "server", dn = %request.dn,
        conn_id = request.wish.conn_id().map(tracing::field::display)
    );
    let given = parent.is_some().then_some(given).flatten();
    if let Some(parent) = parent {
        // A span that is not made has no parent either.
        let _ = span.set_parent(parent);
    }
    let returned = traceparent(&span.context()).or(given.map(str::to_owned));
    (Trace { span, returned: None }, returned)
}

/// The context that the text names: version, trace, span and flags, each of its length.
fn parent(text: &str) -> Option<Context> {
    /// The digits of each part.
    const PARTS: [usize; 4] = [2, 32, 16, 2];
    if !text.split('-').map(str::len).eq(PARTS) {
        return None;
    }
    let carrier = HashMap::from([(TRACEPARENT.to_owned(), text.to_owned())]);
    let context = TraceContextPropagator::new().extract_with_context(&Context::new(), &carrier);
    context.span().span_context().is_valid().then_some(context)
}

fn traceparent(context: &Context) -> Option<String> {
    let mut carrier = HashMap::new();
    TraceContextPropagator::new().inject_context(context, &mut carrier);
    carrier.remove(TRACEPARENT)
}

/// The header that an answer gets.
struct Returned(HeaderValue);

/// Answers of HTTP tell the trace that their request belongs to.
pub(crate) fn tell<S, B>(
    request: ServiceRequest,
    service: &S,
) -> impl Future<Output = Result<ServiceResponse<B>, Error>> + use<S, B>
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
{
    let answering = service.call(request);
    async move {
        let mut response = answering.await?;
        let returned = response.request().extensions_mut().remove::<Returned>();
        if let Some(Returned(header)) = returned {
            response.headers_mut().insert(HeaderName::from_static(TRACEPARENT), header);
        }
        Ok(response)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GIVEN: &str = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    #[test]
    fn a_traceparent_is_read_and_written_as_it_stands() {
        let context = parent(GIVEN).expect("it is one");
        assert_eq!(traceparent(&context).as_deref(), Some(GIVEN));
    }

    #[test]
    fn what_is_no_traceparent_names_no_trace() {
        for text in ["", "00-0-0-01", &GIVEN[..54], "00-00000000000000000000000000000000-b7ad6b7169203331-01"]
        {
            assert!(parent(text).is_none(), "{text}");
        }
    }
}
