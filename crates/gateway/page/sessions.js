// Client sessions, with what waits for each.

import { html } from "/html.js";
import { usePolled } from "/polled.js";
import { count, dateAndTime } from "/words.js";

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
                  <th scope="col">Messages behind</th>
                </tr>
              </thead>
              <tbody>
                ${body.sessions.map((line) => html`<${Row} key=${line.sessionID} line=${line} isMine=${line.sessionID === session} />`)}
              </tbody>
            </table>
          </div>`
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
    <td data-lag=${line.waitingMessages > 100 ? "much" : ""}>${count(line.waitingMessages)}</td>
  </tr>`;
}
