//! One link to a CSTA switch as a pure machine: octets, moments and requests go in, effects come out.
//!
//! Between a socket and the messages of CSTA there is work that is the same for every program: finding records in a
//! stream, making the association, numbering invocations and matching answers, noticing that the other side is gone.
//! [`Link`] does it and nothing else. It has no socket, no clock and no task, so the same machine runs in a server, in a
//! simulation and in a fuzzer:
//!
//! ```
//! use std::time::Duration;
//! use csta_link::{Association, Framing, Link, LinkConfig, LinkControl, Manners, Output};
//!
//! let config = LinkConfig {
//!     framing: Framing::Length16,
//!     association: Association::None, // the switch's status makes the link operational
//!     manners: Manners::default(),
//!     control: LinkControl::default(),
//! };
//! let mut link = Link::new(config, Duration::ZERO); // the socket has just been connected
//!
//! // The switch asks: operation 211, systemStatus, 2 = normal.
//! let record = [0, 14, 0xa1, 12, 2, 1, 7, 2, 2, 0, 211, 0x30, 3, 0x0a, 1, 2];
//! link.handle_input(Duration::from_millis(20), &record);
//!
//! let effects: Vec<Output> = std::iter::from_fn(|| link.poll_output()).collect();
//! assert!(effects.iter().any(|effect| matches!(effect, Output::Transmit(_)))); // it is answered
//! assert!(effects.iter().any(|effect| matches!(effect, Output::Operational)));
//! assert!(link.poll_timeout().is_some()); // when to call handle_timeout, at the latest
//! ```
//!
//! Four things go in: octets ([`Link::handle_input`]), the end of the stream ([`Link::handle_eof`]), a moment
//! ([`Link::handle_timeout`]) and a request ([`Link::invoke`]). One thing comes out: [`Output`], to be taken until there is
//! none. Times are since the process began and are told with every call.
//!
//! - **Records.** [`Framing`] says how they are found; an APDU longer than [`MAX_APDU`] is passed over, and counts as one that
//!   could not be read.
//! - **Invocations.** So many at a time, the others wait or are refused ([`LinkControl`]). Each that was taken ends in
//!   exactly one [`Answer`], whatever becomes of the link, and an id whose answer is overdue is not used again.
//! - **Keep-alive.** A silent link is asked for its status, or the switch is left to tell it ([`Manners`]); a link that keeps
//!   silent is closed. What families of switches want is in [`profile`].
//! - **Overload.** A switch that says it is overloaded has fewer requests at a time, further apart, until it says otherwise or
//!   no more of it ([`OVERLOAD_GAP`], [`OVERLOAD_FORGOTTEN_AFTER`]). Who hangs up does not wait.
//! - **Faults of the other side.** What cannot be read is counted, named in a [`Diagnostic`] and rejected where ROSE has
//!   a reject. The link ends when records cannot be found any more, or [`MAX_ERRORS_IN_A_ROW`] could not be read.
//!
//! A lost link is not mended: a new socket gets a new [`Link`]. What outlives it is at its caller: the pauses between two
//! ([`Backoff`]) and the monitors ([`MonitorTable`]), which finds whose an event is even when it comes before the answer
//! to its MonitorStart.
//!
//! No socket, no clock, no task and no rule of telephony may live here.
#![deny(clippy::wildcard_enum_match_arm)]

mod association;
mod backoff;
mod config;
mod counters;
mod framing;
mod invocations;
mod keep_alive;
mod link;
mod monitor_table;
mod output;
mod pacing;
pub mod profile;
mod record_layer;
mod timers;
mod tpdu;
mod traffic;

pub use backoff::Backoff;
pub use config::{
    Acse, Association, Credentials, KeepAliveOwner, LinkConfig, LinkControl, Manners, ReleaseStyle,
    UserInformation,
};
pub use counters::{Counters, RoundTrips};
pub use framing::{ApduTooLong, Body, Decoder, Framing, FramingLost, MAX_APDU, Overlong, Record};
pub use invocations::Priority;
pub use keep_alive::LossRate;
pub use link::{Link, MAX_ERRORS_IN_A_ROW};
pub use monitor_table::{EARLY_EVENT_LIFE, MAX_EARLY_EVENTS, MonitorState, MonitorTable, Routed, Started};
pub use output::{Answer, CloseReason, Diagnostic, Failure, Invocation, InvokeError, Output};
pub use pacing::{MAX_OVERLOAD_GAP, OVERLOAD_FORGOTTEN_AFTER, OVERLOAD_GAP};
pub use record_layer::{Received, RecordLayer};
pub use traffic::{Passed, Subject, Traffic};
