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
 * @throws UserError for an unknown argument or a missing value
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
    return parseArgs(config);
  } catch (error) {
    throw toUserError(error);
  }
}

/** Replaces the advice of Node's messages, which is about dashes, by ours. */
function toUserError(error: unknown): unknown {
  const { code, message } = error as { code?: unknown; message: string };
  if (!String(code).startsWith("ERR_PARSE_ARGS_")) return error;
  const [problem] = message.split(/\.\s+(?:To specify|This command|Did you)/);
  return new UserError(`${problem}: --help prints what is allowed`, { cause: error });
}
