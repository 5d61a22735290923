//! All metrics at one moment, as plain samples: whoever serves them writes them down.

use std::collections::BTreeMap;

use telephony::address::DnNumber;
use telephony::names::AddressStatus;

use super::catalogue::{self as c, Metric};
use super::instruments::{Counter, Distribution};
use super::labels::Label;
use super::{LinkMetrics, SwitchMetrics};
use crate::directory::{DnEntry, LinkState, LinkView, SwitchView};
use crate::dn::DnStats;
use crate::server::Middleware;

/// A value of a series.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Of a counter or a gauge.
    Number(u64),
    /// Of a histogram.
    Distribution(Distribution),
}

/// A series with its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    /// The values of the metric's labels, in their order.
    pub labels: Vec<String>,
    /// Its value.
    pub value: Value,
}

/// Samples by metric, each metric once, in the order in which they came.
#[derive(Debug, Default)]
pub struct Readings(Vec<(&'static Metric, Vec<Sample>)>);

impl Readings {
    /// Another number.
    pub fn number(&mut self, metric: &'static Metric, labels: &[&str], number: u64) {
        self.add(metric, labels, Value::Number(number));
    }

    /// Another histogram.
    pub fn distribution(&mut self, metric: &'static Metric, labels: &[&str], distribution: Distribution) {
        self.add(metric, labels, Value::Distribution(distribution));
    }

    /// The metrics with their samples.
    pub fn iter(&self) -> impl Iterator<Item = (&'static Metric, &[Sample])> {
        self.0.iter().map(|(metric, samples)| (*metric, samples.as_slice()))
    }

    fn count(&mut self, metric: &'static Metric, labels: &[&str], counter: &Counter) {
        self.number(metric, labels, counter.get());
    }

    fn add(&mut self, metric: &'static Metric, labels: &[&str], value: Value) {
        debug_assert_eq!(labels.len(), metric.labels.len(), "{}", metric.name);
        let sample = Sample { labels: labels.iter().map(|&value| value.to_owned()).collect(), value };
        match self.0.iter_mut().find(|(known, _)| known.name == metric.name) {
            Some((_, samples)) => samples.push(sample),
            None => self.0.push((metric, vec![sample])),
        }
    }

    /// What is counted of a chosen DN.
    pub fn of_dn(&mut self, number: &DnNumber, entry: &DnEntry, stats: &DnStats) {
        let (switch, dn) = (&*entry.switch, number.as_str());
        for (event, count) in stats.events() {
            self.number(&c::DN_EVENTS, &[switch, dn, event.name()], count);
        }
        for (outcome, count) in stats.requests() {
            self.number(&c::DN_REQUESTS, &[switch, dn, outcome.name()], count);
        }
        for ((service, outcome), count) in stats.private_services() {
            self.number(&c::DN_PRIVATE_SERVICES, &[switch, dn, service.name(), outcome.name()], count);
        }
        self.distribution(&c::DN_REQUEST_DURATION, &[switch, dn], stats.request_times().clone());
        self.distribution(&c::DN_ANSWER, &[switch, dn], stats.answer_times().clone());
        self.number(&c::DN_CALLS, &[switch, dn], entry.line.calls.len() as u64);
        self.number(&c::DN_IN_SYNC, &[switch, dn], u64::from(entry.line.in_sync));
    }
}

impl Middleware {
    /// All metrics but those of chosen DNs, at this moment.
    pub fn read_metrics(&self) -> Readings {
        let mut readings = Readings::default();
        let switches = self.metrics().switches();
        let views = self.directory().switches();
        for switch in &switches {
            if let Some(view) = views.iter().find(|view| view.name == switch.name) {
                links(&mut readings, switch, view);
                readings.number(&c::DNS_MONITORED, &[&switch.name], view.monitored as u64);
            }
            dns(&mut readings, switch);
        }
        let refused =
            |switch: &str| views.iter().find(|view| *view.name == *switch).map_or(0, |view| view.refused);
        let switches: Vec<_> =
            switches.iter().map(|switch| (&*switch.name, refused(&switch.name) as u64)).collect();
        self.read_dns(&mut readings, &switches);
        self.read_clients(&mut readings);
        self.read_journal(&mut readings);
        readings
    }

    /// Of each switch with how many of its DNs it does not let be monitored.
    fn read_dns(&self, readings: &mut Readings, switches: &[(&str, u64)]) {
        let counts = self.directory().count_dns();
        for &(switch, refused) in switches {
            readings.number(&c::DNS_REFUSED, &[switch], refused);
            let of_switch = |state: &AddressStatus| counts.by_state.get(&(switch.into(), *state)).copied();
            for state in AddressStatus::ALL {
                let count = of_switch(state).unwrap_or(0);
                readings.number(&c::DNS, &[switch, state.name()], count);
            }
            let uncertain = counts.out_of_sync.get(switch).copied().unwrap_or(0);
            readings.number(&c::DNS_OUT_OF_SYNC, &[switch], uncertain.saturating_sub(refused));
        }
    }

    fn read_clients(&self, readings: &mut Readings) {
        let metrics = self.metrics();
        readings.distribution(&c::EVENT_LAG, &[], metrics.event_lag.distribution());
        for (outcome, counter) in metrics.requests.iter() {
            readings.count(&c::REQUESTS, &[outcome.name()], counter);
        }
        readings.distribution(&c::REQUEST_DURATION, &[], metrics.request_duration.distribution());
        let sessions = self.directory().sessions();
        let lost = sessions.iter().filter(|(_, entry)| entry.lost.is_some()).count();
        readings.number(&c::SESSIONS, &["connected"], (sessions.len() - lost) as u64);
        readings.number(&c::SESSIONS, &["lost"], lost as u64);
        readings.count(&c::SESSIONS_OPENED, &[], &metrics.sessions_opened);
        for (code, counter) in metrics.closes.iter() {
            readings.count(&c::CLOSES, &[code.name()], counter);
        }
        for (status, counter) in metrics.denials.iter() {
            readings.count(&c::DENIALS, &[status.name()], counter);
        }
        let waiting = sessions.iter().map(|(_, entry)| entry.outbox.waiting() as u64);
        readings.number(&c::OUTBOX, &[], waiting.clone().sum());
        readings.number(&c::OUTBOX_DEEPEST, &[], waiting.max().unwrap_or(0));
    }

    fn read_journal(&self, readings: &mut Readings) {
        let journal = self.journal();
        for (service, outcome, counter) in journal.metrics().services.iter() {
            readings.count(&c::PRIVATE_SERVICES, &[service.name(), outcome.name()], counter);
        }
        readings.number(&c::JOURNAL_UP, &[], u64::from(journal.failure().is_none()));
        readings.distribution(&c::JOURNAL_SYNC, &[], journal.metrics().sync.distribution());
        readings.count(&c::JOURNAL_FAILURES, &[], &journal.metrics().failures);
        readings.number(&c::JOURNAL_WAITING, &[], journal.waiting_lines() as u64);
    }
}

fn links(readings: &mut Readings, switch: &SwitchMetrics, view: &SwitchView) {
    for link in &view.links {
        if let Some(metrics) = switch.link(&link.name) {
            of_link(readings, &[&switch.name, &link.name], (metrics, link));
        }
    }
}

fn of_link(readings: &mut Readings, at: &[&str; 2], (metrics, view): (&LinkMetrics, &LinkView)) {
    let [switch, link] = *at;
    readings.number(&c::LINK_UP, at, u64::from(view.state == LinkState::Operational));
    readings.count(&c::LINK_CONNECTIONS, at, &metrics.connections);
    for (subject, passed) in metrics.traffic().iter() {
        let subject = subject.to_string();
        readings.number(&c::LINK_MESSAGES, &[switch, link, "in", &subject], passed.received);
        readings.number(&c::LINK_MESSAGES, &[switch, link, "out", &subject], passed.sent);
    }
    for (kind, counter) in metrics.decode_errors.iter() {
        readings.count(&c::LINK_DECODE_ERRORS, &[switch, link, kind.name()], counter);
    }
    for (reason, counter) in metrics.unheard.iter() {
        readings.count(&c::LINK_EVENTS_PASSED_OVER, &[switch, link, reason.name()], counter);
    }
    for (kind, counter) in metrics.anomalies.iter() {
        readings.count(&c::LINK_ANOMALIES, &[switch, link, kind.name()], counter);
    }
    for (outcome, counter) in metrics.answers.iter() {
        readings.count(&c::LINK_ANSWERS, &[switch, link, outcome.name()], counter);
    }
    readings.number(&c::LINK_OUTSTANDING, at, view.outstanding as u64);
    readings.number(&c::LINK_WINDOW, at, view.window as u64);
    readings.number(&c::LINK_QUEUED, at, view.queued as u64);
    readings.distribution(&c::LINK_ROUND_TRIP, at, metrics.round_trip.distribution());
}

fn dns(readings: &mut Readings, switch: &SwitchMetrics) {
    let at = &[&*switch.name];
    readings.count(&c::LINK_MAILBOX_OVERFLOWS, at, &switch.link_overflows);
    readings.distribution(&c::RESYNC, at, switch.resync.distribution());
    readings.number(&c::DN_MAILBOX, at, switch.dn_mailboxes.get());
    for (what, counter) in switch.dn_overflows.iter() {
        readings.count(&c::DN_MAILBOX_OVERFLOWS, &[&switch.name, what.name()], counter);
    }
    readings.count(&c::DN_RESTARTS, at, &switch.dn_restarts);
    readings.count(&c::EVENTS, at, &switch.events);
}

/// How many DNs are in which state, by switch.
#[derive(Debug, Default)]
pub(crate) struct DnCounts {
    pub(crate) by_state: BTreeMap<(std::sync::Arc<str>, AddressStatus), u64>,
    pub(crate) out_of_sync: BTreeMap<std::sync::Arc<str>, u64>,
}
