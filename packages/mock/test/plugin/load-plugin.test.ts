import { UserError } from "@carespec/command";
import { expect, it } from "vitest";
import { loadPlugin } from "../../src/plugin/load-plugin.ts";
import { openDataFolder } from "../support/data-file.ts";

const { dataFile } = openDataFolder();

it("a plugin that does not finish loading is refused after a limit", async () => {
  const file = dataFile("await new Promise(() => {});", "hanging.mjs");
  const refused = loadPlugin(file, 50);
  await expect(refused).rejects.toThrow(UserError);
  await expect(refused).rejects.toThrow(
    `${file} does not finish loading within 0.05 s: await only`,
  );
});
