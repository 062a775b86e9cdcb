import check from "lucide/dist/esm/icons/check.mjs";
import maybe from "lucide/dist/esm/icons/equal-approximately.mjs";
import x from "lucide/dist/esm/icons/x.mjs";
import { Button } from "react-aria-components/Button";
import { Vote, type Votes } from "../../schema/meetings/poll.ts";
import { useWords } from "../i18n.tsx";
import { Icon } from "../ui/Icon.tsx";
import type { useVoters } from "./DatesPage.tsx";
import type { Poll } from "./dates.ts";
import { useMoment } from "./useMoment.ts";
import "../ui/Table.css";

const icons = { Yes: check, IfNeedBe: maybe, No: x } as const;
const next: Record<string, Vote> = { none: Vote.Yes, Yes: Vote.IfNeedBe, IfNeedBe: Vote.No, No: Vote.Yes };

interface Props {
  poll: Poll;
  voters: ReturnType<typeof useVoters>;
  /** Whether the reader may answer for others, as those who keep the council may. */
  mayKeep: boolean;
  onVote: (term: string, votes: Votes) => void;
}

function Mark({ vote }: { vote: Vote | null }) {
  const say = useWords();
  return (
    <span className="vote" data-vote={vote ?? "none"}>
      {vote && <Icon of={icons[vote]} size={16} />}
      <span className="unseen">{say(`meetings.vote.${vote ?? "none"}`)}</span>
    </span>
  );
}

/** Everybody's answers, a row for each; those who keep the council fill in for whoever tells them in another way. */
export function VoteTable({ poll, voters, mayKeep, onVote }: Props) {
  const say = useWords();
  const moment = useMoment();
  const votesOf = (votes: Votes | undefined) => poll.options.map((_, at) => votes?.[at] ?? null);
  return (
    <div className="table-frame">
      <table className="table vote-table">
        <thead>
          <tr>
            <th scope="col">{say("meetings.dates.who")}</th>
            {poll.options.map((at) => (
              <th key={at} scope="col">
                {moment.day(at)} {moment.timeOf(at)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {voters.map(({ term, name, votes }) => (
            <tr key={term.id}>
              <th scope="row">{name}</th>
              {votesOf(votes).map((vote, index) => (
                <td key={poll.options[index]}>
                  {mayKeep && !term.person ? (
                    <Button
                      className="vote-button"
                      aria-label={`${name}, ${moment.day(poll.options[index]!)}: ${say(`meetings.vote.${vote ?? "none"}`)}`}
                      onPress={() =>
                        onVote(
                          term.id,
                          votesOf(votes).map((was, place) => (place === index ? next[was ?? "none"]! : was)),
                        )
                      }
                    >
                      <Mark vote={vote} />
                    </Button>
                  ) : (
                    <Mark vote={vote} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
