//! `GET /v1/dns/{dn}/events`: what happened at a DN, from its log; as `text/event-stream` it goes on live.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use actix_web::http::Method;
use actix_web::http::header::{ACCEPT, CACHE_CONTROL};
use actix_web::{HttpRequest, HttpResponse, web};
use bytes::Bytes;
use client_api::DnEvents;
use futures_util::StreamExt;
use futures_util::stream;
use middleware::dn::{self, Resume};
use middleware::outbox::{Next, OutboxReader};
use middleware::published::{Message, Outgoing, Published};
use telephony::address::DnNumber;
use tokio::time::Interval;

use super::caller::Caller;
use super::dns::{gone, readable};
use super::query::Query;
use super::{HttpProblem, NO_STORE, fresh_text};
use crate::config::Gateway;
use crate::translate;

/// Events of one answer at most; who wants more asks again behind the last one.
const MAX_EVENTS: usize = 10_000;
/// Where a browser that comes back says what it had.
const LAST_EVENT_ID: &str = "last-event-id";
const EVENT_STREAM: &str = "text/event-stream";
/// How long a browser waits before it comes back.
const BROWSER_RETRY: Duration = Duration::from_secs(1);

pub(super) async fn events(
    request: HttpRequest,
    caller: Caller,
    path: web::Path<String>,
    gateway: web::Data<Gateway>,
) -> Result<HttpResponse, HttpProblem> {
    let number = readable(&request, &gateway, &caller, &path)?;
    let live = wants_stream(&request);
    let after = left_off(&request, &gateway, live)?;
    let Some((found, reader)) = gateway.middleware.events(&number, after).await else {
        return Err(gone(&request, &number));
    };
    if live {
        let feed = Feed { gateway: gateway.into_inner(), reader, ticks: None, known: found.dn_offset };
        return feed.answer(&request, &number, found).await;
    }
    Ok(fresh_text(listed(&gateway, &number, &found)))
}

fn wants_stream(request: &HttpRequest) -> bool {
    let accept = request.headers().get(ACCEPT).and_then(|accept| accept.to_str().ok());
    request.method() == Method::GET && accept.is_some_and(|accept| accept.contains(EVENT_STREAM))
}

/// Where the asker left off. Who does not say gets, as a list, all that is retained, and as a stream what is to come.
fn left_off(request: &HttpRequest, gateway: &Gateway, live: bool) -> Result<Option<Resume>, HttpProblem> {
    let query = Query::of(request, &["after", "epoch"])?;
    if let Some(resume) = last_event_id(request).filter(|_| live) {
        return Ok(Some(resume));
    }
    let after: Option<u64> = query.value("after", "the dnOffset of an event, an integer of 0 or more")?;
    let epoch = query.text("epoch")?.unwrap_or(gateway.middleware.epoch()).to_owned();
    Ok(match after {
        Some(dn_offset) => Some(Resume { epoch, dn_offset }),
        None if live => Some(Resume { epoch: String::new(), dn_offset: 0 }),
        None => None,
    })
}

fn last_event_id(request: &HttpRequest) -> Option<Resume> {
    let (epoch, offset) = request.headers().get(LAST_EVENT_ID)?.to_str().ok()?.rsplit_once(':')?;
    Some(Resume { epoch: epoch.to_owned(), dn_offset: offset.parse().ok()? })
}

/// The answer as one JSON object. The events are encoded already, so they are put where the empty list ends.
fn listed(gateway: &Gateway, number: &DnNumber, found: &dn::DnEvents) -> String {
    let list = DnEvents {
        this_dn: number.to_string(),
        epoch: found.epoch.to_string(),
        dn_offset: found.dn_offset,
        resumed: found.events.is_some(),
        events: Vec::new(),
    };
    let mut text = serde_json::to_string(&list).expect("the answer has only string keys");
    let end = text.split_off(text.len() - "]}".len());
    let events = found.events.iter().flatten().take(MAX_EVENTS);
    let encoded: Vec<String> =
        events.map(|event| translate::body(event, gateway.server()).for_reader(None)).collect();
    text.push_str(&encoded.join(","));
    text + &end
}

/// The live events of a DN, on their way to one reader.
struct Feed {
    gateway: Arc<Gateway>,
    reader: OutboxReader,
    /// When a comment keeps the connection alive; begins with the first wait.
    ticks: Option<Interval>,
    /// The last event that the reader has or knows by its snapshot.
    known: u64,
}

impl Feed {
    async fn answer(
        mut self,
        request: &HttpRequest,
        number: &DnNumber,
        found: dn::DnEvents,
    ) -> Result<HttpResponse, HttpProblem> {
        let mut beginning = vec![format!("retry: {}\n\n", BROWSER_RETRY.as_millis())];
        match found.events {
            Some(missed) => beginning.extend(missed.iter().map(|event| self.told(event))),
            None => {
                // The log does not reach back to the reader: the snapshot is the truth, and events go on behind it.
                let view = self.gateway.middleware.dn(number).await.ok_or_else(|| gone(request, number))?;
                let detail = serde_json::to_string(&translate::detail(number, &view))
                    .expect("a snapshot has only string keys");
                self.known = view.dn_offset;
                beginning.push(format!("event: snapshot\n{}", chunk(&view.epoch, view.dn_offset, &detail)));
            }
        }
        let beginning = stream::iter(beginning);
        let live = stream::unfold(self, |mut feed| async move { feed.next().await.map(|text| (text, feed)) });
        let body = beginning.chain(live).map(|text| Ok::<_, Infallible>(Bytes::from(text)));
        Ok(HttpResponse::Ok()
            .insert_header((CACHE_CONTROL, NO_STORE))
            .content_type(EVENT_STREAM)
            .streaming(body))
    }

    /// The next piece of the stream; none when it ends. A reader who was too slow comes back with what it had.
    async fn next(&mut self) -> Option<String> {
        let heartbeat = self.gateway.config.heartbeat;
        let ticks = self.ticks.get_or_insert_with(|| {
            let mut ticks = tokio::time::interval(heartbeat);
            ticks.reset();
            ticks
        });
        loop {
            let outgoing = tokio::select! {
                () = self.gateway.stopped() => return None,
                next = self.reader.next() => match next {
                    Next::Send(outgoing) => outgoing,
                    Next::Close(_) | Next::Ended => return None,
                },
                _ = ticks.tick() => return Some(":\n\n".to_owned()),
            };
            let Outgoing { message: Message::Event(event), .. } = outgoing else { continue };
            if event.position.as_ref().is_some_and(|position| position.dn_offset > self.known) {
                return Some(self.told(&event));
            }
        }
    }

    fn told(&self, event: &Published) -> String {
        let data = translate::body(event, self.gateway.server()).for_reader(None);
        match &event.position {
            Some(position) => chunk(&position.epoch, position.dn_offset, &data),
            None => format!("data: {data}\n\n"),
        }
    }
}

/// One event of the stream. JSON has no line break outside of strings, and none but escaped ones inside.
fn chunk(epoch: &str, offset: u64, data: &str) -> String {
    format!("id: {epoch}:{offset}\ndata: {data}\n\n")
}
