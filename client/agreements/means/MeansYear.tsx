import copy from "lucide/dist/esm/icons/copy.mjs";
import pencil from "lucide/dist/esm/icons/pencil.mjs";
import x from "lucide/dist/esm/icons/x.mjs";
import { sumsOf } from "../../../schema/agreements/means.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { notify } from "../../ui/Notices.tsx";
import { useReason } from "../../ui/Refused.tsx";
import { agreementRoom, partiesOf } from "../agreements.ts";
import { PartyMark } from "../PartyMark.tsx";
import type { AgreementAt } from "../part.ts";
import { COPY, type ContributionRead, REMOVE } from "./means.ts";
import { useAmounts } from "./useAmounts.ts";

interface Props {
  at: AgreementAt;
  year: number;
  contributions: readonly ContributionRead[];
  /** The year that has nothing yet and can be filled with the same. */
  next: number | undefined;
  mayChange: boolean;
  /** Whether what is brought in the year is seen at once; of other years the sum is. */
  isOpen: boolean;
  onChange: (one: ContributionRead) => void;
  refetch: () => unknown;
}

/** What the parties bring in one year, party by party, and what it comes to. */
export function MeansYear({ at: { agreement }, year, contributions, next, mayChange, isOpen, onChange, refetch }: Props) {
  const say = useWords();
  const reason = useReason();
  const { kronor, number } = useAmounts();
  const { worth, money, hours } = sumsOf(contributions);
  const room = agreementRoom(agreement.id);
  const go = (deed: Promise<unknown>) => deed.then(refetch).catch((problem) => void notify({ text: reason(problem) }));
  const copyOn = () => go(perform(room, COPY, { agreement: agreement.id, from: year, to: next! }));
  const remove = ({ id }: ContributionRead) => go(perform(room, REMOVE, { id }));
  return (
    <details className="means-year" open={isOpen}>
      <summary>
        <h3>{year}</h3>
        <span>{kronor(worth)}</span>
      </summary>
      <table className="means-table">
        <caption className="unseen">{say("means.tableOf", { year: String(year) })}</caption>
        <thead className="unseen">
          <tr>
            <th scope="col">{say("means.what")}</th>
            <th scope="col">{say("means.howMuch")}</th>
            {mayChange && <td />}
          </tr>
        </thead>
        {partiesOf(agreement).map((party) => {
          const own = contributions.filter((one) => one.party?.id === party.id);
          if (!own.length) return null;
          return (
            <tbody key={party.id} data-party={party.side}>
              <tr className="means-party">
                <th scope="rowgroup" colSpan={mayChange ? 3 : 2}>
                  <span>
                    <PartyMark side={party.side} />
                    {party.actor?.name ?? say("agreements.parties.hidden")}
                  </span>
                </th>
              </tr>
              {own.map((one) => (
                <Line key={one.id} one={one} {...(mayChange && { onChange: () => onChange(one), onRemove: () => remove(one) })} />
              ))}
            </tbody>
          );
        })}
        <tfoot>
          <tr>
            <th scope="row">{say("means.total")}</th>
            <td colSpan={mayChange ? 2 : 1}>
              {kronor(worth)}
              <small>
                {[`${say("means.money")} ${kronor(money)}`, hours && say("means.amount.Hours", { amount: number(hours) })]
                  .filter(Boolean)
                  .join(" · ")}
              </small>
            </td>
          </tr>
        </tfoot>
      </table>
      {mayChange && next && (
        <Button weight="quiet" icon={copy} onPress={copyOn}>
          {say("means.copy", { from: String(year), to: String(next) })}
        </Button>
      )}
    </details>
  );
}

/** One thing that a party brings. */
function Line({ one, onChange, onRemove }: { one: ContributionRead; onChange?: () => void; onRemove?: () => void }) {
  const say = useWords();
  const { amount, worth } = useAmounts();
  const { kind, board, account, words, year } = one;
  const from = board && account ? say("means.boardAndAccount", { board, account }) : (board ?? account);
  const named = { what: say(`means.kind.${kind}`), year: String(year) };
  return (
    <tr>
      <th scope="row">
        {say(`means.kind.${kind}`)}
        {from && <small>{from}</small>}
        {words && <small>{words}</small>}
      </th>
      <td>
        {amount(one) || worth(one)}
        {amount(one) && worth(one) && <small>{worth(one)}</small>}
      </td>
      {onChange && (
        <td className="means-do">
          <IconButton icon={pencil} label={say("means.change", named)} onPress={onChange} />
          <IconButton icon={x} label={say("means.remove", named)} onPress={onRemove} />
        </td>
      )}
    </tr>
  );
}
