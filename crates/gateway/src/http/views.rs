//! `GET /v1/switches`, `GET /v1/sessions` and `GET /v1/access`.

use actix_web::{HttpRequest, HttpResponse, web};

use super::caller::Caller;
use super::{HttpProblem, fresh};
use crate::config::Gateway;
use crate::translate;

pub(super) async fn switches(
    request: HttpRequest,
    caller: Caller,
    gateway: web::Data<Gateway>,
) -> Result<HttpResponse, HttpProblem> {
    caller.may_read(&request, &gateway, None)?;
    Ok(fresh(&translate::switches(&gateway.middleware.directory().switches())))
}

/// What the asker may do: for whoever has a token that is known here, and where there are none for everybody.
pub(super) async fn access(caller: Caller) -> HttpResponse {
    fresh(&translate::access(&caller))
}

pub(super) async fn sessions(
    request: HttpRequest,
    caller: Caller,
    gateway: web::Data<Gateway>,
) -> Result<HttpResponse, HttpProblem> {
    caller.may_read(&request, &gateway, None)?;
    Ok(fresh(&translate::sessions(gateway.middleware.directory().sessions())))
}
