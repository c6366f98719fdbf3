import { expect, it } from "vitest";
import { faultOf, parseCondition, statesStatus } from "../src/arazzo/condition.ts";
import { failuresOf } from "../src/run/failures.ts";

const STATES: [condition: string, isStated: boolean][] = [
  ["$statusCode == 200", true],
  ["200 == $statusCode", true],
  ["$statusCode==200&&$response.body#/a == 1", true],
  ["$response.body#/a == 'x && y' && ($statusCode == 200)", true],
  ["($response.body#/a == 1 || $response.body#/b == 2) && $statusCode == 200", true],
  ["$statusCode == 200 || $statusCode == 201", true],
  ["$statusCode == 200 || $response.body#/a == 1", false],
  ["$response.body#/a == '$statusCode == 200'", false],
  ["$statusCode != 500", false],
  ["$statusCode >= 200 && $statusCode < 300", false],
];

it.each(STATES)("%s: states its status: %s", (condition, isStated) => {
  expect(statesStatus(parseCondition(condition))).toBe(isStated);
});

it.each([
  ["($statusCode == 200", "its parentheses do not match"],
  ["$statusCode == 200)", "its parentheses do not match"],
  ["$response.body#/a == 'x", "a text is not closed: '"],
  ["$statusCode == 200 &&", "one side of && or || is empty"],
  ["|| $statusCode == 200", "one side of && or || is empty"],
])("%s is broken: %s", (condition, fault) => {
  expect(faultOf(parseCondition(condition))).toBe(fault);
});

const body = { name: "Bo", age: 3, tags: [], owner: null };

/** A condition that failed with status 200 and that body, and what is told of it. */
const FAILED: [condition: string, told: [expected: string, actual: string][]][] = [
  ["$response.body#/name == 'Rex'", [["$response.body#/name == 'Rex'", '"Bo"']]],
  [
    "$statusCode == 200 && $response.body#/name == 'Rex'",
    [["$response.body#/name == 'Rex'", '"Bo"']],
  ],
  ["$statusCode == 201 && $response.body#/name == 'Bo'", [["$statusCode == 201", "200"]]],
  [
    "$statusCode == 201 && $response.body#/name == 'Rex'",
    [
      ["$statusCode == 201", "200"],
      ["$response.body#/name == 'Rex'", '"Bo"'],
    ],
  ],
  [
    "$statusCode == 200 && ($response.body#/age > 3 && $response.body#/name != 'Rex')",
    [["$response.body#/age > 3", "3"]],
  ],
  [
    "$statusCode == 200 && ($response.body#/name == 'Rex' || $response.body#/name == 'Max')",
    [["$response.body#/name == 'Rex' || $response.body#/name == 'Max'", '"Bo"']],
  ],
  [
    "$statusCode == 404 || $response.body#/name == 'a && b'",
    [
      [
        "$statusCode == 404 || $response.body#/name == 'a && b'",
        '$statusCode is 200, $response.body#/name is "Bo"',
      ],
    ],
  ],
  [
    "$response.header.X-Total == '2' && $statusCode == 200",
    [["$response.header.X-Total == '2'", '"1"']],
  ],
  [
    "$statusCode == 200 && $response.body#/gone == 1",
    [["$response.body#/gone == 1", "nothing there"]],
  ],
  [
    "$response.body#/name == $inputs.name && $statusCode == 200",
    [["$response.body#/name == $inputs.name", '"Bo"']],
  ],
  ["$response.body#/tags && $response.body#/owner", [["$response.body#/owner", "null"]]],
];

it.each(FAILED)("tells which part of %s failed, and with what value", (condition, told) => {
  const headers = { "x-flows-exchange": "0", "x-total": "1" };
  const check = { name: "success criteria check", passed: false, message: "", condition };
  const step = {
    stepId: "read",
    workflowId: "pets",
    request: { method: "get", url: "" },
    response: { statusCode: 200, body: {}, headers },
    checks: [check],
  };
  const exchange = {
    number: 0,
    method: "get",
    path: "/",
    query: new URLSearchParams(),
    status: 200,
    mediaType: "application/json",
    headers: [],
    json: body,
    sent: undefined,
  };
  const failures = failuresOf(step, [exchange], "https://pets.example");
  expect(failures.map(({ expected, actual }) => [expected, actual])).toEqual(told);
  const isWhole = told.length === 1 && told[0]?.[0] === condition;
  expect(failures.map(({ of }) => of)).toEqual(told.map(() => (isWhole ? undefined : condition)));
});

it("tells what a pattern was tried on", () => {
  const criterion = { context: "$response.body#/name", condition: "^R", type: "regex" };
  const message = `Checking regex criteria: ${JSON.stringify(criterion)}`;
  const check = { name: "success criteria check", passed: false, message, condition: "^R" };
  const step = {
    stepId: "read",
    workflowId: "pets",
    request: { method: "get", url: "" },
    response: { statusCode: 200, body, headers: {} },
    checks: [check],
  };
  expect(failuresOf(step, [], "https://pets.example")).toEqual([
    { expected: "$response.body#/name to match ^R", actual: '"Bo"' },
  ]);
});
