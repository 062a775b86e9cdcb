import { TieState } from "../../schema/maps.ts";
import { Told, type ToldName } from "../../schema/weaving/inquiry.ts";
import { useWords } from "../i18n.tsx";
import { useDeeds } from "../live/useDeeds.ts";
import { DRAW_TIE, type TieRead } from "../maps/documents.ts";
import { useMapRoom } from "../maps/useMapRoom.ts";
import { today } from "../ui/today.ts";
import type { InquiryRead } from "./inquiries.ts";

type Named = { id: string; name: string };

const strengths = Object.keys(Told) as ToldName[];

/**
 * Writes into the map what two actors say of their tie, as a step that can be undone. The note tells where it comes from; since when is
 * only known of a wish that has come true.
 */
export function useWriteIn({ title }: InquiryRead) {
  const say = useWords();
  const { room, weaving } = useMapRoom();
  const deed = useDeeds(room);
  const credit = say("inquiries.asking.credit", { title });
  return (tie: TieRead | undefined, [one, other]: readonly [Named, Named], told: Told) => {
    if (told === Told.None) return tie && weaving.cutTie(tie);
    const strength = strengths[told] as Exclude<ToldName, "None">;
    if (!tie)
      return deed(
        DRAW_TIE,
        { tie: { from: one.id, to: other.id, strength, note: credit } },
        { words: say("weave.did.drew", { from: one.name, to: other.name }) },
      );
    const note = tie.note?.includes(credit) ? tie.note : [tie.note, credit].filter(Boolean).join("\n\n");
    const came = tie.state === TieState.Wished && !tie.since ? { since: today() } : {};
    return weaving.describeTie(tie, { state: TieState.Present, strength, note, ...came });
  };
}
