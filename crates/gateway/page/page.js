// The table of directory numbers. Lines come from GET /v1/dns; after that the stream tells every change. Everything
// that a telephone or a switch may have written goes into the page as text.

import { Stream } from "/stream.js";

const PAGE_SIZE = 100;
const RECORDING_SERVICES = {
  stopped: [["Start", 3013]],
  started: [["Suspend", 3015], ["Stop", 3014]],
  suspended: [["Resume", 3016], ["Stop", 3014]],
};
const PARTY_STATES = {
  EventDialing: "Dialing",
  EventNetworkReached: "Dialing",
  EventRinging: "Alerting",
  EventEstablished: "Connected",
  EventHeld: "Held",
  EventRetrieved: "Connected",
  EventDestinationBusy: "Failed",
};
// The states of a party as a number's own, what matters most first.
const STATES = [
  ["Connected", "Talking"],
  ["Alerting", "Ringing"],
  ["Dialing", "Dialing"],
  ["Initiated", "Off hook"],
  ["Failed", "Far end busy"],
  ["Held", "Held"],
];
const RECORDING_EVENTS = { 3013: "started", 3014: "stopped", 3015: "suspended", 3016: "started" };
const JOINED = 1;
const PARTED = 2;

const rows = new Map();
const switches = new Map();
let nextCursor;
// Counts searches: an answer to an older one is not shown.
let search = 0;

const element = (id) => document.getElementById(id);

// ---- one row ----

class Row {
  constructor(line) {
    this.number = line.thisDN;
    this.switch = line.switch;
    this.calls = new Map();
    this.hotDesk = line.hotDesk;
    this.inSync = line.inSync;
    this.inService = line.inService;
    this.busy = false;
    this.lastEvent = null;
    this.node = this.build();
    this.render();
  }

  build() {
    const node = document.createElement("tr");
    const head = document.createElement("th");
    head.scope = "row";
    head.textContent = this.number;
    this.cells = {};
    node.append(head);
    for (const name of ["state", "calls", "recording", "hotDesk", "lastEvent"]) {
      this.cells[name] = node.appendChild(document.createElement("td"));
    }
    return node;
  }

  take(event) {
    const name = event.messageName;
    if (event.snapshot !== undefined) this.takeSnapshot(event.snapshot);
    else if (name in PARTY_STATES) this.takeCall(event, PARTY_STATES[name]);
    else if (name === "EventReleased" || name === "EventAbandoned") this.calls.delete(event.connID);
    else if (name === "EventPrivateInfo") this.takePrivate(event);
    else if (name === "EventDNOutOfService") this.inService = false;
    else if (name === "EventDNBackInService") this.inService = true;
    if (event.snapshot === undefined) this.lastEvent = event;
    this.render();
  }

  takeSnapshot(snapshot) {
    this.calls = new Map(snapshot.calls.map((call) => [call.connID, {
      state: call.partyState.split("|")[0],
      otherDN: call.otherDN,
      recording: call.recording ?? "stopped",
    }]));
    this.hotDesk = snapshot.hotDesk;
    this.inService = snapshot.features?.inService ?? true;
    this.inSync = snapshot.inSync;
  }

  takeCall(event, state) {
    const before = this.calls.get(event.connID);
    this.calls.set(event.connID, {
      state,
      otherDN: event.otherDN ?? before?.otherDN,
      recording: before?.recording ?? "stopped",
    });
  }

  takePrivate(event) {
    const { privateMsgID, connID, otherDN } = event;
    if (privateMsgID === JOINED) this.hotDesk = { role: "guest", peerDN: otherDN };
    if (privateMsgID === PARTED) this.hotDesk = undefined;
    const call = this.calls.get(connID);
    if (call !== undefined && privateMsgID in RECORDING_EVENTS) call.recording = RECORDING_EVENTS[privateMsgID];
  }

  // A guest has told that it came or went; its host has no event of its own.
  takeGuest({ privateMsgID, thisDN }) {
    if (privateMsgID === JOINED) this.hotDesk = { role: "host", peerDN: thisDN };
    if (privateMsgID === PARTED && this.hotDesk?.peerDN === thisDN) this.hotDesk = undefined;
    this.render();
  }

  // What the number does, in one word.
  state() {
    if (!this.inService) return "Out of service";
    const states = [...this.calls.values()].map((call) => call.state);
    return STATES.find(([party]) => states.includes(party))?.[1] ?? "Idle";
  }

  // The call that the recording buttons are for: the one that is talked on, else any.
  activeCall() {
    const calls = [...this.calls];
    return calls.find(([, call]) => call.state === "Connected") ?? calls[0];
  }

  isSure() {
    return this.inSync && isConnected && switches.get(this.switch) !== false;
  }

  render() {
    this.node.toggleAttribute("data-stale", !this.isSure());
    const state = this.state();
    this.cells.state.dataset.state = state;
    setText(this.cells.state, this.isSure() ? state : `${state}, perhaps`);
    setText(this.cells.calls, [...this.calls.values()].map(callText).join("; "));
    setText(this.cells.hotDesk, hotDeskText(this.hotDesk));
    this.renderRecording();
    this.renderLastEvent();
  }

  renderRecording() {
    const [connID, call] = this.activeCall() ?? [];
    const cell = this.cells.recording;
    cell.dataset.recording = call?.recording ?? "";
    // Buttons are made anew only when they change, so that the one with the focus stays.
    const shown = JSON.stringify([connID, call?.recording, this.busy]);
    if (cell.dataset.shown === shown) return;
    cell.dataset.shown = shown;
    const hadFocus = cell.contains(document.activeElement);
    cell.replaceChildren();
    if (call === undefined) return;
    cell.append(`${call.recording} `);
    const buttons = cell.appendChild(document.createElement("span"));
    buttons.className = "buttons";
    for (const [label, service] of RECORDING_SERVICES[call.recording] ?? []) {
      buttons.append(this.button(label, service, connID));
    }
    if (hadFocus) buttons.querySelector("button")?.focus();
  }

  button(label, service, connID) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.setAttribute("aria-label", `${label} recording at ${this.number}`);
    button.setAttribute("aria-disabled", String(this.busy));
    button.addEventListener("click", () => this.ask(label, service, connID));
    return button;
  }

  async ask(label, service, connID) {
    if (this.busy) return;
    this.busy = true;
    this.render();
    try {
      const path = `/v1/dns/${encodeURIComponent(this.number)}/private-services/${service}`;
      const body = JSON.stringify({ connID });
      const headers = { "content-type": "application/json" };
      await answer(await fetch(path, { method: "POST", headers, body }));
      notice(`${label} recording at ${this.number}: done.`);
    } catch (error) {
      notice(`${label} recording at ${this.number}: ${error.message}`, "error");
    } finally {
      this.busy = false;
      this.render();
    }
  }

  renderLastEvent() {
    if (this.lastEvent === null) return;
    const { messageName, privateMsgID, time } = this.lastEvent;
    const name = messageName.replace(/^Event/, "") + (privateMsgID === undefined ? "" : ` ${privateMsgID}`);
    const at = new Date(time).toLocaleTimeString();
    setText(this.cells.lastEvent, `${name}, ${at}`);
  }
}

const PARTY_WORDS = {
  Connected: "talking to",
  Alerting: "called by",
  Dialing: "calling",
  Initiated: "off hook",
  Failed: "no way to",
  Held: "holding",
};

function callText(call) {
  return `${PARTY_WORDS[call.state] ?? call.state} ${call.otherDN ?? "unknown"}`;
}

function hotDeskText(desk) {
  if (desk === undefined) return "";
  return desk.role === "guest" ? `at ${desk.peerDN}` : `lent to ${desk.peerDN}`;
}

function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

// ---- HTTP ----

// The body of an answer. Errors: the sentence of the problem.
async function answer(response) {
  const body = await response.json();
  if (!response.ok) throw new Error(`${body.detail} (${body.errorName} ${body.errorCode})`);
  return body;
}

async function list({ from }) {
  const mine = from === undefined ? (search += 1) : search;
  const query = new URLSearchParams({ limit: PAGE_SIZE, prefix: element("prefix").value.trim() });
  if (from !== undefined) query.set("cursor", from);
  try {
    const page = await answer(await fetch(`/v1/dns?${query}`));
    if (mine === search) show(page, from === undefined);
  } catch (error) {
    if (mine === search) notice(`The numbers could not be read: ${error.message}`, "error");
  }
}

function show(page, anew) {
  if (anew) {
    rows.clear();
    element("rows").replaceChildren();
  }
  for (const line of page.dns) {
    const row = new Row(line);
    rows.set(row.number, row);
    element("rows").append(row.node);
  }
  nextCursor = page.nextCursor;
  element("more").hidden = nextCursor === undefined;
  const shown = rows.size === 1 ? "1 number" : `${rows.size} numbers`;
  notice(nextCursor === undefined ? `${shown}.` : `The first ${shown}.`);
  if (anew) stream.watch([]);
  stream.watch(rows.keys());
}

function notice(text, kind = "news") {
  element("notice").dataset.kind = kind;
  element("notice").textContent = text;
}

// ---- the stream ----

let isConnected = false;

function connectionChanged({ name, reason, retryMs }) {
  const wasConnected = isConnected;
  isConnected = name === "open";
  const seconds = Math.max(1, Math.round((retryMs ?? 0) / 1000));
  const why = reason && !reason.startsWith("{") ? ` (${reason})` : "";
  const sentences = {
    connecting: "Connecting to the server",
    open: "Live",
    waiting: `Disconnected${why}: what is shown may be old. Next attempt in ${seconds} s`,
  };
  element("connection").dataset.state = name;
  setText(element("connection"), sentences[name]);
  if (isConnected && rows.size === 0) list({});
  if (wasConnected !== isConnected) renderAll();
}

function happened(event) {
  switch (event.messageName) {
    case "EventLinkConnected":
    case "EventLinkDisconnected":
      switches.set(event.switch, event.messageName === "EventLinkConnected");
      renderSwitches();
      renderAll();
      break;
    case "EventError":
      notice(`${event.thisDN ?? "The server"}: ${event.errorMessage}`, "error");
      break;
    default:
      // What is no state and no news of a number, such as the answer to its unregistration, changes no row.
      if (event.snapshot !== undefined || event.dnOffset !== undefined) rows.get(event.thisDN)?.take(event);
      if (event.messageName === "EventPrivateInfo") rows.get(event.otherDN)?.takeGuest(event);
  }
}

function renderSwitches() {
  const items = [...switches].sort().map(([name, connected]) => {
    const item = document.createElement("li");
    item.dataset.state = connected ? "connected" : "disconnected";
    item.textContent = `${name}: ${connected ? "connected" : "no link"}`;
    return item;
  });
  element("switches").replaceChildren(...items);
}

function renderAll() {
  for (const row of rows.values()) row.render();
}

const stream = new Stream({ onState: connectionChanged, onEvent: happened });

element("search").addEventListener("submit", (event) => {
  event.preventDefault();
  list({});
});
element("more").addEventListener("click", () => list({ from: nextCursor }));
stream.start();
