import { type Command, Option } from "commander";
import { collect, collectNames, parsePlugin } from "./option-values.ts";
import { BEYOND } from "./prism/beyond/names.ts";
import { addSwitch } from "./prism-flags.ts";
import { SWITCHES } from "./prism-switches.ts";

/** Adds the options about a document of the user's own. */
export function addSpecOptions(command: Command): Command {
  command
    .option("--spec <file>", "serve this API document, with plain Prism semantics")
    .addOption(
      new Option(
        "--plugin <file>",
        "with --spec: file with rules and state for the document, in JavaScript or TypeScript",
      ).argParser(parsePlugin),
    )
    .option("--stateful", "with --spec: answer from the resources found in it: reads show writes")
    .option("--explain", "print what --stateful finds, and why, and end")
    .option("--mount <path>", "path prefix of the --spec document", "/")
    .option("--offline", "with --spec: fetch nothing over the network")
    .addOption(
      new Option(
        "--allow-ref <folder|origin...>",
        "with --spec: what references may lead to, besides the document's own folder or origin",
      ).argParser(collect),
    )
    .option(
      "--accept-any",
      "with --spec: answer an Accept that nothing fits with the first content",
    )
    .option("--seed <text>", "with --spec: make generated answers repeatable")
    .addOption(
      new Option(
        "--beyond <name...>",
        `with --spec: read and write more than Prism does: ${Object.keys(BEYOND).join(", ")} or all`,
      ).argParser(collectNames),
    );
  for (const each of SWITCHES) addSwitch(command, each);
  return command;
}
