import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { MikroORM } from "@mikro-orm/postgresql";
import type { Language } from "../schema/words.ts";
import { isVouchedFor } from "./access/isVouchedFor.ts";
import { viewerOf } from "./access/viewerOf.ts";
import { dayOf, type Outset, type Viewer } from "./context.ts";
import type { Feed } from "./log/feed.ts";
import type { Agendas } from "./meetings/agenda/Agendas.ts";
import type { ApiTokens, Bearer } from "./people/ApiTokens.ts";
import type { Auth } from "./people/auth.ts";
import { languageOf } from "./say.ts";
import type { Analyst } from "./weaving/Analyst.ts";

/** How long it is remembered what a person may do, in milliseconds: the most that taking it from them can lag. */
const remembered = 500;

/** What is looked at to know who asks. */
type Asking = { headers: IncomingHttpHeaders };

/** What an operation knows that is asked with a key. */
export type Keyed = Outset & { bearer: Bearer };

/** Knows who asks: turns a request into what its operation needs to know. */
export class Readers {
  private readonly viewers = new Map<string, { until: number; viewer: Promise<Viewer | null> }>();

  constructor(
    private readonly orm: MikroORM,
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
      return this.viewer(who?.person ?? null, who?.hub, { byProvider: !!who?.hub });
    });
  }

  /** The same for whoever brings a key: the person's rights, in the key's hub alone; null when the key opens nothing (any more). */
  async withKey(key: string, { headers }: Asking, language = languageOf(headers["accept-language"])): Promise<Keyed | null> {
    const bearer = await this.tokens.whoBrings(key);
    if (!bearer) return null;
    const context = await this.context(headers, language, async () => {
      const still = await this.tokens.whoBrings(key);
      return still && this.viewer(still.person, still.hub);
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

  /** A person with what they may do, in one hub alone where that is said; null for nobody. */
  viewer(id: string | null, onlyIn: string | null = null, { byProvider = false } = {}): Promise<Viewer | null> {
    if (!id) return Promise.resolve(null);
    const key = `${id} ${onlyIn ?? ""} ${byProvider}`;
    const known = this.viewers.get(key);
    if (known && known.until > Date.now()) return known.viewer;
    const viewer = this.look(id, onlyIn, byProvider);
    this.viewers.set(key, { until: Date.now() + remembered, viewer });
    viewer.catch(() => this.viewers.delete(key));
    if (this.viewers.size > 10_000) this.viewers.delete(this.viewers.keys().next().value!);
    return viewer;
  }

  private async look(id: string, onlyIn: string | null, byProvider: boolean): Promise<Viewer | null> {
    if (byProvider && !(await isVouchedFor(this.orm, onlyIn!))) return null;
    return viewerOf(this.orm, id, onlyIn);
  }
}
