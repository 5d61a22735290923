//! `GET /livez` and `GET /readyz`: for whoever starts, stops and balances servers.

use actix_web::http::header::CACHE_CONTROL;
use actix_web::{HttpResponse, web};
use client_api::{Enumeration, Health, Readiness};
use middleware::directory::SwitchView;
use middleware::journal::Failure;
use middleware::metrics::catalogue::HEALTH;
use middleware::metrics::reading::Readings;

use super::{NO_STORE, fresh};
use crate::config::Gateway;

/// The process is alive, or this would not be answered; it is not worth living once only a restart can mend it.
pub(super) async fn live(gateway: web::Data<Gateway>) -> HttpResponse {
    liveness(gateway.middleware.journal().failure().as_ref())
}

fn liveness(unkept: Option<&Failure>) -> HttpResponse {
    if unkept.is_some_and(|failure| failure.is_final) {
        return unavailable(&health(&[], unkept));
    }
    fresh(&serde_json::json!({"status": "alive"}))
}

/// Configuration and store were read before there was a gateway to ask, so a server that answers is ready until it
/// stops, or fails to keep what it should confirm. A switch that is away degrades it: its DNs can still be registered.
pub(super) async fn ready(gateway: web::Data<Gateway>) -> HttpResponse {
    let health = health_of(&gateway);
    match health.status {
        Readiness::Ok | Readiness::Degraded => fresh(&health),
        Readiness::Failing => unavailable(&health),
    }
}

fn unavailable(health: &Health) -> HttpResponse {
    HttpResponse::ServiceUnavailable().insert_header((CACHE_CONTROL, NO_STORE)).json(health)
}

/// The grade among the metrics.
pub(super) fn read(gateway: &Gateway, readings: &mut Readings) {
    let status = health_of(gateway).status;
    for grade in Readiness::ALL {
        readings.number(&HEALTH, &[grade.name()], u64::from(*grade == status));
    }
}

fn health_of(gateway: &Gateway) -> Health {
    if gateway.is_stopping() {
        let reasons = vec!["The server stops and takes no new clients.".to_owned()];
        return Health { status: Readiness::Failing, reasons };
    }
    let unkept = gateway.middleware.journal().failure();
    health(&gateway.middleware.directory().switches(), unkept.as_ref())
}

fn health(switches: &[SwitchView], unkept: Option<&Failure>) -> Health {
    let is_kept = unkept.is_none();
    let unkept = unkept.map(|Failure { why, is_final }| {
        let mends = if *is_final { " Only a restart mends that." } else { "" };
        format!("Nothing is confirmed, as it cannot be kept: {why}.{mends}")
    });
    let reasons: Vec<String> = unkept.into_iter().chain(switches.iter().flat_map(what_is_wrong)).collect();
    let status = match (is_kept, reasons.is_empty()) {
        (false, _) => Readiness::Failing,
        (true, true) => Readiness::Ok,
        (true, false) => Readiness::Degraded,
    };
    Health { status, reasons }
}

fn what_is_wrong(view: &SwitchView) -> Vec<String> {
    let name = &view.name;
    if !view.is_connected() {
        let last = view.links.iter().find_map(|link| link.last_error.as_deref());
        let why = last.map_or_else(String::new, |error| format!(" ({error})"));
        let away = format!("Switch {name} is away{why}; its requests are answered with 54 until it is back.");
        return vec![away];
    }
    let SwitchView { dns, monitored, refused, .. } = view;
    let refuses = (*refused > 0).then(|| {
        format!(
            "Switch {name} refuses to have {refused} of its {dns} DNs monitored; the log says which, and why."
        )
    });
    let unread = dns.saturating_sub(monitored + refused);
    let waits =
        (unread > 0).then(|| format!("{unread} of {dns} DNs of switch {name} are not monitored yet."));
    refuses.into_iter().chain(waits).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use middleware::directory::{LinkState, LinkView};
    use telephony::time::Timestamp;

    fn switch(state: LinkState, monitored: usize) -> SwitchView {
        let link = LinkView {
            name: "link-1".into(),
            address: "pbx.example:1040".into(),
            priority: 0,
            state,
            since: Timestamp(0),
            outstanding: 0,
            window: 0,
            queued: 0,
            round_trip: None,
            messages: (0, 0),
            decode_errors: 0,
            beyond_standard: Default::default(),
            keep_alive: None,
            last_error: Some("connection refused".into()),
        };
        let (system_status, dns, refused, in_sync) = (None, 3, 0, monitored);
        SwitchView {
            name: "pbx-1".into(),
            links: vec![link],
            system_status,
            dns,
            monitored,
            refused,
            in_sync,
        }
    }

    #[test]
    fn a_server_whose_switches_are_read_is_ok() {
        assert_eq!(health(&[switch(LinkState::Operational, 3)], None), Health::default());
        assert_eq!(liveness(None).status(), 200);
    }

    #[test]
    fn a_switch_that_is_away_degrades_and_says_why() {
        let health = health(&[switch(LinkState::Operational, 3), switch(LinkState::Waiting, 0)], None);
        assert_eq!((health.status, health.reasons.len()), (Readiness::Degraded, 1));
        assert!(health.reasons[0].contains("connection refused"));
    }

    #[test]
    fn a_journal_that_cannot_be_written_fails_and_says_why() {
        for is_final in [false, true] {
            let failure = Failure { why: "no space left on device".into(), is_final };
            let health = health(&[switch(LinkState::Operational, 3)], Some(&failure));
            assert_eq!(health.status, Readiness::Failing);
            assert!(health.reasons[0].contains("no space left on device"));
            assert_eq!(health.reasons[0].contains("restart"), is_final);
            let status = if is_final { 503 } else { 200 };
            assert_eq!(liveness(Some(&failure)).status(), status, "a restart mends no disk");
        }
    }

    #[test]
    fn dns_that_are_not_read_yet_are_counted() {
        let health = health(&[switch(LinkState::Operational, 1)], None);
        assert_eq!(health.reasons, ["2 of 3 DNs of switch pbx-1 are not monitored yet."]);
        let refusing = SwitchView { refused: 2, ..switch(LinkState::Operational, 1) };
        let refuses = "Switch pbx-1 refuses to have 2 of its 3 DNs monitored; the log says which, and why.";
        assert_eq!(super::health(&[refusing], None).reasons, [refuses]);
    }
}
