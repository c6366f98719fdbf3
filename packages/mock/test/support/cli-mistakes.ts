import { listVendors } from "@carespec/document";
import { expect } from "vitest";
import { openDataFolder } from "./data-file.ts";
import { fixture } from "./fixture.ts";
import type { Ended } from "./in-process.ts";
import { registered } from "./registered-vendor.ts";

const bad = (name: string) => fixture(`bad/${name}`);

/** What is wrong, the arguments, and what the one line on stderr says. */
type Mistake = [what: string, args: string[], line: RegExp];

/** Mistakes on the command line. Call it at the top of a test file, which then owns their files. */
export function listMistakes(): Mistake[] {
  const { dataFile } = openDataFolder();
  const specData = dataFile({ spec: { books: [] } });
  const acmeData = dataFile({ acme: {} });
  return [
    [
      "a missing file",
      ["--spec", "nowhere.yaml"],
      /cannot read .*nowhere\.yaml in \/.*: check that/,
    ],
    [
      "a document twice",
      ["--spec", bad("not-a-document.txt"), "--spec", "nowhere.yaml"],
      /option '--spec' is given twice: give it once/,
    ],
    ["a port twice", ["--port", "0", "-p", "0"], /option '--port' is given twice: give it once/],
    ["an empty file name", ["--spec", ""], /cannot read .*: check that/],
    ["a folder", ["--spec", fixture("bad")], /bad is a folder: give the document's file/],
    ["a device", ["--spec", "/dev/null"], /\/dev\/null is a pipe or a device: write the document/],
    [
      "a text",
      ["--spec", bad("not-a-document.txt")],
      /not-a-document\.txt is not a usable API doc/,
    ],
    [
      "other JSON",
      ["--spec", bad("unknown-format.json")],
      /unknown-format\.json is not a usable API/,
    ],
    ["broken YAML", ["--spec", bad("broken.yaml")], /broken\.yaml cannot be parsed: .* at line 3,/],
    [
      "a $ref to nothing",
      ["--spec", bad("unresolved-ref.yaml")],
      /\$ref .* "#\/components\/schemas/,
    ],
    ["a $ref to no file", ["--spec", bad("missing-file-ref.yaml")], /\$ref .*missing\.yaml/],
    ["no operations", ["--spec", bad("no-operations.yaml")], /no operations: there is nothing to/],
    [
      "two plugins",
      ["--spec", fixture("library.yaml"), "--plugin", "a.mjs", "--plugin", "b.mjs"],
      /--plugin.*'b\.mjs' is invalid\. a document has one plugin: give one file/,
    ],
    [
      "an empty plugin",
      ["--spec", fixture("library.yaml"), "--plugin", ""],
      /--plugin.*the file's name is empty: give one file/,
    ],
    [
      "the mock's own path as mount",
      ["--spec", fixture("library.yaml"), "--mount", "__mock/"],
      /the mount __mock\/ is a path of the mock itself: choose another one/,
    ],
    [
      "a path of sessions as mount",
      ["--spec", fixture("library.yaml"), "--mount", "/__session/a"],
      /the mount \/__session\/a is a path of the mock itself/,
    ],
    [
      "data of a document without a plugin",
      ["--spec", fixture("library.yaml"), "--data", specData],
      /\/spec: only a document with a plugin or state has such data: add --spec FILE and --plugin FILE or --stateful/,
    ],
    [
      "data of an unknown vendor beside a document",
      ["--spec", fixture("library.yaml"), "--data", acmeData],
      /\/acme: unknown vendor, since this mock serves none: give the data of a vendor with --vendor/,
    ],
    [
      "an unknown vendor",
      ["--vendor", "acme"],
      new RegExp(
        `"acme": choose from ${listVendors()
          .map(({ name }) => name)
          .join(", ")}`,
      ),
    ],
    ...["dynamic", "errors", "seed", "mount", "json-schema-faker-fillProperties"].map(
      (name): Mistake => [
        `--${name} without a document`,
        [`--${name}=true`],
        new RegExp(`--${name} has no effect on the vendors: add --spec FILE, or leave`),
      ],
    ),
    [
      "--no-ignore-examples without a document",
      ["--no-ignore-examples"],
      /-ignore-examples has no/,
    ],
    ["a switch that is neither on nor off", ["--cors=maybe"], /"maybe" is neither true nor false/],
    [
      "a vendor's base path as mount",
      [
        "--spec",
        fixture("library.yaml"),
        "--vendor",
        registered.name,
        "--mount",
        registered.basePath,
      ],
      new RegExp(`the mount ${registered.basePath} is the base path of ${registered.name}: choose`),
    ],
    [
      "a document's address as mount",
      ["--spec", fixture("library.yaml"), "--mount", "/spec/openapi.json"],
      /the mount \/spec\/openapi\.json is an OpenAPI document's address: choose another --mount/,
    ],
    ["a malformed port", ["--port", "http"], /"http" is not a port: give a number from 0 to 65535/],
    ["a port that is too high", ["--port", "65536"], /"65536" is not a port: give a number from 0/],
    ["an empty port", ["--port", ""], /"" is not a port: give a number from 0 to 65535/],
    ["a port in another notation", ["--port", "1e3"], /"1e3" is not a port: give a number from 0/],
    [
      "an unknown name of what is beyond Prism",
      ["--spec", fixture("library.yaml"), "--beyond", "xml,yaml"],
      /beyond: unknown "yaml", choose from array-values, .* or all/,
    ],
    [
      "what is beyond Prism, without a document",
      ["--beyond", "all"],
      /--beyond has no effect on the vendors: add --spec FILE/,
    ],
    [
      "an unknown log level",
      ["--log-level", "loud"],
      /'loud' is invalid.*silent, error, warn, info/,
    ],
    ["an unknown option", ["--prot", "1"], /unknown option '--prot'.*--port.*--help/],
    ["an option without its value", ["--spec"], /'--spec <file>' argument missing.*--help/],
    ["too many arguments", ["any"], /too many arguments.*--help/],
    [
      "a host that does not resolve",
      ["--port", "0", "--host", "no.invalid"],
      /no\.invalid.*--host/,
    ],
  ];
}

/** Fails unless the command ended with 1 and this line. */
export function expectOneLine({ code, stdout, stderr }: Ended, line: RegExp): void {
  expect(code).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^carespec-mock: [^\n]+\n$/);
  expect(stderr).toMatch(line);
}
