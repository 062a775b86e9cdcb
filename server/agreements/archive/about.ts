import type { Delivery } from "../../../schema/agreements/archive/xml.ts";

/** What whoever opens a package in fifty years reads first. */
export const aboutPackage = ({ creator, what, madeAt }: Delivery, count: number): string => `ARKIVPAKET

Arkivbildare: ${creator}
Innehåll:     ${what}
Ärenden:      ${count}
Framställt:   ${madeAt} (UTC) av Samväv

avtal/               en mapp för varje ärende, med handlingarna som HTML och DOCX,
                     och bilagor som de lämnades
metadata.xml         allt som är känt om ärendena och handlingarna
arkivpaket.xsd       schemat som metadata.xml följer
tabeller/            samma uppgifter som CSV (UTF-8, kommatecken, RFC 4180)
datalista.csv        vad varje fält betyder, av vilken typ det är och var det kommer ifrån
manifest-sha256.txt  SHA-256 för varje fil: kontrolleras med "sha256sum -c manifest-sha256.txt"

I tabellerna står en apostrof före en text som ett kalkylprogram annars skulle räkna som en formel.
Av personuppgifter finns bara namnen på dem som har undertecknat, som de står i avtalen.
`;
