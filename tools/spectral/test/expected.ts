/**
 * The findings of each `fixtures/<rule>/bad.yaml`: the place and the part of the message that names
 * the fault or its remedy. A place in another file than `bad.yaml` carries the file and a colon.
 */
export const expected: Record<string, [place: string, message: string][]> = {
  "carespec-evidence": [
    [
      "",
      "bad.yaml#/components/schemas/User/properties/manager/x-evidence: x-evidence.checked is missing",
    ],
    ["paths./missing.get", "x-evidence is missing: say how well this operation is known"],
    ["paths./empty.get.x-evidence", "must be an object with status, source and checked"],
    ["paths./wrong-values.get.x-evidence.status", "write one of documented, partial, inferred"],
    ["paths./wrong-values.get.x-evidence.source", "http(s) address or seeds/<name>.txt"],
    ["paths./wrong-values.get.x-evidence.section", 'section is ""'],
    ["paths./wrong-values.get.x-evidence.checked", 'checked is "2026-02-30": write a real date'],
    ["paths./wrong-values.get.x-evidence.note", "note is 7: write text"],
    ["paths./wrong-values.get.x-evidence.confidence", 'no key "confidence"'],
    ["paths./unexplained.get.x-evidence", "what is inferred says what from"],
    ["components.responses.NotFound.x-evidence", "x-evidence.note is missing"],
    ["components.schemas.User.x-evidence.source", 'source is "seeds/../vendor.txt"'],
    ["components.schemas.User.x-evidence.checked", 'checked is "2026-1-31"'],
  ],
  "carespec-extensions": [
    ["info.x-logo", "x-logo on the info is not registered: remove it, or register it in"],
    ["paths.x-served-by", "x-served-by on the paths is not registered"],
    ["paths./users.x-resource", 'x-resource is "users": write false or an object'],
    ["paths./users.get.x-paginaton", "did you mean x-pagination?"],
    ["paths./users.get.x-sensitive", "only on a schema, a parameter, or a header"],
    ["paths./users.get.parameters.0.schema.x-client-supplied", "only on a parameter"],
    ["paths./users.get.parameters.0.x-pagination", "only on an operation"],
    [
      "paths./users.get.parameters.1.x-client-supplied",
      'x-client-supplied is "true": write true, or leave it out',
    ],
    ["paths./users.get.responses.x-order", "x-order on the responses is not registered"],
    [
      "paths./users.get.responses.200.content.application/json.x-evidence",
      "x-evidence may not be on a media type, only on an operation, a path item",
    ],
    ["webhooks.changed.post.x-retries", "x-retries on an operation is not registered"],
    ["components.schemas.User.properties.name.x-sensitve", "did you mean x-sensitive?"],
    ["components.schemas.User.properties.email.X-Sensitive", "did you mean x-sensitive?"],
    ["components.schemas.User.properties.phone.x_sensitive", "did you mean x-sensitive?"],
    ["components.schemas.User.properties.token.x-sensitive", 'x-sensitive is "secret": write true'],
    [
      "",
      'bad.yaml#/components/schemas/User/properties/manager/x-sensitive: x-sensitive is "yes": write true',
    ],
    [
      "",
      "bad.yaml#/components/schemas/User/properties/group/x-senstive: x-senstive on a schema is not registered",
    ],
    [
      "",
      'components/Group.yaml#/properties/name/x-sensitive: x-sensitive is "personal": write true',
    ],
    [
      "",
      "components/Group.yaml#/properties/parent/x-evidense: x-evidense on a schema is not registered",
    ],
    [
      "components.responses.NotFound.content.application/json.examples.nobody.x-sensitive",
      "x-sensitive may not be on an example",
    ],
    ["paths/bad.yaml:get.x-internal", "x-internal on an operation is not registered"],
  ],
  "carespec-formats": [
    ["paths./visits.post.parameters.0.example", '"2011-02-29T00:00:00" is not a date-time-local'],
    [
      "paths./visits.post.requestBody.content.application/json.examples.noon.value.at",
      "2014-13-05",
    ],
    ["paths./visits.post.requestBody.content.application/json.examples.noon.value.times.0", "T25:"],
    ["components.schemas.Visit.allOf.0.properties.times.items.default", "2014-11-31"],
  ],
  "carespec-operation-id": [
    [
      "paths./users.get.operationId",
      'starts with "fetch", which is not a house verb: use one of list, get',
    ],
    ["paths./users.post.operationId", '"CreateUser" is not camelCase'],
    ["paths./users.put.operationId", '"replace_users" is not camelCase'],
    ["paths./users.delete.operationId", '"remove" is a verb without a noun'],
    ["paths./users.patch.operationId", 'starts with "listings"'],
  ],
  "carespec-error-responses": [
    ["paths./users.get.responses", "401 is missing"],
    ["paths./users.post.responses", "400 (or 422) is missing"],
    ["paths./users.put.responses", "are in the order 401, 204: write them as 204, 401"],
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
  "carespec-pagination": [
    ["paths./forgotten.get", 'x-pagination is missing: the operation takes "page"'],
    ["paths./undeclared.get", 'x-pagination is missing: the operation takes "number"'],
    ["paths./undeclared-offset.get", 'x-pagination is missing: the operation takes "skip"'],
    ["paths./undeclared-cursor.get", 'x-pagination is missing: the operation takes "after"'],
    ["paths./words.get.x-pagination", "with the style page, offset, cursor or link"],
    ["paths./empty.get.x-pagination", "with the style page, offset, cursor or link"],
    [
      "paths./unknown-style.get.x-pagination.style",
      'style is "number": write page, offset, cursor or link',
    ],
    [
      "paths./without-style.get.x-pagination",
      "style is missing: write page, offset, cursor or link",
    ],
    ["paths./incomplete.get.x-pagination", "page is missing: name the query parameter"],
    ["paths./incomplete.get.x-pagination", "size is missing: name the query parameter"],
    ["paths./incomplete.get.x-pagination", "defaultSize is missing: write how many items"],
    ["paths./wrong-values.get.x-pagination.page", 'page is ""'],
    ["paths./wrong-values.get.x-pagination.size", "size is 7"],
    [
      "paths./wrong-values.get.x-pagination.firstPage",
      "leave it out where the vendor does not say",
    ],
    ["paths./wrong-values.get.x-pagination.defaultSize", "defaultSize is 0"],
    ["paths./wrong-values.get.x-pagination.maxSize", 'maxSize is "100": write a whole number'],
    ["paths./wrong-values.get.x-pagination.items", "write a JSON pointer such as /items"],
    ["paths./wrong-values.get.x-pagination.id", "write a JSON pointer such as /Id"],
    ["paths./wrong-values.get.x-pagination.end", 'end is "empty": write short, or leave it out'],
    ["paths./wrong-values.get.x-pagination.next", 'no key "next"'],
    ["paths./contradiction.get.x-pagination.size", 'names "page" as page and as size'],
    ["paths./contradiction.get.x-pagination.defaultSize", "is 200, above maxSize, which is 100"],
    ["paths./other-parameters.get.x-pagination.page", 'has no query parameter "number"'],
    ["paths./other-parameters.get.x-pagination.size", '"length" must be of type integer'],
    ["paths./other-numbers.get.x-pagination", "maxSize is missing"],
    ["paths./other-numbers.get.x-pagination.firstPage", '"page" has the default 0'],
    ["paths./other-numbers.get.x-pagination.defaultSize", '"size" has the default 20'],
    ["paths./other-numbers-again.get.x-pagination", "firstPage is missing"],
    ["paths./other-numbers-again.get.x-pagination.maxSize", '"size" has the maximum 100'],
    ["paths./envelope.get.x-pagination", "the answer itself is not an array"],
    ["paths./elsewhere.get.x-pagination.items", "/users of the answer is not an array"],
    ["paths./inside.get.x-pagination.items", "/count of the answer is not an array"],
    ["paths./bodiless.get.x-pagination", "no JSON body"],
    ["paths./other-offset.get.x-pagination.size", 'names "skip" as offset and as size'],
    ["paths./text-offset.get.x-pagination.offset", '"start" must be of type integer'],
    ["paths./wrong-offset.get.x-pagination.firstPage", 'no key "firstPage", only style, offset,'],
    ["paths./incomplete-cursor.get.x-pagination", "cursor is missing: name the query parameter"],
    ["paths./incomplete-cursor.get.x-pagination", "next is missing: write a JSON pointer"],
    ["paths./incomplete-cursor.get.x-pagination.end", 'no key "end"'],
    ["paths./other-cursor.get.x-pagination.cursor", '"after" must be of type string'],
    ["paths./other-cursor.get.x-pagination.size", 'has no query parameter "length"'],
    ["paths./other-cursor.get.x-pagination.id", "the items have no /Id"],
    ["paths./other-cursor.get.x-pagination.next", "the answer has no /next"],
    ["paths./wrong-link.get.x-pagination.next", 'next is "next": write a JSON pointer'],
    ["paths./wrong-link.get.x-pagination.cursor", 'no key "cursor", only style, next,'],
    ["paths./other-link.get.x-pagination.next", "where the next page's link is"],
    ["paths./linkless.get.x-pagination", "no success has a Link header"],
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
  // Rules of files, names, secrets and prose.
  "carespec-body-method": [
    ["paths./user.get.requestBody", "a GET request has no body"],
    ["paths./user.delete.requestBody", "a DELETE request has no body"],
  ],
  "carespec-client-supplied": [
    [
      "paths./users/{userId}.get.parameters.0.x-client-supplied",
      "no client knows the value of userId in the path",
    ],
    [
      "paths./users/{userId}.get.parameters.1.x-client-supplied",
      "only headers are sent by clients themselves",
    ],
  ],
  "carespec-component-name": [
    ["components.schemas.user-2", 'component "user-2" is not in PascalCase'],
    ["components.schemas.Links_Self", "such as LinksSelf"],
    ["components.schemas.2users", "such as UserList"],
  ],
  "carespec-description": [
    ["paths./users.get.description", "the description equals the summary"],
    ["paths./users.post.description", "says no more than verb, path and summary"],
  ],
  "carespec-enum-description": [
    ["components.schemas.Sort.enum", "this enum has no description"],
    ["components.schemas.Filter.items.enum", "say what is chosen"],
  ],
  "carespec-evidence-age": [
    ["paths./users.get.x-evidence.checked", "2025-02-27 is more than 365 days ago"],
    ["paths./users.get.x-pagination.x-evidence.checked", "compare this with its source again"],
    ["components.schemas.Page.x-evidence.checked", "more than 365 days ago"],
  ],
  "carespec-evidence-future": [
    ["paths./users.get.x-evidence.checked", "2026-03-01 is in the future"],
    ["paths./users.get.x-pagination.x-evidence.checked", "2026-02-28 at the latest"],
    ["components.schemas.Page.x-evidence.checked", "2026-03-01 is in the future"],
  ],
  "carespec-example-name": [
    ["paths./user.get.parameters.0.examples.by-age", "is not in camelCase"],
    [
      "paths./user.get.responses.200.content.application/json.examples.example1",
      "does not say what it shows",
    ],
    [
      "paths./user.get.responses.200.content.application/json.examples.default",
      "such as externalIdTaken",
    ],
  ],
  "carespec-file-name": [
    [
      "",
      "openapi.yaml#/paths/~1user: /user is in paths/person.yaml: name the file paths/user.yaml",
    ],
    ["", "Missing is in components/responses/NotFound.yaml"],
  ],
  "carespec-https": [
    ["servers.0.url", "http://api.vendor.test is not encrypted"],
    ["servers.1.url", "localhost.vendor.test is not encrypted"],
  ],
  "carespec-key-order": [
    ["security", "tags comes before security"],
    ["paths./user.get.summary", "tags comes before summary. Run `npm run format`"],
    ["paths./user.get.responses.200.content", "description comes before content"],
  ],
  "carespec-known-format": [
    ["paths./user.get.parameters.0.schema.format", "did you mean date-time?"],
    ["components.schemas.User.properties.id.format", "did you mean uuid?"],
    ["components.schemas.User.properties.size.format", "OpenAPI Format Registry"],
  ],
  "carespec-list-pagination": [
    ["paths./users.get", "x-pagination is missing"],
    ["paths./members.get", "or waive this where the vendor gives the whole list"],
  ],
  "carespec-orphan-file": [
    ["", "components/schemas/Forgotten.yaml#: openapi.yaml reaches this file by no reference"],
    ["", "paths/forgotten.yaml#: "],
  ],
  "carespec-property-description": [
    ["components.schemas.Name", "property name has no description"],
    ["components.schemas.User.properties.age", "property age has no description"],
    [
      "components.schemas.User.properties.home.properties.street",
      "property street has no description",
    ],
  ],
  "carespec-provenance": [
    ["paths./users.get.description", '"is not stated" tells where this is known from'],
    ["paths./users.get.parameters.0.description", "move that to x-evidence.note"],
    ["components.schemas.Sort.description", '"ours"'],
  ],
  "carespec-response-enum": [
    ["components.schemas.User.properties.kind.enum", "this enum is closed"],
    [
      "components.schemas.User.properties.kinds.items.enum",
      "write anyOf with it and a plain type: string",
    ],
  ],
  "carespec-secret": [
    ["", "this looks like an access key of AWS (sha256 "],
    ["", "this looks like a JSON Web Token"],
    ["", "a key of Stripe"],
    ["", "a private key"],
    ["", "credentials in a URL"],
    ["", "a value for password"],
    ["", "a bearer token"],
    ["", "a random key"],
  ],
  "carespec-sensitivity": [
    ["paths./user.get.parameters.0", 'the name "email" suggests personal data'],
    [
      "components.schemas.User.properties.Password",
      "write x-sensitive: credential, or x-sensitive: false",
    ],
    ["components.schemas.User.properties.access_token", "suggests a credential"],
    ["components.schemas.User.properties.DateOfBirth", "suggests personal data"],
    ["components.schemas.User.properties.FatherFirstName", "suggests personal data"],
  ],
  "carespec-story-example": [
    [
      "paths./user.post.responses.200.content.application/json.examples.nobody",
      'no example of the request is called "nobody"',
    ],
    ["paths./user.post.responses.200.content.application/json.examples.anybody", "(someone)"],
  ],
  "carespec-summary": [
    ["paths./users.get.summary", '"All" is capitalized'],
    ["paths./users.post.summary", "ends in a full stop"],
    ["paths./users.post.summary", "begins in lower case"],
    ["paths./users.put.summary", "the summary has 10 words: write at most 8"],
  ],
};
