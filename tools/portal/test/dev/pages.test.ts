import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { atFileEnd } from "@carespec/test-support/file-end";
import { describe, expect, it } from "vitest";
import { createPages, type PageState } from "../../src/dev/pages.ts";

/** Serves the events alone, and reads them as a page does. */
async function listen(pages: ReturnType<typeof createPages>) {
  const server = createServer((request, response) => {
    if (!pages.handle(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  atFileEnd(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const response = await fetch(`${url}/__dev/events`);
  const states: PageState[] = [];
  const ended = (async () => {
    for await (const chunk of response.body ?? []) {
      const texts = new TextDecoder().decode(chunk).matchAll(/^data: (.*)$/gm);
      for (const [, data = ""] of texts) states.push(JSON.parse(data));
    }
  })();
  return { url, response, states, ended };
}

describe("open pages", () => {
  it("hear what is wrong, and reload when the version grows", async () => {
    const pages = createPages();
    pages.show(["it is broken"], { reload: false });
    const { response, states, ended } = await listen(pages);
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    await expect.poll(() => states.length).toBe(1);
    pages.show(["it is broken"], { reload: true });
    pages.show([], { reload: false });
    await expect.poll(() => states.length).toBe(3);
    const [first] = states;
    const version = first?.version ?? Number.NaN;
    expect(states).toEqual([
      { problems: ["it is broken"], version },
      { problems: ["it is broken"], version: version + 1 },
      { problems: [], version: version + 1 },
    ]);
    pages.close();
    await ended;
  });

  it("leave all other requests to others", async () => {
    const pages = createPages();
    const { url } = await listen(pages);
    expect((await fetch(`${url}/__dev/other`)).status).toBe(404);
    pages.close();
  });

  it.each([
    [
      "<html><head></head><body></body></html>",
      /^<html><head><script src="\S+" defer><\/script><\/head>/,
    ],
    ["no head", /^<script src="\S+" defer><\/script>no head$/],
  ])("get the script as a file: %s", (html, edited) => {
    const pages = createPages();
    const page = pages.edit(html);
    expect(page).toMatch(edited);
    const [, path = ""] = /src="(\S+)"/.exec(page) ?? [];
    expect(String(pages.files.get(path)?.body)).toContain("new EventSource(");
  });
});
