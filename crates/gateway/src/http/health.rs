//! `GET /livez` and `GET /readyz`: for whoever starts, stops and balances servers.

use actix_web::http::header::CACHE_CONTROL;
use actix_web::{HttpResponse, web};
use client_api::{Health, Readiness};
use middleware::directory::SwitchView;

use super::{NO_STORE, fresh};
use crate::config::Gateway;

/// The process is alive, or this would not be answered.
pub(super) async fn live() -> HttpResponse {
    fresh(&serde_json::json!({"status": "alive"}))
}

/// Configuration and store were read before there was a gateway to ask, so a server that answers is ready until it
/// stops. A switch that is away degrades it: its DNs can still be registered.
pub(super) async fn ready(gateway: web::Data<Gateway>) -> HttpResponse {
    if gateway.is_stopping() {
        let reasons = vec!["The server stops and takes no new clients.".to_owned()];
        return HttpResponse::ServiceUnavailable()
            .insert_header((CACHE_CONTROL, NO_STORE))
            .json(Health { status: Readiness::Stopping, reasons });
    }
    let unkept = gateway.middleware.journal().failure();
    fresh(&health(&gateway.middleware.directory().switches(), unkept.as_deref()))
}

fn health(switches: &[SwitchView], unkept: Option<&str>) -> Health {
    let unkept = unkept.map(|why| format!("Nothing is confirmed, as it cannot be kept: {why}."));
    let reasons: Vec<String> = unkept.into_iter().chain(switches.iter().filter_map(what_is_wrong)).collect();
    Health { status: if reasons.is_empty() { Readiness::Ready } else { Readiness::Degraded }, reasons }
}

fn what_is_wrong(view: &SwitchView) -> Option<String> {
    let name = &view.name;
    if !view.is_connected() {
        let last = view.links.iter().find_map(|link| link.last_error.as_deref());
        let why = last.map_or_else(String::new, |error| format!(" ({error})"));
        return Some(format!(
            "Switch {name} is away{why}; its requests are answered with 54 until it is back."
        ));
    }
    let unread = view.dns.saturating_sub(view.monitored);
    (unread > 0).then(|| format!("{unread} of {} DNs of switch {name} are not monitored yet.", view.dns))
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
            queued: 0,
            round_trip: None,
            messages: (0, 0),
            decode_errors: 0,
            last_error: Some("connection refused".into()),
        };
        SwitchView { name: "pbx-1".into(), links: vec![link], system_status: None, dns: 3, monitored }
    }

    #[test]
    fn a_server_whose_switches_are_read_is_ready() {
        assert_eq!(health(&[switch(LinkState::Operational, 3)], None), Health::default());
    }

    #[test]
    fn a_switch_that_is_away_degrades_and_says_why() {
        let health = health(&[switch(LinkState::Operational, 3), switch(LinkState::Waiting, 0)], None);
        assert_eq!((health.status, health.reasons.len()), (Readiness::Degraded, 1));
        assert!(health.reasons[0].contains("connection refused"));
    }

    #[test]
    fn a_journal_that_cannot_be_written_degrades_and_says_why() {
        let health = health(&[switch(LinkState::Operational, 3)], Some("no space left on device"));
        assert_eq!(health.status, Readiness::Degraded);
        assert!(health.reasons[0].contains("no space left on device"));
    }

    #[test]
    fn dns_that_are_not_read_yet_are_counted() {
        let health = health(&[switch(LinkState::Operational, 1)], None);
        assert_eq!(health.reasons, ["2 of 3 DNs of switch pbx-1 are not monitored yet."]);
    }
}
