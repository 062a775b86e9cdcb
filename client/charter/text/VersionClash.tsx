import { useState } from "react";
import type { CharterText } from "../../../schema/charter/charters.ts";
import { mergeTexts, type PartClash } from "../../../schema/merge.ts";
import { useWords } from "../../i18n.tsx";
import type { Clash } from "../../live/Writing.ts";
import { BringTogether } from "../../ui/BringTogether.tsx";

interface Props {
  clash: Clash<CharterText>;
  /** Whether the reader was in the middle of writing. */
  isThere: boolean;
  onSettle: (text: CharterText) => void;
}

/** The parts of a draft that two have written in at the same time, one after the other; what they wrote elsewhere is together already. */
export function VersionClash({ clash: { base, mine, theirs }, isThere, onSettle }: Props) {
  const say = useWords();
  const [{ text, clashes }, setLeft] = useState(() => mergeTexts(base, mine, theirs.text));
  const [first, ...rest] = clashes;
  if (!first) return null;
  const settle = (said: string) => {
    const next = withPart(text, first, said);
    if (rest.length) setLeft({ text: next, clashes: rest });
    else onSettle(next);
  };
  return (
    <BringTogether
      key={`${first.at} ${first.field}`}
      heading={first.at === null ? say("charters.preamble") : say("charters.write.section", { number: first.at + 1 })}
      mine={first.mine}
      theirs={first.theirs}
      autoFocus={isThere}
      onSave={settle}
      onKeep={() => settle(first.theirs)}
    />
  );
}

const withPart = (text: ReturnType<typeof mergeTexts>["text"], { at, field }: PartClash, said: string) =>
  at === null
    ? { ...text, preamble: said || null }
    : { ...text, sections: text.sections.map((section, number) => (number === at ? { ...section, [field]: said } : section)) };
