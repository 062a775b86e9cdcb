import { useSuspenseQuery } from "@apollo/client/react";
import ellipsis from "lucide/dist/esm/icons/ellipsis.mjs";
import { type ComponentType, startTransition, useState } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { whyNotDescribe, whyNotTakePart } from "../../schema/hubs.ts";
import { graphql } from "../graphql.ts";
import { RoomHistory } from "../hubs/RoomHistory.tsx";
import { useUndoable } from "../hubs/useUndoable.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { useLive } from "../live/live.ts";
import { useMe } from "../people/useMe.ts";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Menu } from "../ui/Menu.tsx";
import { Missing } from "../ui/Missing.tsx";
import { notify } from "../ui/Notices.tsx";
import { Page, Section } from "../ui/Page.tsx";
import { useReason } from "../ui/Refused.tsx";
import { Sure } from "../ui/Sure.tsx";
import { ActorContacts } from "./ActorContacts.tsx";
import { ActorFacts } from "./ActorFacts.tsx";
import { ActorForm } from "./ActorForm.tsx";
import { ActorTies } from "./ActorTies.tsx";
import { ACTOR, ACTOR_HEARD, type ActorOnPage, actorRoom, DESCRIBE } from "./actor.ts";
import { KindMark } from "./KindMark.tsx";
import { MergeActors } from "./MergeActors.tsx";
import "./ActorPage.css";

const REMOVE = graphql(`mutation RemoveActor($id: ID!) { removeActor(id: $id) }`);

type Doing = "merge" | "remove";

/** What else can be done with an actor: it can be merged, said to be over, or removed; all of it can be undone. */
function More({ actor, refresh }: { actor: ActorOnPage; refresh: () => void }) {
  const say = useWords();
  const { rights } = useMe();
  const go = useNavigate();
  const reason = useReason();
  const undoable = useUndoable(actor.hub.id, refresh);
  const [doing, setDoing] = useState<Doing>();
  const { id, name, active, hub } = actor;
  const room = actorRoom(id);
  const turn = () => perform(room, DESCRIBE, { id, actor: { active: !active } }).catch((problem) => void notify({ text: reason(problem) }));
  const remove = async () => {
    const { operation } = await perform(room, REMOVE, { id });
    undoable(say("actors.removed", { name }), operation);
    go(`/${hub.slug}/actors`);
  };
  return (
    <>
      <Menu
        label={say("actors.other")}
        trigger={<IconButton icon={ellipsis} label={say("actors.other")} weight="plain" />}
        choices={[
          ...(whyNotDescribe(rights, { hub: hub.id })
            ? []
            : [{ id: "merge", name: say("actors.merge"), onAction: () => setDoing("merge") }]),
          { id: "turn", name: say(active ? "actors.retire" : "actors.unretire"), onAction: turn },
          { id: "remove", name: say("actors.remove"), onAction: () => setDoing("remove") },
        ]}
      />
      {doing === "merge" && <MergeActors hub={hub} keep={actor} onMerged={refresh} onClose={() => setDoing(undefined)} />}
      {doing === "remove" && (
        <Sure
          title={say("actors.removeSure", { name })}
          what={say("actors.removeWhat")}
          yes={say("actors.remove")}
          onYes={remove}
          onClose={() => setDoing(undefined)}
        />
      )}
    </>
  );
}

/** What lies beside an actor's facts: its ties, its maps, its units. */
function Beside({ actor }: { actor: ActorOnPage }) {
  const say = useWords();
  const { slug } = actor.hub;
  const ties = actor.ties.edges.map(({ node }) => node);
  const placements = actor.placements.edges.map(({ node }) => node);
  const units = actor.units.edges.map(({ node }) => node);
  return (
    <>
      <Section title={say("actors.ties")}>
        <ActorTies hub={slug} actor={actor.id} ties={ties} />
      </Section>
      <Section title={say("actors.maps")}>
        {!placements.length && <p className="facts-none">{say("actors.noMaps")}</p>}
        <ul>
          {placements.map(({ id, map, weaver }) => (
            <li key={id}>
              <Link to={`/${slug}/maps/${map.id}`}>{map.title}</Link>
              {weaver && <span className="facts-none"> ({say("actors.weaves")})</span>}
            </li>
          ))}
        </ul>
      </Section>
      {units.length > 0 && (
        <Section title={say("actors.units")}>
          <ul className="actor-units">
            {units.map(({ id, name, kind }) => (
              <li key={id} className="actor-cell">
                <KindMark kind={kind} />
                <Link to={`/${slug}/actors/${id}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/**
 * One actor: who they are, whom they work with, where they stand on maps, who to call, and how all of it came to be. `Besides` is what
 * later rooms tell members of it.
 */
export function ActorPage({ Besides }: { Besides: ComponentType<{ actor: string }> }) {
  const say = useWords();
  const { id = "" } = useParams();
  const { data, refetch } = useSuspenseQuery(ACTOR, { variables: { id } });
  const { actor } = data;
  const { rights } = useMe();
  const [isEditing, setEditing] = useState(false);
  const refresh = () => startTransition(() => void refetch());
  useLive(ACTOR_HEARD, actor ? actorRoom(actor.id) : undefined, actor?.hub.seq ?? 0, refresh);
  if (!actor) return <Missing />;
  const { hub } = actor;
  const mayEdit = !whyNotDescribe(rights, { hub: hub.id, actors: [actor.id] });
  return (
    <Page
      title={actor.name}
      tab={`${actor.name}, ${hub.name}`}
      above={<Link to={`/${hub.slug}/actors`}>{say("actors.all")}</Link>}
      lead={
        <p className="actor-kind">
          <KindMark kind={actor.kind} active={actor.active} size={28} />
          {say(`actors.kind.${actor.kind}`)}
          {!actor.active && <span className="tag">{say("actors.retired")}</span>}
        </p>
      }
      actions={mayEdit && <More actor={actor} refresh={refresh} />}
    >
      <div className="actor">
        <div className="actor-column">
          <Section
            title={say("actors.about")}
            action={mayEdit && !isEditing && <Button onPress={() => setEditing(true)}>{say("house.ui.change")}</Button>}
          >
            {isEditing ? (
              <ActorForm actor={actor} hub={hub} onDone={() => setEditing(false)} />
            ) : (
              <ActorFacts hub={hub.slug} actor={actor} />
            )}
          </Section>
          {!whyNotTakePart(rights, hub.id) && (
            <ActorContacts hub={hub.id} actor={actor.id} contacts={actor.contacts.edges.map(({ node }) => node)} mayEdit={mayEdit} />
          )}
          <Section title={say("actors.history")}>
            <RoomHistory hub={hub} room={actor.id} heard={hub.seq} mayUndo={mayEdit} onUndone={refresh} />
          </Section>
        </div>
        <div className="actor-column">
          <Beside actor={actor} />
          {!whyNotTakePart(rights, hub.id) && <Besides actor={actor.id} />}
        </div>
      </div>
    </Page>
  );
}
