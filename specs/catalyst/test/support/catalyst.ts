import { createMock } from "@carespec/mock";
import { basic } from "@carespec/test-support/basic";
import type { Group, Site, Student, User } from "../../mock/resources.ts";

export type { Group, Site, Student, User };

/** An answer with its parsed body; `undefined` without a body. */
export interface Answer<Body> {
  status: number;
  headers: Headers;
  /** `X-Mock-Reason`. */
  reason: string | null;
  body: Body;
}

const mock = await createMock({ vendors: ["catalyst"], check: true });
const [listing] = mock.listVendors("http://mock.test");
const { organizationId, token } = listing?.credentials ?? {};
const entitled = { Authorization: basic(organizationId, token), "User-Agent": "Billing" };

/** When the clocks of these tests are stopped. */
export const NOON = "2026-01-01T12:00:00";

/** Ids that the vendor's examples show. */
export const ids = {
  john: "2647b5ca-950b-4060-838e-f6c3b846b551",
  george: "0c7ec6c1-db01-4144-81a3-26b3fd2a9adc",
  analyst: "acebddea-eb7e-4dac-99ff-b778f075c14b",
  therapist: "13961e32-a2bc-47ff-bc83-ff746012f3db",
  supervisor: "ad7ff614-3df6-4175-b0b8-1c0451940e50",
  student: "5ff0a201-46e1-4ce9-9a82-81286c3141a7",
  johnsStudent: "e28a147b-d05e-4b75-8aff-4f5314eb70fa",
  reportedStudent: "362c71d8-d2f1-47e0-9dcb-52484a918050",
  createdStudent: "d867abbb-438a-4797-8024-1a507e6323c1",
  inactiveStudent: "3f7e015b-94a9-45f1-bb41-009987fd5222",
  defaultSite: "4676e2c4-ef41-484b-bf54-42fa3dc16201",
  site: "7696a2b1-931e-46bc-bd0b-dc08eb69ecdc",
  administrators: "894f0234-0b22-21ea-be4f-1b523b1af39f",
  parents: "52de418b-2320-26be-aae5-aebf14270575",
  report: "263cc357-ea00-497c-b7ee-916dacd58383",
  weeklyReport: "cf07f56c-ad98-49fa-8edc-4f21a0dcd1fb",
};

/** A well-formed id that nothing has. */
export const UNKNOWN = "00000000-0000-4000-8000-00000000dead";

/** What a new user needs, with its own external id. */
export const newUser = {
  Email: "new@example.com",
  Password: "Sample-1234",
  IpadPin: "246810",
  Username: "new",
  LastName: "User",
  FirstName: "New",
  Groups: [ids.administrators],
  Sites: [ids.site],
};

/** The vendor in its own mock session, whose clock is stopped at noon. */
export async function openVendor() {
  const session = mock.sessionOf(crypto.randomUUID());
  await session.changeClock({ freezeAt: `${NOON}.000Z` });

  /** Asks as an entitled client. */
  async function ask<Body = unknown>(
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const response = await session.fetch(`http://mock.test/catalyst${path}`, {
      method,
      headers: { ...entitled, "Content-Type": "application/json", ...headers },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      reason: response.headers.get("x-mock-reason"),
      body: (text === "" ? undefined : JSON.parse(text)) as Body,
    };
  }

  return {
    session,
    ask,
    advance: (advanceMs: number) => session.changeClock({ advanceMs }),
    get: <Body>(path: string) => ask<Body>("GET", path),
    user: async (id: string) => (await ask<User>("GET", `/api/users/${id}`)).body,
    student: async (id: string) => (await ask<Student>("GET", `/api/students/DF.${id}`)).body,
    /** Creates a user out of the eight properties and these. */
    createUser: (more: object = {}) => ask<User>("POST", "/api/users", { ...newUser, ...more }),
    createStudent: (body: object) => ask<Student>("POST", "/api/students/", body),
  };
}

/** Bodies of refusals. */
export const refusals = {
  notFound: { Message: "The requested resource is not available." },
  invalidFields: { Message: "One or more fields are not valid." },
  externalIdTaken: { Message: "The ExternalId is assigned to another user." },
};
