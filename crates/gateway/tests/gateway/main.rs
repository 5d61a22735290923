//! The gateway over real sockets, on a middleware whose switch is away.

mod access;
mod audit;
mod bench;
mod contract;
mod http;
mod metrics;
mod page;
mod raw;
mod slow;
mod stop;
mod stream;
