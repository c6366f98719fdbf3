import type { DoneStep, ShownAnswer } from "./send-call.ts";

/** Shows the answer's status, what was done before, and the answer. */
export function showAnswer(outcome: HTMLElement, done: DoneStep[], answer: ShownAnswer): void {
  const { status, statusText, headers, body, timeMs } = answer;
  const reason = headers.find(([name]) => name === "x-mock-reason")?.[1];
  const line = status === 0 ? "Redirect" : `${status} ${statusText}`;
  show(outcome, `${line} in ${Math.round(timeMs)} ms`, [
    ...doneList(done),
    ...(status === 0
      ? [element("p", "", "A browser hides the status and address of a redirect.")]
      : []),
    ...(reason === undefined ? [] : [labelled("X-Mock-Reason", reason)]),
    folded("Headers", headers.map(([name, value]) => `${name}: ${value}`).join("\n")),
    ...(body === "" ? [element("p", "", "without a body")] : [block(readable(body), "Body")]),
  ]);
}

/** Shows a text where the answer would be: what went wrong, or that the request is on its way. */
export function showInstead(outcome: HTMLElement, message: string, done: DoneStep[] = []): void {
  show(outcome, message, doneList(done));
}

/** The status is a live region beside the button; the rest would be too long to be read aloud. */
function show(outcome: HTMLElement, status: string, rest: HTMLElement[]): void {
  const [line, answer] = [".send-status", ".send-answer"].map((each) =>
    outcome.querySelector(each),
  );
  if (line) line.textContent = status;
  answer?.replaceChildren(...rest);
}

/** Scrolls until the button and the answer are in view, the focus stays where it is. */
export function scrollToAnswer(outcome: HTMLElement): void {
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  outcome.scrollIntoView({ block: "nearest", behavior: isCalm ? "instant" : "smooth" });
}

function doneList(done: DoneStep[]): HTMLElement[] {
  if (done.length === 0) return [];
  const list = document.createElement("ol");
  const items = done.map(({ says, status, reason }) =>
    element("li", "", `${status} ${says}${reason === null ? "" : ` (${reason})`}`),
  );
  list.append(...items);
  return [list];
}

function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  made.textContent = text;
  return made;
}

function labelled(name: string, text: string): HTMLElement {
  const line = element("p", "send-reason", "");
  line.append(element("strong", "", `${name}: `), text);
  return line;
}

function folded(title: string, text: string): HTMLElement {
  const details = document.createElement("details");
  details.append(element("summary", "", title), block(text, title));
  return details;
}

/** Scrolls, so it must be in reach of the keyboard. */
function block(text: string, label: string): HTMLElement {
  const pre = document.createElement("pre");
  pre.tabIndex = 0;
  pre.setAttribute("role", "region");
  pre.setAttribute("aria-label", label);
  pre.append(element("code", "", text));
  return pre;
}

function readable(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
