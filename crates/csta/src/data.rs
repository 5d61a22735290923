//! The words: types that services and events share, one module for each of ECMA-285 that defines no operation.
//!
//! # Who and what
//!
//! | module | what it names |
//! | --- | --- |
//! | [`device_identifier`] | devices, in each of the parts that they play |
//! | [`call_connection_identifiers`] | calls and connections |
//! | [`connection_states`] | the seven states of a connection; connections that get new names |
//! | [`switching_function_objects`] | a device or a call, whichever is meant |
//!
//! # What is said of them
//!
//! | module | what it says |
//! | --- | --- |
//! | [`event_cause`] | why something happened |
//! | [`error_definition`] | why something was refused |
//! | [`call_control`] | what goes with calls: kind, networks, identity across switches, places |
//! | [`device_feature_types`] | agents, forwarding, routeing, voice units, presence, tones |
//! | [`physical_device_feature`] | handsets, buttons, lamps, displays, ringers |
//! | [`media_services`] | media and what can be attached to them |
//! | [`data_call_types`], [`data_collection`] | data calls; collected digits and tones |
//! | [`charge_info`], [`call_detail_record`] | what calls cost, and the records of it |
//!
//! # How the two sides come to terms
//!
//! | module | what it settles |
//! | --- | --- |
//! | [`acse_user_info_csta`] | which edition of CSTA is spoken; the sets of services and events by group |
//! | [`capability_exchange`] | what a switch and its devices can do |
//! | [`status_reporting`] | monitors and their filters, snapshots, registrations |
//! | [`security`], [`extension_types`], [`escape_types`] | what secures a message; private data |
//!
//! # Kinds of types
//!
//! A SEQUENCE is a struct whose last member is [`rest`](crate::asn1::Rest). A CHOICE is an enum. An ENUMERATED is a
//! number with named values, a BIT STRING with named bits a set of flags: both are constants of their type, and both
//! carry what they have no name for. An optional member is absent where the sender has nothing to say: because it
//! does not know, because it does not support it, or because the standard has a value for that case; the member says
//! so where it matters.
#![allow(clippy::large_enum_variant, reason = "a message is read once and handed on")]
#![allow(clippy::derivable_impls, reason = "rasn's derive of a tagged CHOICE cannot stand beside #[default]")]

pub mod acse_user_info_csta;
pub mod call_connection_identifiers;
pub mod call_control;
pub mod call_detail_record;
pub mod capability_exchange;
pub mod charge_info;
pub mod connection_states;
pub mod data_call_types;
pub mod data_collection;
pub mod device_feature_types;
pub mod device_identifier;
pub mod error_definition;
pub mod escape_types;
pub mod event_cause;
pub mod extension_types;
pub mod media_services;
pub mod physical_device_feature;
pub mod security;
pub mod status_reporting;
pub mod switching_function_objects;
