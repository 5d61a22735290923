//! One CSTA link as a pure machine.
#![deny(clippy::wildcard_enum_match_arm)]

mod backoff;
mod framing;
mod monitor_table;

pub use backoff::Backoff;
pub use framing::{ApduTooLong, Decoder, Framing, FramingLost, MAX_APDU};
pub use monitor_table::{EARLY_EVENT_LIFE, MAX_EARLY_EVENTS, MonitorState, MonitorTable, Routed, Started};
