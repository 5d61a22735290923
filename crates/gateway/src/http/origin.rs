//! Pages of other sites may not use the server by way of somebody's browser.

use std::future::ready;
use std::net::IpAddr;

use actix_web::body::BoxBody;
use actix_web::dev::{Service, ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::http::header::{HOST, HeaderName, ORIGIN};
use actix_web::{Error, HttpRequest, ResponseError, web};
use client_api::ErrorCode;
use futures_util::future::Either;

use super::HttpProblem;
use crate::config::Gateway;

/// Answers with 403 what a browser asks for the page of another site, whatever it asks.
pub(crate) fn refuse_other_sites<S>(
    request: ServiceRequest,
    service: &S,
) -> impl Future<Output = Result<ServiceResponse<BoxBody>, Error>> + use<S>
where
    S: Service<ServiceRequest, Response = ServiceResponse<BoxBody>, Error = Error>,
{
    let gateway = request.app_data::<web::Data<Gateway>>().expect("the gateway is entered with its routes");
    let site = Site { is_open: gateway.access().is_open(), allowed_origins: &gateway.config.allowed_origins };
    match site.check(request.request()) {
        Ok(()) => Either::Left(service.call(request)),
        Err(problem) => Either::Right(ready(Ok(request.into_response(problem.error_response())))),
    }
}

/// The pages that may use the server.
struct Site<'config> {
    /// Whether it serves everybody, and is there for this machine alone.
    is_open: bool,
    allowed_origins: &'config [String],
}

impl Site<'_> {
    /// Whether a browser that asks does so for a page of this server, or of an allowed origin. A client that is no browser
    /// sends no `Origin`, and one that sends its server's own passes.
    ///
    /// # Errors
    /// 403 for the page of another site: without this, any page that somebody opens could start recordings. A page may
    /// also have given its own name the address of this machine; the name stands in `Host` then. A server with tokens
    /// gives such a page nothing.
    fn check(&self, request: &HttpRequest) -> Result<(), HttpProblem> {
        let host = header(request, HOST);
        if self.is_open && host.is_some_and(|host| is_public_name(host) && !self.is_allowed_host(host)) {
            let detail = "A server without tokens is for this machine alone; right would be its address as localhost, \
                          127.0.0.1 or [::1].";
            return Err(forbidden(request, detail));
        }
        if !request.headers().contains_key(ORIGIN) {
            return Ok(());
        }
        let is_allowed = header(request, ORIGIN).is_some_and(|origin| {
            host.is_some_and(|host| is_of_host(origin, host))
                || self.allowed_origins.iter().any(|allowed| allowed.eq_ignore_ascii_case(origin))
        });
        if is_allowed {
            return Ok(());
        }
        let detail = "A page of another site may not use this server from a browser; right would be the server's own \
                      page.";
        Err(forbidden(request, detail))
    }

    fn is_allowed_host(&self, host: &str) -> bool {
        self.allowed_origins.iter().any(|allowed| is_of_host(allowed, host))
    }
}

/// The text of a header; what is no text is another site's in any case.
fn header(request: &HttpRequest, name: HeaderName) -> Option<&str> {
    Some(request.headers().get(name)?.to_str().unwrap_or("?.?"))
}

fn forbidden(request: &HttpRequest, detail: &str) -> HttpProblem {
    HttpProblem::with_status(request, StatusCode::FORBIDDEN, ErrorCode::UNSUP_OPER, detail)
}

fn is_of_host(origin: &str, host: &str) -> bool {
    origin.split_once("://").is_some_and(|(_, authority)| authority.eq_ignore_ascii_case(host))
}

/// Whether a host, with a port or without, is a name that somebody out there may have and give any address: one with a dot.
/// An address stands for itself, and names without a dot are of the own machine or network.
fn is_public_name(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if !port.ends_with(']') => name,
        Some(_) | None => host,
    };
    let is_address = name.starts_with('[') || name.parse::<IpAddr>().is_ok();
    !is_address && name.trim_end_matches('.').contains('.')
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;

    fn passes(headers: &[(&str, &str)], allowed: &[&str]) -> bool {
        passes_at(headers, allowed, false)
    }

    fn passes_at(headers: &[(&str, &str)], allowed: &[&str], is_open: bool) -> bool {
        let allowed_origins: Vec<_> = allowed.iter().map(|&origin| origin.to_owned()).collect();
        let request =
            headers.iter().fold(TestRequest::default(), |request, &header| request.insert_header(header));
        Site { is_open, allowed_origins: &allowed_origins }.check(&request.to_http_request()).is_ok()
    }

    #[test]
    fn programs_and_the_server_s_own_page_pass() {
        assert!(passes(&[("host", "127.0.0.1:8080")], &[]));
        assert!(passes(&[("host", "127.0.0.1:8080"), ("origin", "http://127.0.0.1:8080")], &[]));
    }

    #[test]
    fn the_page_of_another_site_does_not_pass() {
        for origin in
            ["http://evil.example", "http://127.0.0.1:9090", "null", "http://evil.example/127.0.0.1:8080"]
        {
            assert!(!passes(&[("host", "127.0.0.1:8080"), ("origin", origin)], &[]), "{origin}");
        }
    }

    #[test]
    fn an_allowed_origin_passes() {
        let headers = [("host", "10.0.0.1:8080"), ("origin", "https://cti.example.com")];
        assert!(passes(&headers, &["https://cti.example.com"]));
        assert!(!passes(&headers, &["https://other.example.com"]));
    }

    #[test]
    fn a_server_without_tokens_is_not_there_under_a_name_that_somebody_else_may_have_given_its_address() {
        for host in [
            "evil.example:8080",
            "evil.example",
            "localhost.evil.example",
            "127.0.0.1.evil.example:8080",
            "a.b.",
        ] {
            assert!(!passes_at(&[("host", host)], &[], true), "{host}");
            assert!(passes_at(&[("host", host)], &[], false), "with tokens: {host}");
        }
        for host in [
            "localhost:8080",
            "LOCALHOST",
            "127.0.0.1:8080",
            "127.0.0.2",
            "[::1]:8080",
            "[::1]",
            "cordboard:8080",
            "",
        ] {
            assert!(passes_at(&[("host", host)], &[], true), "{host}");
        }
        assert!(passes_at(&[], &[], true), "a program that names none");
        assert!(passes_at(&[("host", "cti.example.com")], &["https://cti.example.com"], true));
    }
}
