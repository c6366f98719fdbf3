import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, it, onTestFinished } from "vitest";
import { expectOneLine, listMistakes } from "../support/cli-mistakes.ts";
import type { Ended } from "../support/in-process.ts";
import { startCli } from "../support/process.ts";

describe("the built command says in one line what is wrong, and ends with 1, given", () => {
  const spawned = /^(a missing file|broken YAML|an unknown (vendor|option)|a host that .*)$/;

  it.concurrent.each(listMistakes().filter(([what]) => spawned.test(what)))(
    "%s",
    async (_, args, line) => {
      expectOneLine(await startToEnd(args), line);
    },
  );

  it("PORT=x", async () => {
    expectOneLine(await startToEnd([], { PORT: "x" }), /PORT.*is not a port: give a number/);
  });

  it("a port in use", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const line = new RegExp(`port ${port} on 127\\.0\\.0\\.1 is in use: stop .* --port or PORT`);
    expectOneLine(await startToEnd(["--port", String(port)]), line);
  });
});

async function startToEnd(args: string[], env?: NodeJS.ProcessEnv): Promise<Ended> {
  const { ended, output } = startCli(args, env);
  return { code: await ended, ...output };
}
