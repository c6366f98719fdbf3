import type { Request } from "autocannon";
import { user } from "./sample-user.ts";

/** One kind of request and the statuses that the answers may have. */
export interface Scenario {
  name: string;
  statuses: number[];
  /** Paths are below a contender's base URL; `authorization` is added. */
  requests: Request[];
}

const headers = {
  "user-agent": "carespec-bench",
  "content-type": "application/json",
};

/** More bodies than any cache of the mock holds, so that each is new when it is sent again. */
const BODIES = 5_000;

function post(body: object): Request[] {
  return Array.from({ length: BODIES }, (_, count) => ({
    method: "POST",
    path: "/api/users",
    headers,
    body: JSON.stringify({ ...body, LastName: `Doe ${count}` }),
  }));
}

/** The requests to the sample vendor, written in advance, so that the load itself costs little. */
export const scenarios: Scenario[] = [
  {
    name: "GET static",
    statuses: [200],
    requests: [{ method: "GET", path: "/api/users", headers }],
  },
  {
    name: "POST refused, bodies differ",
    statuses: [400, 422],
    requests: post({ ...user, Email: 7 }),
  },
  { name: "POST valid, bodies differ", statuses: [201], requests: post(user) },
];
