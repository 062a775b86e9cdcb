import type { AgreementContent } from "../../../schema/agreements/content.ts";
import type { AmountUnit, ContributionKind } from "../../../schema/agreements/means.ts";
import { useWords } from "../../i18n.tsx";
import { useAmounts } from "../means/useAmounts.ts";

interface Also {
  contributions?: readonly {
    party: string;
    year: number;
    kind: ContributionKind;
    amount: number | null;
    unit: AmountUnit;
    board: string | null;
    account: string | null;
    words: string | null;
  }[];
  goals?: readonly { text: string; followedHow: string | null }[];
  personalData?: readonly { what: string; why: string; controller: string | null }[];
}

/** What a proposed text says besides its sections: what each brings, the goals, and the personal data. It is signed with the rest. */
export function AlsoSays({ content }: { content: AgreementContent }) {
  const say = useWords();
  const { number } = useAmounts();
  const { contributions = [], goals = [], personalData = [] } = content as Also;
  const told = [
    ...group(
      say("means.title"),
      contributions.map(({ party, year, kind, amount, unit, board, account, words }) =>
        [
          `${party}, ${year}: ${say(`means.kind.${kind}`)}`,
          amount === null ? null : `${number(amount)} ${say(`means.unit.${unit}`)}`,
          board,
          account,
          words,
        ]
          .filter(Boolean)
          .join(", "),
      ),
    ),
    ...group(
      say("means.goals.title"),
      goals.map(({ text, followedHow }) => [text, followedHow].filter(Boolean).join(" – ")),
    ),
    ...group(
      say("drafting.personalData"),
      personalData.map(({ what, why, controller }) => [what, why, controller].filter(Boolean).join(", ")),
    ),
  ];
  return told.map(({ title, lines }) => (
    <section key={title}>
      <h2>{title}</h2>
      <ul className="text-parties">
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same, and none moves
          <li key={at}>{line}</li>
        ))}
      </ul>
    </section>
  ));
}

const group = (title: string, lines: readonly string[]) => (lines.length ? [{ title, lines }] : []);
