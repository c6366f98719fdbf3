// A thread of `markdownTwins`: writes its share of the pages.
import { parentPort, workerData } from "node:worker_threads";
import type { BuiltPage } from "./html-files.ts";
import { markdownTwin } from "./markdown-twin.ts";

parentPort?.postMessage((workerData as BuiltPage[]).map(markdownTwin));
