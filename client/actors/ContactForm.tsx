import { useState } from "react";
import { whyNotContact } from "../../schema/actors.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { TextField } from "../ui/TextField.tsx";
import { Tick } from "../ui/Tick.tsx";
import { today } from "../ui/today.ts";
import { useDeed } from "../ui/useDeed.ts";
import { actorRoom, CONTACT } from "./actor.ts";

type Contact = ResultOf<typeof CONTACT>;

const ADD = graphql(
  `mutation AddContact($actor: ID!, $contact: ContactInput!) { addContact(actor: $actor, contact: $contact) { ...ContactLine } }`,
  [CONTACT],
);
const DESCRIBE = graphql(
  `mutation DescribeContact($id: ID!, $contact: ContactPatch!) { describeContact(id: $id, contact: $contact) { ...ContactLine } }`,
  [CONTACT],
);

const ADD_PROTECTED = graphql(
  `mutation AddProtectedContact($actor: ID!, $contact: ProtectedContactInput!) { addProtectedContact(actor: $actor, contact: $contact) { ...ContactLine } }`,
  [CONTACT],
);

const fields = [
  { name: "name", label: "contactName" },
  { name: "role", label: "contactRole" },
  { name: "email", label: "email", type: "email" },
  { name: "phone", label: "phone", type: "tel" },
  { name: "consentedOn", label: "consentedOn", type: "date" },
  { name: "consentHow", label: "consentHow", hint: "consentHowHint" },
] as const;

/** What stays open of one whose name is not told. */
const ofNameless: readonly string[] = ["role"];

type Draft = Record<(typeof fields)[number]["name"], string>;

const draftOf = (contact?: Contact): Draft => ({
  name: contact?.name ?? "",
  role: contact?.role ?? "",
  email: contact?.email ?? "",
  phone: contact?.phone ?? "",
  consentedOn: contact?.consentedOn ?? today(),
  consentHow: contact?.consentHow ?? "",
});

/** Adds a person at an actor, or changes what is kept of her; without her consent nothing is kept. */
export function ContactForm({ actor, contact, onClose }: { actor: string; contact?: Contact; onClose: () => void }) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [draft, setDraft] = useState(() => draftOf(contact));
  const [tried, setTried] = useState(false);
  const whyNot = (name: keyof Draft) => (tried ? whyNotContact({ [name]: draft[name] }, today()) : undefined);
  const [isProtected, setProtected] = useState(false);
  const shown = fields.filter(({ name }) => contact?.isNamed !== false || ofNameless.includes(name));
  const submit = async () => {
    setTried(true);
    if (shown.some(({ name }) => whyNotContact({ [name]: draft[name] }, today()))) return;
    const { role, email, phone, ...must } = draft;
    const kept = { ...must, role: role || null, email: email || null, phone: phone || null };
    const open = Object.fromEntries(Object.entries(kept).filter(([name]) => shown.some((field) => field.name === name)));
    const room = actorRoom(actor);
    const done = await run<unknown>(() => {
      if (contact) return perform(room, DESCRIBE, { id: contact.id, contact: open });
      return isProtected ? perform(room, ADD_PROTECTED, { actor, contact: kept }) : perform(room, ADD, { actor, contact: kept });
    });
    if (done) onClose();
  };
  return (
    <FormDialog
      title={contact ? say("actors.changeContact", { name: contact.name || say("privacy.contact.person") }) : say("actors.addContact")}
      send={say("house.ui.save")}
      isBusy={isBusy}
      problem={problem}
      onSend={submit}
      onClose={onClose}
    >
      {shown.map(({ name, label, ...more }) => (
        <TextField
          key={name}
          label={say(`actors.${label}`)}
          type={"type" in more ? more.type : "text"}
          hint={"hint" in more ? say(`actors.${more.hint}`) : undefined}
          value={draft[name]}
          onChange={(text) => setDraft((now) => ({ ...now, [name]: text }))}
          whyNot={whyNot(name)}
        />
      ))}
      {!contact && (
        <>
          <Tick isSelected={isProtected} onChange={setProtected}>
            {say("privacy.contact.isProtected")}
          </Tick>
          <p className="field-hint">{isProtected ? say("privacy.contact.protectHint") : say("privacy.consent.Contact")}</p>
        </>
      )}
    </FormDialog>
  );
}
