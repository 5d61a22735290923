// The private services of a number: buttons, what came of them, and the same request as a line of curl.

import { access } from "/access.js";
import { html, useState } from "/html.js";
import { rights, scopeOf } from "/rights.js";
import { useChanges } from "/source.js";
import { milliseconds } from "/words.js";

const RECORDING = {
  stopped: [[3013, "Record"]],
  started: [
    [3015, "Pause"],
    [3014, "Stop recording"],
  ],
  suspended: [
    [3016, "Resume"],
    [3014, "Stop recording"],
  ],
};

const JOIN = 1;
// The server's refusal of what its configuration does not allow a number.
const UNSUPPORTED = 51;

// The services by what they are for.
const PURPOSES = [
  ["recording", [3013, 3014, 3015, 3016]],
  ["hot desk", [1, 2]],
  ["account codes", [501]],
];

// What was asked last, whether it is under way, and which services the server has denied.
export function useServices(opened, notice) {
  const [request, setRequest] = useState(null);
  const [isBusy, setBusy] = useState(false);
  const [denied, setDenied] = useState(new Map());
  useChanges([rights]);
  const ask = async (service, body, word) => {
    if (isBusy) return;
    setRequest({ service, body });
    setBusy(true);
    try {
      const ms = await opened.serve(service, body);
      notice(`${word} at ${opened.number}: done in ${milliseconds(ms * 1000)}.`);
    } catch (error) {
      if (error.isDenied) {
        setDenied((before) => new Map(before).set(service, error.message));
        rights.learn();
      }
      notice(`${word} at ${opened.number}: ${reason(error, opened.number, service, body)}`, "error");
    } finally {
      setBusy(false);
    }
  };
  return { request, show: (service, body) => setRequest({ service, body }), isBusy, denied, ask };
}

// Why not, for whoever sits here: what an administrator would have to set is not theirs to read.
function reason(error, number, service, body) {
  if (service !== JOIN || error.code !== UNSUPPORTED) return error.message;
  return `${number} and ${body.extensions.HOST_DN} do not share a telephone: one of them is not made for it.`;
}

// A button that asks a service, where the token allows it. It shows its request when it has the pointer or the focus.
export function ServiceButton({ services, service, word, body = {}, label, disabled = false, type = "button" }) {
  if (!rights.may(service)) return null;
  const why = services.denied.get(service);
  const isOff = disabled || services.isBusy || why !== undefined;
  const show = () => services.show(service, body);
  return html`<button
    type=${type}
    data-service=${service}
    aria-label=${label}
    aria-disabled=${isOff}
    title=${why}
    onPointerEnter=${show}
    onFocus=${show}
    onClick=${() => isOff || services.ask(service, body, word)}
  >
    ${word}
  </button>`;
}

export function RecordingButtons({ services, number, connID, recording }) {
  return html`<span class="buttons"
    >${(RECORDING[recording] ?? []).map(
      ([service, word]) =>
        html`<${ServiceButton}
          key=${service}
          services=${services}
          service=${service}
          word=${word}
          body=${{ connID }}
          label=${`${word}, call at ${number}`}
        />`,
    )}</span
  >`;
}

export function Services({ opened, phone, services }) {
  const [host, setHost] = useState("");
  const [code, setCode] = useState("");
  const isGuest = phone.hotDesk?.role === "guest";
  const call = phone.foremost();
  // What is not filled in yet stands as a word in the line of curl; the button is off until then.
  const account = { ...(call && { connID: call.connID }), extensions: { AccountCode: code.trim() || "CODE" } };
  const isAllowed = PURPOSES.some(([, numbers]) => numbers.some((number) => rights.may(number)));
  return html`<section class="panel" aria-labelledby="services-title">
    <h2 id="services-title">Private services</h2>
    <div class="services">
      ${isAllowed ? null : html`<${Locked} />`}
      ${
        phone.hotDesk?.role === "host" ? html`<span>Lent to ${phone.hotDesk.peerDN}.</span>` : null
      }
      ${
        isGuest
          ? html`<div>
              <span>Sits at ${phone.hotDesk.peerDN}.</span>
              <${ServiceButton} services=${services} service=${2} word="Part" />
            </div>`
          : phone.hotDesk === undefined &&
            opened.mayBeGuest &&
            rights.may(JOIN) &&
            html`<form onSubmit=${(event) => event.preventDefault()}>
              <label
                >Sit at host
                <input
                  id="host"
                  maxlength="32"
                  autocomplete="off"
                  value=${host}
                  onInput=${(event) => setHost(event.currentTarget.value)}
              /></label>
              <${ServiceButton}
                services=${services}
                service=${JOIN}
                type="submit"
                word="Join"
                disabled=${host.trim() === ""}
                body=${{ extensions: { HOST_DN: host.trim() || "HOST" } }}
              />
            </form>`
      }
      ${
        rights.may(501) &&
        html`<form onSubmit=${(event) => event.preventDefault()}>
        <label
          >Account code
          <input
            id="code"
            maxlength="32"
            autocomplete="off"
            value=${code}
            onInput=${(event) => setCode(event.currentTarget.value)}
        /></label>
        <${ServiceButton}
          services=${services}
          service=${501}
          type="submit"
          word="Set"
          body=${account}
          disabled=${code.trim() === ""}
        />
      </form>`
      }
    </div>
    ${isAllowed && html`<${Missing} />`} ${isAllowed && html`<${Curl} opened=${opened} request=${services.request} />`}
    ${[...services.denied].map(([service, why]) => html`<p class="denied" key=${service}>${why}</p>`)}
  </section>`;
}

// The token is for looking only.
function Locked() {
  return html`<div class="locked">
    <p><strong>The token ${rights.name} may look, and change nothing here.</strong></p>
    <p class="quiet">
      Right would be one with the scope <code>private</code>, or with <code>private:</code> and the number of a service.
    </p>
  </div>`;
}

// What the token is not for, besides what it is for.
function Missing() {
  const missing = PURPOSES.map(([purpose, numbers]) => [purpose, numbers.filter((number) => !rights.may(number))]);
  const lacking = missing.filter(([, numbers]) => numbers.length > 0);
  if (lacking.length === 0) return null;
  return html`<ul class="quiet lacking">
    ${lacking.map(
      ([purpose, numbers]) =>
        html`<li key=${purpose}>Not for this token: ${purpose} (${numbers.map(scopeOf).join(", ")})</li>`,
    )}
  </ul>`;
}

function Curl({ opened, request }) {
  if (request === null)
    return html`<p class="quiet">A button that has the pointer or the focus shows its request here, as curl.</p>`;
  const text = curl(opened, request);
  return html`<div class="curl">
    <pre tabindex="0" aria-label="The same request as curl"><code>${text}</code></pre>
    ${navigator.clipboard && html`<button type="button" onClick=${() => navigator.clipboard.writeText(text)}>Copy</button>`}
  </div>`;
}

// The token itself is not shown: a screen is seen by others too.
function curl(opened, { service, body }) {
  const token = access.token === null ? "" : ' -H "Authorization: Bearer $CORDBOARD_TOKEN"';
  const sent = Object.keys(body).length === 0 ? " -X POST" : "";
  const text = Object.keys(body).length === 0 ? "" : ` -d ${quoted(JSON.stringify(body))}`;
  return `curl -s${sent}${token} ${quoted(`${location.origin}${opened.path}/private-services/${service}`)}${text}`;
}

const quoted = (text) => (/^[\w:/.-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
