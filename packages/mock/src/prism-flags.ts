import { UserError } from "@carespec/command";
import { type Command, InvalidArgumentError, Option } from "commander";

/** Options that only a document of the user's own has, as commander names them. */
const OF_A_DOCUMENT = [
  "mount",
  "stateful",
  "offline",
  "acceptAny",
  "allowRef",
  "dynamic",
  "errors",
  "seed",
  "beyond",
  "ignoreExamples",
  "jsonSchemaFakerFillProperties",
];

/** What a switch is called and does. */
export interface Switch {
  /** For example `-d, --dynamic`. */
  flags: string;
  /** Left out for a second spelling, which `--help` does not list. */
  description?: string;
  /** Says in `--help` what `--no-…` does; default: it is not listed. */
  off?: string;
  /** Default: neither on nor off. */
  preset?: boolean;
}

/** Adds an option in all forms that Prism takes: `--x`, `--x=false`, `--x false`, `--no-x`. */
export function addSwitch(command: Command, { flags, description, off, preset }: Switch): Command {
  const [, name = ""] = /--(\S+)$/.exec(flags) ?? [];
  const on = new Option(`${flags} [boolean]`, description)
    .preset("true")
    .argParser(parseBoolean)
    .hideHelp(description === undefined);
  if (preset !== undefined) on.default(preset);
  return command
    .addOption(on)
    .addOption(new Option(`--no-${name}`, off).hideHelp(off === undefined));
}

/** Reads the value of a switch. */
export function parseBoolean(text: string): boolean {
  // A short name keeps the sign: `-d=false`.
  const [, value] = /^=?(true|false)$/.exec(text) ?? [];
  if (value !== undefined) return value === "true";
  throw new InvalidArgumentError(`"${text}" is neither true nor false.`);
}

/**
 * Refuses an option that would do nothing, since whoever gives it expects an effect.
 *
 * @throws UserError for an option about a document where none is given
 */
export function expectEffect(command: Command): void {
  if (command.getOptionValue("spec") !== undefined) return;
  const idle = command.options.find((option) => {
    const name = option.attributeName();
    return OF_A_DOCUMENT.includes(name) && command.getOptionValueSource(name) === "cli";
  });
  if (!idle) return;
  throw new UserError(
    `${idle.long} has no effect on the vendors: add --spec FILE, or leave the option out`,
  );
}
