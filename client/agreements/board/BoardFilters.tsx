import { useMemo, useState } from "react";
import { type BoardList, boardLists, countPressing, nowhere } from "../../../schema/agreements/board.ts";
import { MarkKind, severities } from "../../../schema/agreements/marks.ts";
import { AgreementStage } from "../../../schema/agreements/stage.ts";
import { useCollator, useWords } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Chips } from "../../ui/Chips.tsx";
import type { Choice } from "../../ui/Option.tsx";
import { SelectMany } from "../../ui/SelectMany.tsx";
import { TextField } from "../../ui/TextField.tsx";
import "./Board.css";
import { BoardDay } from "./BoardDay.tsx";
import { isNarrowed, type LineRead } from "./board.ts";
import { SeverityMark } from "./MarkButton.tsx";
import type { BoardAddress } from "./useBoardAddress.ts";

type Choices = Record<Exclude<BoardList, "severities">, readonly Choice[]>;

/** What the lines can be narrowed by: only what some of them have. */
function useChoices(lines: readonly LineRead[]): Choices {
  const say = useWords();
  const { compare } = useCollator();
  return useMemo(() => {
    const named = (each: (line: LineRead) => readonly ({ id: string; name: string } | null)[], none?: string) => {
      const found = new Map(
        lines.flatMap(each).flatMap((one) => (one ? [[one.id, one.name]] : none ? [[nowhere, none]] : [])) as [string, string][],
      );
      const choices = [...found].map(([id, name]) => ({ id, name })).sort((one, other) => compare(one.name, other.name));
      return choices.length > 1 || !none ? choices : [];
    };
    const some = <T extends string>(all: readonly T[], has: (line: LineRead, one: T) => boolean, name: (one: T) => string) =>
      all.filter((one) => lines.some((line) => has(line, one))).map((id) => ({ id, name: name(id) }));
    return {
      marks: some(
        Object.values(MarkKind),
        ({ marks }, one) => marks.some(({ kind }) => kind === one),
        (one) => say(`board.mark.${one}`),
      ),
      stages: some(
        Object.values(AgreementStage),
        ({ stage }, one) => stage === one,
        (one) => say(`agreements.stage.${one}`),
      ),
      areas: named(({ area }) => [area], say("board.nowhere.areas")),
      themes: named(({ themes }) => themes),
      parties: named(({ parties }) => parties.flatMap(({ actor, name }) => (actor && name ? [{ id: actor, name }] : []))),
      boards: named(({ boards }) => boards.map((name) => ({ id: name, name }))),
      groups: named(({ steeringGroup }) => [steeringGroup], say("board.nowhere.groups")),
    };
  }, [lines, say, compare]);
}

const first = ["stages", "marks", "parties"] as const;

/** What is looked at on a board: how urgent it is at a glance, and all else that narrows it. */
export function BoardFilters({ lines, address }: { lines: readonly LineRead[]; address: BoardAddress }) {
  const say = useWords();
  const choices = useChoices(lines);
  const { filter, search, putSearch, putList, clear } = address;
  const others = boardLists.filter((name) => name !== "severities" && !(first as readonly string[]).includes(name)) as Exclude<
    BoardList,
    "severities"
  >[];
  const [isWide, setWide] = useState(others.some((name) => filter[name].length > 0));
  const counted = countPressing(lines).filter(({ count, severity }) => count || filter.severities.includes(severity));
  const select = (name: Exclude<BoardList, "severities">) =>
    (choices[name].length > 0 || filter[name].length > 0) && (
      <SelectMany
        key={name}
        label={say(`board.filter.${name}`)}
        choices={choices[name]}
        value={filter[name]}
        onChange={(ids) => putList(name, ids)}
      />
    );
  return (
    <search className="board-filters">
      {counted.length > 0 && (
        <Chips
          label={say("board.filter.severities")}
          labelUnseen
          value={filter.severities}
          onChange={(ids) =>
            putList(
              "severities",
              severities.filter((one) => ids.includes(one)),
            )
          }
          choices={counted.map(({ severity, count }) => ({
            id: severity,
            name: `${say(`board.severity.${severity}`)} ${count}`,
            mark: <SeverityMark of={severity} />,
          }))}
        />
      )}
      <div className="board-fields" data-wide={isWide || first.some((name) => filter[name].length > 0) || undefined}>
        <TextField label={say("board.find")} type="search" value={search} onChange={putSearch} />
        {first.map(select)}
        {isWide && others.map(select)}
        {(isWide || address.on) && <BoardDay address={address} />}
        <div className="board-more">
          {!isWide && (
            <Button weight="quiet" onPress={() => setWide(true)}>
              {say("board.more")}
            </Button>
          )}
          {isNarrowed(filter) && (
            <Button weight="quiet" onPress={clear}>
              {say("board.clear")}
            </Button>
          )}
        </div>
      </div>
    </search>
  );
}
