import type { Same } from "./words.ts";

/** What the register of processing says of what councils and their meetings keep, in Swedish. */
export const sv = {
  Term: {
    what: "Vem som sitter i vilket råd",
    why: "För att alla ska veta vem som företräder vem i ett råd, och när. Kön skrivs bara om den som sitter där har sagt det, för att se om rådet är jämnt.",
  },
  TermAddress: {
    what: "E-postadresser till dem som sitter i ett råd utan konto",
    why: "För att kallelser, påminnelser, ändrade tider, inställda möten och protokoll att skriva under ska nå dem. Den som får ett brev kan säga nej till fler, och då tas adressen bort.",
  },
  CallLink: {
    what: "Länkar i kallelser",
    why: "För att den som är kallad ska kunna svara utan att logga in. Länken finns bara som oläslig kontrollsumma.",
  },
  CalendarAddress: {
    what: "Din egen kalenderadress",
    why: "För att din kalender ska kunna hämta de möten du är med på, om du vill det. Adressen finns bara som oläslig kontrollsumma.",
  },
  AgendaEdit: { what: "Vem som har skrivit vad i en dagordning", why: "För att kunna visa hur den kom till." },
  AgendaClient: { what: "I vilka fönster någon skriver en dagordning", why: "För att ingen ska kunna skriva i någon annans namn." },
  AgendaPoint: {
    what: "Punkter som du har skickat in till ett möte",
    why: "För att den som skickade in punkten ska få veta vad det blir av den, och rådet vem det kan fråga.",
  },
  StandingItem: { what: "Det som står på varje dagordning", why: "För att ett råd inte ska behöva skriva samma punkter varje gång." },
  AgendaTemplate: { what: "Mallar för dagordningar", why: "För att börja på en dagordning utan att skriva allt på nytt." },
  Agenda: { what: "Dagordningar", why: "För att ett råd ska kunna förbereda sina möten tillsammans." },
  Minutes: {
    what: "Vilka som står i protokoll, och vad som sades",
    why: "För att det ska gå att visa vad ett råd har beslutat och vilka som var med. Ett justerat protokoll är en allmän handling, och namnen i det bevaras enligt arkivlagen. Ett utkast ändras när någon i det raderas.",
  },
  MinutesApproval: {
    what: "Vem som har justerat ett protokoll, och när",
    why: "För att det ska gå att visa att protokollet stämmer. Bevaras med protokollet enligt arkivlagen.",
  },
  MinutesNote: {
    what: "Rättelser till protokoll",
    why: "För att ett justerat protokoll inte ändras. Bevaras med det enligt arkivlagen.",
  },
  MeetingSeries: { what: "Mötesserier", why: "För att veta när ett råd brukar träffas." },
  Meeting: { what: "Möten", why: "För att veta när och var ett råd träffas, och om vad." },
  Attendance: {
    what: "Vem som är kallad till ett möte och vem som kom",
    why: "För att kalla i tid, och för att protokollet ska stämma.",
  },
  Decision: { what: "Beslut", why: "För att det som ett råd har beslutat ska gå att hitta och hålla." },
  Task: { what: "Vem som ska göra vad för ett råd", why: "För att det som ett råd har kommit överens om ska bli gjort." },
  Comment: {
    what: "Kommentarer och förslag till en dagordning",
    why: "För att de som sitter i ett råd ska kunna förbereda ett möte tillsammans. Det som någon har skrivit raderas med den som skrev det.",
  },
  Attachment: {
    what: "Bilagor till möten, och vem som bifogade dem",
    why: "För att de som är kallade ska kunna läsa det som ett möte handlar om.",
  },
  ItemLink: { what: "Vad punkter på en dagordning handlar om", why: "För att hitta från en punkt till den den gäller, och tillbaka." },
  DatePoll: { what: "Frågor om när ett råd kan träffas", why: "För att hitta en dag som passar flest." },
  DateVote: { what: "Svar på när någon kan", why: "För att hitta en dag som passar flest." },
  RoomPoll: { what: "Frågor till dem som är på ett möte", why: "För att rådet snabbt ska kunna se vad alla tycker." },
} as const;

/** The same in English. */
export const en: Same<typeof sv> = {
  Term: {
    what: "Who sits in which council",
    why: "So that everyone knows who represents whom in a council, and when. Gender is written only if whoever sits there has said it, to see whether the council is balanced.",
  },
  TermAddress: {
    what: "E-mail addresses of those who sit in a council without an account",
    why: "So that summonses, reminders, changed times, cancelled meetings and minutes to sign reach them. Whoever gets a letter can say no to more, and then the address is removed.",
  },
  CallLink: {
    what: "Links in summonses",
    why: "So that whoever is called can answer without signing in. The link is kept only as an unreadable checksum.",
  },
  CalendarAddress: {
    what: "Your own calendar address",
    why: "So that your calendar can fetch the meetings that you are part of, if you wish. The address is kept only as an unreadable checksum.",
  },
  AgendaEdit: { what: "Who has written what in an agenda", why: "To show how it came to be." },
  AgendaClient: { what: "In which windows somebody writes an agenda", why: "So that nobody can write in somebody else's name." },
  AgendaPoint: {
    what: "Points that you have sent in for a meeting",
    why: "So that whoever sent in a point is told what becomes of it, and the council knows whom to ask.",
  },
  StandingItem: { what: "What stands on every agenda", why: "So that a council need not write the same items each time." },
  AgendaTemplate: { what: "Templates for agendas", why: "To begin an agenda without writing all of it anew." },
  Agenda: { what: "Agendas", why: "So that a council can prepare its meetings together." },
  Minutes: {
    what: "Who is named in minutes, and what was said",
    why: "To be able to show what a council has decided and who took part. Approved minutes are a public record, and the names in them are kept according to the Swedish law on archives. A draft is changed when somebody in it is erased.",
  },
  MinutesApproval: {
    what: "Who has approved minutes, and when",
    why: "To be able to show that the minutes are right. Kept with them according to the Swedish law on archives.",
  },
  MinutesNote: {
    what: "Corrections of minutes",
    why: "Because approved minutes are not changed. Kept with them according to the Swedish law on archives.",
  },
  MeetingSeries: { what: "Series of meetings", why: "To know when a council usually meets." },
  Meeting: { what: "Meetings", why: "To know when and where a council meets, and about what." },
  Attendance: { what: "Who is called to a meeting and who came", why: "To call people in time, and so that the minutes are right." },
  Decision: { what: "Decisions", why: "So that what a council has decided can be found and kept." },
  Task: { what: "Who is to do what for a council", why: "So that what a council has agreed on gets done." },
  Comment: {
    what: "Comments on and suggestions for an agenda",
    why: "So that those who sit in a council can prepare a meeting together. What somebody has written is erased with whoever wrote it.",
  },
  Attachment: {
    what: "Files of meetings, and who attached them",
    why: "So that those who are called can read what a meeting is about.",
  },
  ItemLink: { what: "What items of an agenda are about", why: "To find from an item to whom it concerns, and back." },
  DatePoll: { what: "Questions of when a council can meet", why: "To find a day that suits most." },
  DateVote: { what: "Answers of when somebody can", why: "To find a day that suits most." },
  RoomPoll: { what: "Questions to those at a meeting", why: "So that the council can quickly see what everyone thinks." },
};
