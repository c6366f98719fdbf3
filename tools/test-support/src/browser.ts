import { type Browser, chromium } from "playwright-core";
import type { Program } from "./programs/program.ts";

export { findChromium } from "./programs/chromium.ts";
export type { Program } from "./programs/program.ts";

/** What a browser may reach. */
export interface BrowserOptions {
  /** Names that lead to this machine. Default: none, so that only `127.0.0.1` can be reached. */
  hosts?: readonly string[];
}

/** Starts a headless browser with a fresh profile. No request of it leaves the machine. */
export function launchBrowser(
  { path, env }: Program,
  { hosts = [] }: BrowserOptions = {},
): Promise<Browser> {
  const rules = [
    ...hosts.map((host) => `MAP ${host} 127.0.0.1`),
    "MAP * ~NOTFOUND",
    "EXCLUDE 127.0.0.1",
  ];
  return chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      `--host-resolver-rules=${rules.join(",")}`,
    ],
  });
}
