import { LookAtProtected } from "../actors/LookAtProtected.tsx";
import { hubRoom } from "../hubs/room.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { useRoleName } from "../people/useRoleName.ts";
import { Sure } from "../ui/Sure.tsx";
import type { Doing, HubHere } from "./doing.ts";
import { EndMembership } from "./EndMembership.tsx";
import { GiveRole } from "./GiveRole.tsx";
import { HandOver } from "./HandOver.tsx";
import { InviteDialog } from "./InviteDialog.tsx";
import { DECLINE_REQUEST, END_ACTING, END_ROLE, HAND_OVER_ACTING, HAND_OVER_ROLE, PROTECT_MEMBER, WITHDRAW } from "./people.ts";
import { usePersonName } from "./usePersonName.ts";

interface Props {
  hub: HubHere;
  doing: Doing;
  onClose: () => void;
}

/** Questions that are answered with yes or no. */
function useQuestions({ hub, doing }: Props) {
  const say = useWords();
  const roleName = useRoleName();
  const personName = usePersonName();
  const room = hubRoom(hub.id);
  switch (doing.deed) {
    case "decline": {
      const { id, name, email } = doing.request;
      const words = { title: say("access.asking.declineSure", { name }), what: say("access.asking.declineWhat", { email }) };
      return { ...words, yes: say("access.asking.declineShort"), onYes: () => perform(room, DECLINE_REQUEST, { id }) };
    }
    case "withdraw": {
      const { id, name, email } = doing.invitation;
      const title = say("access.inviting.withdrawSure", { name: name ?? email });
      const onYes = () => perform(room, WITHDRAW, { id });
      return { title, what: say("access.inviting.withdrawWhat"), yes: say("access.inviting.withdrawDo"), onYes };
    }
    case "endRole": {
      const { id, person } = doing.held;
      const name = personName(person);
      const title = say("access.role.endSure", { what: roleName(doing.held), name });
      return {
        title,
        what: say("access.role.endWhat", { name }),
        yes: say("access.role.endDo"),
        onYes: () => perform(room, END_ROLE, { id }),
      };
    }
    case "protect": {
      const { person } = doing.member;
      const words = { title: say("privacy.contact.protectSure", { name: personName(person) }), what: say("privacy.member.protectWhat") };
      return { ...words, yes: say("privacy.contact.protect"), onYes: () => perform(room, PROTECT_MEMBER, { id: person?.id ?? "" }) };
    }
    case "endActing": {
      const { id, person, actor } = doing.acting;
      const names = { name: personName(person), actor: actor?.name ?? "" };
      const words = { title: say("access.role.endActingSure", names), what: say("access.role.endActingWhat", names) };
      return { ...words, yes: say("access.role.endActingDo"), onYes: () => perform(room, END_ACTING, { id }) };
    }
  }
}

/** The dialog of what is being done. */
export function Doings(props: Props) {
  const { hub, doing, onClose } = props;
  const say = useWords();
  const roleName = useRoleName();
  const question = useQuestions(props);
  const room = hubRoom(hub.id);
  if (question) return <Sure {...question} onClose={onClose} />;
  switch (doing.deed) {
    case "invite":
      return <InviteDialog hub={hub} request={doing.request} onClose={onClose} />;
    case "give":
      return <GiveRole hub={hub} member={doing.member} onClose={onClose} />;
    case "look":
      return <LookAtProtected room={room} of={doing.member.person?.id ?? ""} deed="look" onClose={onClose} />;
    case "end":
      return <EndMembership hub={hub} member={doing.member} onClose={onClose} />;
    case "handOverRole": {
      const { id, person } = doing.held;
      const give = (membership: string) => perform(room, HAND_OVER_ROLE, { id, membership });
      return <HandOver hub={hub} what={roleName(doing.held)} from={person?.id} onHandOver={give} onClose={onClose} />;
    }
    case "handOverActing": {
      const { id, person, actor } = doing.acting;
      const give = (membership: string) => perform(room, HAND_OVER_ACTING, { id, membership });
      const what = say("hubs.actsFor", { actor: actor?.name ?? "" });
      return <HandOver hub={hub} what={what} from={person?.id} onHandOver={give} onClose={onClose} />;
    }
  }
}
