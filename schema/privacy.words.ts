import * as register from "./privacy.register.words.ts";
import type { Same } from "./words.ts";

export const sv = {
  ...register.sv,
  whyNot: {
    personalNumber: "Texten har ett personnummer eller samordningsnummer. Sådana sparas inte här: ta bort det, namn eller roll räcker.",
    reasonMissing: "Skriv varför, med några ord. Den som ansvarar för hubben kan läsa det efteråt.",
    nothingKept: "Här finns inget namn kvar att dölja eller ta bort.",
    elsewhere: "Personen är med i fler hubbar. Bara personen själv kan skydda sina uppgifter överallt.",
    nameless: "Personens uppgifter är skyddade eller borttagna. Lägg till en ny kontaktperson i stället.",
    notYourAddress: "Det är inte din e-postadress. Skriv den precis som den står ovanför.",
  },
  consent: {
    Contact:
      "Jag går med på att mitt namn, vad jag gör och hur man når mig visas för hubbens medlemmar, så att de kan vända sig till mig. Jag kan ta tillbaka det när jag vill.",
    Membership:
      "Jag vill vara med i hubben. Mitt namn, mina uppdrag och vad jag ändrar visas för hubbens medlemmar. Jag kan gå ur när jag vill.",
    byInvitation: "genom att tacka ja till en inbjudan",
  },
  page: {
    title: "Så hanteras personuppgifter",
    tab: "Personuppgifter",
    lead: "Här står vem som ser vad i {hub}, vilka personuppgifter som finns, varför och hur länge. Sidan görs av samma regler som databasen följer.",
    sees: "Vem ser vad",
    seesWhy: "Du ser alltid det som är ditt eget: ditt medlemskap, dina uppdrag och allt på sidan Mina uppgifter.",
    kind: "Vad",
    yes: "Ser",
    no: "Ser inte",
    operator:
      "Den som sköter servern ser inget av detta på sidorna. Att föra ut eller ta bort en hel hubb görs med kommandon som skrivs i hubbens logg.",
    processing: "Vilka personuppgifter som finns",
    processingWhy:
      "Registret över behandlingar enligt dataskyddsförordningen, artikel 30. Personuppgiftsansvarig är den som håller i hubben: {hub}.",
    what: "Uppgift",
    why: "Varför",
    basis: "Stöd i lagen",
    kept: "Hur länge",
    rights: "Dina rättigheter",
    rightsWhy:
      "Du kan se, ta med dig och radera det som finns om dig. Är du kontaktperson utan konto: säg till hubbens samordnare, så raderas du med alla spår. Du kan också klaga hos Integritetsskyddsmyndigheten (imy.se).",
    toMine: "Mina uppgifter",
    numbers: "Personnummer sparas aldrig. Den som skriver ett får veta varför det inte går.",
    print: "Skriv ut",
  },
  mine: {
    title: "Mina uppgifter",
    lead: "Allt som finns om dig här, i alla hubbar.",
    none: "Här finns inget om dig.",
    signedOut: "Logga in för att se det som finns om dig.",
    asJson: "Hämta som JSON",
    asPage: "Hämta som sida",
    exportWhy: "Hubbarna du är med i antecknar att du har hämtat dina uppgifter, inte vad som står i dem.",
    rows: "{count, plural, one {# uppgift} other {# uppgifter}}",
    protect: "Skyddade personuppgifter",
    protectWhy:
      "Har du skyddade personuppgifter kan du visas som ”Medlem” utan namn, överallt och även i det som redan har hänt. Hubbarnas samordnare kan se ditt namn om de skriver varför.",
    protectMe: "Dölj mitt namn",
    protectSure: "Dölja ditt namn?",
    isProtected: "Ditt namn är dolt. Andra ser dig som ”Medlem”.",
    show: "Visa mitt namn igen",
    name: "Ditt namn",
    erase: "Radera mig",
    eraseLead: "Du kan radera ditt konto och allt som finns om dig. Det går inte att ångra.",
    eraseStart: "Radera allt om mig …",
    eraseTitle: "Radera allt om dig?",
    goes: "Det här försvinner",
    goesList:
      "<li>Ditt konto, dina inloggningar och dina nycklar</li><li>Ditt namn och din e-postadress, också som kontaktperson</li><li>Medlemskap, och vilka aktörer du företräder</li><li>Inbjudningar, önskemål och brev till dig</li><li>Ditt namn i loggen och i texter som andra har skrivit</li>",
    stays: "Det här finns kvar, och varför",
    staysList:
      "<li>Att något ändrades och när, av någon okänd: loggen är hubbens minne och kan vara allmän handling som arkivlagen säger ska bevaras</li><li>Det du har bidragit med, till exempel en länk på en karta: det handlar om aktörerna, inte om dig</li><li>Ditt namn i protokoll som är justerade: de är allmänna handlingar som arkivlagen säger ska bevaras</li><li>Uppdrag du hade står lediga, så att någon kan ta över</li>",
    writeAddress: "Skriv din e-postadress, {email}, för att visa att du menar det",
    next: "Fortsätt",
    really: "Är du säker?",
    reallyWhy: "Allt om dig raderas nu. Ingen kan ta tillbaka det, inte heller den som sköter servern.",
    eraseNow: "Radera nu",
    erasing: "Raderar …",
    erased: "Du är raderad. Tack för den här tiden.",
  },
  how: { own: "Ditt", mention: "Nämner dig", did: "Gjort av dig" },
  member: {
    protectWhat:
      "Namnet försvinner från alla sidor, listor och kartor, och ur loggen, i alla hubbar. Kvar syns ”Medlem”. Samordnare kan titta om de skriver varför. Personen kan själv visa sitt namn igen.",
  },
  contact: {
    person: "Kontaktperson",
    member: "Medlem",
    isProtected: "Skyddade personuppgifter",
    protectHint: "Namn, e-post och telefon visas inte för någon. Samordnare kan titta om de skriver varför; det skrivs upp.",
    protectSure: "Skydda {name}?",
    protectWhat:
      "Namn, e-post och telefon försvinner från alla sidor, listor, sökningar och kartor, och ur loggen. Kvar syns rollen. Samordnare kan titta om de skriver varför.",
    protect: "Skydda",
    look: "Titta på skyddade uppgifter",
    lookWhy: "Det du skriver här, ditt namn och tiden sparas i loggen. Administratörerna kan läsa det.",
    reason: "Varför behöver du titta?",
    show: "Visa uppgifterna",
    end: "Sluta skydda",
    withdraw: "Ta tillbaka samtycket",
    withdrawSure: "Ta tillbaka samtycket för {name}?",
    withdrawWhat:
      "Namn, e-post och telefon tas bort nu, också ur loggen. Kvar står vad personen gör hos aktören, så att länkar inte tappar sin hållare.",
    withdrawn: "Samtycket är återtaget.",
    erase: "Radera med alla spår",
    eraseSure: "Radera {name} med alla spår?",
    eraseWhat: "Kontaktpersonen tas bort från aktören, från länkar och ur loggen. Det går inte att ångra.",
    more: "Mer om {name}",
  },
} as const;

export const en: Same<typeof sv> = {
  ...register.en,
  whyNot: {
    personalNumber:
      "The text has a personal identity number or coordination number in it. Those are not kept here: take it out, a name or a role is enough.",
    reasonMissing: "Say why, in a few words. Those who answer for the hub can read it afterwards.",
    nothingKept: "There is no name left here to hide or to remove.",
    elsewhere: "The person is in other hubs too. Only they themselves can have their identity protected everywhere.",
    nameless: "What was known of the person is protected or gone. Add a new contact instead.",
    notYourAddress: "That is not your e-mail address. Write it exactly as it stands above.",
  },
  consent: {
    Contact:
      "I agree that my name, what I do and how to reach me are shown to the hub's members, so that they can turn to me. I can take it back whenever I want.",
    Membership:
      "I want to take part in the hub. My name, my roles and what I change are shown to the hub's members. I can leave whenever I want.",
    byInvitation: "by accepting an invitation",
  },
  page: {
    title: "How personal data are handled",
    tab: "Personal data",
    lead: "Here you read who sees what in {hub}, which personal data there are, why and for how long. The page is made from the same rules that the database follows.",
    sees: "Who sees what",
    seesWhy: "You always see what is your own: your membership, your roles and everything on the page My details.",
    kind: "What",
    yes: "Sees",
    no: "Does not see",
    operator:
      "Whoever runs the server sees nothing of this on the pages. Taking out or deleting a whole hub is done with commands that are written into the hub's log.",
    processing: "Which personal data there are",
    processingWhy:
      "The register of processing according to the General Data Protection Regulation, article 30. The controller is whoever keeps the hub: {hub}.",
    what: "Data",
    why: "Why",
    basis: "Legal basis",
    kept: "For how long",
    rights: "Your rights",
    rightsWhy:
      "You can see, take along and erase what there is about you. If you are a contact without an account: tell the hub's coordinator, and you are erased with all traces. You can also complain to the Swedish Authority for Privacy Protection (imy.se).",
    toMine: "My details",
    numbers: "Personal identity numbers are never kept. Whoever writes one is told why it cannot be.",
    print: "Print",
  },
  mine: {
    title: "My details",
    lead: "Everything that there is about you here, in all hubs.",
    none: "There is nothing about you here.",
    signedOut: "Sign in to see what there is about you.",
    asJson: "Fetch as JSON",
    asPage: "Fetch as a page",
    exportWhy: "The hubs that you are in note that you have fetched your details, not what they say.",
    rows: "{count, plural, one {# entry} other {# entries}}",
    protect: "Protected personal details",
    protectWhy:
      "If your identity is protected you can be shown as “Member” without a name, everywhere and also in what has already happened. The hubs' coordinators can see your name if they say why.",
    protectMe: "Hide my name",
    protectSure: "Hide your name?",
    isProtected: "Your name is hidden. Others see you as “Member”.",
    show: "Show my name again",
    name: "Your name",
    erase: "Erase me",
    eraseLead: "You can erase your account and everything that there is about you. It cannot be undone.",
    eraseStart: "Erase everything about me …",
    eraseTitle: "Erase everything about you?",
    goes: "This goes",
    goesList:
      "<li>Your account, where you are signed in and your keys</li><li>Your name and your e-mail address, also as a contact</li><li>Memberships, and which actors you act for</li><li>Invitations, requests and letters to you</li><li>Your name in the log and in texts that others have written</li>",
    stays: "This stays, and why",
    staysList:
      "<li>That something was changed and when, by somebody unknown: the log is the hub's memory and can be a public record that the law on archives says must be kept</li><li>What you have contributed, for instance a tie on a map: it is about the actors, not about you</li><li>Your name in minutes that are approved: they are public records that the law on archives says must be kept</li><li>Roles that you had are vacant, so that somebody can take over</li>",
    writeAddress: "Write your e-mail address, {email}, to show that you mean it",
    next: "Go on",
    really: "Are you sure?",
    reallyWhy: "Everything about you is erased now. Nobody can take it back, not even whoever runs the server.",
    eraseNow: "Erase now",
    erasing: "Erasing …",
    erased: "You are erased. Thank you for your time here.",
  },
  how: { own: "Yours", mention: "Mentions you", did: "Done by you" },
  member: {
    protectWhat:
      "The name leaves all pages, lists and maps, and the log, in all hubs. “Member” is still seen. Coordinators can look if they say why. The person can show their name again themselves.",
  },
  contact: {
    person: "Contact",
    member: "Member",
    isProtected: "Protected personal details",
    protectHint: "Name, e-mail and telephone are shown to nobody. Coordinators can look if they say why; that is written down.",
    protectSure: "Protect {name}?",
    protectWhat:
      "Name, e-mail and telephone leave all pages, lists, searches and maps, and the log. The role is still seen. Coordinators can look if they say why.",
    protect: "Protect",
    look: "Look at protected details",
    lookWhy: "What you write here, your name and the time are kept in the log. The administrators can read it.",
    reason: "Why do you need to look?",
    show: "Show the details",
    end: "Stop protecting",
    withdraw: "Take back the consent",
    withdrawSure: "Take back the consent for {name}?",
    withdrawWhat:
      "Name, e-mail and telephone are removed now, from the log too. What the person does at the actor is kept, so that ties do not lose their keeper.",
    withdrawn: "The consent has been taken back.",
    erase: "Erase with all traces",
    eraseSure: "Erase {name} with all traces?",
    eraseWhat: "The contact is removed from the actor, from ties and from the log. It cannot be undone.",
    more: "More about {name}",
  },
};
