import { atFileEnd } from "@carespec/test-support/file-end";
import { onTestFinished } from "vitest";
import { createMock, type Listening, type MockOptions } from "../../src/index.ts";

/** Starts a mock on a free port for the running test, and stops it afterwards. */
export async function serve(options: MockOptions): Promise<Listening> {
  const mock = await createMock(options);
  const listening = await mock.listen(0);
  onTestFinished(() => listening.close());
  return listening;
}

/** Starts a mock on a free port until the test file ends. */
export async function open(options: MockOptions, host?: string): Promise<Listening> {
  const mock = await createMock(options);
  const listening = await mock.listen(0, host);
  atFileEnd(() => listening.close());
  return listening;
}
