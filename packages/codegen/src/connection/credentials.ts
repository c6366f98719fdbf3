import type { OpenApiDocument } from "@carespec/document";
import { camelCase, createNames, isIdentifier, upperFirst } from "@carespec/document/normalize";
import { type OptionText, ownNames } from "./options.ts";
import { isRequired, type Scheme, schemesIn, scopesOf, tokenUrlOf } from "./schemes.ts";

/** What a client is given for a security scheme, and the code that makes a strategy of it. */
export interface Credentials {
  scheme: string;
  options: OptionText[];
  /** An expression; `undefined` at run time where the options are not given. */
  strategy: string;
  /** Functions of core that it calls. */
  uses: string[];
  /** Which options it needs, for messages. */
  needs: string;
}

/** What an option of a scheme is called where only one scheme has such an option. */
interface Wish {
  name: string;
  doc: string;
}

/** The credentials of all schemes that a document's operations require. */
export function credentialsOf(document: OpenApiDocument): Credentials[] {
  const schemes = schemesIn(document);
  const counts = new Map<string, number>();
  const plain = schemes.flatMap((scheme) => wishesOf(scheme).map(({ name }) => name));
  for (const name of plain) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = createNames(ownNames);
  return schemes.map((scheme) => {
    const wishes = wishesOf(scheme).map(({ name, doc }) => {
      const prefixed = prefixFor(scheme.name) + upperFirst(name);
      return {
        doc,
        plain: name,
        name: names.give(...(counts.get(name) === 1 ? [name] : []), prefixed),
      };
    });
    const required = wishes.length < 3 && isRequired(document, scheme.name);
    const options = wishes.map(({ name, doc }) => ({
      name,
      type: "Secret",
      doc: required ? doc : `${doc} @default none`,
      isOptional: !required,
    }));
    const own = (plainName: string) =>
      wishes.find((wish) => wish.plain === plainName)?.name ?? plainName;
    return { scheme: scheme.name, options, ...strategyOf(scheme, own, scopesOf(document, scheme)) };
  });
}

function prefixFor(scheme: string): string {
  const name = camelCase(scheme);
  return isIdentifier(name) ? name : `_${name}`;
}

function wishesOf({ scheme }: Scheme): Wish[] {
  const { type, scheme: kind, in: place, name } = scheme;
  if (type === "apiKey")
    return [{ name: "apiKey", doc: `The API key, sent as ${place} \`${name}\`.` }];
  if (type === "http" && /^basic$/i.test(String(kind))) {
    return [
      { name: "username", doc: "The user name of HTTP Basic." },
      { name: "password", doc: "The password of HTTP Basic." },
    ];
  }
  if (type === "http")
    return [{ name: "token", doc: "The token, sent as `Authorization: Bearer`." }];
  if (type !== "oauth2" && type !== "openIdConnect") return [];
  const token = { name: "accessToken", doc: "An access token that you have, or fetch yourself." };
  const byClient = tokenUrlOf(scheme, "clientCredentials");
  const byToken = refreshUrl(scheme);
  return [
    token,
    ...(byClient || byToken
      ? [
          { name: "clientId", doc: "The client's id, with which it fetches access tokens." },
          { name: "clientSecret", doc: "The client's secret." },
        ]
      : []),
    ...(byToken
      ? [{ name: "refreshToken", doc: "A refresh token, for which it fetches them." }]
      : []),
  ];
}

function refreshUrl(scheme: Scheme["scheme"]): string | undefined {
  return tokenUrlOf(scheme, "authorizationCode", "password");
}

type Own = (name: string) => string;

function strategyOf(
  { scheme }: Scheme,
  own: Own,
  scopes: string[],
): Pick<Credentials, "strategy" | "uses" | "needs"> {
  const { type, scheme: kind, in: place, name } = scheme;
  const text = (value: unknown) => JSON.stringify(value);
  if (type === "apiKey") {
    const make =
      { query: "apiKeyQueryAuth", cookie: "apiKeyCookieAuth" }[String(place)] ?? "apiKeyAuth";
    const key = own("apiKey");
    return given([key], `${make}(${text(name)}, ${key}, ${text(key)})`, [make]);
  }
  if (type === "http" && /^basic$/i.test(String(kind))) {
    const [user, password] = [own("username"), own("password")];
    const parts = [user, password].map(
      (option) => `{ option: ${text(option)}, secret: ${option} ?? "" }`,
    );
    return given([user], `basicAuth(${parts.join(", ")})`, ["basicAuth"], [user, password]);
  }
  const token = own(type === "http" ? "token" : "accessToken");
  const plain = given([token], `tokenAuth(${token}, ${text(token)})`, ["tokenAuth"]);
  if (type === "http") return plain;
  return withTokenEndpoint(scheme, own, plain, scopes);
}

/** Code that makes a strategy where some options are given. */
function given(tested: string[], code: string, uses: string[], needed = tested) {
  const test = tested.map((name) => `${name} !== undefined`).join(" && ");
  return { strategy: `${test} ? ${code} : undefined`, uses, needs: needed.join(" and ") };
}

/** An access token wins over a refresh token, which wins over the client's own credentials. */
function withTokenEndpoint(
  scheme: Scheme["scheme"],
  own: Own,
  plain: Pick<Credentials, "strategy" | "uses" | "needs">,
  scopes: string[],
) {
  const ways = [plain];
  const [id, secret, refresh] = [own("clientId"), own("clientSecret"), own("refreshToken")];
  const names = [
    ["clientId", id],
    ["clientSecret", secret],
    ["refreshToken", refresh],
  ].flatMap(([name, option]) => (name === option ? [] : [`${name}: ${JSON.stringify(option)}`]));
  const asked = scopes.length > 0 ? `, scopes: ${JSON.stringify(scopes)}` : "";
  const named = asked + (names.length > 0 ? `, names: { ${names.join(", ")} }` : "");
  const member = (name: string, option: string, or = "") =>
    name === option && or === "" ? name : `${name}: ${option}${or}`;
  const byToken = refreshUrl(scheme);
  if (byToken) {
    const code = `refreshTokenAuth({ tokenUrl: ${JSON.stringify(byToken)}, ${member("refreshToken", refresh)}, ${member("clientId", id, ' ?? ""')}, ${member("clientSecret", secret)}${named} })`;
    ways.push(given([refresh], code, ["refreshTokenAuth"], [refresh, id]));
  }
  const byClient = tokenUrlOf(scheme, "clientCredentials");
  if (byClient) {
    const code = `clientCredentialsAuth({ tokenUrl: ${JSON.stringify(byClient)}, ${member("clientId", id)}, ${member("clientSecret", secret, ' ?? ""')}${named} })`;
    ways.push(given([id], code, ["clientCredentialsAuth"], [id, secret]));
  }
  return {
    strategy: `${ways.map((way) => way.strategy.replace(/ : undefined$/, " : ")).join("")}undefined`,
    uses: ways.flatMap((way) => way.uses),
    needs: ways.map((way) => way.needs).join(", or "),
  };
}
