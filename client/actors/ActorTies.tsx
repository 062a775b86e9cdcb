import { Link } from "react-router";
import { Strength, TieState } from "../../schema/maps.ts";
import type { ResultOf } from "../graphql.ts";
import { useCollator, useWords } from "../i18n.tsx";
import { Day } from "../ui/When.tsx";
import type { TIE } from "./actor.ts";
import { KindMark } from "./KindMark.tsx";
import "./ActorTies.css";

type Tie = ResultOf<typeof TIE>;
type Name = keyof typeof Strength | "wished";

const strongestFirst: readonly Name[] = [...(Object.keys(Strength) as (keyof typeof Strength)[]).reverse(), "wished"];

const nameOf = ({ state, strength }: Tie): Name => (state === TieState.Wished ? "wished" : (strength ?? "Know"));

/** A tie as the maps draw it: thicker the stronger, dashed when it is only wished for. */
export const TieMark = ({ strength }: { strength: Name }) => (
  <svg className={`tie-mark ${strength}`} width="32" height="8" viewBox="0 0 32 8" aria-hidden="true">
    <path d="M2 4h28" />
  </svg>
);

function TieLine({ hub, actor, tie }: { hub: string; actor: string; tie: Tie }) {
  const say = useWords();
  const other = tie.from.id === actor ? tie.to : tie.from;
  return (
    <li className="tie-line">
      <KindMark kind={other.kind} active={other.active} />
      <div>
        <Link to={`/${hub}/actors/${other.id}`}>{other.name}</Link>
        <p>
          {tie.kinds.map((kind) => say(`maps.kind.${kind}`)).join(", ")}
          {tie.since && (
            <>
              {tie.kinds.length > 0 && ", "}
              {say("actors.since")} <Day on={tie.since} />
            </>
          )}
        </p>
        {tie.note && <p>{tie.note}</p>}
      </div>
    </li>
  );
}

/** An actor's ties, the strongest first, each by the actor at its other end. */
export function ActorTies({ hub, actor, ties }: { hub: string; actor: string; ties: readonly Tie[] }) {
  const say = useWords();
  const { compare } = useCollator();
  const other = ({ from, to }: Tie) => (from.id === actor ? to : from);
  if (!ties.length) return <p className="facts-none">{say("actors.noTies")}</p>;
  return strongestFirst.map((strength) => {
    const these = ties.filter((tie) => nameOf(tie) === strength).sort((a, b) => compare(other(a).name, other(b).name));
    return these.length ? (
      <div key={strength} className="tie-group">
        <h3>
          <TieMark strength={strength} />
          <span>{strength === "wished" ? say("actors.wished") : say(`maps.strength.${strength}`)}</span>
        </h3>
        <ul>
          {these.map((tie) => (
            <TieLine key={tie.id} hub={hub} actor={actor} tie={tie} />
          ))}
        </ul>
      </div>
    ) : null;
  });
}
