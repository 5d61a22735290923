// How elements are written: `html` makes them from a template, with everything that is put in as text or as a property.

import { h, render } from "/vendor/preact.js";
import htm from "/vendor/htm.js";

export { render };
export { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from "/vendor/preact-hooks.js";

export const html = htm.bind(h);
