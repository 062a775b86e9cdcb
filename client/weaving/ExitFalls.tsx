import { useState } from "react";
import type { Answers } from "../../schema/weaving/answer.ts";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { ActorLight, Light } from "./Lighting.tsx";

const few = 12;

/** Actors by name; of many only the first, until one asks for all. */
function Names({ ids }: { ids: readonly string[] }) {
  const say = useWords();
  const [all, setAll] = useState(false);
  return (
    <p className="names">
      {(all ? ids : ids.slice(0, few)).map((id) => (
        <ActorLight key={id} id={id} />
      ))}
      {!all && ids.length > few && (
        <Button weight="quiet" onPress={() => setAll(true)}>
          {say("weaving.exit.more", { count: ids.length })}
        </Button>
      )}
    </p>
  );
}

/** A group of those who are left, lit as a whole or one by one. */
function Part({ title, ids }: { title: string; ids: readonly string[] }) {
  return (
    <li>
      <h4>
        <Light name={title} ids={ids}>
          {title}
        </Light>
      </h4>
      <Names ids={ids} />
    </li>
  );
}

/** Who is left alone, what the others fall into, and how many still hang together. */
export function ExitFalls({ exit, ids }: { exit: Answers["exit"]; ids: readonly string[] }) {
  const say = useWords();
  const named = (some: readonly number[]) => some.map((at) => ids[at]!);
  const [largest, ...parts] = exit.without.parts.map(named);
  const alone = named(exit.without.alone);
  const rest = largest && say("weaving.exit.rest", { count: largest.length });
  return (
    <section className="weave-part">
      <h3>{say("weaving.exit.parts")}</h3>
      {!parts.length && !alone.length && <p className="panel-note">{say("weaving.exit.partsNone")}</p>}
      <ul className="parts">
        {alone.length > 0 && <Part title={say("weaving.exit.alone")} ids={alone} />}
        {parts.slice(0, few).map((part) => (
          <Part key={part[0]} title={say("weaving.exit.part", { count: part.length })} ids={part} />
        ))}
      </ul>
      {rest && (parts.length > 0 || alone.length > 0) && (
        <p>
          <Light name={rest} ids={largest}>
            {rest}
          </Light>
        </p>
      )}
    </section>
  );
}
