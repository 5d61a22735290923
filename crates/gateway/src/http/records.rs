//! `GET /v1/audit` and `GET /v1/dns/{dn}/history`: what the journal has written down for people.

use actix_web::{HttpRequest, HttpResponse, web};
use client_api::{AuditList, ErrorCode, HistoryList};
use middleware::journal::{AuditQuery, StoreError};
use telephony::address::DnNumber;
use telephony::time::Timestamp;

use super::caller::Caller;
use super::dns::readable;
use super::query::Query;
use super::{HttpProblem, fresh};
use crate::config::Gateway;
use crate::translate;

/// The last changes of a DN's recording, association and account codes, the latest first.
pub(super) async fn history(
    request: HttpRequest,
    caller: Caller,
    path: web::Path<String>,
    gateway: web::Data<Gateway>,
) -> Result<HttpResponse, HttpProblem> {
    let number = readable(&request, &gateway, &caller, &path)?;
    let limit = Query::of(&request, &["limit"])?.limit()?;
    let of = number.clone();
    let entries = off_the_thread(&request, move || gateway.middleware.journal().history(&of, limit)).await?;
    let history = entries.iter().map(translate::history_entry).collect();
    Ok(fresh(&HistoryList { this_dn: number.to_string(), history }))
}

/// The latest private services, asked and unasked, the oldest first; pages lead to older ones.
pub(super) async fn audit(
    request: HttpRequest,
    caller: Caller,
    gateway: web::Data<Gateway>,
) -> Result<HttpResponse, HttpProblem> {
    let query = Query::of(&request, &["dn", "since", "until", "limit", "cursor"])?;
    let dn = match query.text("dn")? {
        None => None,
        Some(text) => {
            Some(DnNumber::new(text).ok_or_else(|| query.wrong("dn", "a number of 1 to 32 characters"))?)
        }
    };
    match &dn {
        Some(dn) => caller.may_read(&request, &gateway, Some(dn))?,
        None => caller.may_read_all(&request, &gateway)?,
    }
    let wanted = AuditQuery {
        dn,
        since: time(&query, "since")?.unwrap_or(Timestamp(i64::MIN)),
        until: time(&query, "until")?.unwrap_or(Timestamp(i64::MAX)),
        before: query.value("cursor", "nextCursor of the page before")?,
        limit: query.limit()?,
    };
    let page = off_the_thread(&request, move || gateway.middleware.journal().audit(&wanted)).await?;
    let audit = page.lines.iter().map(translate::audit_line).collect();
    Ok(fresh(&AuditList { audit, next_cursor: page.next.map(|place| place.to_string()) }))
}

fn time(query: &Query<'_>, name: &str) -> Result<Option<Timestamp>, HttpProblem> {
    let Some(text) = query.text(name)? else { return Ok(None) };
    let time = translate::from_rfc3339(text);
    time.map(Some).ok_or_else(|| query.wrong(name, "a time such as 2026-11-24T06:00:00Z (RFC 3339)"))
}

/// Reads from the disk where it holds nobody up.
async fn off_the_thread<T: Send + 'static>(
    request: &HttpRequest,
    read: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
) -> Result<T, HttpProblem> {
    let unreadable = |why: String| {
        HttpProblem::new(request, ErrorCode::INTERNAL, format!("The journal cannot be read: {why}."))
    };
    let read = web::block(read).await.map_err(|error| unreadable(error.to_string()))?;
    read.map_err(|error| unreadable(error.to_string()))
}
