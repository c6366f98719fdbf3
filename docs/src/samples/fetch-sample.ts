import { mockBaseUrl } from "../model/mock-url.ts";
import { jsLiteral, jsPattern, jsText, stepComment } from "./js-text.ts";
import type { SampleCode } from "./sample-code.ts";
import type { PlannedCall } from "./sample-plan.ts";
import type { SampleRun } from "./sample-runs.ts";
import { usedCredentials } from "./used-credentials.ts";

/** Ends the program at a refusal of an earlier call, with the cause. */
const SUCCESSFUL = `/** Gives the answer of a call, and throws where it is refused. */
async function successful(answer: Response): Promise<Response> {
  if (!answer.ok) throw new Error(\`\${answer.url}: \${answer.status} \${await answer.text()}\`);
  return answer;
}`;

/** Writes a sample in TypeScript with nothing but `fetch`. */
export function fetchSample(run: SampleRun): SampleCode {
  const { of, plan, text, location } = run;
  const { credentials, computed } = usedCredentials(run);
  const call = `const response = await ${fetchCall(plan.call, run)};`;
  const whole = [
    ...computed.flatMap(([, { typescript }]) =>
      typescript.imports ? [typescript.imports, ""] : [],
    ),
    `const baseUrl = ${JSON.stringify(mockBaseUrl(of.vendor.name, of.vendor.document, plan.call.page))};`,
    ...credentials.map(
      ([name, value], index) =>
        `const ${name} = ${JSON.stringify(value)};${index === 0 ? " // the mock's demo credentials" : ""}`,
    ),
    "",
    ...computed.flatMap(([name, { typescript }]) => [
      ...(typescript.functions ? [typescript.functions, ""] : []),
      `const ${name} = ${typescript.expression};`,
      "",
    ]),
    ...(plan.before.length > 0 ? [SUCCESSFUL, ""] : []),
    ...plan.before.flatMap((step) => stepLines(step, run)),
    call,
    `console.log(response.status${location === undefined ? "" : ', response.headers.get("location")'});`,
    ...(text === undefined ? [] : ["console.log(JSON.stringify(await response.json(), null, 2));"]),
  ];
  return { whole: whole.join("\n"), call };
}

function stepLines(step: PlannedCall, run: SampleRun): string[] {
  const call = fetchCall(step, run);
  const isTaken = Object.keys(step.takes).length > 0;
  const line = isTaken
    ? `const ${jsPattern(step.takes)} = await ${call}\n  .then(successful)\n  .then((answer) => answer.json());`
    : `await ${call}.then(successful);`;
  return [...stepComment("//", step), line, ""];
}

function fetchCall(call: PlannedCall, { location, plan }: SampleRun): string {
  const { method, path, headers, basic, body } = call.request;
  const lines = headers.map(([name, value]) => `    ${memberName(name)}: ${jsText(value)},`);
  if (basic) {
    const pair = jsText([...basic[0], ":", ...basic[1]]);
    lines.unshift(`    Authorization: \`Basic \${btoa(${pair})}\`,`);
  }
  const options = [
    ...(method === "GET" ? [] : [`  method: "${method}",`]),
    ...(lines.length > 0 ? ["  headers: {", ...lines, "  },"] : []),
    ...(body === undefined ? [] : [`  body: JSON.stringify(${jsLiteral(body, 2)}),`]),
    ...(location !== undefined && call === plan.call ? ['  redirect: "manual",'] : []),
  ];
  const url = jsText([{ variable: "baseUrl" }, ...path]);
  return options.length > 0 ? `fetch(${url}, {\n${options.join("\n")}\n})` : `fetch(${url})`;
}

function memberName(header: string): string {
  return /^\w+$/.test(header) ? header : JSON.stringify(header);
}
