//! `POST /v1/requests` and the short form of private services: a request, and the event that answers it.

use actix_web::{HttpRequest, HttpResponse, web};
use client_api::{Carrier, ErrorCode, Event};
use middleware::published::Published;
use middleware::session::SessionWish;
use telephony::event::EventName;

use super::caller::Caller;
use super::{HttpProblem, body, fresh_text};
use crate::config::Gateway;
use crate::trace;
use crate::translate::{self, Asked, Refused};

/// Any request message as the body.
pub(super) async fn request(
    http: HttpRequest,
    caller: Caller,
    payload: web::Payload,
    gateway: web::Data<Gateway>,
) -> Result<HttpResponse, HttpProblem> {
    let text = read(&http, payload, &gateway).await?;
    let asked = translate::request(&text, Carrier::Http, &gateway.middleware.options());
    answer(&http, &gateway, &caller, asked).await
}

/// A private service by number.
pub(super) async fn private_service(
    http: HttpRequest,
    caller: Caller,
    path: web::Path<(String, String)>,
    payload: web::Payload,
    gateway: web::Data<Gateway>,
) -> Result<HttpResponse, HttpProblem> {
    let text = read(&http, payload, &gateway).await?;
    let (dn, number) = path.into_inner();
    let asked = translate::private_service(&dn, &number, &text, &gateway.middleware.options());
    answer(&http, &gateway, &caller, asked).await
}

async fn read(http: &HttpRequest, payload: web::Payload, gateway: &Gateway) -> Result<String, HttpProblem> {
    body::text(http, payload, gateway.config.max_message_bytes).await
}

async fn answer(
    http: &HttpRequest,
    gateway: &Gateway,
    caller: &Caller,
    asked: Result<Asked, Refused>,
) -> Result<HttpResponse, HttpProblem> {
    let Asked { name, reference, wish } = asked.map_err(|refused| unread(http, gateway, caller, refused))?;
    caller.permit_wish(&wish).map_err(|denied| caller.forbidden(http, gateway, &denied))?;
    tracing::debug!(request = name.name(), ?reference, "request over HTTP");
    match wish {
        SessionWish::Dn(mut request) => {
            trace::begin_http(http, name.name(), &mut request);
            let answer = gateway.middleware.ask(*request, caller.who().clone()).await;
            told(http, gateway, &answer, reference)
        }
        SessionWish::QueryServer => {
            let info = Event { reference_id: reference, ..gateway.server_info(None) };
            Ok(fresh_text(info.to_json()))
        }
        SessionWish::RegisterClient { .. } => {
            let sentence = "A session belongs to a stream: open /v1/stream to register as a client.";
            Err(HttpProblem::new(http, ErrorCode::UNSUP_OPER, sentence))
        }
    }
}

fn told(
    http: &HttpRequest,
    gateway: &Gateway,
    answer: &Published,
    reference: Option<i32>,
) -> Result<HttpResponse, HttpProblem> {
    if answer.event.name == EventName::Error {
        return Err(problem(http, gateway, answer, reference));
    }
    Ok(fresh_text(translate::body(answer, gateway.server()).for_reader(reference)))
}

fn problem(http: &HttpRequest, gateway: &Gateway, answer: &Published, reference: Option<i32>) -> HttpProblem {
    let event = translate::event(answer, gateway.server());
    HttpProblem::from_event(http, &Event { reference_id: reference, ..event })
}

/// The message never became a request.
fn unread(http: &HttpRequest, gateway: &Gateway, caller: &Caller, refused: Refused) -> HttpProblem {
    let Refused { reference, event, service, intent } = refused;
    if let Err(denied) = caller.permit_intent(intent.as_ref()) {
        return caller.forbidden(http, gateway, &denied);
    }
    if let Some(service) = service {
        gateway.middleware.note_refused(caller.who(), service, &event);
    }
    let now = gateway.middleware.clock().now().wall;
    problem(http, gateway, &Published::new(*event, now, None), reference)
}
