import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { atFileEnd } from "@carespec/test-support/file-end";
import type { Handler, MockOptions, MockResponse } from "../../src/index.ts";

const script = fileURLToPath(new URL("./built-mock-process.ts", import.meta.url));

/** The module that the package's users import. */
const built = new URL("../../dist/index.js", import.meta.url).href;

interface Waiting {
  resolve(response: MockResponse): void;
  reject(error: Error): void;
}

/** Starts a process for built mocks until the test file ends; gives the handler of one by options. */
export function startBuiltMocks(): (options: MockOptions) => Handler {
  // Without the runner's own arguments, among which is the condition that leads to the sources.
  const child = fork(script, [built], { execArgv: [], serialization: "advanced" });
  atFileEnd(() => child.kill());
  let ended: Error | undefined;
  const waiting = new Map<number, Waiting>();
  child.on("message", ({ id, response }: { id: number; response: MockResponse }) => {
    waiting.get(id)?.resolve(response);
    waiting.delete(id);
  });
  child.once("exit", (code) => {
    ended = new Error(`the built mocks' process ended with ${code}`);
    for (const answer of waiting.values()) answer.reject(ended);
  });

  let count = 0;
  return (options) =>
    ({ onAbandoned: _, ...request }) => {
      if (ended) throw ended;
      count += 1;
      const id = count;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        child.send({ id, options: JSON.stringify(options), request });
      });
    };
}
