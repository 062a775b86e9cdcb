import { setTimeout as wait } from "node:timers/promises";
import { addItem, isSaved, notesOf, openAt, planned, seated, until, type Window } from "../agendas.ts";
import { ours } from "./agendaEditors.ts";
import type { Measured } from "./report.ts";
import { median } from "./report.ts";
import { openTown, type Town } from "./town.ts";

const rounds = Number(process.env.ROUNDS ?? 10);

/**
 * What is promised of a bad line and of rights: how long until 'not saved' is said of what is written on a line that is half open, until it
 * is saved when the line is back, until a right that was taken is gone in an open agenda, and how much comes to go on from where one was.
 */
export async function agendaLines(): Promise<Measured[]> {
  const town = await openTown(4379, {}, [["Coordinator"], ...Array.from({ length: rounds }, () => [])]);
  const address = town.address.replace("http://", "");
  const [keeper, ...members] = town.others;
  const { agenda, council } = await planned({ get: town.ask } as never, town.hub, "Rådet");
  const window = openAt(address, keeper!, agenda);
  await until(() => window.shared.standing.now().mayWrite, "the agenda", 60_000);
  const item = addItem(window, "Läget");
  await until(() => isSaved(window));
  const [unsaved, saved] = await broken(window, item);
  const revoked: number[] = [];
  for (const person of members) revoked.push(await taken(town, address, { council, agenda, person }));
  const editor = await ours(address, keeper!, agenda, item);
  const whole = editor.bytes();
  const resumed = await resuming(address, keeper!, agenda, item);
  for (const one of [window, editor]) one.close();
  return [
    { what: `half-open line, key → 'not saved' (worst of ${rounds})`, value: Math.max(...unsaved), unit: "ms", atMost: 3_000 },
    { what: "line is back → saved, median", value: median(saved), unit: "ms" },
    { what: `seat ended → may not write, in the open agenda (worst of ${rounds})`, value: Math.max(...revoked), unit: "ms", atMost: 1_000 },
    { what: "bytes to open it anew", value: whole, unit: "B" },
    { what: "bytes to go on after a lost line", value: resumed, unit: "B", atMost: 1_000 },
  ];
}

/** How long it takes until what is written on a half-open line is said to be unsaved, and saved once it is mended. */
async function broken(window: Window, item: string): Promise<[number[], number[]]> {
  const [unsaved, saved]: [number[], number[]] = [[], []];
  const { outbox } = window.shared;
  for (let round = 0; round < rounds; round++) {
    window.cut("half");
    const began = performance.now();
    for (let key = 0; key < 20; key++) {
      notesOf(window, item).insert(0, "x");
      await wait(50);
    }
    await until(() => outbox.saved.now() === "failed", "not saved", 10_000);
    unsaved.push(performance.now() - began);
    const back = performance.now();
    window.restore();
    await until(() => outbox.saved.now() === "knotted", "saved", 30_000);
    saved.push(performance.now() - back);
  }
  return [unsaved, saved];
}

/** How long it takes until somebody whose seat is ended may no longer write in the agenda that they have open. */
async function taken(
  town: Town,
  address: string,
  at: { council: string; agenda: string; person: Town["others"][number] },
): Promise<number> {
  const term = await seated({ get: town.ask } as never, at.council, at.person as never);
  const window = openAt(address, at.person, at.agenda);
  await until(() => window.shared.standing.now().mayWrite, "the right to write", 10_000);
  await town.ask('mutation($id: ID!) { endTerm(id: $id, on: "2026-01-02") { id } }', { id: term });
  const began = performance.now();
  await until(() => !window.shared.standing.now().mayWrite, "the right to be gone", 10_000);
  window.close();
  return performance.now() - began;
}

/** What comes in on a new line when one has everything already. */
async function resuming(address: string, who: Town["others"][number], agenda: string, item: string): Promise<number> {
  const editor = await ours(address, who, agenda, item);
  const before = editor.bytes();
  await editor.again();
  const bytes = editor.bytes() - before;
  editor.close();
  return bytes;
}
