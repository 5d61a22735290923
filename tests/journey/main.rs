//! Whole journeys: `sim` and `serve` as processes with the example configuration, clients on the stream, people at the
//! telephones. Every event that a client gets is looked at, in order and with every attribute.
//!
//! Nothing here is known of the house's insides: what is expected stands in the client protocol alone.

#![allow(
    clippy::needless_pass_by_value,
    reason = "`json!` makes values, and a test reads better without the &"
)]

mod account_code;
mod bench;
mod browser;
mod call_centre;
mod calls;
mod client;
mod contract;
mod curls;
mod dashboards;
mod demo;
mod documents;
mod expected;
mod hot_desk;
mod http;
mod kills;
mod ledger;
mod link_loss;
mod live_calls;
mod logs;
mod metrics;
mod options;
mod page;
mod page_figures;
mod process;
mod profiles;
mod quirks;
mod recording;
mod refusals;
mod restart;
mod service;
mod tls;
mod traces;
mod two_calls;
