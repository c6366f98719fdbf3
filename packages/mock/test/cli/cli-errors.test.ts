import { describe, it } from "vitest";
import { expectOneLine, listMistakes } from "../support/cli-mistakes.ts";
import { runInProcess } from "../support/in-process.ts";

describe("carespec-mock says in one line what is wrong, and ends with 1, given", () => {
  it.each(listMistakes())("%s", async (_, args, line) => {
    expectOneLine(await runInProcess(args), line);
  });

  it.each(["", "x"])("PORT=%j", async (PORT) => {
    const line = /PORT.*is not a port: give a number from 0 to 65535/;
    expectOneLine(await runInProcess([], { PORT }), line);
  });
});
