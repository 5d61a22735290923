// The timeline of a number: its calls as bars, with hold and recording inside them.

import { html, useLayoutEffect, useRef, useState } from "/html.js";
import { spans } from "/spans.js";
import { duration, timeOfDay } from "/words.js";

const LANE = 38;
const BAR = 24;
const AXIS = 22;
const TICK_PX = 110;
// Lengths that can be shown, in minutes.
const LENGTHS = [5, 15, 60, 240];
const TICKS = [15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200].map((seconds) => seconds * 1000);

export function Timeline({ events, now }) {
  const [minutes, setMinutes] = useState(5);
  const [place, width] = useWidth();
  const to = now + minutes * 600;
  const from = to - minutes * 60_000;
  const calls = spans(events).filter((call) => (call.to ?? now) >= from);
  const lanes = Math.max(1, ...calls.map((call) => call.lane + 1));
  const scale = { x: (time) => ((Math.max(from, time) - from) / (to - from)) * width, from, to, now, width };
  return html`<section class="panel timeline" aria-labelledby="timeline-title">
    <header>
      <h2 id="timeline-title">Calls over time</h2>
      <label
        >Last
        <select value=${minutes} onChange=${(event) => setMinutes(Number(event.currentTarget.value))}>
          ${LENGTHS.map((length) => html`<option key=${length} value=${length}>${length < 60 ? `${length} minutes` : `${length / 60} h`}</option>`)}
        </select></label
      >
    </header>
    <div ref=${place}>
      <svg width=${width} height=${lanes * LANE + AXIS} role="img" aria-label=${spoken(calls, minutes)}>
        <${Axis} ...${scale} height=${lanes * LANE} />
        ${calls.map((call) => html`<${Bar} key=${`${call.connID} ${call.from}`} call=${call} scale=${scale} />`)}
        <line class="now" x1=${scale.x(now)} x2=${scale.x(now)} y1="0" y2=${lanes * LANE} />
      </svg>
    </div>
    ${calls.length === 0 ? html`<p class="quiet">No calls in this time.</p>` : html`<${Legend} />`}
  </section>`;
}

function Bar({ call, scale }) {
  const y = call.lane * LANE + 6;
  const end = call.to ?? scale.now;
  const [left, right] = [scale.x(call.from), scale.x(end)];
  const label = `${call.otherDN ?? "unknown"} ${duration(end - call.from)}`;
  return html`<g class="call">
    <title>${title(call, end)}</title>
    ${call.states.map((part) => html`<${Stretch} key=${part.from} part=${part} end=${end} scale=${scale} y=${y} height=${BAR} />`)}
    ${call.recordings.map((part) => html`<${Stretch} key=${part.from} part=${part} end=${end} scale=${scale} y=${y + BAR - 6} height=${6} />`)}
    ${right - left > label.length * 7.5 ? html`<text x=${left + 6} y=${y + 13}>${label}</text>` : null}
  </g>`;
}

function Stretch({ part, end, scale, y, height }) {
  const left = scale.x(part.from);
  const right = scale.x(part.to ?? end);
  return html`<rect
    class=${part.kind}
    x=${left}
    y=${y}
    width=${Math.max(1.5, right - left)}
    height=${height}
    rx="2"
  />`;
}

function Axis({ x, from, to, width, height }) {
  const step = TICKS.find((candidate) => (candidate / (to - from)) * width >= TICK_PX) ?? TICKS.at(-1);
  const ticks = [];
  for (let time = Math.ceil(from / step) * step; time < to; time += step) ticks.push(time);
  return html`<g class="axis">
    ${ticks.map(
      (time) =>
        html`<g key=${time}
          ><line x1=${x(time)} x2=${x(time)} y1="0" y2=${height} />
          <text x=${x(time)} y=${height + 16} text-anchor=${anchor(x(time), width)}>${timeOfDay(time)}</text></g
        >`,
    )}
  </g>`;
}

// A time at the edge would be cut off.
function anchor(at, width) {
  if (at > width - 34) return "end";
  return at < 34 ? "start" : "middle";
}

function Legend() {
  const kinds = [
    ["ringing", "Ringing"],
    ["talking", "Talking"],
    ["held", "On hold"],
    ["recording", "Recorded"],
    ["suspended", "Recording paused"],
  ];
  return html`<ul class="legend" aria-hidden="true">
    ${kinds.map(
      ([kind, word]) =>
        html`<li key=${kind}>
          <svg width="14" height="12">
            <rect class=${kind} y="1" width="14" height="10" rx="2" /></svg
          >${word}
        </li>`,
    )}
  </ul>`;
}

function title(call, end) {
  const lines = [
    `${call.callType ?? "Call"} with ${call.otherDN ?? "unknown"}`,
    `${timeOfDay(call.from)} for ${duration(end - call.from)}`,
  ];
  for (const part of [...call.states, ...call.recordings])
    lines.push(`${part.kind} ${duration((part.to ?? end) - part.from)}`);
  return lines.join("\n");
}

function spoken(calls, minutes) {
  const recorded = calls.filter((call) => call.recordings.length > 0).length;
  return `${calls.length} calls in the last ${minutes} minutes, ${recorded} of them recorded. The list of events tells each.`;
}

function useWidth() {
  const place = useRef(null);
  const [width, setWidth] = useState(600);
  useLayoutEffect(() => {
    const box = place.current;
    const measure = () => setWidth(Math.max(200, box.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return [place, width];
}
