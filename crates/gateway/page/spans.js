// A number's calls over time, from its events: what the timeline draws. No drawing.

const STATES = {
  EventDialing: "ringing",
  EventNetworkReached: "ringing",
  EventRinging: "ringing",
  EventEstablished: "talking",
  EventHeld: "held",
  EventRetrieved: "talking",
};
const PARTY_STATES = { Alerting: "ringing", Null: "ringing", Dialing: "ringing", Held: "held" };
const ENDINGS = new Set(["EventReleased", "EventAbandoned", "EventDiverted"]);
const RECORDINGS = { 3013: "recording", 3014: null, 3015: "suspended", 3016: "recording" };

// Calls, oldest first: { connID, otherDN, callType, from, to, ending, states, recordings, lane }. Times in milliseconds;
// `to` is null while it goes on. `states` and `recordings` are stretches: { kind, from, to }.
export function spans(events) {
  const live = new Map();
  const all = [];
  for (const event of events) take(event, live, all);
  layOut(all);
  return all;
}

function take(event, live, all) {
  const at = Date.parse(event.time);
  const name = event.messageName;
  if (event.snapshot !== undefined) takeSnapshot(event.snapshot, at, live, all);
  else if (name in STATES) change(begun(event, at, live, all), "states", STATES[name], at);
  else if (name === "EventPartyChanged") rename(event, at, live, all);
  else if (ENDINGS.has(name)) end(live.get(event.connID), at, name, live);
  else if (name === "EventPrivateInfo" && event.privateMsgID in RECORDINGS) {
    change(live.get(event.connID), "recordings", RECORDINGS[event.privateMsgID], at);
  }
}

function begun({ connID, otherDN, callType }, at, live, all) {
  const call = live.get(connID);
  if (call !== undefined) {
    call.otherDN = otherDN ?? call.otherDN;
    return call;
  }
  const anew = { connID, otherDN, callType, from: at, to: null, ending: undefined, states: [], recordings: [] };
  live.set(connID, anew);
  all.push(anew);
  return anew;
}

function change(call, track, kind, at) {
  if (call === undefined) return;
  const last = call[track].at(-1);
  if (last !== undefined && last.to === null) {
    if (last.kind === kind) return;
    last.to = at;
  }
  if (kind !== null) call[track].push({ kind, from: at, to: null });
}

function end(call, at, ending, live) {
  if (call === undefined) return;
  change(call, "states", null, at);
  change(call, "recordings", null, at);
  call.to = at;
  call.ending = ending;
  live.delete(call.connID);
}

// The call goes on under another identity; a call that had it already ends in it.
function rename(event, at, live, all) {
  const { connID, previousConnID, otherDN } = event;
  const call = live.get(previousConnID);
  if (call === undefined || previousConnID === connID) return void begun(event, at, live, all);
  end(live.get(connID), at, "EventPartyChanged", live);
  live.delete(previousConnID);
  call.connID = connID;
  call.otherDN = otherDN ?? call.otherDN;
  live.set(connID, call);
}

// The snapshot is the truth: what it does not hold is over, what was not known has begun before.
function takeSnapshot({ calls }, at, live, all) {
  const held = new Set(calls.map((call) => call.connID));
  for (const call of [...live.values()]) if (!held.has(call.connID)) end(call, at, "EventAddressInfo", live);
  for (const told of calls) {
    const from = Date.parse(told.createdAt ?? told.establishedAt) || at;
    const call = begun(told, from, live, all);
    if (call.states.length > 0) continue;
    change(call, "states", PARTY_STATES[told.partyState.split("|")[0]] ?? "talking", from);
    const recording = { started: "recording", suspended: "suspended" }[told.recording];
    if (recording !== undefined) change(call, "recordings", recording, from);
  }
}

// Calls of the same time stand in lanes one below the other.
function layOut(all) {
  const free = [];
  for (const call of all) {
    let lane = free.findIndex((until) => until <= call.from);
    if (lane < 0) lane = free.length;
    free[lane] = call.to ?? Infinity;
    call.lane = lane;
  }
}
