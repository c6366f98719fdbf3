import type { CallInput } from "./call-input.ts";
import { checkOptions, OBJECT } from "./option-checks.ts";

/** What a verb takes, whatever its path. */
export interface VerbInput extends Omit<CallInput, "path" | "query" | "header" | "cookie"> {
  params?: { path?: object; query?: object; header?: object; cookie?: object } | undefined;
}

/**
 * What a verb takes, as a call takes it.
 *
 * @throws TypeError for parameters beside `params`
 */
export function inputOfVerb({ params, ...input }: VerbInput): CallInput {
  for (const name of ["path", "query", "header", "cookie"]) {
    if (name in input) throw new TypeError(`unknown option "${name}"`);
  }
  checkOptions({ params }, { params: OBJECT });
  const { path, query, header, cookie } = { ...params };
  return { ...input, path, query, header, cookie };
}
