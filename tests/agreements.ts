import { expect } from "vitest";
import type { Asker, Loose, World } from "./world.ts";

/** A hub with an official, somebody who acts for a choir and somebody who acts for a club, and the department that the official speaks for. */
export interface Sides {
  hub: string;
  official: Asker;
  choirs: Asker;
  clubs: Asker;
  member: Asker;
  department: string;
  choir: string;
  club: string;
}

/** Lets somebody act for an actor. */
export const actsFor = (world: World, person: Asker, actor: string) =>
  world.sql(
    "insert into representation (hub_id, actor_id, person_id, visibility) select hub_id, id, $2, 'members' from actor where id = $1",
    [actor, person.id],
  );

/** People on both sides of what is to become an agreement, in a hub of their own. */
export async function bothSides(world: World, slug = "lund"): Promise<Sides> {
  const official = await world.member(slug, "Karin Samordnare");
  const hub = world.hub(slug);
  const actor = async (name: string, kind: string) => {
    const made = await official.get("mutation($hub: ID!, $actor: ActorInput!) { addActor(hub: $hub, actor: $actor) { id } }", {
      hub,
      actor: { name, kind },
    });
    return made.addActor.id as string;
  };
  const member = (name: string) => world.member(slug, name, "Member");
  const department = await actor("Kultur- och fritidsförvaltningen", "Department");
  const choir = await actor("Dalby ungdomskör", "Association");
  const club = await actor("Fotbollsklubben", "SportsClub");
  const sides = {
    hub,
    official,
    choirs: await member("Ada Företrädare"),
    clubs: await member("Otto Annan"),
    member: await member("Mia Medlem"),
  };
  await actsFor(world, sides.choirs, choir);
  await actsFor(world, sides.clubs, club);
  return { ...sides, department, choir, club };
}

const OPEN = "mutation($hub: ID!, $dialogue: DialogueInput!) { openDialogue(hub: $hub, dialogue: $dialogue) { id stage } }";

/** Waits until somebody has part in an agreement as far as the server knows: it remembers for half a second what each may do. */
export const untilPartner = (by: Asker, agreement: string) =>
  expect.poll(async () => ((await by.get("{ me { rights { partnerIn } } }")) as Loose).me.rights.partnerIn).toContain(agreement);

/** Opens a dialogue between the department and the choir, by whichever of the two; answers with its id once both know of it. */
export async function openDialogue(sides: Sides, by: Asker, openedBy: string, more: object = {}): Promise<string> {
  const { hub, department, choir, choirs } = sides;
  const dialogue = { title: "Öppen ungdomsverksamhet", openedBy, with: [openedBy === choir ? department : choir], ...more };
  const { id } = ((await by.get(OPEN, { hub, dialogue })) as Loose).openDialogue;
  if (!("with" in more)) await untilPartner(choirs, id);
  return id;
}
