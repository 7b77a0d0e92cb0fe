import type { LanguageTable } from "./language-table";
import { inflected, words } from "./phrases";

/** Stems of adjectives that are nouns as well: "ein Toter", "eine Tote", "einen Toten"; "Tote", "die Toten". */
export const GERMAN_ADJECTIVAL_NOUNS = `
  tot getötet verletzt schwerverletzt leichtverletzt verwundet festgenommen verhaftet inhaftiert vermisst gefangen
  angeklagt beschuldigt verdächtig verurteilt jugendlich erwachsen minderjährig angehörig ermordet erschossen
  hospitalisiert freiwillig protestierend demonstrierend studierend kriminell angestellt
`;

/** Adjectives, and words that stand before a noun without changing what is counted. */
const ADJECTIVES = inflected(
  `weiter ander neu einzig einzeln jung alt älter klein bewaffnet unbewaffnet friedlich ausländisch einheimisch örtlich
  zivil unbekannt mutmaßlich unschuldig enthauptet geköpft kasachisch angeblich ${GERMAN_ADJECTIVAL_NOUNS}`,
  "e er en em es",
);

/**
 * People, and what is counted when people are, in every case. Weak nouns have one form for "einen Demonstranten" and
 * "Demonstranten", so that the article decides.
 */
export const GERMAN_NOUNS: LanguageTable["nouns"] = {
  singular: [
    ...inflected(GERMAN_ADJECTIVAL_NOUNS, "e er en em"),
    ...words(`
      person mensch menschen individuum mann mannes frau kind kindes kinde junge jungen mädchen baby säugling
      säuglings bewohner bewohners bewohnerin einwohner einwohners
      einwohnerin bürger bürgers bürgerin ausländer ausländers ausländerin staatsbürger staatsbürgers staatsbürgerin
      zivilist zivilisten zivilistin passant passanten passantin demonstrant demonstranten demonstrantin
      randalierer randalierers plünderer plünderers aktivist aktivisten aktivistin
      teilnehmer teilnehmers teilnehmerin mitglied mitglieds mitgliedes polizist polizisten polizistin polizeibeamter
      polizeibeamte polizeibeamten beamter beamte beamten beamtin sicherheitsbeamter sicherheitsbeamte
      sicherheitsbeamten nationalgardist nationalgardisten wachmann soldat soldaten soldatin rekrut rekruten kommandeur
      kommandeurs schütze schützen kämpfer kämpfers angreifer angreifers
      straftäter straftäters häftling häftlings journalist journalisten journalistin reporter reporters
      reporterin arzt arztes ärztin sanitäter sanitäters sanitäterin krankenschwester pfleger feuerwehrmann fahrer
      fahrers fahrerin arbeiter arbeiters arbeiterin mitarbeiter mitarbeiters mitarbeiterin student studenten studentin schüler schülers schülerin lehrer lehrers lehrerin patient patienten
      patientin opfer opfers todesopfer todesopfers todesfall todesfalls leiche leichnam leichnams mord mordes tötung
      festnahme verhaftung inhaftierung verurteilung fall geisel
    `),
  ],
  plural: [
    ...inflected(GERMAN_ADJECTIVAL_NOUNS, "e en"),
    ...words(`
      personen menschen leute leuten individuen männer männern frauen kinder kindern jungen mädchen babys säuglinge
      säuglingen bewohner bewohnern bewohnerinnen einwohner einwohnern bürger bürgern
      bürgerinnen ausländer ausländern staatsbürger staatsbürgern zivilisten zivilistinnen passanten demonstranten
      demonstrantinnen randalierer randalierern
      plünderer plünderern aktivisten aktivistinnen teilnehmer teilnehmern mitglieder mitgliedern polizisten
      polizistinnen polizeibeamte polizeibeamten polizeikräfte polizeikräften beamte beamten sicherheitsbeamte
      sicherheitsbeamten sicherheitskräfte sicherheitskräften einsatzkräfte einsatzkräften ordnungskräfte
      ordnungskräften nationalgardisten wachleute soldaten soldatinnen rekruten kommandeure schützen kämpfer kämpfern
      angreifer angreifern straftäter straftätern häftlinge häftlingen journalisten
      journalistinnen reporter reportern ärzte ärzten sanitäter sanitätern pfleger pflegern feuerwehrleute
      feuerwehrleuten fahrer fahrern arbeiter arbeitern mitarbeiter mitarbeitern studenten
      schüler schülern lehrer lehrern patienten patientinnen opfer opfern todesopfer
      todesopfern todesfälle todesfällen leichen leichname morde morden tötungen festnahmen verhaftungen
      inhaftierungen verurteilungen fälle fällen geiseln enthauptungen truppen
    `),
  ],
  modifiers: [...ADJECTIVES, ...words("schwer leicht lebensgefährlich tödlich")],
  // "Der Tote", "den Polizisten" and "diese Verletzte" are one person; "die" is a lead-in.
  determiners: [],
  followers: words(`
    von vom in im am an auf bei beim aus mit ohne vor nach während seit unter durch gegen der des die und oder sind ist
    war waren wurde wurden starb starben kam kamen hat haben getötet verletzt verwundet festgenommen verhaftet
    inhaftiert vermisst enthauptet ermordet erschossen gemeldet tot
  `),
  capitalised: true,
  collectives: words(`
    familie familien paare paaren ehepaar ehepaare ehepaaren gruppe gruppen haushalt haushalte haushalten einheit
    einheiten team teams trupp trupps kompanie kompanien bataillon bataillone bataillonen brigade brigaden regiment
    regimenter kolonne kolonnen bande banden besatzung besatzungen mannschaft mannschaften streife streifen
  `),
  links: ["von"],
};
