//! The rules of telephony, in T-Library's words: DNs, calls, parties, recording, hot desking, account codes.
//!
//! What lives here is pure: an input and the present time go in, effects come out, and nothing is read from a
//! clock, a socket or a random source. What may not live here: BER, CSTA's types, JSON, actors. A switch speaks
//! to these rules through [`switch`], a client through [`request`] and [`event`]; one [`dn::Dn`] holds all that is
//! known of one directory number, and [`call::Calls`] the identity and the user data of the calls they share.

#![deny(clippy::wildcard_enum_match_arm)]

pub mod account_code;
pub mod address;
pub mod agent;
pub mod call;
mod credits;
pub mod dn;
pub mod durable;
pub mod error;
pub mod event;
pub mod hot_desk;
pub mod ids;
pub mod key_value;
pub mod names;
pub mod options;
pub mod party;
pub mod peer;
pub mod record;
pub mod recording;
pub mod request;
pub mod snapshot;
pub mod substitution;
pub mod switch;
pub mod time;
pub mod user_data;
