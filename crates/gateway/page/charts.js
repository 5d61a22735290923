// Charts, drawn by uPlot, which is fetched from this server when the first one is wanted.

import { html, useEffect, useRef, useState } from "/html.js";
import { count, timeOfDay } from "/words.js";

const HEIGHT = 150;
let library = null;

function fetched() {
  library ??= new Promise((done, failed) => {
    const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: "/vendor/uplot.css" });
    const script = Object.assign(document.createElement("script"), { src: "/vendor/uplot.js" });
    script.addEventListener("load", () => done(window.uPlot));
    script.addEventListener("error", () => failed(new Error("The charts could not be loaded.")));
    document.head.append(style, script);
  });
  return library;
}

// kind: "bars" or "line" over time, with series [times in seconds, values]; or "histogram", with [places from 0, values]
// and a word for each place. A summary in words stands above.
export function Chart({ title, summary, kind, series, words = null, unit = "", empty }) {
  const place = useRef(null);
  const chart = useRef(null);
  const [uPlot, setLibrary] = useState(null);
  const hasData = series[0].length > 0;
  const named = words?.join();

  useEffect(
    () =>
      void fetched().then(
        (loaded) => setLibrary(() => loaded),
        () => {},
      ),
    [],
  );
  useEffect(() => {
    if (uPlot === null || !hasData) return undefined;
    const box = place.current;
    const made = new uPlot(options(uPlot, { kind, unit, words }, box.clientWidth), series, box);
    chart.current = made;
    const observer = new ResizeObserver(() => made.setSize({ width: box.clientWidth, height: HEIGHT }));
    observer.observe(box);
    const ends = whenColoursChange(() => made.redraw(true));
    return () => {
      observer.disconnect();
      ends();
      made.destroy();
      chart.current = null;
    };
  }, [uPlot, kind, unit, hasData, named]);
  useEffect(() => chart.current?.setData(series), [series]);

  return html`<figure class="chart" aria-label=${title}>
    <figcaption><strong>${title}</strong> <span>${summary}</span></figcaption>
    <div class="plot" ref=${place} aria-hidden="true">${hasData ? null : html`<p class="quiet">${empty}</p>`}</div>
    ${hasData ? null : html`<p class="unseen">${empty}</p>`}
  </figure>`;
}

// The viewer's choice and the system's may both change them.
function whenColoursChange(redraw) {
  const choice = new MutationObserver(redraw);
  choice.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  const system = matchMedia("(prefers-color-scheme: dark)");
  system.addEventListener("change", redraw);
  return () => {
    choice.disconnect();
    system.removeEventListener("change", redraw);
  };
}

const colour = (name) => () => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function options(uPlot, { kind, unit, words }, width) {
  const axis = {
    stroke: colour("--quiet"),
    grid: { stroke: colour("--line"), width: 1 },
    ticks: { show: false },
    font: "11px system-ui",
  };
  return {
    width,
    height: HEIGHT,
    // The last time of the axis needs half of its width.
    padding: [10, 26, 0, 0],
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false } },
    scales: {
      x: words === null ? overTime(kind) : { time: false, range: [-0.6, words.length - 0.4] },
      y: { range: (_, low, high) => [0, Math.max(high * 1.15, 1)] },
    },
    axes: [
      { ...axis, size: 26, ...(words === null ? OF_TIMES : ofPlaces(words)) },
      { ...axis, size: 52, values: (_, values) => values.map((value) => labelled(value, unit)) },
    ],
    series: [{}, drawn(uPlot, kind)],
  };
}

const OF_TIMES = {
  space: 90,
  values: (_, times) => times.map(times[1] - times[0] < 60 ? toTheSecond : clock),
};

// A word under each bar, or under every other one where they would touch.
const ofPlaces = (words) => ({
  space: 52,
  incrs: [1, 2, 3, 4, 6, 8],
  grid: { show: false },
  values: (_, places) => places.map((place) => words[place] ?? ""),
});

// What is counted has no halves, and nothing is below zero.
const labelled = (value, unit) => (unit === "" && !Number.isInteger(value) ? "" : `${count(value)}${unit}`);

function drawn(uPlot, kind) {
  const stroke = colour("--accent");
  if (kind !== "line")
    return {
      stroke,
      fill: colour("--accent"),
      width: 0,
      points: { show: false },
      paths: uPlot.paths.bars({ size: [0.7, kind === "histogram" ? 44 : 24] }),
    };
  return { stroke, width: 2, points: { show: false } };
}

// A single moment needs some room around it too, and a bar at each end half of itself.
function overTime(kind) {
  return {
    time: true,
    range: ({ data: [times] }, low, high) => {
      const least = kind === "bars" && times.length > 1 ? (times[1] - times[0]) * 0.6 : 30;
      const room = Math.max(least, (high - low) * 0.02);
      return [low - room, high + room];
    },
  };
}

const hour = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
const toTheSecond = (time) => timeOfDay(time * 1000);
const clock = (time) => hour.format(new Date(time * 1000));
