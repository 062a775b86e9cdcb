import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { MikroORM } from "@mikro-orm/postgresql";
import { type Context, dayOf, sessionOf, type Viewer } from "./context.ts";
import { Membership } from "./hubs/Membership.ts";
import type { Feed } from "./log/feed.ts";
import type { Auth } from "./people/auth.ts";
import { Person } from "./people/Person.ts";
import { isId } from "./reading/isId.ts";
import { languageOf } from "./say.ts";

/** How long it is remembered which hubs a person is a member of, in milliseconds. */
const remembered = 1_000;

/** Knows who asks: turns a request into what its operation needs to know. */
export class Readers {
  private readonly viewers = new Map<string, { until: number; viewer: Promise<Viewer | null> }>();

  constructor(
    private readonly orm: MikroORM,
    private readonly auth: Auth,
    private readonly feed: Feed,
  ) {}

  /** The context of one operation of a request, or of the request that opened a WebSocket. */
  async of({ headers }: { headers: IncomingHttpHeaders }, language = languageOf(headers["accept-language"])): Promise<Omit<Context, "em">> {
    const lookAgain = async () => this.viewer(await this.auth.whoIs(headers));
    const key = headers["idempotency-key"];
    const now = new Date();
    return {
      viewer: await lookAgain(),
      language,
      now,
      today: dayOf(now),
      operation: typeof key === "string" && isId(key) ? key : randomUUID(),
      feed: this.feed,
      lookAgain,
    };
  }

  /** A person with the hubs they are a member of; null for nobody. */
  viewer(id: string | null): Promise<Viewer | null> {
    if (!id) return Promise.resolve(null);
    const known = this.viewers.get(id);
    if (known && known.until > Date.now()) return known.viewer;
    const viewer = this.look(id);
    this.viewers.set(id, { until: Date.now() + remembered, viewer });
    if (this.viewers.size > 10_000) this.viewers.delete(this.viewers.keys().next().value!);
    return viewer;
  }

  private async look(id: string): Promise<Viewer | null> {
    const em = this.orm.em.fork({ session: { variables: sessionOf({ id, name: "", memberOf: [] }) } });
    return em.transactional(async (inside) => {
      const person = await inside.findOne(Person, id);
      const memberships = await inside.find(Membership, { person: id });
      return person && { id, name: person.name, memberOf: memberships.map(({ hub }) => hub.id) };
    });
  }
}
