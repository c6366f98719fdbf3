import { runCommand } from "@carespec/command";
import { readFlowArguments } from "./cli/arguments.ts";
import { compareCommand } from "./cli/compare-command.ts";
import { runFlowsCommand } from "./cli/run-command.ts";

await runCommand("flows", async () => {
  const options = readFlowArguments();
  const isGood = await (options.command === "compare"
    ? compareCommand(options)
    : runFlowsCommand(options));
  if (!isGood) process.exitCode = 1;
});
