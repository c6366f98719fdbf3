import { stripVTControlCharacters } from "node:util";

/** What turbo and npm print around what a task says. */
const CHROME = [
  /^ {3}• /,
  /^(cache (hit|miss|bypass)|local cache|remote cache)\b/,
  /^> /,
  /^npm (error|warn)\b/i,
  /^\s*(Tasks|Cached|Time|Failed|Summary): {2,}/,
  /^\S*:? *(WARNING|ERROR) +(command|run failed)/,
];

/** Whether a line is turbo's or npm's, not a task's own. */
export function isChrome(line: string): boolean {
  const plain = stripVTControlCharacters(line);
  return CHROME.some((pattern) => pattern.test(plain));
}

/** The tasks that turbo says have failed; empty for every other line. */
export function failedTasks(line: string): string[] {
  const [, names = ""] = /^\s*Failed:(.*)$/.exec(stripVTControlCharacters(line)) ?? [];
  return names
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
}
