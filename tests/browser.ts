import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import sparticuz, { inflate } from "@sparticuz/chromium";
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from "playwright-core";

const ARGS = ["--no-sandbox", "--disable-dev-shm-usage", "--font-render-hinting=none", "--disable-domain-reliability", "--no-pings"];

/** Opens a browser that asks the internet for nothing: the one that CHROMIUM_PATH names, or the one that npm brought. */
export const openBrowser = async (): Promise<Browser> => chromium.launch(await whichBrowser());

/** Opens the same browser for several processes: each connects to it at its `wsEndpoint()`. */
export const serveBrowser = async (): Promise<BrowserServer> => chromium.launchServer(await whichBrowser());

async function whichBrowser(): Promise<LaunchOptions> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { executablePath: named, args: ARGS };
  const executablePath = await sparticuz.executablePath();
  return { executablePath, args: ARGS, env: await surroundings(executablePath) };
}

/** What the browser from npm needs on a machine that has never had one: its libraries and fonts come along with it. */
async function surroundings(executablePath: string): Promise<Record<string, string>> {
  const env = process.env as Record<string, string>;
  const fonts: Record<string, string> = existsSync("/etc/fonts") ? {} : { FONTCONFIG_PATH: join(tmpdir(), "fonts") };
  if (spawnSync(executablePath, ["--version"]).status === 0) return { ...env, ...fonts };
  const brought = dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium"));
  await inflate(join(brought, "../bin/al2023.tar.br"));
  return { ...env, ...fonts, LD_LIBRARY_PATH: join(tmpdir(), "al2023/lib") };
}
