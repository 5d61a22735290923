// The page of one number.

import { Calls } from "/calls.js";
import { Chart } from "/charts.js";
import { Facts } from "/facts.js";
import { counters, histogram, lastMinute, rate, within } from "/figures.js";
import { html, useEffect, useMemo } from "/html.js";
import { Opened } from "/opened.js";
import { usePolled } from "/polled.js";
import { Services, useServices } from "/services.js";
import { useChanges, useNow } from "/source.js";
import { Timeline } from "/timeline.js";
import {
  agentWord,
  changeWord,
  count,
  dateAndTime,
  eventWord,
  hotDeskWord,
  stateWord,
  timeOfDay,
} from "/words.js";

const LISTED = 100;
// How often counters and timings are read.
const STATS_MS = 1000;

export function DnPage({ number, directory, links, onOpen, notice }) {
  const opened = useMemo(() => new Opened(number), [number]);
  useChanges([directory, opened, links], 100);
  const now = useNow();
  const services = useServices(opened, notice);
  const stats = usePolled(`${opened.path}/stats`, directory.isLive && directory.phones.has(number), {
    everyMs: STATS_MS,
  });
  const line = directory.byNumber.get(number);
  const phone = directory.phones.get(number);
  useEffect(() => onOpen(opened), [opened]);
  const isKnown = phone !== undefined;
  useEffect(() => {
    if (directory.isLive) directory.show([number]);
  }, [number, directory.isLive]);
  // A number that cannot be registered is not asked for its log either.
  useEffect(() => {
    if (directory.isLive && isKnown) opened.load();
  }, [opened, directory.isLive, isKnown]);

  const isSure = phone?.inSync && directory.isLive && links.isUp(line?.switch);
  return html`<article class="dn" aria-labelledby="dn-title">
    <${Heading} ...${{ number, line, phone, isSure }} />
    ${opened.state === "failed" && phone !== undefined ? html`<p class="denied" role="alert">${opened.error.message}</p>` : null}
    ${opened.state === "failed" && phone === undefined ? html`<${Nothing} error=${opened.error} />` : null}
    ${phone === undefined && opened.state !== "failed" ? html`<p class="quiet" aria-busy="true">Reading ${number}…</p>` : null}
    ${
      phone === undefined
        ? null
        : html`<div class="columns">
            <div>
              <${Calls} ...${{ number, phone, directory, services, now }} />
              <${Timeline} events=${opened.events} now=${now} />
              <${Charts} ...${{ opened, stats, minute: Math.floor(now / 60_000) }} />
              <${Events} events=${opened.events} />
            </div>
            <div>
              <${Services} ...${{ opened, phone, services }} />
              <${Features} phone=${phone} />
              <${History} history=${opened.history} />
              <${Counters} stats=${stats} />
            </div>
          </div>`
    }
  </article>`;
}

// The number is not configured, or not for this token.
function Nothing({ error }) {
  return html`<div class="empty" role="alert">
    <h2>Nothing to see here</h2>
    <p class="denied">${error.message}</p>
    <p><a href="#/">All numbers</a></p>
  </div>`;
}

function Heading({ number, line, phone, isSure }) {
  const state = phone?.state() ?? line?.state;
  return html`<header class="dn-head">
    <a class="back" href="#/" aria-label="Back to all numbers">←</a>
    <h1 id="dn-title" tabindex="-1">${number}</h1>
    ${state === undefined ? null : html`<span class="state" data-state=${state} role="status">${stateWord(state)}${isSure ? "" : ", perhaps"}</span>`}
    ${line === undefined ? null : html`<span class="quiet">${line.addressType} on ${line.switch}</span>`}
  </header>`;
}

// What the server has counted and measured of the number, drawn as it comes, beside what its log holds.
function Charts({ opened, stats, minute }) {
  const { events } = opened;
  const last = events.at(-1);
  const { body, time } = stats;
  const rates = useMemo(() => rate(events, minute * 60_000), [last, events, minute]);
  const seconds = useMemo(() => (body === null ? NOTHING : lastMinute(body, time)), [body, time]);
  return html`<section class="panel" aria-labelledby="charts-title">
    <h2 id="charts-title">Figures</h2>
    <${Trouble} error=${stats.error} />
    <div class="pair">
      <${Chart}
        title="Events a second"
        kind="bars"
        series=${seconds}
        empty="Reading…"
        summary=${body === null ? "" : `${perSecond.format(body.eventsPerSecond)} over the last minute`}
      />
      <${Chart}
        title="Events a minute"
        kind="bars"
        series=${rates}
        empty="No events yet."
        summary=${`${rates[1].at(-1)} in this minute`}
      />
      <${Times} title="Request latencies" times=${body?.requestTimes} empty="Nothing was asked of this number yet." />
      <${Times} title="Answer times" times=${body?.answerTimes} empty="No call that rang here was answered yet." />
    </div>
  </section>`;
}

const NOTHING = [[], []];
const perSecond = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });

// Durations by how long they were, since the server's start.
function Times({ title, times, empty }) {
  const { series, words } = useMemo(() => histogram(times ?? { buckets: [], count: 0 }), [times]);
  const summary = times === undefined ? "" : `${count(times.count)}${times.count > 0 ? `: ${within(times)}` : ""}`;
  return html`<${Chart} kind="histogram" ...${{ title, series, words, summary, empty: times === undefined ? "Reading…" : empty }} />`;
}

// Why there are no figures.
function Trouble({ error }) {
  return error === null ? null : html`<p class="denied" role="alert">${error.message}</p>`;
}

function Features({ phone }) {
  const { agent, hotDesk, features } = phone;
  const facts = [
    [
      "Agent",
      agent &&
        `${agent.agentID ?? ""} ${agentWord(agent.state)}${agent.since ? ` since ${timeOfDay(agent.since)}` : ""}`,
    ],
    [
      "Hot desk",
      hotDesk &&
        `${hotDeskWord(hotDesk)}${hotDesk.since ? ` since ${timeOfDay(hotDesk.since)}` : ""}${hotDesk.uncertain ? ", uncertain" : ""}`,
    ],
    ["Do not disturb", features.doNotDisturb ? "on" : "off"],
    ["Message waiting", features.messageWaiting ? "yes" : "no"],
    [
      "Forwarding",
      (features.forwards ?? []).map((forward) => `${forward.forwardMode} to ${forward.otherDN ?? "?"}`).join("; ") ||
        "none",
    ],
    ["In service", phone.inService ? "yes" : "no"],
    ["In step with the switch", phone.inSync ? "yes" : "no, it is being read again"],
  ];
  return html`<section class="panel" aria-labelledby="features-title">
    <h2 id="features-title">Telephone</h2>
    <${Facts} facts=${facts} />
  </section>`;
}

function History({ history }) {
  return html`<section class="panel" aria-labelledby="history-title">
    <h2 id="history-title">History</h2>
    ${history.length === 0 ? html`<p class="quiet">No recording, association or account code yet.</p>` : null}
    <ol class="history" tabindex=${history.length === 0 ? undefined : 0}>
      ${history.map(
        (entry) =>
          html`<li key=${entry.time + entry.privateMsgID}>
            <time datetime=${entry.time}>${dateAndTime(entry.time)}</time>
            <span>${changeWord(entry.privateMsgID, entry.role)}${detail(entry)}</span>
          </li>`,
      )}
    </ol>
  </section>`;
}

function detail({ otherDN, accountCode, why, who }) {
  const parts = [otherDN, accountCode, why && `(${why})`, `by ${who === "switch" ? "the switch" : who}`];
  return ` ${parts.filter(Boolean).join(" ")}`;
}

function Counters({ stats }) {
  const { body } = stats;
  const groups = useMemo(() => (body === null ? [] : counters(body)), [body]);
  const isEmpty = groups.every(([, rows]) => rows.length === 0);
  return html`<section class="panel" aria-labelledby="counters-title">
    <h2 id="counters-title">Counters</h2>
    ${body === null ? null : html`<p class="quiet">${isEmpty ? "Nothing" : "Counted"} since ${dateAndTime(body.since)}</p>`}
    ${groups
      .filter(([, rows]) => rows.length > 0)
      .map(
        ([title, rows]) =>
          html`<table class="counters" key=${title}>
            <caption>
              ${title}
            </caption>
            <tbody>
              ${rows.map(
                ([name, value]) =>
                  html`<tr key=${name}>
                    <th scope="row">${name}</th>
                    <td>${count(value)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`,
      )}
  </section>`;
}

function Events({ events }) {
  const latest = events.slice(-LISTED).reverse();
  return html`<section class="panel" aria-labelledby="events-title">
    <h2 id="events-title">Events</h2>
    <ol class="events" reversed tabindex="0" aria-label="Events, the latest first">
      ${latest.map(
        (event) =>
          html`<li key=${event.dnOffset}>
            <details>
              <summary>
                <time datetime=${event.time}>${timeOfDay(event.time)}</time> <span>${eventWord(event)}</span>
                <span class="quiet">${event.otherDN ?? ""}</span>
              </summary>
              <pre>${JSON.stringify(event, null, 2)}</pre>
            </details>
          </li>`,
      )}
    </ol>
  </section>`;
}
