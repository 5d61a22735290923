//! Numbers for data calls.
//!
//! Module `CSTA-data-call-types` {… csta3(285) 134}, ECMA-285 clause 9.13.

use crate::asn1::Integer;

/// How many channels a connection has.
///
/// ASN.1: `NumberOfChannels`.
pub type NumberOfChannels = Integer;

/// How many channels can be bound together at most.
///
/// ASN.1: `MaxChannelBind`.
pub type MaxChannelBind = Integer;

/// Rates that can be had.
///
/// ASN.1: `ConnectionRateList`.
pub type ConnectionRateList = Vec<Integer>;

/// Delays that can be kept to.
///
/// ASN.1: `DelayToleranceList`.
pub type DelayToleranceList = Vec<Integer>;
