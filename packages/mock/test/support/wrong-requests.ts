import type { DocumentedOperation, DocumentedParameter } from "./documented.ts";

/** A request that is wrong in one place at most, or that asks for something unknown. */
export interface WrongRequest {
  target: string;
  headers: Record<string, string>;
  body: string | undefined;
}

/** Values that name nothing, or have no form that any parameter has. */
const STRANGE = ["", "x", "0", "-1", "99999999", "00000000-0000-4000-8000-00000000dead"];

/**
 * The requests that an operation's refusals answer: without one of the headers that authorize, with
 * weaker ones, with strange parameters, and with missing or strange bodies.
 */
export function wrongRequests(
  operation: DocumentedOperation,
  keys: Record<string, string>,
  lesser: Record<string, string>,
): WrongRequest[] {
  const { parameters, bodies } = operation;
  const json = { "content-type": "application/json" };
  const entitled = { ...keys, ...json };
  const target = (changed?: DocumentedParameter, value = "") => targetOf(operation, changed, value);
  const [example] = bodies as (Record<string, unknown> | undefined)[];
  const body = example && JSON.stringify(example);
  const plain = { target: target(), headers: entitled, body };

  const unentitled = Object.keys(keys).map((name) => {
    const { [name]: _, ...others } = entitled as Record<string, string>;
    return { ...plain, headers: others };
  });
  const strange = parameters
    .filter((parameter) => parameter.in !== "header")
    .flatMap((parameter) =>
      STRANGE.map((value) => ({ ...plain, target: target(parameter, value) })),
    );
  const members = Object.keys(example ?? {}).map((name) =>
    JSON.stringify({ ...example, [name]: {} }),
  );
  const texts = example ? ["{", "{}", "[]", ...members] : [];
  return [
    plain,
    ...unentitled,
    { ...plain, headers: { ...lesser, ...json } },
    ...strange,
    ...texts.map((text) => ({ ...plain, body: text })),
  ];
}

/** Path and query with the document's own examples, but for one parameter. */
function targetOf(
  { path, parameters }: DocumentedOperation,
  changed: DocumentedParameter | undefined,
  value: string,
): string {
  const chosen = (parameter: DocumentedParameter) =>
    parameter === changed ? value : (parameter.examples[0] ?? "x");
  const filled = path.replace(/\{(.+?)\}/g, (_, name: string) => {
    const parameter = parameters.find((one) => one.name === name && one.in === "path");
    return encodeURIComponent(parameter ? chosen(parameter) : name);
  });
  const query = parameters
    .filter((one) => one.in === "query" && (one.required || one === changed))
    .map((one) => `${one.name}=${encodeURIComponent(chosen(one))}`);
  return query.length > 0 ? `${filled}?${query.join("&")}` : filled;
}
