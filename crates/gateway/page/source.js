// Something that changes, and those who want to know: the base of everything that the page remembers.

import { useEffect, useReducer, useState } from "/html.js";

export class Source {
  #listeners = new Set();

  // Calls the listener at every change until the function that comes back is called.
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  changed() {
    for (const listener of this.#listeners) listener();
  }
}

// Draws the component anew when one of the sources changes, once in `pauseMs` at most; 0 stands for a frame.
export function useChanges(sources, pauseMs = 0) {
  const [, redraw] = useReducer((count) => count + 1, 0);
  useEffect(() => {
    let waits = false;
    let ended = false;
    const draw = () => {
      waits = false;
      if (!ended) redraw();
    };
    const changed = () => {
      if (waits) return;
      waits = true;
      if (pauseMs === 0) requestAnimationFrame(draw);
      else setTimeout(draw, pauseMs);
    };
    const ends = sources.map((source) => source.subscribe(changed));
    // What changed between the first drawing and now has to be seen too.
    changed();
    return () => {
      ended = true;
      for (const end of ends) end();
    };
  }, [...sources, pauseMs]);
}

// The time, in milliseconds, drawn anew every `everyMs`.
export function useNow(everyMs = 1000) {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
