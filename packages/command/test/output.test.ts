import { EventEmitter } from "node:events";
import { describe, expect, it } from "vitest";
import { createOutput, surviveErrors } from "../src/index.ts";

/** A stream that takes what it is given when the test says so. */
function heldStream() {
  const taken: string[] = [];
  let answer: ((error?: Error) => void) | undefined;
  const write = (text: string, done: (error?: Error) => void) => {
    answer = (error) => {
      answer = undefined;
      if (!error) taken.push(text);
      done(error);
    };
    return true;
  };
  // Like process.stdout, it takes lines again after an error.
  const stream = Object.assign(new EventEmitter(), { write }) as unknown as NodeJS.WritableStream;
  /** Lets the stream answer once, and what follows from it happen. */
  async function step(error?: Error): Promise<void> {
    answer?.(error);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { stream, taken, step };
}

const tellDropped = (count: number) => `(${count} dropped)\n`;

describe("createOutput", () => {
  it("writes lines in their order, those that have waited at once", async () => {
    const { stream, taken, step } = heldStream();
    const output = createOutput({ stream, tellDropped });
    for (const line of ["a\n", "b\n", "c\n"]) output.write(line);
    await step();
    expect(taken).toEqual(["a\n"]);
    await step();
    expect(taken).toEqual(["a\n", "b\nc\n"]);
  });

  it("drops what would have to wait with too much else, and tells how much once", async () => {
    const { stream, taken, step } = heldStream();
    const output = createOutput({ stream, tellDropped, longestWait: 6 });
    for (let line = 0; line < 100; line += 1) output.write(`${line % 10}\n`);
    for (let count = 0; count < 4; count += 1) await step();
    expect(taken).toEqual(["0\n", "1\n2\n3\n(96 dropped)\n"]);
    output.write("z\n");
    await step();
    expect(taken.at(-1)).toBe("z\n");
  });

  it("counts what the stream refuses, tells of the refusal once, and writes again after it", async () => {
    const { stream, taken, step } = heldStream();
    const refused: string[] = [];
    const onRefused = ({ message }: Error) => refused.push(message);
    const output = createOutput({ stream, tellDropped, onRefused });
    for (const line of ["a\n", "b\n", "c\n"]) {
      output.write(line);
      await step(new Error("ENOSPC"));
    }
    expect([taken, refused]).toEqual([[], ["ENOSPC"]]);
    output.write("d\n");
    await step();
    await step();
    expect(taken).toEqual(["d\n", "(3 dropped)\n"]);
  });

  it("flushes when nothing waits any more", async () => {
    const { stream, taken, step } = heldStream();
    const output = createOutput({ stream, tellDropped });
    await output.flush(60_000);
    output.write("a\n");
    output.write("b\n");
    const flushed = output.flush(60_000);
    await step();
    await step();
    await flushed;
    expect(taken.join("")).toBe("a\nb\n");
  });

  it("does not wait for a stream that takes nothing", async () => {
    const output = createOutput({ stream: heldStream().stream, tellDropped });
    output.write("a\n");
    await output.flush(1);
  });
});

it("surviveErrors listens to a stream's errors, once", () => {
  const { stream } = heldStream();
  surviveErrors(stream);
  surviveErrors(stream);
  expect(stream.listenerCount("error")).toBe(1);
  expect(stream.emit("error", new Error("EPIPE"))).toBe(true);
});
