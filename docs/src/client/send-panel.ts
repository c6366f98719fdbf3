import { fillCall } from "../send/fill-names.ts";
import type { SendCall, SendData } from "../send/send-types.ts";
import { COPIES } from "../send/write-request.ts";
import { scrollToAnswer, showAnswer, showInstead } from "./send-answer.ts";
import { type DoneStep, explainFailure, prepare, sendCall } from "./send-call.ts";
import { readForm } from "./send-form.ts";
import { currentSession, keepSession, newSession } from "./send-session.ts";

/** Makes an opened panel work, or says how a mock is started. */
export async function openPanel(panel: HTMLElement): Promise<void> {
  const form = part<HTMLFormElement>(panel, "form");
  const outcome = part(panel, ".send-outcome");
  const data = JSON.parse(part(panel, "script").textContent ?? "") as SendData;

  const look = async () => {
    const isThere = await hasMock();
    form.hidden = !isThere;
    part(panel, ".no-mock").hidden = isThere;
  };
  part(panel, ".send-again").addEventListener("click", () => void look());
  showSession(panel);

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(readForm(form, data), data, form, outcome);
  });
  part(panel, ".send-session").addEventListener("click", () => {
    newSession();
    showSession(panel);
    showInstead(outcome, "A new session: without data, faults and logins.");
  });
  form.querySelector("[name=example]")?.addEventListener("change", ({ target }) => {
    part<HTMLTextAreaElement>(form, "[name=body]").value = (target as HTMLSelectElement).value;
  });
  for (const button of form.querySelectorAll<HTMLButtonElement>(".send-copy")) {
    button.addEventListener("click", () => void copy(button, readForm(form, data), data));
  }
  await look();
}

async function send(call: SendCall, data: SendData, form: HTMLFormElement, outcome: HTMLElement) {
  const done: DoneStep[] = [];
  const session = currentSession();
  const isPrepared = form.querySelector<HTMLInputElement>("[name=prepare]")?.checked ?? true;
  outcome.setAttribute("aria-busy", "true");
  try {
    const before = isPrepared ? data.before : [];
    const known = await prepare({ ...data, before }, session, done);
    const answer = await sendCall(fillCall(call, known), session);
    if (answer.status === 401) delete session.known[data.vendor];
    keepSession(session);
    showAnswer(outcome, done, answer);
  } catch (error) {
    const hint = "A new session begins without data, and no code is used in it yet.";
    const reason = explainFailure(error);
    showInstead(
      outcome,
      `${reason}. ${done.some(({ status }) => status >= 400) ? hint : ""}`,
      done,
    );
  } finally {
    outcome.removeAttribute("aria-busy");
    scrollToAnswer(outcome);
  }
}

/** What is copied has the values that are known by now; the others are names in angle brackets. */
async function copy(button: HTMLButtonElement, call: SendCall, data: SendData): Promise<void> {
  const session = currentSession();
  const filled = fillCall(call, { ...data.credentials, ...session.known[data.vendor] });
  const headers: SendCall["headers"] = [...filled.headers, ["X-Mock-Session", session.id]];
  const write = COPIES[button.dataset.copy ?? ""];
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(write?.(location.origin, { ...filled, headers }) ?? "");
    button.textContent = "Copied";
  } catch {
    button.textContent = "The browser refuses";
  }
  setTimeout(() => (button.textContent = label), 2000);
}

/** The only place where the panel looks for a mock: the top of the page's own origin. */
async function hasMock(): Promise<boolean> {
  try {
    const response = await fetch("/__mock/health", { cache: "no-store" });
    return ((await response.json()) as { status?: string }).status === "ok";
  } catch {
    return false;
  }
}

function showSession(panel: HTMLElement): void {
  part(panel, ".send-id").textContent = currentSession().id;
}

function part<E extends HTMLElement = HTMLElement>(within: HTMLElement, selector: string): E {
  const found = within.querySelector<E>(selector);
  if (found) return found;
  throw new Error(`the panel has no ${selector}`);
}
