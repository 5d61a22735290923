// What lies over the page: the question for a token, and the keys.

import { access } from "/access.js";
import { html, useEffect, useRef } from "/html.js";
import { useChanges } from "/source.js";

// A browser sends the token as the name of a subprotocol, which has no other characters.
const SENDABLE = /^[\w!#$%&'*+.^`|~-]+$/;

export function TokenDialog() {
  useChanges([access]);
  const dialog = useRef(null);
  const input = useRef(null);
  useEffect(() => {
    if (access.wanted !== null && !dialog.current.open) dialog.current.showModal();
    if (access.wanted === null) dialog.current.close();
  });
  const give = (event) => {
    event.preventDefault();
    const token = input.current.value.trim();
    input.current.value = "";
    if (SENDABLE.test(token)) access.give(token);
    else access.refused("A browser can send no token with spaces, slashes or the like: it was not tried.");
  };
  return html`<dialog ref=${dialog} aria-labelledby="token-title" onCancel=${(event) => event.preventDefault()}>
    <form onSubmit=${give}>
      <h2 id="token-title">Who is there?</h2>
      <p>${access.wanted}</p>
      <label>Token <input id="token" ref=${input} type="password" autocomplete="off" autofocus required /></label>
      <p class="quiet">It is kept in this tab until the tab is closed. <code>cordboard token</code> makes one.</p>
      <button id="give">Open</button>
    </form>
  </dialog>`;
}

const KEYS = [
  ["/", "search"],
  ["Arrows, Page, Home, End", "move on the wall"],
  ["Enter", "open the number"],
  ["Esc", "back to the wall"],
  ["1, 2, 3", "numbers, switches, sessions"],
  ["t", "light, dark, as the system"],
  ["?", "these keys"],
];

export function KeysDialog({ isOpen, onClose }) {
  const dialog = useRef(null);
  useEffect(() => {
    if (isOpen && !dialog.current.open) dialog.current.showModal();
    if (!isOpen) dialog.current.close();
  }, [isOpen]);
  return html`<dialog ref=${dialog} aria-labelledby="keys-title" onClose=${onClose}>
    <h2 id="keys-title">Keys</h2>
    <dl class="facts">
      ${KEYS.map(
        ([key, what]) =>
          html`<div key=${key}>
            <dt><kbd>${key}</kbd></dt>
            <dd>${what}</dd>
          </div>`,
      )}
    </dl>
    <button type="button" onClick=${onClose}>Close</button>
  </dialog>`;
}
