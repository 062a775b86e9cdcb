import plus from "lucide/dist/esm/icons/plus.mjs";
import { useWords } from "../i18n.tsx";
import { useMapRoom } from "../maps/useMapRoom.ts";
import { Button } from "../ui/Button.tsx";
import type { ReplyRead } from "./inquiries.ts";

const alike = (name: string) => name.trim().toLocaleLowerCase();

/** Actors that those who answered miss on the map, and who says so; what has come onto the map since is missing no more. */
export function InquiryMissing({ replies }: { replies: readonly ReplyRead[] }) {
  const say = useWords();
  const { actors, weaving } = useMapRoom();
  const here = new Set(actors.flatMap(({ name, otherNames }) => [name, ...otherNames].map(alike)));
  const said = replies.flatMap(({ missing, actor }) => missing.map((name) => ({ name, by: actor?.name ?? "" })));
  const missed = [...Map.groupBy(said, ({ name }) => alike(name)).values()].filter(([first]) => !here.has(alike(first!.name)));
  if (!missed.length) return null;
  return (
    <section className="inquiry-part">
      <h4>{say("inquiries.asking.missing")}</h4>
      <ul>
        {missed.map((some) => {
          const { name } = some[0]!;
          return (
            <li key={name} className="inquiry-missed">
              <p>
                {name}{" "}
                <span className="inquiry-facts">{say("inquiries.asking.saidBy", { names: some.map(({ by }) => by).join(", ") })}</span>
              </p>
              <Button icon={plus} onPress={() => weaving.place([{ add: { name } }], [{ name }])}>
                {say("inquiries.asking.place", { name })}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
