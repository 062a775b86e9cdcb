import pencil from "lucide/dist/esm/icons/pencil.mjs";
import { useState } from "react";
import type { ResultOf } from "../graphql.ts";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Section } from "../ui/Page.tsx";
import { Day } from "../ui/When.tsx";
import { actorRoom, type CONTACT } from "./actor.ts";
import { ContactForm } from "./ContactForm.tsx";
import { type ContactDeed, ContactMenu } from "./ContactMenu.tsx";
import { ContactSure } from "./ContactSure.tsx";
import { LookAtProtected } from "./LookAtProtected.tsx";
import "./ActorContacts.css";

type Contact = ResultOf<typeof CONTACT>;

type Doing = { deed: "add" } | { deed: "change" | ContactDeed; contact: Contact };

/** What a contact is called where their name is not told: what they do, or that they are one. */
function useNameOf(): (contact: Contact) => string {
  const say = useWords();
  return ({ name }) => name || say("privacy.contact.person");
}

interface LineProps {
  hub: string;
  contact: Contact;
  mayEdit: boolean;
  onDo: (doing: Doing) => void;
}

function ContactLine({ hub, contact, mayEdit, onDo }: LineProps) {
  const say = useWords();
  const name = useNameOf()(contact);
  const { role, email, phone, consentedOn, consentHow, isNamed, consentWithdrawn, isProtected } = contact;
  return (
    <li className="contact">
      <div>
        <p>
          <b>{name}</b>
          {role && role !== name && `, ${role}`}
          {isProtected && <span className="tag contact-tag">{say("privacy.contact.isProtected")}</span>}
        </p>
        <p className="contact-ways">
          {email && <a href={`mailto:${email}`}>{email}</a>}
          {phone && <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a>}
        </p>
        <p className="contact-consent">
          {isNamed && say.rich("actors.consented", { day: () => <Day on={consentedOn} />, how: consentHow })}
          {consentWithdrawn && say("privacy.contact.withdrawn")}
        </p>
      </div>
      {mayEdit && (
        <>
          <IconButton icon={pencil} label={say("actors.changeContact", { name })} onPress={() => onDo({ deed: "change", contact })} />
          <ContactMenu hub={hub} contact={contact} name={name} onDo={(deed) => onDo({ deed, contact })} />
        </>
      )}
    </li>
  );
}

interface Props {
  hub: string;
  actor: string;
  contacts: readonly Contact[];
  mayEdit: boolean;
}

/** The people at an actor, for members' eyes; several, so that nothing hangs on one. */
export function ActorContacts({ hub, actor, contacts, mayEdit }: Props) {
  const say = useWords();
  const nameOf = useNameOf();
  const [doing, setDoing] = useState<Doing>();
  const stop = () => setDoing(undefined);
  return (
    <Section
      title={say("actors.contacts")}
      action={
        mayEdit && (
          <Button weight="quiet" onPress={() => setDoing({ deed: "add" })}>
            {say("actors.addContact")}
          </Button>
        )
      }
    >
      <p className="facts-none">{contacts.length ? say("actors.contactsWhy") : say("actors.noContacts")}</p>
      <ul>
        {contacts.map((contact) => (
          <ContactLine key={contact.id} hub={hub} contact={contact} mayEdit={mayEdit} onDo={setDoing} />
        ))}
      </ul>
      {doing?.deed === "add" && <ContactForm actor={actor} onClose={stop} />}
      {doing?.deed === "change" && <ContactForm actor={actor} contact={doing.contact} onClose={stop} />}
      {(doing?.deed === "look" || doing?.deed === "end") && (
        <LookAtProtected room={actorRoom(actor)} of={doing.contact.id} deed={doing.deed} onClose={stop} />
      )}
      {(doing?.deed === "remove" || doing?.deed === "protect" || doing?.deed === "withdraw" || doing?.deed === "erase") && (
        <ContactSure actor={actor} contact={doing.contact} name={nameOf(doing.contact)} deed={doing.deed} onClose={stop} />
      )}
    </Section>
  );
}
