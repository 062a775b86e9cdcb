import { BaseSequencer, type TestSpecification } from "vitest/node";

/** How long the longest files take, in seconds, roughly; every other takes a few. */
const seconds: Record<string, number> = {
  "signIn.guesses": 70,
  isolation: 100,
  bleed: 80,
  changed: 85,
  "journeys/accessibility": 130,
  start: 55,
  layout: 35,
  operator: 40,
  mail: 25,
  "edge.sockets": 22,
  "isolation.open": 40,
  seed: 55,
  "journeys/together": 24,
  agendas: 20,
  deeds: 40,
  statements: 22,
  "operator.move": 20,
  files: 16,
  "meetings.minutes": 16,
  gone: 11,
  "journeys/pages": 20,
  "journeys/signIn": 19,
  "journeys/people": 17,
  "journeys/agenda": 15,
  "journeys/large": 15,
};
const few = 4;

const lasts = ({ moduleId }: TestSpecification) => seconds[/\/tests\/(.*)\.test\.ts$/.exec(moduleId)?.[1] ?? ""] ?? few;

/** Begins with what takes longest, so that nothing is left to run alone at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => lasts(other) - lasts(one) || (one.moduleId < other.moduleId ? -1 : 1));
  }
}
