import { useEffect, useMemo, useState } from "react";
import { type CharterText, whyNotCharterText } from "../../../schema/charter/charters.ts";
import { mergeTexts } from "../../../schema/merge.ts";
import { perform } from "../../live/deeds.ts";
import { thisTab } from "../../live/thisTab.ts";
import { useWriting } from "../../live/useWriting.ts";
import { charterRoom, type VersionRead, WRITE } from "../charters.ts";
import { type Part, sayable } from "./SectionFields.tsx";

export type VersionToWrite = VersionRead & { charter: { id: string } };

const textOf = ({ preamble, sections }: CharterText): CharterText => ({
  preamble: preamble ?? null,
  sections: sections.map(({ heading, text }) => ({ heading, text })),
});
const partsOf = ({ sections }: CharterText): Part[] => sections.map((section, at) => ({ ...section, key: `${at}` }));
const said = (preamble: string, parts: readonly Part[]): CharterText => ({
  preamble: preamble.trim() || null,
  sections: parts.map(sayable),
});
const isSame = (one: CharterText, other: CharterText) => JSON.stringify(one) === JSON.stringify(other);

/**
 * The text of a draft as it is written, part by part: stored as it is typed, and brought together with what others write in other parts of it
 * meanwhile.
 */
export function useVersionText(version: VersionToWrite, person: string) {
  const [preamble, setPreamble] = useState(version.preamble ?? "");
  const [parts, setParts] = useState<readonly Part[]>(() => partsOf(version));
  const { id, revision } = version;
  const stored = useMemo(() => textOf(version), [version]);
  const place = useWriting<CharterText>({
    id,
    person,
    stored: { text: stored, revision },
    send: async ({ text, revision: from }, goesOn) => {
      const { answer } = await perform(charterRoom(version.charter.id), WRITE, {
        id,
        text: { ...text, sections: [...text.sections] },
        revision: from,
        goesOn,
        client: thisTab,
      });
      return { text, revision: answer?.writeVersion.revision ?? from };
    },
    whyNot: whyNotCharterText,
    parse: (theirs) => JSON.parse(theirs) as CharterText,
    merge: (base, mine, theirs) => {
      const { text, clashes } = mergeTexts(base, mine, theirs);
      return clashes.length ? undefined : text;
    },
  });
  const { text, writing } = place;
  // What others have written is put into the fields; what stands in them already stays as it is typed.
  useEffect(() => {
    setPreamble((now) => ((now.trim() || null) === (text.preamble ?? null) ? now : (text.preamble ?? "")));
    setParts((now) => (isSame(said("", now), said("", partsOf(text))) ? now : partsOf(text)));
  }, [text]);
  const type = (next: { preamble?: string; parts?: readonly Part[] }) => {
    const [words, all] = [next.preamble ?? preamble, next.parts ?? parts];
    setPreamble(words);
    setParts(all);
    writing.type(said(words, all));
  };
  return { ...place, preamble, parts, type, whyNot: whyNotCharterText(text) };
}
