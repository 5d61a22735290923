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

/// What is served at `/`.
const PAGE: &str = include_str!("../../page/index.html");

const HTML: &str = "text/html; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";

/// Files of the page: the path that each is served at, its type, its text.
macro_rules! files {
    ($($file:literal = $content_type:expr;)*) => {
        &[$((concat!("/", $file), $content_type, include_str!(concat!("../../page/", $file))),)*]
    };
}

/// The files that the page loads; those under `vendor` are other people's, see the README there.
const FILES: &[(&str, &str, &str)] = files! {
    "icon.svg" = "image/svg+xml";
    "page.css" = STYLE;
    "access.js" = SCRIPT;
    "api.js" = SCRIPT;
    "arrange.js" = SCRIPT;
    "calls.js" = SCRIPT;
    "charts.js" = SCRIPT;
    "dialogs.js" = SCRIPT;
    "directory.js" = SCRIPT;
    "dn.js" = SCRIPT;
    "facts.js" = SCRIPT;
    "figures.js" = SCRIPT;
    "grid.js" = SCRIPT;
    "html.js" = SCRIPT;
    "keepalive.js" = SCRIPT;
    "links.js" = SCRIPT;
    "livecalls.js" = SCRIPT;
    "opened.js" = SCRIPT;
    "page.js" = SCRIPT;
    "phone.js" = SCRIPT;
    "polled.js" = SCRIPT;
    "rights.js" = SCRIPT;
    "services.js" = SCRIPT;
    "sessions.js" = SCRIPT;
    "source.js" = SCRIPT;
    "spans.js" = SCRIPT;
    "stream.js" = SCRIPT;
    "switches.js" = SCRIPT;
    "theme.js" = SCRIPT;
    "tile.js" = SCRIPT;
    "timeline.js" = SCRIPT;
    "toolbar.js" = SCRIPT;
    "wall.js" = SCRIPT;
    "words.js" = SCRIPT;
    "vendor/preact.js" = SCRIPT;
    "vendor/preact-hooks.js" = SCRIPT;
    "vendor/htm.js" = SCRIPT;
    "vendor/uplot.js" = SCRIPT;
    "vendor/uplot.css" = STYLE;
};

pub(super) async fn page() -> HttpResponse {
    answer(HTML, PAGE)
}

/// Enters the files that the page loads.
pub(super) fn files(config: &mut web::ServiceConfig) {
    for &(path, content_type, text) in FILES {
        config.service(get(path, move || async move { answer(content_type, text) }));
    }
}

fn answer(content_type: &'static str, text: &'static str) -> HttpResponse {
    let mut response = HttpResponse::Ok();
    for (name, value) in HEADERS {
        response.insert_header((name, HeaderValue::from_static(value)));
    }
    response.content_type(content_type).body(text)
}
