// Switches and their links: how they are, how fast they answer, how much of each has been read again.

import { Chart } from "/charts.js";
import { html, useMemo } from "/html.js";
import { usePolled } from "/polled.js";
import { useChanges } from "/source.js";
import { count, dateAndTime, milliseconds } from "/words.js";

const LINK_STATES = {
  up: "Up",
  down: "Down",
  connecting: "Connecting",
  associating: "Associating",
  closing: "Closing",
};

export function Switches({ directory }) {
  useChanges([directory], 500);
  const { body, error, samples } = usePolled("/v1/switches", directory.isLive);
  return html`<section class="page" aria-labelledby="switches-title">
    <h1 id="switches-title" tabindex="-1">Switches</h1>
    ${error === null ? null : html`<p class="denied" role="alert">${error.message}</p>`}
    ${body === null && error === null ? html`<p class="quiet" aria-busy="true">Reading the switches…</p>` : null}
    ${body?.switches.length === 0 ? html`<p class="quiet">No switch is configured.</p>` : null}
    ${body?.switches.map((one) => html`<${Switch} key=${one.switch} ...${{ one, directory, samples }} />`)}
  </section>`;
}

function Switch({ one, directory, samples }) {
  const { inStep, all } = progress(directory.lines, one.switch);
  return html`<section class="panel switch" aria-label=${one.switch}>
    <header>
      <h2>${one.switch}</h2>
      <span class="state" data-link=${one.state}>${one.state === "connected" ? "Connected" : "No link"}</span>
    </header>
    <p>
      <label
        >${count(inStep)} of ${count(all)} numbers in step with the switch
        <progress value=${inStep} max=${Math.max(all, 1)}></progress
      ></label>
    </p>
    ${one.links.map((link) => html`<${Link} key=${link.link} ...${{ link, of: one.switch, samples }} />`)}
  </section>`;
}

function progress(lines, name) {
  const mine = lines.filter((line) => line.switch === name);
  return { inStep: mine.filter((line) => line.inSync).length, all: mine.length };
}

function Link({ link, of, samples }) {
  const sampled = useMemo(() => series(samples, of, link.link), [samples, of, link.link]);
  return html`<div class="link">
    <h3>
      ${link.link}
      <span class="state" data-link=${link.state}>${LINK_STATES[link.state] ?? link.state}</span>
      ${link.active ? html`<span class="mark">carries the traffic</span>` : null}
    </h3>
    <dl class="facts">
      ${facts(link).map(
        ([name, value]) =>
          html`<div key=${name}>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${link.lastError === undefined ? null : html`<p class="denied">Last error: ${link.lastError}</p>`}
    <div class="pair">
      <${Chart}
        title="Round trip"
        kind="line"
        unit=" ms"
        series=${sampled.roundTrip}
        empty="The switch has not answered yet."
        summary="of the last answer"
      />
      <${Chart} title="Outstanding requests" kind="line" unit="" series=${sampled.outstanding} empty="" summary="" />
    </div>
  </div>`;
}

function facts(link) {
  const trip = link.roundTrip;
  const facts = [
    ["In this state since", link.since && dateAndTime(link.since)],
    ["Association", link.association],
    ["Outstanding requests", count(link.outstandingRequests)],
    ["Round trip, last", trip && milliseconds(trip.lastUs)],
    ["Shortest", trip && milliseconds(trip.minUs)],
    ["Longest", trip && milliseconds(trip.maxUs)],
    ...Object.entries(link)
      .filter(([name]) => !TOLD.has(name))
      .flatMap(([name, value]) => further(name, value)),
  ];
  return facts.filter(([, value]) => value !== undefined);
}

const TOLD = new Set([
  "link",
  "state",
  "active",
  "since",
  "association",
  "outstandingRequests",
  "roundTrip",
  "lastError",
]);

// What a newer server tells beside: numbers and words under their own names.
function further(name, value) {
  const word = name
    .replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/^./, (letter) => letter.toUpperCase());
  if (typeof value !== "object") return [[word, typeof value === "number" ? count(value) : String(value)]];
  return Object.entries(value ?? {}).flatMap(([inner, below]) => further(`${name} ${inner}`, below));
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
