//! `watch DN…`: the events of DNs, one readable line each, as they come.

mod line;

use std::io;
use std::time::Duration;

use cordboard_client::api::Event;
use cordboard_client::{Client, Disconnect, Events, Options};
use tokio::time::timeout;

use crate::exit::Exit;
use crate::stop::StopSignal;
use crate::{cli, logging, remote, say};

/// `watch`.
pub(crate) async fn run(watch: cli::Watch) -> Exit {
    logging::start_quietly();
    let url = watch.server.url.stream();
    let trust = match watch.server.trust() {
        Ok(trust) => trust,
        Err(error) => {
            say::complain(format_args!("{error}."));
            return Exit::Usage;
        }
    };
    let options = Options { token: remote::token(), trust, ..Options::default() };
    let (client, mut events) = match Client::connect(&url, options).await {
        Ok(connected) => connected,
        Err(error) => {
            say::complain(format_args!("{url} cannot be watched: {error}."));
            return Exit::Failed;
        }
    };
    match follow(&watch, &client, &mut events).await {
        Ok(exit) => exit,
        // Nobody reads any more.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Done,
        Err(error) => {
            say::complain(format_args!("The events cannot be written: {error}."));
            Exit::Failed
        }
    }
}

async fn follow(watch: &cli::Watch, client: &Client, events: &mut Events) -> io::Result<Exit> {
    let mut stop = StopSignal::listen()?;
    let mut any = false;
    for dn in &watch.dns {
        match client.register(dn).await {
            Ok(registered) => {
                any = true;
                let mut told = waiting(events).await;
                told.push(registered);
                // Answers and events come by different ways; the server has numbered them.
                told.sort_by_key(|event| event.event_sequence_number);
                told.iter().try_for_each(|event| show(watch, event))?;
            }
            Err(error) => say::complain(format_args!("{dn} is not watched: {error}")),
        }
    }
    if !any {
        return Ok(Exit::Failed);
    }
    loop {
        let next = tokio::select! {
            next = events.next() => next,
            () = stop.wait() => return Ok(Exit::Done),
        };
        match next {
            Ok(event) => show(watch, &event)?,
            Err(reason) => {
                say::complain(ending(&reason));
                return Ok(Exit::Failed);
            }
        }
    }
}

/// The events that are there already.
async fn waiting(events: &mut Events) -> Vec<Event> {
    let mut there = Vec::new();
    // At the end of the connection, the next one to wait for an event is told why.
    while let Ok(Ok(event)) = timeout(Duration::ZERO, events.next()).await {
        there.push(event);
    }
    there
}

fn show(watch: &cli::Watch, event: &Event) -> io::Result<()> {
    if watch.json { say::line(event.to_json()) } else { say::line(line::of(event)) }
}

fn ending(reason: &Disconnect) -> String {
    match reason.reconnect_after() {
        Some(pause) => format!("The server stops: {reason}. Watch again in {} s.", pause.as_secs().max(1)),
        None => format!("There are no more events: {reason}."),
    }
}
