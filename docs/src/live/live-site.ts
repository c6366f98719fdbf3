import type { Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { dev } from "astro";
import { relativeLinks } from "../finish/relative-links.ts";
import { isModulePath } from "./module-path.ts";

/** How long the end of the site is waited for. */
const PATIENCE_MS = 1000;

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The site as its sources are at this moment, rendered page by page when it is asked for. */
export interface LiveSite {
  /**
   * Gives what the site has at a path from its top, a page or a file that pages load; status 404 where
   * it has nothing.
   */
  fetch(path: string, headers: Record<string, string>): Promise<Response>;
  /** Reads documents and other files that are not modules once more; open pages reload. */
  refresh(): void;
  close(): Promise<void>;
}

/** What is used of Vite's server. */
interface Vite {
  environments: Record<string, { hot: { send(message: { type: "full-reload" }): void } }>;
}

/**
 * Opens the site from its sources. Guides, components and styles that change reload open pages.
 *
 * @param server - takes the connections over which open pages are told
 */
export async function openLiveSite(server: Server): Promise<LiveSite> {
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  const vites: Vite[] = [];
  const site = await dev({
    root,
    logLevel: "error",
    server: { host: "127.0.0.1", port: 0 },
    vite: {
      server: { ws: { server } },
      plugins: [{ name: "carespec:live", configureServer: (vite: Vite) => void vites.push(vite) }],
    },
  });
  const origin = `http://127.0.0.1:${site.address.port}`;
  return {
    async fetch(path, headers) {
      const response = await fetch(origin + path, { headers, redirect: "manual" });
      if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
      const page = relativeLinks(await response.text(), `${path.slice(1)}index.html`, isModulePath);
      return new Response(page, { status: response.status, headers: response.headers });
    },
    refresh() {
      for (const { environments } of vites) {
        for (const { hot } of Object.values(environments)) hot.send({ type: "full-reload" });
      }
    },
    // Vite's end waits for what it is about to prepare, for ever where that was told to end as well.
    close: () => Promise.race([site.stop(), sleep(PATIENCE_MS)]),
  };
}
