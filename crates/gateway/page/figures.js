// What a number's events amount to: counts, rate, answer times. No drawing.

import { eventWord } from "/words.js";

// Times of all figures are in seconds, as charts want them.
const seconds = (time) => Date.parse(time) / 1000;

// [name, how many], the most frequent first.
export function counters(events) {
  const counts = new Map();
  for (const event of events) {
    const name = eventWord(event);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

// Events a minute, [times, values], from the minute of the first event to that of `now`; `most` minutes at most.
export function rate(events, now, most = 60) {
  const last = Math.floor(now / 60_000);
  const begin = events.length === 0 ? last : Math.floor(Date.parse(events[0].time) / 60_000);
  const first = Math.max(Math.min(begin, last - 9), last - most + 1);
  const values = new Array(last - first + 1).fill(0);
  for (const event of events) {
    const at = Math.floor(Date.parse(event.time) / 60_000) - first;
    if (at >= 0 && at < values.length) values[at] += 1;
  }
  return [values.map((_, at) => (first + at) * 60), values];
}

// Seconds from ringing to answer of each call that rang here, [times, values].
export function answerTimes(events) {
  const ringing = new Map();
  const [times, values] = [[], []];
  for (const event of events) {
    if (event.messageName === "EventRinging") ringing.set(event.connID, seconds(event.time));
    if (event.messageName !== "EventEstablished" || !ringing.has(event.connID)) continue;
    const at = seconds(event.time);
    times.push(at);
    values.push(at - ringing.get(event.connID));
    ringing.delete(event.connID);
  }
  return [times, values];
}

// Milliseconds from request to answer of what was asked from here, [times, values].
export function latencies(answers) {
  return [answers.map((answer) => seconds(answer.time)), answers.map((answer) => answer.ms)];
}

// The middle one and the one that nine of ten do not exceed; undefined where there are none.
export function quantiles(values) {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { half: at(0.5), ninth: at(0.9) };
}
