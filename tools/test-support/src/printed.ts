import { inspect } from "node:util";

/** Everything that logs, serializers and people are likely to print of some values. */
export function printed(...values: unknown[]): string {
  return values
    .flatMap((value) => [
      inspect(value, { depth: 9 }),
      JSON.stringify(value),
      String((value as Error | undefined)?.stack),
      String(value),
      JSON.stringify({ ...(value as object) }),
    ])
    .join("\n");
}
