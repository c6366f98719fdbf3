import { rejection } from "@carespec/test-support/rejection";
import { afterAll, describe, expect, it, vi } from "vitest";
import { startMock } from "./support/mock.ts";

const mock = await startMock();
afterAll(mock.close);

const headache = { gender: "male", age: 44, initial_query: "headache" } as const;

describe("a whole consultation", () => {
  it("leads by the offered choices to the report", async () => {
    const client = mock.createClient();
    let { data: state } = await client.POST("/initial", { body: headache });
    const types = new Set<string>();
    while (state?.question) {
      const { type, choices = [], constraints } = state.question;
      types.add(type);
      const ids = choices.map(({ id }) => id);
      const included = type === "symptoms" ? [] : ids.slice(0, constraints?.max_selections);
      const excluded = ids.filter((id) => !included.includes(id));
      ({ data: state } = await client.POST("/chat", { body: { type, included, excluded } }));
    }
    expect([...types]).toEqual(["generic", "health_background", "factor", "symptom", "symptoms"]);
    expect(state?.report?.summary).toMatchObject({ age: 44, gender: "male", duration: "hour" });
    const { data } = await client.GET("/report");
    expect(data?.report).toEqual(state?.report);
  });

  it("is one client's own", async () => {
    const [one, other] = [mock.createClient(), mock.createClient()];
    await one.POST("/initial", { body: headache });
    await other.POST("/initial", { body: { ...headache, initial_query: "toe pain" } });
    const { data } = await one.GET("/chat");
    expect(data?.question?.choices).toEqual([{ id: "assessment_C0018681", text: "Headache" }]);
  });
});

describe("a token that expires at the vendor", () => {
  it("ends the consultation, until startConsultation begins another", async () => {
    const acceptTerms = vi.fn(() => true);
    const client = mock.createClient({ acceptTerms });
    await client.startConsultation({ body: headache });
    await mock.advance(1_860_000);
    const error = await rejection(client.getReport());
    expect(error).toMatchObject({ name: "ConsultationLostError", reason: "refused", status: 401 });
    expect(acceptTerms).toHaveBeenCalledTimes(1);
    const state = await client.startConsultation({ body: headache });
    expect(await client.getConsultation()).toEqual(state);
    expect(acceptTerms).toHaveBeenCalledTimes(2);
  });

  it("is renewed by a new login where that is asked for, which begins without a consultation", async () => {
    const acceptTerms = vi.fn(() => true);
    const client = mock.createClient({ acceptTerms, onExpired: "restart" });
    await client.POST("/initial", { body: headache });
    await mock.advance(1_860_000);
    const { error, response } = await client.GET("/chat");
    expect(response.status).toBe(404);
    expect(error?.body).toEqual({ error: "No consultation is started in this session." });
    expect(acceptTerms).toHaveBeenCalledTimes(2);
    expect((await client.POST("/initial", { body: headache })).response.status).toBe(200);
  });
});
