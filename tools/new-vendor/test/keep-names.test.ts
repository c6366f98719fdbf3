import { operationsOf } from "@carespec/document";
import { describe, expect, it } from "vitest";
import { keepNames, withoutPlace } from "../src/update/keep-names.ts";
import { answers, documentWith, mended } from "./support/mended.ts";

/** Two copies of a vendor's document, mended, by path and operationId. */
function copies(before: Record<string, string>, after: Record<string, string>) {
  const [first, second] = [before, after].map((ids) =>
    mended(
      documentWith(
        Object.fromEntries(
          Object.entries(ids).map(([path, operationId]) => [
            path,
            { post: { ...(operationId && { operationId }), responses: answers("one") } },
          ]),
        ),
      ),
    ),
  );
  if (!first || !second) throw new Error("two copies");
  return { before: first, after: second.document };
}

const namesIn = (document: Parameters<typeof operationsOf>[0]) =>
  operationsOf(document).map(({ operation }) => operation.operationId);

describe("an update", () => {
  it("keeps the names that were made here where the vendor names its operations", () => {
    const { before, after } = copies({ "/mails": "" }, { "/mails": "send-mail" });
    expect(namesIn(after)).toEqual(["sendMail"]);
    expect(keepNames(before, after)).toEqual([]);
    expect(namesIn(after)).toEqual(["createMail"]);
  });

  it("takes a name that the vendor changed, and tells it", () => {
    const { before, after } = copies({ "/mails": "sendMail" }, { "/mails": "startMail" });
    expect(keepNames(before, after)).toEqual([{ from: "sendMail", to: "startMail" }]);
    expect(namesIn(after)).toEqual(["startMail"]);
  });

  it("gives no name twice", () => {
    const { before, after } = copies(
      { "/mails": "" },
      { "/mails": "sendMail", "/drafts": "createMail" },
    );
    expect(keepNames(before, after)).toEqual([{ from: "createMail", to: "sendMail" }]);
    expect(namesIn(after)).toEqual(["sendMail", "createMail"]);
  });

  it("names what is gone by its place, whatever it and its parameters are called", () => {
    const { before, after } = copies(
      { "/mails": "sendMail", "/mails/{id}": "getMail", "/drafts": "createDraft" },
      { "/mails": "startMail", "/mails/{mailId}": "getMail" },
    );
    expect(withoutPlace(before.document, after)).toEqual(["createDraft"]);
  });
});
