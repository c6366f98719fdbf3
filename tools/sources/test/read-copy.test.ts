import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCopy } from "../src/read-copy.ts";
import { writeSample } from "./sample.ts";

const page = `<!doctype html><html><head><title>T</title><style>p{}</style></head><body>
<script>alert(1)</script><h2>Users</h2><p>All&nbsp;users,   <b>20</b> a page &amp; more.</p>
<ul><li>one</li><li>two</li></ul></body></html>`;

describe("a copy is read as a person reads it", () => {
  it.each([
    [
      "HTML without scripts and styles",
      page,
      ["Users", "All users, 20 a page & more.", "one", "two"],
    ],
    [
      "text, spaces and empty lines aside",
      "Users\r\n\r\n  All\u00a0users \t here\n",
      ["Users", "All users here"],
    ],
    [
      "JSON, keys and values, in lines",
      '{"a":[1,null],"text":"## Users\\nAll"}',
      ["a", "1", "null", "text", "## Users", "All"],
    ],
    ["text that begins as JSON does", "[Users]\nall", ["[Users]", "all"]],
    ["text with a byte order mark", "\ufeffUsers", ["Users"]],
  ])("%s", (_, text, lines) => {
    expect(readCopy(join(writeSample({ copy: text }), "copy"))).toEqual(lines);
  });

  it("UTF-16, as some browsers save it", async () => {
    const { writeFileSync } = await import("node:fs");
    const file = join(writeSample({}), "copy");
    writeFileSync(file, Buffer.from("\ufeffUsers\nall", "utf16le"));
    expect(readCopy(file)).toEqual(["Users", "all"]);
  });

  it.each([
    ["nothing", Buffer.from("  \n"), /holds no text: save the page/],
    ["an image", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), /is not text/],
    ["a page of scripts", Buffer.from("<html><script>x</script></html>"), /holds no text/],
  ])("%s is refused", async (_, bytes, message) => {
    const { writeFileSync } = await import("node:fs");
    const file = join(writeSample({}), "copy");
    writeFileSync(file, bytes);
    expect(() => readCopy(file)).toThrow(message);
  });

  it("a missing file is named", () => {
    expect(() => readCopy("/no/such.html")).toThrow(/cannot read \/no\/such\.html/);
  });
});
