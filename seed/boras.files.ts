import type { AgreementFileOf } from "./agreementFiles.ts";

/** Who speaks for the associations: of ideas, and of sports. */
const forOthers = "Amina Warsame";
const forSports = "Jörgen Svaneholm";

/** What belongs to the partnership of sewing and mending, to the decision on it and to its latest follow-up. */
export const filesOfSewing: readonly AgreementFileOf[] = [
  {
    name: "Kostnader per år.pdf",
    about: "Hur vi räknade: löner, material och lokal",
    title: "Sy och laga: kostnader per år",
    lines: [
      "Handledare, två på halvtid: 470 000 kronor",
      "Symaskiner, tyg och reparationer: 85 000 kronor",
      "Fika och bussbiljetter: 45 000 kronor",
      "Det som kommer oväntat: 40 000 kronor",
      "",
      "Summan, 640 000 kronor, kommer från arbetslivsnämnden.",
      "Kvinnor på Norrby bidrar med 1 400 timmar av sin tid.",
    ],
  },
  {
    name: "Utdrag ur protokollet.pdf",
    about: "Beslutet i sin helhet",
    title: "Utdrag ur protokollet",
    lines: [
      "Ärende ALN 2024-00311: partnerskapet Sy och laga",
      "",
      "Kommunstyrelsen beslutar",
      "att godkänna avtalet med Kvinnor på Norrby i sin helhet, och",
      "att pengarna tas ur arbetslivsnämndens budget.",
      "",
      "Ingen reserverar sig.",
    ],
    of: "decision",
    isOpen: true,
  },
  {
    name: "Deltagarnas röster.pdf",
    about: "Ur samtalen i verkstaden, utan namn",
    by: forOthers,
    title: "Deltagarnas röster",
    lines: [
      "Fem samtal i grupp, som Kvinnor på Norrby har fört.",
      "",
      "- Här frågar någon efter mig om jag inte kommer.",
      "- Jag hade sytt hela livet. Ingen hade frågat.",
      "- Halva dagar gör att jag hinner hämta barnen.",
      "- Jag vill träffa fler företag.",
    ],
    of: "followUp",
  },
];

/** What the caretakers of Sjöbo look after. */
export const filesOfCaretakers: readonly AgreementFileOf[] = [
  {
    name: "Det vi sköter.pdf",
    about: "Gårdarna och klubbhuset, och vem som har nycklarna",
    by: forSports,
    title: "Det vi sköter",
    lines: [
      "Klubbhuset: städning, målning och trasiga lampor.",
      "Planen: linjer, nät och bänkar, en gång i veckan.",
      "Gårdarna mot skogen: löv, snö och soprum.",
      "",
      "Nycklarna finns hos lagledarna. Ring kansliet om ingen är på plats.",
    ],
  },
];

/** What the congregation came with to the first talk. */
export const filesOfCraft: readonly AgreementFileOf[] = [
  {
    name: "Församlingens förslag.pdf",
    about: "Det som vi kom med till det första samtalet",
    by: forOthers,
    title: "Hantverk som språk: ett förslag",
    lines: [
      "Hos oss fikar skräddare, snickare och en bagare som inte har arbete.",
      "De kan lära ut det de kan. Medan de gör det talar de svenska.",
      "",
      "Vi har lokalen, verktygen och folk som vill vara språkvänner.",
      "Vi behöver pengar till material, och någon att ringa på kommunen.",
    ],
  },
];
