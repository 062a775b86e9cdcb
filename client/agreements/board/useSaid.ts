import { useMemo } from "react";
import type { BoardMark, BoardParty } from "../../../schema/agreements/board.ts";
import { useLanguage, useSentence, useWords } from "../../i18n.tsx";
import { dateInWords } from "../../ui/When.tsx";
import type { LineRead, RulesRead } from "./board.ts";
import type { BoardColumn } from "./columns.ts";

const isDay = (value: string | number) => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);

/** How what stands on a board is said in words. */
export function useSaid() {
  const say = useWords();
  const sentence = useSentence();
  const { language } = useLanguage();
  return useMemo(() => {
    const day = (on: string) => dateInWords(on, language);
    const why = ({ key, values }: BoardMark) => {
      const said = Object.entries(values ?? {}).map(([name, value]) => [name, isDay(value) ? day(`${value}`) : value]);
      return sentence({ key, ...(said.length && { values: Object.fromEntries(said) }) });
    };
    const name = (mark: BoardMark) => say(`board.mark.${mark.kind}`);
    const party = ({ name: called }: BoardParty) => called ?? say("board.hidden");
    const rule = ({ kind }: BoardMark, rules: RulesRead) => {
      const { usualYears: years, followUpsPerYear: perYear, noticeMonths: months, steeringLeast: least, steeringMost: most } = rules;
      if (kind === "FollowUp") return say("board.rule.FollowUp", { perYear });
      if (kind === "Length") return say("board.rule.Length", { years });
      if (kind === "Notice") return say("board.rule.Notice", { months });
      if (kind === "SteeringMeetings") return say("board.rule.SteeringMeetings", { least, most });
      return undefined;
    };
    return { day, why, name, party, rule };
  }, [say, sentence, language]);
}

/** What a cell of the table says, as plain text: what is copied, and what is read. */
export function useCellText(): (line: LineRead, column: BoardColumn | "title") => string {
  const say = useWords();
  const { name, party } = useSaid();
  const texts: Record<BoardColumn | "title", (line: LineRead) => string> = {
    title: ({ title }) => title,
    need: ({ marks }) =>
      marks.map((mark) => say("board.marked", { mark: name(mark), severity: say(`board.severity.${mark.severity}`) })).join("; "),
    parties: ({ parties }) => parties.map(party).join("; "),
    stage: ({ stage }) => say(`agreements.stage.${stage}`),
    nextOn: ({ nextOn }) => nextOn ?? "",
    startsOn: ({ startsOn }) => startsOn ?? "",
    endsOn: ({ endsOn }) => endsOn ?? "",
    area: ({ area }) => area?.name ?? say("board.nowhere.areas"),
    themes: ({ themes }) => themes.map((theme) => theme.name).join("; "),
    group: ({ steeringGroup }) => steeringGroup?.name ?? "",
    boards: ({ boards }) => boards.join("; "),
    caseNumber: ({ caseNumber }) => caseNumber ?? "",
  };
  return (line, column) => texts[column](line);
}
