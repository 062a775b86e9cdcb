import type { Deed, Town } from "./deeds.ts";
import type { Asker, Loose } from "./world.ts";

/** An agreement of a town that is in dialogue, and the party that joined it last. */
export interface TownsAgreement {
  agreement: string;
  party: string;
}

const OPEN = "mutation($hub: ID!, $dialogue: DialogueInput!) { openDialogue(hub: $hub, dialogue: $dialogue) { id } }";

/** Builds it, by the person's own requests. */
export async function buildAgreement(
  person: Asker,
  { hub, area, theme, library, choir, club }: Pick<Town, "hub" | "area" | "theme" | "library" | "choir" | "club">,
): Promise<TownsAgreement> {
  const dialogue = { title: "Öppen ungdomsverksamhet", area, themes: [theme], openedBy: library, with: [choir] };
  const { id } = (await person.get(OPEN, { hub, dialogue })).openDialogue as Loose;
  const { addParty } = await person.get("mutation($id: ID!, $actor: ID!) { addParty(agreement: $id, actor: $actor) { id } }", {
    id,
    actor: club,
  });
  return { agreement: id, party: addParty.id };
}

/** Steps in the life of an agreement are not undone, and are tried where they belong. */
export const agreementsBeyondUndoing = ["openDialogue", "describeAgreement", "endDialogue", "removeDialogue", "addParty", "removeParty"];

/** Every mutation of agreements that can be undone, done once in a way that a town allows. */
export const agreementDeeds: Record<string, Deed> = {};
