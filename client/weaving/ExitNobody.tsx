import { useWords } from "../i18n.tsx";
import { useMapRoom } from "../maps/useMapRoom.ts";
import { Button } from "../ui/Button.tsx";
import { Empty } from "../ui/Empty.tsx";

/** How a weaver is marked: what must be done before anybody can withdraw. */
export function ExitNobody() {
  const say = useWords();
  const { actors, ties, mayEdit, select } = useMapRoom();
  const count = (id: string) => ties.filter(({ from, to }) => from.id === id || to.id === id).length;
  const [busiest] = actors.toSorted((one, other) => count(other.id) - count(one.id));
  return (
    <Empty
      title={say("weaving.exit.nobodyTitle")}
      action={
        mayEdit && busiest && <Button onPress={() => select([busiest.id])}>{say("weaving.exit.choose", { name: busiest.name })}</Button>
      }
    >
      <p>{say("weaving.exit.nobody")}</p>
    </Empty>
  );
}
