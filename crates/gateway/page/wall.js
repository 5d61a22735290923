// The wall: all numbers as tiles, chosen, sorted and grouped. Only what can be seen is drawn.

import { arrange, tally } from "/arrange.js";
import { TILE, columnsOf, find, indexOf, place, visible } from "/grid.js";
import { html, useEffect, useLayoutEffect, useMemo, useRef, useState } from "/html.js";
import { useChanges, useNow } from "/source.js";
import { Tile } from "/tile.js";
import { Toolbar } from "/toolbar.js";
import { count, plural } from "/words.js";

// Rows that are drawn above and below what can be seen, in pixels.
const MARGIN = 300;
// How long the wall has to stand still before its numbers are watched.
const SETTLED_MS = 150;
// With many numbers the order is made anew less often.
const MANY = 2000;

// memory: { top, current }, where the wall was left: how far down, and at which number.
export function Wall({ directory, links, choice, onChoice, memory }) {
  useChanges([directory, links], directory.lines.length > MANY ? 500 : 100);
  const now = useNow();
  const sections = useMemo(() => arrange(directory.lines, choice), [directory.version, choice]);
  const tallied = useMemo(() => tally(directory.lines), [directory.version]);
  const shown = sections.reduce((sum, section) => sum + section.lines.length, 0);
  return html`<section class="wall-view" aria-label="Directory numbers">
    <${Toolbar} choice=${choice} onChoice=${onChoice} tally=${tallied} />
    <p class="summary" role="status">${summary(directory, shown)}</p>
    ${
      shown === 0
        ? html`<${Nothing} directory=${directory} onChoice=${onChoice} />`
        : html`<${Grid} ...${{ directory, links, sections, shown, now, memory }} />`
    }
  </section>`;
}

function summary(directory, shown) {
  const all = directory.lines.length;
  const progress = directory.state === "loading" && all > 0 ? ", reading on" : "";
  if (all === 0) return "";
  return shown === all
    ? `${plural(all, "number", "numbers")}${progress}`
    : `${count(shown)} of ${count(all)} numbers${progress}`;
}

function Nothing({ directory, onChoice }) {
  if (directory.state === "failed") {
    return html`<div class="empty">
      <h2>The numbers could not be read</h2>
      <p>${directory.error.message}</p>
      <p>It is tried again every few seconds.</p>
    </div>`;
  }
  if (directory.state === "loading" && directory.lines.length === 0) {
    return html`<div class="tiles loading" aria-label="Reading the numbers" aria-busy="true">
      ${Array.from({ length: 24 }, (_, at) => html`<span class="tile ghost" key=${at}></span>`)}
    </div>`;
  }
  if (directory.lines.length === 0) {
    return html`<div class="empty">
      <h2>No numbers</h2>
      <p>The configuration names none that this token may see. Numbers stand under <code>[[switch.dn]]</code>.</p>
    </div>`;
  }
  return html`<div class="empty">
    <h2>No number fits</h2>
    <button type="button" onClick=${() => onChoice({ text: "", states: new Set(), marks: new Set() })}>Show all</button>
  </div>`;
}

function Grid({ directory, links, sections, shown, now, memory }) {
  const scroller = useRef(null);
  const [view, setView] = useState({ top: memory.top, height: 800, width: 1000 });
  const [current, setCurrent] = useState(memory.current);
  const [wantsFocus, setWantsFocus] = useState(memory.current !== null);
  memory.top = view.top;
  const columns = columnsOf(view.width);
  const placed = place(sections, columns);
  const range = { from: view.top - MARGIN, to: view.top + view.height + MARGIN };
  const tiles = visible(placed, range, columns, view.width);
  const numbers = tiles.map((tile) => tile.line.thisDN);

  useLayoutEffect(() => {
    scroller.current.scrollTop = memory.top;
  }, []);
  useMeasured(scroller, setView);
  useEffect(() => {
    const timer = setTimeout(() => directory.show(numbers), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [numbers.join()]);
  useLayoutEffect(() => {
    const tile = wantsFocus && scroller.current.querySelector(`[data-number="${CSS.escape(current)}"]`);
    if (!tile) return;
    tile.focus({ preventScroll: true });
    setWantsFocus(false);
  });

  const remember = (number) => {
    memory.current = number;
    setCurrent(number);
  };
  const onKeyDown = (event) => {
    const from = Math.max(0, indexOf(placed, current));
    const to = moved(event.key, from, columns, shown, Math.floor(view.height / TILE.height));
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const { line, y } = find(placed, to, columns);
    remember(line.thisDN);
    setWantsFocus(true);
    reveal(scroller.current, y);
  };
  const entry = numbers.includes(current) ? current : numbers[0];
  const height = placed.at(-1).bottom;
  return html`<div class="wall" ref=${scroller} onKeyDown=${onKeyDown}>
    <div class="room" style=${{ height: `${height}px` }} role="list" aria-label="Directory numbers">
      ${placed.map((group) => html`<${Head} key=${`head ${group.section.key}`} ...${group} range=${range} />`)}
      ${tiles.map(
        ({ line, at, x, y, width }) =>
          html`<${Tile}
            key=${line.thisDN}
            line=${line}
            now=${now}
            isSure=${isSure(line, directory, links)}
            isCurrent=${line.thisDN === entry}
            place=${{ at, of: shown }}
            onFocus=${() => remember(line.thisDN)}
            box=${{ transform: `translate(${x}px, ${y}px)`, width: `${width}px`, height: `${TILE.height}px` }}
          />`,
      )}
    </div>
  </div>`;
}

function Head({ section, top, bottom, range }) {
  if (section.title === "" || bottom < range.from || top > range.to) return null;
  return html`<h2
    class="group"
    role="presentation"
    style=${{ transform: `translateY(${top}px)` }}
    data-state=${section.key}
  >
    ${section.title} <span>${count(section.lines.length)}</span>
  </h2>`;
}

const isSure = (line, directory, links) => line.inSync && directory.isLive && links.isUp(line.switch);

function moved(key, from, columns, shown, rows) {
  const steps = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: columns,
    ArrowUp: -columns,
    PageDown: rows * columns,
    PageUp: -rows * columns,
    Home: -Infinity,
    End: Infinity,
  };
  if (!(key in steps)) return undefined;
  return Math.min(shown - 1, Math.max(0, from + steps[key]));
}

function reveal(scroller, y) {
  const { scrollTop, clientHeight } = scroller;
  if (y < scrollTop) scroller.scrollTop = y - TILE.gap;
  else if (y + TILE.height > scrollTop + clientHeight) scroller.scrollTop = y + TILE.height + TILE.gap - clientHeight;
}

// Follows the scroller's size and place, once a frame at most.
function useMeasured(scroller, setView) {
  useLayoutEffect(() => {
    const element = scroller.current;
    let waits = 0;
    const measure = () => {
      waits = 0;
      setView({ top: element.scrollTop, height: element.clientHeight, width: element.firstElementChild.clientWidth });
    };
    const later = () => {
      if (waits === 0) waits = requestAnimationFrame(measure);
    };
    measure();
    const observer = new ResizeObserver(later);
    observer.observe(element);
    element.addEventListener("scroll", later, { passive: true });
    return () => {
      cancelAnimationFrame(waits);
      observer.disconnect();
      element.removeEventListener("scroll", later);
    };
  }, []);
}
