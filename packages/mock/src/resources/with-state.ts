import type { OpenApiDocument } from "@carespec/document";
import type { Handler, VendorBehaviour, VendorPlugin } from "@carespec/mock-kit";
import { type DerivedState, deriveState } from "./derive-state.ts";
import type { Findings } from "./found/resource.ts";
import type { StaticAnswers } from "./static/static-answers.ts";

/** What was found in a document, and which operations a plugin answers instead. */
export interface FoundState {
  findings: Findings;
  /** Names of the operations that have a handler of the plugin's own. */
  overridden: ReadonlySet<string>;
  statics: StaticAnswers;
}

/**
 * A plugin over the state that a document has by itself. What the given plugin brings wins: its handlers,
 * each by the operation, its collections and their data. A handler of it that returns `undefined` leaves
 * the answer to the state.
 *
 * @param basePath - path of the mock below which the document's paths are
 * @throws UserError with the JSON pointer where a part of the document cannot be read
 */
export function withState(
  document: OpenApiDocument,
  basePath: string,
  plugin?: VendorPlugin,
): { plugin: VendorPlugin; found: FoundState } {
  const state = deriveState(document, basePath);
  const own = plugin?.create?.(document) ?? {};
  return {
    plugin: {
      ...plugin,
      collections: { ...state.collections, ...plugin?.collections },
      get data() {
        return { ...state.data(), ...plugin?.data };
      },
      create: () => join(state, own),
    },
    found: {
      findings: state.findings,
      overridden: new Set(Object.keys(own.operations ?? {})),
      statics: state.statics,
    },
  };
}

function join({ operations: derived }: DerivedState, own: VendorBehaviour): VendorBehaviour {
  const operations: Record<string, Handler> = { ...derived };
  for (const [id, handler] of Object.entries(own.operations ?? {})) {
    const next = Object.hasOwn(derived, id) ? derived[id] : undefined;
    operations[id] = next ? async (call) => (await handler(call)) ?? next(call) : handler;
  }
  // The state's own reads follow from their call; answers to them may be kept if the plugin's do too.
  const hasOwn = Object.keys(own.operations ?? {}).length > 0;
  return { ...own, operations, repeatable: own.repeatable ?? !hasOwn };
}
