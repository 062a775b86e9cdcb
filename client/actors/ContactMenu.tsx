import ellipsis from "lucide/dist/esm/icons/ellipsis.mjs";
import { whyNotCoordinate } from "../../schema/hubs.ts";
import type { ResultOf } from "../graphql.ts";
import { useWords } from "../i18n.tsx";
import { useMe } from "../people/useMe.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { Menu } from "../ui/Menu.tsx";
import type { CONTACT } from "./actor.ts";

type Contact = ResultOf<typeof CONTACT>;

/** What else can be done with a contact. */
export type ContactDeed = "remove" | "protect" | "look" | "end" | "withdraw" | "erase";

interface Props {
  hub: string;
  contact: Contact;
  name: string;
  onDo: (deed: ContactDeed) => void;
}

/** What else can be done with a contact: it can be protected, its consent taken back, and it can be removed or erased with all traces. */
export function ContactMenu({ hub, contact, name, onDo }: Props) {
  const say = useWords();
  const keepsHub = !whyNotCoordinate(useMe().rights, hub);
  const { isNamed, isProtected } = contact;
  const choices = [
    isNamed && { id: "protect" as const, name: say("privacy.contact.protect") },
    isProtected && { id: "look" as const, name: say("privacy.contact.look") },
    isProtected && { id: "end" as const, name: say("privacy.contact.end") },
    (isNamed || isProtected) && { id: "withdraw" as const, name: say("privacy.contact.withdraw") },
    { id: "remove" as const, name: say("house.ui.takeAway", { name }) },
    keepsHub && { id: "erase" as const, name: say("privacy.contact.erase") },
  ].filter((choice) => choice !== false);
  const label = say("privacy.contact.more", { name });
  return (
    <Menu
      label={label}
      trigger={<IconButton icon={ellipsis} label={label} />}
      choices={choices.map((choice) => ({ ...choice, onAction: () => onDo(choice.id) }))}
    />
  );
}
