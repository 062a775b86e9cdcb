import * as access from "./access.words.ts";
import * as actors from "./actors.words.ts";
import * as agenda from "./agenda.words.ts";
import * as agreementFiles from "./agreementFiles.words.ts";
import * as agreements from "./agreements.words.ts";
import * as agreementTies from "./agreementTies.words.ts";
import * as areas from "./areas.words.ts";
import * as attachments from "./attachments.words.ts";
import * as audit from "./audit.words.ts";
import * as board from "./board.words.ts";
import * as charter from "./charter.words.ts";
import * as charters from "./charters.words.ts";
import * as comments from "./comments.words.ts";
import * as councils from "./councils.words.ts";
import * as criteria from "./criteria.words.ts";
import * as deciding from "./deciding.words.ts";
import * as decisions from "./decisions.words.ts";
import * as drafting from "./drafting.words.ts";
import * as edge from "./edge.words.ts";
import * as endings from "./endings.words.ts";
import * as events from "./events.words.ts";
import * as files from "./files.words.ts";
import * as followUps from "./followUps.words.ts";
import * as house from "./house.words.ts";
import * as hubs from "./hubs.words.ts";
import * as inquiries from "./inquiries.words.ts";
import * as introductions from "./introductions.words.ts";
import * as itemLinks from "./itemLinks.words.ts";
import * as learns from "./learns.words.ts";
import * as lifeLine from "./lifeLine.words.ts";
import * as live from "./live.words.ts";
import * as maps from "./maps.words.ts";
import * as means from "./means.words.ts";
import * as meetings from "./meetings.words.ts";
import * as minutes from "./minutes.words.ts";
import * as notices from "./notices.words.ts";
import * as operator from "./operator.words.ts";
import * as papers from "./papers.words.ts";
import * as participation from "./participation.words.ts";
import * as people from "./people.words.ts";
import * as plan from "./plan.words.ts";
import * as points from "./points.words.ts";
import * as privacy from "./privacy.words.ts";
import * as providers from "./providers.words.ts";
import * as reminders from "./reminders.words.ts";
import * as rules from "./rules.words.ts";
import * as seriesChange from "./seriesChange.words.ts";
import * as signing from "./signing.words.ts";
import * as standing from "./standing.words.ts";
import * as steering from "./steering.words.ts";
import * as tasks from "./tasks.words.ts";
import * as texts from "./texts.words.ts";
import * as tokens from "./tokens.words.ts";
import * as weave from "./weave.words.ts";
import * as across from "./weaving.areas.words.ts";
import * as measures from "./weaving.measures.words.ts";
import * as reasons from "./weaving.reasons.words.ts";
import * as stage from "./weaving.stage.words.ts";
import * as time from "./weaving.time.words.ts";
import * as weaving from "./weaving.words.ts";

/** The languages of the product; the first is spoken when a reader asks for none of them. */
export const languages = ["sv", "en"] as const;
export type Language = (typeof languages)[number];

/** Every sentence of the product, in ICU MessageFormat, by room. Swedish is the shape, English has the same keys. */
export const words = {
  sv: {
    house: house.sv,
    edge: edge.sv,
    events: events.sv,
    audit: audit.sv,
    people: people.sv,
    providers: providers.sv,
    hubs: hubs.sv,
    areas: areas.sv,
    actors: actors.sv,
    access: access.sv,
    maps: maps.sv,
    tokens: tokens.sv,
    weave: weave.sv,
    inquiries: inquiries.sv,
    introductions: introductions.sv,
    notices: notices.sv,
    learns: learns.sv,
    reminders: reminders.sv,
    seriesChange: seriesChange.sv,
    time: time.sv,
    weaving: weaving.sv,
    across: across.sv,
    measures: measures.sv,
    stage: stage.sv,
    reasons: reasons.sv,
    files: files.sv,
    agenda: agenda.sv,
    charter: charter.sv,
    charters: charters.sv,
    texts: texts.sv,
    plan: plan.sv,
    papers: papers.sv,
    participation: participation.sv,
    agreements: agreements.sv,
    agreementFiles: agreementFiles.sv,
    agreementTies: agreementTies.sv,
    followUps: followUps.sv,
    drafting: drafting.sv,
    deciding: deciding.sv,
    signing: signing.sv,
    endings: endings.sv,
    lifeLine: lifeLine.sv,
    board: board.sv,
    criteria: criteria.sv,
    means: means.sv,
    rules: rules.sv,
    standing: standing.sv,
    steering: steering.sv,
    councils: councils.sv,
    meetings: meetings.sv,
    live: live.sv,
    decisions: decisions.sv,
    tasks: tasks.sv,
    points: points.sv,
    minutes: minutes.sv,
    comments: comments.sv,
    attachments: attachments.sv,
    itemLinks: itemLinks.sv,
    privacy: privacy.sv,
    operator: operator.sv,
  },
  en: {
    house: house.en,
    edge: edge.en,
    events: events.en,
    audit: audit.en,
    people: people.en,
    providers: providers.en,
    hubs: hubs.en,
    areas: areas.en,
    actors: actors.en,
    access: access.en,
    maps: maps.en,
    tokens: tokens.en,
    weave: weave.en,
    inquiries: inquiries.en,
    introductions: introductions.en,
    notices: notices.en,
    learns: learns.en,
    reminders: reminders.en,
    seriesChange: seriesChange.en,
    time: time.en,
    weaving: weaving.en,
    across: across.en,
    measures: measures.en,
    stage: stage.en,
    reasons: reasons.en,
    files: files.en,
    agenda: agenda.en,
    charter: charter.en,
    charters: charters.en,
    texts: texts.en,
    plan: plan.en,
    papers: papers.en,
    participation: participation.en,
    agreements: agreements.en,
    agreementFiles: agreementFiles.en,
    agreementTies: agreementTies.en,
    followUps: followUps.en,
    drafting: drafting.en,
    deciding: deciding.en,
    signing: signing.en,
    endings: endings.en,
    lifeLine: lifeLine.en,
    board: board.en,
    criteria: criteria.en,
    means: means.en,
    rules: rules.en,
    standing: standing.en,
    steering: steering.en,
    councils: councils.en,
    meetings: meetings.en,
    live: live.en,
    decisions: decisions.en,
    tasks: tasks.en,
    points: points.en,
    minutes: minutes.en,
    comments: comments.en,
    attachments: attachments.en,
    itemLinks: itemLinks.en,
    privacy: privacy.en,
    operator: operator.en,
  },
} as const satisfies Record<Language, unknown>;

export type Words = (typeof words)["sv"];

type Paths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T & string];

/** The address of one sentence: "actors.whyNot.nameMissing". */
export type WordKey = Paths<Words>;

/** The English catalogue of a room: the keys of the Swedish one, in other words. */
export type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> };
