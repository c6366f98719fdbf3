import { withHeader } from "../journal/reason.ts";
import type { Stage } from "./exchange.ts";

/** Spoils the finished answer where a fault says so, and names fault and reason in its headers. */
export const finish: Stage = (exchange) => {
  const { fault, spoil, response } = exchange;
  if (!response || !(fault || exchange.reason)) return;
  let finished = response;
  if (spoil) {
    finished = spoil(finished);
    exchange.reason ??= { rule: `fault/${fault}`, text: `the fault "${fault}" was asked for` };
  }
  if (exchange.reason) finished = withHeader(finished, exchange.reason);
  if (fault) finished = { ...finished, headers: { ...finished.headers, "x-mock-fault": fault } };
  exchange.response = finished;
};
