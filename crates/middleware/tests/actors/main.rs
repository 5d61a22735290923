//! The actors at work: a real socket, the model switch behind it, sessions in front. Nothing here waits for time to
//! pass; every wait is for something that must happen, with a deadline for the case that it does not.

mod bench;
mod calls;
mod desks;
mod limits;
mod lines;
mod link;
mod metrics;
mod options;
mod people;
mod sessions;
