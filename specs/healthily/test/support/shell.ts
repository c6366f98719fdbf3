import { exec } from "node:child_process";
import { promisify } from "node:util";

/** Runs a shell command to its end; resolves with its output, or rejects with its complaint. */
export function runInShell(command: string): Promise<string> {
  return promisify(exec)(command).then(({ stdout }) => stdout);
}
