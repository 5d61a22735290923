// Which switches can be used, as the stream tells it.

import { Source } from "/source.js";

export class Links extends Source {
  #switches = new Map();

  take({ messageName, switch: name }) {
    this.#switches.set(name, messageName === "EventLinkConnected");
    this.changed();
  }

  forget() {
    this.#switches.clear();
    this.changed();
  }

  // A switch of which nothing was said is not doubted.
  isUp(name) {
    return this.#switches.get(name) !== false;
  }

  down() {
    return [...this.#switches]
      .filter(([, isUp]) => !isUp)
      .map(([name]) => name)
      .sort();
  }
}
