// All numbers, one line each. Lines are read in pages, round and round; those that are watched follow the stream.

import { read } from "/api.js";
import { Phone } from "/phone.js";
import { Source } from "/source.js";

const PAGE_SIZE = 1000;
// Pages behind the first are read at once when the numbers are new, then with these pauses.
const PAUSE_MS = 1000;
const SHORTEST_ROUND_MS = 5000;
const AFTER_ERROR_MS = 3000;
// Numbers that stay watched after they have left the screen: the latest of them.
const WATCHED = 400;

export class Directory extends Source {
  lines = [];
  byNumber = new Map();
  phones = new Map();
  // "loading" until all lines were read once, then "ready"; "failed" with the error in between.
  state = "loading";
  error = null;
  isLive = false;
  // Counts changes: what was worked out of the lines holds as long as it stands.
  version = 0;
  #watch;
  #wanted = new Map();
  #round = 0;
  #isFirstRound = false;
  #timer;

  // watch: tells the stream of which numbers events are wanted.
  constructor(watch) {
    super();
    this.#watch = watch;
  }

  changed() {
    this.version += 1;
    super.changed();
  }

  // The lines are read before anything else, so that the wall does not wait for the stream. For whoever has a token: without
  // one the stream finds out first whether the server wants one.
  start() {
    this.#begin(true);
  }

  // The stream is open: what is known may be old, and is read anew, unless it is being read for the first time.
  connected() {
    this.isLive = true;
    if (!this.#isFirstRound) this.#begin(this.state !== "ready");
    this.changed();
  }

  disconnected() {
    this.isLive = false;
    this.#isFirstRound = false;
    this.#round += 1;
    clearTimeout(this.#timer);
    this.changed();
  }

  // Another one sits here, who may see other numbers.
  forget() {
    this.#round += 1;
    this.#isFirstRound = false;
    this.lines = [];
    this.byNumber.clear();
    this.phones.clear();
    this.#wanted.clear();
    this.#watch([]);
    this.state = "loading";
    this.changed();
  }

  #begin(isNew) {
    clearTimeout(this.#timer);
    this.#round += 1;
    this.#isFirstRound = isNew;
    const round = this.#round;
    this.#readRound(round, isNew).catch((error) => {
      if (round !== this.#round) return;
      this.#isFirstRound = false;
      this.state = this.lines.length === 0 ? "failed" : this.state;
      this.error = error;
      this.#later(AFTER_ERROR_MS);
      this.changed();
    });
  }

  #later(pauseMs) {
    if (!this.isLive) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#begin(this.state !== "ready"), pauseMs);
  }

  async #readRound(round, isNew) {
    let cursor;
    const seen = new Set();
    do {
      const query = new URLSearchParams({ limit: PAGE_SIZE, ...(cursor !== undefined && { cursor }) });
      const page = await read(`/v1/dns?${query}`);
      if (round !== this.#round) return;
      for (const line of page.dns) seen.add(line.thisDN);
      this.#takePage(page.dns);
      cursor = page.nextCursor;
      if (!isNew && cursor !== undefined) await new Promise((done) => setTimeout(done, PAUSE_MS));
      if (round !== this.#round) return;
    } while (cursor !== undefined);
    this.#finish(seen);
  }

  #takePage(lines) {
    for (const line of lines) {
      const known = this.byNumber.get(line.thisDN);
      if (known === undefined) {
        this.byNumber.set(line.thisDN, line);
        this.lines.push(line);
      } else if (!this.phones.has(line.thisDN)) {
        replace(known, line);
      }
    }
    this.error = null;
    this.changed();
  }

  #finish(seen) {
    this.state = "ready";
    this.#isFirstRound = false;
    if (seen.size < this.lines.length) {
      this.lines = this.lines.filter((line) => seen.has(line.thisDN));
      this.byNumber = new Map(this.lines.map((line) => [line.thisDN, line]));
    }
    this.#later(SHORTEST_ROUND_MS);
    this.changed();
  }

  // These numbers are on the screen.
  show(numbers) {
    for (const number of numbers) {
      this.#wanted.delete(number);
      this.#wanted.set(number, true);
    }
    for (const number of this.#wanted.keys()) {
      if (this.#wanted.size <= WATCHED) break;
      this.#wanted.delete(number);
      this.phones.delete(number);
    }
    this.#watch(this.#wanted.keys());
  }

  take(event) {
    if (event.messageName === "EventPrivateInfo") this.#takeGuest(event);
    if (event.snapshot === undefined && event.dnOffset === undefined) return;
    const number = event.thisDN;
    if (event.messageName === "EventRegistered") this.phones.set(number, this.phones.get(number) ?? new Phone());
    const phone = this.phones.get(number);
    if (phone === undefined) return;
    phone.take(event);
    this.#refresh(number, phone);
  }

  #takeGuest(event) {
    const host = this.phones.get(event.otherDN);
    if (host === undefined) return;
    host.takeGuest(event);
    this.#refresh(event.otherDN, host);
  }

  #refresh(number, phone) {
    const line = this.byNumber.get(number);
    if (line !== undefined) Object.assign(line, phone.line());
    this.changed();
  }
}

// The line keeps its identity, and what the new one leaves out is gone from it.
function replace(known, line) {
  for (const name of Object.keys(known)) if (!(name in line)) delete known[name];
  Object.assign(known, line);
}
