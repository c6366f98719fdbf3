import type { VendorError } from "../errors/vendor-error.ts";
import type { Call } from "./call.ts";

/** What a connection tells about its calls; `observe` makes one of hooks. */
export interface Observer {
  /** An attempt that is about to be sent. What it puts into `headers` is sent too. */
  request(call: Call, url: string, headers: Record<string, string>): void;
  response(call: Call, response: Response, durationMs: number): void;
  retry(call: Call, error: VendorError, delayMs: number): void;
  error(call: Call, error: VendorError, durationMs: number): void;
}
