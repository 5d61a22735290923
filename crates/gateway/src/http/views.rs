//! `GET /v1/switches` and `GET /v1/sessions`.

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

pub(super) async fn sessions(
    request: HttpRequest,
    caller: Caller,
    gateway: web::Data<Gateway>,
) -> Result<HttpResponse, HttpProblem> {
    caller.may_read(&request, &gateway, None)?;
    Ok(fresh(&translate::sessions(gateway.middleware.directory().sessions())))
}
