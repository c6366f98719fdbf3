/**
 * What each `fixtures/<rule>/bad.yaml` must yield: the place and the part of the message that names
 * the fault or its remedy. A place in another file than `bad.yaml` carries the file and a colon.
 */
export const expected: Record<string, [place: string, message: string][]> = {
  "carespec-evidence": [
    ["", "bad.yaml at components.schemas.User.properties.manager: x-evidence.checked is missing"],
    ["paths./missing.get", "x-evidence is missing: say how well this operation is known"],
    ["paths./empty.get.x-evidence", "must be an object with status, source and checked"],
    ["paths./wrong-values.get.x-evidence.status", "write one of documented, partial, inferred"],
    ["paths./wrong-values.get.x-evidence.source", "http(s) address or seeds/<name>.txt"],
    ["paths./wrong-values.get.x-evidence.section", 'section is ""'],
    ["paths./wrong-values.get.x-evidence.checked", 'checked is "2026-02-30": write a real date'],
    ["paths./wrong-values.get.x-evidence.note", "note is 7: write text"],
    ["paths./wrong-values.get.x-evidence.confidence", 'no key "confidence"'],
    ["paths./unexplained.get.x-evidence", "says what it is inferred from"],
    ["components.schemas.User.x-evidence.source", 'source is "seeds/../vendor.txt"'],
    ["components.schemas.User.x-evidence.checked", 'checked is "2026-1-31"'],
  ],
  "carespec-operation-id": [
    [
      "paths./users.get.operationId",
      'starts with "fetch", which is no verb of the house: use one of list, get',
    ],
    ["paths./users.post.operationId", '"CreateUser" is not camelCase'],
    ["paths./users.put.operationId", '"replace_users" is not camelCase'],
    ["paths./users.delete.operationId", '"remove" is a verb without a noun'],
    ["paths./users.patch.operationId", 'starts with "listings"'],
  ],
  "carespec-error-responses": [
    ["paths./users.get.responses", "401 is missing"],
    ["paths./users.post.responses", "400 (or 422) is missing"],
    ["paths./users.put.responses", "stand in the order 401, 204: write them as 204, 401"],
    ["paths./users.delete.responses.401", "move it to components/responses"],
    ["paths./users/{userId}.get.responses", "404 is missing"],
    ["paths./groups/{groupId}.get.responses", "404 is missing"],
    ["paths./ping.get.responses", "no 4xx response"],
    ["paths./ping.put.responses", "401 is missing"],
    ["paths./ping.put.responses", "400 (or 422) is missing"],
    ["paths./ping.put.responses", "write them as 204, default"],
  ],
  "carespec-response-example": [
    ["paths./users.post.requestBody.content.application/json", "add one under examples"],
    [
      "paths./users.post.requestBody.content.text/csv",
      "move the value of example to examples.<name>.value",
    ],
    ["paths./users.post.responses.200.content.text/csv", "add one under examples"],
    ["components.responses.BadRequest.content.text/plain", "add one under examples"],
  ],
  "oas3-schema": [
    ["paths/bad.yaml:get", "must not have unevaluated properties"],
    ["paths/bad.yaml:get.parameters.0.schema.pattern", "must match format"],
  ],
  "array-items": [
    [
      "paths/bad.yaml:get.responses.200.content.application/json.schema.properties.names",
      'require a sibling "items" field',
    ],
    [
      "paths/bad.yaml:get.responses.200.content.application/json.schema.properties.nicknames",
      'require a sibling "items" field',
    ],
  ],
};
