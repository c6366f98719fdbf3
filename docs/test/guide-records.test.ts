import { expect, test } from "vitest";
import { guideRecords } from "../src/search/guide-records.ts";

const around = (content: string, aliases = "") =>
  `<meta name="description" content="What it is"><h1 data-aliases="${aliases}">Topic</h1>
  <div class="sl-markdown-content"><div>${content}</div></div>`;

test("a guide's parts have its title, and its sections their own", () => {
  const html = around(
    '<h2 id="problem">Problem</h2><p>It hurts.</p><h3 id="own">Own</h3><p>Words</p><pre>code</pre>',
    "matter; subject",
  );
  expect(guideRecords({ path: "guides/topic/index.html", html }, "Vendor")).toEqual([
    {
      kind: "guide",
      vendor: "Vendor",
      href: "/guides/topic/",
      title: "Topic",
      text: "What it is",
      aliases: ["matter", "subject"],
    },
    expect.objectContaining({
      href: "/guides/topic/#problem",
      title: "Topic",
      place: "Problem",
      text: "It hurts.",
    }),
    expect.objectContaining({ title: "Own", place: "Topic", text: "Words" }),
  ]);
});

test("what a table explains is another name of its section", () => {
  const html = around(
    `<h2 id="in">In</h2><table>
    <tr><td><code>X-One: &lt;id&gt;</code></td><td>First</td></tr>
    <tr><td><code>a</code> or <code>b</code></td><td>Both</td></tr></table>`,
  );
  const [, section] = guideRecords({ path: "mock/headers/index.html", html });
  expect(section?.aliases).toEqual(["X-One"]);
});

test("a client's options are places of their own, and what is ignored is none", () => {
  const html = around(
    `<h2 id="Options"><code>Options</code></h2><p data-search-ignore>Elsewhere</p>
    <dl class="index"><div id="Options.fetch"><dt><code>fetch</code></dt><dd>Sends</dd></div></dl>`,
  );
  const [, type, member] = guideRecords({ path: "clients/options/index.html", html });
  expect(type).toMatchObject({ kind: "client", title: "Options", text: "" });
  expect(member).toMatchObject({
    kind: "client",
    href: "/clients/options/#Options.fetch",
    title: "fetch",
    place: "Options",
    text: "fetch Sends",
  });
});

test("sections of the history are of a kind of their own", () => {
  const html = around('<h2 id="one">One</h2>');
  const kinds = guideRecords({ path: "changes/index.html", html }).map(({ kind }) => kind);
  expect(kinds).toEqual(["guide", "change"]);
});
