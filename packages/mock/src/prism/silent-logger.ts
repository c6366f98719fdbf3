import type { PrismHttpComponents } from "@stoplight/prism-http";

type PrismLogger = PrismHttpComponents["logger"];

const nothing = () => undefined;

/** Prism logs several lines per request and requires pino's interface; this logger costs nothing. */
export const silentLogger = {
  child: () => silentLogger,
  ...Object.fromEntries(
    ["trace", "debug", "info", "success", "warn", "error", "fatal"].map((level) => [
      level,
      nothing,
    ]),
  ),
} as unknown as PrismLogger;
