//! The types that services and events share, one module for each of ECMA-285 that defines no operation.
//!
//! Members bear the names of the standard; ECMA-269 says what they mean.

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
