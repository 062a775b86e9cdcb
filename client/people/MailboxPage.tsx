import { useEffect, useState } from "react";
import { useWords } from "../i18n.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page } from "../ui/Page.tsx";
import { When } from "../ui/When.tsx";
import { type Letter, mailbox } from "./signing.ts";
import "./MailboxPage.css";

const lookAgainAfter = 2_000;

/** A letter's text with its addresses as links. */
const Linked = ({ text }: { text: string }) => (
  <p className="letter-text">
    {text.split(/(https?:\/\/[^\s]*[^\s.,;:!?)])/).map((part, at) =>
      at % 2 ? (
        <a key={part} href={part}>
          {part}
        </a>
      ) : (
        part
      ),
    )}
  </p>
);

/** What the demo would have sent, so that everything that takes a letter can be tried. */
export function MailboxPage() {
  const say = useWords();
  const [letters, setLetters] = useState<Letter[] | null>();
  useEffect(() => {
    const look = () => void mailbox().then(setLetters);
    look();
    const timer = setInterval(look, lookAgainAfter);
    return () => clearInterval(timer);
  }, []);
  if (letters === undefined) return null;
  if (letters === null) return <Missing />;
  return (
    <Page title={say("people.mailbox")} lead={<p>{say("people.mailboxWhat")}</p>}>
      {letters.length === 0 && <p>{say("people.mailboxEmpty")}</p>}
      <ul className="letters">
        {letters.map(({ id, to, subject, text, language, at }) => (
          <li key={id} className="letter">
            <article lang={language}>
              <h2>{subject}</h2>
              <p className="letter-to">{say.rich("people.mailboxTo", { to, when: () => <When at={at} /> })}</p>
              <Linked text={text} />
            </article>
          </li>
        ))}
      </ul>
    </Page>
  );
}
