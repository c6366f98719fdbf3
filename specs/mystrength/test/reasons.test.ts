import { createMock } from "@carespec/mock";
import {
  describeRefusals,
  get,
  post,
  type Refusal,
} from "../../../packages/mock/test/support/describe-refusals.ts";

const mock = await createMock({ check: true });

const REFUSALS: Refusal[] = [
  [get("/mystrength/users"), 401, "mystrength/missingToken", "x-session-token"],
  [get("/mystrength/users", { "x-session-token": "a" }), 401, "mystrength/unknownToken", "login"],
  [post("/mystrength/sessions", {}, "{"), 400, "mystrength/json", "not JSON"],
  [post("/mystrength/sessions", {}, "{}"), 400, "validation", "body: "],
];

describeRefusals(mock, "mystrength", REFUSALS, (body) => post("/mystrength/sessions", {}, body));
