// Which lines the wall shows, in which order and groups. No drawing.

import { STATE_ORDER, stateWord } from "/words.js";

// What else a line may be chosen by, beside its state.
export const MARKS = [
  ["recorded", "Recorded", (line) => line.recording === "started" || line.recording === "suspended"],
  ["hotDesk", "Hot desk", (line) => line.hotDesk !== undefined],
  ["agent", "Agents", (line) => line.agentID !== undefined],
  ["unsure", "Out of sync", (line) => !line.inSync],
];

const GROUPS = {
  none: () => "",
  state: (line) => line.state,
  switch: (line) => line.switch,
};

export const ORDERS = {
  number: "Number",
  latest: "Latest change",
  calls: "Calls",
};

// choice: { text, states: Set, marks: Set, group, order }. The lines are in the order of their numbers.
export function arrange(lines, choice) {
  const groupOf = GROUPS[choice.group];
  const groups = new Map();
  for (const line of lines) {
    if (!isChosen(line, choice)) continue;
    const key = groupOf(line);
    if (groups.has(key)) groups.get(key).push(line);
    else groups.set(key, [line]);
  }
  const sections = [...groups].map(([key, members]) => ({ key, title: title(choice.group, key), lines: members }));
  sections.sort(choice.group === "state" ? byState : byKey);
  for (const section of sections) sort(section.lines, choice.order);
  return sections;
}

// How many lines there are of each state and with each mark.
export function tally(lines) {
  const states = new Map();
  const marks = new Map(MARKS.map(([name]) => [name, 0]));
  for (const line of lines) {
    states.set(line.state, (states.get(line.state) ?? 0) + 1);
    for (const [name, , has] of MARKS) if (has(line)) marks.set(name, marks.get(name) + 1);
  }
  return { states, marks };
}

function isChosen(line, { text, states, marks }) {
  if (states.size > 0 && !states.has(line.state)) return false;
  if (marks.size > 0 && !MARKS.every(([name, , has]) => !marks.has(name) || has(line))) return false;
  return text === "" || SEARCHED.some((name) => line[name]?.includes(text)) || line.hotDesk?.peerDN.includes(text);
}

const SEARCHED = ["thisDN", "otherDN", "agentID"];

function title(group, key) {
  return group === "state" ? stateWord(key) : key;
}

const place = (state) => (STATE_ORDER.indexOf(state) + 100) % 100;
const byState = (a, b) => place(a.key) - place(b.key);
const byKey = (a, b) => (a.key < b.key ? -1 : 1);

function sort(lines, order) {
  if (order === "latest") lines.sort((a, b) => compare(b.since ?? "", a.since ?? ""));
  if (order === "calls") lines.sort((a, b) => b.calls - a.calls);
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
