import { readArguments as read, UserError } from "@carespec/command";
import type { Plan } from "./compare.ts";
import { SIZES, STEPS } from "./pipeline/documents.ts";

/** Those that run without a name, and those that take long. */
const PARTS = ["clients", "mock", "codegen"];
const PIPELINE = ["documents", "estate", "remote-cache"];
const NAMES = [...PARTS, "pipeline", ...PIPELINE];

const USAGE = `
Usage: npm run bench -- [<part> …] [options]

  <part>              clients, mock, codegen; pipeline, or one of its documents, estate and remote-cache

Compares the mock, the clients and the generator with others, as ratios. Without a part it runs these
three. \`pipeline\` takes an hour and more, and writes \`tools/bench/results.json\`, which the docs show:
\`documents\` sends documents of up to 3,000 operations through each step, beside the tools' own commands;
\`estate\` adds vendors to a checkout, builds it cold at each size and changes one; \`remote-cache\` builds
two clean checkouts over a remote cache on this machine.

  --rounds <number>   how often each is measured (default: 3)
  --seconds <number>  how long a round of the mock takes (default: 4)
  --steps <list>      steps of the documents (default: ${STEPS.join(",")})
  --operations <list> sizes of the documents (default: ${SIZES.join(",")})
  --vendors <list>    sizes of the estate (default: 5,10,20,50)
  --redis <url>       also measures the mock with sessions on this server
`;

/** What is measured, and how often. */
export interface BenchArguments {
  parts: string[];
  plan: Plan;
  /** Steps that documents go through. */
  steps: string[];
  /** Sizes of these documents, ascending. */
  operations: number[];
  /** Sizes of the estate, ascending. */
  vendors: number[];
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
      steps: { type: "string", default: STEPS.join(",") },
      operations: { type: "string", default: SIZES.join(",") },
      vendors: { type: "string", default: "5,10,20,50" },
      redis: { type: "string" },
    },
  });
  const unknown = positionals.find((part) => !NAMES.includes(part));
  if (unknown !== undefined) {
    throw new UserError(`unknown part "${unknown}": name ${NAMES.join(", ")}, or none`);
  }
  const named = positionals.flatMap((part) => (part === "pipeline" ? PIPELINE : part));
  const parts = named.length === 0 ? PARTS : named;
  const plan = {
    rounds: wholeNumber("rounds", values.rounds),
    seconds: wholeNumber("seconds", values.seconds),
  };
  const steps = values.steps.split(",");
  const strange = steps.find((step) => !STEPS.includes(step));
  if (strange !== undefined)
    throw new UserError(`unknown step "${strange}": name some of ${STEPS.join(", ")}`);
  const sizes = (option: "operations" | "vendors") =>
    values[option]
      .split(",")
      .map((size) => wholeNumber(option, size))
      .toSorted((one, other) => one - other);
  const [operations, vendors] = [sizes("operations"), sizes("vendors")];
  return { parts, plan, steps, operations, vendors, redis: values.redis };
}

function wholeNumber(option: string, text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new UserError(`--${option} must be a positive whole number, got "${text}"`);
}
