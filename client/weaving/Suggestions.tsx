import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { CountingSaid } from "./CountingSaid.tsx";
import { SuggestionCard } from "./SuggestionCard.tsx";
import type { Introducing } from "./useIntroducing.ts";
import type { Counting, Suggested } from "./useSuggestions.ts";

interface Props {
  /** Nothing while they are worked out. */
  suggested: readonly Suggested[] | undefined;
  counting: Counting;
  hasMore: boolean;
  onMore: () => void;
  introducing: Introducing;
  /** Which pair stands out on the map. */
  laid: string | undefined;
  lay: (pair: string | undefined) => void;
  pass: (pair: string | undefined) => void;
}

/** The pairs that should meet next, a few at a time. */
export function Suggestions({ suggested, counting, hasMore, onMore, introducing, laid, lay, pass }: Props) {
  const say = useWords();
  const isCounting = counting.share !== undefined || counting.isStopped;
  if (!suggested) return <CountingSaid counting={counting} />;
  if (!suggested.length)
    return (
      <p className="intro-note">
        <strong>{say("introductions.nothingNext")}.</strong> {say("introductions.nothingNextText")}
      </p>
    );
  return (
    <>
      <p className="intro-note">{say("introductions.nextLead")}</p>
      <ol className="intro-list">
        {suggested.map((pair) => {
          const key = `${pair.one.id} ${pair.other.id}`;
          return (
            <SuggestionCard
              key={key}
              suggested={pair}
              introducing={introducing}
              isLaid={laid === key}
              onLay={(isLaid) => lay(isLaid ? key : undefined)}
              onPass={(isHere) => pass(isHere ? key : undefined)}
            />
          );
        })}
      </ol>
      {isCounting && <CountingSaid counting={counting} />}
      {hasMore && !isCounting && (
        <Button weight="quiet" onPress={onMore}>
          {say("introductions.more")}
        </Button>
      )}
    </>
  );
}
