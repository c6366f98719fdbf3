import { createMock, type Mock } from "@carespec/mock";

/** An answer with its body parsed. */
export interface Answered {
  status: number;
  reason: string | null;
  // Tests look into answers of every form.
  // biome-ignore lint/suspicious/noExplicitAny: what is not there makes an expectation fail
  body: any;
}

export interface Question {
  type: string;
  messages: { value: string }[];
  choices?: { id: string; text: string }[];
  constraints?: { min_selections: number; max_selections: number };
}

type Headers = Record<string, string>;
/** The vendor's part of the data. */
export type Data = Record<string, object[]> & { mode?: never };

const base = "http://mock.test/healthily/api/v1";
const [listing] = (await createMock({ vendors: ["healthily"] })).listVendors("http://mock.test");
/** The demo credentials. */
export const { partnerId = "", secret = "", apiKey = "" } = listing?.credentials ?? {};

/** A mock whose answers are checked against the document, with data of the test's own if given. */
export function startHealthily(data?: Data): Promise<Mock> {
  return createMock({
    vendors: ["healthily"],
    check: true,
    ...(data && { data: { healthily: data } }),
  });
}

/** The vendor in its own session, with the API key and no token. */
export function openVendor(mock: Mock) {
  const session = mock.sessionOf(crypto.randomUUID());

  async function ask(call: string, body?: unknown, headers: Headers = {}): Promise<Answered> {
    const [method = "", path = ""] = call.split(/ (.*)/s);
    const response = await session.fetch(base + path, {
      method,
      headers: { "x-api-key": apiKey, "Content-Type": "application/json", ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const reason = response.headers.get("x-mock-reason");
    return { status: response.status, reason, body: await response.json() };
  }

  async function logIn(): Promise<string> {
    const { body } = await ask("POST /login", { partner_id: partnerId, secret });
    return body.access_token;
  }

  async function upgrade(token: string, version?: string): Promise<Answered> {
    const terms = await ask("GET /terms", undefined, bearer(token));
    const accepted = { all_policies_accepted: "true" };
    const content_version = version ?? terms.body.content_version;
    return ask("POST /terms", { content_version, ...accepted }, bearer(token));
  }

  return { session, ask, logIn, upgrade };
}

/** A person who has accepted the terms, in their own mock session. */
export async function openPerson(mock: Mock) {
  const vendor = openVendor(mock);
  const upgraded = await vendor.upgrade(await vendor.logIn());
  const headers = bearer(upgraded.body.login_response.access_token);
  const ask = (call: string, body?: unknown) => vendor.ask(call, body, headers);
  let type = "";

  async function noting(asked: Promise<Answered>): Promise<Answered> {
    const answered = await asked;
    type = answered.body.question?.type ?? type;
    return answered;
  }

  return {
    ...vendor,
    ask,
    /** Asks with another token, or none. */
    askAs: vendor.ask,
    begin: (initial_query: string, person: { gender?: string; age?: number } = {}) =>
      noting(ask("POST /initial", { gender: "male", age: 31, initial_query, ...person })),
    /** Answers the question that was given last. */
    answer: (...included: string[]) => noting(ask("POST /chat", { type, included })),
    chat: (body: object) => noting(ask("POST /chat", body)),
    stepBack: () => noting(ask("POST /step-back")),
    state: () => noting(ask("GET /chat")),
    report: () => ask("GET /report"),
    /** Answers what is asked with no, none or the first choice until the report is there. */
    async finish(): Promise<Answered> {
      let last = await noting(ask("GET /chat"));
      while (last.body.question) {
        const { choices = [], constraints } = last.body.question as Question;
        const ids = choices.map(({ id }) => id);
        const none = ids.includes("n") ? ["n"] : ids.slice(0, constraints?.min_selections);
        last = await noting(ask("POST /chat", { type, included: none }));
        if (last.status !== 200) throw new Error(`the answer was refused: ${last.reason}`);
      }
      return last;
    },
  };
}

/** A session's token as a header. */
export function bearer(token: string): Headers {
  return { Authorization: `Bearer ${token}` };
}

/** The ids that a question offers. */
export function idsOf({ body }: Answered): string[] {
  return (body.question?.choices ?? []).map(({ id }: { id: string }) => id);
}
