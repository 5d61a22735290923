//! Who asks over HTTP: the holder of the bearer token, or the refusal of who has none.

use std::future::{Ready, ready};
use std::ops::Deref;
use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::http::header::{AUTHORIZATION, USER_AGENT};
use actix_web::{FromRequest, HttpRequest, dev, web};
use client_api::ErrorCode;
use telephony::address::DnNumber;

use super::HttpProblem;
use crate::access::{Action, Denied, Holder};
use crate::config::Gateway;

/// Characters that are taken of what a client calls itself.
const MAX_AGENT: usize = 64;

/// The holder of the request's token. A handler that takes one is for nobody else.
pub(crate) struct Caller {
    holder: Holder,
    who: Arc<str>,
}

impl Deref for Caller {
    type Target = Holder;

    fn deref(&self) -> &Holder {
        &self.holder
    }
}

impl FromRequest for Caller {
    type Error = HttpProblem;
    type Future = Ready<Result<Self, HttpProblem>>;

    fn from_request(request: &HttpRequest, _payload: &mut dev::Payload) -> Self::Future {
        let gateway: &web::Data<Gateway> = request.app_data().expect("the gateway is every route's data");
        let token = bearer(request);
        ready(match gateway.access().holder(token) {
            Some(holder) => Ok(Caller { who: who(&holder, request), holder }),
            None => {
                let sentence = if token.is_some() {
                    "The token is not known here; right would be a bearer token of this server's configuration."
                } else {
                    "This server serves holders of tokens; right would be the header Authorization: Bearer and a token."
                };
                let denied = Denied { dn: None, number: None, sentence: sentence.to_owned() };
                gateway.note_denied(None, StatusCode::UNAUTHORIZED.as_u16(), &denied);
                Err(HttpProblem::unauthorized(request, sentence))
            }
        })
    }
}

impl Caller {
    /// What history and audit call whoever asks.
    pub(crate) fn who(&self) -> &Arc<str> {
        &self.who
    }

    /// Whether views of this DN, or of the server as a whole, may be read.
    ///
    /// # Errors
    /// 403, which stands in the audit log.
    pub(crate) fn may_read(
        &self,
        request: &HttpRequest,
        gateway: &Gateway,
        dn: Option<&DnNumber>,
    ) -> Result<(), HttpProblem> {
        self.permit(Action::Read, dn).map_err(|denied| self.forbidden(request, gateway, &denied))
    }

    /// Whether what concerns all DNs may be read.
    ///
    /// # Errors
    /// 403, which stands in the audit log.
    pub(crate) fn may_read_all(&self, request: &HttpRequest, gateway: &Gateway) -> Result<(), HttpProblem> {
        self.may_read(request, gateway, None)?;
        if self.is_of_all_dns() {
            return Ok(());
        }
        let sentence =
            "The token is for some DNs only; right would be to name one of them with dn=, or another token.";
        let denied = Denied { dn: None, number: None, sentence: sentence.to_owned() };
        Err(self.forbidden(request, gateway, &denied))
    }

    /// The refusal of what the token is not for.
    pub(crate) fn forbidden(&self, request: &HttpRequest, gateway: &Gateway, denied: &Denied) -> HttpProblem {
        let status = StatusCode::FORBIDDEN;
        gateway.note_denied(self.name(), status.as_u16(), denied);
        HttpProblem::with_status(request, status, ErrorCode::UNSUP_OPER, denied.sentence.as_str())
    }
}

/// The name of the token. Without tokens it is where the request comes from, and what the client calls itself.
fn who(holder: &Holder, request: &HttpRequest) -> Arc<str> {
    if let Some(name) = holder.name() {
        return name.clone();
    }
    let peer = request.peer_addr().map(|peer| format!(" {peer}"));
    let agent = agent(request).map(|agent| format!(" {agent}"));
    format!("http{}{}", peer.unwrap_or_default(), agent.unwrap_or_default()).into()
}

/// The first word of `User-Agent`: product and version.
fn agent(request: &HttpRequest) -> Option<&str> {
    let word = request.headers().get(USER_AGENT)?.to_str().ok()?.split_ascii_whitespace().next()?;
    Some(word.get(..MAX_AGENT).unwrap_or(word))
}

/// The token of the request's `Authorization`.
pub(crate) fn bearer(request: &HttpRequest) -> Option<&str> {
    let (scheme, token) = request.headers().get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;

    fn token_of(header: &str) -> Option<String> {
        let request = TestRequest::default().insert_header((AUTHORIZATION, header)).to_http_request();
        bearer(&request).map(str::to_owned)
    }

    #[test]
    fn without_tokens_a_caller_is_called_by_its_address_and_what_it_calls_itself() {
        let anybody = crate::access::Access::default().holder(None).expect("everybody is served");
        let peer = "127.0.0.1:50123".parse().expect("an address");
        let called = |request: TestRequest| who(&anybody, &request.to_http_request()).to_string();
        assert_eq!(called(TestRequest::default().peer_addr(peer)), "http 127.0.0.1:50123");
        let curl = TestRequest::default().peer_addr(peer).insert_header((USER_AGENT, "curl/8.5.0 (linux)"));
        assert_eq!(called(curl), "http 127.0.0.1:50123 curl/8.5.0");
        let long = TestRequest::default().insert_header((USER_AGENT, "x".repeat(100)));
        assert_eq!(called(long), format!("http {}", "x".repeat(MAX_AGENT)));
        assert_eq!(called(TestRequest::default()), "http");
    }

    #[test]
    fn a_token_stands_behind_the_word_bearer_in_any_case() {
        assert_eq!(token_of("Bearer abc"), Some("abc".to_owned()));
        assert_eq!(token_of("bearer  abc "), Some("abc".to_owned()));
        assert_eq!(token_of("Basic abc"), None);
        assert_eq!(token_of("abc"), None);
    }
}
