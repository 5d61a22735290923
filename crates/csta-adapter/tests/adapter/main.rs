//! The dictionary, tested from outside: what the specification's tables say, and what goes over and comes back.

mod agents;
mod causes;
mod events;
mod failures;
mod joining;
mod monitors;
mod numbers;
mod requests;
mod results;
mod samples;
mod states;
