import { useMemo } from "react";
import type { AskingAnswer } from "../../schema/weaving/introduction.ts";
import type { VariablesOf } from "../graphql.ts";
import { useWords } from "../i18n.tsx";
import type { Room } from "../live/fit.ts";
import { useDeeds } from "../live/useDeeds.ts";
import * as ask from "./introductions.ts";

interface Named {
  one: { name: string };
  other: { name: string };
}

const names = ({ one, other }: Named) => ({ one: one.name, other: other.name });

/** Everything that can be done with introductions in a room, each a step that can be undone. */
export function useIntroducing(room: Room) {
  const say = useWords();
  const deed = useDeeds(room);
  return useMemo(
    () => ({
      introduce: (map: string, introduction: VariablesOf<typeof ask.INTRODUCE>["introduction"], pair: Named) =>
        deed(ask.INTRODUCE, { map, introduction }, { words: say("introductions.did.tookOn", names(pair)) }),
      describe: (pair: ask.IntroductionRead, introduction: VariablesOf<typeof ask.DESCRIBE>["introduction"]) =>
        deed(ask.DESCRIBE, { id: pair.id, introduction }, { words: say("introductions.did.changed", names(pair)) }),
      passOver: (map: string, pair: { one: { id: string; name: string }; other: { id: string; name: string } }, reason: string) =>
        deed(
          ask.PASS_OVER,
          { map, one: pair.one.id, other: pair.other.id, reason },
          { words: say("introductions.did.passedOver", names(pair)) },
        ),
      ask: (introduction: ask.IntroductionRead, actor: { name: string }, asking: VariablesOf<typeof ask.ASK>["asking"]) =>
        deed(ask.ASK, { introduction: introduction.id, asking }, { words: say("introductions.did.asked", { actor: actor.name }) }),
      answer: (asking: ask.AskingRead, answer: AskingAnswer, more: { note?: string; again?: string }) =>
        deed(ask.ANSWER, { id: asking.id, answer, ...more }, { words: say("introductions.did.answered", { actor: asking.actor.name }) }),
      conclude: (pair: ask.IntroductionRead, outcome: VariablesOf<typeof ask.CONCLUDE>["outcome"]) => {
        const did = ({ Made: "made", Later: "later", Declined: "declined" } as const)[outcome.state as "Made"];
        return deed(ask.CONCLUDE, { id: pair.id, outcome }, { words: say(`introductions.did.${did}`, names(pair)) });
      },
      reopen: (pair: ask.IntroductionRead, reason: string) =>
        deed(ask.REOPEN, { id: pair.id, reason }, { words: say("introductions.did.reopened", names(pair)) }),
    }),
    [deed, say],
  );
}

/** What can be done with introductions where they are shown. */
export type Introducing = ReturnType<typeof useIntroducing>;
