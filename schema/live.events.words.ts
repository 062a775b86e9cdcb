import type { Same } from "./words.ts";

/** What has happened at meetings as they ran, as sentences; who answered a question is in none of them. */
export const sv = {
  openSitting: "<by>{who}</by> öppnade mötet <thing>{label}</thing>",
  takeItem: "<by>{who}</by> gick till nästa punkt på <thing>{label}</thing>",
  pauseSitting: "<by>{who}</by> tog paus i <thing>{label}</thing>",
  resumeSitting: "<by>{who}</by> fortsatte <thing>{label}</thing>",
  chooseFloor: "<by>{who}</by> valde talarordning på <thing>{label}</thing>",
  closeSitting: "<by>{who}</by> avslutade mötet <thing>{label}</thing>",
  beAtMeeting: "<by>{who}</by> är på <thing>{label}</thing>",
  askForFloor: "<by>{who}</by> skrev upp någon på talarlistan på <thing>{label}</thing>",
  leaveFloor: "<by>{who}</by> strök någon från talarlistan på <thing>{label}</thing>",
  yieldFloor: "Ett anförande på <thing>{label}</thing> är slut",
  callSpeaker: "<by>{who}</by> lämnade ordet på <thing>{label}</thing>",
  putToRoom: "<by>{who}</by> ställde en fråga i rummet: <thing>{label}</thing>",
  answerRoom: "Någon svarade på <thing>{label}</thing>",
  endRoomPoll: "<by>{who}</by> visade resultatet av <thing>{label}</thing>",
} as const;

export const en: Same<typeof sv> = {
  openSitting: "<by>{who}</by> opened the meeting <thing>{label}</thing>",
  takeItem: "<by>{who}</by> went to the next item of <thing>{label}</thing>",
  pauseSitting: "<by>{who}</by> paused <thing>{label}</thing>",
  resumeSitting: "<by>{who}</by> went on with <thing>{label}</thing>",
  chooseFloor: "<by>{who}</by> chose the order of speakers at <thing>{label}</thing>",
  closeSitting: "<by>{who}</by> closed the meeting <thing>{label}</thing>",
  beAtMeeting: "<by>{who}</by> is at <thing>{label}</thing>",
  askForFloor: "<by>{who}</by> put somebody on the list of speakers at <thing>{label}</thing>",
  leaveFloor: "<by>{who}</by> took somebody off the list of speakers at <thing>{label}</thing>",
  yieldFloor: "A speech at <thing>{label}</thing> is over",
  callSpeaker: "<by>{who}</by> gave somebody the floor at <thing>{label}</thing>",
  putToRoom: "<by>{who}</by> put a question to the room: <thing>{label}</thing>",
  answerRoom: "Somebody answered <thing>{label}</thing>",
  endRoomPoll: "<by>{who}</by> showed the result of <thing>{label}</thing>",
};
