import { headsOf, stemsIn } from "./stems.ts";
import { rarity, type Traits } from "./traits.ts";

/** That one's need and another's offer speak of the same thing. Actors are indices. */
export interface Meeting {
  needs: number;
  need: string;
  offers: number;
  offer: string;
  /** How rarely the word that they share is used in needs and offers, 0–1. */
  weight: number;
}

interface Text {
  actor: number;
  text: string;
  heads: string[];
}

/**
 * Which needs are met by which offers: a need and an offer that share the stem of a word. Inflection does not matter, and a compound meets
 * its last part: ”Lokal för övning” is met by ”Föreningslokaler på kvällar”. Of two actors each way the rarest shared word counts, once.
 */
export function meetingsOf(traits: readonly Traits[], among: readonly number[]): Meeting[] {
  const known = new Set(among.flatMap((actor) => [...traits[actor]!.needs, ...traits[actor]!.offers]).flatMap(stemsIn));
  const read = (of: "needs" | "offers") =>
    among.flatMap((actor) =>
      traits[actor]![of].map((text): Text => ({ actor, text, heads: stemsIn(text).flatMap((stem) => headsOf(stem, known)) })),
    );
  const [needs, offers] = [read("needs"), read("offers")];
  const users = usersOf([...needs, ...offers]);
  const offering = Map.groupBy(
    offers.flatMap((offer) => offer.heads.map((head) => ({ head, offer }))),
    ({ head }) => head,
  );
  const best = new Map<string, Meeting>();
  for (const need of needs)
    for (const head of need.heads)
      for (const { offer } of offering.get(head) ?? []) {
        const weight = rarity(users.get(head)!.size, among.length);
        const pair = `${need.actor} ${offer.actor}`;
        if (need.actor !== offer.actor && weight > (best.get(pair)?.weight ?? 0))
          best.set(pair, { needs: need.actor, need: need.text, offers: offer.actor, offer: offer.text, weight });
      }
  return [...best.values()];
}

/** Who uses each stem. */
function usersOf(texts: readonly Text[]): Map<string, Set<number>> {
  const users = new Map<string, Set<number>>();
  for (const { actor, heads } of texts) for (const head of heads) users.set(head, (users.get(head) ?? new Set()).add(actor));
  return users;
}
