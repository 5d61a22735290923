//! What the server counts and measures of itself, for /metrics.
//!
//! [`catalogue`] names every metric; [`instruments`] are what values are kept in, [`labels`] the values that labels
//! have, and [`reading`] puts it all together when somebody asks. Whoever knows of something counts it here: each
//! switch's thread and the clients' threads share these structures, and counting is atomic additions alone. What the
//! actors publish as views anyway is read from the directory. What is counted of one DN is in its actor
//! ([`crate::dn::DnStats`]).

pub mod catalogue;
pub mod instruments;
pub mod labels;
pub mod reading;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use csta_link::Traffic;

use instruments::{Counter, Histogram, Level, OF_MACHINES, OF_PEOPLE};
use labels::{
    Anomaly, Answered, Close, Counters, DeniedWith, Overflow, Pairs, Service, ServiceOutcome, SwitchAnswer,
    Unheard, Unreadable,
};

use crate::config::SwitchConfig;
use crate::journal::{AuditLine, Outcome};

/// What is counted of the server as a whole.
#[derive(Debug)]
pub struct Metrics {
    /// From the switch's socket to a client's connection.
    pub event_lag: Histogram,
    /// Streams that ended.
    pub closes: Counters<Close>,
    /// Refusals because of tokens, all of them.
    pub denials: Counters<DeniedWith>,
    pub(crate) sessions_opened: Counter,
    pub(crate) requests: Counters<Answered>,
    pub(crate) request_duration: Histogram,
    switches: RwLock<Vec<Arc<SwitchMetrics>>>,
}

impl Default for Metrics {
    fn default() -> Metrics {
        Metrics {
            event_lag: Histogram::new(OF_MACHINES),
            closes: Counters::default(),
            denials: Counters::default(),
            sessions_opened: Counter::default(),
            requests: Counters::default(),
            request_duration: Histogram::new(OF_MACHINES),
            switches: RwLock::default(),
        }
    }
}

impl Metrics {
    /// A switch begins: what is counted of it from now on.
    pub(crate) fn enter_switch(self: &Arc<Self>, switch: &SwitchConfig) -> Arc<SwitchMetrics> {
        let links = switch.links.iter().map(|link| (link.name.clone(), LinkMetrics::default())).collect();
        let metrics = Arc::new(SwitchMetrics {
            server: self.clone(),
            name: switch.name.clone(),
            links,
            resync: Histogram::new(OF_PEOPLE),
            events: Counter::default(),
            dn_restarts: Counter::default(),
            dn_mailboxes: Level::default(),
            dn_overflows: Counters::default(),
            link_overflows: Counter::default(),
        });
        self.switches.write().unwrap_or_else(PoisonError::into_inner).push(metrics.clone());
        metrics
    }

    pub(crate) fn switches(&self) -> Vec<Arc<SwitchMetrics>> {
        self.switches.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// What is counted of one switch and its DNs.
#[derive(Debug)]
pub struct SwitchMetrics {
    pub(crate) server: Arc<Metrics>,
    pub(crate) name: Arc<str>,
    links: BTreeMap<Arc<str>, LinkMetrics>,
    pub(crate) resync: Histogram,
    pub(crate) events: Counter,
    pub(crate) dn_restarts: Counter,
    pub(crate) dn_mailboxes: Level,
    pub(crate) dn_overflows: Counters<Overflow>,
    pub(crate) link_overflows: Counter,
}

impl SwitchMetrics {
    /// What is counted of a configured link.
    pub(crate) fn link(&self, name: &str) -> Option<&LinkMetrics> {
        self.links.get(name)
    }
}

/// What is counted of one link.
#[derive(Debug)]
pub(crate) struct LinkMetrics {
    pub(crate) connections: Counter,
    pub(crate) decode_errors: Counters<Unreadable>,
    pub(crate) unheard: Counters<Unheard>,
    pub(crate) anomalies: Counters<Anomaly>,
    pub(crate) answers: Counters<SwitchAnswer>,
    pub(crate) round_trip: Histogram,
    /// Added to once a second, so a lock does no harm.
    traffic: Mutex<Traffic>,
}

impl Default for LinkMetrics {
    fn default() -> LinkMetrics {
        LinkMetrics {
            connections: Counter::default(),
            decode_errors: Counters::default(),
            unheard: Counters::default(),
            anomalies: Counters::default(),
            answers: Counters::default(),
            round_trip: Histogram::new(OF_MACHINES),
            traffic: Mutex::default(),
        }
    }
}

impl LinkMetrics {
    /// So much has passed since the last time.
    pub(crate) fn passed(&self, traffic: &Traffic) {
        self.traffic().add(traffic);
    }

    fn traffic(&self) -> MutexGuard<'_, Traffic> {
        self.traffic.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A message in the mailbox of a DN: it counts there from its making until it is taken out, or not taken in.
#[derive(Debug)]
pub(crate) struct InMailbox(Arc<SwitchMetrics>);

impl InMailbox {
    pub(crate) fn of(switch: &Arc<SwitchMetrics>) -> InMailbox {
        switch.dn_mailboxes.rise();
        InMailbox(switch.clone())
    }
}

impl Drop for InMailbox {
    fn drop(&mut self) {
        self.0.dn_mailboxes.fall();
    }
}

/// What is counted of the journal.
#[derive(Debug)]
pub(crate) struct JournalMetrics {
    pub(crate) sync: Histogram,
    pub(crate) failures: Counter,
    pub(crate) services: Pairs<Service, ServiceOutcome>,
}

impl Default for JournalMetrics {
    fn default() -> JournalMetrics {
        JournalMetrics {
            sync: Histogram::new(OF_MACHINES),
            failures: Counter::default(),
            services: Pairs::default(),
        }
    }
}

impl JournalMetrics {
    /// Counts the private services of these lines of the audit log.
    pub(crate) fn count(&self, lines: &[AuditLine]) {
        for (service, outcome) in lines.iter().filter_map(service_of) {
            self.services.count(service, outcome);
        }
    }
}

/// The private service that a line of the audit log tells of, and how it ended.
pub(crate) fn service_of(line: &AuditLine) -> Option<(Service, ServiceOutcome)> {
    let outcome = match line.outcome {
        Outcome::Done if line.client.is_none() => ServiceOutcome::Reported,
        Outcome::Done => ServiceOutcome::Done,
        Outcome::Refused(_) => ServiceOutcome::Refused,
        Outcome::Denied(_) => ServiceOutcome::Denied,
    };
    line.number.map(|number| (Service::of(number), outcome))
}
