import { expect, it } from "vitest";
import { type Contender, startAll } from "../src/servers.ts";

function contender(name: string, stopped: string[]): Contender {
  const stop = () => void stopped.push(name);
  return { name, url: "http://127.0.0.1", pid: 0, authorization: "", stop };
}

it("starts contenders in their order, and stops none of them", async () => {
  const stopped: string[] = [];
  const starts = ["a", "b"].map((name) => async () => contender(name, stopped));
  expect((await startAll(starts)).map(({ name }) => name)).toEqual(["a", "b"]);
  expect(stopped).toEqual([]);
});

it("stops those that started, also late, where one fails", async () => {
  const stopped: string[] = [];
  const late = new Promise<Contender>((resolve) => {
    setTimeout(() => resolve(contender("late", stopped)), 5);
  });
  const failing = () => Promise.reject(new Error("it ended with 1"));
  const starts = [async () => contender("early", stopped), failing, () => late];
  await expect(startAll(starts)).rejects.toThrow("it ended with 1");
  expect(stopped).toEqual(["early", "late"]);
});
