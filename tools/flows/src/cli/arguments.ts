import { nearest, readArguments, UserError } from "@carespec/command";
import { listVendors, type VendorEntry } from "@carespec/document";

const USAGE = `
Usage: npm run flows -- [<vendor> …] [options]
       npm run flows -- compare [<vendor> …]

Runs the flows of specs/<vendor>/workflows against a mock that it starts, or compares what the mock and the
vendor were seen to answer.

  -w, --workflow <id>    runs this workflow only; can be given several times
  --mock <url>           uses a mock that runs already
  --target <mock|sandbox>  sandbox: runs against the vendor's sandbox, with what the environment holds:
                         CARESPEC_<VENDOR>_BASE_URL and CARESPEC_<VENDOR>_<INPUT> for each input
  --record               writes how the mock's answers look to specs/<vendor>/parity.json;
                         a run against a sandbox always does
  --format <text|json>   default: text
`;

/** What the command was called with. */
export interface FlowOptions {
  command: "run" | "compare";
  vendors: VendorEntry[];
  workflows: string[];
  mock?: string;
  target: "mock" | "sandbox";
  isRecorded: boolean;
  format: "text" | "json";
}

/**
 * Reads the arguments of `npm run flows`.
 *
 * @throws UserError that names what is allowed, for an unknown vendor or value
 */
export function readFlowArguments(args?: string[]): FlowOptions {
  const { values, positionals } = readArguments(USAGE, {
    ...(args && { args }),
    allowPositionals: true,
    options: {
      workflow: { type: "string", short: "w", multiple: true },
      mock: { type: "string" },
      target: { type: "string" },
      record: { type: "boolean" },
      format: { type: "string" },
    },
  });
  const isCompare = positionals[0] === "compare";
  const names = isCompare ? positionals.slice(1) : positionals;
  const target = choose("--target", values.target ?? "mock", ["mock", "sandbox"] as const);
  if (values.mock !== undefined && target === "sandbox") {
    throw new UserError("--mock and --target sandbox exclude each other: give one of them");
  }
  return {
    command: isCompare ? "compare" : "run",
    vendors: chooseVendors(names),
    workflows: values.workflow ?? [],
    ...(values.mock !== undefined && { mock: values.mock }),
    target,
    isRecorded: values.record === true || target === "sandbox",
    format: choose("--format", values.format ?? "text", ["text", "json"] as const),
  };
}

function choose<const Value extends string>(
  option: string,
  given: string,
  allowed: readonly Value[],
): Value {
  const found = allowed.find((value) => value === given);
  if (found !== undefined) return found;
  throw new UserError(`${option} ${given}: choose from ${allowed.join(", ")}`);
}

function chooseVendors(names: string[]): VendorEntry[] {
  const vendors = listVendors();
  const known = vendors.map(({ name }) => name);
  for (const name of names) {
    if (known.includes(name)) continue;
    const meant = nearest(name, known);
    const question = meant === undefined ? "" : `did you mean ${meant}? `;
    throw new UserError(`there is no vendor "${name}": ${question}choose from ${known.join(", ")}`);
  }
  return names.length === 0 ? vendors : vendors.filter(({ name }) => names.includes(name));
}
