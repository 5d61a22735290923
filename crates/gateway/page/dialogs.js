// What lies over the page: the question for a token, and the keys.

import { access } from "/access.js";
import { Facts } from "/facts.js";
import { html, useEffect, useRef } from "/html.js";
import { rights } from "/rights.js";
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

// What the token is for that is in use, and the way to get rid of it.
export function HolderDialog({ isOpen, onClose }) {
  useChanges([access, rights]);
  const dialog = useShown(isOpen);
  const forget = () => {
    access.forget();
    onClose();
  };
  return html`<dialog ref=${dialog} aria-labelledby="holder-title" onClose=${onClose}>
    <h2 id="holder-title">The token ${rights.name ?? ""}</h2>
    <${Facts}
      facts=${[
        ["Is for", rights.purposes()],
        ["At", rights.numbers()],
      ]}
    />
    <p class="quiet">This tab keeps it, and nothing else does.</p>
    <p class="buttons">
      <button type="button" onClick=${onClose}>Close</button>
      <button type="button" onClick=${forget}>Forget the token</button>
    </p>
  </dialog>`;
}

// A dialog that is there while it is wanted.
function useShown(isOpen) {
  const dialog = useRef(null);
  useEffect(() => {
    if (isOpen && !dialog.current.open) dialog.current.showModal();
    if (!isOpen) dialog.current.close();
  }, [isOpen]);
  return dialog;
}

const KEYS = [
  ["/", "search"],
  ["Arrows, Page, Home, End", "move on the wall"],
  ["Enter", "open the number"],
  ["Esc", "back to the wall"],
  ["1, 2, 3, 4", "numbers, calls, switches, sessions"],
  ["t", "light, dark, as the system"],
  ["?", "these keys"],
];

export function KeysDialog({ isOpen, onClose }) {
  const dialog = useShown(isOpen);
  return html`<dialog ref=${dialog} aria-labelledby="keys-title" onClose=${onClose}>
    <h2 id="keys-title">Keys</h2>
    <${Facts} facts=${KEYS} />
    <button type="button" onClick=${onClose}>Close</button>
  </dialog>`;
}
