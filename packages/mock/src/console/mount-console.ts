import { readFileSync } from "node:fs";
import { listVendors } from "../control/vendor-listing.ts";
import { CONSOLE_PREFIX } from "../http/control-access.ts";
import { ownProblem } from "../http/problem.ts";
import type { MockRequest, MockResponse } from "../types.ts";
import type { Vendor } from "../vendors/load.ts";
import { consolePage } from "./page.ts";

const folder = new URL("../../dist/console-files/", import.meta.url);

/** The console's files by name, and their types. Nothing else of the folder is served. */
const TYPES: Record<string, string> = {
  "console.js": "text/javascript; charset=utf-8",
  "console.css": "text/css; charset=utf-8",
  "favicon.svg": "image/svg+xml; charset=utf-8",
};

/** The console of a mock: its files under `/__mock/console/`, and the page that may be at `/` as well. */
export interface ConsoleMount {
  handle(request: MockRequest): Promise<MockResponse>;
  /** The page at `/`. */
  home(request: MockRequest): MockResponse;
}

/** Makes the mount. Its files hold nothing about the mock, so everybody who reaches it may have them. */
export function mountConsole(vendors: Vendor[]): ConsoleMount {
  const page = ({ headers, prefix = "", isSecure }: MockRequest, root: string): MockResponse => {
    const origin = `${isSecure ? "https" : "http"}://${headers.host ?? "localhost"}${prefix}`;
    return { status: 200, ...consolePage({ vendors: listVendors(vendors, origin), root }) };
  };

  async function handle(request: MockRequest): Promise<MockResponse> {
    const { method, path } = request;
    if (method !== "GET" && method !== "HEAD") {
      const detail = `${path} takes GET, HEAD, not ${method}`;
      return ownProblem(405, "Method not allowed", detail, { allow: "GET, HEAD" });
    }
    const name = path.slice(CONSOLE_PREFIX.length);
    if (name === "") return { status: 308, headers: { location: "console/" }, body: undefined };
    if (name === "/") return page(request, "../../");
    return fileAnswer(name.slice(1)) ?? ownProblem(404, "Not found", `No file ${path}`);
  }

  return { handle, home: (request) => page(request, "") };
}

function fileAnswer(name: string): MockResponse | undefined {
  const type = Object.hasOwn(TYPES, name) ? TYPES[name] : undefined;
  if (type === undefined) return undefined;
  const headers = {
    "content-type": type,
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
  };
  try {
    return { status: 200, headers, body: readFileSync(new URL(name, folder), "utf8") };
  } catch {
    const remedy = "the console is not built yet: run `npm run build` first";
    return ownProblem(503, "Service unavailable", remedy);
  }
}
