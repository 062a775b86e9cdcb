import check from "lucide/dist/esm/icons/check.mjs";
import { Onlooker, type shownKinds } from "../../schema/privacy.ts";
import { useWords } from "../i18n.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Scrolled } from "../ui/Scrolled.tsx";

interface Sight {
  type: string;
  visibility: string | null;
  seenBy: readonly string[];
}

type Kind = (typeof shownKinds)[number];
type Varying = "Actor" | "Agreement" | "Event";
/** The words of a kind: of each visibility where there are several. */
type Shown = Exclude<Kind["type"], Varying> | { [T in Varying]: `${T}.${Extract<Kind, { type: T }>["visibility"]}` }[Varying];

const varying: readonly string[] = ["Actor", "Agreement", "Event"] satisfies Varying[];
const onlookers = Object.values(Onlooker);

/** Who sees things of each kind: a row for each kind, a column for each who may look, a check where they see it. */
export function SightTable({ sights }: { sights: readonly Sight[] }) {
  const say = useWords();
  const nameOf = ({ type, visibility }: Sight) => {
    const key = varying.includes(type) ? `${type}.${visibility}` : type;
    return say(`privacy.shown.${key as Shown}`);
  };
  return (
    <Scrolled className="table-frame privacy-frame" label={say("privacy.page.sees")}>
      <table className="table privacy-sights">
        <thead>
          <tr>
            <th scope="col">{say("privacy.page.kind")}</th>
            {onlookers.map((one) => (
              <th key={one} scope="col">
                <span>{say(`privacy.onlooker.${one}`)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sights.map((sight) => (
            <tr key={`${sight.type}.${sight.visibility}`}>
              <th scope="row">{nameOf(sight)}</th>
              {onlookers.map((one) => (
                <td key={one}>{sight.seenBy.includes(one) ? <Seen /> : <span className="unseen">{say("privacy.page.no")}</span>}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

function Seen() {
  const say = useWords();
  return (
    <>
      <Icon of={check} size={18} />
      <span className="unseen">{say("privacy.page.yes")}</span>
    </>
  );
}
