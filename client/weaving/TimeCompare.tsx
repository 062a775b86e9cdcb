import { type ReactNode, useState } from "react";
import { Strength } from "../../schema/maps.ts";
import type { MapThen } from "../../schema/weaving/time.ts";
import { type Altered, type Difference, isSame } from "../../schema/weaving/timeBetween.ts";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";

const names = Object.keys(Strength) as (keyof typeof Strength)[];
const most = 8;

function Part({ title, mark, children }: { title: string; mark: string; children: ReactNode[] }) {
  const say = useWords();
  const [all, setAll] = useState(false);
  if (!children.length) return null;
  return (
    <section className="time-change" data-change={mark}>
      <h4>
        {title} <span className="tag">{children.length}</span>
      </h4>
      <ul>{all ? children : children.slice(0, most)}</ul>
      {children.length > most && !all && (
        <Button weight="quiet" onPress={() => setAll(true)}>
          {say("time.compare.all", { count: children.length })}
        </Button>
      )}
    </section>
  );
}

/** What has become of a map from one day to another, in words: ties and actors, each by name. */
export function TimeCompare({ earlier, later, difference }: { earlier: MapThen; later: MapThen; difference: Difference }) {
  const say = useWords();
  const called = new Map([...earlier.actors, ...later.actors].map(({ id, name }) => [id, name]));
  const strength = (value: number | null) => (value ? say(`maps.strength.${names[value - 1]!}`) : "");
  const pair = ({ from, to }: { from: string; to: string }) => `${called.get(from)} – ${called.get(to)}`;
  const ties = (some: Difference["drawn"]) =>
    some.map((tie) => (
      <li key={tie.id}>
        {pair(tie)} <small>{strength(tie.strength)}</small>
      </li>
    ));
  const altered = (some: readonly Altered[]) =>
    some.map(({ tie, was }) => (
      <li key={tie.id}>
        {pair(tie)} <small>{say("time.compare.from", { was: strength(was), is: strength(tie.strength) })}</small>
      </li>
    ));
  const actors = (some: Difference["came"]) => some.map(({ id, name }) => <li key={id}>{name}</li>);
  if (isSame(difference)) return <p className="panel-note">{say("time.compare.same")}</p>;
  const { came, left, began, ended, drawn, stronger, weaker, lost } = difference;
  const parts = { drawn: ties(drawn), stronger: altered(stronger), weaker: altered(weaker), lost: ties(lost) };
  const people = { came: actors(came), left: actors(left), began: actors(began), ended: actors(ended) };
  return (
    <div className="time-changes">
      {Object.entries({ ...parts, ...people }).map(([what, listed]) => (
        <Part key={what} mark={what} title={say(`time.compare.${what as keyof Difference}`)}>
          {listed}
        </Part>
      ))}
    </div>
  );
}
