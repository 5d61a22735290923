// Switches and their links: how they are, how fast they answer, how much of each has been read again.

import { Chart } from "/charts.js";
import { Facts } from "/facts.js";
import { html, useMemo } from "/html.js";
import { KeepAlive } from "/keepalive.js";
import { usePolled } from "/polled.js";
import { count, dateAndTime, milliseconds } from "/words.js";

// Answers that are kept for the charts: ten minutes of them.
const SAMPLES = 300;

const LINK_STATES = {
  up: "Up",
  down: "Down",
  connecting: "Connecting",
  associating: "Associating",
  closing: "Closing",
};

// What a switch does beyond the standard, in words.
const BEYOND = {
  unknownMembers: "Unknown members",
  unknownValues: "Unknown values",
  unknownAlternatives: "Unknown alternatives",
  unknownOperations: "Unknown operations",
  foreignPrivateData: "Private data of other vendors",
  eightBitTexts: "Texts beyond ASCII",
  localTimes: "Times without a zone",
  paddedBitStrings: "Padded bit strings",
  cutBitStrings: "Cut bit strings",
  cutValues: "Cut values",
  paddedIntegers: "Padded integers",
  indefiniteLengths: "Indefinite lengths",
  segmentedStrings: "Strings in parts",
  wrongIdentifiers: "Wrong identifiers",
};

export function Switches({ directory }) {
  const { body, error, samples } = usePolled("/v1/switches", directory.isLive, { kept: SAMPLES });
  return html`<section class="page" aria-labelledby="switches-title">
    <h1 id="switches-title" tabindex="-1">Switches</h1>
    ${error === null ? null : html`<p class="denied" role="alert">${error.message}</p>`}
    ${body === null && error === null ? html`<p class="quiet" aria-busy="true">Reading the switches…</p>` : null}
    ${body?.switches.length === 0 ? html`<p class="quiet">No switch is configured.</p>` : null}
    ${body?.switches.map((one) => html`<${Switch} key=${one.switch} ...${{ one, samples }} />`)}
  </section>`;
}

function Switch({ one, samples }) {
  return html`<section class="panel switch" aria-label=${one.switch}>
    <header>
      <h2>${one.switch}</h2>
      <span class="state" data-link=${one.state}>${one.state === "connected" ? "Connected" : "No link"}</span>
      ${one.systemStatus === undefined ? null : html`<span class="quiet">says it is ${one.systemStatus}</span>`}
    </header>
    <${Progress} ...${one} />
    ${one.links.map((link) => html`<${Link} key=${link.link} ...${{ link, of: one.switch, samples }} />`)}
  </section>`;
}

// How far the resynchronisation is: monitors are set first, then each number is read.
// What the switch does not let be monitored is not waited for.
function Progress({ dns, monitored, refused, inSync }) {
  const isDone = inSync + refused >= dns;
  const done = refused === 0 ? "All numbers are in step with the switch" : "In step with the switch";
  const words = isDone ? done : "Resynchronising";
  return html`<div class="resync" data-done=${isDone ? "" : undefined}>
    <p>
      <label
        >${words}: ${count(inSync)} of ${count(dns)}
        <progress value=${inSync} max=${Math.max(dns, 1)}></progress
      ></label>
    </p>
    ${
      refused === 0
        ? null
        : html`<p>The switch does not let ${count(refused)} of them be monitored; the server's log names them.</p>`
    }
    ${
      monitored + refused >= dns
        ? null
        : html`<p>
            <label
              >Monitors set: ${count(monitored)} of ${count(dns)}
              <progress value=${monitored} max=${Math.max(dns, 1)}></progress
            ></label>
          </p>`
    }
  </div>`;
}

function Link({ link, of, samples }) {
  const sampled = useMemo(() => series(samples, of, link.link), [samples, of, link.link]);
  return html`<div class="link">
    <h3>
      ${link.link}
      <span class="state" data-link=${link.state}>${LINK_STATES[link.state] ?? link.state}</span>
      ${link.active ? html`<span class="mark">carries the traffic</span>` : null}
      <span class="quiet">${link.address}</span>
    </h3>
    ${link.lastError === undefined ? null : html`<p class="denied">Last error: ${link.lastError}</p>`}
    <${KeepAlive} of=${link.keepAlive} />
    <${Facts} facts=${facts(link)} />
    <div class="pair">
      <${Chart}
        title="Round trip"
        kind="line"
        unit=" ms"
        series=${sampled.roundTrip}
        empty="The switch has not answered yet."
        summary=${link.roundTrip === undefined ? "" : `${milliseconds(link.roundTrip.lastUs)}, the last answer`}
      />
      <${Chart}
        title="Outstanding requests"
        kind="line"
        series=${sampled.outstanding}
        empty="Reading…"
        summary=${`${count(link.outstandingRequests)} now`}
      />
    </div>
    <${Beyond} counts=${link.beyondStandard} />
  </div>`;
}

function facts(link) {
  const trip = link.roundTrip;
  return [
    ["In this state since", link.since && dateAndTime(link.since)],
    ["Association", link.association],
    ["Outstanding requests", count(link.outstandingRequests)],
    ["Waiting to be sent", count(link.queuedRequests)],
    ["Round trip, shortest", trip && milliseconds(trip.minUs)],
    ["Round trip, longest", trip && milliseconds(trip.maxUs)],
    ["Messages in", count(link.messagesIn)],
    ["Messages out", count(link.messagesOut)],
    ["Not readable", count(link.decodeErrors)],
  ];
}

// None of it is an error, so it is there for whoever asks.
function Beyond({ counts }) {
  const seen = Object.entries(counts).filter(([, value]) => value > 0);
  if (seen.length === 0) return html`<p class="quiet">The switch has kept to the standard.</p>`;
  return html`<details>
    <summary>Beyond the standard: ${seen.map(([name]) => BEYOND[name] ?? name).join(", ")}</summary>
    <${Facts} facts=${seen.map(([name, value]) => [BEYOND[name] ?? name, count(value)])} />
  </details>`;
}

function series(samples, of, name) {
  const roundTrip = [[], []];
  const outstanding = [[], []];
  for (const { time, body } of samples) {
    const link = body.switches.find((one) => one.switch === of)?.links.find((one) => one.link === name);
    if (link === undefined) continue;
    outstanding[0].push(time);
    outstanding[1].push(link.outstandingRequests);
    if (link.roundTrip === undefined) continue;
    roundTrip[0].push(time);
    roundTrip[1].push(link.roundTrip.lastUs / 1000);
  }
  return { roundTrip, outstanding };
}
