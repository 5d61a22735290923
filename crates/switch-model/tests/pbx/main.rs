//! Scenarios at the telephones of a switch without links, one file for each behaviour.

mod account_code;
mod agents;
mod always;
mod bench;
mod call_ids;
mod conference;
mod consultation;
mod deflection;
mod external_call;
mod forwarding;
mod hold;
mod hot_desk;
mod hot_desk_agents;
mod internal_call;
mod maintenance;
mod recording;
mod services;
mod single_step;
mod snapshot;
mod transfer;
mod unreached_destination;
