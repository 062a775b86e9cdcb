import { type FormEvent, useState } from "react";
import { type Given, longestWords, type Mark, marks, type RatingSide } from "../../../schema/charter/ratings.ts";
import type { Refusal } from "../../../schema/refusal.ts";
import { whyNotText } from "../../../schema/text.ts";
import { PrincipleIcon } from "../../charter/PrincipleIcon.tsx";
import type { Meant } from "../../charter/usePrinciples.ts";
import { useWords } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { notify } from "../../ui/Notices.tsx";
import { Radios } from "../../ui/Radios.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { WhyNot } from "../../ui/WhyNot.tsx";

const inWords = ["none", "badly", "neither", "well", "fully"] as const;

interface Props {
  worded: readonly Meant[];
  /** For which sides the reader may answer; with one there is nothing to choose. */
  sides: readonly RatingSide[];
  /** What the reader has said before. */
  said: { side: RatingSide; marks: readonly Mark[] } | null;
  whyNot: (given: Given) => Refusal | undefined;
  send: (given: Given) => Promise<unknown>;
  onDone: () => void;
}

/** Asks how well the cooperation lives up to each principle; one may be left out, and all of it changed until the round closes. */
export function RateForm({ worded, sides, said, whyNot, send: give, onDone }: Props) {
  const say = useWords();
  const [side, setSide] = useState<RatingSide | null>(sides.find((one) => one === said?.side || sides.length === 1) ?? null);
  const [given, setGiven] = useState<readonly Mark[]>(said?.marks ?? []);
  const [isTried, setTried] = useState(false);
  const { run, problem, isBusy } = useDeed();
  const of = (kind: Mark["kind"]) => given.find((one) => one.kind === kind);
  const put = (mark: Mark) => setGiven([...given.filter(({ kind }) => kind !== mark.kind), mark]);
  const no = side ? whyNot({ side, marks: given }) : undefined;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!side || no) return;
    const chosen = given.map(({ kind, mark, words }) => ({ kind, mark, words: words?.trim() || null }));
    if (!(await run(() => give({ side, marks: chosen })))) return;
    notify({ text: say("charter.rating.thanks") });
    onDone();
  };
  return (
    <form className="rate" noValidate onSubmit={send}>
      <p>
        {sides.length === 1 && say(`charter.rating.for.${sides[0]!}`)} {say("charter.rating.private")}
      </p>
      {sides.length > 1 && (
        <Radios
          label={say("charter.rating.sideOf")}
          choices={sides.map((id) => ({ id, name: say(`charter.rating.side.${id}`) }))}
          value={side}
          onChange={setSide}
          whyNot={isTried && !side ? { key: "charter.whyNot.noSide" } : undefined}
        />
      )}
      {worded.map(({ kind, name, meaning }) => (
        <fieldset key={kind} className="rate-principle">
          <legend>
            <PrincipleIcon kind={kind} size={22} />
            {name}
          </legend>
          <p>{meaning}</p>
          <Radios
            label={say("charter.rating.howWell")}
            choices={inWords.map((name, at) => ({ id: String(marks[at]), name: say(`charter.rating.marks.${name}`) }))}
            value={of(kind) ? String(of(kind)!.mark) : null}
            onChange={(mark) => put({ ...of(kind), kind, mark: Number(mark) })}
          />
          {of(kind) && (
            <TextArea
              label={say("charter.rating.own")}
              rows={2}
              value={of(kind)!.words ?? ""}
              onChange={(words) => put({ ...of(kind)!, words })}
              whyNot={whyNotText(of(kind)!.words, longestWords)}
            />
          )}
        </fieldset>
      ))}
      <WhyNot no={isTried && no} />
      <Refused problem={problem} />
      <div>
        <Button weight="primary" type="submit" isPending={isBusy}>
          {say(said ? "charter.rating.change" : "charter.rating.send")}
        </Button>
      </div>
    </form>
  );
}
