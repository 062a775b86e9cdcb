import { type FormEvent, useState } from "react";
import { whyNotDescribeActor, whyNotOrganisationNumber } from "../../schema/actors.ts";
import { whyNotCoordinate, whyNotDescribe } from "../../schema/hubs.ts";
import { whyNotEntries, whyNotLinks, whyNotName, whyNotText } from "../../schema/text.ts";
import { graphql, type VariablesOf } from "../graphql.ts";
import { NAME_AREA } from "../hubs/NewArea.tsx";
import { hubRoom } from "../hubs/room.ts";
import { VisibilitySelect } from "../hubs/VisibilitySelect.tsx";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { useMe } from "../people/useMe.ts";
import { Button } from "../ui/Button.tsx";
import { LinesField } from "../ui/LinesField.tsx";
import { PickMany } from "../ui/PickMany.tsx";
import { Refused } from "../ui/Refused.tsx";
import { TextArea } from "../ui/TextArea.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useDeed } from "../ui/useDeed.ts";
import { type ActorOnPage, actorRoom, DESCRIBE, type Facts } from "./actor.ts";
import { KindSelect } from "./KindSelect.tsx";
import "./ActorForm.css";

const ADD_THEME = graphql(`mutation AddTheme($hub: ID!, $name: String!) { addTheme(hub: $hub, name: $name) { id name } }`);
const ADD_GROUP = graphql(`mutation AddTargetGroup($hub: ID!, $name: String!) { addTargetGroup(hub: $hub, name: $name) { id name } }`);

type Patch = NonNullable<VariablesOf<typeof DESCRIBE>["actor"]>;
type Draft = Omit<Facts, "id" | "areas" | "themes" | "targetGroups" | "parent"> & {
  areas: string[];
  themes: string[];
  targetGroups: string[];
};

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

const draftOf = ({ id: _, parent: __, areas, themes, targetGroups, ...plain }: Facts): Draft => ({
  ...plain,
  areas: ids(areas),
  themes: ids(themes),
  targetGroups: ids(targetGroups),
});

/** Only what a person has changed is sent, so that two people can describe different things at once. */
const changedIn = (draft: Draft, before: Draft): Patch =>
  Object.fromEntries(
    Object.entries(draft).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof Draft])),
  );

type Hub = ActorOnPage["hub"];

/** What an actor can belong to: the hub's own areas, themes and target groups, and new ones by typing them. */
function Belongs({ hub, draft, put }: { hub: Hub; draft: Draft; put: (patch: Partial<Draft>) => void }) {
  const say = useWords();
  const room = hubRoom(hub.id);
  const named = (name: string) => ({ hub: hub.id, name });
  const nodes = <T,>({ edges }: { edges: readonly { node: T }[] }) => edges.map(({ node }) => node);
  const area = async (name: string) => (await perform(room, NAME_AREA, { hub: hub.id, area: { name } })).answer?.nameArea.id;
  const theme = async (name: string) => (await perform(room, ADD_THEME, named(name))).answer?.addTheme.id;
  const group = async (name: string) => (await perform(room, ADD_GROUP, named(name))).answer?.addTargetGroup.id;
  const { run, problem } = useDeed();
  const { rights } = useMe();
  const mayName = !whyNotDescribe(rights, { hub: hub.id });
  const picks = [
    { name: "areas", choices: nodes(hub.areas), make: whyNotCoordinate(rights, hub.id) ? undefined : area },
    { name: "themes", choices: nodes(hub.themes), make: mayName ? theme : undefined },
    { name: "targetGroups", choices: nodes(hub.targetGroups), make: mayName ? group : undefined },
  ] as const;
  return (
    <>
      {picks.map(({ name, choices, make }) => (
        <PickMany
          key={name}
          label={say(`actors.${name}`)}
          choices={choices}
          value={draft[name]}
          onChange={(value) => put({ [name]: value })}
          onCreate={make && ((text) => run(() => make(text)))}
        />
      ))}
      <Refused problem={problem} />
    </>
  );
}

/** Describes an actor; each field says by itself when a rule says no. */
export function ActorForm({ actor, hub, onDone }: { actor: Facts; hub: Hub; onDone: () => void }) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [before] = useState(() => draftOf(actor));
  const [draft, setDraft] = useState(before);
  const put = (patch: Partial<Draft>) => setDraft((now) => ({ ...now, ...patch }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (whyNotDescribeActor(draft)) return;
    const patch = changedIn(draft, before);
    const done = Object.keys(patch).length ? await run(() => perform(actorRoom(actor.id), DESCRIBE, { id: actor.id, actor: patch })) : true;
    if (done) onDone();
  };
  return (
    <form className="form actor-form" onSubmit={submit} noValidate>
      <TextField
        label={say("actors.name")}
        value={draft.name}
        onChange={(name) => put({ name })}
        whyNot={whyNotName(draft.name)}
        autoFocus
      />
      <KindSelect value={draft.kind} onChange={(kind) => put({ kind })} />
      <TextArea
        label={say("actors.description")}
        value={draft.about ?? ""}
        onChange={(about) => put({ about: about || null })}
        whyNot={whyNotText(draft.about)}
      />
      <TextField
        label={say("actors.organisationNumber")}
        value={draft.organisationNumber ?? ""}
        onChange={(number) => put({ organisationNumber: number || null })}
        whyNot={whyNotOrganisationNumber(draft.organisationNumber)}
        inputMode="numeric"
      />
      <Belongs hub={hub} draft={draft} put={put} />
      {(["otherNames", "offers", "needs", "languages"] as const).map((name) => (
        <LinesField
          key={name}
          label={say(`actors.${name}`)}
          hint={say("actors.perLine")}
          value={draft[name]}
          onChange={(lines) => put({ [name]: lines })}
          whyNot={whyNotEntries(draft[name])}
        />
      ))}
      <LinesField
        label={say("actors.links")}
        hint={say("actors.linksHint")}
        value={draft.links}
        onChange={(links) => put({ links })}
        whyNot={whyNotLinks(draft.links)}
      />
      <VisibilitySelect hub={hub.id} parties={[actor.id]} value={draft.visibility} onChange={(visibility) => put({ visibility })} />
      <Refused problem={problem} />
      <div className="actor-form-foot">
        <Button weight="primary" type="submit" isPending={isBusy}>
          {say("house.ui.save")}
        </Button>
        <Button onPress={onDone}>{say("house.ui.cancel")}</Button>
      </div>
    </form>
  );
}
