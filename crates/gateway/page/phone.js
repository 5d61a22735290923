// One number as its snapshot and its events tell it. No drawing, no network.

const PARTY_STATES = {
  EventDialing: "Dialing",
  EventNetworkReached: "Dialing",
  EventRinging: "Alerting",
  EventEstablished: "Connected",
  EventHeld: "Held",
  EventRetrieved: "Connected",
  EventDestinationBusy: "Failed",
};
const ENDINGS = new Set(["EventReleased", "EventAbandoned", "EventDiverted"]);
const AGENT_STATES = {
  EventAgentLogin: "LoggedIn",
  EventAgentReady: "Ready",
  EventAgentNotReady: "NotReady",
};
const RECORDINGS = { 3013: "started", 3014: "stopped", 3015: "suspended", 3016: "started" };
// The states of a party as a number's own, what matters most first.
const LINE_STATES = [
  ["Connected", "Talking"],
  ["Alerting", "Ringing"],
  ["Dialing", "Dialing"],
  ["Null", "Dialing"],
  ["Initiated", "Origination"],
  ["Failed", "Failed"],
  ["Held", "Held"],
];
export const JOINED = 1;
export const PARTED = 2;

export class Phone {
  calls = new Map();
  agent = undefined;
  hotDesk = undefined;
  features = { doNotDisturb: false, messageWaiting: false, forwards: [] };
  inService = true;
  inSync = false;
  since = undefined;

  take(event) {
    const before = this.state();
    if (event.snapshot !== undefined) this.#takeSnapshot(event.snapshot);
    else this.#takeEvent(event);
    if (this.state() !== before) this.since = event.time;
  }

  #takeSnapshot(snapshot) {
    this.calls = new Map(snapshot.calls.map((call) => [call.connID, heard(call)]));
    this.agent = snapshot.agent;
    this.hotDesk = snapshot.hotDesk;
    this.features = snapshot.features ?? this.features;
    this.inService = snapshot.features?.inService ?? true;
    this.inSync = snapshot.inSync;
  }

  #takeEvent(event) {
    const name = event.messageName;
    if (name in PARTY_STATES) this.#takeCall(event, PARTY_STATES[name]);
    else if (ENDINGS.has(name)) this.calls.delete(event.connID);
    else if (name === "EventPartyChanged") this.#takeMove(event);
    else if (name === "EventAttachedDataChanged") this.#takeCall(event, undefined);
    else if (name === "EventPrivateInfo") this.#takePrivate(event);
    else if (name.startsWith("EventAgent")) this.#takeAgent(event);
    else this.#takeFeature(event);
  }

  #takeCall(event, state) {
    const before = this.calls.get(event.connID);
    if (before === undefined && state === undefined) return;
    const call = { createdAt: event.time, recording: "stopped", ...before, ...told(event) };
    if (state !== undefined) call.state = state;
    if (event.messageName === "EventEstablished") call.establishedAt = event.time;
    call.heldAt = state === undefined ? call.heldAt : state === "Held" ? event.time : undefined;
    this.calls.set(event.connID, call);
  }

  // Two calls have become one, or the call has got another identity.
  #takeMove(event) {
    const before = this.calls.get(event.previousConnID) ?? this.calls.get(event.connID);
    this.calls.delete(event.previousConnID);
    this.calls.set(event.connID, { state: "Connected", recording: "stopped", ...before, ...told(event) });
  }

  #takePrivate({ privateMsgID, connID, otherDN, time }) {
    if (privateMsgID === JOINED) this.hotDesk = { role: "guest", peerDN: otherDN, since: time };
    if (privateMsgID === PARTED) this.hotDesk = undefined;
    const call = this.calls.get(connID);
    if (call !== undefined && privateMsgID in RECORDINGS)
      Object.assign(call, { recording: RECORDINGS[privateMsgID], recordingUncertain: undefined });
  }

  // A guest has come or gone; a host has no such event of its own.
  takeGuest({ privateMsgID, thisDN, time }) {
    if (privateMsgID === JOINED) this.hotDesk = { role: "host", peerDN: thisDN, since: time };
    if (privateMsgID === PARTED && this.hotDesk?.peerDN === thisDN) this.hotDesk = undefined;
  }

  #takeAgent({ messageName, agentID, workMode, time }) {
    if (messageName === "EventAgentLogout") this.agent = undefined;
    const state = workMode === "AfterCallWork" ? "AfterCallWork" : AGENT_STATES[messageName];
    if (state === undefined) return;
    this.agent = { agentID: agentID ?? this.agent?.agentID, state, workMode, since: time };
  }

  #takeFeature(event) {
    const features = { ...this.features };
    switch (event.messageName) {
      case "EventDNOutOfService":
        this.inService = false;
        break;
      case "EventDNBackInService":
        this.inService = true;
        break;
      case "EventDNDOn":
        features.doNotDisturb = true;
        break;
      case "EventDNDOff":
        features.doNotDisturb = false;
        break;
      case "EventMessageWaitingOn":
        features.messageWaiting = true;
        break;
      case "EventMessageWaitingOff":
        features.messageWaiting = false;
        break;
      case "EventMuteOn":
        features.mute = true;
        break;
      case "EventMuteOff":
        features.mute = false;
        break;
      case "EventForwardSet":
      case "EventForwardCancel":
        features.forwards = forwards(features.forwards ?? [], event);
        break;
    }
    this.features = features;
  }

  // What the number does, in one word of AddressStatus.
  state() {
    if (!this.inService) return "Maintenance";
    const states = new Set([...this.calls.values()].map((call) => call.state));
    return LINE_STATES.find(([party]) => states.has(party))?.[1] ?? "Idle";
  }

  // The call that a line of the wall tells of: the one that is talked on, else the oldest.
  foremost() {
    const calls = [...this.calls.entries()].map(([connID, call]) => ({ connID, ...call }));
    return calls.find((call) => call.state === "Connected") ?? calls[0];
  }

  // The members of the number's line in GET /v1/dns.
  line() {
    const call = this.foremost();
    return {
      state: this.state(),
      inSync: this.inSync,
      inService: this.inService,
      calls: this.calls.size,
      connID: call?.connID,
      otherDN: call?.otherDN,
      recording: call?.recording ?? "stopped",
      agentID: this.agent?.agentID,
      agentState: this.agent?.state,
      hotDesk: this.hotDesk,
      since: call?.establishedAt ?? call?.createdAt ?? this.since,
    };
  }
}

function heard({ partyState, recording, ...call }) {
  const [state, ...flags] = partyState.split("|");
  return {
    ...call,
    state,
    uncertain: call.uncertain || flags.includes("Uncertain"),
    recording: recording ?? "stopped",
  };
}

const CALL_ATTRIBUTES = ["otherDN", "callType", "ani", "dnis", "userData", "callUUID", "callID", "callState"];

function told(event) {
  const attributes = {};
  for (const name of CALL_ATTRIBUTES) if (event[name] !== undefined) attributes[name] = event[name];
  if (event.thisDNRole !== undefined) attributes.role = event.thisDNRole;
  return attributes;
}

function forwards(before, { messageName, forwardMode, otherDN }) {
  const others = before.filter((forward) => forward.forwardMode !== forwardMode);
  return messageName === "EventForwardSet" ? [...others, { forwardMode, otherDN }] : others;
}
