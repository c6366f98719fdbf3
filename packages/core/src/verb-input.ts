import type { CallInput } from "./call-input.ts";
import { checkOptions, OBJECT } from "./option-checks.ts";
import { recordOf } from "./parameters/values.ts";

/** What a verb takes, whatever its path. */
export interface VerbInput extends Omit<CallInput, "path" | "query"> {
  params?: { path?: object; query?: object; header?: object } | undefined;
}

/**
 * What a verb takes, as a call takes it.
 *
 * @throws TypeError for parameters beside `params`
 */
export function inputOfVerb({ params, ...input }: VerbInput): CallInput {
  for (const name of ["path", "query"]) {
    if (name in input) throw new TypeError(`unknown option "${name}"`);
  }
  checkOptions({ params }, { params: OBJECT });
  const { path, query, header } = { ...params };
  return { ...input, path, query, headers: joinHeaders(header, input.headers) };
}

/** Header parameters and headers, which win. */
function joinHeaders(...sources: (object | undefined)[]): Record<string, never> {
  const given = sources.flatMap((source) => Object.entries(recordOf(source, "headers")));
  return Object.fromEntries(given.filter(([, value]) => value !== undefined)) as never;
}
