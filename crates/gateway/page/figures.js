// What a number's events and counters amount to: rates, times, counts. No drawing.

import { eventName, longTime, serviceWord } from "/words.js";

// Events a minute, [times in seconds, values], from the minute of the first event to that of `now`; `most` minutes at most.
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

// Events of each of the last seconds, [times in seconds, values]; `time` is that of the answer of the server.
export function lastMinute({ recentEvents }, time) {
  const last = Math.floor(time);
  return [recentEvents.map((_, at) => last - recentEvents.length + 1 + at), recentEvents];
}

// How many durations lie between two bounds: { series: [places, values], words }, from the least bucket that has one to
// the greatest, with one more on each side.
export function histogram({ buckets, count }) {
  const bars = buckets.map((bucket, at) => ({
    word: longTime(bucket.leUs),
    value: bucket.count - (at === 0 ? 0 : buckets[at - 1].count),
  }));
  const longer = count - (buckets.at(-1)?.count ?? 0);
  if (longer > 0) bars.push({ word: `>${longTime(buckets.at(-1).leUs)}`, value: longer });
  const first = Math.max(0, bars.findIndex((bar) => bar.value > 0) - 1);
  const last = Math.min(bars.length - 1, bars.findLastIndex((bar) => bar.value > 0) + 1);
  const shown = count === 0 ? [] : bars.slice(first, last + 1);
  return { series: [shown.map((_, at) => at), shown.map((bar) => bar.value)], words: shown.map((bar) => bar.word) };
}

// Within which bound half of them, and nine of ten, are; "" where there are none.
export function within({ buckets, count }) {
  if (count === 0) return "";
  const bound = (share) => buckets.find((bucket) => bucket.count >= share * count);
  const say = (bucket) => (bucket === undefined ? "longer than any bound" : `within ${longTime(bucket.leUs)}`);
  return `half ${say(bound(0.5))}, nine of ten ${say(bound(0.9))}`;
}

// The counters in groups: [title, [[name, how many], …]], the most frequent first.
export function counters({ events, requests, privateServices }) {
  const rows = (counts, word) => Object.entries(counts).map(([name, value]) => [word(name), value]);
  const services = privateServices.flatMap(({ privateMsgID, ...outcomes }) =>
    rows(outcomes, (outcome) => `${serviceWord(privateMsgID)}, ${outcome}`),
  );
  const groups = [
    ["Events", rows(events, eventName)],
    ["Requests", rows(requests, (outcome) => outcome)],
    ["Private services", services],
  ];
  return groups.map(([title, counts]) => [title, counts.filter(([, value]) => value > 0).sort(mostFrequent)]);
}

const mostFrequent = (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
