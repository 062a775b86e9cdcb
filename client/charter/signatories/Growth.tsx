import { growthOf } from "../../../schema/charter/signatories.ts";
import { daysBetween } from "../../../schema/day.ts";
import { useWords } from "../../i18n.tsx";
import { today } from "../../ui/today.ts";
import { Day } from "../../ui/When.tsx";
import type { SignatoryRead } from "../charters.ts";

const [wide, high, pad] = [640, 120, 4];

/** How many have been with a charter, as a line that rises and falls on the day it happened; the same stands in words and as a table. */
export function Growth({ signatories }: { signatories: readonly SignatoryRead[] }) {
  const say = useWords();
  const steps = growthOf(signatories);
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || steps.length < 2) return null;
  const most = Math.max(...steps.map(({ count }) => count));
  const span = Math.max(1, daysBetween(first.day, today()));
  const x = (day: string) => pad + (daysBetween(first.day, day) / span) * (wide - 2 * pad);
  const y = (count: number) => high - pad - (count / most) * (high - 2 * pad);
  const line = steps.map(({ day, count }) => `H${x(day)}V${y(count)}`).join("");
  const path = `M${x(first.day)} ${y(0)}${line}H${wide - pad}`;
  return (
    <figure className="growth">
      <figcaption>
        <b>{say("charters.signatories.growth")}</b>
        <span>
          {say.rich("charters.signatories.growthText", { first: first.count, last: last.count, from: () => <Day on={first.day} /> })}
        </span>
      </figcaption>
      <svg viewBox={`0 0 ${wide} ${high}`} preserveAspectRatio="none" aria-hidden="true">
        <path className="growth-under" d={`${path}V${y(0)}Z`} />
        <path className="growth-line" d={path} />
      </svg>
      <details>
        <summary>{say("charters.signatories.table")}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say("charters.signatories.growthDay")}</th>
              <th scope="col">{say("charters.signatories.growthCount")}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ day, count }) => (
              <tr key={day}>
                <th scope="row">
                  <Day on={day} />
                </th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
