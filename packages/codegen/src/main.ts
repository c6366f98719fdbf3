import { runCommand } from "@carespec/command";
import { run } from "./cli.ts";
import { tellPlaces } from "./refused-places.ts";

await runCommand("carespec-codegen", async () => {
  const done = await run(process.argv.slice(2)).catch((error: unknown) => {
    throw tellPlaces(error, (line) => process.stderr.write(`${line}\n`));
  });
  if (done) console.log(done);
});
