import { createMock } from "@carespec/mock";
import {
  describeRefusals,
  get,
  post,
  type Refusal,
} from "../../../packages/mock/test/support/describe-refusals.ts";
import { entitled } from "./support/entitled.ts";

const mock = await createMock({ check: true });
const catalyst = entitled(mock);

const REFUSALS: Refusal[] = [
  [get("/catalyst/api/users"), 403, "catalyst/userAgent", "User-Agent"],
  [get("/catalyst/api/users", { "User-Agent": "x" }), 401, "catalyst/credentials", "Basic"],
  [get("/catalyst/api/users?Page=one", catalyst), 422, "validation", "query/page"],
  [get("/catalyst/api/students/x/users/y", catalyst), 404, "catalyst/", "student"],
  [get("/catalyst/api/users/nobody", catalyst), 404, "catalyst/notFound", "path/userId"],
  [get("/catalyst/login/authenticate"), 422, "validation", "query: "],
  [get("/catalyst/api/users", { ...catalyst, Prefer: "code=418" }), 404, "negotiation", "418"],
  [get("/catalyst/api/users", { ...catalyst, Prefer: "code=401" }), 401, "prefer", "preferred"],
  [get("/catalyst/nowhere", catalyst), 404, "route", "/nowhere"],
  [post("/catalyst/api/users", catalyst, "{"), 400, "catalyst/json", "not JSON"],
  [post("/catalyst/api/users", catalyst), 422, "validation", "Body parameter is required"],
  [post("/catalyst/api/users", catalyst, "{}"), 422, "validation", "body: "],
  [
    post("/catalyst/api/users", { ...catalyst, "Content-Type": "text/plain" }, "{}"),
    415,
    "catalyst/contentType",
    "application/json",
  ],
  [post("/catalyst/api/users", catalyst, "{}", "PATCH"), 405, "route", "PATCH"],
];

describeRefusals(mock, "catalyst", REFUSALS, (body) => post("/catalyst/api/users", catalyst, body));
