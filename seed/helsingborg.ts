import type { CharterOf } from "./charters.ts";
import { type CouncilOf, inDays, man, seated, woman } from "./councils.ts";
import type { ActorOf, Town } from "./town.ts";

const actors: ActorOf[] = [
  {
    name: "Helsingborgs stad",
    kind: "Municipality",
    units: [
      { name: "Stadsledningsförvaltningen", kind: "Department" },
      { name: "Fritidsförvaltningen", kind: "Department", about: "En väg in för föreningar som söker stöd." },
    ],
  },
  { name: "Sundets föreningsallians", kind: "Association", about: "Samlar föreningar i hela staden." },
  { name: "Hamnens volontärer", kind: "Association" },
  { name: "Råå båtungdom", kind: "SportsClub" },
  { name: "Drottninghögs odlare", kind: "InformalNetwork" },
  { name: "Öppna kyrkan vid sundet", kind: "Congregation" },
];

const steering = "Styrgruppen för överenskommelsen";

const councils: CouncilOf[] = [
  {
    name: steering,
    kind: "SteeringGroup",
    about: "Båda sidor beslutar tillsammans om handlingsplanen.",
    convenedFrom: "Administration",
    convenedBy: "Stadsledningsförvaltningen",
    parity: true,
    meetsPerYear: 4,
    seats: [
      ...seated("Administration", {}, [
        { member: "Agneta Kullaberg", gender: "Woman", name: "Utvecklingschef", roles: ["Chair"] },
        man("Jonas Mölle", { name: "Enhetschef, fritid" }),
      ]),
      ...seated("CivilSociety", { endsOn: inDays(300) }, [
        { member: "Farid Gröningen", gender: "Man", actor: "Sundets föreningsallians", roles: ["ViceChair"] },
        woman("Berit Pålsjö", { actor: "Öppna kyrkan vid sundet" }),
      ]),
    ],
  },
];

const first = [
  {
    heading: "Det vi vill",
    text: "Helsingborg ska vara en stad där det är lätt att engagera sig. Staden och föreningslivet behöver varandra.",
  },
  { heading: "Sex principer", text: "Självständighet, dialog, kvalitet, långsiktighet, öppenhet och mångfald gäller för båda sidor." },
  {
    heading: "Så blir det av",
    text: "En handlingsplan visar vad vi gör under varje princip. En styrgrupp från båda sidor beslutar om den.",
  },
];

const second = [
  first[0]!,
  {
    heading: "Sex principer",
    text: "Självständighet, dialog, kvalitet, långsiktighet, öppenhet och mångfald gäller för båda sidor. Varje år frågar vi hur väl vi lever upp till dem.",
  },
  {
    heading: "Så blir det av",
    text: "En handlingsplan visar vad vi gör under varje princip. En styrgrupp med lika många från båda sidor beslutar om den och följer upp den två gånger om året.",
  },
  {
    heading: "Större utmaningar",
    text: "Civilsamhället kan öppna en plattform för en större samhällsutmaning. Hur vi arbetar bestäms för varje utmaning.",
  },
];

const charter: CharterOf = {
  name: "Överenskommelsen i Helsingborg",
  about: "Staden och föreningslivet skrev den tillsammans. Texten i demon är vår egen, och föreningarna är påhittade.",
  areas: ["Demokrati", "Barn och unga", "Trygghet"],
  council: steering,
  leaders: [
    { side: "Municipality", member: "Agneta Kullaberg", role: "utvecklingschef" },
    { side: "CivilSociety", member: "Farid Gröningen", role: "Sundets föreningsallians" },
  ],
  versions: [
    {
      preamble: "Vi bygger staden tillsammans.",
      sections: first,
      adoptedBy: "Kommunfullmäktige",
      adoptedOn: "2018-06-12",
      caseNumber: "KF 231/2018",
    },
    {
      preamble: "Vi bygger staden tillsammans.",
      sections: second,
      adoptedBy: "Kommunfullmäktige",
      adoptedOn: "2022-03-22",
      caseNumber: "KF 87/2022",
    },
  ],
  joined: {
    "2018-06-12": ["Sundets föreningsallians", "Öppna kyrkan vid sundet"],
    "2019-02-05": ["Råå båtungdom"],
    "2022-05-10": ["Drottninghögs odlare"],
  },
  plan: [
    {
      kind: "Dialogue",
      text: "Anställ en föreningssamordnare",
      actor: "Fritidsförvaltningen",
      member: "Agneta Kullaberg",
      dueOn: inDays(-30),
      notes: [
        { notedOn: inDays(-150), text: "Tjänsten är utlyst.", state: "Underway" },
        { notedOn: inDays(-45), text: "Samordnaren har börjat och har träffat trettio föreningar.", state: "Done" },
      ],
    },
    {
      kind: "Dialogue",
      text: "En konferens om året för staden och föreningslivet",
      actor: "Stadsledningsförvaltningen",
      dueOn: inDays(75),
      notes: [{ notedOn: inDays(-10), text: "Programgruppen har träffats två gånger.", state: "Underway" }],
    },
    { kind: "Dialogue", text: "Tematiska dialogforum", actor: "Sundets föreningsallians", member: "Farid Gröningen", dueOn: inDays(20) },
    {
      kind: "Independence",
      text: "Skriv in i riktlinjerna att stöd aldrig villkoras av åsikter",
      actor: "Fritidsförvaltningen",
      dueOn: inDays(-14),
    },
    { kind: "Quality", text: "Gemensam utbildning för styrelser och handläggare", actor: "Fritidsförvaltningen", dueOn: inDays(140) },
    { kind: "LongTerm", text: "Stöd över flera år till långa projekt", actor: "Fritidsförvaltningen", dueOn: inDays(260) },
    {
      kind: "Openness",
      text: "En ansökan för alla nämnders stöd, med öppna beslut",
      actor: "Stadsledningsförvaltningen",
      dueOn: inDays(-60),
    },
    { kind: "Diversity", text: "Startstöd till nya föreningar", actor: "Fritidsförvaltningen", dueOn: inDays(45) },
  ],
};

/** Helsingborg: a charter whose plan both sides decide over. */
export const helsingborg: Town = {
  founding: {
    slug: "helsingborg",
    name: "Helsingborg",
    kind: "Municipality",
    about:
      "En överenskommelse med en handlingsplan som följer de sex principerna, och en styrgrupp från båda sidor som beslutar om den. Personerna och föreningarna i demon är påhittade.",
    people: [
      { name: "Agneta Kullaberg", email: "agneta.kullaberg@helsingborg.example", roles: ["Administrator", "Coordinator"] },
      { name: "Farid Gröningen", email: "farid.groningen@alliansen.example", roles: [] },
    ],
  },
  by: "Agneta Kullaberg",
  areas: [],
  themes: [],
  targetGroups: [],
  actors,
  acting: [{ who: "Farid Gröningen", actor: "Hamnens volontärer" }],
  councils,
  charters: [charter],
  maps: [],
};
