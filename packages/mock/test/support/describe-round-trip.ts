import { describe, expect, it } from "vitest";
import { createMock, type MockData } from "../../src/index.ts";
import { createCheckedMock } from "./control.ts";
import { openDataFolder } from "./data-file.ts";
import { openSession } from "./sample-session.ts";

/**
 * Tests that what a vendor's session holds is the same after every way out of a mock and into another.
 *
 * @param used - uses the vendor's writing operations; gives what the session exports then
 */
export function describeRoundTrip(name: string, used: () => Promise<MockData>): void {
  const { dataFile } = openDataFolder();

  describe(`what a session of ${name} holds`, () => {
    it("is more than it began with, and the vendor's alone", async () => {
      const [data, mock] = [await used(), await createMock({ vendors: [name] })];
      expect(Object.keys(data)).toEqual([name]);
      expect(data[name]?.mode).toBe("replace");
      expect(data).not.toEqual(await mock.export());
    });

    it("is the same after the way through a data file", async () => {
      const data = await used();
      const mock = await createMock({ vendors: [name], data: dataFile(data) });
      expect(await mock.export()).toEqual(data);
      expect(await mock.sessionOf("other").export(name)).toEqual(data);
      const again = await createMock({ data: await mock.export() });
      expect(await again.export(name)).toEqual(data);
    });

    it("is the same after the way through an object and a seed, over the typed client too", async () => {
      const data = await used();
      const mock = await createCheckedMock({ vendors: [name] });
      await mock.sessionOf("seeded").seed(data);
      const { control } = openSession(mock, "seeded");
      expect((await control.GET("/__mock/export")).data).toEqual(data);
      const other = openSession(mock);
      const body = JSON.stringify(data);
      const headers = { "Content-Type": "application/json" };
      expect((await other.raw("/seed", { method: "POST", headers, body })).status).toBe(204);
      expect(await mock.sessionOf(other.id).export()).toEqual(data);
      expect(await mock.export()).not.toEqual(data);
    });

    it("is the same as a seed over itself, and over what other sessions changed", async () => {
      const data = await used();
      const mock = await createMock({ vendors: [name], data });
      await mock.seed(data);
      expect(await mock.export()).toEqual(data);
      const shuffled = Object.fromEntries(
        Object.entries(data[name] ?? {}).map(([key, values]) => [
          key,
          Array.isArray(values) ? values.toReversed() : values,
        ]),
      );
      await mock.seed({ [name]: shuffled });
      expect(await mock.export()).toEqual({ [name]: shuffled });
      await mock.seed(data);
      expect(await mock.export()).toEqual(data);
    });

    it("is the same in a data file beside the data of all other vendors", async () => {
      const data = { ...(await (await createMock()).export()), ...(await used()) };
      const mock = await createMock({ data: dataFile(data), check: true });
      expect(await mock.export()).toEqual(data);
    });
  });
}
