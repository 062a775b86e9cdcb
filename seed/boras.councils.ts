import { type MapOf, tie, ties, wish } from "./town.ts";

const invented = "Aktörerna och länkarna är påhittade för demon.";
const convened = (by: string) => `${by} kallar till ortsrådet. ${invented}`;

const fristad: MapOf = {
  area: "Fristad",
  by: "Bo Fristadius",
  about: convened("Fristads hembygdsförening"),
  step: "Activity",
  weavers: ["Fristads ortsråd"],
  known: ["Ortsutvecklingen"],
  actors: [
    {
      name: "Fristads ortsråd",
      kind: "InformalNetwork",
      themes: ["Ortsutveckling"],
      about: "Föreningarna på orten möts fyra gånger om året.",
      contacts: [
        {
          name: "Bo Fristadius",
          role: "sammankallande",
          email: "bo.fristadius@ortsrad.example",
          consentedOn: "2025-03-20",
          consentHow: "muntligt vid ortsrådets årsmöte",
        },
        {
          name: "Anneli Torpman",
          role: "sekreterare",
          email: "anneli.torpman@ortsrad.example",
          consentedOn: "2025-03-20",
          consentHow: "muntligt vid ortsrådets årsmöte",
        },
      ],
    },
    { name: "Fristads hembygdsförening", kind: "Association", themes: ["Kultur"], offers: ["Hembygdsgården"] },
    { name: "Fristads idrottssällskap", kind: "SportsClub", themes: ["Rörelse"], targetGroups: ["Unga"] },
    { name: "Fristads pensionärer", kind: "Association", targetGroups: ["Äldre"] },
    { name: "Fristads företagare", kind: "EconomicAssociation", themes: ["Ortsutveckling", "Arbete"] },
    { name: "Fristads bibliotek", kind: "Library", unitOf: "Kulturförvaltningen", targetGroups: ["Barn"] },
    { name: "Skolorna i Fristad", kind: "School", unitOf: "Grundskoleförvaltningen", targetGroups: ["Barn", "Unga"] },
    { name: "Fristads pastorat", kind: "Congregation", targetGroups: ["Äldre", "Familjer"] },
    { name: "Asklanda byalag", kind: "Association", themes: ["Ortsutveckling"] },
  ],
  ties: [
    tie("Fristads ortsråd", "Fristads hembygdsförening", "Steady", { kinds: ["Governance", "Rooms"], since: "2010-05-01" }),
    tie("Ortsutvecklingen", "Fristads ortsråd", "Steady", {
      kinds: ["Money"],
      directed: true,
      since: "2015-01-01",
      note: "Stöd till lokal utveckling, söks en gång om året.",
    }),
    ...ties("Fristads ortsråd", "Cooperate", ["Fristads idrottssällskap", "Fristads företagare", "Asklanda byalag"], {
      kinds: ["Activities"],
      themes: ["Ortsutveckling"],
      keepers: ["Bo Fristadius"],
    }),
    ...ties("Fristads ortsråd", "Contact", ["Fristads pensionärer", "Fristads bibliotek"], {
      kinds: ["Information"],
      keepers: ["Anneli Torpman"],
    }),
    tie("Fristads hembygdsförening", "Fristads pensionärer", "Cooperate", { kinds: ["Activities"] }),
    tie("Skolorna i Fristad", "Fristads idrottssällskap", "Cooperate", { kinds: ["Rooms"] }),
    tie("Skolorna i Fristad", "Fristads bibliotek", "Steady", { kinds: ["Activities"] }),
    tie("Fristads pastorat", "Fristads pensionärer", "Cooperate", { kinds: ["Rooms"] }),
    wish("Fristads företagare", "Skolorna i Fristad", "Prao nära hemmet.", { themes: ["Arbete"] }),
  ],
  challenges: [
    {
      text: "Det finns ingen trygg cykelväg till badplatsen.",
      ideas: "Ortsrådet ritar ett förslag och bjuder in kommunen.",
      state: "Ongoing",
      owner: "Fristads ortsråd",
    },
  ],
};

const viskafors: MapOf = {
  area: "Viskafors",
  by: "Bo Fristadius",
  about: convened("Viskafors samhällsförening"),
  step: "Themes",
  weavers: ["Viskafors samhällsförening"],
  known: ["Ortsutvecklingen"],
  actors: [
    { name: "Viskafors samhällsförening", kind: "Association", themes: ["Ortsutveckling"], targetGroups: ["Familjer"] },
    { name: "Viskafors idrottsförening", kind: "SportsClub", themes: ["Rörelse"], targetGroups: ["Unga"] },
    { name: "Folkets hus i Viskafors", kind: "EconomicAssociation", themes: ["Kultur", "Mötesplatser"], offers: ["Biograf och scen"] },
    { name: "Viskaforsskolan", kind: "School", unitOf: "Grundskoleförvaltningen", targetGroups: ["Barn", "Unga"] },
    { name: "Viskafors bibliotek", kind: "Library", unitOf: "Kulturförvaltningen", targetGroups: ["Barn"] },
    { name: "Viskans kanotister", kind: "SportsClub", themes: ["Rörelse", "Sommarlov"], targetGroups: ["Unga"] },
    { name: "Kinnarumma församling", kind: "Congregation", targetGroups: ["Äldre"] },
  ],
  ties: [
    tie("Ortsutvecklingen", "Viskafors samhällsförening", "Cooperate", { kinds: ["Money"], directed: true }),
    tie("Viskafors samhällsförening", "Folkets hus i Viskafors", "Steady", { kinds: ["Rooms", "Activities"], since: "2009-01-01" }),
    ...ties("Viskafors samhällsförening", "Cooperate", ["Viskafors idrottsförening", "Viskans kanotister"], {
      kinds: ["Activities"],
      themes: ["Sommarlov"],
    }),
    tie("Viskaforsskolan", "Viskafors bibliotek", "Steady", { kinds: ["Rooms"] }),
    tie("Viskaforsskolan", "Viskafors idrottsförening", "Contact", { kinds: ["Rooms"] }),
    tie("Folkets hus i Viskafors", "Kinnarumma församling", "Contact", { kinds: ["Activities"] }),
    wish("Viskafors bibliotek", "Folkets hus i Viskafors", "Film och bok på samma tema.", { themes: ["Kultur"] }),
  ],
};

const dalsjofors: MapOf = {
  area: "Dalsjöfors",
  by: "Bo Fristadius",
  about: convened("Dalsjöfors intresseförening"),
  step: "Themes",
  weavers: ["Dalsjöfors intresseförening"],
  known: ["Ortsutvecklingen", "Räddningstjänsten"],
  actors: [
    { name: "Dalsjöfors intresseförening", kind: "Association", themes: ["Ortsutveckling"] },
    { name: "Dalsjöfors gymnastiker", kind: "SportsClub", themes: ["Rörelse"], targetGroups: ["Barn"] },
    { name: "Dalsjöskolan", kind: "School", unitOf: "Grundskoleförvaltningen", targetGroups: ["Unga"] },
    { name: "Dalsjöfors bibliotek", kind: "Library", unitOf: "Kulturförvaltningen", targetGroups: ["Barn"] },
    { name: "Toarps församling", kind: "Congregation", targetGroups: ["Familjer", "Äldre"] },
    { name: "Dalsjöfors ryttare", kind: "SportsClub", themes: ["Rörelse"], targetGroups: ["Unga"] },
    { name: "Unga i Dalsjöfors", kind: "InformalNetwork", themes: ["Mötesplatser"], targetGroups: ["Unga"], needs: ["En egen lokal"] },
  ],
  ties: [
    tie("Ortsutvecklingen", "Dalsjöfors intresseförening", "Cooperate", { kinds: ["Money"], directed: true }),
    ...ties("Dalsjöfors intresseförening", "Cooperate", ["Dalsjöfors gymnastiker", "Toarps församling", "Dalsjöfors ryttare"], {
      kinds: ["Activities"],
    }),
    tie("Dalsjöfors intresseförening", "Räddningstjänsten", "Contact", { kinds: ["Information"], themes: ["Trygghet"] }),
    tie("Dalsjöskolan", "Dalsjöfors bibliotek", "Steady", { kinds: ["Activities"] }),
    tie("Dalsjöskolan", "Dalsjöfors gymnastiker", "Cooperate", { kinds: ["Rooms"] }),
    tie("Unga i Dalsjöfors", "Dalsjöfors bibliotek", "Contact", { kinds: ["Rooms"] }),
    wish("Unga i Dalsjöfors", "Toarps församling", "Källaren i församlingshemmet som replokal.", { kinds: ["Rooms"] }),
    wish("Unga i Dalsjöfors", "Dalsjöfors intresseförening", "En plats för unga i ortsrådet.", { kinds: ["Governance"] }),
  ],
  challenges: [{ text: "Unga har ingenstans att vara efter skolan.", state: "Open", owner: "Dalsjöfors intresseförening" }],
};

const sandared: MapOf = {
  area: "Sandared",
  by: "Bo Fristadius",
  about: convened("Sandareds byförening"),
  step: "Drawing",
  weavers: ["Sandareds byförening"],
  known: ["Ortsutvecklingen"],
  actors: [
    { name: "Sandareds byförening", kind: "Association", themes: ["Ortsutveckling"] },
    { name: "Sandareds idrottsförening", kind: "SportsClub", themes: ["Rörelse"], targetGroups: ["Unga"] },
    { name: "Sandaredskolan", kind: "School", unitOf: "Grundskoleförvaltningen", targetGroups: ["Barn"] },
    { name: "Sandareds scoutkår", kind: "Association", themes: ["Sommarlov"], targetGroups: ["Barn"] },
    { name: "Sandhults församling", kind: "Congregation", targetGroups: ["Äldre"] },
  ],
  ties: [
    tie("Ortsutvecklingen", "Sandareds byförening", "Contact", { kinds: ["Money"], directed: true }),
    ...ties("Sandareds byförening", "Cooperate", ["Sandareds idrottsförening", "Sandareds scoutkår"], { kinds: ["Activities"] }),
    ...ties("Sandareds byförening", "Contact", ["Sandaredskolan", "Sandhults församling"], { kinds: ["Information"] }),
    tie("Sandhults församling", "Sandareds scoutkår", "Steady", { kinds: ["Rooms"] }),
  ],
};

/** The four villages where the associations convene. */
export const villageCouncils: readonly MapOf[] = [fristad, viskafors, dalsjofors, sandared];
