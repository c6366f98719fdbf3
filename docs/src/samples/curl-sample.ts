import { mockBaseUrl } from "../model/mock-url.ts";
import { commentLines, stepComment } from "./js-text.ts";
import type { SampleCode } from "./sample-code.ts";
import type { PlannedCall } from "./sample-plan.ts";
import type { SampleRun } from "./sample-runs.ts";
import { fillValue, isVariable, type SampleText, variablesIn } from "./sample-values.ts";
import { usedCredentials } from "./used-credentials.ts";

/** Writes a sample for a POSIX shell with `curl` and `sed`. */
export function curlSample(run: SampleRun): SampleCode {
  const { of, plan, location } = run;
  const { credentials, computed } = usedCredentials(run);
  const status = `-w '\\n%{http_code}${location === undefined ? "" : " %{redirect_url}"}\\n'`;
  const whole = [
    ...(plan.before.length > 0 ? ["# Save it as call.sh and run: sh call.sh"] : []),
    `baseUrl=${quote(mockBaseUrl(of.vendor.name, of.vendor.document, plan.call.page))}`,
    ...credentials.map(
      ([name, value], index) =>
        `${name}=${quote(value)}${index === 0 ? " # the mock's demo credentials" : ""}`,
    ),
    ...computed.flatMap(([name, { shell }]) => [
      "",
      ...commentLines("#", shell.says),
      `${name}=$(${shell.command})`,
    ]),
    "",
    ...plan.before.flatMap(stepLines),
    ...(plan.before.length > 0 ? ["# The call."] : []),
    curlCall(plan.call, "-sS", status),
  ];
  return { whole: whole.join("\n"), call: curlCall(plan.call) };
}

function stepLines(step: PlannedCall): string[] {
  const takes = Object.entries(step.takes);
  const says = stepComment("#", step);
  return [
    ...says,
    `answer=$(${curlCall(step, "-sS --fail-with-body")}) || { echo "$answer" >&2; exit 1; }`,
    ...takes.map(([name, pointer]) => `${name}=$(printf %s "$answer" | sed -n ${taking(pointer)})`),
    "",
  ];
}

/** Takes a text or number by its name; good enough for answers in one line. */
function taking(pointer: string): string {
  return `'s/.*"${pointer.split("/").at(-1)}": *"\\{0,1\\}\\([^",}]*\\).*/\\1/p'`;
}

function curlCall({ request }: PlannedCall, ...options: string[]): string {
  const { method, path, headers, basic, body } = request;
  const before = [...options.slice(0, 1), ...(method === "GET" ? [] : [`-X ${method}`])];
  return [
    ["curl", ...before, shellText([{ variable: "baseUrl" }, ...path])].join(" "),
    ...(basic ? [`-u ${shellText([...basic[0], ":", ...basic[1]])}`] : []),
    ...headers.map(([name, value]) => `-H ${shellText([`${name}: `, ...value])}`),
    ...(body === undefined ? [] : [`-d ${shellBody(body)}`]),
    ...options.slice(1),
  ].join(" \\\n  ");
}

/** In double quotes where it holds variables, otherwise in single ones. */
function shellText(text: SampleText): string {
  if (!text.some(isVariable)) return quote(text.join(""));
  const inner = text.map((part) =>
    isVariable(part) ? `$${part.variable}` : part.replace(/["\\$`]/g, "\\$&"),
  );
  return `"${inner.join("")}"`;
}

/** JSON in single quotes, which a variable interrupts. */
function shellBody(body: unknown): string {
  const marks = variablesIn(body).map((name) => [name, `⟨${name}⟩`]);
  const text = JSON.stringify(fillValue(body, Object.fromEntries(marks)), null, 2);
  return singleQuoted(text).replace(/⟨(\w+)⟩/g, `'"$$$1"'`);
}

function quote(text: string): string {
  return /^[\w./:=@%+-]+$/.test(text) ? text : singleQuoted(text);
}

function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
