import { graphql } from "../graphql.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { Sure } from "../ui/Sure.tsx";
import { actorRoom, CONTACT } from "./actor.ts";

const REMOVE = graphql(`mutation RemoveContact($id: ID!) { removeContact(id: $id) }`);
const ERASE = graphql(`mutation EraseContact($id: ID!) { eraseContact(id: $id) }`);
const PROTECT = graphql(`mutation ProtectContact($id: ID!) { protectContact(id: $id) { ...ContactLine } }`, [CONTACT]);
const WITHDRAW = graphql(`mutation WithdrawConsent($id: ID!) { withdrawConsent(id: $id) { ...ContactLine } }`, [CONTACT]);

interface Props {
  actor: string;
  contact: { id: string };
  name: string;
  deed: "remove" | "protect" | "withdraw" | "erase";
  onClose: () => void;
}

/** Asks before something is done with a contact that is hard to take back, or cannot be. */
export function ContactSure({ actor, contact: { id }, name, deed, onClose }: Props) {
  const say = useWords();
  const room = actorRoom(actor);
  const gone = { gone: [{ __typename: "Contact", id }] };
  const deeds = {
    remove: {
      title: say("actors.removeContactSure", { name }),
      what: say("actors.removeContactWhat"),
      yes: say("house.ui.remove"),
      onYes: () => perform(room, REMOVE, { id }, gone),
    },
    protect: {
      title: say("privacy.contact.protectSure", { name }),
      what: say("privacy.contact.protectWhat"),
      yes: say("privacy.contact.protect"),
      onYes: () => perform(room, PROTECT, { id }),
    },
    withdraw: {
      title: say("privacy.contact.withdrawSure", { name }),
      what: say("privacy.contact.withdrawWhat"),
      yes: say("privacy.contact.withdraw"),
      onYes: () => perform(room, WITHDRAW, { id }),
    },
    erase: {
      title: say("privacy.contact.eraseSure", { name }),
      what: say("privacy.contact.eraseWhat"),
      yes: say("privacy.contact.erase"),
      onYes: () => perform(room, ERASE, { id }, gone),
    },
  };
  return <Sure {...deeds[deed]} onClose={onClose} />;
}
