// The server's HTTP: a path is read, a request is asked. What the server refuses becomes an error with its sentence.

import { access } from "/access.js";

const UNAUTHORIZED = 401;
const FORBIDDEN = 403;

// What the server said no to, in its words.
export class Refusal extends Error {
  constructor(status, problem) {
    super(problem.detail ?? problem.title ?? `The server answered with status ${status}.`);
    this.status = status;
    this.code = problem.errorCode;
    this.name = problem.errorName ?? "Refusal";
  }

  get isDenied() {
    return this.status === FORBIDDEN;
  }
}

export async function read(path, { signal } = {}) {
  return answer(await reached(path, { headers: headers(), signal }));
}

export async function ask(path, body) {
  const sent = { method: "POST", headers: { ...headers(), "content-type": "application/json" } };
  return answer(await reached(path, { ...sent, body: JSON.stringify(body) }));
}

function headers() {
  return access.token === null ? {} : { authorization: `Bearer ${access.token}` };
}

async function reached(path, options) {
  try {
    return await fetch(path, options);
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Error("The server cannot be reached.");
  }
}

async function answer(response) {
  const body = await response.json().catch(() => ({}));
  if (response.status === UNAUTHORIZED) access.refused();
  if (!response.ok) throw new Refusal(response.status, body);
  return body;
}
