import { useMemo, useState } from "react";
import { Strength, TieState } from "../../schema/maps.ts";
import { Told, type ToldName } from "../../schema/weaving/inquiry.ts";
import { byDifference, type Pair, pairsOf, reciprocityOf, type Statement } from "../../schema/weaving/reciprocity.ts";
import { useWords } from "../i18n.tsx";
import type { TieRead } from "../maps/documents.ts";
import { nodesOf, tieBetween } from "../maps/onMap.ts";
import { StrengthLine } from "../maps/StrengthLine.tsx";
import { useMapRoom } from "../maps/useMapRoom.ts";
import { Button } from "../ui/Button.tsx";
import { Menu } from "../ui/Menu.tsx";
import type { InquiryRead, ReplyRead } from "./inquiries.ts";
import { useWriteIn } from "./useWriteIn.ts";

/** How many pairs are shown at first. */
const atFirst = 10;

const toldNames = Object.keys(Told) as ToldName[];
const nameOf = (told: Told) => toldNames[told]!;

/** What a tie on the map says, on the scale of the answers: a wish is no contact yet. */
const onMap = (tie: TieRead | undefined): Told => (tie?.state === TieState.Present && tie.strength ? Strength[tie.strength] : Told.None);

interface Side {
  id: string;
  name: string;
  says: Told | null;
  more: boolean;
  comment: string | null;
}

function SideLine({ side: { name, says, more, comment } }: { side: Side }) {
  const say = useWords();
  return (
    <li>
      {says === null ? (
        <span className="inquiry-silent">{say("inquiries.asking.silent", { name })}</span>
      ) : (
        <>
          {says > 0 && <StrengthLine strength={nameOf(says) as Exclude<ToldName, "None">} />}
          <span>{say("inquiries.asking.says", { name, what: say(`inquiries.noun.${nameOf(says)}`) })}</span>
        </>
      )}
      {more && <span className="inquiry-more">{say("inquiries.asking.wishes", { name })}</span>}
      {comment && <q>{comment}</q>}
    </li>
  );
}

function PairCard({ pair, sides, round }: { pair: Pair; sides: readonly [Side, Side]; round: InquiryRead }) {
  const say = useWords();
  const { ties, mayDescribe } = useMapRoom();
  const writeIn = useWriteIn(round);
  const tie = tieBetween(ties, pair.one, pair.other);
  const now = onMap(tie);
  const values = [...new Set([pair.oneSays, pair.otherSays].filter((told) => told !== null))].filter((told) => told !== now);
  const said = reciprocityOf(pair);
  const there = tie
    ? tie.strength
      ? say("inquiries.asking.onMap", { what: say(`maps.strength.${tie.strength}`) })
      : say("inquiries.asking.onMapWished")
    : say("inquiries.asking.onMapNone");
  const as = (told: Told) => say("inquiries.asking.writeAs", { what: say(`inquiries.meaning.${nameOf(told)}`) });
  const write = (told: Told) => writeIn(tie, sides, told);
  return (
    <li className="inquiry-pair" data-said={said}>
      <p className="inquiry-said">{say(`inquiries.reciprocity.${said}`)}</p>
      <ul>
        {sides.map((side) => (
          <SideLine key={side.id} side={side} />
        ))}
      </ul>
      <div className="inquiry-foot">
        <span className="inquiry-facts">{values.length ? there : say("inquiries.asking.isWritten")}</span>
        {mayDescribe(pair.one, pair.other) && values.length === 1 && <Button onPress={() => write(values[0]!)}>{as(values[0]!)}</Button>}
        {mayDescribe(pair.one, pair.other) && values.length > 1 && (
          <Menu
            trigger={<Button>{say("inquiries.asking.writeIn")}</Button>}
            label={say("inquiries.asking.writeIn")}
            choices={values.map((told) => ({ id: nameOf(told), name: as(told), onAction: () => void write(told) }))}
          />
        )}
      </div>
    </li>
  );
}

/** Everything that was said, pair by pair: what there is most to talk about first. */
function usePairs(replies: readonly ReplyRead[]) {
  const { actors } = useMapRoom();
  return useMemo(() => {
    const names = new Map(actors.map(({ id, name }) => [id, name]));
    const said = replies.flatMap(({ actor, answers }) =>
      nodesOf(answers).flatMap(({ other, ...answer }) => (actor && other ? [{ by: actor, of: other, ...answer }] : [])),
    );
    for (const { by, of } of said) for (const { id, name } of [by, of]) names.set(id, name);
    const statements = said.flatMap(({ by, of, strength }): Statement[] =>
      strength ? [{ by: by.id, of: of.id, strength: Told[strength] }] : [],
    );
    const sideOf = (id: string, other: string, says: Told | null): Side => {
      const answer = said.find(({ by, of }) => by.id === id && of.id === other);
      return { id, name: names.get(id) ?? "", says, more: !!answer?.more, comment: answer?.comment ?? null };
    };
    return pairsOf(statements)
      .sort(byDifference)
      .map((pair) => ({
        pair,
        sides: [sideOf(pair.one, pair.other, pair.oneSays), sideOf(pair.other, pair.one, pair.otherSays)] as const,
      }));
  }, [actors, replies]);
}

/** What the two sides of each tie say, beside what the map says; the weaver writes into the map what they have talked over. */
export function InquiryPairs({ round, replies }: { round: InquiryRead; replies: readonly ReplyRead[] }) {
  const say = useWords();
  const pairs = usePairs(replies);
  const [most, setMost] = useState(atFirst);
  return (
    <section className="inquiry-part">
      <h4>{say("inquiries.asking.answers")}</h4>
      {!pairs.length && <p className="panel-note">{say("inquiries.asking.answersNone")}</p>}
      <ul className="inquiry-pairs">
        {pairs.slice(0, most).map(({ pair, sides }) => (
          <PairCard key={`${pair.one} ${pair.other}`} pair={pair} sides={sides} round={round} />
        ))}
      </ul>
      {pairs.length > most && (
        <Button weight="quiet" onPress={() => setMost(pairs.length)}>
          {say("inquiries.asking.showMore", { count: pairs.length - most })}
        </Button>
      )}
    </section>
  );
}
