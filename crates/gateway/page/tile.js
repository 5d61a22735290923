// One number on the wall.

import { html } from "/html.js";
import { agentWord, duration, hotDeskWord, stateWord } from "/words.js";

export function Tile({ line, now, isSure, isCurrent, place, box, onFocus }) {
  return html`<div class="place" role="listitem" style=${box} aria-posinset=${place.at + 1} aria-setsize=${place.of}>
    <a
      class="tile"
      href=${`#/dn/${encodeURIComponent(line.thisDN)}`}
      data-number=${line.thisDN}
      data-state=${line.state}
      data-stale=${isSure ? undefined : ""}
      tabindex=${isCurrent ? 0 : -1}
      onFocus=${onFocus}
      aria-label=${spoken(line, isSure)}
    >
      <span class="number">${line.thisDN}</span>
      <span class="state">${stateWord(line.state)}${isSure ? "" : "?"}</span>
      <span class="peer">${peer(line)}</span>
      <span class="since">${since(line, now)}</span>
      <span class="marks">${marks(line)}</span>
    </a>
  </div>`;
}

function peer(line) {
  if (line.calls === 0) return "";
  const more = line.calls > 1 ? ` +${line.calls - 1}` : "";
  return `${line.otherDN ?? "unknown"}${more}`;
}

function since(line, now) {
  return line.since === undefined || line.calls === 0 ? "" : duration(now - Date.parse(line.since));
}

function marks(line) {
  const shown = [];
  if (line.recording === "started") shown.push(html`<span class="mark rec">Rec</span>`);
  if (line.recording === "suspended") shown.push(html`<span class="mark paused">Rec paused</span>`);
  if (line.hotDesk !== undefined) shown.push(html`<span class="mark desk">${hotDeskWord(line.hotDesk)}</span>`);
  if (line.agentID !== undefined) {
    shown.push(html`<span class="mark agent">${line.agentID} ${agentWord(line.agentState)}</span>`);
  }
  return shown;
}

// All that the tile shows, in one sentence.
function spoken(line, isSure) {
  const parts = [line.thisDN, stateWord(line.state)];
  if (!isSure) parts.push("perhaps");
  if (line.calls > 0) parts.push(`with ${peer(line)}`);
  if (line.recording === "started") parts.push("recorded");
  if (line.recording === "suspended") parts.push("recording paused");
  if (line.hotDesk !== undefined) parts.push(hotDeskWord(line.hotDesk));
  if (line.agentID !== undefined) parts.push(`agent ${line.agentID} ${agentWord(line.agentState)}`);
  return parts.join(", ");
}
