// A thread of `writeTwins`: writes its share of the twins.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { readPage } from "./html-files.ts";
import { markdownTwin } from "./markdown-twin.ts";
import type { TwinTask, WrittenTwin } from "./markdown-twins.ts";

const { site, paths } = workerData as TwinTask;

const written = paths.map((page): WrittenTwin => {
  const { path, title, markdown } = markdownTwin(readPage(site, page));
  const file = join(site, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, markdown);
  return { path, title };
});
parentPort?.postMessage(written);
