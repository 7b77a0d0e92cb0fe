import type { LanguageTable } from "./language-table";
import { inflected, words } from "./phrases";

// Stems of nouns by how they are declined.
const IN_T = "policjan demonstran protestan aresztan studen pacjen";
const SOFT = "żołnierz funkcjonariusz dziennikarz lekarz";
const IN_IK = "robotn urzędn uczestn pracown zakładn napastn przeciwn ratown szabrown";
const IN_KA = "kobiet osob ofiar";
/** Adjectives and participles that are nouns too: "zabity", "ranny". */
const LIKE_ADJECTIVES = `
  zabit rann zatrzyman aresztowan poszkodowan hospitalizowan protestując poległ zmarł zaginion podejrzan oskarżon
  skazan
`;

/** Forms that are singular or plural by their context: they are known, but say neither one nor many. */
const EITHER_NUMBER = [
  ...inflected(LIKE_ADJECTIVES, "ym"),
  ...words("kobiety osoby ofiary protestujący śmiertelna śmiertelną śmiertelne śmiertelnych śmiertelnym"),
];

const ADJECTIVES = inflected(
  "bezbronn uzbrojon nieznan lokaln zagraniczn pokojow państwow kazachsk policyjn wojskow cywiln młod starsz",
  "y i ego iego emu ym im a ej iej ą e ie ych ich ymi imi",
);

/** People, and what is counted when people are, in every case. A form that may be one or many is among neither. */
export const POLISH_NOUNS: LanguageTable["nouns"] = {
  singular: [
    ...inflected(IN_T, "t ta towi tem cie"),
    ...inflected(SOFT, "_ a owi em u"),
    ...inflected(IN_IK, "ik ika ikowi ikiem iku"),
    ...inflected(IN_KA, "a ę ą ie"),
    ...inflected(LIKE_ADJECTIVES, "y ego emu a ej ą"),
    ...words(`
      człowiek człowieka człowiekowi człowiekiem mężczyzna mężczyznę mężczyzną dziecko dziecka dziecku dzieckiem cywil
      cywila cywilowi cywilem oficer oficera oficerowi oficerem chłopiec chłopca dziewczynka dziewczynkę obywatel obywatela
      mieszkaniec mieszkańca strażak strażaka ciało zwłoki bojownik bojownika kierowca kierowcę
    `),
  ],
  plural: [
    ...inflected(IN_T, "ci tów tom tami tach"),
    ...inflected(SOFT, "e y om ami ach"),
    ...inflected(IN_IK, "icy ików ikom ikami ikach"),
    ...inflected("kobiet ofiar", "_ om ami ach"),
    ...inflected(LIKE_ADJECTIVES, "ych ymi"),
    ...words(`
      osób osobom osobami osobach ludzie ludzi ludziom ludźmi ludziach dzieci dzieciom dziećmi dzieciach mężczyźni mężczyzn
      mężczyznom cywile cywilów cywilom oficerowie oficerów oficerom obywatele obywateli obywatelom mieszkańcy mieszkańców
      mieszkańcom strażacy strażaków zabici ranni zatrzymani aresztowani poszkodowani hospitalizowani polegli zmarli
      zaginieni podejrzani oskarżeni skazani ciał ciałami bojownicy bojowników kierowcy kierowców
    `),
  ],
  modifiers: [...EITHER_NUMBER, ...ADJECTIVES],
  determiners: words("ci te tych niektórzy niektóre niektórych"),
  toldDead: ["nie żyje", "nie żyją", "nie żyło"],
  followers: [
    ...words(`
      w we z ze na przy od za i oraz lub albo wśród spośród po którzy które których był była było byli były
      zginęli zginęło zabici ranni zatrzymani aresztowani zostali zostało
      policji milicji armii gwardii wojska organów porządku bezpieczeństwa służb protestujących cywilów
    `),
    ...inflected(LIKE_ADJECTIVES, "ych"),
  ],
  joiners: words("i oraz ,"),
  collectives: words(`
    rodzina rodziny rodzin rodzinom rodzinami rodzinę grupa grupy grup grupę oddział oddziału oddziały oddziałów
    drużyna drużyny drużyn pluton plutony plutonów kompania kompanie kompanii bataliony batalionów brygada brygady
    brygad jednostka jednostki jednostek załoga załogi załóg patrol patrole patroli kolumna kolumny kolumn gospodarstwo
    gospodarstwa gospodarstw małżeństwo małżeństwa małżeństw
  `),
};
