// The page: one stream, one directory, and the view that the address names.

import { access } from "/access.js";
import { HolderDialog, KeysDialog, TokenDialog } from "/dialogs.js";
import { Directory } from "/directory.js";
import { DnPage } from "/dn.js";
import { html, render, useEffect, useLayoutEffect, useRef, useState } from "/html.js";
import { Links } from "/links.js";
import { LiveCalls } from "/livecalls.js";
import { rights } from "/rights.js";
import { Sessions } from "/sessions.js";
import { Source, useChanges } from "/source.js";
import { Stream } from "/stream.js";
import { Switches } from "/switches.js";
import { nextTheme, theme, wear } from "/theme.js";
import { Wall } from "/wall.js";

const NOTICE_MS = 8000;
const TABS = [
  ["#/", "Numbers"],
  ["#/calls", "Calls"],
  ["#/switches", "Switches"],
  ["#/sessions", "Sessions"],
];

// How the stream is, in its own words.
class Connection extends Source {
  now = { name: "connecting" };
}

const connection = new Connection();
const links = new Links();
const directory = new Directory((numbers) => stream.watch(numbers));
let opened = null;
let showNotice = () => {};

// ---- what the stream says ----

function connectionChanged(now) {
  const wasOpen = connection.now.name === "open";
  connection.now = now;
  connection.changed();
  if (now.name === "open") {
    directory.connected();
    rights.learn();
  } else if (wasOpen || directory.isLive) directory.disconnected();
  if (now.name === "unknown") access.refused();
  if (now.name === "denied") rights.learn();
}

function happened(event) {
  switch (event.messageName) {
    case "EventLinkConnected":
    case "EventLinkDisconnected":
      links.take(event);
      break;
    case "EventError":
      if (!opened?.refused(event)) showNotice(`${event.thisDN ?? "The server"}: ${event.errorMessage}`, "error");
      break;
    default:
      directory.take(event);
      opened?.take(event);
  }
}

const stream = new Stream({ onState: connectionChanged, onEvent: happened, token: () => access.token });
let sitting = access.token;
access.subscribe(() => {
  if (access.token === sitting) return;
  sitting = access.token;
  directory.forget();
  links.forget();
  rights.forget();
  stream.restart();
});

function open(number) {
  opened = number;
  return () => {
    number.close();
    opened = null;
  };
}

// ---- what is shown ----

function App() {
  useChanges([access, connection, rights]);
  const address = useAddress();
  const [choice, setChoice] = useState({
    text: "",
    states: new Set(),
    marks: new Set(),
    group: "state",
    order: "number",
  });
  const [keysShown, showKeys] = useState(false);
  const [holderShown, showHolder] = useState(false);
  const [worn, setWorn] = useState(theme());
  const [notice, setNotice] = useNotice();
  const main = useRef(null);
  const memory = useRef({ top: 0, current: null });
  showNotice = setNotice;
  useKeys({ "?": () => showKeys(true), t: () => setWorn(nextTheme()) });
  useFocusOnArrival(address, main);
  return html`<a class="skip" href="#main" onClick=${(event) => skip(event, main)}>Skip to the content</a>
    <header class="top">
      <a class="brand" href="#/">Cordboard</a>
      <nav aria-label="Views">
        ${TABS.map(
          ([href, word]) =>
            html`<a key=${href} href=${href} aria-current=${isWithin(address, href) ? "page" : undefined}>${word}</a>`,
        )}
      </nav>
      <${Status} />
      <span class="tools">
        <button type="button" id="theme" onClick=${() => setWorn(nextTheme())} aria-label=${`Colours: ${worn}`}>
          ${{ system: "Auto", light: "Light", dark: "Dark" }[worn]}
        </button>
        <button type="button" aria-label="Keys" onClick=${() => showKeys(true)}>?</button>
        ${
          access.token === null
            ? null
            : html`<button type="button" id="holder" onClick=${() => showHolder(true)}>
                <span class="unseen">Token: </span>${rights.name ?? "Token"}
              </button>`
        }
      </span>
    </header>
    <${Doubts} />
    <main id="main" ref=${main} tabindex="-1">
      <${View}
        ...${{ address, choice, setNotice, memory: memory.current }}
        onChoice=${(change) => setChoice((before) => ({ ...before, ...change }))}
      />
    </main>
    <p id="notice" role="status" data-kind=${notice.kind} data-shown=${notice.text === "" ? undefined : ""}>
      ${notice.text}
    </p>
    <${TokenDialog} />
    <${KeysDialog} isOpen=${keysShown} onClose=${() => showKeys(false)} />
    <${HolderDialog} isOpen=${holderShown} onClose=${() => showHolder(false)} />`;
}

function View({ address, choice, onChoice, setNotice, memory }) {
  const [, view, rest] = address.split("/");
  if (connection.now.name === "denied") {
    return html`<div class="empty">
      <h1 tabindex="-1">The token ${rights.name} may not read</h1>
      <p>${rights.name === undefined ? "" : `It is for ${rights.purposes()}.`} Right would be a token with the scope <code>read</code>.</p>
      <button type="button" onClick=${() => access.refused("The token in use is not for reading.")}>Give another token</button>
    </div>`;
  }
  if (view === "dn" && rest) {
    const number = decodeURIComponent(rest);
    return html`<${DnPage} key=${number} ...${{ number, directory, links }} onOpen=${open} notice=${setNotice} />`;
  }
  if (view === "calls") return html`<${LiveCalls} directory=${directory} />`;
  if (view === "switches") return html`<${Switches} directory=${directory} />`;
  if (view === "sessions") return html`<${Sessions} directory=${directory} session=${stream.session} />`;
  return html`<${Wall} ...${{ directory, links, choice, onChoice, memory }} />`;
}

function Status() {
  const { name, retryMs } = connection.now;
  const words = {
    connecting: "Connecting",
    open: "Live",
    waiting: `Disconnected, next attempt in ${Math.max(1, Math.round((retryMs ?? 0) / 1000))} s`,
    unknown: "Not let in",
    denied: "Not let in",
  };
  return html`<span id="connection" role="status" data-state=${name}>${words[name]}</span>`;
}

// What makes the page less than the truth stands across it.
function Doubts() {
  useChanges([links]);
  const { name, reason } = connection.now;
  const why = reason && !reason.startsWith("{") ? ` (${reason})` : "";
  if (name === "waiting")
    return html`<p class="doubt" role="alert">
      No connection to the server${why}. What is shown may be old; the page comes back by itself.
    </p>`;
  const down = links.down();
  if (down.length > 0)
    return html`<p class="doubt" role="alert">
      No link to ${down.join(", ")}: its numbers are shown as they were last known.
    </p>`;
  return null;
}

function isWithin(address, href) {
  return href === "#/" ? address === "#/" || address === "" || address.startsWith("#/dn/") : address.startsWith(href);
}

function skip(event, main) {
  event.preventDefault();
  main.current.focus();
}

function useAddress() {
  const [address, setAddress] = useState(location.hash);
  useEffect(() => {
    const changed = () => setAddress(location.hash);
    addEventListener("hashchange", changed);
    return () => removeEventListener("hashchange", changed);
  }, []);
  return address;
}

// The heading of a view that was gone to has the focus; the first view leaves it where the browser puts it.
function useFocusOnArrival(address, main) {
  const first = useRef(true);
  useLayoutEffect(() => {
    document.title = [titleOf(address), "Cordboard"].filter(Boolean).join(" · ");
    const isPlaced = document.activeElement !== main.current && main.current.contains(document.activeElement);
    if (!first.current && !isPlaced) (main.current.querySelector("h1") ?? main.current).focus();
    first.current = false;
  }, [address]);
}

function titleOf(address) {
  const [, view, rest] = address.split("/");
  if (view === "dn") return decodeURIComponent(rest ?? "");
  return { calls: "Calls", switches: "Switches", sessions: "Sessions" }[view];
}

function useNotice() {
  const [notice, setNotice] = useState({ text: "", kind: "news" });
  useEffect(() => {
    if (notice.text === "") return undefined;
    const timer = setTimeout(() => setNotice({ text: "", kind: "news" }), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  return [notice, (text, kind = "news") => setNotice({ text, kind })];
}

const GOES = Object.fromEntries(TABS.map(([href], at) => [at + 1, href]));

function useKeys(actions) {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const pressed = (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || document.querySelector("dialog[open]")) return;
      if (event.key === "Escape") return escape();
      if (event.target.closest("input, select, textarea")) return;
      if (event.key in GOES) location.hash = GOES[event.key];
      else if (event.key === "/") search(event);
      else latest.current[event.key]?.();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);
}

function escape() {
  if (location.hash !== "" && location.hash !== "#/") location.hash = "#/";
  else document.activeElement?.blur();
}

function search(event) {
  event.preventDefault();
  if (document.getElementById("search") === null) show("#/");
  document.getElementById("search")?.focus();
}

// At once: the next letter that is typed is for what is shown now.
function show(address) {
  location.hash = address;
  dispatchEvent(new HashChangeEvent("hashchange"));
  draw();
}

function draw() {
  render(html`<${App} />`, document.getElementById("app"));
}

wear();
if (access.token !== null) directory.start();
document.getElementById("app").replaceChildren();
draw();
stream.start();
