import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { startServer } from "./support/process.ts";

it("serves a split document whose folders and files hold spaces, umlauts and percent signs", async () => {
  const folder = mkdtempSync(join(tmpdir(), "carespec ä ö %20 "));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "zwei Öfen"));
  const file = join(folder, "x y ü.json");
  const responses = { 200: { description: "Pets", content: { "text/plain": { example: "Rex" } } } };
  const document = {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1.0.0" },
    paths: { "/pets": { $ref: "zwei%20%C3%96fen/pets.json" } },
  };
  writeFileSync(file, JSON.stringify(document));
  writeFileSync(join(folder, "zwei Öfen", "pets.json"), JSON.stringify({ get: { responses } }));
  const { url } = await startServer(["--spec", file]);
  expect(await (await fetch(`${url}/pets`)).text()).toBe("Rex");
});
