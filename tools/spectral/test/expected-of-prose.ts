/** As in `expected.ts`, of the rules of dates, files, names, secrets and prose. */
export const expectedOfProse: Record<string, [place: string, message: string][]> = {
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
