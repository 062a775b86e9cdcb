import type { ReactNode } from "react";
import { useWords } from "../i18n.tsx";
import { Day } from "../ui/When.tsx";
import type { TieRead } from "./documents.ts";
import { namesOf } from "./onMap.ts";
import "./panels.css";

/** One thing known, by its name; nothing when it is not known. */
export const Fact = ({ name, children }: { name: string; children: ReactNode }) =>
  children ? (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  ) : null;

/** A tie for those who only read: what is known of it. */
export function TieFacts({ tie }: { tie: TieRead }) {
  const say = useWords();
  return (
    <dl className="facts">
      <Fact name={say("weave.table.strength")}>{tie.strength ? say(`maps.strength.${tie.strength}`) : say("maps.state.Wished")}</Fact>
      <Fact name={say("weave.table.kinds")}>{tie.kinds.map((kind) => say(`maps.kind.${kind}`)).join(", ")}</Fact>
      <Fact name={say("weave.table.themes")}>{namesOf(tie.themes)}</Fact>
      <Fact name={say("weave.tie.since")}>{tie.since && <Day on={tie.since} />}</Fact>
      <Fact name={say("weave.tie.keepers")}>{namesOf(tie.keepers)}</Fact>
      <Fact name={say("weave.tie.note")}>{tie.note}</Fact>
    </dl>
  );
}
