import handshake from "lucide/dist/esm/icons/handshake.mjs";
import tieIcon from "lucide/dist/esm/icons/link-2.mjs";
import x from "lucide/dist/esm/icons/x.mjs";
import { Link } from "react-router";
import { KindMark } from "../../actors/KindMark.tsx";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { announce } from "../../ui/Announcer.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import type { ItemAt, Sheet } from "../agenda/parts.ts";
import { type LinkRead, UNLINK } from "../hanging.ts";
import { hangingOn, ofGone, useHanging } from "../useHanging.ts";
import { LinkForm } from "./LinkForm.tsx";
import { leadOf } from "./links.ts";
import "./links.css";

/** The form of this part, as an item's menu opens it. */
export const FORM = "link";

/** What an item is about, as chips that lead there. */
export function ItemLinks({ at: { sheet, item, open, onOpen } }: { at: ItemAt }) {
  const say = useWords();
  const { links } = useHanging(sheet.meeting);
  const own = links.filter((link) => link.item === item);
  const isAdding = open === FORM && sheet.maySit && !sheet.isFrozen;
  if (!own.length && !isAdding) return null;
  return (
    <section className="item-links" aria-label={say("itemLinks.onItem", { number: sheet.items.indexOf(item) + 1 })}>
      <LinkChips sheet={sheet} links={own} />
      {isAdding && <LinkForm sheet={sheet} item={item} links={own} onDone={() => onOpen(null)} />}
    </section>
  );
}

function LinkChips({ sheet, links }: { sheet: Sheet; links: readonly LinkRead[] }) {
  const say = useWords();
  const { run, problem } = useDeed();
  const remove = (id: string, name: string) =>
    run(async () => {
      await perform(hangingOn(sheet.meeting), UNLINK, { id }, { gone: [{ __typename: "ItemLink", id }] });
      announce(say("itemLinks.unlinked", { name }));
    });
  return (
    <>
      <ul className="link-chips">
        {links.map((link) => {
          const lead = leadOf(link, sheet.hub.slug);
          return (
            lead && (
              <li key={link.id} className="link-chip">
                <Mark link={link} />
                <Link to={lead.to}>{lead.name}</Link>
                {sheet.maySit && !sheet.isFrozen && (
                  <IconButton icon={x} label={say("itemLinks.remove", { name: lead.name })} onPress={() => remove(link.id, lead.name)} />
                )}
              </li>
            )
          );
        })}
      </ul>
      <Refused problem={problem} />
    </>
  );
}

/** What sort of thing it is, as it is drawn elsewhere, and said to those who do not see it. */
function Mark({ link: { actor, tie } }: { link: LinkRead }) {
  const say = useWords();
  if (actor) return <KindMark kind={actor.kind} active={actor.active} size={20} />;
  return (
    <>
      <Icon of={tie ? tieIcon : handshake} size={16} />
      <span className="unseen">{say(tie ? "itemLinks.tie" : "itemLinks.introduction")}</span>
    </>
  );
}

/** What items that have been removed since were about. */
export function GoneLinks({ sheet }: { sheet: Sheet }) {
  const say = useWords();
  const { links } = useHanging(sheet.meeting);
  const gone = ofGone(links, sheet.items);
  if (!gone.length || !sheet.maySit) return null;
  return (
    <details className="gone">
      <summary>{say("itemLinks.gone")}</summary>
      <LinkChips sheet={sheet} links={gone} />
    </details>
  );
}
