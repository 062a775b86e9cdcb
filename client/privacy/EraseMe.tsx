import { useMutation } from "@apollo/client/react";
import { type ReactNode, useState } from "react";
import { whyNotErase } from "../../schema/privacy.ts";
import { graphql } from "../graphql.ts";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { Section } from "../ui/Page.tsx";
import { Refused } from "../ui/Refused.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useDeed } from "../ui/useDeed.ts";
import { askForMine, emailOf, type Mine } from "./useMine.ts";

const ERASE = graphql(`mutation EraseMe($address: String!) { eraseMe(address: $address) }`);

const items = { li: (chunks: ReactNode) => <li>{chunks}</li> };
const lookAgainAfter = 500;
const mostLooks = 60;

/** Waits until there is nobody left to tell of: the erasure is done right after it was asked for. */
async function untilGone(): Promise<void> {
  for (let look = 0; look < mostLooks; look++) {
    if (!(await askForMine())) return;
    await new Promise((resolve) => setTimeout(resolve, lookAgainAfter));
  }
}

/** The way to erase oneself: first what goes and what stays, with one's address to write, then the question once more. */
export function EraseMe({ mine }: { mine: Mine }) {
  const say = useWords();
  const [step, setStep] = useState<"read" | "sure" | "gone">();
  const [address, setAddress] = useState("");
  if (step === "gone") return <Gone />;
  return (
    <Section title={say("privacy.mine.erase")}>
      <p className="privacy-text">{say("privacy.mine.eraseLead")}</p>
      <p>
        <Button weight="danger" onPress={() => setStep("read")}>
          {say("privacy.mine.eraseStart")}
        </Button>
      </p>
      {step === "read" && (
        <Read
          email={emailOf(mine)}
          address={address}
          onWrite={setAddress}
          onNext={() => setStep("sure")}
          onClose={() => setStep(undefined)}
        />
      )}
      {step === "sure" && <ReallySure address={address} onGone={() => setStep("gone")} onClose={() => setStep(undefined)} />}
    </Section>
  );
}

interface ReadProps {
  email: string;
  address: string;
  onWrite: (address: string) => void;
  onNext: () => void;
  onClose: () => void;
}

function Read({ email, address, onWrite, onNext, onClose }: ReadProps) {
  const say = useWords();
  const [tried, setTried] = useState(false);
  const no = whyNotErase(address, email);
  const next = () => {
    setTried(true);
    if (!no) onNext();
  };
  return (
    <FormDialog
      title={say("privacy.mine.eraseTitle")}
      send={say("privacy.mine.next")}
      isBusy={false}
      problem={undefined}
      onSend={next}
      onClose={onClose}
    >
      <div className="erase-lists">
        <h3>{say("privacy.mine.goes")}</h3>
        <ul>{say.rich("privacy.mine.goesList", items)}</ul>
        <h3>{say("privacy.mine.stays")}</h3>
        <ul>{say.rich("privacy.mine.staysList", items)}</ul>
      </div>
      <TextField
        label={say("privacy.mine.writeAddress", { email })}
        value={address}
        onChange={onWrite}
        whyNot={tried ? no : undefined}
        autoComplete="off"
      />
    </FormDialog>
  );
}

function ReallySure({ address, onGone, onClose }: { address: string; onGone: () => void; onClose: () => void }) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [erase] = useMutation(ERASE);
  const go = () =>
    run(async () => {
      await erase({ variables: { address } });
      await untilGone();
      onGone();
    });
  return (
    <Dialog
      title={say("privacy.mine.really")}
      isOpen
      alert
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say("house.ui.cancel")}</Button>
          <Button weight="danger" onPress={go} isPending={isBusy}>
            {say("privacy.mine.eraseNow")}
          </Button>
        </>
      }
    >
      <p>{say("privacy.mine.reallyWhy")}</p>
      <Refused problem={problem} />
    </Dialog>
  );
}

/** What is read afterwards; the way on is a new page, which knows nobody. */
function Gone() {
  const say = useWords();
  return (
    <Section title={say("privacy.mine.erased")}>
      <p>
        <a href="/">{say("house.ui.toStart")}</a>
      </p>
    </Section>
  );
}
