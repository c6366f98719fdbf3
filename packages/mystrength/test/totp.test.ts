import { Secret, TOTP } from "otpauth";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { totpOf } from "../src/totp.ts";
import { CODES } from "./support/rfc6238.ts";

/** The secret of RFC 6238's test vectors. */
const SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a one-time code", () => {
  it.each(CODES)("is that of RFC 6238 at second %d", async (second, code) => {
    vi.setSystemTime(second * 1000);
    expect((await totpOf(SECRET)).code).toBe(code);
    vi.setSystemTime(0);
    expect((await totpOf(SECRET, second * 1000)).code).toBe(code);
  });

  it("lasts until the next period begins", async () => {
    vi.setSystemTime(59_000);
    expect((await totpOf(SECRET)).remainingMs).toBe(1000);
    expect((await totpOf(SECRET, 1000)).remainingMs).toBe(30_000);
  });

  it.each([
    SECRET.toLowerCase(),
    "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ",
    "MZXW6YTB",
    "MZXW6YQ=",
    "MZXW6===",
    "MZXQ====",
    "MY======",
    "JBSWY3DPEHPK3PXP",
    "JBSWY3DPEHPK3PX",
  ])("is what another implementation computes from %s", async (base32) => {
    const other = new TOTP({ secret: Secret.fromBase32(base32) });
    for (const timestamp of [0, 29_999, 30_000, 1_700_000_000_123, 4_000_000_000_000]) {
      vi.setSystemTime(timestamp);
      expect((await totpOf(base32)).code).toBe(other.generate({ timestamp }));
    }
  });
});
