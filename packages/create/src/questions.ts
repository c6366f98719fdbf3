import { createInterface } from "node:readline/promises";

/** Asks on the terminal; without one, gives the default. */
export async function askFor(question: string, initial: string): Promise<string> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return initial;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await terminal.question(`${question}${initial && ` [${initial}]`}: `);
    return answer.trim() || initial;
  } finally {
    terminal.close();
  }
}
