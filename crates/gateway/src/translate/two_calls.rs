//! Requests about two calls of a DN, and for a call that goes to another number.

use client_api::Request;
use middleware::server::DnRequest;
use telephony::request::{Onwards, TwoCalls, Wish};

use super::key_value;
use super::request::{Common, Mistake, call, of_dn};

/// Those that name the held and the current call.
#[allow(clippy::wildcard_enum_match_arm, reason = "the caller names every request and sends only these here")]
pub(super) fn two_calls(request: Request) -> Result<DnRequest, Mistake> {
    macro_rules! asked {
        ($form:ident, $act:ident) => {{
            let (held, current) = (call($form.held_conn_id), call($form.current_conn_id));
            let wish = Wish::TwoCalls { act: TwoCalls::$act, held, current };
            of_dn(($form.this_dn, $form.reasons, $form.extensions), wish)
        }};
    }
    match request {
        Request::AlternateCall(form) => asked!(form, Alternate),
        Request::ReconnectCall(form) => asked!(form, Reconnect),
        Request::CompleteTransfer(form) => asked!(form, Transfer),
        Request::CompleteConference(form) => asked!(form, Conference),
        other => unreachable!("{} names no held call", other.name()),
    }
}

/// Those that name a call and another number.
#[allow(clippy::wildcard_enum_match_arm, reason = "the caller names every request and sends only these here")]
pub(super) fn with_another_number(request: Request) -> Result<DnRequest, Mistake> {
    macro_rules! consult {
        ($form:ident) => {{
            let wish = Wish::Consult {
                conn_id: call($form.conn_id),
                destination: $form.other_dn,
                user_data: key_value::from_client($form.user_data),
            };
            of_dn(($form.this_dn, $form.reasons, $form.extensions), wish)
        }};
    }
    match request {
        Request::InitiateTransfer(form) => consult!(form),
        Request::InitiateConference(form) => consult!(form),
        Request::SingleStepTransfer(form) => {
            let common = (form.this_dn, form.reasons, form.extensions);
            onwards(common, Onwards::Transfer, (form.conn_id, form.other_dn), form.user_data)
        }
        Request::SingleStepConference(form) => {
            let common = (form.this_dn, form.reasons, form.extensions);
            onwards(common, Onwards::Conference, (form.conn_id, form.other_dn), form.user_data)
        }
        Request::RedirectCall(form) => {
            let common = (form.this_dn, form.reasons, form.extensions);
            onwards(common, Onwards::Redirect, (form.conn_id, form.other_dn), None)
        }
        Request::DeleteFromConference(form) => {
            let wish = Wish::DeleteFromConference { conn_id: call(form.conn_id), party: form.other_dn };
            of_dn((form.this_dn, form.reasons, form.extensions), wish)
        }
        other => unreachable!("{} names no other number", other.name()),
    }
}

fn onwards(
    common: Common,
    act: Onwards,
    (conn_id, destination): (client_api::ConnId, String),
    user_data: Option<client_api::KvList>,
) -> Result<DnRequest, Mistake> {
    let user_data = key_value::from_client(user_data);
    of_dn(common, Wish::Onwards { act, conn_id: call(conn_id), destination, user_data })
}
