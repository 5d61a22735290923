// The live calls of all numbers, the oldest first, with who is in them.

import { html } from "/html.js";
import { usePolled } from "/polled.js";
import { useNow } from "/source.js";
import { count, dateAndTime, duration, partyState, plural } from "/words.js";

// Calls that are shown; of more, the oldest.
const SHOWN = 200;

export function LiveCalls({ directory }) {
  const { body, error } = usePolled(`/v1/calls?limit=${SHOWN}`, directory.isLive);
  const now = useNow();
  const calls = body?.calls ?? [];
  return html`<section class="page" aria-labelledby="calls-title">
    <h1 id="calls-title" tabindex="-1">Calls</h1>
    ${error === null ? null : html`<p class="denied" role="alert">${error.message}</p>`}
    ${body === null && error === null ? html`<p class="quiet" aria-busy="true">Reading the calls…</p>` : null}
    ${body === null ? null : html`<p class="quiet" role="status">${summary(calls, body.nextCursor)}</p>`}
    ${
      calls.length === 0
        ? null
        : html`<div class="scroll" tabindex="0" role="region" aria-labelledby="calls-title">
            <table class="live-calls" role="table">
              <thead>
                <tr role="row">
                  <th scope="col">Call</th>
                  <th scope="col">Since</th>
                  <th scope="col">Parties</th>
                  <th scope="col">User data</th>
                </tr>
              </thead>
              <tbody>
                ${calls.map((call) => html`<${Row} key=${call.connID} call=${call} now=${now} />`)}
              </tbody>
            </table>
          </div>`
    }
  </section>`;
}

function summary(calls, nextCursor) {
  if (nextCursor !== undefined) return `The ${count(calls.length)} oldest calls of more.`;
  return calls.length === 0 ? "Nobody is on the telephone." : plural(calls.length, "live call", "live calls");
}

// A narrow screen shows a row as a block; the roles say that it is a row all the same.
function Row({ call, now }) {
  return html`<tr role="row">
    <th scope="row" role="rowheader">
      ${call.callType}<br /><small class="quiet">${caller(call)} → ${call.dnis ?? "unknown"}</small>
    </th>
    <td role="cell"><time datetime=${call.createdAt} title=${dateAndTime(call.createdAt)}>${duration(now - Date.parse(call.createdAt))}</time></td>
    <td role="cell">
      <ul class="parties">
        ${call.parties.map((party) => html`<${Party} key=${party.thisDN} party=${party} />`)}
      </ul>
    </td>
    <td class="data" role="cell">${data(call.userData)}</td>
  </tr>`;
}

// The ANI, or where it is not shown the party that called, as far as one is there.
function caller({ ani, parties }) {
  const origin = parties.find((party) => party.role === "RoleOrigination")?.thisDN;
  const seen = parties.find((party) => party.role === "RoleDestination")?.otherDN;
  return ani ?? origin ?? seen ?? "unknown";
}

function Party({ party }) {
  const [state] = party.partyState.split("|");
  return html`<li>
    <a href=${`#/dn/${encodeURIComponent(party.thisDN)}`}>${party.thisDN}</a>
    <span class="state" data-state=${lineState(state)}>${partyState(state)}${party.uncertain ? "?" : ""}</span>
    ${party.recording === "started" ? html`<span class="mark rec">Rec${unsure(party)}</span>` : null}
    ${party.recording === "suspended" ? html`<span class="mark paused">Rec paused${unsure(party)}</span>` : null}
    <span class="quiet">with ${party.otherDN ?? "unknown"}</span>
  </li>`;
}

const unsure = ({ recordingUncertain }) => (recordingUncertain ? "?" : "");

// The colours are those of the numbers on the wall.
const lineState = (state) => ({ Connected: "Talking", Alerting: "Ringing", Dialing: "Dialing", Held: "Held" })[state];

function data(userData) {
  const pairs = Array.isArray(userData) ? userData : Object.entries(userData);
  return pairs.map(([key, value]) => `${key}: ${typeof value === "object" ? JSON.stringify(value) : value}`).join(", ");
}
