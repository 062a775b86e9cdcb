import { useWords } from "../../i18n.tsx";
import type { Live } from "./useLiveMeeting.ts";
import { useTurnName } from "./useTurnName.ts";

/** How many of those who wait are named. */
const named = 4;

/** Who has the floor, who is next, and who then. */
export function ScreenFloor({ live }: { live: Live }) {
  const say = useWords();
  const nameOf = useTurnName(live);
  const { speaking, waiting } = live;
  const [next, ...then] = waiting;
  return (
    <section className="screen-floor">
      <div className="screen-speaks">
        {speaking ? (
          <>
            <p>{say("live.speaking")}</p>
            <strong>{nameOf(speaking)}</strong>
          </>
        ) : (
          <strong className="screen-free">{say("live.nobodySpeaks")}</strong>
        )}
      </div>
      {next && (
        <div className="screen-next">
          <p>{say("live.nextUp")}</p>
          <strong>{nameOf(next)}</strong>
          {then.length > 0 && (
            <ol>
              {then.slice(0, named).map((turn) => (
                <li key={turn.id}>{nameOf(turn)}</li>
              ))}
              {then.length > named && <li>{say("house.ui.andMore", { count: then.length - named })}</li>}
            </ol>
          )}
        </div>
      )}
    </section>
  );
}
