import type { AgreementRecord } from "../schema/agreements/papers/record.ts";

const digest = "ab".repeat(32);

/** All that is known of an agreement that was decided on, signed, followed up and ended: invented. */
export const aRecord: AgreementRecord = {
  ...{ id: "0b9f1c7e-0000-4000-8000-000000000001", hub: "Lund", title: "Öppen ungdomsverksamhet", kind: "Partnership", stage: "Ended" },
  ...{ caseNumber: "KFN 2024/118", purpose: "Unga har någonstans att vara.", area: "Dalby", themes: ["Fritid", "Trygghet"] },
  ...{ openedBy: "Dalby ungdomskör", openedOn: "2024-02-01", outcome: "Agreement", outcomeForm: null, outcomeReason: "Vi vill samma sak." },
  ...{ outcomeOn: "2024-03-05", startsOn: "2024-07-01", endsOn: "2026-06-30", steeringGroup: "Styrgruppen", follows: null },
  dataUses: [{ what: "Kontaktpersoners namn", why: "För att nå varandra", controller: null }],
  parties: [
    {
      name: "Kultur- och fritidsförvaltningen",
      organisationNumber: "212000-1132",
      side: "Municipality",
      joinedOn: "2024-02-01",
      leftOn: null,
    },
    { name: "Dalby ungdomskör", organisationNumber: null, side: "CivilSociety", joinedOn: "2024-02-01", leftOn: null },
  ],
  versions: [
    {
      ...{
        number: 1,
        state: "Replaced",
        digest,
        startsOn: "2024-07-01",
        endsOn: "2025-06-30",
        charter: "Överenskommelsen, version 2",
        why: null,
        parties: null,
      },
      sections: [
        { heading: "Bakgrund", text: "Parterna möttes 2023.\n\nDe <vill> & kan." },
        { heading: "Tvister", text: "" },
      ],
      means: null,
    },
    {
      ...{
        number: 2,
        state: "InForce",
        digest,
        startsOn: "2024-07-01",
        endsOn: "2026-06-30",
        charter: null,
        why: "Ett år till.",
        parties: null,
      },
      sections: [{ heading: "Bakgrund", text: "Som förut." }],
      means: null,
    },
  ],
  decisions: [
    {
      ...{ version: 1, body: "Kultur- och fritidsnämnden", decidedOn: "2024-05-20", caseNumber: "KFN 2024/118-4", verdict: "Approves" },
      words: "Enhälligt.",
    },
  ],
  signatures: [
    { version: 1, party: "Dalby ungdomskör", name: "Ada Firmatecknare", signedAt: "2024-06-02T10:00:00.000Z", digest, onPaper: false },
    {
      version: 1,
      party: "Kultur- och fritidsförvaltningen",
      name: "Karin Chef",
      signedAt: "2024-06-03T10:00:00.000Z",
      digest,
      onPaper: true,
    },
  ],
  criteria: [{ kind: "OwnInitiative", criterion: null, party: "Dalby ungdomskör", verdict: "Met", grounds: "=Vi bad om samtalet." }],
  contributions: [
    {
      ...{ party: "Kultur- och fritidsförvaltningen", side: "Municipality", year: 2025, kind: "Money", amount: 120_000, unit: "Kronor" },
      ...{ value: null, board: "Kultur- och fritidsnämnden", account: "4510", words: null },
    },
    {
      ...{ party: "Dalby ungdomskör", side: "CivilSociety", year: 2025, kind: "VolunteerHours", amount: 400, unit: "Hours", value: 80_000 },
      ...{ board: null, account: null, words: "Ledare två kvällar i veckan" },
    },
  ],
  goals: [{ text: "Unga känner sig välkomna.", followedHow: "Samtal i grupp." }],
  followUps: [
    {
      ...{ id: "0b9f1c7e-0000-4000-8000-0000000000f1", dueOn: "2025-01-31", heldOn: "2025-01-20", state: "Held" },
      ...{ agreed: "Öppna även lördagar.", summary: null, missed: null },
      answers: [
        { party: "Kultur- och fritidsförvaltningen", kind: "Trust", question: "Vi litar på varandra.", mark: 5, words: null },
        { party: "Dalby ungdomskör", kind: "Trust", question: "Vi litar på varandra.", mark: 3, words: "Långsamt i början." },
      ],
    },
    {
      id: "0b9f1c7e-0000-4000-8000-0000000000f2",
      dueOn: "2025-08-31",
      heldOn: null,
      state: "Missed",
      agreed: null,
      summary: null,
      missed: "Sjukdom.",
      answers: [],
    },
  ],
  endings: [{ way: "Ended", on: "2026-06-30", reason: "Uppdraget är klart.", learning: "Börja med lokalen." }],
};

/** The same under a name that means ill. */
export const aHostileRecord: AgreementRecord = {
  ...aRecord,
  ...{ id: "0b9f1c7e-0000-4000-8000-000000000002", title: '../../etc/passwd "><script>alert(1)</script> \u0007', area: '=HYPERLINK("x")' },
};
