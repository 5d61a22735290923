// The number whose page is open: its log, its history, and what was asked of it from here.

import { ask, read } from "/api.js";
import { Source } from "/source.js";

// Events that are kept, the latest of them.
const KEPT = 2000;
const MOST_PAGES = 20;
const HISTORY_LINES = 50;
const HISTORY_PAUSE_MS = 400;

export class Opened extends Source {
  events = [];
  history = [];
  // "loading", "ready", or "failed" with the error.
  state = "loading";
  error = null;
  // Whether the configuration lets it sit at another telephone, as far as that is known.
  mayBeGuest = false;
  #epoch;
  #last = 0;
  #timer;
  #gone = new AbortController();

  constructor(number) {
    super();
    this.number = number;
    this.path = `/v1/dns/${encodeURIComponent(number)}`;
  }

  async load() {
    try {
      await Promise.all([this.#loadEvents(), this.#loadHistory(), this.#loadView()]);
      this.state = "ready";
      this.error = null;
    } catch (error) {
      if (error.name === "AbortError") return;
      this.state = "failed";
      this.error = error;
    }
    this.changed();
  }

  // The stream refuses to tell of this number. Returns whether it was this one, and has not been told of yet.
  refused(error) {
    if (error.thisDN !== this.number || this.state !== "loading") return false;
    this.state = "failed";
    this.error = new Error(error.errorMessage);
    this.changed();
    return true;
  }

  close() {
    clearTimeout(this.#timer);
    this.#gone.abort();
  }

  async #loadView() {
    const { mayBeGuest } = await this.#read(this.path);
    this.mayBeGuest = mayBeGuest;
  }

  async #loadEvents() {
    let after = "";
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const log = await this.#read(`${this.path}/events${after}`);
      for (const event of log.events) this.#append(event);
      const last = log.events.at(-1)?.dnOffset ?? log.dnOffset;
      if (last >= log.dnOffset) return;
      after = `?after=${last}&epoch=${encodeURIComponent(log.epoch)}`;
    }
  }

  async #loadHistory() {
    this.history = (await this.#read(`${this.path}/history?limit=${HISTORY_LINES}`)).history;
  }

  #read(path) {
    return read(path, { signal: this.#gone.signal });
  }

  take(event) {
    if (event.thisDN !== this.number || event.dnOffset === undefined || event.messageName === "EventRegistered") return;
    this.#append(event);
    if (event.messageName === "EventPrivateInfo") this.#historySoon();
    this.changed();
  }

  // The log and the stream tell the same events; each is taken once.
  #append(event) {
    if (event.epoch !== this.#epoch) {
      this.events = [];
      this.#epoch = event.epoch;
      this.#last = 0;
    }
    if (event.dnOffset <= this.#last) return this.#insert(event);
    this.#last = event.dnOffset;
    this.events.push(event);
    if (this.events.length > KEPT * 1.25) this.events = this.events.slice(-KEPT);
  }

  // What came over the stream while the log was read stands behind what the log tells.
  #insert(event) {
    const at = this.events.findIndex((known) => known.dnOffset >= event.dnOffset);
    if (at >= 0 && this.events[at].dnOffset !== event.dnOffset) this.events.splice(at, 0, event);
  }

  #historySoon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () =>
        this.#loadHistory().then(
          () => this.changed(),
          () => {},
        ),
      HISTORY_PAUSE_MS,
    );
  }

  // Asks a private service. Returns how many milliseconds the answer took.
  async serve(service, body) {
    const begun = performance.now();
    await ask(`${this.path}/private-services/${service}`, body);
    return performance.now() - begun;
  }
}
