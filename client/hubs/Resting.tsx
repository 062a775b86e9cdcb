import { useLanguage, useWords } from "../i18n.tsx";
import { ButtonLink } from "../ui/Button.tsx";
import { Empty } from "../ui/Empty.tsx";
import { Page } from "../ui/Page.tsx";
import { dayInWords } from "../ui/When.tsx";

/** What a hub's members find at all its addresses while it is suspended. */
export function Resting({ hub: { name, suspendedAt } }: { hub: { name: string; suspendedAt: string | null } }) {
  const say = useWords();
  const { language } = useLanguage();
  const when = dayInWords(new Date(suspendedAt!), new Date(), language);
  return (
    <Page title={say("hubs.resting.title", { hub: name })}>
      <Empty title={say("hubs.resting.since", { when })} action={<ButtonLink href="/">{say("house.ui.toStart")}</ButtonLink>}>
        <p>{say("hubs.resting.what")}</p>
        <p>{say("hubs.resting.ask")}</p>
      </Empty>
    </Page>
  );
}
