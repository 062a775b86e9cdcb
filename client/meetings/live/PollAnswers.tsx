import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useWords } from "../../i18n.tsx";
import { usePlaceName } from "../Place.tsx";
import { useMoment } from "../useMoment.ts";
import { ANSWERS, type PollRead } from "./documents.ts";

/** Who answered what in an open poll that is over; read when somebody wants to know. */
export function PollAnswers({ poll }: { poll: PollRead }) {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="poll-who" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say("live.poll.who")}</summary>
      {isOpen && <Names poll={poll} />}
    </details>
  );
}

function Names({ poll }: { poll: PollRead }) {
  const say = useWords();
  const nameOf = usePlaceName();
  const { list } = useMoment();
  const { data } = useQuery(ANSWERS, { variables: { id: poll.id }, fetchPolicy: "cache-and-network" });
  const votes = data?.node && "votes" in data.node ? data.node.votes.edges.map(({ node }) => node) : [];
  return (
    <dl>
      {poll.choices.map((choice, at) => {
        const names = votes
          .filter(({ given }) => given?.includes(at))
          .map(({ place }) => (place ? nameOf(place) : say("meetings.one.seatless")));
        return (
          <div key={choice}>
            <dt>{choice}</dt>
            <dd>{names.length ? list(names) : say("live.poll.nobody")}</dd>
          </div>
        );
      })}
    </dl>
  );
}
