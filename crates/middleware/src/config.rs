//! What the middleware is told at its start, and what of it may change later: plain values, already checked by the
//! binary.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use csta_adapter::Profile;
use csta_link::{Association, Framing, LinkConfig, LinkControl, Manners};
use telephony::address::DnNumber;
use telephony::dn::DnConfig;
use telephony::options::{LogoutLevels, Options};

use crate::dn_log::Retention;
use crate::journal::Keeping;

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
    /// How much of history and audit is kept.
    pub keeping: Keeping,
    /// The switches.
    pub switches: Vec<SwitchConfig>,
}

impl MiddlewareConfig {
    /// Takes from a new configuration what may change while the server runs: the options of DNs and calls, of
    /// link-control and of retention, and what DNs permit and agents obey. The rest stays as it is. Returns what of it is another in the
    /// new configuration, in the words of its file: that needs a restart.
    pub(crate) fn take_over(&mut self, new: MiddlewareConfig) -> Vec<String> {
        let mut stays = Vec::new();
        if self.server_id != new.server_id {
            stays.push("tserver.server-id".to_owned());
        }
        if self.store != new.store {
            stays.push("store.path".to_owned());
        }
        stays.extend(self.keeping.differences(&new.keeping).map(|key| format!("store.{key}")));
        self.options = new.options;
        self.retention = new.retention;
        self.client_resume = new.client_resume;
        let mut switches = new.switches;
        for switch in &mut self.switches {
            match switches.iter().position(|new| new.name == switch.name) {
                Some(at) => stays.extend(switch.take_over(&switches.remove(at))),
                None => stays.push(format!("switch {}", switch.name)),
            }
        }
        stays.extend(switches.iter().map(|switch| format!("switch {}", switch.name)));
        stays
    }
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
    /// Ids of Agent Logins that are monitored like devices: none of them is a DN.
    pub monitored_agents: Vec<DnNumber>,
    /// `agent-logout-on-unreg`.
    pub logout_on_unreg: Arc<LogoutLevels>,
    /// `restart-period`: the longest pause between attempts.
    pub restart_period: Duration,
    /// Requests without answer that the link allows: so many monitors are set at a time.
    pub max_outstanding: usize,
}

/// One link to a switch.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// How the switch writes what the standard leaves open, over this link.
    pub profile: Profile,
}

impl SwitchConfig {
    fn take_over(&mut self, new: &SwitchConfig) -> Vec<String> {
        self.restart_period = new.restart_period;
        self.max_outstanding = new.max_outstanding;
        self.logout_on_unreg = new.logout_on_unreg.clone();
        for link in &mut self.links {
            if let Some(new) = new.links.iter().find(|new| new.name == link.name) {
                link.link.control = new.link.control;
            }
        }
        let dns: HashMap<_, _> = new.dns.iter().map(|dn| (&dn.number, dn)).collect();
        let mut same_dns = self.dns.len() == dns.len();
        for dn in &mut self.dns {
            match dns.get(&dn.number) {
                Some(new) if new.address_type == dn.address_type => dn.clone_from(new),
                Some(_) | None => same_dns = false,
            }
        }
        let mut stays = Vec::new();
        if self.links != new.links {
            stays.push(format!("switch {}: link", self.name));
        }
        if !same_dns {
            stays.push(format!("switch {}: number or type of a dn", self.name));
        }
        if self.monitored_agents != new.monitored_agents {
            stays.push(format!("switch {}: which agents are monitored", self.name));
        }
        stays
    }
}

impl LinkTarget {
    /// The plainest of links: two octets of length, no association, timers as they are by default.
    pub fn plain(name: &str, hostname: &str, port: u16) -> LinkTarget {
        let link = LinkConfig {
            framing: Framing::Length16,
            association: Association::None,
            manners: Manners::default(),
            control: LinkControl::default(),
        };
        LinkTarget {
            name: name.into(),
            hostname: hostname.into(),
            port,
            priority: 0,
            link,
            profile: Profile::default(),
        }
    }
}
