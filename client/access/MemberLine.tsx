import ellipsis from "lucide/dist/esm/icons/ellipsis.mjs";
import handshake from "lucide/dist/esm/icons/handshake.mjs";
import { Fragment } from "react";
import { Link } from "react-router";
import { whyNotAssign, whyNotCoordinate } from "../../schema/hubs.ts";
import { useWords } from "../i18n.tsx";
import { useMe } from "../people/useMe.ts";
import { useRoleName } from "../people/useRoleName.ts";
import { Icon } from "../ui/Icon.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Menu, type MenuChoice } from "../ui/Menu.tsx";
import { Day } from "../ui/When.tsx";
import type { Doing, HubHere } from "./doing.ts";
import type { MemberOf } from "./people.ts";
import { usePersonName } from "./usePersonName.ts";

interface Props {
  hub: HubHere;
  member: MemberOf;
  onDo: (doing: Doing) => void;
}

/** What the reader may do with a member; oneself one may always let go of. */
function useChoices({ hub, member, onDo }: Props): MenuChoice[] {
  const say = useWords();
  const roleName = useRoleName();
  const { me, rights } = useMe();
  const coordinates = !whyNotCoordinate(rights, hub.id);
  const isOwn = member.person?.id === me?.person.id;
  const assignable = member.held.filter(({ role }) => !whyNotAssign(rights, hub.id, role));
  const choices = [
    coordinates && { id: "give", name: say("access.role.give"), onAction: () => onDo({ deed: "give", member }) },
    ...assignable.flatMap((held) => [
      {
        id: `hand ${held.id}`,
        name: say("access.role.handOver", { what: roleName(held) }),
        onAction: () => onDo({ deed: "handOverRole", held }),
      },
      { id: `end ${held.id}`, name: say("access.role.end", { what: roleName(held) }), onAction: () => onDo({ deed: "endRole", held }) },
    ]),
    ...member.acting.flatMap((acting) => {
      const what = say("hubs.actsFor", { actor: acting.actor?.name ?? "" });
      return [
        coordinates && {
          id: `hand ${acting.id}`,
          name: say("access.role.handOver", { what }),
          onAction: () => onDo({ deed: "handOverActing", acting }),
        },
        (coordinates || isOwn) && {
          id: `end ${acting.id}`,
          name: say("access.role.endActing", { what }),
          onAction: () => onDo({ deed: "endActing", acting }),
        },
      ];
    }),
    coordinates &&
      !member.person?.name && { id: "look", name: say("privacy.contact.look"), onAction: () => onDo({ deed: "look", member }) },
    coordinates &&
      member.person?.name && { id: "protect", name: say("privacy.contact.protect"), onAction: () => onDo({ deed: "protect", member }) },
    coordinates && !isOwn && { id: "leave", name: say("access.leaving.end"), onAction: () => onDo({ deed: "end", member }) },
  ];
  return choices.filter((choice) => !!choice);
}

/** A member: who they are, what they are entrusted with and whom they act for, and what can be done about it. */
export function MemberLine(props: Props) {
  const { hub, member } = props;
  const say = useWords();
  const roleName = useRoleName();
  const name = usePersonName()(member.person);
  const { me } = useMe();
  const choices = useChoices(props);
  const actors = member.acting.flatMap(({ actor }) => actor ?? []);
  return (
    <li className="member">
      <div className="member-name">
        <p>
          <b>{member.person ? <Link to={`/${hub.slug}/people/${member.person.id}`}>{name}</Link> : name}</b>
          {member.person?.id === me?.person.id && <span className="member-you"> ({say("access.who.you")})</span>}
        </p>
        <p className="member-since">{say.rich("access.who.since", { day: () => <Day on={member.createdAt.slice(0, 10)} /> })}</p>
      </div>
      <ul className="member-does">
        {!member.held.length && !member.acting.length && <li className="member-plain">{say("access.who.member")}</li>}
        {member.held.map((held) => (
          <li key={held.id} className="tag">
            {roleName(held)}
          </li>
        ))}
        {actors.length > 0 && (
          <li className="member-acts">
            <Icon of={handshake} size={16} />
            <span>{say.rich("access.who.actsFor", { actor: () => <Actors hub={hub.slug} actors={actors} /> })}</span>
          </li>
        )}
      </ul>
      {choices.length > 0 && (
        <Menu
          label={say("access.who.doWith", { name })}
          trigger={<IconButton icon={ellipsis} label={say("access.who.doWith", { name })} />}
          choices={choices}
        />
      )}
    </li>
  );
}

const Actors = ({ hub, actors }: { hub: string; actors: readonly { id: string; name: string }[] }) =>
  actors.map(({ id, name }, at) => (
    <Fragment key={id}>
      {at > 0 && ", "}
      <Link to={`/${hub}/actors/${id}`}>{name}</Link>
    </Fragment>
  ));
