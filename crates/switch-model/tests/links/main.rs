//! Scenarios on the links of a switch, one file for each behaviour.

mod agents;
mod association;
mod conversation;
mod families;
mod features;
mod filters;
mod framing;
mod hostile;
mod hot_desk_times;
mod keep_alive;
mod monitors;
mod quirks;
mod services;
mod site;
mod snapshots;
mod tpkt;
mod two_calls;
mod two_readings;
mod unreadable;
