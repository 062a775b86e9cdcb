import type { RequestHandler } from "express";

/** Where an address itself holds a secret: whoever has the letter is let in by it. */
const secretPages = /^\/(reply|invitation|call|calendar|letters)\//;

/** Keeps the secret in a page's address to itself: no request names the page it came from, and no search engine lists it. */
export const keepSecret: RequestHandler = ({ path }, response, next) => {
  if (secretPages.test(path)) response.set({ "Referrer-Policy": "no-referrer", "X-Robots-Tag": "noindex" });
  next();
};
