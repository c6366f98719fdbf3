import { repositoryRoot } from "@carespec/document";
import { describe, expect, it } from "vitest";
import { listPublished } from "../src/packages/list-published.ts";
import { staleReports } from "../src/reports/api-reports.ts";

const packages = listPublished(repositoryRoot);

it("there are packages", () => expect(packages).not.toEqual([]));

describe.each(packages)("the API reports of $name", (published) => {
  it("are what it exports; `npm run release:reports` renews them", () => {
    expect(staleReports(published, repositoryRoot)).toEqual([]);
  });
});
