//! The dictionary between what clients read and write (client-api) and what the house speaks (telephony).
//!
//! Requests go one way, events and views the other. Everything here is a function of its arguments.

mod event;
mod key_value;
mod names;
mod records;
mod request;
mod snapshot;
mod stats;
mod time;
mod two_calls;
mod view;

pub(crate) use event::{body, event, link, server_disconnected};
pub(crate) use names::words;
pub(crate) use records::{audit_line, from_rfc3339, history_entry};
pub(crate) use request::{Asked, Refused, capabilities, private_service, request};
pub(crate) use snapshot::{detail, live_call};
pub(crate) use stats::stats;
pub(crate) use time::rfc3339;
pub(crate) use view::{access, dn_line, sessions, switches};
