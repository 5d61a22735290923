//! A client of Cordboard: what an application needs to watch and steer telephones.
//!
//! [`Client::connect`] opens the stream and gives two halves: the [`Client`], which asks and gets its answers, and the
//! [`Events`], which are everything that no request of this client asked for. The messages themselves are those of
//! `client_api`, which is all of the house that this crate may use; telephony's rules stay in the server.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use cordboard_client::{Client, Options};
//!
//! let (client, mut events) = Client::connect("ws://127.0.0.1:8080", Options::default()).await?;
//! client.register("4001").await?;
//! let dialing = client.make_call("4001", "4002").await?;
//! while let Ok(event) = events.next().await {
//!     if event.conn_id == dialing.conn_id { /* the call goes on */ }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # What it does not do
//! It does not reconnect. When the connection ends, [`Events::next`] says why, and an application that wants to go on
//! connects again, gives [`Client::identify`] the session that it had and [`Client::resume`] the last `epoch` and
//! `dnOffset` of each DN.

mod client;
mod connection;
mod disconnect;
mod error;
mod events;
mod options;
mod tls;

pub use client::Client;
pub use client_api as api;
pub use disconnect::Disconnect;
pub use error::{ConnectError, Error};
pub use events::Events;
pub use options::Options;
pub use tls::Trust;
