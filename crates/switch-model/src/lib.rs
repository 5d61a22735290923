//! The other side of the link: a pure model of a telephone switch that speaks CSTA III. It is the bench on which the
//! middleware is tried and the oracle that judges it, so it shares no rule with `telephony`, `csta-adapter` or
//! `csta-link`. It has its own words for states, causes and refusals, and its own reading of ECMA-285 on the BER and the
//! envelopes of `rose`: a slip in `csta` is not repeated here, and the scenarios hold the two readings against each other.
//!
//! Three layers, each usable without the next: [`Pbx`] (devices, calls, people at telephones), [`Switch`] (links,
//! associations, monitors, octets) and [`Life`] (a script of people who use the telephones).
//!
//! What may not live here: sockets, clocks, randomness, tasks. Time and chance come in as arguments.

#![deny(clippy::wildcard_enum_match_arm)]

mod dialect;
mod life;
mod number;
mod pbx;
mod switch;

pub use life::{Life, LifeConfig};
pub use number::{Address, Number};
pub use pbx::{
    Act, Agent, AgentLogin, AgentState, AgentWish, Call, CallFacts, CallId, Cause, Connection, ConnectionId,
    ConnectionState, Credentials, Device, DeviceKind, ForwardingType, Hand, Happening, Joined, Joint,
    ListedConnection, MessageId, Pbx, PbxConfig, Recording, RecordingState, Refusal, RefusalCategory, Report,
    SnapshotEntry, SnapshotParty, Witness,
};
pub use switch::{
    AssociationRule, ConnectionKey, Dialect, Family, Framing, Habits, Login, Moment, Observations, Output,
    Quirks, Reference, Segments, Stamp, Switch, SwitchConfig, SystemStatus, family,
};
