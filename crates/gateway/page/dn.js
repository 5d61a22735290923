// The page of one number.

import { Calls } from "/calls.js";
import { Chart } from "/charts.js";
import { answerTimes, counters, latencies, quantiles, rate } from "/figures.js";
import { html, useEffect, useMemo } from "/html.js";
import { Opened } from "/opened.js";
import { Services, useServices } from "/services.js";
import { useChanges, useNow } from "/source.js";
import { Timeline } from "/timeline.js";
import {
  PRIVATE_SERVICES,
  agentWord,
  count,
  dateAndTime,
  eventWord,
  hotDeskWord,
  stateWord,
  timeOfDay,
} from "/words.js";

const LISTED = 100;

export function DnPage({ number, directory, links, onOpen, notice }) {
  const opened = useMemo(() => new Opened(number), [number]);
  useChanges([directory, opened, links], 100);
  const now = useNow();
  const services = useServices(opened, notice);
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
    ${opened.state === "failed" ? html`<p class="denied">${opened.error.message}</p>` : null}
    ${phone === undefined && opened.state !== "failed" ? html`<p class="quiet" aria-busy="true">Reading ${number}…</p>` : null}
    ${
      phone === undefined
        ? null
        : html`<div class="columns">
            <div>
              <${Calls} ...${{ number, phone, services, now }} />
              <${Timeline} events=${opened.events} now=${now} />
              <${Charts} opened=${opened} minute=${Math.floor(now / 60_000)} />
              <${Events} events=${opened.events} />
            </div>
            <div>
              <${Services} ...${{ opened, phone, services }} />
              <${Features} phone=${phone} />
              <${History} history=${opened.history} />
              <${Counters} events=${opened.events} />
            </div>
          </div>`
    }
  </article>`;
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

function Charts({ opened, minute }) {
  const { events, answers } = opened;
  const last = events.at(-1);
  const rates = useMemo(() => rate(events, minute * 60_000), [last, events, minute]);
  const answered = useMemo(() => answerTimes(events), [last, events]);
  const asked = useMemo(() => latencies(answers), [answers]);
  return html`<section class="panel" aria-labelledby="charts-title">
    <h2 id="charts-title">Figures</h2>
    <${Chart}
      title="Events a minute"
      kind="bars"
      unit=""
      series=${rates}
      empty="No events yet."
      summary=${`${rates[1].at(-1)} in this minute`}
    />
    <${Chart}
      title="Time to answer"
      kind="points"
      unit=" s"
      series=${answered}
      empty="No call that rang here was answered yet."
      summary=${halves(answered[1], (value) => `${value.toFixed(1)} s`)}
    />
    <${Chart}
      title="Requests asked from here"
      kind="points"
      unit=" ms"
      series=${asked}
      empty="Nothing was asked from this page yet."
      summary=${halves(asked[1], (value) => `${Math.round(value)} ms`)}
    />
  </section>`;
}

function halves(values, say) {
  const found = quantiles(values);
  return found === undefined ? "" : `half within ${say(found.half)}, nine of ten within ${say(found.ninth)}`;
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
    <dl class="facts">
      ${facts
        .filter(([, value]) => value)
        .map(
          ([name, value]) =>
            html`<div key=${name}>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
    </dl>
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
            <span>${PRIVATE_SERVICES[entry.privateMsgID] ?? entry.privateMsgID}${detail(entry)}</span>
          </li>`,
      )}
    </ol>
  </section>`;
}

function detail({ otherDN, accountCode, why, who }) {
  const parts = [otherDN, accountCode, why && `(${why})`, `by ${who === "switch" ? "the switch" : who}`];
  return ` ${parts.filter(Boolean).join(" ")}`;
}

function Counters({ events }) {
  const rows = counters(events);
  return html`<section class="panel" aria-labelledby="counters-title">
    <h2 id="counters-title">Counters</h2>
    ${rows.length === 0 ? html`<p class="quiet">No events yet.</p>` : html`<p class="quiet">Events since ${dateAndTime(events[0].time)}</p>`}
    <table class="counters">
      <tbody>
        ${rows.map(
          ([name, value]) =>
            html`<tr key=${name}>
              <th scope="row">${name}</th>
              <td>${count(value)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
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
