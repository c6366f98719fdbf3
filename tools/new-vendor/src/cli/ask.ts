import { createInterface } from "node:readline/promises";
import { isUserError, UserError } from "@carespec/command";

/** Asks a person, or takes the default where nobody can be asked. */
export interface Asker {
  /** Whether somebody answers. */
  isAsking: boolean;
  /**
   * Asks for a text. Asks again where `check` throws a `UserError`.
   *
   * @param fallback - what an empty answer means; without it a text is required
   */
  ask<T>(question: string, fallback: string | undefined, check: (text: string) => T): Promise<T>;
  close(): void;
}

/** Makes an asker of the terminal; without one, or with `--yes`, defaults are taken. */
export function createAsker(yes: boolean): Asker {
  const isAsking = !yes && process.stdin.isTTY === true && process.stdout.isTTY === true;
  if (!isAsking) return { isAsking, ask: takeDefault, close() {} };
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const ended = new AbortController();
  terminal.on("SIGINT", () => ended.abort());
  return {
    isAsking,
    async ask(question, fallback, check) {
      for (;;) {
        const shown = fallback === undefined || fallback === "" ? "" : ` (${fallback})`;
        const given = await answer(
          terminal.question(`${question}${shown}: `, { signal: ended.signal }),
        );
        try {
          return check(given.trim() || (fallback ?? ""));
        } catch (error) {
          if (!isUserError(error)) throw error;
          process.stdout.write(`${error.message}\n`);
        }
      }
    },
    close: () => terminal.close(),
  };
}

async function answer(question: Promise<string>): Promise<string> {
  try {
    return await question;
  } catch {
    // Nothing is in place yet; what the change keeps is taken back by the next command.
    process.stderr.write("\ninterrupted: nothing was changed\n");
    process.exit(130);
  }
}

async function takeDefault<T>(
  question: string,
  fallback: string | undefined,
  check: (text: string) => T,
): Promise<T> {
  if (fallback !== undefined) return check(fallback);
  throw new UserError(
    `${question.toLowerCase()} is missing, and nobody can be asked here: give it as an argument`,
  );
}
