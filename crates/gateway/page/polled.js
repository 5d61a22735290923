// A view of the server that has no events: read again and again while somebody looks.

import { read } from "/api.js";
import { useEffect, useState } from "/html.js";

// Answers that are kept, for charts.
const SAMPLES = 300;

// { body, error, samples }: the last answer or the error instead of it, and the last answers with their times.
export function usePolled(path, isLive, everyMs = 2000) {
  const [seen, setSeen] = useState({ body: null, error: null, samples: [] });
  useEffect(() => {
    if (!isLive) return undefined;
    const gone = new AbortController();
    let timer;
    const round = async () => {
      try {
        const body = await read(path, { signal: gone.signal });
        const sample = { time: Date.now() / 1000, body };
        setSeen(({ samples }) => ({ body, error: null, samples: [...samples, sample].slice(-SAMPLES) }));
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
  }, [path, isLive, everyMs]);
  return seen;
}
