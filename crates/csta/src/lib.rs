//! ECMA-285 (CSTA III) as Rust types, one file for each ASN.1 module.
//!
//! Here lives what CSTA messages look like and nothing of what they mean to anybody: [`data`], [`services`] and
//! [`events`] are transcripts of the standard's modules, in its names; [`vendor`] holds the private data that
//! Cordboard defines in the places the standard leaves to vendors. [`asn1`] is what the transcripts are written
//! with. Reading is lenient (see there), writing is exactly the standard. Products, switches' peculiarities,
//! links and calls may not live here.
#![deny(clippy::wildcard_enum_match_arm)]

pub mod asn1;
pub mod association;
mod codec;
pub mod data;
pub mod events;
mod failure;
mod identifiers;
mod monitor_filter;
mod operation;
pub mod services;
pub mod vendor;

pub use codec::{
    DecodeError, UNIVERSAL_FAILURE, decode, decode_result, describe, encode, error, invoke, result,
};
pub use failure::FailureCategory;
pub use operation::{Argument, Confirmed, Operation};
