import { type ParseArgsConfig, parseArgs } from "node:util";
import { UserError } from "./user-error.ts";

/** Thrown where `--help` is requested; `runCommand` prints the usage and exits with 0. */
export class UsageRequest extends Error {
  override readonly name = "UsageRequest";

  /** The text to print. */
  readonly usage: string;

  constructor(usage: string) {
    super("the usage is requested");
    this.usage = usage;
  }
}

/**
 * Reads a command's arguments with `parseArgs` of `node:util`. Without options, any argument is
 * refused.
 *
 * @param usage - a few lines: how to call the command, what it does, its options
 * @throws UsageRequest for `--help` and `-h`
 * @throws UserError for an unknown argument, a missing value, or several for an option that takes one
 * @example
 * const { values } = readArguments("Usage: greet [--loud]", { options: { loud: { type: "boolean" } } });
 */
export function readArguments<const Config extends ParseArgsConfig>(
  usage: string,
  config?: Config,
): ReturnType<typeof parseArgs<Config>> {
  const args = config?.args ?? process.argv.slice(2);
  const end = args.indexOf("--");
  const flags = end < 0 ? args : args.slice(0, end);
  if (flags.includes("--help") || flags.includes("-h")) throw new UsageRequest(usage);
  try {
    expectOnce(config);
    return parseArgs(config);
  } catch (error) {
    throw toUserError(error);
  }
}

/** Of an option that takes one value, `parseArgs` keeps the last one without a word. */
function expectOnce(config: ParseArgsConfig = {}): void {
  const { tokens } = parseArgs({ ...config, tokens: true });
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option" || token.value === undefined) continue;
    if (seen.has(token.name) && !config.options?.[token.name]?.multiple) {
      throw new UserError(`${token.rawName} is given more than once: give it once`);
    }
    seen.add(token.name);
  }
}

/** Replaces the advice of Node's messages, which is about dashes, by ours. */
function toUserError(error: unknown): unknown {
  const { code, message } = error as { code?: unknown; message: string };
  if (!String(code).startsWith("ERR_PARSE_ARGS_")) return error;
  const [problem] = message.split(/\.\s+(?:To specify|This command|Did you)/);
  return new UserError(`${problem}: --help prints what is allowed`, { cause: error });
}
