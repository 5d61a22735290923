//! The paths of HTTP: requests, views, health, and the page.

mod body;
mod caller;
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

pub(crate) use caller::bearer;
pub(crate) use origin::check_origin;
pub(crate) use problem::HttpProblem;

/// Enters all paths but the stream.
pub(crate) fn routes(config: &mut web::ServiceConfig) {
    config
        .service(post("/v1/requests", requests::request))
        .service(post("/v1/dns/{dn}/private-services/{number}", requests::private_service))
        .service(get("/v1/dns", dns::page))
        .service(get("/v1/dns/{dn}", dns::detail))
        .service(get("/v1/dns/{dn}/events", events::events))
        .service(get("/v1/dns/{dn}/stats", dns::stats))
        .service(get("/v1/dns/{dn}/history", records::history))
        .service(get("/v1/audit", records::audit))
        .service(get("/v1/switches", views::switches))
        .service(get("/v1/sessions", views::sessions))
        .service(get("/metrics", metrics::all))
        .service(get("/metrics/dn", metrics::of_dns))
        .service(get("/livez", health::live))
        .service(get("/readyz", health::ready))
        .default_service(web::to(nothing_here));
    page::routes(config);
}

/// A path that is read.
pub(crate) fn get<F, Args>(path: &str, handler: F) -> Resource
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
