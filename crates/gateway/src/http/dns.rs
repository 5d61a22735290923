//! `GET /v1/dns`, `GET /v1/dns/{dn}` and `GET /v1/dns/{dn}/stats`: DNs with their state, and what was counted of them.

use actix_web::{HttpRequest, HttpResponse, web};
use client_api::{AddressStatus, DnPage, ErrorCode};
use telephony::address::DnNumber;

use super::caller::Caller;
use super::query::Query;
use super::{HttpProblem, fresh};
use crate::config::Gateway;
use crate::translate;

/// DNs that are looked at for one page, so that a choice that fits few of them does not hold the thread. Such a page is
/// short, and has a cursor all the same.
const MAX_LOOKED_AT: usize = 10_000;

/// Which DNs a page shows.
#[derive(Debug, Default)]
struct Choice {
    prefix: String,
    state: Option<AddressStatus>,
    limit: usize,
    /// The last DN that the page before looked at.
    cursor: Option<String>,
}

pub(super) async fn page(
    request: HttpRequest,
    caller: Caller,
    gateway: web::Data<Gateway>,
) -> Result<HttpResponse, HttpProblem> {
    caller.may_read(&request, &gateway, None)?;
    let choice = choice(&Query::of(&request, &["prefix", "state", "limit", "cursor"])?)?;
    Ok(fresh(&chosen(&gateway, &caller, &choice)))
}

fn choice(query: &Query<'_>) -> Result<Choice, HttpProblem> {
    let states = format!("one of {}", translate::words::<AddressStatus>());
    Ok(Choice {
        prefix: query.text("prefix")?.unwrap_or_default().to_owned(),
        state: query.value("state", &states)?,
        limit: query.limit()?,
        cursor: query.text("cursor")?.map(str::to_owned),
    })
}

/// DNs that the caller may not read are not there for it.
fn chosen(gateway: &Gateway, caller: &Caller, choice: &Choice) -> DnPage {
    let numbers = gateway.middleware.directory().numbers();
    let candidates = candidates(&numbers, choice);
    let mut dns = Vec::new();
    let mut looked_at = candidates.iter().take(MAX_LOOKED_AT);
    let mut last = None;
    while dns.len() < choice.limit
        && let Some(number) = looked_at.next()
    {
        last = Some(number);
        if !caller.has(number) {
            continue;
        }
        let Some(entry) = gateway.middleware.directory().dn(number) else { continue };
        let line = translate::dn_line(number, &entry);
        if choice.state.is_none_or(|state| state == line.state) {
            dns.push(line);
        }
    }
    let next_cursor = last.filter(|last| candidates.last() != Some(*last)).map(ToString::to_string);
    DnPage { dns, next_cursor }
}

/// The DNs with the prefix, behind the cursor. The numbers are sorted, so they stand together.
fn candidates<'numbers>(numbers: &'numbers [DnNumber], choice: &Choice) -> &'numbers [DnNumber] {
    let prefix = choice.prefix.as_str();
    let behind_cursor =
        |number: &DnNumber| choice.cursor.as_deref().is_none_or(|cursor| number.as_str() > cursor);
    let first = numbers.partition_point(|number| number.as_str() < prefix || !behind_cursor(number));
    let rest = &numbers[first..];
    &rest[..rest.partition_point(|number| number.as_str().starts_with(prefix))]
}

pub(super) async fn detail(
    request: HttpRequest,
    caller: Caller,
    path: web::Path<String>,
    gateway: web::Data<Gateway>,
) -> Result<HttpResponse, HttpProblem> {
    let number = readable(&request, &gateway, &caller, &path)?;
    let view = gateway.middleware.dn(&number).await.ok_or_else(|| gone(&request, &number))?;
    Ok(fresh(&translate::detail(&number, &view)))
}

pub(super) async fn stats(
    request: HttpRequest,
    caller: Caller,
    path: web::Path<String>,
    gateway: web::Data<Gateway>,
) -> Result<HttpResponse, HttpProblem> {
    let number = readable(&request, &gateway, &caller, &path)?;
    let stats = gateway.middleware.dn_stats(&number).await.ok_or_else(|| gone(&request, &number))?;
    Ok(fresh(&translate::stats(&number, gateway.started, &stats)))
}

/// The DN of a path, which the caller may read.
///
/// # Errors
/// 404 with 59 where it is not configured, 403 where the token is not for it.
pub(super) fn readable(
    request: &HttpRequest,
    gateway: &Gateway,
    caller: &Caller,
    text: &str,
) -> Result<DnNumber, HttpProblem> {
    let number = DnNumber::new(text);
    caller.may_read(request, gateway, number.as_ref())?;
    number.filter(|number| gateway.middleware.directory().dn(number).is_some()).ok_or_else(|| {
        let detail = "This DN is not configured; right would be one that /v1/dns lists.";
        HttpProblem::new(request, ErrorCode::NOT_CONFIGURED, detail)
    })
}

/// The DN's actor does not answer, or may not show what it knows.
pub(super) fn gone(request: &HttpRequest, number: &DnNumber) -> HttpProblem {
    let detail = format!(
        "DN {number} cannot be shown: the server stops, or what it knows cannot be kept; /readyz says which."
    );
    HttpProblem::new(request, ErrorCode::OUT_OF_SERVICE, detail)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(texts: &[&str]) -> Vec<DnNumber> {
        texts.iter().map(|text| DnNumber::new(text).expect("a number")).collect()
    }

    fn found(prefix: &str, cursor: Option<&str>) -> Vec<String> {
        let numbers = numbers(&["3999", "40", "4000", "4001", "41", "5000"]);
        let choice = Choice { prefix: prefix.into(), cursor: cursor.map(str::to_owned), ..Choice::default() };
        candidates(&numbers, &choice).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_prefix_chooses_the_numbers_that_begin_with_it() {
        assert_eq!(found("40", None), ["40", "4000", "4001"]);
        assert_eq!(found("", None).len(), 6);
        assert!(found("6", None).is_empty());
    }

    #[test]
    fn a_page_goes_on_behind_its_cursor_even_if_that_dn_is_gone() {
        assert_eq!(found("40", Some("4000")), ["4001"]);
        assert_eq!(found("40", Some("400")), ["4000", "4001"]);
        assert_eq!(found("", Some("4001")), ["41", "5000"]);
        assert!(found("40", Some("9")).is_empty());
        assert_eq!(found("40", Some("1")), ["40", "4000", "4001"]);
    }
}
