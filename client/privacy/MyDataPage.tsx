import { useWords } from "../i18n.tsx";
import { ButtonLink } from "../ui/Button.tsx";
import { Page, Section } from "../ui/Page.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { EraseMe } from "./EraseMe.tsx";
import { MineGroups } from "./MineGroups.tsx";
import { ProtectMe } from "./ProtectMe.tsx";
import { useMine } from "./useMine.ts";
import "./PrivacyPage.css";

/** A person's own page of what the installation has on them: to see, to take along, to hide their name, to erase. */
export function MyDataPage() {
  const say = useWords();
  const { mine, refresh } = useMine();
  if (mine === undefined) return <Skeleton />;
  if (!mine)
    return (
      <Page title={say("privacy.mine.title")} lead={<p>{say("privacy.mine.signedOut")}</p>}>
        <p>
          <ButtonLink href="/sign-in?to=/me/data">{say("people.signIn")}</ButtonLink>
        </p>
      </Page>
    );
  return (
    <Page title={say("privacy.mine.title")} lead={<p>{say("privacy.mine.lead")}</p>} actions={<Fetched />}>
      <Section title={say("privacy.page.processing")}>
        <p className="privacy-text">{say("privacy.mine.exportWhy")}</p>
        <MineGroups parts={mine.parts} />
      </Section>
      <ProtectMe person={mine.person} onDone={refresh} />
      <EraseMe mine={mine} />
    </Page>
  );
}

/** The two ways to take it along; a browser saves what comes. */
function Fetched() {
  const say = useWords();
  return (
    <>
      <a className="button normal" href="/api/me/data.html" download>
        {say("privacy.mine.asPage")}
      </a>
      <a className="button normal" href="/api/me/data.json" download>
        {say("privacy.mine.asJson")}
      </a>
    </>
  );
}
