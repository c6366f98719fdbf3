import { createRequire } from "node:module";
import { type Answer, ask, type Question } from "@carespec/test-support/ask";
import { beforeAll } from "vitest";
import { fixture } from "./fixture.ts";
import { printed, type Running, startNode } from "./process.ts";

const script = createRequire(import.meta.url).resolve("@stoplight/prism-cli");

/** Node ends a process at a rejected promise that no one waits for; with this it only tells. */
const TELL = "--unhandled-rejections=warn";
const TOLD = /UnhandledPromiseRejectionWarning: (?!Unhandled promise)(.+)/g;

/** Prism's own command line, kept alive where it would end. */
export interface FailingPrism {
  ask(question: Question): Promise<Answer>;
  /** The error that ends Prism's process over this request; rejects where it answers. */
  deathBy(question: Question): Promise<string>;
  /** Resolves when Prism has answered a later request, but not this; rejects where it answers. */
  expectHanging(question: Question, later: Question): Promise<void>;
}

/** Starts Prism for the test file's requests that crash or hang it. */
export function failingPrism(document: string): FailingPrism {
  let prism: Running;
  let url = "";
  beforeAll(async () => {
    const args = ["mock", fixture(document), "--port", "0"];
    prism = startNode(script, args, { FORCE_COLOR: "0", NODE_OPTIONS: TELL });
    [, url = ""] = await printed(prism, /listening on (http:\S+)/);
  });

  const deaths = () => [...prism.output.stderr.matchAll(TOLD)].map(([, error = ""]) => error);

  /** Rejects when Prism answers; the end of the connection, when the file ends, is not an answer. */
  function noAnswer(question: Question): Promise<never> {
    return new Promise((_, reject) => {
      const unexpected = ({ status, body }: Answer) =>
        reject(new Error(`Prism answers ${status}: ${body}`));
      ask(url, question).then(unexpected, () => undefined);
    });
  }

  return {
    ask: (question) => ask(url, question),
    deathBy(question) {
      const before = deaths().length;
      const death = new Promise<string>((resolve) => {
        const look = () => {
          const [error] = deaths().slice(before);
          if (error === undefined) return;
          prism.child.stderr?.off("data", look);
          resolve(error);
        };
        prism.child.stderr?.on("data", look);
      });
      return Promise.race([death, noAnswer(question)]);
    },
    async expectHanging(question, later) {
      await Promise.race([noAnswer(question), ask(url, later)]);
    },
  };
}
