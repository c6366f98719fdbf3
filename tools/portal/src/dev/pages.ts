import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Content } from "../static/send.ts";

/** What open pages show and do. */
export interface PageState {
  /** What is wrong, a line each; empty where all is well. */
  problems: string[];
  /** Grows with each reload. */
  version: number;
}

const SCRIPT_PATH = "/__dev/reload.js";
const EVENTS_PATH = "/__dev/events";
const TAG = `<script src="${SCRIPT_PATH}" defer></script>`;

/**
 * Keeps open pages up to date by server-sent events: they reload once something new is built, and show
 * what is wrong. A file as script is what the pages' content security policy allows.
 */
export function createPages() {
  const listeners = new Set<ServerResponse>();
  const script: Content = {
    type: "text/javascript; charset=utf-8",
    body: readFileSync(new URL("../assets/reload.js", import.meta.url)),
    headers: { "cache-control": "no-cache" },
  };
  let state: PageState = { problems: [], version: Date.now() };
  const tell = (response: ServerResponse) =>
    response.write(`retry: 500\ndata: ${JSON.stringify(state)}\n\n`);

  return {
    files: new Map([[SCRIPT_PATH, script]]),

    /** Takes the request where it is for the events. */
    handle(request: IncomingMessage, response: ServerResponse): boolean {
      if (request.url !== EVENTS_PATH) return false;
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      listeners.add(response);
      response.once("close", () => listeners.delete(response));
      tell(response);
      return true;
    },

    /** Puts the script into a page. */
    edit: (html: string) =>
      /<\/head>/i.test(html) ? html.replace(/<\/head>/i, `${TAG}</head>`) : TAG + html,

    /** Tells all open pages what is wrong; they reload unless they are told to stay. */
    show(problems: string[], { reload }: { reload: boolean }): void {
      state = { problems, version: state.version + (reload ? 1 : 0) };
      listeners.forEach(tell);
    },

    /** Ends the open connections. */
    close(): void {
      for (const response of listeners) response.end();
    },
  };
}
