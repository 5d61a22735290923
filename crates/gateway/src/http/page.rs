//! The page at `/`: files that are part of the binary, and nothing from anywhere else.

use actix_web::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, HeaderValue, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use actix_web::{HttpResponse, web};

use super::get;

/// The page talks to its own server and loads nothing else; no other page may frame it.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const HEADERS: [(HeaderName, &str); 4] = [
    (CONTENT_SECURITY_POLICY, POLICY),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (REFERRER_POLICY, "no-referrer"),
    // The files change with the binary, under the same names.
    (CACHE_CONTROL, "no-cache"),
];

pub(super) fn routes(config: &mut web::ServiceConfig) {
    let file =
        |path, content_type, text: &'static str| get(path, move || async move { answer(content_type, text) });
    config
        .service(file("/", "text/html; charset=utf-8", include_str!("../../page/index.html")))
        .service(file("/page.js", "text/javascript; charset=utf-8", include_str!("../../page/page.js")))
        .service(file("/stream.js", "text/javascript; charset=utf-8", include_str!("../../page/stream.js")))
        .service(file("/page.css", "text/css; charset=utf-8", include_str!("../../page/page.css")))
        .service(file("/icon.svg", "image/svg+xml", include_str!("../../page/icon.svg")));
}

fn answer(content_type: &'static str, text: &'static str) -> HttpResponse {
    let mut response = HttpResponse::Ok();
    for (name, value) in HEADERS {
        response.insert_header((name, HeaderValue::from_static(value)));
    }
    response.content_type(content_type).body(text)
}
