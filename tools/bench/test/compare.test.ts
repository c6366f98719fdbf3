import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { compare } from "../src/compare.ts";
import { type Load, SpoiledRound } from "../src/load.ts";
import type { Contender } from "../src/servers.ts";

const contenders = ["one", "two"].map((name) => ({ name }) as Contender);
const scenario = { name: "GET static", statuses: [200], requests: [] };
const plan = { rounds: 2, seconds: 3 };
/** How many requests a contender answers in the one second that it needs to warm up. */
const WARM = 30_000;
let printed: string;

beforeEach(() => {
  printed = "";
  vi.spyOn(console, "log").mockImplementation((line) => {
    printed += `${line}
`;
  });
});
afterEach(() => vi.restoreAllMocks());

/** Gives these outcomes to the second contender, one after the other, and figures from then on. */
function spoiling(...outcomes: (Error | undefined)[]): Load {
  return async ({ name }, _, seconds) => {
    const outcome = name === "two" ? outcomes.shift() : undefined;
    if (outcome) throw outcome;
    if (seconds === 1) return { perSecond: WARM, p99: 9 };
    return { perSecond: name === "two" ? 200 : 100, p99: 4 };
  };
}

it("tries a spoiled round again, and tells the errors apart", async () => {
  const load = spoiling(undefined, new SpoiledRound("3 connection errors"));
  expect(await compare(contenders, scenario, plan, load)).toEqual([]);
  expect(printed).toMatch(/one +100\/s +x1\.00 +\(100 to 100\) +p99 4 ms +2 rounds\n/);
  expect(printed).toMatch(
    /two +200\/s +x2\.00 +\(200 to 200\) +p99 4 ms +2 rounds +spoiled rounds: 3 connection errors/,
  );
});

it("prints the others where one has no finished round, and names it", async () => {
  const load = spoiling(
    ...Array.from({ length: 20 }, () => new SpoiledRound("answered 500, not 200")),
  );
  expect(await compare(contenders, scenario, plan, load)).toEqual([
    "GET static: two answered 500, not 200",
  ]);
  expect(printed).toMatch(/one +100\/s/);
  expect(printed).toContain("two                      no finished round");
});

it("prints finished rounds before it fails", async () => {
  const load = spoiling(undefined, undefined, new Error("the process ended"));
  await expect(compare(contenders, scenario, plan, load)).rejects.toThrow("the process ended");
  expect(printed).toMatch(/two +200\/s .* 1 rounds/);
});

it("prints processor time beside Fastify's, and the spread of the rates", async () => {
  const named = ["prism", "fastify", "ours"].map((name) => ({ name }) as Contender);
  const costs: Record<string, number> = { prism: 200, fastify: 20, ours: 40 };
  let round = 0;
  const load: Load = async ({ name }, _, seconds) => {
    round += 1;
    return {
      perSecond: seconds === 1 ? WARM : 1_000 + round,
      p99: 4,
      cpuMicroseconds: costs[name] ?? 0,
    };
  };
  await compare(named, scenario, plan, load);
  expect(printed).toMatch(/ours .*\(1006 to 1009\) +40 µs CPU +x0\.50 of fastify/);
  expect(printed).toMatch(/fastify .* 20 µs CPU +x1\.00 of fastify/);
});

it("warms each contender up with as many requests, or for eight seconds", async () => {
  const perSecond: Record<string, number> = { one: 15_000, two: 100 };
  const seconds: Record<string, number[]> = { one: [], two: [] };
  const load: Load = async ({ name }, _, each) => {
    seconds[name]?.push(each);
    return { perSecond: perSecond[name] ?? 0, p99: 4 };
  };
  await compare(contenders, scenario, plan, load);
  expect(seconds.one).toEqual([1, 1, 3, 3]);
  expect(seconds.two).toEqual([1, 7, 3, 3]);
});
