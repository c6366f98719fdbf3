import type { IHttpOperation } from "@stoplight/types";
import { prismModule } from "./prism-bundle.ts";

/*
 * The parts of Prism's dependencies that read documents, so that values and operations are the ones that
 * Prism's own server has.
 */

/** A node of a YAML text. */
export interface YamlNode {
  kind: number;
  startPosition: number;
  endPosition: number;
  errors?: {
    reason: string;
    isWarning: boolean;
    mark: { line: number; column: number; position: number };
  }[];
  /** Of a scalar; of an alias, the node that it stands for. */
  value?: unknown;
  plainScalar?: boolean;
  items?: (YamlNode | null)[];
  mappings?: { key: YamlNode; value: YamlNode | null }[];
}
interface YamlParser {
  load(text: string, options: object): YamlNode | undefined;
  Kind: Record<"SCALAR" | "MAP" | "SEQ" | "ANCHOR_REF", number>;
  ScalarType: Record<"null" | "bool" | "int" | "float" | "string", number>;
  determineScalarType(node: YamlNode): number;
  parseYamlBoolean(text: unknown): boolean;
  parseYamlBigInteger(text: unknown): number | bigint;
  parseYamlFloat(text: unknown): number;
}
type Transform = (document: object) => IHttpOperation[];
interface Oas {
  transformOasEndpointOperations(
    document: object,
    transformer: unknown,
    config: unknown,
    methods: readonly string[],
  ): IHttpOperation[];
  OPERATION_CONFIG: unknown;
}
interface Sampler {
  sample(schema: object, options: object): unknown;
}
interface UriTemplate {
  URI: { Template: new (path: string) => { match(path: string): Record<string, string> | null } };
}
type RefParser = new () => { dereference(root: string, options: object): Promise<object> };

const yaml = prismModule<YamlParser>("yaml");

/** The kinds of a {@link YamlNode}. */
export const yamlKinds = yaml.Kind;

/** Parses YAML into its tree, with the errors in it. */
export function parseYamlTree(text: string): YamlNode | undefined {
  return yaml.load(text, { ignoreDuplicateKeys: true });
}

/** A scalar's value. */
export function yamlScalar(node: YamlNode): unknown {
  const { null: none, bool, int, float } = yaml.ScalarType;
  const type = yaml.determineScalarType(node);
  if (type === none) return null;
  if (type === bool) return yaml.parseYamlBoolean(node.value);
  if (type === int) return Number(yaml.parseYamlBigInteger(node.value));
  return type === float ? yaml.parseYamlFloat(node.value) : String(node.value);
}

const PrismRefParser = prismModule<RefParser>("references");

/**
 * Replaces every reference by its target. The files are read with `read`, which gets what comes
 * before the `#`; parts that refer to each other become circles.
 *
 * @throws Error for a reference that leads nowhere
 */
export function dereference(root: string, read: (address: string) => unknown): Promise<object> {
  const own = { order: 1, allowEmpty: true };
  return new PrismRefParser().dereference(root, {
    resolve: {
      file: false,
      http: false,
      own: { ...own, canRead: true, read: ({ url }: { url: string }) => ({ value: read(url) }) },
    },
    parse: {
      json: false,
      yaml: false,
      text: false,
      own: {
        ...own,
        canParse: true,
        parse: (file: { data: { value: unknown } }) => file.data.value,
      },
    },
  });
}

const oas = prismModule<Oas>("operations");
const { transformOas3Operation } = prismModule<{ transformOas3Operation: unknown }>("openApi3");

/** The operations of an OpenAPI 3 document by these methods. */
export const openApi3Operations = (document: object, methods: readonly string[]) =>
  oas.transformOasEndpointOperations(
    document,
    transformOas3Operation,
    oas.OPERATION_CONFIG,
    methods,
  );

/** The operations of a Swagger 2 document. */
export const { transformOas2Operations: swagger2Operations } = prismModule<{
  transformOas2Operations: Transform;
}>("openApi2");

/** The operations of a Postman collection. */
export const { transformPostmanCollectionOperations: postmanOperations } = prismModule<{
  transformPostmanCollectionOperations: Transform;
}>("postman");

interface Json {
  pathToPointer(path: string[]): string;
  pointerToPath(pointer: string): (string | number)[];
}

export const {
  /** The pointer of a place, escaped as Prism escapes it. */
  pathToPointer,
  /** The keys that a pointer names. */
  pointerToPath,
} = prismModule<Json>("json");

/** An example of a schema without circles, as Prism makes it where a document has none. */
export const sampleOf = (schema: object): unknown =>
  prismModule<Sampler>("sampler").sample(schema, { ticks: 2_500 });

const { URI } = prismModule<UriTemplate>("uriTemplate");

/** Whether Prism finds these parameters in a path; it cannot read some, such as `/a b/{id}` or `{a+b}`. */
export function hasReadableNames(path: string, names: readonly string[]): boolean {
  // As a request has it: literal parts that a URL escapes are not found either.
  const { pathname } = new URL(`http://mock.test${path.replaceAll(/\{[^{}]*\}/g, "1")}`);
  const found = new URI.Template(path).match(pathname) ?? {};
  return names.every((name) => Object.hasOwn(found, name));
}
