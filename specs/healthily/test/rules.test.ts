import { expect } from "vitest";
import { describeRules } from "../../../packages/mock/test/support/describe-rules.ts";
import rules from "../rules.ts";
import { consultationRules } from "./support/consultation-rules.ts";
import {
  bearer,
  openPerson,
  openVendor,
  partnerId,
  secret,
  startHealthily,
} from "./support/healthily.ts";

const mock = await startHealthily();
const accepted = { content_version: "x", all_policies_accepted: "true" };

describeRules("healthily", rules, {
  ...consultationRules,
  async apiKey() {
    const { ask } = openVendor(mock);
    const { status, reason } = await ask("POST /login", {}, { "x-api-key": "x" });
    expect([status, reason]).toEqual([401, expect.stringContaining("healthily/apiKey")]);
  },
  async token() {
    const { ask, logIn } = openVendor(mock);
    const missing = await ask("GET /terms");
    expect(missing).toMatchObject({ status: 401, body: { error: "The bearer token is missing." } });
    const foreign = await ask("GET /terms", undefined, bearer(await openVendor(mock).logIn()));
    expect(foreign).toMatchObject({
      status: 401,
      body: { error: "The bearer token is not valid." },
      reason: expect.stringContaining("not given by a login of this mock session"),
    });
    expect((await ask("GET /terms", undefined, bearer(await logIn()))).status).toBe(200);
  },
  async terms() {
    const { ask, logIn } = openVendor(mock);
    const { status, reason } = await ask("GET /chat", undefined, bearer(await logIn()));
    expect([status, reason]).toEqual([403, expect.stringContaining("healthily/terms")]);
  },
  async credentials() {
    const { ask } = openVendor(mock);
    const answer = await ask("POST /login", { partner_id: partnerId, secret: `${secret}x` });
    expect(answer.status).toBe(401);
  },
  async tokenAnswer() {
    const { ask } = openVendor(mock);
    const { body } = await ask("POST /login", { partner_id: partnerId, secret });
    expect(body).toMatchObject({ token_type: "bearer", expires_in: 1860 });
  },
  async upgradedToken() {
    const { upgrade, logIn } = openVendor(mock);
    const { body } = await upgrade(await logIn());
    expect(body.login_response).toMatchObject({ token_type: "bearer", expires_in: 1860 });
  },
  async contentVersion() {
    const { upgrade, logIn } = openVendor(mock);
    expect((await upgrade(await logIn(), "stale")).status).toBe(400);
  },
  async policiesAccepted() {
    const { ask, logIn } = openVendor(mock);
    const body = { ...accepted, all_policies_accepted: true };
    expect((await ask("POST /terms", body, bearer(await logIn()))).status).toBe(400);
  },
  async json() {
    const { ask } = openVendor(mock);
    const nested = JSON.parse("[".repeat(600) + "]".repeat(600));
    expect((await ask("POST /login", nested)).reason).toContain("healthily/json");
  },
  async parameter() {
    const { ask } = await openPerson(mock);
    expect((await ask("GET /symptom-search")).status).toBe(400);
  },
  async symptomIds() {
    const { ask } = await openPerson(mock);
    const { body } = await ask("GET /symptom-search?text=itch");
    for (const { id } of body.autocomplete) expect(id).toMatch(/^(assessment|clarify)_/);
  },
  async articleIds() {
    const { ask } = await openPerson(mock);
    const { body } = await ask("GET /articles?ids=migraines,con-ovulation");
    expect(body).toEqual([{ id: "migraines" }, { id: "con-ovulation" }]);
  },
  async articleExists() {
    const { ask } = await openPerson(mock);
    expect((await ask("GET /article/none")).reason).toContain("healthily/articleExists");
  },
  async termsShown() {
    const { upgrade, logIn } = openVendor(mock);
    expect((await upgrade(await logIn())).status).toBe(200);
  },
  async starsRange() {
    const { ask } = await openPerson(mock);
    const feedback = { stars: 99, labels: [], message: "" };
    expect((await ask("POST /analytics/feedback", feedback)).status).toBe(200);
  },
});
