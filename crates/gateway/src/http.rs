//! The paths of HTTP: requests, views, health, and the page.

mod body;
mod caller;
mod calls;
mod contract;
mod dns;
mod events;
mod health;
mod metrics;
mod origin;
mod page;
mod problem;
mod query;
mod records;
mod requests;
mod views;

use actix_web::guard::{Any, Get, Head};
use actix_web::http::header::{CACHE_CONTROL, HeaderValue};
use actix_web::{FromRequest, Handler, HttpRequest, HttpResponse, Resource, Responder, web};
use serde::Serialize;

use crate::stream;

pub(crate) use caller::bearer;
pub(crate) use origin::refuse_other_sites;
pub(crate) use problem::HttpProblem;

/// Declares what is served where.
macro_rules! paths {
    ($($method:ident $path:literal => $handler:expr;)*) => {
        /// Every path that is served beside the files of the page, with its method. What is read by `get` may be asked
        /// for by HEAD too.
        pub const PATHS: &[(&str, &str)] = &[$((stringify!($method), $path)),*];

        fn enter(config: &mut web::ServiceConfig) {
            $(config.service($method($path, $handler));)*
        }
    };
}

paths! {
    post "/v1/requests" => requests::request;
    post "/v1/dns/{dn}/private-services/{number}" => requests::private_service;
    get "/v1/stream" => stream::open;
    get "/v1/dns" => dns::page;
    get "/v1/dns/{dn}" => dns::detail;
    get "/v1/dns/{dn}/events" => events::events;
    get "/v1/dns/{dn}/stats" => dns::stats;
    get "/v1/dns/{dn}/history" => records::history;
    get "/v1/calls" => calls::page;
    get "/v1/calls/{connID}" => calls::detail;
    get "/v1/access" => views::access;
    get "/v1/audit" => records::audit;
    get "/v1/switches" => views::switches;
    get "/v1/sessions" => views::sessions;
    get "/metrics" => metrics::all;
    get "/metrics/dn" => metrics::of_dns;
    get "/livez" => health::live;
    get "/readyz" => health::ready;
    get "/openapi.json" => contract::openapi;
    get "/asyncapi.json" => contract::asyncapi;
    get "/" => page::page;
}

/// Enters all paths.
pub(crate) fn routes(config: &mut web::ServiceConfig) {
    enter(config);
    page::files(config);
    config.default_service(web::to(nothing_here));
}

/// A path that is read.
fn get<F, Args>(path: &str, handler: F) -> Resource
where
    F: Handler<Args>,
    Args: FromRequest + 'static,
    F::Output: Responder + 'static,
{
    web::resource(path).route(web::route().guard(Any(Get()).or(Head())).to(handler)).default_service(web::to(
        |request: HttpRequest| async move { HttpProblem::method(&request, "GET, HEAD") },
    ))
}

/// A path that something is asked of.
fn post<F, Args>(path: &str, handler: F) -> Resource
where
    F: Handler<Args>,
    Args: FromRequest + 'static,
    F::Output: Responder + 'static,
{
    web::resource(path)
        .route(web::post().to(handler))
        .default_service(web::to(|request: HttpRequest| async move { HttpProblem::method(&request, "POST") }))
}

async fn nothing_here(request: HttpRequest) -> HttpProblem {
    HttpProblem::no_such_path(&request)
}

/// An answer that is true at this moment and at no later one.
fn fresh(body: &impl Serialize) -> HttpResponse {
    HttpResponse::Ok().insert_header((CACHE_CONTROL, NO_STORE)).json(body)
}

/// As [`fresh`], for a body that is JSON already.
fn fresh_text(body: String) -> HttpResponse {
    HttpResponse::Ok().insert_header((CACHE_CONTROL, NO_STORE)).content_type(mime_json()).body(body)
}

fn mime_json() -> HeaderValue {
    HeaderValue::from_static("application/json")
}

const NO_STORE: HeaderValue = HeaderValue::from_static("no-store");
