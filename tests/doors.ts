import { createHmac, randomUUID } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import express from "express";
import type { Letter } from "../server/mail/queueMail.ts";
import { type Auth, openAuth } from "../server/people/auth.ts";
import type { SignInReport } from "../server/people/guard.ts";
import { freshDatabase } from "./database.ts";
import type { Loose } from "./world.ts";

/** What somebody has in front of them who comes to be let in: a browser that keeps its cookies, at an address. */
export interface Browser {
  cookie(): string;
  post(path: string, body?: object, headers?: Record<string, string>): Promise<{ status: number; body: Loose; headers: Headers }>;
  get(path: string): Promise<Loose>;
}

/** Signing in by itself, on a fresh database: its servers, what they wrote and what they reported. */
export interface Doors {
  auth: Auth;
  address: string;
  letters: Letter[];
  reports: SignInReport[];
  /** A second server on the same database. */
  another(): Promise<Auth>;
  browser(cookie?: string, from?: string): Browser;
  /** A person with an account. */
  person(name: string, password?: string): Promise<{ id: string; email: string }>;
  close(): Promise<void>;
}

const secret = "pLq82nsKa0xTz51hWn27aQmCv93yRb64";

/** Opens the doors; close them when done. */
export async function openDoors(): Promise<Doors> {
  const database = await freshDatabase();
  const server = express().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const letters: Letter[] = [];
  const reports: SignInReport[] = [];
  const open = () =>
    openAuth({
      databaseUrl: database.url,
      secret,
      publicUrl: address,
      origins: [address],
      post: async (letter) => void letters.push(letter),
      onSignIn: (report) => void reports.push(report),
    });
  const auth = await open();
  const all = [auth];
  const pages = express().set("trust proxy", 1).use("/api/auth", auth.handler);
  server.removeAllListeners("request").on("request", pages);
  return {
    auth,
    address,
    letters,
    reports,
    browser: (cookie, from) => browserAt(address, cookie, from),
    async another() {
      const one = await open();
      all.push(one);
      return one;
    },
    async person(name, password) {
      const person = {
        id: randomUUID(),
        name,
        email: `${name.toLowerCase().replace(/[^a-z0-9]/g, "")}.${randomUUID().slice(0, 8)}@lund.example`,
      };
      await auth.addAccount({ ...person, ...(password && { password }) });
      return person;
    },
    async close() {
      server.close();
      for (const one of all) await one.close();
      await database.drop();
    },
  };
}

/** A browser at an address, behind a proxy that says where it is. */
export function browserAt(address: string, cookie = "", from = "192.0.2.1"): Browser {
  const jar = new Map(cookie.split("; ").flatMap((one) => (one ? [one.split(/=(.*)/s).slice(0, 2) as [string, string]] : [])));
  const kept = () => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const send = async (path: string, init: RequestInit, more: Record<string, string> = {}) => {
    const headers = {
      origin: address,
      "x-forwarded-for": from,
      "user-agent": "Firefox/140 Linux",
      ...(jar.size && { cookie: kept() }),
      ...more,
    };
    const answer = await fetch(address + path, { ...init, redirect: "manual", headers });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (/max-age=0/i.test(set)) jar.delete(name);
      else jar.set(name, value);
    }
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: /^[[{n]/.test(text) ? JSON.parse(text) : text };
  };
  return {
    cookie: kept,
    post: (path, body = {}, more) =>
      send(path, { method: "POST", body: JSON.stringify(body) }, { "content-type": "application/json", ...more }),
    get: async (path) => (await send(path, { method: "GET" })).body,
  };
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The code that an app for codes shows for a secret at a moment (RFC 6238). */
export function codeFor(secretOfApp: string, at = Date.now()): string {
  const bits = [...secretOfApp.replace(/=+$/, "")].map((one) => alphabet.indexOf(one).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const mac = createHmac("sha1", key).update(counter).digest();
  const number = mac.readUInt32BE(mac.at(-1)! & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}
