import { type Contributed, contributionKinds, sumsOf } from "../../../schema/agreements/means.ts";
import { useWords } from "../../i18n.tsx";
import { type AgreementRead, type PartyRead, partiesOf } from "../agreements.ts";
import { PartyMark } from "../PartyMark.tsx";
import type { ContributionRead } from "./means.ts";
import { useAmounts } from "./useAmounts.ts";

/** What everything comes to over the whole term, by kind and party. */
export function MeansTotals({ agreement, contributions }: { agreement: AgreementRead; contributions: readonly ContributionRead[] }) {
  const say = useWords();
  const { kronor, number } = useAmounts();
  const parties = partiesOf(agreement).filter(({ id }) => contributions.some(({ party }) => party?.id === id));
  const kinds = contributionKinds.filter((kind) => contributions.some((one) => one.kind === kind));
  const of = (party: PartyRead, kind?: string) => contributions.filter((one) => one.party?.id === party.id && (!kind || one.kind === kind));
  const told = (some: readonly Contributed[]) => {
    const { worth, hours } = sumsOf(some);
    return [worth && kronor(worth), hours && say("means.amount.Hours", { amount: number(hours) })].filter(Boolean).join(", ") || "–";
  };
  return (
    <div className="means-year">
      <h3>{say("means.totals")}</h3>
      <div className="table-frame">
        <table className="means-table means-totals">
          <caption className="unseen">{say("means.totals")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("means.what")}</th>
              {parties.map((party) => (
                <th key={party.id} scope="col" className="means-totals-party" data-party={party.side}>
                  <PartyMark side={party.side} /> {party.actor?.name ?? say("agreements.parties.hidden")}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">{say(`means.kind.${kind}`)}</th>
                {parties.map((party) => (
                  <td key={party.id}>{told(of(party, kind))}</td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say("means.worthAll")}</th>
              {parties.map((party) => (
                <td key={party.id}>{kronor(sumsOf(of(party)).worth)}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  );
}
