import { createHash } from "node:crypto";
import { parse } from "graphql";
import { daysAfter } from "../schema/day.ts";
import { foundHub } from "../server/access/foundHub.ts";
import { Representation } from "../server/access/Representation.ts";
import { viewerOf } from "../server/access/viewerOf.ts";
import { Actor } from "../server/actors/Actor.ts";
import type { App } from "../server/app.ts";
import { inHouse } from "../server/context.ts";
import { Hub } from "../server/hubs/Hub.ts";
import { Membership } from "../server/hubs/Membership.ts";
import { Event } from "../server/log/Event.ts";
import { onBehalfOf } from "../server/log/record.ts";
import type { Person } from "../server/people/Person.ts";
import { textOf } from "../server/reading/Written.ts";
import { writeAgendas } from "./agendas.ts";
import { makeAgreements } from "./agreementLife.ts";
import { operationOf } from "./deeds.ts";
import { sendFiles } from "./hanging.ts";
import { hold } from "./inquiries.ts";
import { keepMinutes } from "./minutes.ts";
import { type HubSeen, NAMES, type Names, namesIn } from "./names.ts";
import { writeRan } from "./ran.ts";
import { countUp } from "./ratings.ts";
import type { Step } from "./steps.ts";
import type { Town } from "./town.ts";
import { townSteps } from "./townSteps.ts";

/** What a town still lacks: nothing of it is there, or some steps were taken before the seeding was interrupted. */
export interface Lack {
  town: Town;
  steps: Step[];
}

/**
 * The steps of a town that the log does not know, or nothing when the last one has been taken: what people have removed since does
 * not come back.
 */
export async function lackOf(app: App, town: Town): Promise<Lack | undefined> {
  const steps = townSteps(town);
  const operations = steps.map((step) => idOf(town, step));
  const hub = await inHouse(app.orm, (em) => em.findOne(Hub, { slug: town.founding.slug }));
  const taken = await inHouse(app.orm, (em) => em.find(Event, { operation: operations }, { fields: ["operation"] }), hub ? [hub.id] : []);
  const known = new Set(taken.map(({ operation }) => operation));
  if (known.has(operations.at(-1)!)) return;
  return { town, steps: steps.filter((_, at) => !known.has(operations[at]!)) };
}

/** Founds a town where it is not yet, and takes its steps, each in the name of one of its people. */
export async function fill(app: App, { town, steps }: Lack, tell: (step: number) => void): Promise<void> {
  const people = await peopleOf(app, town);
  for (const { id, name, email } of people) await app.auth.addAccount({ id, name, email });
  const idOfPerson = new Map(people.map(({ id, name }) => [name, id]));
  for (const [at, step] of steps.entries()) {
    tell(at);
    const by = step.by ? idOfPerson.get(step.by)! : null;
    await (step.actsFor
      ? letAct(app, town, step, by!)
      : step.holds || step.rated
        ? writeDown(app, town, step, by!)
        : take(app, town, step, by));
  }
}

async function peopleOf(app: App, { founding }: Town): Promise<Person[]> {
  const members = await inHouse(app.orm, (em) => em.find(Membership, { hub: { slug: founding.slug } }, { populate: ["person"] }));
  return members.length ? members.map(({ person }) => person) : (await foundHub(app.orm, founding)).people;
}

async function take(app: App, town: Town, step: Step, person: string | null): Promise<void> {
  const visiting = await app.readers.of({ headers: {} });
  const today = daysAfter(visiting.today, -(step.daysAgo ?? 0));
  const asked = { ...visiting, today, viewer: person ? await viewerOf(app.orm, person) : null, operation: idOf(town, step) };
  const ask = async (source: string, variableValues: Record<string, unknown>) => {
    const { data, errors } = await app.executor.execute({ document: parse(source), variableValues, contextValue: asked });
    if (errors)
      throw new Error(`The demo's step '${step.name}' in ${town.founding.name} failed: ${errors[0]!.message}`, { cause: errors[0] });
    return JSON.parse(textOf(data)) as unknown;
  };
  const { hub } = (await ask(NAMES, { slug: town.founding.slug })) as { hub: HubSeen };
  const names = namesIn(hub);
  if (step.writes) return writeAgendas({ app, town, asked, names }, step.writes);
  if (step.ran) return letRun(app, town, step, names, person!);
  if (step.agreed) return makeAgreements({ app, town, asked, names }, step.agreed);
  if (step.minutes) return keepMinutes({ app, town, asked, names }, step.minutes);
  if (step.sends) await sendFiles(app, town, names, step.sends);
  const { source, variables } = operationOf(step.deeds(names));
  await ask(source, variables);
}

/** Lets a person act for an actor, as after an invitation that they have accepted. */
async function letAct(app: App, town: Town, step: Step, by: string): Promise<void> {
  const { hub } = await inHouse(app.orm, (em) => em.findOneOrFail(Membership, { hub: { slug: town.founding.slug }, person: by }));
  await inHouse(
    app.orm,
    async (em) => {
      onBehalfOf(em, { by, operation: idOf(town, step), deed: "acceptInvitation" });
      em.create(Representation, { hub: hub.id, person: by, actor: await em.findOneOrFail(Actor, { hub, name: step.actsFor }) });
    },
    [hub.id],
  );
}

/** Writes down how meetings ran. */
const letRun = (app: App, town: Town, step: Step, names: Names, by: string): Promise<void> =>
  inHouse(
    app.orm,
    async (em) => {
      onBehalfOf(em, { by, operation: idOf(town, step), deed: "closeSitting" });
      await writeRan(em, town, names, step.ran!);
    },
    [names.hub],
  );

/** Writes down a round of asking or of rating that is over. */
async function writeDown(app: App, town: Town, step: Step, by: string): Promise<void> {
  const { id } = await inHouse(app.orm, (em) => em.findOneOrFail(Hub, { slug: town.founding.slug }));
  await inHouse(
    app.orm,
    async (em) => {
      onBehalfOf(em, { by, operation: idOf(town, step), deed: step.holds ? "beginInquiry" : "countRatings" });
      if (step.holds) await hold(em, id, step.holds);
      if (step.rated) await countUp(em, id, step.rated);
    },
    [id],
  );
}

/** The id of the operation that takes a step: the same in every installation. */
function idOf({ founding }: Town, { name }: Step): string {
  const hash = createHash("sha256").update(`seed/${founding.slug}/${name}`).digest("hex");
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}
