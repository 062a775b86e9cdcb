import plus from "lucide/dist/esm/icons/plus.mjs";
import x from "lucide/dist/esm/icons/x.mjs";
import { mostBodies } from "../../../schema/agreements/rules.ts";
import { useWords } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { TextField } from "../../ui/TextField.tsx";

/** From which sum a body decides, as it is being written; `at` tells one line from another. */
export interface Decider {
  at: number;
  from: string;
  body: string;
}

/** Which body decides from which sum. */
export function Deciders({ value, onChange }: { value: readonly Decider[]; onChange: (value: Decider[]) => void }) {
  const say = useWords();
  const put = (at: number, some: Partial<Decider>) => onChange(value.map((one) => (one.at === at ? { ...one, ...some } : one)));
  const add = () => onChange([...value, { at: Math.max(-1, ...value.map(({ at }) => at)) + 1, from: value.length ? "" : "0", body: "" }]);
  return (
    <fieldset className="rules-deciders">
      <legend className="field-label">{say("rules.decides")}</legend>
      <p className="field-hint">{say("rules.decidesHow")}</p>
      {value.map(({ at, from, body }) => (
        <div key={at} className="rules-decider">
          <TextField label={say("rules.decidesFrom")} inputMode="numeric" value={from} onChange={(sum) => put(at, { from: sum })} />
          <TextField label={say("rules.decidesBody")} value={body} onChange={(name) => put(at, { body: name })} />
          <IconButton
            icon={x}
            label={say("rules.decidesRemove", { body: body || "–" })}
            onPress={() => onChange(value.filter((one) => one.at !== at))}
          />
        </div>
      ))}
      {value.length < mostBodies && (
        <div>
          <Button weight="quiet" icon={plus} onPress={add}>
            {say("rules.decidesAdd")}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
