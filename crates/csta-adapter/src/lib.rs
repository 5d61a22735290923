//! The dictionary between CSTA III and T-Library: what a DN asks of a switch, as an operation and its argument, and
//! what the switch says, as the results, failures and events that DNs understand.
//!
//! A switch's peculiarities live here and nowhere else: how it writes numbers, the identifier of its private data,
//! what it leaves out. All of it is tables and pure functions. No state, no link, no rule about what a call may do:
//! those are `csta-link` and `telephony`.
//!
//! | from | to | by |
//! | --- | --- | --- |
//! | `SwitchRequest` | operation and argument | [`request`] |
//! | result | `SwitchResult` | [`result`] |
//! | universal failure, reject | `SwitchFailure` | [`refused`], [`refused_otherwise`], [`rejected`] |
//! | event report | `SwitchEvent` | [`event`] |
#![deny(clippy::wildcard_enum_match_arm)]

mod agent;
mod cause;
mod connection;
mod device;
mod event;
mod failure;
mod joining;
mod monitor;
mod private_data;
mod profile;
mod request;
mod result;
mod state;

pub use device::{address, device_id};
pub use event::{PassedOver, event};
pub use failure::{refused, refused_otherwise, rejected};
pub use monitor::monitor_start;
pub use private_data::own_private_data;
pub use profile::{FilterStyle, NumberStyle, Profile};
pub use request::request;
pub use result::{Unreadable, result};
