import type { Same } from "./words.ts";

/** What is said at the door: a question is too large or comes too often, or whoever asks is not who they say. */
export const sv = {
  whyNot: {
    bytes: "Det du skickar är för stort. Högst {most, number} byte får plats.",
    tokens: "Frågan är för lång. Högst {most, number} ord och tecken får plats.",
    depth: "Frågan har för många nivåer. Högst {most, number} får plats.",
    fields: "Frågan har för många fält. Högst {most, number} får plats.",
    repeats: "Samma fält står för många gånger bredvid sig självt. Högst {most, number} gånger får plats.",
    aliases: "Frågan har för många egna namn på fält. Högst {most, number} får plats.",
    directives: "Frågan har för många direktiv. Högst {most, number} får plats.",
    cost: "Frågan kan ge för mycket på en gång. Be om färre per sida: högst {most, number} saker sammanlagt.",
    unknownDocument: "Sidan är äldre än servern. Ladda om den.",
    onlyDocuments: "Här besvaras bara de frågor som sidorna själva ställer.",
    tooOften: "Det blev för mycket på en gång. Försök igen om {seconds, plural, one {# sekund} other {# sekunder}}.",
    otherSite: "Begäran kommer från en annan webbplats och utförs inte.",
    contentType: "Skicka frågan som application/json.",
    tooManySubscriptions: "Högst {most, number} prenumerationer får plats i en anslutning.",
  },
} as const;

export const en: Same<typeof sv> = {
  whyNot: {
    bytes: "What you send is too large. At most {most, number} bytes fit.",
    tokens: "The question is too long. At most {most, number} words and signs fit.",
    depth: "The question has too many levels. At most {most, number} fit.",
    fields: "The question has too many fields. At most {most, number} fit.",
    repeats: "The same field stands beside itself too many times. At most {most, number} times fit.",
    aliases: "The question has too many names of its own for fields. At most {most, number} fit.",
    directives: "The question has too many directives. At most {most, number} fit.",
    cost: "The question could bring too much at once. Ask for fewer a page: at most {most, number} things altogether.",
    unknownDocument: "The page is older than the server. Reload it.",
    onlyDocuments: "Only the questions that the pages themselves ask are answered here.",
    tooOften: "That was too much at once. Try again in {seconds, plural, one {# second} other {# seconds}}.",
    otherSite: "The request comes from another site and is not carried out.",
    contentType: "Send the question as application/json.",
    tooManySubscriptions: "At most {most, number} subscriptions fit in one connection.",
  },
};
