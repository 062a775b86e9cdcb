import type { Say } from "../../meetings/document.say.ts";
import { questionOf } from "../papers/followUp.ts";
import type { AgreementRecord } from "../papers/record.ts";

/** What sort of value a field holds. */
export type FieldType = "text" | "day" | "moment" | "whole" | "number" | "digest" | "yes";
export type Value = string | number | boolean | null;

/** A column of a table and an element of the XML at once, with what an archive needs to know to read it in fifty years. */
export interface Field {
  name: string;
  type: FieldType;
  /** Whether it always has a value. */
  must?: true;
  means: string;
  /** Who or what it comes from. */
  from: string;
}

/** One sort of rows in a package. Its words are Swedish in every package, as the terms of public archives are. */
export interface Table {
  /** The file's and the list's name, and the name of one row. */
  name: string;
  row: string;
  means: string;
  fields: readonly Field[];
  /** The rows of an agreement, each with its values in the order of the fields. */
  rows(record: AgreementRecord, say: Say): readonly (readonly Value[])[];
}

const parties = "parterna i hubben";
const field = (name: string, type: FieldType, means: string, from = parties): Field => ({ name, type, means, from });
const must = (name: string, type: FieldType, means: string, from = parties): Field => ({ ...field(name, type, means, from), must: true });

const system = "systemet";
const key = must("avtalsid", "text", "Avtalets beständiga identitet; binder ihop tabellerna.", system);
const register = "aktörsregistret i hubben";
const version = must("version", "whole", "Vilken av avtalets texter, räknat från 1.", system);

const agreements: Table = {
  name: "avtal",
  row: "arende",
  means: "Ärendet: ett avtal, eller en dialog om ett, från öppnad dialog till slut.",
  fields: [
    key,
    field("diarienummer", "text", "Ärendets nummer i myndighetens diarium."),
    must("arendemening", "text", "Vad ärendet gäller: avtalets rubrik."),
    must("handlingstyp", "text", "Sorts avtal: idéburet offentligt partnerskap eller annat samarbetsavtal."),
    must("status", "text", "Hur långt ärendet har kommit när paketet görs.", system),
    field("syfte", "text", "Vad parterna vill åstadkomma tillsammans."),
    field("omrade", "text", "Det geografiska område som avtalet gäller; tomt för hela kommunen."),
    field("amnen", "text", "Ämnesord, åtskilda av semikolon."),
    field("initiativtagare", "text", "Den part som öppnade dialogen."),
    must("oppnad", "day", "Dagen då dialogen öppnades.", system),
    field("dialogens_utfall", "text", "Vad dialogen ledde till."),
    field("utfallets_form", "text", "Den andra form som parterna valde, om det inte blev ett avtal."),
    field("utfallets_skal", "text", "Varför dialogen ledde dit."),
    field("utfallets_dag", "day", "Dagen då dialogen avslutades.", system),
    field("galler_fran", "day", "Första dagen som avtalet gäller."),
    field("galler_till", "day", "Sista dagen som avtalet gäller."),
    field("styrgrupp", "text", "Den grupp som följer avtalet."),
    field("vuxit_ur", "text", "Det tidigare avtal som det här bygger vidare på."),
  ],
  rows: (one, say) => [
    [
      ...[one.id, one.caseNumber, one.title, say(`agreements.kind.${one.kind}`), say(`agreements.stage.${one.stage}`)],
      ...[one.purpose, one.area, one.themes.join("; ") || null, one.openedBy, one.openedOn],
      ...[one.outcome && say(`agreements.end.came.${one.outcome}`), one.outcomeForm, one.outcomeReason, one.outcomeOn],
      ...[one.startsOn, one.endsOn, one.steeringGroup, one.follows],
    ],
  ],
};

const partyTable: Table = {
  name: "parter",
  row: "part",
  means: "De som sluter avtalet.",
  fields: [
    key,
    must("namn", "text", "Partens namn.", register),
    field("organisationsnummer", "text", "Tio siffror; enheter och informella grupper saknar.", register),
    must("sida", "text", "Kommunen, civilsamhället eller en tredje part.", register),
    must("fran", "day", "Dagen då parten kom med.", system),
    field("till", "day", "Dagen då en annan tog partens plats.", system),
  ],
  rows: ({ id, parties: all }, say) =>
    all.map((one) => [id, one.name, one.organisationNumber, say(`agreements.side.${one.side}`), one.joinedOn, one.leftOn]),
};

const versions: Table = {
  name: "versioner",
  row: "text",
  means: "Avtalets texter, den första och de som har ändrat den.",
  fields: [
    key,
    version,
    must("status", "text", "Hur texten står: utkast, förslag, beslutad, gällande, ersatt eller återtagen.", system),
    field("galler_fran", "day", "Första dagen som texten gäller."),
    field("galler_till", "day", "Sista dagen som texten gäller."),
    field("overenskommelse", "text", "Den överenskommelse som avtalet hänvisar till."),
    field("andringsskal", "text", "Varför texten skrevs, om den ändrar en tidigare."),
    field("kontrollsumma", "digest", "SHA-256 över texten så som den undertecknas.", system),
  ],
  rows: ({ id, versions: all }, say) =>
    all.map((one) => [
      ...[id, one.number, say(`papers.state.${one.state}`), one.startsOn, one.endsOn],
      ...[one.charter, one.why, one.digest],
    ]),
};

const sections: Table = {
  name: "avsnitt",
  row: "stycke",
  means: "Vad varje text säger, avsnitt för avsnitt.",
  fields: [
    key,
    version,
    must("ordning", "whole", "Avsnittets plats i texten, räknat från 1.", system),
    must("rubrik", "text", "Avsnittets rubrik enligt mallen.", "kommunens mall"),
    field("text", "text", "Avsnittets ord."),
  ],
  rows: ({ id, versions: all }) =>
    all.flatMap((one) => one.sections.map(({ heading, text }, at) => [id, one.number, at + 1, heading, text || null])),
};

const decisions: Table = {
  name: "beslut",
  row: "politiskt_beslut",
  means: "Vad ett politiskt organ har beslutat om avtalet.",
  fields: [
    key,
    field("version", "whole", "Texten som beslutet gäller.", system),
    must("organ", "text", "Nämnd, styrelse eller fullmäktige som beslutade."),
    must("beslutsdag", "day", "Dagen för beslutet."),
    field("diarienummer", "text", "Beslutsärendets nummer i diariet."),
    must("beslut", "text", "Godkänt, avslaget eller återremitterat."),
    field("motivering", "text", "Beslutets ord, i korthet."),
  ],
  rows: ({ id, decisions: all }, say) =>
    all.map((one) => [...[id, one.version, one.body, one.decidedOn, one.caseNumber], ...[say(`papers.verdict.${one.verdict}`), one.words]]),
};

const signatures: Table = {
  name: "underskrifter",
  row: "underskrift",
  means: "Vem som har undertecknat en text, för vilken part och när.",
  fields: [
    key,
    version,
    must("part", "text", "Parten som undertecknaren företräder.", register),
    field("undertecknare", "text", "Firmatecknarens namn, så som det står i avtalet."),
    must("tidpunkt", "moment", "När det skedde, i koordinerad universell tid.", system),
    must("kontrollsumma", "digest", "SHA-256 över den text som undertecknades.", system),
    must("pa_papper", "yes", "Om underskriften står på papper och har noterats här."),
  ],
  rows: ({ id, signatures: all }) => all.map((one) => [id, one.version, one.party, one.name, one.signedAt, one.digest, one.onPaper]),
};

const criteria: Table = {
  name: "kriterier",
  row: "kriteriesvar",
  means: "Hur varje part svarade på kommunens kriterier för ett partnerskap.",
  fields: [
    key,
    must("kriterium", "text", "Kriteriets lydelse.", "kommunens regler"),
    must("part", "text", "Parten som svarar.", register),
    must("svar", "text", "Uppfyllt, delvis uppfyllt, inte uppfyllt eller inte än."),
    field("skal", "text", "Grunden för svaret."),
  ],
  rows: ({ id, criteria: all }, say) =>
    all.map((one) => [
      ...[id, one.criterion ?? say(`criteria.kind.${one.kind}.name`), one.party],
      ...[say(`criteria.verdict.${one.verdict}`), one.grounds],
    ]),
};

const contributions: Table = {
  name: "bidrag",
  row: "insats",
  means: "Vad varje part bidrar med, år för år.",
  fields: [
    key,
    must("part", "text", "Parten som bidrar.", register),
    must("ar", "whole", "Kalenderåret."),
    must("slag", "text", "Pengar, personal, lokaler, ideell tid eller annat."),
    field("mangd", "number", "Hur mycket, räknat i enheten."),
    must("enhet", "text", "Kronor, timmar om året eller procent av en heltid."),
    field("varde", "number", "Vad det uppskattas vara värt i kronor, om det inte är pengar."),
    field("namnd", "text", "Nämnden som betalar."),
    field("konto", "text", "Kontot som det betalas från."),
    field("beskrivning", "text", "Bidraget i ord."),
  ],
  rows: ({ id, contributions: all }, say) =>
    all.map((one) => [
      ...[id, one.party, one.year, say(`papers.means.${one.kind}`), one.amount, say(`papers.unit.${one.unit}`)],
      ...[one.value, one.board, one.account, one.words],
    ]),
};

const goals: Table = {
  name: "mal",
  row: "malsattning",
  means: "Vad parterna vill nå och hur upplevelsen följs upp.",
  fields: [key, must("mal", "text", "Målet."), field("uppfoljning", "text", "Hur det följs upp.")],
  rows: ({ id, goals: all }) => all.map((one) => [id, one.text, one.followedHow]),
};

const dataUses: Table = {
  name: "personuppgifter",
  row: "behandling",
  means: "Vilka personuppgifter samarbetet behöver; uppgifterna själva finns inte här.",
  fields: [
    key,
    must("uppgifter", "text", "Vilka slags uppgifter."),
    must("andamal", "text", "Varför de behövs."),
    field("ansvarig", "text", "Parten som ansvarar; tomt för parterna gemensamt."),
  ],
  rows: ({ id, dataUses: all }) => all.map((one) => [id, one.what, one.why, one.controller]),
};

const followUps: Table = {
  name: "uppfoljningar",
  row: "uppfoljning",
  means: "De uppföljningar som parterna har gjort eller skulle göra.",
  fields: [
    key,
    must("uppfoljningsid", "text", "Uppföljningens beständiga identitet.", system),
    must("senast", "day", "Dagen då den skulle vara gjord."),
    field("genomford", "day", "Dagen då den gjordes."),
    field("enats_om", "text", "Vad parterna enades om."),
    field("sammanfattning", "text", "Sammanfattningen."),
    field("skal", "text", "Varför den aldrig gjordes."),
  ],
  rows: ({ id, followUps: all }) => all.map((one) => [id, one.id, one.dueOn, one.heldOn, one.agreed, one.summary, one.missed]),
};

const answers: Table = {
  name: "uppfoljningssvar",
  row: "svar",
  means: "Vad varje part svarade i en uppföljning, när båda har svarat.",
  fields: [
    key,
    must("uppfoljningsid", "text", "Uppföljningen som svaret hör till.", system),
    must("part", "text", "Parten som svarar.", register),
    must("fraga", "text", "Påståendet som parten tar ställning till.", "kommunens frågor"),
    field("instammer", "whole", "Hur väl parten instämmer, från 1 (inte alls) till 5 (helt)."),
    field("svar", "text", "Partens egna ord."),
  ],
  rows: ({ id, followUps: all }, say) =>
    all.flatMap((one) => one.answers.map((said) => [id, one.id, said.party, questionOf(said, say), said.mark, said.words])),
};

const endings: Table = {
  name: "avslut",
  row: "handelse",
  means: "Hur avtalet avslutades eller fördes vidare.",
  fields: [
    key,
    must("slag", "text", "Förlängt, förnyat, överlämnat eller avslutat."),
    must("dag", "day", "Dagen då det skedde."),
    field("skal", "text", "Varför."),
    field("lardom", "text", "Vad parterna lärde sig."),
  ],
  rows: ({ id, endings: all }, say) => all.map((one) => [id, say(`papers.ending.${one.way}`), one.on, one.reason, one.learning]),
};

/** Everything that a package tells of agreements, in the order of its XML. */
export const tables: readonly Table[] = [
  ...[agreements, partyTable, versions, sections, decisions, signatures],
  ...[criteria, contributions, goals, dataUses, followUps, answers, endings],
];

/** The documents of a package: what each is, where it lies, and how it is checked. */
export const documentFields: readonly Field[] = [
  field("avtalsid", "text", "Avtalet som handlingen hör till; tomt för en årsrapport.", system),
  must("handlingstyp", "text", "Avtalstext, uppföljning, bilaga eller årsrapport.", system),
  must("rubrik", "text", "Handlingens rubrik.", system),
  must("format", "text", "Filformat: HTML eller DOCX; en bilaga som den lämnades, till exempel PDF.", system),
  must("sokvag", "text", "Var i paketet filen ligger.", system),
  must("storlek", "whole", "Filens storlek i byte.", system),
  must("kontrollsumma", "digest", "SHA-256 över filen.", system),
];
