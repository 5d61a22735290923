//! What a link does, one file for each behaviour.

mod backoff;
mod framing;
mod monitor_table;
