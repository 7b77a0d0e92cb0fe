import type { LanguageTable } from "./language-table";
import { words } from "./phrases";

/** People, and what is counted when people are: known nouns make "police officers" a plural and "an officer" one. */
export const ENGLISH_NOUNS: LanguageTable["nouns"] = {
  singular: words(`
    person individual human man woman boy girl child infant baby teenager adult resident citizen national foreigner
    civilian bystander passerby protester protestor demonstrator rioter looter activist participant member
    officer policeman policewoman cop guard guardsman soldier serviceman servicewoman conscript commander gunman
    fighter militant attacker assailant criminal suspect detainee prisoner inmate defendant convict journalist reporter
    cameraman doctor medic nurse paramedic firefighter driver worker employee official student pupil teacher patient
    victim casualty death fatality body corpse killing injury arrest detention conviction case hostage relative
  `),
  plural: words(`
    people persons individuals humans men women boys girls children infants babies teenagers adults residents citizens
    nationals foreigners civilians bystanders protesters protestors demonstrators rioters looters activists participants
    members officers policemen policewomen cops guards guardsmen soldiers servicemen servicewomen conscripts commanders
    gunmen fighters militants attackers assailants criminals suspects detainees prisoners inmates defendants convicts
    journalists reporters doctors medics nurses paramedics firefighters drivers workers employees officials students
    pupils teachers patients victims casualties deaths fatalities bodies corpses killings injuries arrests detentions
    convictions cases hostages relatives police personnel troops forces staff dead wounded injured enforcers rows
    beheadings decapitations
  `),
  modifiers: words(`
    law enforcement security police military army national state special riot armed unarmed peaceful local foreign
    young old elderly minor adult male female dead killed wounded injured hurt missing detained arrested beheaded
    decapitated charged convicted hospitalised hospitalized slain unidentified unknown alleged suspected off duty
    public service civil medical emergency government municipal city local ordinary innocent other more additional
    further single lone sole fellow seriously severely gravely critically badly lightly fatally
  `),
  determiners: ["the", "these", "those", "some", "its", "their"],
  followers: words(`
    of in at on from by near during among after before who whom which that were was have has had are is been and or
    killed dead injured wounded hurt detained arrested hospitalised hospitalized missing beheaded reported say said
  `),
  collectives: words(`
    families family households household couples couple pairs pair groups group gangs gang crowds crowd squads squad
    platoons platoon units unit teams team crews crew convoys convoy columns column busloads busload truckloads truckload
    carloads carload boatloads boatload sets set batches batch companies company battalions battalion brigades brigade
    regiments regiment divisions division detachments detachment patrols patrol squadrons squadron
  `),
  links: ["of"],
};
