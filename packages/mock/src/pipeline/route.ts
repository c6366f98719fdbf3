import type { Stage } from "./exchange.ts";

/** Finds the request's operation and what Prism's validation has against the request. */
export const route: Stage = (exchange) => {
  exchange.inspection = exchange.vendor.engine.inspect(exchange.parsed);
};
