// How the page says things: states, events, times. No other module words them.

// A state of a number: its word, and its place among the groups. What wants attention stands first.
const STATES = {
  Ringing: "Ringing",
  Talking: "Talking",
  Held: "On hold",
  Dialing: "Dialing",
  Origination: "Off hook",
  Failed: "No way through",
  Treatment: "Treatment",
  LockedOut: "Locked out",
  Maintenance: "Out of service",
  Idle: "Idle",
  Available: "Available",
  Vacant: "Vacant",
};

export const STATE_ORDER = Object.keys(STATES);

export const PRIVATE_SERVICES = {
  1: "Joined host",
  2: "Parted from host",
  501: "Account code",
  3013: "Recording started",
  3014: "Recording stopped",
  3015: "Recording suspended",
  3016: "Recording resumed",
};

// The beginning and the end of an association, by what the number was in it, and where that is not known.
const ASSOCIATIONS = {
  guest: { 1: "Joined host", 2: "Parted from host" },
  host: { 1: "Lent to", 2: "Given back by" },
  unknown: { 1: "Hot desk begun with", 2: "Hot desk ended with" },
};

const SERVICES = {
  1: "Join host",
  2: "Part from host",
  501: "Set account code",
  3013: "Start recording",
  3014: "Stop recording",
  3015: "Suspend recording",
  3016: "Resume recording",
};

const AGENT_STATES = {
  LoggedOut: "logged out",
  LoggedIn: "logged in",
  Ready: "ready",
  NotReady: "not ready",
  AfterCallWork: "after-call work",
  WalkAway: "away",
};

const PARTY_STATES = {
  Connected: "Talking to",
  Alerting: "Called by",
  Dialing: "Calling",
  Null: "Calling",
  Initiated: "Off hook",
  Failed: "No way through to",
  Busy: "Busy:",
  Held: "Holding",
  Queued: "Queued:",
};

// What a party does, without its far end.
const PARTIES = {
  Connected: "talking",
  Alerting: "ringing",
  Dialing: "calling",
  Null: "calling",
  Initiated: "off hook",
  Failed: "no way through",
  Busy: "busy",
  Held: "holds",
  Queued: "queued",
};

export const partyState = (state) => PARTIES[state] ?? state;
export const stateWord = (state) => STATES[state] ?? state;
export const agentWord = (state) => AGENT_STATES[state] ?? state;
export const partyWord = (state) => PARTY_STATES[state] ?? state;

export function hotDeskWord(desk) {
  return desk.role === "guest" ? `at ${desk.peerDN}` : `lent to ${desk.peerDN}`;
}

// A change in the history of a number, which was guest or host in it if it is one of an association.
export const changeWord = (number, role = "unknown") =>
  ASSOCIATIONS[role][number] ?? PRIVATE_SERVICES[number] ?? `Service ${number}`;

// The name of an event without "Event".
export const eventName = (messageName) => messageName.replace(/^Event/, "").replace(/([a-z])([A-Z])/g, "$1 $2");

export const serviceWord = (number) => SERVICES[number] ?? (number === undefined ? "Unknown services" : `Service ${number}`);

// An event in a few words: its name without "Event", and what a private one is about.
export function eventWord({ messageName, privateMsgID }) {
  const name = eventName(messageName);
  if (privateMsgID === undefined) return name;
  return PRIVATE_SERVICES[privateMsgID] ?? `${name} ${privateMsgID}`;
}

const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", second: "2-digit" });
const dayAndClock = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "medium" });
const number = new Intl.NumberFormat();

export const timeOfDay = (time) => clock.format(new Date(time));
export const count = (value) => number.format(value);
export const plural = (value, one, many) => `${count(value)} ${value === 1 ? one : many}`;

// The time of today, with the day before it otherwise.
export function dateAndTime(time) {
  const date = new Date(time);
  return date.toDateString() === new Date().toDateString() ? clock.format(date) : dayAndClock.format(date);
}

// 0:42, 12:07, 1:02:09.
export function duration(ms) {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (value) => String(value).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

// A length of time of any size: 250 µs, 5 ms, 30 s, 5 min.
export function longTime(us) {
  const units = [
    [60_000_000, "min"],
    [1_000_000, "s"],
    [1000, "ms"],
    [1, "µs"],
  ];
  const [size, unit] = units.find(([least]) => us >= least) ?? [1, "µs"];
  return `${number.format(Math.round((us / size) * 10) / 10)} ${unit}`;
}

export function milliseconds(us) {
  const ms = us / 1000;
  return ms < 10 ? `${ms.toFixed(1)} ms` : `${count(Math.round(ms))} ms`;
}
