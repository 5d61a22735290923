//! `GET /openapi.json` and `GET /asyncapi.json`: the contract, as the types have it. A test of this crate writes both and
//! holds them against the types and the paths.

use actix_web::HttpResponse;
use actix_web::http::header::{CACHE_CONTROL, HeaderValue};

use super::mime_json;

const OPENAPI: &str = include_str!("../../../../docs/openapi.json");
const ASYNCAPI: &str = include_str!("../../../../docs/asyncapi.json");

/// The documents change with the binary, under the same names.
const NO_CACHE: HeaderValue = HeaderValue::from_static("no-cache");

pub(super) async fn openapi() -> HttpResponse {
    answer(OPENAPI)
}

pub(super) async fn asyncapi() -> HttpResponse {
    answer(ASYNCAPI)
}

fn answer(document: &'static str) -> HttpResponse {
    HttpResponse::Ok().insert_header((CACHE_CONTROL, NO_CACHE)).content_type(mime_json()).body(document)
}
