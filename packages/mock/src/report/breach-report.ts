import { UserError } from "@carespec/command";
import { type BreachCount, lineOf } from "../proxy/breach-log.ts";
import { fetchControl } from "./fetch-report.ts";

/**
 * The breaches that a running mock has met behind `--upstream`, a line for each; what is only
 * undocumented does not count as one.
 *
 * @throws UserError where no such mock answers
 */
export async function readBreaches(
  url: string,
  token: string | undefined,
): Promise<{ lines: string[]; count: number }> {
  const text = await fetchControl(url, "breaches", { token });
  const { breaches } = read(url, text);
  return {
    lines: breaches.map(lineOf),
    count: breaches.filter(({ kind }) => kind === "breach").length,
  };
}

function read(url: string, text: string): { breaches: BreachCount[] } {
  try {
    const found = JSON.parse(text) as { breaches: BreachCount[] };
    if (Array.isArray(found.breaches)) return found;
  } catch {
    // Something else than a mock.
  }
  throw new UserError(`${url} does not list breaches: give the address of a mock`);
}
