import autocannon from "autocannon";
import { cpuSeconds } from "./process-figures.ts";
import type { Scenario } from "./scenarios.ts";
import type { Contender } from "./servers.ts";

/** What a loaded contender answered. */
export interface Figure {
  perSecond: number;
  /** Milliseconds that 1 % of the requests exceed. */
  p99: number;
  /** Processor time of a request, of all the server's threads; left out where nobody measures it. */
  cpuMicroseconds?: number;
}

/** A round that does not count: connections failed, or answers had another status. */
export class SpoiledRound extends Error {
  override readonly name = "SpoiledRound";
}

/** Loads a contender for some seconds; rejects with a {@link SpoiledRound} where that went wrong. */
export type Load = (contender: Contender, scenario: Scenario, seconds: number) => Promise<Figure>;

/** How many connections ask at once. */
export const CONNECTIONS = 50;

/** Loads over HTTP. */
export const loadOverHttp: Load = async (contender, { statuses, requests }, duration) => {
  const { url, authorization } = contender;
  const { origin, pathname } = new URL(url);
  const prefix = pathname.replace(/\/$/, "");
  const before = cpuSeconds(contender.pid);
  const result = await autocannon({
    url: origin,
    connections: CONNECTIONS,
    duration,
    requests: requests.map((request) => ({
      ...request,
      path: prefix + request.path,
      headers: { ...request.headers, authorization },
    })),
  });
  if (result.errors > 0) throw new SpoiledRound(`${result.errors} connection errors`);
  const given = Object.keys(result.statusCodeStats);
  const others = given.filter((status) => !statuses.includes(Number(status)));
  if (others.length > 0) throw new SpoiledRound(`answered ${others}, not ${statuses}`);
  const spent = cpuSeconds(contender.pid) - before;
  return {
    perSecond: result.requests.average,
    p99: result.latency.p99,
    cpuMicroseconds: (spent * 1_000_000) / result.requests.total,
  };
};
