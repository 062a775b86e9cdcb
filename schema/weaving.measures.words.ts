import * as each from "./weaving.measures.each.words.ts";
import type { Same } from "./words.ts";

/**
 * What is said of each measure: its name, what it is, how it is reckoned, what it tells a weaver, and what the strengths of ties change
 * in it when they count. In the formulas n is the number of actors and m the number of ties.
 */
export const sv = {
  whole: {
    components: {
      name: "Grupper",
      definition: "Hur många delar kartan faller i. Mellan två grupper finns ingen väg alls.",
      formula: "antalet grupper, där en aktör utan länkar är en egen grupp",
      tells: "En enda grupp betyder att alla kan nå varandra genom någon. Flera betyder att det finns aktörer att föra ihop.",
      weighted: "Styrkan ändrar ingenting.",
    },
    largestShare: {
      name: "Andel i den största gruppen",
      definition: "Hur stor del av aktörerna som hör till den grupp som har flest.",
      formula: "aktörer i den största gruppen ÷ n",
      tells: "Nära 100 % hänger nästan alla ihop. Är andelen låg finns flera nätverk på samma karta.",
      weighted: "Styrkan ändrar ingenting.",
    },
    density: {
      name: "Täthet",
      definition: "Hur stor del av alla tänkbara länkar som finns.",
      formula: "2m ÷ (n × (n − 1))",
      tells: "Jämför samma karta över tid. Större kartor är nästan alltid glesare, så jämför inte områden av olika storlek.",
      weighted: "Länkarnas styrka ÷ vad den vore om alla par var stadiga partner.",
    },
    meanDegree: {
      name: "Länkar per aktör",
      definition: "Hur många länkar en aktör har i genomsnitt.",
      formula: "2m ÷ n",
      tells: "Under två är nätverket skört: många hänger på en enda länk.",
      weighted: "Länkarnas sammanlagda styrka per aktör, i stället för hur många de är.",
    },
    transitivity: {
      name: "Slutna trianglar",
      definition: "Hur ofta två som båda känner en tredje också känner varandra.",
      formula: "3 × antalet trianglar ÷ antalet par av länkar som möts hos en aktör",
      tells: "Låg andel: många vänners vänner är ännu inte presenterade för varandra. Där finns de lättaste introduktionerna.",
      weighted: "Varje par av länkar räknas med medelvärdet av deras styrka.",
    },
    efficiency: {
      name: "Närhet i hela nätverket",
      definition: "Hur nära aktörerna är varandra: 100 % om alla har direkt länk, 0 % om ingen har någon.",
      formula: "medelvärdet av 1 ÷ avståndet i steg, över alla par; 0 för par utan väg",
      tells: "Stiger när grupper förs ihop och när vägarna mellan aktörerna blir kortare. Går att jämföra också när kartan är delad.",
      weighted: "En länk är 4 ÷ styrkan steg lång: ett stadigt partnerskap ett steg, att känna till varandra fyra.",
    },
    localEfficiency: {
      name: "Närhet utan den i mitten",
      definition: "Hur nära en aktörs grannar är varandra om aktören själv försvinner, i genomsnitt.",
      formula: "för varje aktör: medelvärdet av 1 ÷ avståndet mellan dess grannar, bland dem själva; sedan medelvärdet över alla aktörer",
      tells: "Hög: när någon slutar har de andra fortfarande varandra. Låg: mycket går genom en i taget.",
      weighted: "En länk är 4 ÷ styrkan steg lång.",
    },
    degreeCentralisation: {
      name: "Samling kring ett nav, länkar",
      definition: "Hur mycket länkarna är samlade hos en enda aktör: 100 % för en stjärna, 0 % om alla har lika många.",
      formula: "summan av (flest länkar − aktörens länkar) ÷ ((n − 1) × (n − 2))",
      tells: "Hög: en aktör står för kontakterna. Det är som det ska i början, och en svaghet om det består.",
      weighted: "Räknas på länkarnas styrka, mot en stjärna av stadiga partnerskap.",
    },
    betweennessCentralisation: {
      name: "Samling kring ett nav, vägar",
      definition: "Hur mycket de kortaste vägarna går genom en enda aktör: 100 % för en stjärna, 0 % om alla ligger lika mycket emellan.",
      formula: "summan av (högst mellanläge − aktörens mellanläge) ÷ (n − 1)",
      tells: "Hög: en aktör är den väg som de andra når varandra på. Nya länkar vid sidan av den sänker talet.",
      weighted: "De kortaste vägarna räknas med länkar som är 4 ÷ styrkan steg långa.",
    },
    modularity: {
      name: "Uppdelning i kretsar",
      definition: "Hur mycket fler länkar som ligger inom kretsarna än om länkarna hade fallit slumpvis.",
      formula: "för varje krets: andelen av länkarna inom den − (kretsens andel av alla länkändar)²; sedan summan",
      tells: "Över ungefär 0,3 är kretsarna tydliga. Leta då efter aktörer och länkar som förbinder dem.",
      weighted: "Länkarnas styrka räknas, inte bara att de finns.",
    },
    communities: {
      name: "Kretsar",
      definition: "Hur många kretsar det finns: aktörer som har mer med varandra att göra än med andra.",
      formula: "antalet kretsar i den uppdelning som ger högst modularitet bland dem som prövas",
      tells: "Kretsarna visar vilka som redan håller ihop, ofta kring en plats eller ett ämne.",
      weighted: "Länkarnas styrka räknas, inte bara att de finns.",
    },
    largestCore: {
      name: "Kärnans täthet",
      definition: "Det högsta tal k där det finns en kärna i vilken alla har minst k länkar till varandra.",
      formula: "det högsta kärntalet bland aktörerna",
      tells: "Ju högre tal, desto fler har alla i kärnan att luta sig mot när någon slutar.",
      weighted: "Styrkan ändrar ingenting.",
    },
    articulationPoints: {
      name: "Aktörer som allt hänger på",
      definition: "Hur många aktörer det finns som en grupp skulle falla isär utan.",
      formula: "antalet aktörer vars frånvaro ger fler grupper bland de andra",
      tells: "Varje sådan aktör är en risk. Presentera dem som finns på var sin sida för varandra.",
      weighted: "Styrkan ändrar ingenting.",
    },
    bridges: {
      name: "Länkar som allt hänger på",
      definition: "Hur många länkar det finns som är den enda vägen mellan två delar av en grupp.",
      formula: "antalet länkar vars frånvaro ger en grupp till",
      tells: "Brister en sådan länk förlorar någon kontakten med resten. En länk till räcker för att ta bort risken.",
      weighted: "Styrkan ändrar ingenting.",
    },
  },
  each: each.sv,
} as const;

export const en: Same<typeof sv> = {
  whole: {
    components: {
      name: "Groups",
      definition: "How many pieces the map falls into. Between two groups there is no way at all.",
      formula: "the number of groups, where an actor without ties is a group of its own",
      tells: "A single group means that all can reach each other through somebody. Several mean that there are actors to bring together.",
      weighted: "Strength changes nothing.",
    },
    largestShare: {
      name: "Share in the largest group",
      definition: "How large a part of the actors belongs to the group that has most.",
      formula: "actors in the largest group ÷ n",
      tells: "Near 100 % almost all hang together. A low share means several networks on one map.",
      weighted: "Strength changes nothing.",
    },
    density: {
      name: "Density",
      definition: "How large a part of all possible ties exists.",
      formula: "2m ÷ (n × (n − 1))",
      tells: "Compare one map over time. Larger maps are nearly always sparser, so do not compare areas of different sizes.",
      weighted: "The ties' strength ÷ what it would be if every pair were steady partners.",
    },
    meanDegree: {
      name: "Ties per actor",
      definition: "How many ties an actor has on average.",
      formula: "2m ÷ n",
      tells: "Below two the network is brittle: many hang on a single tie.",
      weighted: "The sum of the ties' strengths per actor, instead of how many they are.",
    },
    transitivity: {
      name: "Closed triangles",
      definition: "How often two who both know a third also know each other.",
      formula: "3 × the number of triangles ÷ the number of pairs of ties that meet at an actor",
      tells: "A low share: many friends of friends have not been introduced yet. Those are the easiest introductions.",
      weighted: "Each pair of ties counts with the mean of their strengths.",
    },
    efficiency: {
      name: "Closeness of the whole network",
      definition: "How close the actors are to each other: 100 % if all have a direct tie, 0 % if nobody has any.",
      formula: "the mean of 1 ÷ the distance in steps, over all pairs; 0 for pairs without a way (global efficiency)",
      tells: "Rises when groups are brought together and when ways between actors get shorter. Can be compared on a divided map too.",
      weighted: "A tie is 4 ÷ strength steps long: a steady partnership one step, knowing of each other four.",
    },
    localEfficiency: {
      name: "Closeness without the one in the middle",
      definition: "How close an actor's neighbours are to each other if the actor itself is gone, on average.",
      formula: "for each actor: the mean of 1 ÷ the distance between its neighbours, among themselves; then the mean over all actors",
      tells: "High: when somebody leaves, the others still have each other. Low: much goes through one at a time.",
      weighted: "A tie is 4 ÷ strength steps long.",
    },
    degreeCentralisation: {
      name: "Gathered around one hub, by ties",
      definition: "How far the ties are gathered at a single actor: 100 % for a star, 0 % if all have equally many.",
      formula: "the sum of (most ties − the actor's ties) ÷ ((n − 1) × (n − 2))",
      tells: "High: one actor stands for the contacts. That is as it should be at first, and a weakness if it lasts.",
      weighted: "Reckoned on the ties' strengths, against a star of steady partnerships.",
    },
    betweennessCentralisation: {
      name: "Gathered around one hub, by ways",
      definition: "How far the shortest ways run through a single actor: 100 % for a star, 0 % if all lie between equally much.",
      formula: "the sum of (highest betweenness − the actor's betweenness) ÷ (n − 1)",
      tells: "High: one actor is the way by which the others reach each other. New ties beside it lower the value.",
      weighted: "Shortest ways are reckoned with ties that are 4 ÷ strength steps long.",
    },
    modularity: {
      name: "Division into communities",
      definition: "How many more ties lie inside the communities than if the ties had fallen at random.",
      formula: "for each community: the share of the ties inside it − (its share of all ends of ties)²; then the sum",
      tells: "Above about 0.3 the communities are plain. Then look for actors and ties that connect them.",
      weighted: "The ties' strength counts, not only that they exist.",
    },
    communities: {
      name: "Communities",
      definition: "How many communities there are: actors who have more to do with each other than with others.",
      formula: "the number of communities in the division of highest modularity among those tried",
      tells: "The communities show who already sticks together, often around a place or a subject.",
      weighted: "The ties' strength counts, not only that they exist.",
    },
    largestCore: {
      name: "Firmness of the core",
      definition: "The highest number k for which there is a core in which all have at least k ties to each other.",
      formula: "the highest core number among the actors",
      tells: "The higher the number, the more others everyone in the core has to lean on when somebody leaves.",
      weighted: "Strength changes nothing.",
    },
    articulationPoints: {
      name: "Actors that all hangs on",
      definition: "How many actors there are without whom a group would fall apart.",
      formula: "the number of actors whose absence leaves more groups among the others (articulation points)",
      tells: "Each such actor is a risk. Introduce those on its different sides to each other.",
      weighted: "Strength changes nothing.",
    },
    bridges: {
      name: "Ties that all hangs on",
      definition: "How many ties there are that are the only way between two parts of a group.",
      formula: "the number of ties whose absence gives one group more (bridges)",
      tells: "If such a tie breaks, somebody loses contact with the rest. One more tie is enough to remove the risk.",
      weighted: "Strength changes nothing.",
    },
  },
  each: each.en,
};
