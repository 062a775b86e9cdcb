import pencil from "lucide/dist/esm/icons/pencil.mjs";
import trash from "lucide/dist/esm/icons/trash.mjs";
import { useState } from "react";
import { graphql, type ResultOf } from "../graphql.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Section } from "../ui/Page.tsx";
import { Sure } from "../ui/Sure.tsx";
import { Day } from "../ui/When.tsx";
import { actorRoom, type CONTACT } from "./actor.ts";
import { ContactForm } from "./ContactForm.tsx";
import "./ActorContacts.css";

type Contact = ResultOf<typeof CONTACT>;

const REMOVE = graphql(`mutation RemoveContact($id: ID!) { removeContact(id: $id) }`);

type Doing = { deed: "add" } | { deed: "change" | "remove"; contact: Contact };

function ContactLine({ contact, onDo }: { contact: Contact; onDo: (doing: Doing) => void }) {
  const say = useWords();
  const { name, role, email, phone, consentedOn, consentHow } = contact;
  return (
    <li className="contact">
      <div>
        <p>
          <b>{name}</b>
          {role && `, ${role}`}
        </p>
        <p className="contact-ways">
          {email && <a href={`mailto:${email}`}>{email}</a>}
          {phone && <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a>}
        </p>
        <p className="contact-consent">{say.rich("actors.consented", { day: () => <Day on={consentedOn} />, how: consentHow })}</p>
      </div>
      <IconButton icon={pencil} label={say("actors.changeContact", { name })} onPress={() => onDo({ deed: "change", contact })} />
      <IconButton icon={trash} label={say("house.ui.takeAway", { name })} onPress={() => onDo({ deed: "remove", contact })} />
    </li>
  );
}

/** The people at an actor, for members' eyes; several, so that nothing hangs on one. */
export function ActorContacts({ actor, contacts }: { actor: string; contacts: readonly Contact[] }) {
  const say = useWords();
  const [doing, setDoing] = useState<Doing>();
  const stop = () => setDoing(undefined);
  const remove = ({ id }: Contact) => perform(actorRoom(actor), REMOVE, { id }, { gone: [{ __typename: "Contact", id }] });
  return (
    <Section
      title={say("actors.contacts")}
      action={
        <Button weight="quiet" onPress={() => setDoing({ deed: "add" })}>
          {say("actors.addContact")}
        </Button>
      }
    >
      <p className="facts-none">{contacts.length ? say("actors.contactsWhy") : say("actors.noContacts")}</p>
      <ul>
        {contacts.map((contact) => (
          <ContactLine key={contact.id} contact={contact} onDo={setDoing} />
        ))}
      </ul>
      {doing?.deed === "add" && <ContactForm actor={actor} onClose={stop} />}
      {doing?.deed === "change" && <ContactForm actor={actor} contact={doing.contact} onClose={stop} />}
      {doing?.deed === "remove" && (
        <Sure
          title={say("actors.removeContactSure", { name: doing.contact.name })}
          what={say("actors.removeContactWhat")}
          yes={say("house.ui.remove")}
          onYes={() => remove(doing.contact)}
          onClose={stop}
        />
      )}
    </Section>
  );
}
