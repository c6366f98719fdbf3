import { describe, expect, it } from "vitest";
import type { Coverage } from "../../src/coverage/coverage.ts";
import { toHtml } from "../../src/coverage/formats/html.ts";
import { toJUnit } from "../../src/coverage/formats/junit.ts";
import { toMarkdown } from "../../src/coverage/formats/markdown.ts";
import { xmlTools } from "../../src/prism/private-modules.ts";
import { openShop, send } from "../support/covered-shop.ts";

async function sampleReport(): Promise<Coverage> {
  const mock = await openShop();
  await send(mock, "GET /orders?sort=date");
  await send(mock, "GET /orders?sort=date&states=bad");
  await send(mock, "GET /orders", { headers: { prefer: "code=500" } });
  return mock.coverage();
}

/** A report in which every text of a document is hostile. */
async function hostileReport(text: string): Promise<Coverage> {
  return JSON.parse(JSON.stringify(await sampleReport()), (key, value) =>
    typeof value === "string" && key !== "in" ? `${value}${text}` : value,
  );
}

const HOSTILE = "`</td><script>alert(1)</script>\"'&|\n# x\u0000\ud800";

describe("Markdown", () => {
  it("has the shares, and per operation what is not covered", async () => {
    const text = toMarkdown(await sampleReport());
    expect(text).toContain("# Coverage of Covered Shop (spec)\n");
    expect(text).toContain("| operations | 1 of 3 | 33.3 % |\n");
    expect(text).toContain("## Not called\n\n- addOrder: `POST /orders`\n- `GET /orders/{size}`\n");
    expect(text).toContain("`GET /orders`: called 3 times, of these 1 refused, 1 by Prefer\n");
    expect(text).toMatch(/- error examples not covered: `4XX wrongSort`\n/);
    expect(text).toMatch(/- parameters not covered: `query states \(only refused\)`, /);
    expect(text).toMatch(/- enum values not covered: `query\/sort=total`, /);
    expect(text).toContain("- only by Prefer or a fault: `default`\n");
  });

  it("says where all requests to an operation were refused", async () => {
    const mock = await openShop();
    await send(mock, "GET /orders?states=bad");
    expect(toMarkdown(await mock.coverage())).toContain(
      "`GET /orders`: called once, of these 1 refused\n\n- no request was accepted\n",
    );
  });

  it("keeps names of documents from being markup", async () => {
    const text = toMarkdown(await hostileReport(HOSTILE));
    expect(text.split("\n").filter((line) => line.startsWith("# "))).toHaveLength(1);
    for (const line of text.split("\n").filter((line) => line.startsWith("#"))) {
      expect(line).not.toMatch(/(?<!\\)[<`]/);
    }
  });
});

describe("JUnit", () => {
  const read = (text: string) => {
    const options = { ignoreAttributes: false, attributeNamePrefix: "", isArray: isList };
    expect(xmlTools.XMLValidator.validate(text)).toBe(true);
    return (new xmlTools.XMLParser(options).parse(text) as Parsed).testsuites.testsuite;
  };
  interface Parsed {
    testsuites: { testsuite: Suite[] };
  }
  interface Suite {
    name: string;
    tests: string;
    failures: string;
    skipped: string;
    testcase: {
      classname: string;
      name: string;
      skipped?: object;
      failure?: { message: string };
    }[];
  }
  const isList = (name: string) => name === "testsuite" || name === "testcase";

  it("skips statuses that are not covered", async () => {
    const [suite] = read(toJUnit(await sampleReport()));
    expect(suite).toMatchObject({ name: "coverage of spec", tests: "7", failures: "0" });
    const skipped = suite?.testcase.filter((each) => each.skipped).map(({ name }) => name);
    expect(skipped).toEqual([
      "POST /orders 201",
      "POST /orders 422",
      "POST /orders 500",
      "GET /orders/{size} 204",
    ]);
    expect(suite?.skipped).toBe("4");
  });

  it("fails where a threshold is missed", async () => {
    const thresholds = { operations: 50, statuses: 10, mediaTypes: undefined };
    const [suite] = read(toJUnit(await sampleReport(), thresholds));
    expect(suite).toMatchObject({ name: "coverage thresholds", tests: "2", failures: "1" });
    expect(suite?.testcase[0]).toMatchObject({
      name: "at least 50 % of operations",
      failure: { message: "spec: operations 1 of 3 (33.3 %), below 50 %" },
    });
  });

  it("is XML whatever a document says", async () => {
    const [suite] = read(toJUnit(await hostileReport(HOSTILE)));
    expect(suite?.testcase).toHaveLength(7);
    expect(suite?.testcase[0]?.name).toContain("<script>");
  });
});

describe("HTML", () => {
  it("has nothing of a document that is not escaped", async () => {
    const page = toHtml(await hostileReport(HOSTILE));
    expect(page).not.toContain("<script");
    expect(page).toContain("&lt;script&gt;");
  });
});
