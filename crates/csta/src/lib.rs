//! CSTA III in Rust: the messages of ECMA-285, as types that can be read from octets and written to them.
//!
//! # What CSTA is
//!
//! A telephone switch knows everything about its telephones and little about the people who use them; with the
//! computers of an office it is the other way round. CSTA (*Computer Supported Telecommunications Applications*) is
//! the language between the two. Over one link the application, which the standard calls the *computing function*, asks
//! for *services*: begin this call, answer that one, record it. The switch, the *switching function*, tells
//! *events*: it rings here, somebody answered there. What they mean is said in ECMA-269; how they look as ASN.1, to
//! be written in BER, is said in ECMA-285. This crate is ECMA-285.
//!
//! # Devices, calls, connections
//!
//! Three things are talked about, and each has an identifier:
//!
//! | thing | what it is | identifier |
//! | --- | --- | --- |
//! | device | whatever a call can be at: a telephone, a group, a queue, a trunk | [`DeviceId`](data::device_identifier::DeviceId), mostly the number that one dials |
//! | call | a conversation, from the first device that begins it to the last one that leaves | [`CallId`](data::call_connection_identifiers::CallId), some octets of the switch's choice |
//! | connection | a device's part in a call | [`ConnectionId`](data::call_connection_identifiers::ConnectionId), the two together |
//!
//! Nearly everything is said of connections. Two people who talk are one call with two connections; when one of them
//! puts the other on hold, one connection changes and the call does not. A switch uses the numbers of calls again,
//! and joins calls in transfers and conferences, after which a connection has another identifier; events that do so
//! bring a [list](data::connection_states::ConnectionList) of old and new ones.
//!
//! A connection is in one of seven [states](data::connection_states::LocalConnectionState):
//!
//! ```text
//!             lifts the handset          number complete
//!   null  ----------------------> initiated -----------> connected <------> hold
//!    |                                                      ^
//!    |   is called                                          |  answers
//!    +---------------------------> alerting ----------------+
//!    |                                ^
//!    |   must wait                    |  its turn
//!    +---------------------------> queued
//!    |
//!    |   cannot be reached
//!    +---------------------------> fail              from every state: cleared -> null
//! ```
//!
//! A call has no state of its own; it is what the states of its connections make of it.
//!
//! # Monitors
//!
//! A switch tells events only to those who asked. [MonitorStart](services::monitor_start) puts a *monitor* on a device
//! or a call and answers with a [cross reference](data::status_reporting::MonitorCrossRefId). Every event of the
//! monitor bears it, so that the application can find whom the event concerns without looking into it. A call with two
//! monitored devices is told twice, once for each. A [filter](data::status_reporting::MonitorFilter) keeps events
//! back that are not wanted.
//!
//! What is there already when a monitor is set is not told. [SnapshotDevice](services::snapshot_device) reads which
//! calls a device has, [SnapshotCall](services::snapshot_call) who is in a call.
//!
//! # Services and events
//!
//! A service is a remote operation: it has a number ([`Operation`]), an argument, and a result if it is answered.
//! [`Argument`] and [`Confirmed`] tie the three together, so that none can be mixed with another's. What cannot be
//! done is refused with the one error of CSTA, a
//! [`UniversalFailure`](data::error_definition::UniversalFailure). Most services are the application's; routeing and
//! some others are asked by the switch.
//!
//! A positive answer to a request about a call says that the switch took it, not that it has happened: that, an event
//! says. All events arrive as arguments of one operation, which nobody answers.
//!
//! ## An event, octet by octet
//!
//! ```
//! use csta::data::connection_states::LocalConnectionState;
//! use csta::data::event_cause::EventCause;
//! use csta::events::event_report_definitions::{
//!     CallControlEvents, CstaEventReportArgument, EventSpecificInfo,
//! };
//!
//! let octets = [
//!     0x30, 0x42, //                   a report
//!     0x55, 0x02, 0x00, 0x07, //       for the monitor 0007
//!     0xa0, 0x3c, //                   of call control
//!     0xa4, 0x3a, //                   Delivered:
//!     0x6b, 0x10, 0x30, 0x0e, //       the connection
//!     0x80, 0x02, 0x01, 0x9a, //           in the call 019a
//!     0xa1, 0x08, 0x30, 0x06, 0x80, 0x04, 0x34, 0x30, 0x30, 0x32, // of 4002
//!     0x63, 0x08, 0x30, 0x06, 0x80, 0x04, 0x34, 0x30, 0x30, 0x32, // alerting device: 4002
//!     0x61, 0x08, 0x30, 0x06, 0x80, 0x04, 0x34, 0x30, 0x30, 0x31, // calling device: 4001
//!     0x62, 0x08, 0x30, 0x06, 0x80, 0x04, 0x34, 0x30, 0x30, 0x32, // called device: 4002
//!     0x64, 0x02, 0x88, 0x00, //       last redirection device: there was none
//!     0x4e, 0x01, 0x02, //             the monitored device's connection: alerting
//!     0x0a, 0x01, 0x16, //             cause: a new call
//! ];
//! let report: CstaEventReportArgument = csta::decode(&rose::Any::from_octets(&octets)?)?;
//! assert_eq!(report.cross_ref_identifier.as_octets(), [0x00, 0x07]);
//!
//! let EventSpecificInfo::CallControlEvents(CallControlEvents::Delivered(event)) = report.event_specific_info
//! else {
//!     panic!("another event")
//! };
//! assert_eq!(event.alerting_device.digits().as_deref(), Some("4002"));
//! assert_eq!(event.calling_device.digits().as_deref(), Some("4001"));
//! assert_eq!(event.last_redirection_device.digits(), None);
//! assert_eq!(event.local_connection_info, Some(LocalConnectionState::ALERTING));
//! assert_eq!(event.cause, EventCause::NEW_CALL);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! ## A request
//!
//! ```
//! use csta::data::device_identifier::DeviceId;
//! use csta::services::make_call::MakeCallArgument;
//!
//! let request = MakeCallArgument {
//!     calling_device: DeviceId::dialing_number("4001"),
//!     called_directory_number: DeviceId::dialing_number("4002"),
//!     ..MakeCallArgument::default()
//! };
//! let invoke = csta::invoke(7, &request); // the answer will bear the 7 as well
//! assert_eq!(
//!     invoke.encode(),
//!     [
//!         0xa1, 0x18, //               an invocation
//!         0x02, 0x01, 0x07, //         number 7
//!         0x02, 0x01, 0x0a, //         of makeCall, operation 10
//!         0x30, 0x10, //               its argument:
//!         0x30, 0x06, 0x80, 0x04, 0x34, 0x30, 0x30, 0x31, // 4001
//!         0x30, 0x06, 0x80, 0x04, 0x34, 0x30, 0x30, 0x32, // calls 4002
//!     ]
//! );
//! ```
//!
//! # Lenient in, strict out
//!
//! Switches are older, newer and odder than any standard. What they send beyond it costs nothing and is not lost:
//!
//! - Members behind those that a SEQUENCE knows are carried in its last member,
//!   [`rest`](asn1::Rest), and are written again where the value is.
//! - Enumerations are numbers with names. A number without a name is carried, and `name()` is `None`; so a `match`
//!   has an arm for it.
//! - Events, and alternatives of any other CHOICE, that the standard does not have are
//!   [`Unrecognised`](asn1::Unrecognised), with their octets.
//! - Flags that have no name are carried, up to [`SPARE_BITS`](asn1::SPARE_BITS) behind the last that has one; what is
//!   behind them is cut off. Sets are compared as sets, however many bits they were written with.
//! - Text keeps its octets. [`Ia5String`](asn1::Ia5String) shows them as UTF-8 or Latin-1.
//! - Size limits of the standard are not checked; [`rose`] bounds the size and the depth of a PDU.
//!
//! Whether any of this was there can be asked of the value, so whoever wants to count it can. What is written is the
//! standard's encoding: tags, order and lengths as BER has them, and nothing that was not put in.
//!
//! [`decode`] refuses what is not of the type at all and says what it stumbled over. [`decode_result`] lets a switch
//! say NULL for "done" where the standard has more to say, as many do.
//!
//! # How to find a thing
//!
//! - [`services`]: what can be asked, by group.
//! - [`events`]: what is told, by group, and what state it leaves the parties in.
//! - [`data`]: what both are made of.
//! - [`vendor`]: private data of Cordboard, in the places that the standard leaves to vendors.
//! - [`association`]: what CSTA puts into the request for an association.
//! - [`asn1`]: what the modules are written with.
//!
//! The files are named as the standard's modules: `CSTA-make-call` is [`services::make_call`]. The names are the
//! standard's in Rust's case: `calledDirectoryNumber` is `called_directory_number`, and a slip is kept. Each module
//! says its number and clause, each type its name in ASN.1, and each flag and number its spelling, so that a search for
//! either finds the other; a type whose name changes its case (`ConnectionID`) has the standard's as an alias. A module is written once and used by name; nothing is exported twice.
//!
//! What a product makes of all this, which switch has which habits, and how a link is kept up is none of this crate's
//! business; for the last see `csta-link`.
#![deny(clippy::wildcard_enum_match_arm)]

pub mod asn1;
pub mod association;
mod codec;
pub mod data;
mod decode_error;
pub mod events;
mod failure;
mod freedoms;
mod identifiers;
mod monitor_filter;
mod operation;
pub mod services;
pub mod vendor;

pub use codec::{
    UNIVERSAL_FAILURE, common_arguments, decode, decode_result, describe, encode, error, invoke, result,
};
pub use decode_error::DecodeError;
pub use events::event_report_definitions::Event;
pub use failure::FailureCategory;
pub use freedoms::{Freedoms, count_freedoms};
pub use operation::{Argument, Confirmed, Operation};
