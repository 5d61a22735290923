// Charts, drawn by uPlot, which is fetched from this server when the first one is wanted.

import { html, useEffect, useRef, useState } from "/html.js";
import { timeOfDay } from "/words.js";

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

// kind: "bars", "line" or "points". series: [times in seconds, values]. A summary in words stands below.
export function Chart({ title, summary, kind, series, unit, empty }) {
  const place = useRef(null);
  const chart = useRef(null);
  const [uPlot, setLibrary] = useState(null);
  const hasData = series[0].length > 0;

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
    const made = new uPlot(options(uPlot, kind, unit, box.clientWidth), series, box);
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
  }, [uPlot, kind, unit, hasData]);
  useEffect(() => chart.current?.setData(series), [series]);

  return html`<figure class="chart">
    <figcaption><strong>${title}</strong> <span>${summary}</span></figcaption>
    <div class="plot" ref=${place} aria-hidden="true">${hasData ? null : html`<p class="quiet">${empty}</p>`}</div>
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

function options(uPlot, kind, unit, width) {
  const axis = {
    stroke: colour("--quiet"),
    grid: { stroke: colour("--line"), width: 1 },
    ticks: { show: false },
    font: "11px system-ui",
  };
  return {
    width,
    height: HEIGHT,
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false } },
    scales: {
      x: { time: true, range: (_, low, high) => padded(low, high) },
      y: { range: (_, low, high) => [0, Math.max(high * 1.15, 1)] },
    },
    axes: [
      { ...axis, size: 26, values: (_, times) => times.map(times[1] - times[0] < 60 ? toTheSecond : clock), space: 90 },
      { ...axis, size: 52, values: (_, values) => values.map((value) => `${value}${unit}`) },
    ],
    series: [{}, drawn(uPlot, kind)],
  };
}

function drawn(uPlot, kind) {
  const stroke = colour("--accent");
  if (kind === "bars")
    return {
      stroke,
      fill: colour("--accent"),
      width: 0,
      points: { show: false },
      paths: uPlot.paths.bars({ size: [0.7, 24] }),
    };
  if (kind === "points")
    return { stroke, paths: () => null, points: { show: true, size: 6, fill: colour("--accent") } };
  return { stroke, width: 2, points: { show: false } };
}

// A single moment needs some room around it too.
function padded(low, high) {
  const room = Math.max(30, (high - low) * 0.03);
  return [low - room, high + room];
}

const hour = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
const toTheSecond = (time) => timeOfDay(time * 1000);
const clock = (time) => hour.format(new Date(time * 1000));
