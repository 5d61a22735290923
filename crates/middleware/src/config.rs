//! What the middleware is told at its start: plain values, already checked by the binary.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use csta_adapter::Profile;
use csta_link::{Association, Framing, LinkConfig, LinkControl};
use telephony::dn::DnConfig;
use telephony::options::Options;

use crate::dn_log::Retention;

/// The whole of it.
#[derive(Debug, Clone)]
pub struct MiddlewareConfig {
    /// The server's name, in every event.
    pub server: Arc<str>,
    /// `server-id`, 1-16383.
    pub server_id: u16,
    /// Rules of DNs and calls.
    pub options: Arc<Options>,
    /// How much of each DN's events is kept.
    pub retention: Retention,
    /// `client-resume-tout`.
    pub client_resume: Duration,
    /// Where durable state is kept; `None` keeps everything in memory.
    pub store: Option<PathBuf>,
    /// The switches.
    pub switches: Vec<SwitchConfig>,
}

/// One switch.
#[derive(Debug, Clone)]
pub struct SwitchConfig {
    /// Its name.
    pub name: Arc<str>,
    /// The ways to it; one is used at a time, the best first.
    pub links: Vec<LinkTarget>,
    /// Its DNs.
    pub dns: Vec<DnConfig>,
    /// How it writes what the standard leaves open.
    pub profile: Profile,
    /// `restart-period`: the longest pause between attempts.
    pub restart_period: Duration,
    /// Requests without answer that the link allows: so many monitors are set at a time.
    pub max_outstanding: usize,
}

/// One link to a switch.
#[derive(Debug, Clone)]
pub struct LinkTarget {
    /// Its name.
    pub name: Arc<str>,
    /// Host name or address.
    pub hostname: String,
    /// TCP port.
    pub port: u16,
    /// Larger is better.
    pub priority: u8,
    /// Framing, association, timers.
    pub link: LinkConfig,
}

impl LinkTarget {
    /// The plainest of links: two octets of length, no association, timers as they are by default.
    pub fn plain(name: &str, hostname: &str, port: u16) -> LinkTarget {
        let link = LinkConfig {
            framing: Framing::Length16,
            association: Association::None,
            control: LinkControl::default(),
        };
        LinkTarget { name: name.into(), hostname: hostname.into(), port, priority: 0, link }
    }
}
