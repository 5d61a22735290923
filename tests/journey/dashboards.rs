//! Dashboards and rules of alerts ask for nothing that a running server does not expose.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use serde_json::{Value, json};

use crate::bench::{Bench, Setup};
use crate::http;
use crate::process::PATIENCE;

const DASHBOARDS: [&str; 3] = [
    include_str!("../../deploy/grafana/dashboards/cordboard-overview.json"),
    include_str!("../../deploy/grafana/dashboards/cordboard-links.json"),
    include_str!("../../deploy/grafana/dashboards/cordboard-dns.json"),
];
const RULES: &str = include_str!("../../deploy/prometheus/cordboard.rules.yml");
/// Labels that Prometheus adds.
const OF_PROMETHEUS: [&str; 3] = ["instance", "job", "le"];

#[test]
fn every_query_names_metrics_and_labels_that_a_running_server_exposes() {
    let mut bench = Bench::with(&Setup::default());
    let mut client = bench.registered(["4001", "4002"]);
    let call = bench.talk(&mut client, "4001", "4002");
    client.ask(json!({"messageName": "RequestPrivateService", "privateMsgID": 3013, "thisDN": "4001", "connID": call}));
    let of_server = metrics_with(&bench, "cordboard_link_messages_total");
    let of_dns = http::get_text(&bench.address, "/metrics/dn?match=4000-4019");
    let text = of_server + &of_dns;
    let exposed = exposed(&text);

    let queries = queries();
    assert!(queries.len() > 60, "{} queries were found", queries.len());
    for query in &queries {
        let named = metrics(query);
        assert!(!named.is_empty() || query.contains("up{job"), "{query}");
        let mut labels: BTreeSet<&str> = OF_PROMETHEUS.into();
        for name in named {
            let its = exposed.get(name);
            labels.extend(its.unwrap_or_else(|| panic!("{name} is not exposed: {query}")));
        }
        for label in labels_of(query) {
            assert!(labels.contains(label), "no metric has the label {label}: {query}");
        }
    }
}

/// What is at /metrics once that metric has been counted, which is done once a second for what is counted of links.
fn metrics_with(bench: &Bench, name: &str) -> String {
    let start = Instant::now();
    loop {
        let text = http::get_text(&bench.address, "/metrics");
        if text.contains(name) {
            return text;
        }
        assert!(start.elapsed() < PATIENCE, "{name} is counted");
    }
}

/// The exposed series by name, with the labels that they have.
fn exposed(text: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut exposed = BTreeMap::<&str, BTreeSet<&str>>::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let name_ends = line.find(['{', ' ']).unwrap_or(line.len());
        let labels = line.split(['{', ',']).skip(1).filter_map(|label| Some(label.split_once("=\"")?.0));
        exposed.entry(&line[..name_ends]).or_default().extend(labels);
    }
    exposed
}

/// What the dashboards and the rules ask Prometheus.
fn queries() -> Vec<String> {
    let dashboards = DASHBOARDS.iter().flat_map(|text| {
        let dashboard: Value = serde_json::from_str(text).expect("a dashboard is JSON");
        let panels = dashboard["panels"].as_array().cloned().unwrap_or_default();
        let targets =
            panels.into_iter().flat_map(|panel| panel["targets"].as_array().cloned().unwrap_or_default());
        targets.map(|target| target["expr"].as_str().expect("a query").to_owned()).collect::<Vec<_>>()
    });
    let rules = RULES.lines().filter_map(|line| line.trim().strip_prefix("expr: ")).map(str::to_owned);
    dashboards.chain(rules).collect()
}

/// The metrics of ours that a query names.
fn metrics(query: &str) -> Vec<&str> {
    let words = query.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    words.filter(|word| word.starts_with("cordboard_")).collect()
}

/// The labels by which a query chooses or groups.
fn labels_of(query: &str) -> Vec<&str> {
    let chosen = query.split('{').skip(1).filter_map(|rest| rest.split('}').next());
    let chosen = chosen.flat_map(|labels| labels.split(',')).filter_map(|label| label.split('=').next());
    let groups = query.split("by (").skip(1).chain(query.split("on (").skip(1));
    let groups = groups.filter_map(|rest| rest.split(')').next()).flat_map(|labels| labels.split(','));
    chosen.chain(groups).map(str::trim).collect()
}
