// The keep-alive of a link: how long the switch has been silent of what is borne, and which failures stand against it.

import { html } from "/html.js";
import { count, plural } from "/words.js";

const WIDTH = 240;

export function KeepAlive({ of }) {
  if (of === undefined) return html`<p class="quiet">Keep-alive: no connection.</p>`;
  if (of.intervalSeconds === 0) return html`<p class="quiet">Keep-alive is off (kpl-interval 0). ${heard(of)}.</p>`;
  return html`<figure class="keep-alive" aria-label="Keep-alive" data-failures=${of.failures === 0 ? undefined : of.failures}>
    <figcaption>
      <strong>Keep-alive</strong> ${heard(of)}; asked after ${count(of.intervalSeconds)} s of silence.
      ${" "}${standing(of)}
    </figcaption>
    <svg width=${WIDTH} height="22" aria-hidden="true">
      <rect class="room" y="2" width=${WIDTH} height="8" rx="4" />
      <rect class="silence" y="2" width=${share(of) * WIDTH} height="8" rx="4" />
      ${pips(of).map(
        (isFailed, at) => html`<circle key=${at} class=${isFailed ? "failed" : "good"} cx=${5 + at * 14} cy="17" r="4" />`,
      )}
    </svg>
  </figure>`;
}

const heard = ({ silentMs }) => `Last heard ${silentMs < 1000 ? "just now" : `${count(Math.floor(silentMs / 1000))} s ago`}`;

// The part of the interval that has gone by in silence.
const share = ({ silentMs, intervalSeconds }) => Math.min(1, silentMs / 1000 / intervalSeconds);

// As many as are borne, and the one too many.
const pips = ({ failures, tolerance }) => Array.from({ length: Math.min(tolerance, 12) + 1 }, (_, at) => at < failures);

function standing({ failures, tolerance, failed }) {
  const borne = `${plural(failures, "failure stands", "failures stand")} of ${count(tolerance)} that are borne`;
  return failed === 0 ? "No failure since it was dialled." : `${borne}; ${count(failed)} since it was dialled.`;
}
