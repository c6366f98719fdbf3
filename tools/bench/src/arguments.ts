import { readArguments as read, UserError } from "@carespec/command";
import type { Plan } from "./compare.ts";

/** Those that run without a name, and those that take minutes. */
const PARTS = ["clients", "mock", "codegen"];
const SLOW = ["pipeline", "remote-cache"];

const USAGE = `
Usage: npm run bench -- [<part> …] [--rounds <number>] [--seconds <number>] [--redis <url>]

  <part>              clients, mock, codegen, pipeline or remote-cache

Compares the mock, the clients and the generator with others, as ratios. Without a part it runs these
three. Two parts take minutes: \`pipeline\` sends documents of up to 3,000 operations through each step
and writes \`tools/bench/results.json\`, which the docs show; \`remote-cache\` builds two clean checkouts
over a remote cache on this machine.

  --rounds <number>   how often each is measured (default: 3)
  --seconds <number>  how long a round of the mock takes (default: 4)
  --redis <url>       also measures the mock with sessions on this server
`;

/** What is measured, and how often. */
export interface BenchArguments {
  parts: string[];
  plan: Plan;
  /** `redis://…` of a server, which adds a contender. */
  redis: string | undefined;
}

/**
 * Reads the command line.
 *
 * @throws UserError that names what is wrong with it
 */
export function readArguments(args = process.argv.slice(2)): BenchArguments {
  const { values, positionals } = read(USAGE, {
    args,
    allowPositionals: true,
    options: {
      rounds: { type: "string", default: "3" },
      seconds: { type: "string", default: "4" },
      redis: { type: "string" },
    },
  });
  const unknown = positionals.find((part) => ![...PARTS, ...SLOW].includes(part));
  if (unknown !== undefined) {
    throw new UserError(
      `unknown part "${unknown}": name ${[...PARTS, ...SLOW].join(", ")}, or none`,
    );
  }
  const parts = positionals.length === 0 ? PARTS : positionals;
  const plan = {
    rounds: wholeNumber("rounds", values.rounds),
    seconds: wholeNumber("seconds", values.seconds),
  };
  return { parts, plan, redis: values.redis };
}

function wholeNumber(option: string, text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new UserError(`--${option} must be a positive whole number, got "${text}"`);
}
