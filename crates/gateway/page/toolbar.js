// How the wall is searched, filtered, sorted and grouped.

import { MARKS, ORDERS } from "/arrange.js";
import { html } from "/html.js";
import { STATE_ORDER, count, stateWord } from "/words.js";

// States that have a switch of their own even while no number is in them.
const USUAL = ["Ringing", "Talking", "Held", "Dialing", "Idle", "Maintenance"];

export function Toolbar({ choice, onChoice, tally }) {
  const states = STATE_ORDER.filter(
    (state) => USUAL.includes(state) || tally.states.has(state) || choice.states.has(state),
  );
  return html`<form class="toolbar" role="search" onSubmit=${(event) => event.preventDefault()}>
    <label class="search"
      ><span class="unseen">Search for a number, a far end or an agent</span>
      <input
        id="search"
        type="search"
        maxlength="32"
        autocomplete="off"
        spellcheck=${false}
        placeholder="Number, far end or agent ( / )"
        value=${choice.text}
        onInput=${(event) => onChoice({ text: event.currentTarget.value.trim() })}
    /></label>
    <label
      >Group
      <select id="group" value=${choice.group} onChange=${(event) => onChoice({ group: event.currentTarget.value })}>
        <option value="none">all together</option>
        <option value="state">by state</option>
        <option value="switch">by switch</option>
      </select></label
    >
    <label
      >Sort
      <select id="order" value=${choice.order} onChange=${(event) => onChoice({ order: event.currentTarget.value })}>
        ${Object.entries(ORDERS).map(([name, word]) => html`<option key=${name} value=${name}>${word.toLowerCase()}</option>`)}
      </select></label
    >
    <div class="chips" role="group" aria-label="Show only">
      ${states.map(
        (state) =>
          html`<${Chip}
            key=${state}
            word=${stateWord(state)}
            number=${tally.states.get(state) ?? 0}
            state=${state}
            isOn=${choice.states.has(state)}
            onClick=${() => onChoice({ states: toggled(choice.states, state) })}
          />`,
      )}
      ${MARKS.map(
        ([name, word]) =>
          html`<${Chip}
            key=${name}
            word=${word}
            number=${tally.marks.get(name)}
            isOn=${choice.marks.has(name)}
            onClick=${() => onChoice({ marks: toggled(choice.marks, name) })}
          />`,
      )}
    </div>
  </form>`;
}

function Chip({ word, number, state, isOn, onClick }) {
  return html`<button type="button" class="chip" data-state=${state} aria-pressed=${isOn} onClick=${onClick}>
    ${word} <span>${count(number)}</span>
  </button>`;
}

function toggled(set, member) {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}
