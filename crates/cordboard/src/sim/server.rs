//! The model switch behind a TCP port: sockets and time around the pure [`Switch`].

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::io;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use switch_model::{ConnectionKey, Life, Moment, Output, Quirks, Switch, SwitchConfig};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::time::sleep;

use super::acts::{self, Deed};
use super::connection::{Connection, Input};

/// Inputs that wait for the switch; the sockets wait when there are more.
const WAITING_INPUTS: usize = 256;
/// How long to wait when the system has no socket to give.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);
/// A time that never comes in practice.
const NEVER: Duration = Duration::from_secs(3600);

/// The switch with its sockets.
#[derive(Debug)]
pub(crate) struct SwitchServer {
    listener: TcpListener,
    switch: Switch,
    life: Option<Life>,
    /// When somebody does something of their own accord next.
    next_act: Duration,
    start: Instant,
    chance: RandomState,
    drawn: u64,
    connections: HashMap<ConnectionKey, Connection>,
    inputs: mpsc::Receiver<Input>,
    to_switch: mpsc::Sender<Input>,
}

/// What the switch has to look at.
enum Occasion {
    Connected(io::Result<TcpStream>),
    Came(Input),
    Due,
}

impl SwitchServer {
    /// A switch on that listener, with people at its telephones if there is a script for them.
    pub(crate) fn new(listener: TcpListener, config: SwitchConfig, life: Option<Life>) -> Self {
        let (to_switch, inputs) = mpsc::channel(WAITING_INPUTS);
        SwitchServer {
            listener,
            switch: Switch::new(config),
            life,
            next_act: Duration::ZERO,
            start: Instant::now(),
            chance: RandomState::new(),
            drawn: 0,
            connections: HashMap::new(),
            inputs,
            to_switch,
        }
    }

    /// Waits for the next occasion and does what is to be done then. Nothing is lost when the future is dropped.
    pub(crate) async fn work(&mut self) {
        let due = self.due().saturating_sub(self.start.elapsed());
        let occasion = tokio::select! {
            accepted = self.listener.accept() => Occasion::Connected(accepted.map(|(socket, _)| socket)),
            // The switch has a sender of its own, so there is always one.
            Some(input) = self.inputs.recv() => Occasion::Came(input),
            () = sleep(due) => Occasion::Due,
        };
        match occasion {
            Occasion::Connected(Ok(socket)) => self.connect(socket),
            Occasion::Connected(Err(error)) => {
                tracing::warn!(%error, "a link could not be taken");
                sleep(ACCEPT_PAUSE).await;
            }
            Occasion::Came(Input::Octets(key, octets)) => self.switch.handle_input(self.now(), key, &octets),
            Occasion::Came(Input::Ended(key)) => {
                self.connections.remove(&key);
                self.switch.handle_eof(key);
            }
            Occasion::Due => self.do_what_is_due(),
        }
        self.drain();
    }

    /// Does what a line says. Returns what became of it.
    pub(crate) fn obey(&mut self, line: &str) -> String {
        let now = self.now();
        let done = match acts::parse(line, self.switch.pbx()) {
            Ok(Deed::Act(act)) => self.switch.act(now, &act).map_err(|refusal| refusal.to_string()),
            Ok(Deed::Status(status)) => {
                self.switch.set_status(now, status);
                Ok(())
            }
            Ok(Deed::StopMonitors(device)) => {
                self.switch.stop_monitors(now, &device);
                Ok(())
            }
            Ok(Deed::Fault(fault)) => {
                fault.befall(self.switch.quirks_mut());
                Ok(())
            }
            Ok(Deed::Behave) => {
                *self.switch.quirks_mut() = Quirks::default();
                Ok(())
            }
            Err(sentence) => Err(sentence),
        };
        self.drain();
        let line = line.trim();
        match done {
            Ok(()) => format!("done: {line}"),
            Err(sentence) => format!("refused: {line}: {sentence}"),
        }
    }

    fn now(&self) -> Moment {
        let wall = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Moment { monotonic: self.start.elapsed(), wall }
    }

    fn due(&self) -> Duration {
        let life = self.life.is_some().then_some(self.next_act);
        let never = self.start.elapsed() + NEVER;
        self.switch.poll_timeout().into_iter().chain(life).min().unwrap_or(never)
    }

    fn connect(&mut self, socket: TcpStream) {
        // Records are small and each stands for itself; where the system cannot do it, they are only later.
        let _ = socket.set_nodelay(true);
        let key = self.switch.connect(self.now());
        let connection = Connection::open(socket, key, self.to_switch.clone());
        self.connections.insert(key, connection);
    }

    fn do_what_is_due(&mut self) {
        let now = self.now();
        if self.switch.poll_timeout().is_some_and(|due| due <= now.monotonic) {
            self.switch.handle_timeout(now);
        }
        let random = self.random();
        let Some(life) = self.life.as_mut().filter(|_| self.next_act <= now.monotonic) else { return };
        let (act, pause) = life.next_act(self.switch.pbx(), now.monotonic, random);
        self.next_act = now.monotonic + pause;
        if let Some(Err(refusal)) = act.map(|act| self.switch.act(now, &act)) {
            tracing::debug!(%refusal, "the script wanted what cannot be done");
        }
    }

    /// Random octets from the hasher's keys, which the operating system fills.
    fn random(&mut self) -> u32 {
        self.drawn += 1;
        self.chance.hash_one(self.drawn) as u32
    }

    fn drain(&mut self) {
        while let Some(output) = self.switch.poll_output() {
            match output {
                Output::Transmit(key, record) => {
                    let sent = self.connections.get(&key).is_none_or(|connection| connection.send(record));
                    if !sent {
                        tracing::warn!("an application reads too slowly: its link is closed");
                        self.connections.remove(&key);
                        self.switch.handle_eof(key);
                    }
                }
                Output::Stranger(key, dialect) => {
                    tracing::warn!(%key, %dialect, "an application speaks what this switch does not: its link is closed");
                }
                Output::Close(key) => drop(self.connections.remove(&key)),
            }
        }
    }
}
