// The token of whoever sits here. It is kept for this tab only, and never stands in an address.

import { Source } from "/source.js";

const PLACE = "cordboard.token";

class Access extends Source {
  // Why a token is asked for; null while none is.
  wanted = null;

  get token() {
    return sessionStorage.getItem(PLACE);
  }

  // The server does not let this tab in; or why the token is of no use.
  refused(why) {
    const unknown =
      this.token === null
        ? "This server serves holders of a token only."
        : "The server does not know this token, or knows it no more.";
    const sentence = why ?? unknown;
    if (this.wanted === sentence) return;
    this.wanted = sentence;
    this.changed();
  }

  give(token) {
    sessionStorage.setItem(PLACE, token);
    this.wanted = null;
    this.changed();
  }

  forget() {
    sessionStorage.removeItem(PLACE);
    this.changed();
  }
}

export const access = new Access();
