//! A link and the model switch, octets and a clock between them: two readings of the record layers and of the
//! association that share no code, and what a link makes of a switch that misbehaves.

#![allow(clippy::unwrap_used, reason = "what cannot be built here is a broken test")]

mod families;
mod framings;
mod meeting;
mod quirks;
