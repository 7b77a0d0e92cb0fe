import type { LanguageTable } from "./language-table";
import { words } from "./phrases";

/**
 * People, and what is counted when people are. An adjective mostly follows its noun, so that it stands among the
 * followers; "corps" is left out of the singular, since "un corps de police" is a force.
 */
export const FRENCH_NOUNS: LanguageTable["nouns"] = {
  singular: words(`
    personne individu homme femme enfant garçon fille fillette bébé adolescent adolescente adulte mineur mineure
    résident résidente habitant habitante riverain riveraine citoyen citoyenne étranger étrangère ressortissant
    ressortissante civil civile passant passante manifestant manifestante protestataire émeutier émeutière pillard
    militant militante opposant opposante participant participante membre agent officier policier policière gendarme
    garde soldat soldate militaire conscrit commandant tireur combattant combattante assaillant assaillante criminel
    délinquant suspect suspecte détenu détenue prisonnier prisonnière accusé accusée condamné condamnée journaliste
    reporter médecin docteur infirmier infirmière ambulancier secouriste pompier conducteur conductrice chauffeur
    travailleur travailleuse employé employée fonctionnaire étudiant étudiante élève professeur enseignant enseignante
    patient patiente victime mort morte tué tuée décès blessé blessée cadavre dépouille assassinat meurtre arrestation
    interpellation détention condamnation cas otage disparu disparue hospitalisé hospitalisée proche
  `),
  plural: words(`
    personnes individus hommes femmes enfants garçons filles fillettes bébés adolescents adolescentes adultes mineurs
    mineures résidents résidentes habitants habitantes riverains riveraines citoyens citoyennes étrangers étrangères
    ressortissants ressortissantes civils civiles passants passantes manifestants manifestantes protestataires émeutiers
    émeutières pillards militants militantes opposants opposantes participants participantes membres agents officiers
    policiers policières gendarmes gardes soldats soldates militaires conscrits commandants tireurs combattants
    combattantes assaillants assaillantes criminels délinquants suspects suspectes détenus détenues prisonniers
    prisonnières accusés accusées condamnés condamnées journalistes reporters médecins docteurs infirmiers infirmières
    ambulanciers secouristes pompiers conducteurs conductrices chauffeurs travailleurs travailleuses employés employées
    fonctionnaires étudiants étudiantes élèves professeurs enseignants enseignantes patients patientes victimes morts
    mortes tués tuées décès blessés blessées cadavres dépouilles corps assassinats meurtres arrestations interpellations
    détentions condamnations cas otages disparus disparues hospitalisés hospitalisées proches forces troupes
    décapitations
  `),
  // "Ville" and "Lille" are one letter from "mille", and honest words.
  modifiers: words(`
    jeune jeunes vieux vieille vieilles petit petite petits petites autre autres seul seule simple simples nouveau
    nouvel nouvelle nouveaux nouvelles présumé présumée présumés présumées prétendu prétendus ancien anciens ville lille
  `),
  determiners: words("les des ces ses leurs"),
  followers: words(`
    de du des en à au aux par pour avec sans dans sur pendant lors parmi depuis après avant entre chez contre qui que
    dont et ou a ont était étaient est sont fut furent avait avaient tué tuée tués tuées mort morte morts mortes blessé
    blessée blessés blessées décédé décédée décédés décédées arrêté arrêtée arrêtés arrêtées interpellé interpellée
    interpellés interpellées détenu détenue détenus détenues disparu disparue disparus disparues hospitalisé
    hospitalisée hospitalisés hospitalisées décapité décapitée décapités décapitées armé armée armés armées désarmé
    désarmés pacifique pacifiques national nationale nationaux nationales local locale locaux locales kazakh kazakhe
    kazakhs kazakhes kazakhstanais étranger étrangère étrangers étrangères inconnu inconnue inconnus inconnues anonyme
    anonymes
  `),
  collectives: words(`
    famille familles couple couples paire paires groupe groupes foyer foyers ménage ménages unité unités équipe
    équipes équipage équipages patrouille patrouilles brigade brigades bataillon bataillons peloton pelotons compagnie
    compagnies escadron escadrons régiment régiments section sections convoi convois colonne colonnes bande bandes
  `),
  links: ["de"],
};
