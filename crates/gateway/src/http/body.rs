//! Bodies of requests: text, and not too much of it.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use client_api::ErrorCode;

use super::HttpProblem;

/// Reads the body as text. What `Content-Type` says is not looked at: curl says what it likes.
///
/// # Errors
/// 413 for more than `limit` bytes, 400 for a body that broke off or is no UTF-8.
pub(super) async fn text(
    request: &HttpRequest,
    payload: web::Payload,
    limit: usize,
) -> Result<String, HttpProblem> {
    let Ok(read) = payload.to_bytes_limited(limit).await else {
        let detail = format!("The body has more than {limit} bytes; right would be {limit} at most.");
        let status = StatusCode::PAYLOAD_TOO_LARGE;
        return Err(HttpProblem::with_status(request, status, ErrorCode::INVALID_ATTR, detail));
    };
    let bytes = read.map_err(|_| HttpProblem::invalid(request, "The body broke off before its end."))?;
    String::from_utf8(bytes.to_vec())
        .map_err(|_| HttpProblem::invalid(request, "The body is no UTF-8; right would be JSON in UTF-8."))
}
