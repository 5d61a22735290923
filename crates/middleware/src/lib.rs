//! The actors: one for each DN, one for each switch link, one for each client session.
//!
//! What lives here are thin shells around pure cores: [`dn::DnActor`] around `telephony::dn::Dn`,
//! [`switch_link::SwitchLinkActor`] around `csta_link::Link`, [`session::ClientSessionActor`] around a client's
//! registrations; and what they share: the [`directory`], the [`outbox`]es, the clock. A switch's actors live on
//! one thread, so that its events keep one order and need no locks. What may not live here: rules of telephony,
//! octets of CSTA, JSON, HTTP.

pub mod clock;
pub mod config;
pub mod directory;
pub mod dn;
pub mod dn_log;
pub mod journal;
pub mod metrics;
pub mod outbox;
pub mod published;
pub mod server;
pub mod session;
pub mod switch_link;
pub mod trace;
