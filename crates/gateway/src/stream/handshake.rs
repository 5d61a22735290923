//! The beginning of a stream: who may open one, and in which protocol.

use actix_web::body::BoxBody;
use actix_web::http::StatusCode;
use actix_web::http::header::SEC_WEBSOCKET_PROTOCOL;
use actix_web::{FromRequest, HttpRequest, HttpResponse, dev, web};
use client_api::{CloseCode, ErrorCode, SUBPROTOCOL};
use tokio::sync::oneshot;

use super::connection::{Connection, HeldOpen};
use super::ending::Ending;
use super::frame_limit::{Limited, Octets};
use super::serve;
use crate::access::{Action, Denied, Holder};
use crate::config::Gateway;
use crate::http::{HttpProblem, bearer};

/// What stands before a token among the subprotocols: a browser's page can say it nowhere else.
const BEARER: &str = "cordboard.bearer.";

/// Opens a stream. A client that offers no subprotocol is taken to mean ours. One that offers others only is closed
/// with 4000; it is answered with its own first, because clients drop a handshake that names none of theirs, and
/// would not see why. So is one whose token is missing, unknown (4001) or not for this (4003).
pub(crate) async fn open(
    request: HttpRequest,
    payload: web::Payload,
    gateway: web::Data<Gateway>,
) -> Result<HttpResponse, HttpProblem> {
    if gateway.is_stopping() {
        let status = StatusCode::SERVICE_UNAVAILABLE;
        let detail = "The server stops and takes no new clients: connect again in a moment.";
        return Err(HttpProblem::with_status(&request, status, ErrorCode::OUT_OF_SERVICE, detail));
    }
    let (tokens, offered): (Vec<_>, Vec<_>) =
        offered(&request).into_iter().partition(|name| name.starts_with(BEARER));
    let speaks_ours = offered.is_empty() || offered.iter().any(|name| name == SUBPROTOCOL);
    let chosen = if speaks_ours { SUBPROTOCOL } else { &offered[0] };
    let (response, connection) = upgrade(&request, payload, chosen, gateway.config.max_message_bytes)
        .await
        .map_err(|_| HttpProblem::upgrade_required(&request))?;
    let token = bearer(&request).or(tokens.first().and_then(|token| token.strip_prefix(BEARER)));
    match admit(&gateway, speaks_ours, token) {
        Ok(holder) => drop(actix_rt::spawn(serve(gateway, holder, connection))),
        Err(ending) => drop(actix_rt::spawn(async move { connection.close(&gateway, ending).await })),
    }
    Ok(response)
}

/// Who is served. Refusals because of the token stand in the audit log.
fn admit(gateway: &Gateway, speaks_ours: bool, token: Option<&str>) -> Result<Holder, Ending> {
    if !speaks_ours {
        return Err(Ending::NotThisProtocol);
    }
    let Some(holder) = gateway.access().holder(token) else {
        let sentence = "A stream was asked for without a token that is known here; right would be one of this \
                        server's configuration.";
        let denied = Denied { dn: None, number: None, sentence: sentence.to_owned() };
        gateway.note_denied(None, CloseCode::NotAuthenticated.number(), &denied);
        return Err(Ending::NotAuthenticated);
    };
    holder.permit(Action::Read, None).map_err(|denied| {
        gateway.note_denied(holder.name(), CloseCode::NotAllowed.number(), &denied);
        Ending::NotAllowed
    })?;
    Ok(holder)
}

/// The subprotocols that the client offers, in its order.
fn offered(request: &HttpRequest) -> Vec<String> {
    let headers = request.headers().get_all(SEC_WEBSOCKET_PROTOCOL);
    let names = headers.filter_map(|header| header.to_str().ok()).flat_map(|header| header.split(','));
    names.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect()
}

async fn upgrade(
    request: &HttpRequest,
    payload: web::Payload,
    protocol: &str,
    max_message: usize,
) -> Result<(HttpResponse, Connection), actix_web::Error> {
    let octets = Octets::of(payload);
    let limited = Box::pin(Limited::new(octets.clone(), max_message));
    let payload = web::Payload::from_request(request, &mut dev::Payload::Stream { payload: limited }).await?;
    let (response, socket, messages) = actix_ws::handle_with_protocols(request, payload, &[protocol])?;
    let messages =
        messages.max_frame_size(max_message).aggregate_continuations().max_continuation_size(max_message);
    let (held, let_go) = oneshot::channel();
    let response = response.map_body(|_, body| BoxBody::new(HeldOpen::new(body, let_go)));
    Ok((response, Connection { socket, messages, octets, held }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;

    #[test]
    fn offers_stand_in_one_header_or_in_several() {
        let request = TestRequest::default()
            .append_header((SEC_WEBSOCKET_PROTOCOL, "chat, cordboard.v1"))
            .append_header((SEC_WEBSOCKET_PROTOCOL, "soap,"))
            .to_http_request();
        assert_eq!(offered(&request), ["chat", "cordboard.v1", "soap"]);
        assert!(offered(&TestRequest::default().to_http_request()).is_empty());
    }
}
