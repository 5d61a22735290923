// A view of the server that has no events: read again and again while somebody looks.

import { read } from "/api.js";
import { useEffect, useState } from "/html.js";

const USUAL_PAUSE_MS = 2000;

// { body, time, error, samples }: the last answer with its time in seconds, or the error instead of a newer one; and as many
// of the last answers as are to be kept, each with its time.
export function usePolled(path, isLive, { everyMs = USUAL_PAUSE_MS, kept = 0 } = {}) {
  const [seen, setSeen] = useState({ body: null, time: 0, error: null, samples: [] });
  useEffect(() => {
    if (!isLive) return undefined;
    const gone = new AbortController();
    let timer;
    const round = async () => {
      try {
        const body = await read(path, { signal: gone.signal });
        const time = Date.now() / 1000;
        const added = (samples) => (kept === 0 ? samples : [...samples, { time, body }].slice(-kept));
        setSeen(({ samples }) => ({ body, time, error: null, samples: added(samples) }));
      } catch (error) {
        if (gone.signal.aborted) return;
        setSeen((before) => ({ ...before, error }));
        // What is denied once is not asked again and again.
        if (error.isDenied) return;
      }
      timer = setTimeout(round, everyMs);
    };
    round();
    return () => {
      gone.abort();
      clearTimeout(timer);
    };
  }, [path, isLive, everyMs, kept]);
  return seen;
}
