import { type Environment, given, wrong } from "../host/environment.ts";
import { isNetwork } from "./addresses.ts";

/** What whoever runs the server decides about what comes in and goes out. */
export interface EdgeSettings {
  /** Whether anyone may ask what they like within limits, or only what the pages ask. */
  api: "open" | "documents";
  /** Whether the API tells what there is to ask. */
  introspection: boolean;
  /** How much a person may ask for in a minute, in points: one for an operation, and one more for each 5,000 things that it could bring. */
  rateLimit: number;
  /** Hosts and networks inside that the server may ask, also without https. */
  intranet: string[];
  /** Where somebody who has found a weakness turns. */
  securityContact?: string;
}

const HOST = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i;

/** The settings that the environment describes; throws a sentence about the first value that cannot be used. */
export function readEdge(env: Environment, demo: boolean): EdgeSettings {
  const securityContact = readContact(env);
  return {
    api: readApi(env),
    introspection: readIntrospection(env, demo),
    rateLimit: readRateLimit(env),
    intranet: readIntranet(env),
    ...(securityContact && { securityContact }),
  };
}

function readApi(env: Environment): EdgeSettings["api"] {
  const text = given(env, "API") ?? "open";
  if (text !== "open" && text !== "documents")
    wrong("API", text, "open (any question within limits) or documents (only what the pages ask)");
  return text;
}

function readIntrospection(env: Environment, otherwise: boolean): boolean {
  const text = given(env, "INTROSPECTION");
  if (text === undefined) return otherwise;
  if (text !== "0" && text !== "1") wrong("INTROSPECTION", text, "1 (the API tells what there is to ask) or 0 (it does not)");
  return text === "1";
}

function readRateLimit(env: Environment): number {
  const text = given(env, "RATE_LIMIT") ?? "6000";
  if (!/^\d{1,9}$/.test(text)) wrong("RATE_LIMIT", text, "a whole number of points a minute, or 0 for no limit");
  return Number(text);
}

function readIntranet(env: Environment): string[] {
  const written = (given(env, "INTRANET") ?? "").split(/[\s,]+/).filter(Boolean);
  const odd = written.find((one) => !isNetwork(one) && (!HOST.test(one) || /^[\d./]+$/.test(one)));
  if (odd) wrong("INTRANET", odd, "hosts and networks with commas between, such as id.kommun.local, 10.1.0.0/16");
  return written;
}

function readContact(env: Environment): string | undefined {
  const text = given(env, "SECURITY_CONTACT");
  if (text && !/^(mailto:[^\s@]+@[^\s@]+|https:\/\/[^\s/]+\S*|tel:\+[\d-]+)$/.test(text))
    wrong("SECURITY_CONTACT", text, "an address that begins with mailto:, https: or tel:, such as mailto:security@example.se");
  return text;
}
