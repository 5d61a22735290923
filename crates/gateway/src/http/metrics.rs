//! `GET /metrics` and `GET /metrics/dn`: what the server counts of itself, for Prometheus.

use std::time::Duration;

use actix_web::http::header::CACHE_CONTROL;
use actix_web::{HttpRequest, HttpResponse, web};
use futures_util::future::join_all;
use middleware::dn::DnStats;
use middleware::metrics::catalogue as c;
use middleware::metrics::reading::Readings;
use telephony::address::DnNumber;
use tokio::time::timeout;

use super::caller::Caller;
use super::query::Query;
use super::{HttpProblem, NO_STORE, health};
use crate::config::Gateway;
use crate::dn_choice::DnChoice;
use crate::exposition;

/// DNs that one scrape shows by themselves; those beyond it, in the order of their numbers, are counted only.
const MAX_DNS: usize = 500;
/// How long a scrape waits for the DNs; those of a switch whose thread is stuck are counted only.
const DN_PATIENCE: Duration = Duration::from_secs(2);

/// Everything but single DNs, and the DNs of the watch list.
pub(super) async fn all(
    request: HttpRequest,
    caller: Caller,
    gateway: web::Data<Gateway>,
) -> Result<HttpResponse, HttpProblem> {
    caller.may_read(&request, &gateway, None)?;
    let mut readings = gateway.middleware.read_metrics();
    health::read(&gateway, &mut readings);
    let started = u64::try_from(gateway.started.0 / 1_000_000).unwrap_or(0);
    readings.number(&c::START_TIME, &[&gateway.config.server_version], started);
    let watched = gateway.watched_dns();
    if !watched.is_empty() {
        read_dns(&gateway, &caller, &watched, &mut readings).await;
    }
    Ok(answer(&readings))
}

/// The DNs that `match=` chooses.
pub(super) async fn of_dns(
    request: HttpRequest,
    caller: Caller,
    gateway: web::Data<Gateway>,
) -> Result<HttpResponse, HttpProblem> {
    caller.may_read(&request, &gateway, None)?;
    let query = Query::of(&request, &["match"])?;
    let choice: Option<DnChoice> = query.value("match", DnChoice::FORMS)?;
    let choice = choice.ok_or_else(|| query.wrong("match", DnChoice::FORMS))?;
    let mut readings = Readings::default();
    read_dns(&gateway, &caller, &choice, &mut readings).await;
    Ok(answer(&readings))
}

/// DNs that the caller may not read are not there for it.
async fn read_dns(gateway: &Gateway, caller: &Caller, choice: &DnChoice, readings: &mut Readings) {
    let numbers = gateway.middleware.directory().numbers();
    let chosen: Vec<_> = numbers.iter().filter(|dn| choice.takes(dn) && caller.has(dn)).collect();
    let shown = &chosen[..chosen.len().min(MAX_DNS)];
    let mut left_out = chosen.len() - shown.len();
    let stats = join_all(shown.iter().map(|dn| stats_of(gateway, dn))).await;
    for (dn, stats) in shown.iter().zip(stats) {
        match gateway.middleware.directory().dn(dn).zip(stats) {
            Some((entry, stats)) => readings.of_dn(dn, &entry, &stats),
            None => left_out += 1,
        }
    }
    readings.number(&c::DN_LEFT_OUT, &[], left_out as u64);
}

async fn stats_of(gateway: &Gateway, dn: &DnNumber) -> Option<DnStats> {
    timeout(DN_PATIENCE, gateway.middleware.dn_stats(dn)).await.ok().flatten()
}

fn answer(readings: &Readings) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((CACHE_CONTROL, NO_STORE))
        .content_type(exposition::MEDIA_TYPE)
        .body(exposition::text(readings))
}
