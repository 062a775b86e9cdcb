import { type FormEvent, useState } from "react";
import { type Refusal, refusal } from "../../schema/refusal.ts";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { TextField } from "../ui/TextField.tsx";
import { post, whyNot } from "./signing.ts";

interface Props {
  onArrived: () => void;
  /** Called when the first step must be done again. */
  onOver: () => void;
}

/** The second step: a code from the person's app, or one of those that they saved. */
export function CodeStep({ onArrived, onOver }: Props) {
  const say = useWords();
  const [code, setCode] = useState("");
  const [isReserve, setReserve] = useState(false);
  const [no, setNo] = useState<Refusal>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const bare = code.replace(/\s/g, "");
    if (!bare) return setNo(refusal("people.whyNot.codeMissing"));
    const answer = await post(isReserve ? "/two-factor/verify-backup-code" : "/two-factor/verify-totp", { code: bare });
    if (answer.ok) return onArrived();
    const isOver = answer.code === "INVALID_TWO_FACTOR_COOKIE" || answer.code === "TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE";
    setNo(isOver ? refusal("people.codeOver") : whyNot(answer, refusal("people.codeWrong")));
    if (isOver) onOver();
  };
  const swap = () => {
    setReserve(!isReserve);
    setCode("");
    setNo(undefined);
  };
  return (
    <form className="sign-in" onSubmit={submit} noValidate>
      <TextField
        key={String(isReserve)}
        label={say(isReserve ? "people.reserveCode" : "people.code")}
        hint={say(isReserve ? "people.reserveCodeWhat" : "people.codeWhat")}
        inputMode={isReserve ? "text" : "numeric"}
        autoComplete={isReserve ? "off" : "one-time-code"}
        autoFocus
        value={code}
        onChange={setCode}
        whyNot={no}
      />
      <Button type="submit" weight="primary">
        {say("people.signIn")}
      </Button>
      <Button weight="quiet" onPress={swap}>
        {say(isReserve ? "people.useCode" : "people.useReserveCode")}
      </Button>
    </form>
  );
}
