//! What a link does, one file for each behaviour.
#![allow(clippy::unwrap_used, reason = "what cannot be built here is a broken test")]

mod association;
mod backoff;
mod bench;
mod exactly_once;
mod framing;
mod garbage;
mod invocations;
mod keep_alive;
mod leniency;
mod malformed;
mod monitor_table;
mod overload;
mod profiles;
mod queue;
mod release;
mod segments;
mod status;
mod strangers;
mod tpkt;
mod traffic;
mod unnumbered;
