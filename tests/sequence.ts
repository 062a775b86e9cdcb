import { BaseSequencer, type TestSpecification } from "vitest/node";

/** How long the longest files take, in seconds, roughly; every other takes a few. */
const seconds: Record<string, number> = {
  isolation: 200,
  seed: 110,
  start: 110,
  changed: 100,
  bleed: 80,
  "signIn.guesses": 65,
  deeds: 60,
  operator: 60,
  "isolation.open": 55,
  layout: 35,
  "operator.move": 35,
  "edge.sockets": 30,
  statements: 30,
  files: 22,
  "meetings.minutes": 20,
  "agreements.life": 18,
  "agreements.board.kept": 18,
  agendas: 18,
  notices: 14,
  "access.seats": 12,
  "mail.kill": 12,
  gone: 11,
  inquiries: 10,
  mail: 10,
  "privacy.erasure": 10,
  "journeys/accessibility": 265,
  "journeys/together": 30,
  "journeys/meetings": 29,
  "journeys/agreements.life": 28,
  "journeys/live": 25,
  "journeys/pages": 25,
  "journeys/points": 22,
  "journeys/agenda": 20,
  "journeys/people": 19,
  "journeys/signIn": 19,
  "journeys/conditions": 17,
  "journeys/large": 16,
  "journeys/privacy": 16,
  "journeys/minutes": 15,
  "journeys/notices": 15,
  "journeys/board": 14,
  "journeys/charter.joining": 13,
  "journeys/decisions": 13,
};
const few = 4;

const lasts = ({ moduleId }: TestSpecification) => seconds[/\/tests\/(.*)\.test\.ts$/.exec(moduleId)?.[1] ?? ""] ?? few;

/** Begins with what takes longest, so that nothing is left to run alone at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => lasts(other) - lasts(one) || (one.moduleId < other.moduleId ? -1 : 1));
  }
}
