import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { whyNotName } from "../../schema/text.ts";
import { graphql } from "../graphql.ts";
import { useWords } from "../i18n.tsx";
import { useMe } from "../people/useMe.ts";
import { Button } from "../ui/Button.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { Section } from "../ui/Page.tsx";
import { Sure } from "../ui/Sure.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useDeed } from "../ui/useDeed.ts";

const PROTECT = graphql(`mutation ProtectPerson($id: ID!) { protectPerson(id: $id) { id name } }`);
const SHOW = graphql(`mutation ShowMyName($name: String!) { showMyName(name: $name) { id name } }`);

/** Lets somebody with protected identity be seen as a member without a name, and be seen again. */
export function ProtectMe({ person, onDone }: { person: string; onDone: () => void }) {
  const say = useWords();
  const { me } = useMe();
  const [protect] = useMutation(PROTECT);
  const [doing, setDoing] = useState<"hide" | "show">();
  const stop = () => setDoing(undefined);
  if (!me) return null;
  const isHidden = !me.person.name;
  return (
    <Section title={say("privacy.mine.protect")}>
      <p className="privacy-text">{say(isHidden ? "privacy.mine.isProtected" : "privacy.mine.protectWhy")}</p>
      <p>
        <Button onPress={() => setDoing(isHidden ? "show" : "hide")}>
          {say(isHidden ? "privacy.mine.show" : "privacy.mine.protectMe")}
        </Button>
      </p>
      {doing === "hide" && (
        <Sure
          title={say("privacy.mine.protectSure")}
          what={say("privacy.mine.protectWhy")}
          yes={say("privacy.mine.protectMe")}
          onYes={async () => {
            await protect({ variables: { id: person } });
            onDone();
          }}
          onClose={stop}
        />
      )}
      {doing === "show" && <ShowName onDone={onDone} onClose={stop} />}
    </Section>
  );
}

function ShowName({ onDone, onClose }: { onDone: () => void; onClose: () => void }) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [show] = useMutation(SHOW);
  const [name, setName] = useState("");
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (whyNotName(name) || !(await run(() => show({ variables: { name } })))) return;
    onDone();
    onClose();
  };
  return (
    <FormDialog
      title={say("privacy.mine.show")}
      send={say("house.ui.save")}
      isBusy={isBusy}
      problem={problem}
      onSend={send}
      onClose={onClose}
    >
      <TextField label={say("privacy.mine.name")} value={name} onChange={setName} whyNot={tried ? whyNotName(name) : undefined} autoFocus />
    </FormDialog>
  );
}
