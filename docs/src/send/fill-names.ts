import type { SendCall } from "./send-types.ts";

/** Puts values in the place of `<name>`; a name that is not known stays. */
export function fillNames(text: string, known: Record<string, string>): string {
  return text.replace(/<(\w+)>/g, (place, name: string) => known[name] ?? place);
}

/** Fills a whole request, and encodes user and password for Basic. */
export function fillCall(call: SendCall, known: Record<string, string>): SendCall {
  const inPath = mapValues(known, encodeURIComponent);
  const inBody = mapValues(known, (value) => JSON.stringify(value).slice(1, -1));
  return {
    method: call.method,
    path: fillNames(call.path, inPath),
    headers: call.headers.map(([name, value]) => [name, encodeBasic(fillNames(value, known))]),
    ...(call.body !== undefined && { body: fillNames(call.body, inBody) }),
  };
}

function encodeBasic(value: string): string {
  return value.replace(/^Basic (.*:.*)$/, (_whole, pair: string) => `Basic ${btoa(pair)}`);
}

function mapValues(values: Record<string, string>, map: (value: string) => string) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value)]));
}
