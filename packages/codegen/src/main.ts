import { runCommand } from "@carespec/command";
import { run } from "./cli.ts";

await runCommand("carespec-codegen", async () => {
  const done = await run(process.argv.slice(2));
  if (done) console.log(done);
});
