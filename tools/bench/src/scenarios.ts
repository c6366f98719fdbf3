import type { Request } from "autocannon";

/** One kind of request and the status that every answer must have. */
export interface Scenario {
  name: string;
  status: number;
  requests: Request[];
}

const headers = {
  authorization: `Basic ${btoa("organisation:token")}`,
  "user-agent": "carespec-bench",
  "content-type": "application/json",
};

const user = {
  Email: "test@datafinch.com",
  Password: "Test123",
  IpadPin: "123123",
  Username: "john",
  LastName: "Doe",
  FirstName: "John",
  Groups: ["894f0234-0b22-21ea-be4f-1b523b1af39f"],
  Sites: ["7696a2b1-931e-46bc-bd0b-dc08eb69ecdc"],
};

/** More bodies than any cache of the mock holds, so that each is new when its turn comes again. */
const BODIES = 5_000;

function post(body: object): Request[] {
  return Array.from({ length: BODIES }, (_, count) => ({
    method: "POST",
    path: "/api/users",
    headers,
    body: JSON.stringify({ ...body, LastName: `Doe ${count}` }),
  }));
}

/** What the Catalyst document is asked; written out before, so that the load itself costs little. */
export const scenarios: Scenario[] = [
  { name: "GET static", status: 200, requests: [{ method: "GET", path: "/api/users", headers }] },
  { name: "POST valid, bodies differ", status: 201, requests: post(user) },
  { name: "POST refused, bodies differ", status: 422, requests: post({ ...user, Email: 7 }) },
];
