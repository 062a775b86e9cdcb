import { expect, test } from "vitest";
import { knotsOf, type Lived } from "../schema/agreements/knots.ts";
import { way } from "../schema/agreements/stage.ts";

const text = { id: "one", aim: "First", state: "InForce", createdOn: "2026-03-01", proposedOn: "2026-04-01", inForceOn: "2026-05-20" };
const lived: Lived = {
  stage: "Active",
  ...{ openedOn: "2026-01-10", outcomeOn: "2026-02-01", startsOn: "2026-06-01", endsOn: "2029-05-31" },
  parties: [
    { id: "department", side: "Municipality" },
    { id: "choir", side: "CivilSociety" },
  ],
  versions: [text],
  decisions: [{ verdict: "Approves", decidedOn: "2026-05-01", version: text }],
  signatures: [
    { version: text, party: { id: "choir" }, side: "CivilSociety", signedOn: "2026-05-12" },
    { version: text, party: { id: "department" }, side: "Municipality", signedOn: "2026-05-20" },
  ],
  followUps: [
    {
      id: "autumn",
      dueOn: "2026-11-30",
      heldOn: "2026-11-20",
      state: "Held",
      answeredBy: [{ side: "CivilSociety" }, { side: "Municipality" }],
    },
    { id: "spring", dueOn: "2027-05-31", state: "Planned", answeredBy: [{ side: "CivilSociety" }] },
    { id: "later", dueOn: "2027-11-30", state: "Planned", answeredBy: [] },
    { id: "last", dueOn: "2028-05-31", state: "Planned", answeredBy: [] },
  ],
};
const told = (one: Lived) => knotsOf(one).map(({ kind, on, state, count }) => [kind, on, state, count].join(" "));

test("the line of an agreement in force is dated from the dialogue to its end, and names what comes next", () => {
  expect(told(lived)).toEqual([
    "Dialogue 2026-01-10 done 1",
    "Criteria 2026-02-01 done 1",
    "Drafting 2026-04-01 done 1",
    "Decision 2026-05-01 done 1",
    "Signing 2026-05-20 done 1",
    "Start 2026-06-01 done 1",
    "FollowUp 2026-11-20 done 1",
    "FollowUp 2027-05-31 next 1",
    "FollowUp 2027-11-30 ahead 2",
    "End 2029-05-31 ahead 1",
  ]);
  expect(knotsOf(lived).find(({ id }) => id === "spring")?.sides).toEqual([
    { side: "Municipality", done: false },
    { side: "CivilSociety", done: true },
  ]);
});

test("at every stage exactly one knot is the next, and it is the step where the agreement stands", () => {
  for (const stage of way.slice(0, -1)) {
    const next = knotsOf({ ...lived, stage, versions: [], signatures: [], followUps: [] }).filter(({ state }) => state === "next");
    expect(next.map(({ kind }) => kind)).toEqual([stage]);
  }
  expect(told({ ...lived, stage: "Ended", followUps: [] }).at(-1)).toBe("End 2029-05-31 done 1");
  expect(told({ ...lived, stage: "Closed" })).toEqual(["Dialogue 2026-01-10 done 1", "End 2026-02-01 done 1"]);
});
