import { commentLines, jsLiteral, jsPattern } from "./js-text.ts";
import type { SampleCode } from "./sample-code.ts";
import type { PlannedCall } from "./sample-plan.ts";
import type { SampleRun } from "./sample-runs.ts";
import { variablesIn } from "./sample-values.ts";

/** Where a named method of the client takes a parameter of each kind. */
const MEMBERS: Record<string, string> = { path: "path", query: "query", header: "headers" };

/** Writes a sample with the vendor's typed client; what that client does itself is left out. */
export function clientSample(run: SampleRun): SampleCode {
  const { of, plan, text } = run;
  const calls = [...plan.before.filter((each) => !each.isOwnOfClient), plan.call];
  const used = new Set(calls.flatMap((each) => variablesIn(argumentOf(each))));
  const computed = Object.entries(of.samples.computed ?? {}).filter(([name]) => used.has(name));
  for (const [, { uses }] of computed) for (const name of uses) used.add(name);
  const { factory } = of.facts.client;

  const whole = [
    ...computed.flatMap(([, { typescript }]) => typescript.imports ?? []),
    `import { ${factory} } from "${of.vendor.packageName}";`,
    "",
    ...computed.flatMap(
      ([
        ,
        {
          typescript: { functions },
        },
      ]) => (functions ? [functions, ""] : []),
    ),
    ...factoryCall(run, used),
    ...computed.map(([name, { typescript }]) => `const ${name} = ${typescript.expression};`),
    ...(computed.length > 0 ? [""] : []),
    ...calls.slice(0, -1).flatMap(stepLines),
    callText(run),
    ...(text === undefined ? [] : ["console.log(JSON.stringify(data, null, 2));"]),
  ];
  return { whole: whole.join("\n"), call: callText(run) };
}

/** The client with the mock's credentials; those that a call needs too are constants. */
function factoryCall({ of }: SampleRun, used: Set<string>): string[] {
  const { client } = of.facts;
  const value = (name: string) => JSON.stringify(of.credentials[name] ?? "");
  const constants = client.credentials.filter((name) => used.has(name));
  const options = client.credentials.map((name) =>
    used.has(name) ? name : `${name}: ${value(name)}`,
  );
  const more = Object.entries(client.options ?? {}).map(([name, code]) => `${name}: ${code}`);
  return [
    ...constants.map((name) => `const ${name} = ${value(name)};`),
    `const client = ${client.factory}({`,
    `  baseUrl: ${JSON.stringify(of.vendor.mockUrl)},`,
    ...[...options, ...more].map((option, index) =>
      index === 0 ? `  ${option}, // the mock's demo credentials` : `  ${option},`,
    ),
    "});",
    "",
  ];
}

function stepLines(step: PlannedCall): string[] {
  const isTaken = Object.keys(step.takes).length > 0;
  const bound = isTaken ? `const ${jsPattern(step.takes)} = ` : "";
  return [...commentLines("//", step.says), `${bound}await ${invocation(step)};`, ""];
}

function callText({ plan: { call }, text }: SampleRun): string {
  const { "x-evidence": evidence } = call.page.operation;
  return [
    ...(evidence.status === "inferred"
      ? ["// This operation is inferred: confirm it with the vendor first."]
      : []),
    `${text === undefined ? "" : "const data = "}await ${invocation(call)};`,
  ].join("\n");
}

function invocation(call: PlannedCall): string {
  const argument = argumentOf(call);
  const text = Object.keys(argument).length > 0 ? jsLiteral(argument) : "";
  return `client.${call.page.operation.operationId}(${text})`;
}

function argumentOf({ example }: PlannedCall): Record<string, unknown> {
  const given: Record<string, Record<string, unknown>> = {};
  for (const { parameter, value } of example.parameters) {
    const member = MEMBERS[parameter.in];
    if (parameter["x-client-supplied"] || !member) continue;
    given[member] = { ...given[member], [parameter.name]: value };
  }
  return { ...given, ...(example.body && { body: example.body.value }) };
}
