//! Who asks over HTTP: the holder of the bearer token, or the refusal of who has none.

use std::future::{Ready, ready};
use std::ops::Deref;

use actix_web::http::StatusCode;
use actix_web::http::header::AUTHORIZATION;
use actix_web::{FromRequest, HttpRequest, dev, web};
use client_api::ErrorCode;
use telephony::address::DnNumber;

use super::HttpProblem;
use crate::access::{Action, Denied, Holder};
use crate::config::Gateway;

/// The holder of the request's token. A handler that takes one is for nobody else.
pub(crate) struct Caller(Holder);

impl Deref for Caller {
    type Target = Holder;

    fn deref(&self) -> &Holder {
        &self.0
    }
}

impl FromRequest for Caller {
    type Error = HttpProblem;
    type Future = Ready<Result<Self, HttpProblem>>;

    fn from_request(request: &HttpRequest, _payload: &mut dev::Payload) -> Self::Future {
        let gateway: &web::Data<Gateway> = request.app_data().expect("the gateway is every route's data");
        let token = bearer(request);
        ready(match gateway.access().holder(token) {
            Some(holder) => Ok(Caller(holder)),
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
    fn a_token_stands_behind_the_word_bearer_in_any_case() {
        assert_eq!(token_of("Bearer abc"), Some("abc".to_owned()));
        assert_eq!(token_of("bearer  abc "), Some("abc".to_owned()));
        assert_eq!(token_of("Basic abc"), None);
        assert_eq!(token_of("abc"), None);
    }
}
