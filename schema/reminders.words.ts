import type { Same } from "./words.ts";

/** What is said where those who have not answered a summons are reminded, and of what waits for those who keep a council. */
export const sv = {
  field: "Hur många dagar före mötet ska de som inte har svarat påminnas?",
  fieldHint: "Lämna tomt om ingen ska påminnas. Ingen påminns mer än en gång av sig själv.",
  button: "Påminn",
  buttonAll: "{count, plural, one {Påminn den som inte har svarat} other {Påminn de # som inte har svarat}}",
  sent: "{count, plural, one {Påminnelsen är skickad.} other {# påminnelser är skickade.}}",
  will: "De som inte har svarat påminns {day}.",
  reminded: "påmind {day}",
  lately: "Brev gick nyss: det går att påminna igen om {days, plural, one {en dag} other {# dagar}}.",
  todo: {
    title: "Råd som du håller i",
    call: "Dags att kalla till <meeting>{title}</meeting> {when}.",
    callLate: "Kallelsen till <meeting>{title}</meeting> {when} är sen.",
    waiting: "{count, plural, one {En har} other {# har}} inte svarat på kallelsen till <meeting>{title}</meeting> {when}.",
    held: "<meeting>{title}</meeting> var {when}. Säg vilka som kom och att mötet har hållits.",
    show: "Till mötet",
    showOne: "Till mötet {title}",
    remindOne: "Påminn dem som inte har svarat om {title}",
    planOne: "Planera möte med {council}",
  },
  whyNot: {
    notCalled: "Ingen har kallat dem än.",
    answered: "Alla som är kallade har svarat.",
    unreached: "De som inte har svarat har varken konto eller e-postadress här och får inga brev: hör av dig på annat sätt.",
    lately: "Ett brev gick nyss. Påminn igen om {days, plural, one {en dag} other {# dagar}}.",
    days: "Skriv hur många dagar före mötet, 1–{most, number}.",
  },
} as const;

export const en: Same<typeof sv> = {
  field: "How many days before the meeting should those who have not answered be reminded?",
  fieldHint: "Leave it empty if nobody is to be. Nobody is reminded more than once by itself.",
  button: "Remind",
  buttonAll: "{count, plural, one {Remind the one who has not answered} other {Remind the # who have not answered}}",
  sent: "{count, plural, one {The reminder is sent.} other {# reminders are sent.}}",
  will: "Those who have not answered are reminded on {day}.",
  reminded: "reminded on {day}",
  lately: "A letter went lately: they can be reminded again in {days, plural, one {one day} other {# days}}.",
  todo: {
    title: "Councils that you keep",
    call: "Time to call to <meeting>{title}</meeting> {when}.",
    callLate: "The summons to <meeting>{title}</meeting> {when} is late.",
    waiting: "{count, plural, one {One has} other {# have}} not answered the summons to <meeting>{title}</meeting> {when}.",
    held: "<meeting>{title}</meeting> was {when}. Say who came and that the meeting was held.",
    show: "To the meeting",
    showOne: "To the meeting {title}",
    remindOne: "Remind those who have not answered about {title}",
    planOne: "Plan a meeting of {council}",
  },
  whyNot: {
    notCalled: "Nobody has called them yet.",
    answered: "Everyone who is called has answered.",
    unreached:
      "Those who have not answered have neither an account nor an e-mail address here and get no letters: tell them in another way.",
    lately: "A letter went lately. Remind again in {days, plural, one {one day} other {# days}}.",
    days: "Write how many days before the meeting, 1–{most, number}.",
  },
};
