import { useSuspenseQuery } from "@apollo/client/react";
import { lazy, Suspense, useCallback, useState } from "react";
import type { Item } from "../../../schema/agenda/items.ts";
import { whyNotKeep, whyNotSitIn } from "../../../schema/councils.ts";
import { graphql } from "../../graphql.ts";
import { useWords } from "../../i18n.tsx";
import { client } from "../../live/apollo.ts";
import { useMe } from "../../people/useMe.ts";
import { Button } from "../../ui/Button.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { Sure } from "../../ui/Sure.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { When } from "../../ui/When.tsx";
import { BeginAgenda, type From } from "../points/BeginAgenda.tsx";
import { BEGIN, FREEZE } from "./documents.ts";
import { Meanwhile } from "./Meanwhile.tsx";
import { type ItemPart, Parts, type Sheet } from "./parts.ts";
import { Reading } from "./Reading.tsx";
import { After } from "./Under.tsx";
import "./Agenda.css";
import "./items.css";
import "./carets.css";

const AGENDA = graphql(`
  query Agenda($meeting: ID!) {
    meeting(id: $meeting) { id hub { id slug } council { id } }
    agenda(meeting: $meeting) { id frozenAt items { id title kind owner minutes notes } }
  }
`);

/** What is written with comes when somebody writes: those who read, read without it. */
const LiveAgenda = lazy(async () => ({ default: (await import("./LiveAgenda.tsx")).LiveAgenda }));

/** The agenda of a meeting: written together by those who sit in the council or keep it, read by all who see the meeting. */
export function Agenda({ meeting: id, parts }: { meeting: string; parts: readonly ItemPart[] }) {
  const say = useWords();
  const { data, refetch } = useSuspenseQuery(AGENDA, { variables: { meeting: id } });
  const { me, rights } = useMe();
  const [isLocking, setLocking] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [isLive, setLive] = useState(false);
  const { run, problem, isBusy } = useDeed();
  const opens = useCallback((open: boolean) => {
    setOpen(open);
    if (!open) setLive(false);
  }, []);
  const becomesLive = useCallback(() => setLive(true), []);
  const { meeting, agenda } = data;
  if (!meeting) return null;
  const { hub, council } = meeting;
  const maySit = !!me && !whyNotSitIn(rights, meeting);
  const mayKeep = !whyNotKeep(rights, { hub, ...council });
  const items = (agenda?.items ?? []) as Item[];
  const minutes = items.reduce((sum, item) => sum + (item.minutes ?? 0), 0);
  const sheet: Sheet = {
    ...{ meeting: id, hub, council: council.id, agenda: agenda?.id, items: items.map((item) => item.id) },
    ...{ maySit, mayKeep, isFrozen: !!agenda?.frozenAt },
  };
  const reading = (
    <>
      {items.length ? <Reading items={items} sheet={sheet} /> : <p className="agenda-empty">{say("agenda.nobodyYet")}</p>}
      <After sheet={sheet} />
    </>
  );
  const begin = (from: From) => run(() => client.mutate({ mutation: BEGIN, variables: { meeting: id, from } }).then(() => refetch()));
  const lock = () => client.mutate({ mutation: FREEZE, variables: { id: agenda!.id } }).then(() => refetch());
  return (
    <section className="section agenda" aria-labelledby="agenda">
      <header>
        <h2 id="agenda">{say("agenda.title")}</h2>
        {minutes > 0 && <p className="agenda-sum">{say("agenda.sum", { minutes })}</p>}
        {agenda && !agenda.frozenAt && mayKeep && (
          <Button weight="quiet" onPress={() => setLocking(true)}>
            {say("agenda.freeze")}
          </Button>
        )}
      </header>
      {agenda?.frozenAt && <p className="agenda-frozen">{say.rich("agenda.frozen", { when: () => <When at={agenda.frozenAt!} /> })}</p>}
      <Parts value={parts}>
        {agenda && maySit && (
          <Suspense>
            <LiveAgenda id={agenda.id} person={me.person} sheet={sheet} isShown={isLive} onOpen={opens} />
          </Suspense>
        )}
        {!isLive && (agenda || !maySit) && (
          <Meanwhile isOver={isOpen} onLeft={becomesLive}>
            {reading}
          </Meanwhile>
        )}
      </Parts>
      {!agenda && maySit && <BeginAgenda council={council.id} onBegin={begin} isBusy={isBusy} />}
      <Refused problem={problem} />
      {isLocking && (
        <Sure
          title={say("agenda.freeze")}
          what={say("agenda.freezeSure")}
          yes={say("agenda.freezeDo")}
          onYes={lock}
          onClose={() => setLocking(false)}
        />
      )}
    </section>
  );
}
