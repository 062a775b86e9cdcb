import { type FormEvent, useState } from "react";
import type { Refusal } from "../../schema/refusal.ts";
import { whyNotName } from "../../schema/text.ts";
import { graphql } from "../graphql.ts";
import { useWords } from "../i18n.tsx";
import { client } from "../live/apollo.ts";
import { startOver } from "../people/signing.ts";
import { rightsSettled, useMe } from "../people/useMe.ts";
import { Button } from "../ui/Button.tsx";
import { Refused } from "../ui/Refused.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useDeed } from "../ui/useDeed.ts";
import { WhyNot } from "../ui/WhyNot.tsx";
import type { Letter } from "./InvitationPage.tsx";

const ACCEPT = graphql(`mutation AcceptInvitation($secret: String!) { acceptInvitation(secret: $secret) { id } }`);

/** Makes an account for whoever holds the letter, and signs them in; answers with the reason when that is refused. */
async function getAccount(secret: string, name: string): Promise<Refusal | undefined> {
  const answer = await fetch("/api/invitations/account", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ secret, name }),
  });
  const { signedIn, whyNot } = await answer.json();
  return signedIn ? undefined : whyNot;
}

/** Says yes; one who is new here says their name first, which makes their account. */
export function Accept({ secret, letter }: { secret: string; letter: Letter }) {
  const say = useWords();
  const { me } = useMe();
  const { run, problem, isBusy } = useDeed();
  const [name, setName] = useState(letter.name ?? "");
  const [tried, setTried] = useState(false);
  const [whyNot, setWhyNot] = useState<Refusal>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!me && whyNotName(name)) return;
    await run(async () => {
      const no = me ? undefined : await getAccount(secret, name);
      setWhyNot(no);
      if (no) return;
      await client.mutate({ mutation: ACCEPT, variables: { secret } });
      await rightsSettled();
      startOver(`/${letter.hubSlug}`);
    });
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      {!me && (
        <TextField
          label={say("access.answering.yourName")}
          autoComplete="name"
          value={name}
          onChange={setName}
          whyNot={tried ? whyNotName(name) : undefined}
          isRequired
        />
      )}
      <p className="invitation-consent">{say("privacy.consent.Membership")}</p>
      <WhyNot no={whyNot} />
      <Refused problem={problem} />
      <Button weight="primary" type="submit" isPending={isBusy}>
        {say("access.answering.accept")}
      </Button>
    </form>
  );
}
