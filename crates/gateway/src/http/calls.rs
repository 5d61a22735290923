//! `GET /v1/calls` and `GET /v1/calls/{connID}`: live calls with the DNs that are in them.
//!
//! The directory says which DNs are in which call; what is told of a call comes from these DNs' actors, so that nothing is
//! shown that nobody may read of yet.

use std::collections::{BTreeSet, HashMap};

use actix_web::{HttpRequest, HttpResponse, web};
use client_api::{CallPage, ConnId, ErrorCode, LiveCall};
use futures_util::future::join_all;
use middleware::dn::DnView;
use telephony::address::DnNumber;
use telephony::ids;

use super::caller::Caller;
use super::query::Query;
use super::{HttpProblem, fresh};
use crate::config::Gateway;
use crate::translate;

/// Calls that are looked at for one page, so that a token of few DNs does not hold the thread. Such a page is short, and
/// has a cursor all the same.
const MAX_LOOKED_AT: usize = 10_000;

/// A call, and those of its DNs that the asker may read.
type Found = (ids::ConnId, Vec<DnNumber>);

pub(super) async fn page(
    request: HttpRequest,
    caller: Caller,
    gateway: web::Data<Gateway>,
) -> Result<HttpResponse, HttpProblem> {
    caller.may_read(&request, &gateway, None)?;
    let query = Query::of(&request, &["limit", "cursor"])?;
    let limit = query.limit()?;
    let live = gateway.middleware.directory().live_calls(cursor(&query)?, MAX_LOOKED_AT + 1);
    let (found, last) = chosen(live, limit, |dn| caller.has(dn));
    let calls = told(&request, &gateway, &found).await?;
    Ok(fresh(&CallPage { calls, next_cursor: last.map(|call| call.to_string()) }))
}

/// Where the page before has ended, in the very form that it told.
fn cursor(query: &Query<'_>) -> Result<Option<ids::ConnId>, HttpProblem> {
    let Some(text) = query.text("cursor")? else { return Ok(None) };
    let told = text.parse().ok().filter(|call: &ConnId| call.to_string() == text);
    let call = told.ok_or_else(|| query.wrong("cursor", "nextCursor of the page before"))?;
    Ok(Some(ids::ConnId(call.0)))
}

/// A call that is over, and one whose DNs the caller may not read, is not there.
pub(super) async fn detail(
    request: HttpRequest,
    caller: Caller,
    path: web::Path<String>,
    gateway: web::Data<Gateway>,
) -> Result<HttpResponse, HttpProblem> {
    caller.may_read(&request, &gateway, None)?;
    let mut found = Vec::new();
    if let Ok(ConnId(call)) = path.parse() {
        let mut dns = gateway.middleware.directory().dns_in(ids::ConnId(call));
        dns.retain(|dn| caller.has(dn));
        found.push((ids::ConnId(call), dns));
    }
    match told(&request, &gateway, &found).await?.pop() {
        Some(call) => Ok(fresh(&call)),
        None => {
            let detail = "There is no such call, or it is over; right would be the connID of one that /v1/calls lists.";
            Err(HttpProblem::new(&request, ErrorCode::INV_CONNID, detail))
        }
    }
}

/// The first calls with a DN that may be read, and the last one that was looked at, if there are more behind it.
fn chosen(
    live: Vec<Found>,
    limit: usize,
    may_read: impl Fn(&DnNumber) -> bool,
) -> (Vec<Found>, Option<ids::ConnId>) {
    let all = live.len();
    let mut found = Vec::new();
    for (at, (call, mut dns)) in live.into_iter().enumerate() {
        dns.retain(&may_read);
        if !dns.is_empty() {
            found.push((call, dns));
        }
        let is_full = found.len() == limit || at + 1 == MAX_LOOKED_AT;
        if is_full && at + 1 < all {
            return (found, Some(call));
        }
    }
    (found, None)
}

/// The calls as their DNs tell them. One that ends meanwhile is left out.
///
/// # Errors
/// 503 while DNs may not show what they know, as it cannot be kept.
async fn told(
    request: &HttpRequest,
    gateway: &Gateway,
    found: &[Found],
) -> Result<Vec<LiveCall>, HttpProblem> {
    let asked: BTreeSet<&DnNumber> = found.iter().flat_map(|(_, dns)| dns).collect();
    let look = |dn: &DnNumber| {
        let dn = dn.clone();
        async move { (dn.clone(), gateway.middleware.dn(&dn).await) }
    };
    let views: HashMap<DnNumber, Option<DnView>> =
        join_all(asked.into_iter().map(look)).await.into_iter().collect();
    if gateway.middleware.journal().is_stuck() {
        let detail = "Calls cannot be shown, as what is known of them cannot be kept; /readyz says why.";
        return Err(HttpProblem::new(request, ErrorCode::OUT_OF_SERVICE, detail));
    }
    let of_call = |(call, dns): &Found| {
        let parties = dns.iter().filter_map(|dn| Some((dn, views.get(dn)?.as_ref()?)));
        let switch = gateway.middleware.directory().dn(dns.first()?)?.switch;
        translate::live_call(*call, &switch, parties)
    };
    Ok(found.iter().filter_map(of_call).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(number: u64, dns: &[&str]) -> Found {
        let dns = dns.iter().map(|dn| DnNumber::new(dn).expect("a number")).collect();
        (ids::ConnId(number), dns)
    }

    #[test]
    fn calls_without_a_dn_that_may_be_read_are_not_there_and_other_parties_are_left_out() {
        let live = vec![call(1, &["5001"]), call(2, &["4001", "5001"]), call(3, &["4002"])];
        let (found, last) = chosen(live, 10, |dn| dn.as_str().starts_with('4'));
        assert_eq!(found, [call(2, &["4001"]), call(3, &["4002"])]);
        assert_eq!(last, None);
    }

    #[test]
    fn a_page_that_is_full_goes_on_behind_the_last_call_that_was_looked_at() {
        let live = vec![call(1, &["4001"]), call(2, &["5001"]), call(3, &["4002"])];
        let may_read = |dn: &DnNumber| dn.as_str().starts_with('4');
        assert_eq!(chosen(live.clone(), 1, may_read), (vec![call(1, &["4001"])], Some(ids::ConnId(1))));
        assert_eq!(chosen(live[1..].to_vec(), 1, may_read), (vec![call(3, &["4002"])], None));
    }

    #[test]
    fn no_page_looks_at_more_calls_than_the_limit() {
        let live: Vec<_> = (0..=MAX_LOOKED_AT as u64).map(|number| call(number, &["5001"])).collect();
        let (found, last) = chosen(live, 10, |_| false);
        assert_eq!((found, last), (Vec::new(), Some(ids::ConnId(MAX_LOOKED_AT as u64 - 1))));
    }
}
