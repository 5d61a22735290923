// The live calls of a number.

import { html } from "/html.js";
import { RecordingButtons } from "/services.js";
import { dateAndTime, duration, partyWord } from "/words.js";

export function Calls({ number, phone, directory, services, now }) {
  const calls = [...phone.calls];
  return html`<section class="panel" aria-labelledby="calls-title">
    <h2 id="calls-title">Live calls</h2>
    ${calls.length === 0 ? html`<p class="quiet">No call.</p>` : null}
    <ul class="calls">
      ${calls.map(([connID, call]) => html`<${Call} key=${connID} ...${{ number, connID, call, directory, services, now }} />`)}
    </ul>
  </section>`;
}

function Call({ number, connID, call, directory, services, now }) {
  return html`<li class="live-call" data-state=${call.state}>
    <p class="headline">
      <strong>${partyWord(call.state)} <${Peer} number=${call.otherDN} directory=${directory} /></strong>
      <span class="since"
        >${duration(now - Date.parse(call.heldAt ?? call.establishedAt ?? call.createdAt ?? now))}</span
      >
      ${call.uncertain ? html`<span class="mark">uncertain</span>` : null}
    </p>
    <p class="recording" data-recording=${call.recording}>
      ${recordingWord(call.recording)} ${call.recordingUncertain ? html`<span class="mark">uncertain</span>` : null}
      <${RecordingButtons} services=${services} number=${number} connID=${connID} recording=${call.recording} />
    </p>
    <dl>
      ${facts(connID, call).map(
        ([name, value]) =>
          html`<div key=${name}>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </li>`;
}

// The far end, which has a page of its own where it is one of the numbers.
function Peer({ number, directory }) {
  if (!directory.byNumber.has(number)) return number ?? "unknown";
  return html`<a href=${`#/dn/${encodeURIComponent(number)}`}>${number}</a>`;
}

const recordingWord = (recording) =>
  ({ started: "Recorded", suspended: "Recording paused" })[recording] ?? "Not recorded";

function facts(connID, call) {
  const facts = [
    ["Type", call.callType],
    ["Role", call.role?.replace(/^Role/, "")],
    ["From", call.ani],
    ["Dialled", call.dnis],
    ["Began", call.createdAt && dateAndTime(call.createdAt)],
    ["Answered", call.establishedAt && dateAndTime(call.establishedAt)],
    ["Consults", call.consultOf],
    ["Parties", call.parties?.map((party) => party.dn).join(", ")],
    ["ConnID", connID],
    ...pairs(call.userData).map(([key, value]) => [
      key,
      typeof value === "object" ? JSON.stringify(value) : String(value),
    ]),
  ];
  return facts.filter(([, value]) => value !== undefined && value !== "");
}

// User data comes as an object, or as pairs where a key stands twice.
const pairs = (userData) => (Array.isArray(userData) ? userData : Object.entries(userData ?? {}));
