import { describe, expect, test } from "vitest";
import { type Answers, answerer, graphOfTold, type Question, toldOf } from "../schema/weaving/answer.ts";
import { graphOf, type Woven } from "../schema/weaving/graph.ts";
import { measure } from "../schema/weaving/measures.ts";

const woven: Woven = {
  actors: ["nav", "a", "b", "c", "d"].map((id) => ({ id, weaver: id === "nav" })),
  ties: [
    { from: "nav", to: "a", strength: 4 },
    { from: "nav", to: "b", strength: 1 },
    { from: "nav", to: "c", strength: 2 },
    { from: "a", to: "b", strength: 3 },
    { from: "c", to: "d", strength: null },
    { from: "a", to: "stranger", strength: 2 },
  ],
};
const told = toldOf(woven);
/** An answer as it comes out of a worker. */
const over = (question: Question, answer = answerer()) => structuredClone(answer(structuredClone(question)));

describe("Whoever is asked about a map", () => {
  test("is told all that counts in few numbers: no wishes, no strangers", () => {
    expect(told.ties).toHaveLength(3 * 4);
    expect(graphOfTold(structuredClone(told))).toEqual(graphOf(woven));
  });

  test.each([true, false])("measures it as it is, strengths counting: %s", (weighted) => {
    expect(over({ kind: "measure", told, weighted })).toEqual(measure(graphOf(woven), { weighted }));
  });

  test("measures it after an edit as if it had never been otherwise", () => {
    const answer = answerer();
    over({ kind: "measure", told, weighted: false }, answer);
    const edited = { ...woven, ties: [...woven.ties, { from: "b", to: "d", strength: 2 }] };
    const after = over({ kind: "measure", told: toldOf(edited), weighted: false }, answer) as Answers["measure"];
    const anew = measure(graphOf(edited), { weighted: false });
    expect([...after.each.betweenness]).toEqual([...anew.each.betweenness].map((value) => expect.closeTo(value, 9)));
    expect(after.whole.components).toBe(1);
  });

  test("says the stage, and what is left at every moment of the weavers' leaving", () => {
    expect(over({ kind: "stage", told })).toMatchObject({ stage: "Star" });
    const exit = over({ kind: "exit", told }) as Answers["exit"];
    expect(exit.moments[0]).toMatchObject({ share: 0, readiness: 100, gone: [] });
    expect(exit.moments.at(-1)).toMatchObject({ share: 1, readiness: exit.readiness, alone: [3] });
  });

  test("says what hangs on one person", () => {
    const kept = {
      actors: woven.actors.map(({ id }) => ({ id, areas: [] })),
      ties: woven.ties.map((tie, at) => ({ ...tie, id: `${at}`, keepers: at === 2 ? ["vera"] : [] })),
      places: [],
    };
    expect(over({ kind: "hang", kept })).toMatchObject({ people: [{ on: "vera", ties: ["2"], cutOff: ["c"] }] });
  });
});
