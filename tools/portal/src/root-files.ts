import { readFileSync } from "node:fs";
import type { Content } from "./static/send.ts";

const icon = readFileSync(new URL("./assets/favicon.svg", import.meta.url));

/** What browsers and crawlers ask any server for, by path. */
export const rootFiles: ReadonlyMap<string, Content> = new Map<string, Content>([
  [
    "/favicon.svg",
    {
      type: "image/svg+xml; charset=utf-8",
      body: icon,
      headers: { "cache-control": "no-cache" },
    },
  ],
  // The mocks' control API changes what it is asked for.
  [
    "/robots.txt",
    {
      type: "text/plain; charset=utf-8",
      body: Buffer.from("User-agent: *\nDisallow: /__mock/\n"),
      headers: { "cache-control": "no-cache" },
    },
  ],
]);
