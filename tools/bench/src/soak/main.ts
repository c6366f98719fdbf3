import { readArguments, runCommand, UserError } from "@carespec/command";
import { soakMemory } from "./memory-soak.ts";
import { toTable } from "./table.ts";

const USAGE = `
Usage: npm run soak -- [--requests <number>] [--heap <MB>] [--minutes <number>]

Puts the built mock under load for a long time, and fails where it dies, grows or loses data.

  --requests <number>  requests to a mock in memory (default: 1000000; 0 leaves it out)
  --heap <MB>          heap of the mocks (default: 256)
  --minutes <number>   how long mocks share a Redis that crashes (default: 10; 0 leaves it out)
`;

await runCommand("soak", async () => {
  const { values } = readArguments(USAGE, {
    options: {
      requests: { type: "string", default: "1000000" },
      heap: { type: "string", default: "256" },
      minutes: { type: "string", default: "10" },
    },
  });
  const [requests, heap, minutes] = (["requests", "heap", "minutes"] as const).map((name) =>
    readNumber(name, values[name]),
  ) as [number, number, number];
  const results = [];
  for (const [title, isWanted, run] of [
    ["State in memory", requests > 0, () => soakMemory(requests, heap)],
    ["State in Redis", minutes > 0, () => runRedisSoak(minutes)],
  ] as const) {
    if (!isWanted) continue;
    const found = await run();
    process.stdout.write(toTable(title, found));
    results.push(...found);
  }
  if (results.some(({ isGood }) => !isGood)) process.exitCode = 1;
});

/** Its module brings a Redis server when it is loaded, which only a soak with Redis may do. */
async function runRedisSoak(minutes: number) {
  const { soakRedis } = await import("./redis-soak.ts");
  return soakRedis(minutes);
}

function readNumber(name: string, text: string | undefined): number {
  const number = Number(text);
  if (text?.trim() && number >= 0) return number;
  throw new UserError(`--${name} must be a number from 0, got "${text}"`);
}
