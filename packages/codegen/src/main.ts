import { runCommand } from "@carespec/command";
import { run } from "./cli.ts";

await runCommand("carespec-codegen", () => run(process.argv.slice(2)));
