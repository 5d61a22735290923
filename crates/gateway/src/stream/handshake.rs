//! The beginning of a stream: who may open one, and in which protocol.

use actix_web::http::StatusCode;
use actix_web::http::header::SEC_WEBSOCKET_PROTOCOL;
use actix_web::{FromRequest, HttpRequest, HttpResponse, dev, web};
use actix_ws::{AggregatedMessageStream, Session};
use client_api::{ErrorCode, SUBPROTOCOL};
use tokio::time::timeout;

use super::ending::Ending;
use super::frame_limit::Limited;
use super::serve;
use crate::config::Gateway;
use crate::http::{HttpProblem, check_origin};

/// Opens a stream. A client that offers no subprotocol is taken to mean ours. One that offers others only is closed
/// with 4000; it is answered with its own first, because clients drop a handshake that names none of theirs, and
/// would not see why.
pub(super) async fn open(
    request: HttpRequest,
    payload: web::Payload,
    gateway: web::Data<Gateway>,
) -> Result<HttpResponse, HttpProblem> {
    check_origin(&request, &gateway.config)?;
    if gateway.is_stopping() {
        let status = StatusCode::SERVICE_UNAVAILABLE;
        let detail = "The server stops and takes no new clients: connect again in a moment.";
        return Err(HttpProblem::with_status(&request, status, ErrorCode::OUT_OF_SERVICE, detail));
    }
    let offered = offered(&request);
    let speaks_ours = offered.is_empty() || offered.iter().any(|name| name == SUBPROTOCOL);
    let chosen = if speaks_ours { SUBPROTOCOL } else { &offered[0] };
    let (response, socket, messages) = upgrade(&request, payload, chosen, gateway.config.max_message_bytes)
        .await
        .map_err(|_| HttpProblem::upgrade_required(&request))?;
    if speaks_ours {
        actix_rt::spawn(serve(gateway, socket, messages));
    } else {
        actix_rt::spawn(refuse(gateway, socket));
    }
    Ok(response)
}

async fn refuse(gateway: web::Data<Gateway>, socket: Session) {
    let reason = Ending::NotThisProtocol.reason(gateway.config.reconnect_after);
    // A client that does not take it is gone.
    let _ = timeout(gateway.config.write_deadline, socket.close(reason)).await;
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
) -> Result<(HttpResponse, Session, AggregatedMessageStream), actix_web::Error> {
    let limited = Box::pin(Limited::new(payload, max_message));
    let payload = web::Payload::from_request(request, &mut dev::Payload::Stream { payload: limited }).await?;
    let (response, socket, messages) = actix_ws::handle_with_protocols(request, payload, &[protocol])?;
    let messages =
        messages.max_frame_size(max_message).aggregate_continuations().max_continuation_size(max_message);
    Ok((response, socket, messages))
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
