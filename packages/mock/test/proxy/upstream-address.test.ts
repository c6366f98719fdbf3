import { describe, expect, it } from "vitest";
import { checkedAddresses } from "../../src/proxy/upstream-address.ts";

const here = { address: "127.0.0.1", family: 4 };
const away = { address: "192.0.2.7", family: 4 };
const base = new URL("http://api.example:8080/v1");

describe("the addresses of an upstream", () => {
  it("are those that its name has now", async () => {
    expect(await checkedAddresses(base, false, async () => [here])).toEqual([here]);
    // The name leads elsewhere by the next request.
    await expect(checkedAddresses(base, false, async () => [away])).rejects.toThrow(
      "the upstream api.example:8080 leads to 192.0.2.7, not this machine: --allow-upstream api.example allows it",
    );
  });

  it("are refused where one of several is not this machine", async () => {
    await expect(checkedAddresses(base, false, async () => [here, away])).rejects.toThrow(
      "leads to 192.0.2.7",
    );
    expect(await checkedAddresses(base, true, async () => [here, away])).toEqual([here, away]);
  });

  it.each(["http://localhost:1/", "http://127.0.0.2/", "http://[::1]:80/"])(
    "may be %s",
    async (url) => {
      expect((await checkedAddresses(new URL(url), false)).length).toBeGreaterThan(0);
    },
  );
});
