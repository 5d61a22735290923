//! Spans: from a client's request to what the switch answers to the event that tells of it.
//!
//! ```text
//!   request (made by whoever takes it in)      until its direct answer
//!     +-- csta MonitorStart, RecordMessage …   from each question to the switch's answer
//!     +-- event EventPrivateInfo …             the direct answer
//! ```
//!
//! They have a target of their own, so that nothing is made where nobody collects them, and a level below the log's
//! usual one.

use std::sync::Arc;

use telephony::event::Event;
use tracing::Span;

/// The target of all spans that make up a trace.
pub const TARGET: &str = "cordboard::trace";

/// The reserved key of extensions, in a request on the stream and in its answer.
pub const TRACEPARENT: &str = "traceparent";

/// What goes along with a request, for the trace that it belongs to.
#[derive(Debug, Clone)]
pub struct Trace {
    /// The request's own span.
    pub span: Span,
    /// What the direct answer carries as Extensions `traceparent` (W3C Trace Context), if anything.
    pub returned: Option<Arc<str>>,
}

impl Default for Trace {
    /// No trace.
    fn default() -> Trace {
        Trace { span: Span::none(), returned: None }
    }
}

impl Trace {
    /// The direct answer, with what it returns.
    pub(crate) fn tell(&self, mut event: Event) -> Event {
        if let Some(returned) = &self.returned {
            event.extensions.push(TRACEPARENT, returned.as_ref());
        }
        event
    }
}

/// The span of a question to the switch, in the trace of what is being handled; none outside a trace.
pub(crate) fn question(service: &'static str) -> Span {
    if Span::current().is_none() {
        return Span::none();
    }
    tracing::debug_span!(target: TARGET, "csta", otel.name = service, otel.kind = "client")
}

/// Marks in the request's trace that it was answered, and with what.
pub(crate) fn answered(request: &Span, event: &'static str, refusal: Option<u16>) {
    let _told = tracing::debug_span!(
        target: TARGET, parent: request, "event", otel.name = event, error_code = refusal,
        otel.status_code = refusal.map(|_| "ERROR")
    );
}
