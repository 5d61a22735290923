//! HTTP, WebSocket and the page, on the middleware's actors.
//!
//! What lives here: the stream (`GET /v1/stream`), the paths of HTTP, metrics as text, the page at `/`, and the dictionary between the
//! client protocol and the house's own words. What may not live here: rules of telephony, and anything of CSTA,
//! because clients never see the switch's dialect. [`serve`] binds and runs it all; it stops by
//! [`RunningGateway::stop`].

#![deny(clippy::wildcard_enum_match_arm)]

mod access;
mod config;
mod denials;
mod dn_choice;
mod exposition;
mod http;
mod server;
mod stream;
mod tls;
mod trace;
mod translate;

pub use access::{Access, DnRange, Scope, Token, TokenHash};
pub use config::GatewayConfig;
pub use dn_choice::DnChoice;
pub use http::PATHS;
pub use server::{RunningGateway, serve};
pub use tls::{Certificate, CertificateError};
