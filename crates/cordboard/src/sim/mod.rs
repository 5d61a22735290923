//! `sim`: the model switch on a TCP port, steered by lines on standard input.

mod acts;
mod connection;
mod numbers;
mod profile;
mod server;

use std::collections::BTreeSet;
use std::io::BufRead;
use std::thread;
use std::time::Duration;

use switch_model::{AssociationRule, Framing, Life, LifeConfig, Number, PbxConfig, SwitchConfig};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

pub(crate) use acts::HELP as ACTS_HELP;
pub(crate) use numbers::NumberRange;
pub(crate) use server::SwitchServer;

use crate::cli::{self, SimAssociation, SimFraming};
use crate::exit::Exit;
use crate::stop::StopSignal;
use crate::{logging, say};

/// Lines of standard input that wait for the switch; their writer waits when there are more.
const WAITING_LINES: usize = 64;

/// `sim`.
pub(crate) async fn run(sim: cli::Sim) -> Exit {
    logging::start_quietly();
    if let Some(number) = doubled(&sim) {
        say::complain(format_args!(
            "{number} is both a telephone (--dns) and a guest (--guests): give the guests numbers of their own."
        ));
        return Exit::Usage;
    }
    let listener = match TcpListener::bind(sim.listen).await {
        Ok(listener) => listener,
        Err(error) => {
            say::complain(format_args!("The switch cannot listen on {}: {error}.", sim.listen));
            return Exit::Failed;
        }
    };
    match serve(&sim, listener).await {
        Ok(()) => Exit::Done,
        Err(error) => {
            say::complain(format_args!("The switch had to stop: {error}."));
            Exit::Internal
        }
    }
}

async fn serve(sim: &cli::Sim, listener: TcpListener) -> std::io::Result<()> {
    let mut stop = StopSignal::listen()?;
    let address = listener.local_addr()?;
    let life = sim.life.then(|| Life::new(LifeConfig::default()));
    let mut server = SwitchServer::new(listener, config(sim), life);
    let mut lines = standard_input();
    say::line(format_args!("listening on {address}"))?;
    loop {
        tokio::select! {
            () = server.work() => {}
            Some(line) = lines.recv() => say::line(server.obey(&line))?,
            () = stop.wait() => return Ok(()),
        }
    }
}

/// A number that is both a telephone and a guest.
fn doubled(sim: &cli::Sim) -> Option<Number> {
    let guests = sim.guests.as_ref()?;
    let telephones: BTreeSet<_> = sim.dns.numbers().collect();
    guests.numbers().find(|guest| telephones.contains(guest))
}

fn config(sim: &cli::Sim) -> SwitchConfig {
    let numbers = |texts: &[String]| texts.iter().map(|text| Number::from(text.as_str())).collect();
    let pbx = PbxConfig {
        phones: sim.dns.numbers().collect(),
        guests: sim.guests.iter().flat_map(NumberRange::numbers).collect(),
        not_recorded: numbers(&sim.not_recorded),
        not_hot_desking: numbers(&sim.not_hot_desking),
        recorder_channels: sim.recorder_channels,
        ..PbxConfig::default()
    };
    let family = profile::of(sim.profile);
    SwitchConfig {
        framing: match sim.framing {
            SimFraming::Auto => family.framing,
            SimFraming::Length16 => Some(Framing::Length16),
            SimFraming::Hipath => Some(Framing::Hipath),
            SimFraming::Tpkt => Some(Framing::Tpkt),
        },
        association: match sim.association {
            SimAssociation::Acse => family.association,
            SimAssociation::None => AssociationRule::Implicit,
        },
        monitors_per_link: pbx.phones.len() + pbx.guests.len() + SPARE_MONITORS,
        pbx,
        hot_desk_limit: sim.hot_desk_limit.map(Duration::from_secs),
        ..family
    }
}

/// Monitors beyond one for each device, for applications that monitor more than they should.
const SPARE_MONITORS: usize = 100;

/// The lines of standard input. It is read by a thread of its own, which waits in the system while nobody types.
fn standard_input() -> mpsc::Receiver<String> {
    let (sender, lines) = mpsc::channel(WAITING_LINES);
    thread::spawn(move || {
        let lines = std::io::stdin().lock().lines();
        lines.map_while(Result::ok).try_for_each(|line| sender.blocking_send(line))
    });
    lines
}
