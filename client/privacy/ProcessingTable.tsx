import type { KeptFor, LegalBasis } from "../../schema/privacy.ts";
import { useWords } from "../i18n.tsx";

interface Line {
  of: string;
  basis: LegalBasis;
  kept: KeptFor;
  days: number | null;
}

/** The register of processing: what is kept, why, on which basis and for how long. On a phone each line is a card of its own. */
export function ProcessingTable({ lines }: { lines: readonly Line[] }) {
  const say = useWords();
  const heads = [say("privacy.page.what"), say("privacy.page.why"), say("privacy.page.basis"), say("privacy.page.kept")];
  return (
    <table className="table privacy-register">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ of, basis, kept, days }) => (
          <tr key={of}>
            <th scope="row">{say(`privacy.register.${of as "Contact"}.what`)}</th>
            <td>{say(`privacy.register.${of as "Contact"}.why`)}</td>
            <td>{say(`privacy.basis.${basis}`)}</td>
            <td>{say(`privacy.kept.${kept as "Log"}`, { days: days ?? 0 })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
