import { json, Router } from "express";

/** Someone whom a visitor of the demo can be with one click. */
export interface DemoPerson {
  name: string;
  email: string;
  /** What they are entrusted with, as keys of the vocabulary, and in which area. */
  roles: { role: string; area?: string }[];
  /** The names of the actors that they act for. */
  actors: string[];
  /** The path of their hub. */
  hub: string;
}

/** What the demo's sign-in page talks to; mounted only where the demo is on, for it lets anyone in. */
export function demo(people: () => Promise<DemoPerson[]>, signInAs: (email: string) => Promise<string[]>): Router {
  const router = Router();
  router.get("/api/demo", async (_request, response) => {
    response.json({ people: await people() });
  });
  router.post("/api/demo/sign-in", json({ limit: "1kb" }), async (request, response) => {
    // A form on another site cannot send JSON unasked, so no visitor is signed in behind their back.
    const email: unknown = request.body?.email;
    const offered = typeof email === "string" && (await people()).some((person) => person.email === email);
    const cookies = offered ? await signInAs(email) : [];
    if (cookies.length === 0) return void response.status(404).json({ signedIn: false });
    response.setHeader("set-cookie", cookies).json({ signedIn: true });
  });
  return router;
}
