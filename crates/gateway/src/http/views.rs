//! `GET /v1/switches` and `GET /v1/sessions`.

use actix_web::{HttpResponse, web};

use super::fresh;
use crate::config::Gateway;
use crate::translate;

pub(super) async fn switches(gateway: web::Data<Gateway>) -> HttpResponse {
    fresh(&translate::switches(&gateway.middleware.directory().switches()))
}

pub(super) async fn sessions(gateway: web::Data<Gateway>) -> HttpResponse {
    fresh(&translate::sessions(gateway.middleware.directory().sessions()))
}
