import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { DockerfileParser, type Instruction, type PropertyInstruction } from "dockerfile-ast";
import { parse } from "yaml";

const folder = join(repositoryRoot, "packages/mock/container");

/** What the last stage of the Dockerfile says, read by the parser of Docker's own editor. */
export interface Image {
  /** The instructions of the last stage by keyword, each as it is written. */
  last: Record<string, string[]>;
  env: Record<string, string>;
  entrypoint: string[];
  command: string[];
  healthcheck: string[];
  /** What the first stage runs, in order. */
  runs: string[];
}

/** Reads the mock's Dockerfile. */
export function readImage(): Image {
  const file = DockerfileParser.parse(readFileSync(join(folder, "Dockerfile"), "utf8"));
  const instructions = file.getInstructions();
  const begin = instructions.findLastIndex((each) => each.getKeyword() === "FROM");
  const last = instructions.slice(begin);
  const listOf = (keyword: string) =>
    JSON.parse(argumentsOf(last, keyword)[0]?.replace(/^CMD /, "") ?? "null");
  const env = last.filter((each) => each.getKeyword() === "ENV") as PropertyInstruction[];
  return {
    last: byKeyword(last),
    env: Object.fromEntries(
      env.flatMap((each) =>
        each.getProperties().map((property) => [property.getName(), property.getValue() ?? ""]),
      ),
    ),
    entrypoint: listOf("ENTRYPOINT"),
    command: listOf("CMD"),
    healthcheck: listOf("HEALTHCHECK"),
    runs: argumentsOf(instructions.slice(0, begin), "RUN"),
  };
}

function argumentsOf(instructions: Instruction[], keyword: string): string[] {
  return instructions
    .filter((each) => each.getKeyword() === keyword)
    .map((each) => each.getArgumentsContent() ?? "");
}

function byKeyword(instructions: Instruction[]): Record<string, string[]> {
  const keywords = new Set(instructions.map((each) => each.getKeyword()));
  return Object.fromEntries(
    [...keywords].map((keyword) => [keyword, argumentsOf(instructions, keyword)]),
  );
}

/** A service of the compose file, as far as the tests use it. */
export interface Service {
  environment?: Record<string, string>;
  command: string[];
  deploy?: { replicas: number };
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test: string[] };
}

export const composeFile = join(folder, "compose.yaml");

/** Reads the services of the compose file. */
export function readServices(): Record<"mock" | "redis", Service> {
  return parse(readFileSync(composeFile, "utf8")).services;
}
