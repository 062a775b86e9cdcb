import { useState } from "react";
import { type Refusal, refusal } from "../../schema/refusal.ts";
import { whyNotToken } from "../../schema/tokens.ts";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { Radios } from "../ui/Radios.tsx";
import { Select } from "../ui/Select.tsx";
import { TextField } from "../ui/TextField.tsx";
import { WhyNot } from "../ui/WhyNot.tsx";
import { send } from "./signing.ts";

interface Props {
  hubs: readonly { id: string; name: string }[];
  /** How many keys there are already. */
  kept: number;
  onMade: () => Promise<void>;
  onClose: () => void;
}

const lasting = ["7", "30", "90", "365"];

/** Makes a key, and shows it this once. */
export function MakeToken({ hubs, kept, onMade, onClose }: Props) {
  const say = useWords();
  const [name, setName] = useState("");
  const [hub, setHub] = useState(hubs[0]?.id ?? "");
  const [scope, setScope] = useState<"read" | "write">("read");
  const [days, setDays] = useState("90");
  const [isBusy, setBusy] = useState(false);
  const [no, setNo] = useState<Refusal>();
  const [made, setMade] = useState<string>();
  const make = async () => {
    const input = { name, hub, writes: scope === "write", days: Number(days) };
    const wrong = whyNotToken(input, { memberOf: hubs.map(({ id }) => id) }, kept);
    setNo(wrong);
    if (wrong) return;
    setBusy(true);
    const { ok, body } = await send("/api/tokens", { method: "POST", body: JSON.stringify(input) });
    setBusy(false);
    if (!ok) return setNo(whyNotMade(body));
    setMade(body.token as string);
    await onMade();
  };
  if (made)
    return (
      <Dialog
        title={say("tokens.made")}
        isOpen
        onClose={onClose}
        actions={
          <Button weight="primary" onPress={onClose}>
            {say("tokens.done")}
          </Button>
        }
      >
        <p className="way-secret">{made}</p>
      </Dialog>
    );
  const isOfName = no?.key === "house.whyNot.nameMissing" || no?.key === "house.whyNot.tooLong";
  return (
    <FormDialog title={say("tokens.make")} send={say("tokens.make")} isBusy={isBusy} problem={undefined} onSend={make} onClose={onClose}>
      <TextField label={say("tokens.name")} value={name} onChange={setName} maxLength={200} whyNot={isOfName ? no : undefined} />
      <Select label={say("tokens.hub")} choices={hubs} value={hub} onChange={setHub} />
      <Radios
        label={say("tokens.scope")}
        choices={(["read", "write"] as const).map((id) => ({ id, name: say(`tokens.${id}`) }))}
        value={scope}
        onChange={setScope}
      />
      <Select
        label={say("tokens.days")}
        choices={lasting.map((id) => ({ id, name: say("tokens.forDays", { days: Number(id) }) }))}
        value={days}
        onChange={setDays}
      />
      <WhyNot no={!isOfName && no} />
    </FormDialog>
  );
}

function whyNotMade(body: Record<string, unknown>): Refusal {
  const [error] = (body.errors ?? []) as { extensions?: Refusal & { code: string } }[];
  return error?.extensions?.code === "REFUSED" ? refusal(error.extensions.key, error.extensions.values) : refusal("tokens.failed");
}
