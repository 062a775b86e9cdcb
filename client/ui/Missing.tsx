import { useWords } from "../i18n.tsx";
import { ButtonLink } from "./Button.tsx";
import { Empty } from "./Empty.tsx";
import { Page } from "./Page.tsx";

/** There is nothing at this address that the reader may see. */
export function Missing() {
  const say = useWords();
  return (
    <Page title={say("house.ui.missing")}>
      <Empty title={say("house.ui.missingWhy")} action={<ButtonLink href="/">{say("house.ui.toStart")}</ButtonLink>}>
        <p>{say("house.ui.missingNext")}</p>
      </Empty>
    </Page>
  );
}
