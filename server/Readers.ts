import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { Language } from "../schema/words.ts";
import type { Viewers } from "./access/Viewers.ts";
import { dayOf, type Outset, type Viewer } from "./context.ts";
import type { Feed } from "./log/feed.ts";
import type { Agendas } from "./meetings/agenda/Agendas.ts";
import type { ApiTokens, Bearer } from "./people/ApiTokens.ts";
import type { Auth } from "./people/auth.ts";
import { languageOf } from "./say.ts";
import type { Analyst } from "./weaving/Analyst.ts";

/** What is looked at to know who asks. */
type Asking = { headers: IncomingHttpHeaders };

/** What an operation knows that is asked with a key. */
export type Keyed = Outset & { bearer: Bearer };

/** Knows who asks: turns a request into what its operation needs to know. */
export class Readers {
  constructor(
    private readonly viewers: Viewers,
    private readonly auth: Auth,
    private readonly tokens: ApiTokens,
    private readonly feed: Feed,
    private readonly analyst: Analyst,
    private readonly agendas: Agendas,
    private readonly publicUrl: string,
    private readonly seal: (secret: string) => string,
  ) {}

  /** The context of one operation of a request, or of the request that opened a WebSocket. */
  of({ headers }: Asking, language = languageOf(headers["accept-language"])): Promise<Outset> {
    return this.context(headers, language, async () => {
      const who = await this.auth.whoIs(headers);
      return this.viewers.of(who?.person ?? null, { onlyIn: who?.hub, byProvider: !!who?.hub });
    });
  }

  /** The same for whoever brings a key: the person's rights, in the key's hub alone; null when the key opens nothing (any more). */
  async withKey(key: string, { headers }: Asking, language = languageOf(headers["accept-language"])): Promise<Keyed | null> {
    const bearer = await this.tokens.whoBrings(key);
    if (!bearer) return null;
    const context = await this.context(headers, language, async () => {
      const still = await this.tokens.whoBrings(key);
      return still && this.viewers.of(still.person, { onlyIn: still.hub });
    });
    return context.viewer && { ...context, bearer };
  }

  private async context(headers: IncomingHttpHeaders, language: Language, lookAgain: () => Promise<Viewer | null>): Promise<Outset> {
    const key = headers["idempotency-key"];
    const now = new Date();
    return {
      viewer: await lookAgain(),
      language,
      now,
      today: dayOf(now),
      operation: typeof key === "string" ? key : randomUUID(),
      feed: this.feed,
      analyst: this.analyst,
      agendas: this.agendas,
      publicUrl: this.publicUrl,
      seal: this.seal,
      lookAgain,
    };
  }
}
