import { useState } from "react";
import { encode } from "uqr";
import { type Refusal, refusal } from "../../schema/refusal.ts";
import { useWords } from "../i18n.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { TextField } from "../ui/TextField.tsx";
import type { Part } from "./Password.tsx";
import { PasswordField } from "./PasswordField.tsx";
import { post, whyNot } from "./signing.ts";

type Form = Part & { onClose: () => void };

interface App {
  totpURI: string;
  backupCodes: string[];
}

/** The square that an app reads, drawn here: the secret leaves for nobody else's service. */
function Square({ text }: { text: string }) {
  const say = useWords();
  const { data, size } = encode(text, { border: 2 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg className="way-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={say("people.ways.qr")} shapeRendering="crispEdges">
      <path d={dark.join("")} fill="currentColor" />
    </svg>
  );
}

function Scan({ app, code, onCode, no }: { app: App; code: string; onCode: (code: string) => void; no: Refusal | undefined }) {
  const say = useWords();
  return (
    <>
      <p>{say("people.ways.scan")}</p>
      <Square text={app.totpURI} />
      <p>
        {say("people.ways.secret")}: <code className="way-secret">{new URL(app.totpURI).searchParams.get("secret")}</code>
      </p>
      <p>
        <a href={app.totpURI}>{say("people.ways.openApp")}</a>
      </p>
      <TextField
        label={say("people.ways.confirm")}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={onCode}
        whyNot={no}
      />
    </>
  );
}

function Codes({ codes }: { codes: string[] }) {
  const say = useWords();
  return (
    <>
      <p>{say("people.ways.codesWhat")}</p>
      <ul className="way-codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </>
  );
}

/** Three things to do: show who one is, let the app read the secret and show that it did, and keep the codes for when it is lost. */
export function TurnOn({ security, onChanged, onClose }: Form) {
  const say = useWords();
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const [app, setApp] = useState<App>();
  const [isOn, setOn] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [no, setNo] = useState<Refusal>();
  const begin = async () => {
    const answer = await post("/two-factor/enable", security.hasPassword ? { password } : {});
    if (answer.ok) setApp(answer.body as unknown as App);
    setNo(answer.ok ? undefined : whyNot(answer, refusal("people.ways.wrongPassword")));
  };
  const confirm = async () => {
    const answer = await post("/two-factor/verify-totp", { code: code.replace(/\s/g, "") });
    setOn(answer.ok);
    setNo(answer.ok ? undefined : whyNot(answer, refusal("people.codeWrong")));
  };
  const send = async () => {
    if (isOn) return onClose();
    setBusy(true);
    await (app ? confirm() : begin());
    setBusy(false);
  };
  const close = () => {
    onClose();
    if (isOn) void onChanged();
  };
  return (
    <FormDialog
      title={say(isOn ? "people.ways.codes" : "people.ways.second")}
      send={say(isOn ? "people.ways.saved" : "people.ways.turnOn")}
      isBusy={isBusy}
      problem={undefined}
      onSend={isOn ? close : send}
      onClose={close}
    >
      {!app && security.hasPassword && (
        <PasswordField label={say("people.ways.password")} value={password} onChange={setPassword} whyNot={no} />
      )}
      {!app && !security.hasPassword && <p>{say("people.ways.secondOff")}</p>}
      {app && !isOn && <Scan app={app} code={code} onCode={setCode} no={no} />}
      {app && isOn && <Codes codes={app.backupCodes} />}
    </FormDialog>
  );
}

/** Back to one step, which takes the password where there is one. */
export function TurnOff({ security, onChanged, onClose }: Form) {
  const say = useWords();
  const [password, setPassword] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [no, setNo] = useState<Refusal>();
  const send = async () => {
    setBusy(true);
    const answer = await post("/two-factor/disable", security.hasPassword ? { password } : {});
    setBusy(false);
    if (!answer.ok) return setNo(whyNot(answer, refusal("people.ways.wrongPassword")));
    onClose();
    await onChanged();
  };
  return (
    <FormDialog
      title={say("people.ways.second")}
      send={say("people.ways.turnOff")}
      isBusy={isBusy}
      problem={undefined}
      onSend={send}
      onClose={onClose}
    >
      <p>{say("people.ways.turnOffSure")}</p>
      {security.hasPassword && <PasswordField label={say("people.ways.password")} value={password} onChange={setPassword} whyNot={no} />}
    </FormDialog>
  );
}
