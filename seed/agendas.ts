import { randomUUID } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { type ExecutionResult, parse } from "graphql";
import * as Y from "yjs";
import { shapeVersion } from "../schema/agenda/shape.ts";
import type { App } from "../server/app.ts";
import { inHouse, type Outset } from "../server/context.ts";
import { Agenda } from "../server/meetings/agenda/Agenda.ts";
import type { AgendaFrame } from "../server/meetings/agenda/Frame.ts";
import { itemsOf, linesOf } from "./agendaText.ts";
import { itemId, written } from "./agendaWriting.ts";
import type { MeetingSeen, Names } from "./names.ts";
import type { Step } from "./steps.ts";
import type { Town } from "./town.ts";

/** The agenda of one of a council's meetings. */
export interface AgendaOf {
  /** The name of the council that meets. */
  council: string;
  /** Which of its meetings: the next, the latest that was held, or the one before that. */
  of: "next" | "latest" | "before";
  /** What stands on it, as `itemsOf` reads it; `{theme}` in a heading is the meeting's. */
  text: string;
  /** What stands under the heading with the theme, by the theme. */
  themes?: Readonly<Record<string, string>>;
}

/** A meeting of a council, as seen from today; nothing if there is none. */
export function meetingOf(names: Names, council: string, of: AgendaOf["of"]): MeetingSeen | undefined {
  const now = new Date().toISOString();
  const all = names.meetingsOf(council);
  if (of === "next") return all.find(({ startsAt }) => startsAt > now);
  return all.filter(({ endsAt }) => endsAt < now).at(of === "latest" ? -1 : -2);
}

/** How agendas come to be: they are begun, and then what stands on them is written. */
export function agendaSteps({ by, agendas = [] }: Town): Step[] {
  if (!agendas.length) return [];
  return [
    {
      name: "agendas",
      by,
      deeds: (names) =>
        agendas
          .map(({ council, of }) => meetingOf(names, council, of))
          .flatMap((meeting): ["beginAgenda", { meeting: string }][] => (meeting ? [["beginAgenda", { meeting: meeting.id }]] : [])),
    },
    { name: "what stands on agendas", by, deeds: () => [], writes: agendas },
  ];
}

const OPEN = parse(
  "subscription($id: ID!, $shape: Int!, $client: Int) { agendaWritten(id: $id, shape: $shape, client: $client) { seq state changes } }",
);
const WRITE = parse("mutation($id: ID!, $shape: Int!, $change: Bytes!) { writeInAgenda(id: $id, shape: $shape, change: $change) }");
const FREEZE = parse("mutation($id: ID!) { freezeAgenda(id: $id) { id } }");

/** Somebody who writes for a town, and the names in it. */
export interface Writer {
  app: App;
  town: Town;
  asked: Outset;
  names: Names;
}

/**
 * Writes what stands on agendas that have been begun, as a window does that is opened for it. Those of meetings that were held are then
 * locked as of that evening; the last of them says that the step has been taken.
 */
export async function writeAgendas(writer: Writer, agendas: readonly AgendaOf[]): Promise<void> {
  const { app, asked, names } = writer;
  const begun = await inHouse(app.orm, (em) => em.find(Agenda, { hub: names.hub, frozenAt: null }), [names.hub]);
  const open = agendas.flatMap((one) => {
    const meeting = meetingOf(names, one.council, one.of);
    const agenda = begun.find((agenda) => agenda.meeting.id === meeting?.id);
    return meeting && agenda ? { ...one, meeting, id: agenda.id } : [];
  });
  await Promise.all(open.map((one) => write(writer, one)));
  const held = open.filter(({ of }) => of !== "next");
  for (const [nth, { id, meeting }] of held.entries()) {
    const operation = nth === held.length - 1 ? asked.operation : randomUUID();
    const contextValue = { ...asked, operation, now: new Date(meeting.endsAt) };
    done(await app.executor.execute({ document: FREEZE, variableValues: { id }, contextValue }));
  }
}

type Open = AgendaOf & { id: string; meeting: MeetingSeen };

async function write({ app, town, asked }: Writer, { id, council, text, themes, meeting }: Open): Promise<void> {
  const doc = new Y.Doc();
  const window = { id, shape: shapeVersion };
  const line = (frame: object) => putIn(doc, frame as AgendaFrame);
  const client = doc.clientID >>> 1;
  doc.clientID = client;
  const opened = await app.executor.subscribe({
    document: OPEN,
    variableValues: { ...window, client },
    contextValue: { ...asked, line },
  });
  if (!(Symbol.asyncIterator in opened)) return done(opened);
  const theme = meeting.theme ?? "";
  const items = itemsOf(text).map(({ title, notes, ...item }) => ({
    ...item,
    id: itemId(town.founding.slug, council, title),
    title: title.replace("{theme}", theme),
    notes: title.includes("{theme}") ? [...notes, ...linesOf(themes?.[theme])] : notes,
  }));
  const change = Buffer.from(written(doc, items)).toString("base64");
  done(await app.executor.execute({ document: WRITE, variableValues: { ...window, change }, contextValue: asked }));
  await opened.return?.();
}

function putIn(doc: Y.Doc, { state, changes }: AgendaFrame): void {
  for (const change of [...(state ? [gunzipSync(state)] : []), ...changes]) Y.applyUpdate(doc, change);
}

function done({ errors }: ExecutionResult): void {
  if (errors) throw new Error(`The demo's agendas could not be written: ${errors[0]!.message}`, { cause: errors[0] });
}
