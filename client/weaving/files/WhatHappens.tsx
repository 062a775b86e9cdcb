import type { Seen } from "../../../schema/weaving/files/seen.ts";
import { useLanguage, useWords } from "../../i18n.tsx";

/** What bringing in will do: how many are new, changed and as they are, and the first of them by name. */
export function WhatHappens({ seen: { counts, made, changed } }: { seen: Seen }) {
  const say = useWords();
  const { language } = useLanguage();
  const { actors, ties, placed, themes, targetGroups } = counts;
  const names = (some: readonly string[], all: number) =>
    new Intl.ListFormat(language).format(all > some.length ? [...some, say("files.in.andMore", { count: all - some.length })] : some);
  const isNothing = !(actors.made + actors.changed + ties.made + ties.changed + placed + themes + targetGroups);
  return (
    <section className="files-part">
      <h3>{say("files.in.what")}</h3>
      {isNothing ? (
        <p>{say("files.in.nothing")}</p>
      ) : (
        <ul className="files-counts">
          <li>{say("files.in.actors", { ...actors })}</li>
          <li>{say("files.in.ties", { ...ties })}</li>
          <li>{say("files.in.placed", { count: placed })}</li>
          {themes + targetGroups > 0 && (
            <li>{say("files.in.words", { themes, groups: targetGroups, both: themes && targetGroups ? "yes" : "no" })}</li>
          )}
        </ul>
      )}
      {made.length > 0 && <p className="panel-note">{say("files.in.newOnes", { names: names(made, actors.made) })}</p>}
      {changed.length > 0 && <p className="panel-note">{say("files.in.changedOnes", { names: names(changed, actors.changed) })}</p>}
    </section>
  );
}
