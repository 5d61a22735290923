//! Pages of other sites may not use the server by way of somebody's browser.

use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::http::header::{HOST, ORIGIN};
use client_api::ErrorCode;

use super::HttpProblem;
use crate::config::GatewayConfig;

/// Whether a browser that asks does so for a page of this server, or of an allowed origin. A client that is no
/// browser sends no `Origin`, and one that sends its server's own passes.
///
/// # Errors
/// 403 for the page of another site: without this, any page that somebody opens could start recordings.
pub(crate) fn check_origin(request: &HttpRequest, config: &GatewayConfig) -> Result<(), HttpProblem> {
    let Some(origin) = request.headers().get(ORIGIN) else { return Ok(()) };
    let host = request.headers().get(HOST).and_then(|host| host.to_str().ok());
    let is_allowed = origin.to_str().is_ok_and(|origin| {
        host.is_some_and(|host| is_of_host(origin, host))
            || config.allowed_origins.iter().any(|allowed| allowed.eq_ignore_ascii_case(origin))
    });
    if is_allowed {
        return Ok(());
    }
    let detail = "A page of another site may not use this server from a browser; right would be the server's own page, \
                  or an allowed origin.";
    Err(HttpProblem::with_status(request, StatusCode::FORBIDDEN, ErrorCode::UNSUP_OPER, detail))
}

fn is_of_host(origin: &str, host: &str) -> bool {
    origin.split_once("://").is_some_and(|(_, authority)| authority.eq_ignore_ascii_case(host))
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;

    fn passes(headers: &[(&str, &str)], allowed: &[&str]) -> bool {
        let mut config = GatewayConfig::new(([127, 0, 0, 1], 0).into(), "1");
        config.allowed_origins = allowed.iter().map(|&origin| origin.to_owned()).collect();
        let request =
            headers.iter().fold(TestRequest::default(), |request, &header| request.insert_header(header));
        check_origin(&request.to_http_request(), &config).is_ok()
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
}
