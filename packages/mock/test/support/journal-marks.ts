import { expect } from "vitest";
import type { Mock } from "../../src/index.ts";
import { ORIGIN } from "./sample-session.ts";

/** A marker instead of a secret, used nowhere else. */
export const MARK = "planted-4711";

/** A session whose whole journal a test searches. */
export function openSearched(mock: Mock) {
  const id = crypto.randomUUID();
  const credentials = Object.fromEntries(
    mock.listVendors(ORIGIN).map((vendor) => [vendor.name, vendor.credentials]),
  );

  /** Asks a vendor by its path on the mock; resolves with the body, as JSON where it is JSON. */
  async function ask(path: string, init: RequestInit = {}): Promise<unknown> {
    const response = await mock.sessionOf(id).fetch(ORIGIN + path, init);
    const text = await response.text();
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  }

  /** Everything that the journal shows, by the library and over HTTP. */
  async function told(): Promise<string> {
    const overHttp = await mock.fetch(`${ORIGIN}/__mock/requests?session=${id}`);
    const all = JSON.stringify(await mock.sessionOf(id).requests()) + (await overHttp.text());
    // Digits of the time that a request took may happen to be those of a code.
    return all.replace(/"durationMs":[\d.e-]+/g, "");
  }

  /** Expects that the journal has something, and these secrets nowhere in it, however written. */
  async function expectHidden(...secrets: string[]): Promise<void> {
    const text = await told();
    expect(text).toContain('"response"');
    const readings = [text, plain(text), plain(text).toLowerCase()];
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThanOrEqual(6);
      const forms = [secret, secret.toLowerCase(), encodeURIComponent(secret), btoa(secret)];
      for (const form of forms) {
        const found = readings.flatMap((reading) => {
          const at = reading.indexOf(form);
          return at < 0 ? [] : [reading.slice(Math.max(0, at - 80), at + 80)];
        });
        expect(found).toEqual([]);
      }
    }
  }

  return { id, credentials, ask, told, expectHidden };
}

/** A text without escapes and zero bytes between its letters. */
function plain(text: string): string {
  return decodeLoosely(text).replace(/\\+u0000|\0|\\/g, "");
}

function decodeLoosely(text: string): string {
  return text.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
