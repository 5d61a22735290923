//! Numbers for data calls.
//!
//! Module `CSTA-data-call-types` {… csta3(285) 134}, ECMA-285 clause 9.13.

/// How many channels a connection has.
///
/// ASN.1: `NumberOfChannels`.
pub type NumberOfChannels = i64;

/// How many channels can be bound together at most.
///
/// ASN.1: `MaxChannelBind`.
pub type MaxChannelBind = i64;

/// Rates that can be had.
///
/// ASN.1: `ConnectionRateList`.
pub type ConnectionRateList = Vec<i64>;

/// Delays that can be kept to.
///
/// ASN.1: `DelayToleranceList`.
pub type DelayToleranceList = Vec<i64>;
