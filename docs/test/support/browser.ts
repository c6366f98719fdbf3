import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Name under which the browser reaches the site; Redoc calls home from such names only. */
export const siteHost = "docs.example.test";

const usualPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Finds a browser: the one of `CHROMIUM_PATH` where that is set, else one in the usual places. */
export function findChromium(): string | undefined {
  const { CHROMIUM_PATH: chosen } = process.env;
  return (chosen ? [chosen] : usualPaths).find((path) => existsSync(path));
}

/** Starts a headless browser with a fresh profile that knows no host but {@link siteHost}. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      `--host-resolver-rules=MAP ${siteHost} 127.0.0.1,MAP * ~NOTFOUND,EXCLUDE 127.0.0.1`,
    ],
  });
}
