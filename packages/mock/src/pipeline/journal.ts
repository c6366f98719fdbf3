import { entryOf } from "../journal/describe.ts";
import { StateUnavailable } from "../state/store.ts";
import type { Stage } from "./exchange.ts";

/** Notes the request and its answer. An answer does not fail because it could not be noted. */
export const journal: Stage = async (exchange) => {
  const tell = entryOf(exchange);
  try {
    await exchange.vendor.store.record(exchange.session, tell);
  } catch (error) {
    if (!(error instanceof StateUnavailable)) throw error;
  }
};
