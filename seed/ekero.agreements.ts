import type { AgreementOf, PartyOf, RulesOf } from "./agreements.ts";
import { type CouncilOf, seated } from "./councils.ts";
import type { ActorOf } from "./town.ts";

/** The two that made the family network on the islands, and an association without a seat in any council. */
export const ekeroActors: readonly ActorOf[] = [
  { name: "Ekerö kommun", kind: "Municipality", units: [{ name: "Socialförvaltningen", kind: "Department" }] },
  { name: "Ekerö pastorat", kind: "Congregation", about: "Församlingarna på öarna." },
  { name: "Adelsö bryggförening", kind: "Association", areas: ["Adelsö"], about: "Sköter bryggan och håller den öppen för alla." },
];

/** Who follows the family network: officials and the parish. */
export const familySteering: CouncilOf = {
  ...{ name: "Styrgruppen för familjenätverket", kind: "SteeringGroup", convenedFrom: "Administration", meetsPerYear: 3 },
  about: "Tjänstepersoner och pastorat följer familjenätverket tillsammans.",
  seats: [
    ...seated("Administration", { actor: "Socialförvaltningen" }, [{ who: "Nadia Sand", roles: ["Chair"] }]),
    ...seated("CivilSociety", { actor: "Ekerö pastorat" }, ["Disa Munsö"]),
  ],
};

const municipality = (money: number): PartyOf => ({
  ...{ actor: "Socialförvaltningen", by: "Maria Strandlund", signs: "Nadia Sand" },
  brings: { money, board: "Socialnämnden", account: "5230" },
});

const parish = (hours: number): PartyOf => ({
  ...{ actor: "Ekerö pastorat", by: "Erik Holmsten", signs: "Disa Munsö" },
  brings: {
    hours: { hours, value: hours * 220, words: "Frivilliga och diakon" },
    premises: { hours: 200, value: 30_000, words: "Församlingsgården" },
  },
});

const parts = { steeringGroup: "Styrgruppen för familjenätverket", caseNumber: "SN 2019/77" };
const purpose = "Nyanlända familjer och familjer som har bott länge på öarna lär känna varandra, och ingen står ensam.";

/** A year of the family network, agreed on for that year alone. */
const year = (number: number, follows: string, money: number, learning: string): AgreementOf => ({
  ...{ title: `Familjenätverket ${number}`, kind: "Cooperation", purpose, follows, until: "Ended", steeringGroup: parts.steeringGroup },
  ...{ openedOn: `${number - 1}-06-15`, startsOn: `${number}-01-01`, endsOn: `${number}-12-31`, body: "Socialnämnden" },
  ...{ decidedOn: `${number - 1}-11-08`, caseNumber: `SN ${number - 1}/112` },
  parties: [municipality(money), parish(600)],
  goals: [["Familjerna ses också utan oss.", "Samtal med familjerna varje termin."]],
  agreed: ["Fler familjer med små barn bjuds in.", "Vi fortsätter nästa år."],
  ending: { reason: "Avtalet gällde ett år. Parterna ville fortsätta.", learning },
});

/** The eight steps of the family network, from a need that the network of the islands saw to a partnership for three years; sums are ours. */
export const ekeroAgreements: readonly AgreementOf[] = [
  {
    ...{ title: "Behovet: familjer som inte känner någon", until: "OtherForm", openedOn: "2016-02-10", purpose },
    parties: [parish(0), municipality(0)],
    reason: "Vi vet för lite än. Nätverket Öar utan gränser tar frågan vidare.",
    form: "Ett tema på nätverkets träffar",
  },
  {
    ...{
      title: "Vilka kan hjälpa till?",
      until: "OtherForm",
      openedOn: "2016-05-12",
      purpose,
      follows: "Behovet: familjer som inte känner någon",
    },
    parties: [municipality(0), parish(0)],
    reason: "Sjuttio personer kom till en öppen workshop, och en grupp tog på sig att para ihop familjer.",
    form: "En arbetsgrupp",
  },
  {
    ...{ title: "Gemensam samordning", until: "OtherForm", openedOn: "2016-08-30", purpose, follows: "Vilka kan hjälpa till?" },
    parties: [parish(0), municipality(0)],
    reason: "Samordningen behöver en hand i taget. Pastoratet håller i den på prov under hösten.",
    form: "Samordning på prov",
  },
  year(2017, "Gemensam samordning", 150_000, "Intressen och barnens ålder betyder mer än avståndet."),
  year(2018, "Familjenätverket 2017", 180_000, "Den som samordnar måste få tid på dagen."),
  year(2019, "Familjenätverket 2018", 200_000, "Ett år i taget gör att ingen vågar anställa."),
  {
    ...{ title: "Nya behov: språk och arbete", until: "OtherForm", openedOn: "2019-01-20", purpose, follows: "Familjenätverket 2019" },
    parties: [parish(0), municipality(0)],
    reason: "Föräldrarna vill öva svenska och hitta arbete. Det tas in i det långa avtalet.",
    form: "En del av det treåriga partnerskapet",
  },
  {
    ...{ title: "Familjenätverket: partnerskap för tre år", until: "Ended", purpose, follows: "Nya behov: språk och arbete", ...parts },
    ...{ openedOn: "2019-03-05", decidedOn: "2019-10-22", body: "Kommunstyrelsen", startsOn: "2020-01-01", endsOn: "2022-12-31" },
    parties: [municipality(320_000), parish(900)],
    goals: [["Familjerna har vänner på öarna.", "Båda parter svarar på samma frågor, två gånger om året."]],
    agreed: ["Träffarna flyttar utomhus under pandemin.", "Samordnaren finns på biblioteket en dag i veckan."],
    files: [
      {
        name: "Tre år med familjenätverket.pdf",
        about: "Det vi lärde oss, för den som vill börja någon annanstans",
        title: "Tre år med familjenätverket",
        lines: [
          "Vi bad familjer om råd innan vi bad dem om något annat.",
          "Intressen och barnens ålder betyder mer än avståndet.",
          "Den som samordnar måste få tid på dagen.",
          "Efter tre år möts familjerna utan oss. Det var målet.",
        ],
        isOpen: true,
      },
    ],
    ending: {
      reason: "Treårsperioden var slut. Familjenätverket lever vidare av sig självt, med pastoratet som värd.",
      learning: "När parterna litade på varandra räckte det att ses tre gånger om året.",
    },
  },
];

/** What Ekerö has decided for its agreements; ours. */
export const ekeroRules: RulesOf = {
  ...{ startsOn: "2016-01-01", usualYears: 3, followUpsPerYear: 1, steeringLeast: 2, steeringMost: 4, noticeMonths: 3 },
  decides: [{ from: 0, body: "Socialnämnden" }],
  opens: ["Text", "Goals"],
};
