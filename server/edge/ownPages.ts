import type { IncomingHttpHeaders } from "node:http";
import type { RequestHandler } from "express";
import { refusal } from "../../schema/refusal.ts";
import { languageOf, say } from "../say.ts";

const reading = ["GET", "HEAD", "OPTIONS"];

/**
 * Whether a request with a session's cookie comes from a page of ours: a browser sends cookies along for whoever asks it to, and says for
 * whom. What is no browser says nothing, and has no cookies that it was not given.
 */
export function isOfOwnPage({ origin, "sec-fetch-site": site }: IncomingHttpHeaders, origins: readonly string[]): boolean {
  if (origin !== undefined) return origins.includes(origin);
  return site === undefined || site === "same-origin" || site === "none";
}

/** Keeps other sites from doing anything in the name of whoever is signed in here. */
export const ownPagesOnly =
  (origins: readonly string[]): RequestHandler =>
  ({ method, headers }, response, next) => {
    if (reading.includes(method) || !headers.cookie || isOfOwnPage(headers, origins)) return next();
    const no = refusal("edge.whyNot.otherSite");
    const message = say(languageOf(headers["accept-language"]), no);
    response.status(403).json({ errors: [{ message, extensions: { code: "REFUSED", ...no } }] });
  };
