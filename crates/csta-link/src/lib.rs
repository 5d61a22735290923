//! One link to a CSTA switch as a pure machine: octets, moments and requests go in, effects come out.
//!
//! Here live the record layer, the association, the invocation table, the keep-alive, every timer of a link, and what outlives a
//! link at its caller: the pauses between two ([`Backoff`]) and the monitors ([`MonitorTable`]). No socket, no clock, no
//! task and no rule of telephony may live here: the same machine runs in the server, in the simulation and in the fuzzer.
//!
//! [`Link`] is the entrance.
#![deny(clippy::wildcard_enum_match_arm)]

mod association;
mod backoff;
mod config;
mod counters;
mod framing;
mod invocations;
mod keep_alive;
mod link;
mod monitor_table;
mod output;
mod record_layer;
mod timers;
mod tpdu;

pub use backoff::Backoff;
pub use config::{Acse, Association, Credentials, LinkConfig, LinkControl, ReleaseStyle};
pub use counters::{Counters, RoundTrips};
pub use framing::{ApduTooLong, Decoder, Framing, FramingLost, MAX_APDU, Record};
pub use invocations::Priority;
pub use keep_alive::LossRate;
pub use link::{Link, MAX_ERRORS_IN_A_ROW};
pub use monitor_table::{EARLY_EVENT_LIFE, MAX_EARLY_EVENTS, MonitorState, MonitorTable, Routed, Started};
pub use output::{Answer, CloseReason, Diagnostic, Failure, Invocation, InvokeError, Output};
pub use record_layer::{Received, RecordLayer};
