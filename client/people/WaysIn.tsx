import building from "lucide/dist/esm/icons/building.mjs";
import key from "lucide/dist/esm/icons/key-round.mjs";
import mail from "lucide/dist/esm/icons/mail.mjs";
import { type FormEvent, useEffect, useState } from "react";
import { type Refusal, refusal } from "../../schema/refusal.ts";
import { whyNotEmail } from "../../schema/text.ts";
import { useSentence, useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { TextField } from "../ui/TextField.tsx";
import { PasswordField } from "./PasswordField.tsx";
import { canUsePasskeys, signInWithPasskey } from "./passkeys.ts";
import { type Answered, needsCode, type Provider, providerDoor, providersOf, sendLink, signIn, startOver, whyNot } from "./signing.ts";

interface Props {
  /** Where the person comes back to; its hub's own providers come first. */
  to: string;
  onArrived: () => void;
  onCode: () => void;
  onLinkSent: (email: string) => void;
  /** Why they were sent back here, if they were. */
  reason?: Refusal | undefined;
}

function useProviders(to: string): Provider[] {
  const [providers, setProviders] = useState<Provider[]>([]);
  const hub = /^\/([a-z0-9-]+)/.exec(to)?.[1];
  useEffect(() => {
    if (hub) void providersOf(hub).then(setProviders);
  }, [hub]);
  return providers;
}

/** The first step: the hub's own sign-in where it has one, e-mail and password, a link, or a passkey. */
export function WaysIn({ to, onArrived, onCode, onLinkSent, reason }: Props) {
  const say = useWords();
  const sentence = useSentence();
  const providers = useProviders(to);
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [no, setNo] = useState<{ email?: Refusal | undefined; password?: Refusal | undefined; all?: Refusal | undefined }>({ all: reason });
  const whyNotThis = () => (email ? whyNotEmail(email.trim()) : refusal("people.whyNot.emailMissing"));
  const settle = (answer: Answered, otherwise: Refusal) => {
    if (!answer.ok) return setNo({ all: whyNot(answer, otherwise) });
    return needsCode(answer) ? onCode() : onArrived();
  };
  const enter = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = { email: whyNotThis(), password: password ? undefined : refusal("people.whyNot.passwordMissing") };
    setNo(wrong);
    if (!wrong.email && !wrong.password) settle(await signIn(email.trim(), password), refusal("people.wrong"));
  };
  const askForLink = async () => {
    const wrong = whyNotThis();
    setNo({ email: wrong });
    if (wrong) return;
    const answer = await sendLink(email.trim(), to);
    if (answer.ok) onLinkSent(email.trim());
    else setNo({ all: whyNot(answer, refusal("people.failed")) });
  };
  return (
    <form className="sign-in" onSubmit={enter} noValidate>
      {providers.map(({ id, name }) => (
        <Button key={id} weight="primary" icon={building} onPress={() => startOver(providerDoor(id, to))}>
          {say("people.with", { name })}
        </Button>
      ))}
      {providers.length > 0 && <p className="sign-in-or">{say("people.or")}</p>}
      <TextField
        label={say("people.email")}
        type="email"
        autoComplete="username webauthn"
        value={email}
        onChange={setEmail}
        whyNot={no.email}
      />
      <PasswordField label={say("people.password")} value={password} onChange={setPassword} whyNot={no.password} />
      {no.all && (
        <p className="refused" role="alert">
          {sentence(no.all)}
        </p>
      )}
      <Button type="submit" weight={providers.length ? "plain" : "primary"}>
        {say("people.signIn")}
      </Button>
      <p className="sign-in-or">{say("people.or")}</p>
      <Button icon={mail} onPress={askForLink}>
        {say("people.sendLink")}
      </Button>
      {canUsePasskeys() && (
        <Button icon={key} onPress={async () => settle(await signInWithPasskey(), refusal("people.passkeyFailed"))}>
          {say("people.withPasskey")}
        </Button>
      )}
    </form>
  );
}
