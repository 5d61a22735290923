// What whoever sits here may do, as the server tells it: the scopes and the numbers of the token.

import { read } from "/api.js";
import { Source } from "/source.js";
import { plural } from "/words.js";

const ALL_SERVICES = "private";
const SCOPES = { read: "looking", control: "calls and agents", private: "all private services" };

class Rights extends Source {
  // The answer of /v1/access; null before it came. Then nothing is thought to be denied: the server has the last word.
  view = null;
  #asked = 0;

  async learn() {
    this.#asked += 1;
    const asked = this.#asked;
    const view = await read("/v1/access").catch(() => null);
    if (asked !== this.#asked) return;
    this.view = view;
    this.changed();
  }

  // Somebody else sits here.
  forget() {
    this.#asked += 1;
    this.view = null;
    this.changed();
  }

  // The name of the token; undefined where the server serves everybody.
  get name() {
    return this.view?.name;
  }

  may(service) {
    const scopes = this.view?.scopes;
    return scopes === undefined || scopes.includes(ALL_SERVICES) || scopes.includes(scopeOf(service));
  }

  // What the token is for, in words.
  purposes() {
    const scopes = this.view?.scopes ?? [];
    return scopes.map((scope) => SCOPES[scope] ?? scope).join(", ") || "nothing that is known here";
  }

  // Which numbers the token is for, in words.
  numbers() {
    const dns = this.view?.dns ?? [];
    if (dns.length === 0) return "all numbers";
    return dns.length > 4 ? `${plural(dns.length, "range", "ranges")} of numbers` : dns.join(", ");
  }
}

export const scopeOf = (service) => `${ALL_SERVICES}:${service}`;

export const rights = new Rights();
