import { runCommand } from "@carespec/command";
import { run } from "./cli.ts";

await runCommand("create-carespec", () => run(process.argv.slice(2)));
