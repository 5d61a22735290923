// The stream of the client protocol, kept open: it registers numbers, notices a connection that is lost, comes back
// and resumes. What happens is told to two callbacks; nothing here knows the page.

const REGISTRATIONS_AT_ONCE = 64;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;
const SILENT_HEARTBEATS = 3;
// How long the server may take to greet.
const GREETING_MS = 15_000;
const REPLACED = 4009;
const DRAINING = 4012;
// The server does not know who this is, or does not let them read.
const NOT_AUTHENTICATED = 4001;
const NOT_ALLOWED = 4003;
const PROTOCOL = "cordboard.v1";

export class Stream {
  // onState: { name: "connecting" | "open" | "waiting" | "unknown" | "denied", reason, retryMs }; after the last two
  // nothing is tried until start(). onEvent: every event. token: whoever sits here, or null.
  constructor({ onState, onEvent, token }) {
    this.onState = onState;
    this.onEvent = onEvent;
    this.token = token;
    this.socket = null;
    this.session = null;
    this.failures = 0;
    this.reference = 0;
    // Number -> the place in its log up to which events are known; null before the first registration.
    this.numbers = new Map();
    this.toRegister = [];
    this.registering = new Map();
    this.heartbeat = null;
    this.lastHeard = 0;
    this.retry = undefined;
    this.greeting = undefined;
  }

  start() {
    clearTimeout(this.retry);
    this.onState({ name: "connecting" });
    const scheme = location.protocol === "https:" ? "wss:" : "ws:";
    const socket = new WebSocket(`${scheme}//${location.host}/v1/stream`, this.protocols());
    this.socket = socket;
    this.greeting = setTimeout(() => this.giveUp("the server does not answer"), GREETING_MS);
    socket.addEventListener("message", (message) => {
      if (socket === this.socket) this.heard(JSON.parse(message.data));
    });
    socket.addEventListener("close", (close) => {
      if (socket === this.socket) this.lost(close);
    });
  }

  // A page cannot set headers on a WebSocket, so the token stands among the protocols.
  protocols() {
    const token = this.token();
    return token === null ? [PROTOCOL] : [PROTOCOL, `cordboard.bearer.${token}`];
  }

  // Somebody else sits here now: a session of their own.
  restart() {
    const socket = this.socket;
    this.socket = null;
    this.session = null;
    this.failures = 0;
    clearTimeout(this.greeting);
    clearInterval(this.heartbeat);
    this.heartbeat = null;
    socket?.close();
    this.start();
  }

  // Events of exactly these numbers are wanted from now on.
  watch(numbers) {
    const wanted = new Set(numbers);
    for (const number of [...this.numbers.keys()].filter((known) => !wanted.has(known))) {
      this.numbers.delete(number);
      this.send("RequestUnregisterAddress", { thisDN: number });
    }
    for (const number of wanted) {
      if (this.numbers.has(number)) continue;
      this.numbers.set(number, null);
      this.toRegister.push(number);
    }
    this.register();
  }

  heard(event) {
    this.lastHeard = Date.now();
    if (event.messageName === "EventServerInfo") this.greeted(event);
    if (event.referenceID !== undefined && this.registering.delete(event.referenceID)) this.register();
    if (event.thisDN === undefined || this.isNews(event)) this.onEvent(event);
  }

  greeted(info) {
    const isGreeting = this.heartbeat === null;
    if (isGreeting) this.opened(info);
    else this.session = info.sessionID;
  }

  opened(info) {
    clearTimeout(this.greeting);
    this.failures = 0;
    const period = info.limits.heartbeatSeconds * 1000;
    this.heartbeat = setInterval(() => this.beat(period), period);
    if (this.session === null) this.session = info.sessionID;
    this.send("RequestRegisterClient", { applicationName: "Cordboard page", sessionID: this.session });
    this.registering.clear();
    this.toRegister = [...this.numbers.keys()];
    this.onState({ name: "open", info });
    this.register();
  }

  // A browser answers pings without telling the page, so the page asks for a sign of life itself.
  beat(period) {
    if (Date.now() - this.lastHeard > SILENT_HEARTBEATS * period) {
      this.giveUp("the server is silent");
    } else {
      this.send("RequestQueryServer", {});
    }
  }

  giveUp(reason) {
    const socket = this.socket;
    this.socket = null;
    socket.close();
    this.lost({ code: 1006, reason });
  }

  register() {
    while (this.isOpen() && this.registering.size < REGISTRATIONS_AT_ONCE && this.toRegister.length > 0) {
      const number = this.toRegister.shift();
      if (!this.numbers.has(number)) continue;
      const resume = this.numbers.get(number);
      const request = { thisDN: number, registerMode: "ModeMonitor", ...(resume && { resume }) };
      this.registering.set(this.send("RequestRegisterAddress", request), number);
    }
  }

  // A snapshot holds what came before it, and what is sent twice is the same event.
  isNews(event) {
    if (event.dnOffset === undefined) return true;
    if (!this.numbers.has(event.thisDN)) return false;
    const known = this.numbers.get(event.thisDN);
    const isKnown = known !== null && known.epoch === event.epoch && event.dnOffset <= known.dnOffset;
    if (isKnown && event.snapshot === undefined) return false;
    this.numbers.set(event.thisDN, { epoch: event.epoch, dnOffset: event.dnOffset });
    return true;
  }

  send(messageName, attributes) {
    this.reference = (this.reference + 1) % 2_000_000_000;
    if (this.isOpen()) {
      this.socket.send(JSON.stringify({ messageName, referenceID: this.reference, ...attributes }));
    }
    return this.reference;
  }

  isOpen() {
    return this.heartbeat !== null && this.socket.readyState === WebSocket.OPEN;
  }

  lost(close) {
    clearTimeout(this.greeting);
    clearInterval(this.heartbeat);
    this.heartbeat = null;
    if (close.code === REPLACED) this.session = null;
    if (close.code === NOT_AUTHENTICATED) return this.onState({ name: "unknown", reason: close.reason });
    if (close.code === NOT_ALLOWED) return this.onState({ name: "denied", reason: close.reason });
    const retryMs = this.pause(close);
    this.failures += 1;
    this.onState({ name: "waiting", reason: close.reason, retryMs });
    this.retry = setTimeout(() => this.start(), retryMs);
  }

  pause(close) {
    const told = close.code === DRAINING ? reconnectAfterMs(close.reason) : 0;
    const grown = Math.min(FIRST_PAUSE_MS * 2 ** this.failures, LONGEST_PAUSE_MS);
    return Math.round(Math.max(told, grown) * (1 + Math.random() / 2));
  }
}

function reconnectAfterMs(reason) {
  try {
    return JSON.parse(reason).reconnectAfterMs ?? 0;
  } catch {
    return 0;
  }
}
