import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { bringOnce } from "./bring-once.ts";
import { findProgram, type Places } from "./find-program.ts";
import { libraryPath, type Program } from "./program.ts";
import { run } from "./run.ts";
import { decompress, untar } from "./unpack.ts";

/** Where Chromium or Google Chrome is, on the systems that have one. */
export const chromiumPlaces: Places = {
  variable: "CHROMIUM_PATH",
  usual: [
    "/usr/bin/chromium",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/chromium-browser",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  ],
};

/**
 * Finds Chromium: the one of `CHROMIUM_PATH`, else one in the usual places, else the one that npm
 * has installed, which is unpacked at its first use.
 *
 * @throws Error with the remedy, where none is found and none can be brought
 */
export async function findChromium(): Promise<Program> {
  const path = findProgram(chromiumPlaces);
  return path ? { path, env: {} } : bringChromium();
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` into the checkout's cache: with the libraries and the
 * font that a bare Debian lacks. npm has checked the package against the lock file.
 */
export async function bringChromium({ platform, arch } = process as System): Promise<Program> {
  if (platform !== "linux" || arch !== "x64") {
    throw new Error(
      "Chromium is missing: install Chromium or Google Chrome, or set CHROMIUM_PATH to the program",
    );
  }
  const home = join(createRequire(import.meta.url).resolve("@sparticuz/chromium"), "../..");
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  const folder = await bringOnce(`chromium-${version}`, async (part) => {
    const { path, env } = chromiumIn(part);
    await Promise.all([
      decompress(join(home, "bin/chromium.br"), path),
      untar(join(home, "bin/al2023.tar.br"), part),
      untar(join(home, "bin/fonts.tar.br"), part),
    ]);
    writeFileSync(join(part, "fonts.conf"), fonts);
    const said = await run(path, ["--version"], { env });
    return `${said.trim()} of the npm package @sparticuz/chromium ${version}`;
  });
  return chromiumIn(folder);
}

type System = Pick<NodeJS.Process, "platform" | "arch">;

function chromiumIn(folder: string): Program {
  return {
    path: join(folder, "chromium"),
    env: { ...libraryPath([join(folder, "lib")]), FONTCONFIG_FILE: join(folder, "fonts.conf") },
  };
}

/** The package's own list of fonts has absolute paths of the service that it is made for. */
const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
