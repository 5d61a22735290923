//! Counters and timings of a DN, as clients read them.

use std::collections::BTreeMap;

use client_api::{Bucket, Durations, ServiceCount};
use middleware::dn::DnStats;
use middleware::metrics::instruments::Distribution;
use middleware::metrics::labels::Label;
use telephony::address::DnNumber;

use super::rfc3339;

/// `GET /v1/dns/{dn}/stats`.
pub(crate) fn stats(
    this_dn: &DnNumber,
    since: telephony::time::Timestamp,
    stats: &DnStats,
) -> client_api::DnStats {
    let recent: Vec<u16> = stats.recent_events().collect();
    let in_a_minute: u32 = recent.iter().copied().map(u32::from).sum();
    client_api::DnStats {
        this_dn: this_dn.to_string(),
        since: rfc3339(since),
        events: stats.events().map(|(event, count)| (event.name().to_owned(), count)).collect(),
        events_per_second: f64::from(in_a_minute) / recent.len() as f64,
        recent_events: recent,
        requests: stats.requests().map(|(how, count)| (how.name().to_owned(), count)).collect(),
        private_services: private_services(stats),
        request_times: durations(stats.request_times()),
        answer_times: durations(stats.answer_times()),
    }
}

fn private_services(stats: &DnStats) -> Vec<ServiceCount> {
    let mut services: BTreeMap<&str, BTreeMap<String, u64>> = BTreeMap::new();
    for ((service, outcome), count) in stats.private_services() {
        services.entry(service.name()).or_default().insert(outcome.name().to_owned(), count);
    }
    let number = |name: &str| name.parse().ok();
    services
        .into_iter()
        .map(|(name, outcomes)| ServiceCount { private_msg_id: number(name), outcomes })
        .collect()
}

fn durations(distribution: &Distribution) -> Durations {
    Durations {
        count: distribution.count(),
        sum_us: u64::try_from(distribution.sum.as_micros()).unwrap_or(u64::MAX),
        buckets: distribution.cumulative().map(|(le_us, count)| Bucket { le_us, count }).collect(),
    }
}
