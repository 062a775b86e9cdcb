import { createHash } from "node:crypto";
import { parse } from "graphql";
import { viewerOf } from "../server/access/viewerOf.ts";
import { dayOf, inHouse } from "../server/context.ts";
import { Event } from "../server/log/Event.ts";
import { textOf } from "../server/reading/Written.ts";
import type { Writer } from "./agendas.ts";
import { type Deed, operationOf } from "./deeds.ts";

/** Who does something, on which day, and under which name it is known again. */
export interface Act {
  by: string;
  on: string;
  key: string;
}

type Viewers = Map<string, Awaited<ReturnType<typeof viewerOf>>>;

/**
 * Does what people do with agreements, one after the other, each as of its day. What a seeding that was interrupted has done is not done
 * again; the last thing that is done says that the step has been taken.
 */
export class Agreeing {
  private readonly viewers: Viewers = new Map();

  private constructor(
    private readonly writer: Writer,
    private readonly done: ReadonlySet<string>,
  ) {}

  static async in(writer: Writer): Promise<Agreeing> {
    const { app, names } = writer;
    const kinds = {
      type: { $in: ["Agreement", "AgreementFile", "AgreementVersion", "CriterionAnswer", "PoliticalDecision", "Signature", "FollowUp"] },
    };
    const found = await inHouse(app.orm, (em) => em.find(Event, kinds, { fields: ["operation"] }), [names.hub]);
    return new Agreeing(writer, new Set(found.map(({ operation }) => operation)));
  }

  async does({ by, on, key }: Act, deeds: readonly Deed[], isLast = false): Promise<void> {
    const { asked, town } = this.writer;
    const id = isLast ? asked.operation : idOf(town.founding.slug, key);
    if (!deeds.length || this.done.has(id)) return;
    const now = new Date(Math.min(Date.now(), Date.parse(`${on}T10:00:00Z`)));
    const { source, variables } = operationOf(deeds);
    await this.execute(source, variables, { operation: id, now, today: dayOf(now), viewer: await this.viewer(by) });
  }

  /** What somebody reads. */
  async reads<Read>(by: string, source: string, variables: object): Promise<Read> {
    return (await this.execute(source, variables, { viewer: await this.viewer(by) })) as Read;
  }

  /** What people may do is asked anew: somebody has become part of another agreement. */
  forget(): void {
    this.viewers.clear();
  }

  private async execute(source: string, variables: object, more: object): Promise<unknown> {
    const { app, asked } = this.writer;
    const operation = { document: parse(source), variableValues: { ...variables }, contextValue: { ...asked, ...more } };
    const { data, errors } = await app.executor.execute(operation);
    if (errors) throw new Error(`The demo's agreements could not be made: ${errors[0]!.message}`, { cause: errors[0] });
    return JSON.parse(textOf(data));
  }

  private async viewer(name: string) {
    const viewer = this.viewers.get(name) ?? (await viewerOf(this.writer.app.orm, this.writer.names.one("people", name)));
    this.viewers.set(name, viewer);
    return viewer;
  }
}

/** The id of an operation by what it does: the same in every installation. */
function idOf(slug: string, key: string): string {
  const hash = createHash("sha256").update(`seed/${slug}/agreements/${key}`).digest("hex");
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}
