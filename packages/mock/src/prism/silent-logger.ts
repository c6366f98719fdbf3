import type { PrismHttpComponents } from "@stoplight/prism-http";

type PrismLogger = PrismHttpComponents["logger"];

const nothing = () => undefined;

/** Prism logs several lines a request and wants pino's shape; this one costs nothing. */
export const silentLogger = {
  child: () => silentLogger,
  ...Object.fromEntries(
    ["trace", "debug", "info", "success", "warn", "error", "fatal"].map((level) => [
      level,
      nothing,
    ]),
  ),
} as unknown as PrismLogger;
