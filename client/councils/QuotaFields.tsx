import { mostSeats, type Quota, type Side, sides } from "../../schema/councils.ts";
import { useWords } from "../i18n.tsx";
import { TextField } from "../ui/TextField.tsx";
import { SideMark } from "./SideMark.tsx";

/** What is written of a side's number of seats; nothing for a side that may have any number. */
export type Counts = Record<Side, { ordinary: string; substitutes: string }>;

/** The rule as it is written in the fields. */
export const countsOf = (quotas: readonly Quota[]): Counts =>
  Object.fromEntries(
    sides.map((side) => {
      const quota = quotas.find((one) => one.side === side);
      return [side, { ordinary: quota ? String(quota.ordinary) : "", substitutes: quota ? String(quota.substitutes) : "" }];
    }),
  ) as Counts;

/** The fields as a rule: a side of which nothing is said is not in it. */
export const quotasOf = (counts: Counts): Quota[] =>
  sides.flatMap((side) => {
    const { ordinary, substitutes } = counts[side];
    return ordinary || substitutes ? [{ side, ordinary: Number(ordinary), substitutes: Number(substitutes) }] : [];
  });

/** How many ordinary seats and substitutes each side is to have. */
export function QuotaFields({ value, onChange }: { value: Counts; onChange: (counts: Counts) => void }) {
  const say = useWords();
  const put = (side: Side, some: Partial<Counts[Side]>) => onChange({ ...value, [side]: { ...value[side], ...some } });
  return (
    <fieldset className="quotas">
      <legend className="field-label">{say("councils.rule.quotas")}</legend>
      {sides.map((side) => (
        <div key={side} className="quota">
          <span>
            <SideMark side={side} /> {say(`councils.side.${side}`)}
          </span>
          {(["ordinary", "substitutes"] as const).map((which) => (
            <TextField
              key={which}
              label={`${say(`councils.rule.${which}`)}, ${say(`councils.side.${side}`)}`}
              labelUnseen
              placeholder={say(`councils.rule.${which}`)}
              type="number"
              inputMode="numeric"
              value={value[side][which]}
              onChange={(next) => put(side, { [which]: next })}
              whyNot={Number(value[side][which]) > mostSeats ? { key: "councils.whyNot.seats", values: { most: mostSeats } } : undefined}
            />
          ))}
        </div>
      ))}
    </fieldset>
  );
}
