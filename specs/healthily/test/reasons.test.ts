import { createMock } from "@carespec/mock";
import {
  describeRefusals,
  get,
  post,
  type Refusal,
} from "../../../packages/mock/test/support/describe-refusals.ts";

const mock = await createMock({ check: true });
const [listing] = mock.listVendors("http://mock.test").filter(({ name }) => name === "healthily");
const key = { "x-api-key": listing?.credentials.apiKey ?? "" };

const REFUSALS: Refusal[] = [
  [get("/healthily/api/v1/terms"), 401, "healthily/", "x-api-key"],
  [get("/healthily/api/v1/terms", key), 401, "healthily/", "token"],
  [get("/healthily/api/v1/terms", { ...key, Authorization: "Bearer x" }), 401, "healthily/", ""],
  [post("/healthily/api/v1/login", key, "{"), 400, "healthily/json", "not JSON"],
  [post("/healthily/api/v1/login", key, "{}"), 400, "validation", "body: "],
  [
    post("/healthily/api/v1/login", key, '{"partner_id":"a","secret":"b"}'),
    401,
    "healthily/",
    "demo credentials",
  ],
];

// The login allows no other member than its two.
describeRefusals(mock, "healthily", REFUSALS, (body) => post("/healthily/api/v1/login", key, body));
