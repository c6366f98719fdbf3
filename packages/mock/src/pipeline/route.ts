import type { Stage } from "./exchange.ts";

/** Finds the request's operation and what Prism's validation finds wrong. */
export const route: Stage = (exchange) => {
  exchange.inspection = exchange.vendor.engine.inspect(exchange.parsed);
};
