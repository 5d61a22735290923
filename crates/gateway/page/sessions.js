// Client sessions, and how far each of them is behind.

import { html } from "/html.js";
import { usePolled } from "/polled.js";
import { count, dateAndTime, longTime } from "/words.js";

// Messages that may wait for a client; one more closes its session as too slow.
const OUTBOX = 4096;
// So many waiting messages, or so long a way, are worth a look.
const MUCH = { messages: 100, lagUs: 1_000_000 };

export function Sessions({ directory, session }) {
  const { body, error } = usePolled("/v1/sessions", directory.isLive);
  return html`<section class="page" aria-labelledby="sessions-title">
    <h1 id="sessions-title" tabindex="-1">Sessions</h1>
    ${error === null ? null : html`<p class="denied" role="alert">${error.message}</p>`}
    ${body === null && error === null ? html`<p class="quiet" aria-busy="true">Reading the sessions…</p>` : null}
    ${body?.sessions.length === 0 ? html`<p class="quiet">No client is connected.</p>` : null}
    ${
      body === null || body.sessions.length === 0
        ? null
        : html`<div class="scroll" tabindex="0" role="region" aria-labelledby="sessions-title">
              <table class="sessions">
                <thead>
                  <tr>
                    <th scope="col">Client</th>
                    <th scope="col">State</th>
                    <th scope="col">Since</th>
                    <th scope="col">Numbers</th>
                    <th scope="col">Lag</th>
                    <th scope="col">Messages behind</th>
                  </tr>
                </thead>
                <tbody>
                  ${body.sessions.map((line) => html`<${Row} key=${line.sessionID} line=${line} isMine=${line.sessionID === session} />`)}
                </tbody>
              </table>
            </div>
            <p class="quiet">
              The lag is how long the last event took from the switch's socket to the client's. A client with
              ${" "}${count(OUTBOX)} messages unread is closed as too slow (4008); it resumes where it was.
            </p>`
    }
  </section>`;
}

function Row({ line, isMine }) {
  return html`<tr>
    <th scope="row">
      ${line.applicationName ?? "unnamed"}${isMine ? " (this page)" : ""}<br /><small class="quiet"
        >${line.sessionID}</small
      >
    </th>
    <td>
      <span class="state" data-link=${line.connected ? "up" : "down"}
        >${line.connected ? "connected" : "away, may come back"}</span
      >
    </td>
    <td>${dateAndTime(line.since)}</td>
    <td>${count(line.registered)}</td>
    <td data-lag=${line.lagUs > MUCH.lagUs ? "much" : ""}>${line.lagUs === undefined ? "no event yet" : longTime(line.lagUs)}</td>
    <td data-lag=${line.waitingMessages > MUCH.messages ? "much" : ""}>
      ${count(line.waitingMessages)}
      <meter value=${line.waitingMessages} max=${OUTBOX} high=${OUTBOX / 2} aria-hidden="true"></meter>
    </td>
  </tr>`;
}
