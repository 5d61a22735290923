//! What goes wrong, as `application/problem+json`.

use std::fmt;

use actix_web::body::BoxBody;
use actix_web::http::StatusCode;
use actix_web::http::header::{
    ALLOW, CACHE_CONTROL, HeaderName, HeaderValue, RETRY_AFTER, UPGRADE, WWW_AUTHENTICATE,
};
use actix_web::{HttpRequest, HttpResponse, Responder, ResponseError};
use client_api::{ErrorCode, Event, Problem};

/// A problem on its way to the asker.
#[derive(Debug)]
pub(crate) struct HttpProblem {
    problem: Box<Problem>,
    header: Option<(HeaderName, HeaderValue)>,
}

impl HttpProblem {
    /// A problem with the status that belongs to the code.
    pub(crate) fn new(request: &HttpRequest, code: ErrorCode, detail: impl Into<String>) -> Self {
        Self::of(request, Problem::new(code, detail))
    }

    /// An attribute, a parameter or a body that is not as it should be.
    pub(crate) fn invalid(request: &HttpRequest, detail: impl Into<String>) -> Self {
        Self::new(request, ErrorCode::INVALID_ATTR, detail)
    }

    /// A problem that HTTP has a status of its own for.
    pub(crate) fn with_status(
        request: &HttpRequest,
        status: StatusCode,
        code: ErrorCode,
        detail: impl Into<String>,
    ) -> Self {
        Self::of(request, Problem { status: status.as_u16(), ..Problem::new(code, detail) })
    }

    /// The problem that tells an EventError.
    pub(crate) fn from_event(request: &HttpRequest, event: &Event) -> Self {
        let told = Problem::from_event(event);
        // 52 with a time to wait is a queue that is full.
        let is_overload = told.error_code == ErrorCode::INTERNAL && told.retry_after_ms.is_some();
        let status = if is_overload { StatusCode::TOO_MANY_REQUESTS.as_u16() } else { told.status };
        Self::of(request, Problem { status, ..told })
    }

    /// The asker has no token that is known here.
    pub(crate) fn unauthorized(request: &HttpRequest, detail: &str) -> Self {
        let status = StatusCode::UNAUTHORIZED;
        HttpProblem {
            header: Some((WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"))),
            ..Self::with_status(request, status, ErrorCode::UNSUP_OPER, detail)
        }
    }

    /// The path is nobody's.
    pub(crate) fn no_such_path(request: &HttpRequest) -> Self {
        let detail = "There is nothing at this path; right would be one of /v1/requests, /v1/dns, /v1/switches, \
                      /v1/sessions, /v1/stream, /metrics, /livez, /readyz and /, or what /openapi.json lists.";
        Self::with_status(request, StatusCode::NOT_FOUND, ErrorCode::UNSUP_OPER, detail)
    }

    /// The path takes other methods only.
    pub(crate) fn method(request: &HttpRequest, allowed: &'static str) -> Self {
        let detail = format!("{} is not for this path; right would be {allowed}.", request.method());
        let status = StatusCode::METHOD_NOT_ALLOWED;
        HttpProblem {
            header: Some((ALLOW, HeaderValue::from_static(allowed))),
            ..Self::with_status(request, status, ErrorCode::UNSUP_OPER, detail)
        }
    }

    /// The path is for WebSocket only.
    pub(crate) fn upgrade_required(request: &HttpRequest) -> Self {
        let detail = "This path is a WebSocket; right would be a handshake for version 13 with the subprotocol \
                      cordboard.v1.";
        let status = StatusCode::UPGRADE_REQUIRED;
        HttpProblem {
            header: Some((UPGRADE, HeaderValue::from_static("websocket"))),
            ..Self::with_status(request, status, ErrorCode::PROTO_VERS, detail)
        }
    }

    fn of(request: &HttpRequest, problem: Problem) -> Self {
        let problem = Problem { instance: Some(request.path().to_owned()), ..problem };
        let header = problem.retry_after_ms.map(|wait| (RETRY_AFTER, HeaderValue::from(wait.div_ceil(1000))));
        HttpProblem { problem: Box::new(problem), header }
    }
}

impl fmt::Display for HttpProblem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.problem.detail)
    }
}

impl ResponseError for HttpProblem {
    fn status_code(&self) -> StatusCode {
        StatusCode::from_u16(self.problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::build(self.status_code());
        response.insert_header((CACHE_CONTROL, super::NO_STORE)).content_type(Problem::MEDIA_TYPE);
        if let Some((name, value)) = &self.header {
            response.insert_header((name.clone(), value.clone()));
        }
        response.body(serde_json::to_string(&self.problem).expect("a problem has only string keys"))
    }
}

impl Responder for HttpProblem {
    type Body = BoxBody;

    fn respond_to(self, _request: &HttpRequest) -> HttpResponse {
        self.error_response()
    }
}
