import type { PressWordings } from "./press-cases";

/** French wordings as newspapers, agencies and ministries print them, read by hand by the domain page, section 3. */
export const FRENCH_PRESS: PressWordings = {
  language: "fr",
  read: {
    "exact 0": "aucun mort | aucune victime | zéro | pas de victimes | aucun | aucun blessé",
    "exact 1": "un mort | une personne | un policier | une femme | un seul mort",
    "exact 2": "deux morts | deux personnes | deux | deux enfants | une paire",
    "exact 3": "trois | trois personnes ont été tuées | trois policiers",
    "exact 12": `
      douze | une douzaine | une douzaine de personnes | 12 policiers | 12 morts | douze policiers tués |
      12 membres des forces de l'ordre | 12 membres des forces de l’ordre | 12 personnes sont mortes |
      12 décès | 12 tués | 12 vies
    `,
    "exact 6": "une demi-douzaine | une demi-douzaine de personnes | six",
    "exact 24": "deux douzaines | vingt-quatre",
    "exact 13": `
      treize | 13 personnes | 13 agents | 13 victimes | 13 agents des forces de l'ordre ont été tués |
      13 fonctionnaires de police | 13 gendarmes
    `,
    "exact 16": "seize",
    "exact 17": "dix-sept",
    "exact 21": "vingt et un | vingt-et-un | vingt et une personnes | 21",
    "exact 26": "vingt-six | 26 «criminels armés» | 26 « criminels armés » | 26 criminels armés",
    "exact 71": "soixante et onze | soixante-et-onze | soixante-onze",
    "exact 76": "soixante-seize",
    "exact 80": "quatre-vingts | quatre-vingts personnes",
    "exact 81": "quatre-vingt-un | quatre-vingt-une personnes",
    "exact 95": "quatre-vingt-quinze | nonante-cinq",
    "exact 99": "quatre-vingt-dix-neuf",
    "exact 101": "cent un | cent une personnes",
    "exact 164": "164 morts | 164 personnes | cent soixante-quatre",
    "exact 200": "deux cents | deux cents personnes",
    "exact 225": "225 corps | deux cent vingt-cinq | 225 personnes",
    "exact 353": "trois cent cinquante-trois | 353 blessés",
    "exact 1000": "mille | 1 000 | 1\u202f000 | 1\u00a0000 personnes | 1.000 | mille personnes",
    "exact 1500": "mille cinq cents | 1 500 | 1,5 millier",
    "exact 2000": "deux mille | 2 000 | deux mille personnes | 2000",
    "exact 2300": "2,3 milliers | 2,3 milliers de personnes | 2 300",
    "exact 4578": "4 578 blessés | 4\u202f578 | 4578",
    "exact 10000": "dix mille | 10 000",
    "exact 100000": "cent mille | 100 000 personnes",
    "exact 1000000": "un million | 1 million | un million de personnes",
    "exact 1500000": "un million et demi | 1,5 million | 1,5 million de personnes",
    "at least 2": "au moins deux | au moins deux personnes | au moins deux morts | au minimum deux",
    "at least 1": "au moins un mort | au moins une personne",
    "at least 10": `
      au moins 10 | au moins dix personnes | 10 ou plus | pas moins de 10 | un minimum de 10 | dix au moins |
      10 personnes au moins | 10 morts au moins | 10 au minimum
    `,
    "at least 12": `
      au moins une douzaine | une bonne douzaine | une bonne douzaine de personnes | 12 voire plus |
      12, voire plus
    `,
    "at least 20": "au moins une vingtaine | au moins vingt | une bonne vingtaine",
    "at least 100": "au moins cent | au moins une centaine | au moins 100 morts | une bonne centaine",
    "at least 164": "au moins 164 personnes",
    "at least 1000": "au moins mille | au moins un millier",
    "more than 10": "plus de dix | plus d'une dizaine | plus de 10",
    "more than 12": "plus d'une douzaine | plus d'une douzaine de personnes",
    "more than 20": "plus de vingt | plus d'une vingtaine | plus de 20",
    "more than 30": "plus d'une trentaine | plus d'une trentaine de blessés",
    "more than 100": `
      plus de cent | plus d'une centaine | plus d’une centaine de personnes | plus de 100 | au-delà de 100 |
      au-dessus de 100 | supérieur à 100
    `,
    "more than 200": `
      plus de deux cents | plus de 200 | bien plus de 200 | un peu plus de 200 | plus de deux centaines
    `,
    "more than 1000": `
      plus de mille | plus d'un millier | plus de 1 000 | plus d'un millier de personnes | plus de 1.000
    `,
    "more than 1500": "plus de mille cinq cents | plus de 1 500",
    "more than 2000": "plus de deux mille | plus de 2 000 | plus de deux milliers",
    "more than 2300": "plus de 2,3 milliers",
    "at most 50": `
      jusqu'à 50 | jusqu'à cinquante personnes | au plus 50 | tout au plus 50 | pas plus de 50 | au maximum 50 |
      50 au maximum
    `,
    "at most 100": "jusqu'à cent | jusqu'à une centaine | jusqu’à une centaine de personnes",
    "fewer than 50": "moins de 50 | moins de cinquante | moins d'une cinquantaine | moins de 50 morts",
    "fewer than 12": "moins d'une douzaine",
    "about 10": `
      une dizaine | une dizaine de personnes | environ dix | environ 10 | une dizaine de morts
    `,
    "about 15": "une quinzaine | une quinzaine de blessés | environ quinze | environ 15",
    "about 20": `
      une vingtaine | une vingtaine de personnes | environ vingt | quelque vingt personnes | quelque 20 |
      environ une vingtaine | autour de 20 | à peu près 20 | aux alentours de 20 | de l'ordre de 20
    `,
    "about 12": "environ une douzaine | à peu près une douzaine",
    "about 50": `
      une cinquantaine | une cinquantaine de personnes | environ 50 | quelque 50 morts
    `,
    "about 100": `
      une centaine | une centaine de personnes | environ cent | environ 100 | quelque cent personnes |
      environ une centaine
    `,
    "about 200": "environ deux cents | quelque 200 personnes | deux centaines",
    "about 1000": `
      un millier | un millier de personnes | environ mille | environ un millier | quelque mille
    `,
    "about 2000": "environ deux mille | quelque 2 000 personnes | environ 2 000 | deux milliers",
    "about 8000": "environ 8 000 personnes | quelque 8 000",
    "nearly 100": `
      près de cent | près d'une centaine | presque cent | près de 100 | pas loin de 100 | presque une centaine |
      une petite centaine | près d’une centaine de morts
    `,
    "nearly 200": "près de deux cents | près de 200 personnes | presque 200",
    "nearly 400": "près de 400 | presque quatre cents",
    "nearly 1000": "près de mille | près d'un millier | presque mille",
    "nearly 6000": "près de six mille | près de 6 000",
    "nearly 8000": "près de 8 000 personnes | près de huit mille",
    "nearly 12": "près d'une douzaine | presque une douzaine | une petite douzaine",
    "between 2 and 3": `
      deux ou trois | deux à trois personnes | deux ou trois personnes | entre deux et trois | 2 ou 3
    `,
    "between 10 and 15": `
      entre 10 et 15 | de 10 à 15 | 10 à 15 personnes | dix à quinze | entre dix et quinze personnes | 10-15 |
      10 ou 15
    `,
    "between 100 and 200": "entre cent et deux cents | 100 à 200 | entre 100 et 200 personnes",
    "between 1000 and 2000": `
      entre mille et deux mille | 1 000 à 2 000 | entre 1 000 et 2 000 | mille à deux mille
    `,
    "between 2000 and 3000": "deux ou trois mille | deux à trois mille",
    "between 10 and 20": "entre une dizaine et une vingtaine | une dizaine à une vingtaine",
    dozens: "douzaines | des douzaines | plusieurs douzaines",
    tens: `
      des dizaines | dizaines | des dizaines de personnes | plusieurs dizaines | des dizaines de morts |
      quelques dizaines
    `,
    hundreds: `
      des centaines | centaines | plusieurs centaines | des centaines de blessés | quelques centaines |
      plusieurs centaines de personnes
    `,
    thousands: `
      des milliers | milliers | plusieurs milliers | des milliers de personnes | quelques milliers
    `,
    "tens of thousands": "des dizaines de milliers | dizaines de milliers de personnes",
    "hundreds or thousands": `
      des centaines, voire des milliers | des centaines voire des milliers de morts |
      des centaines ou des milliers
    `,
    several: "plusieurs | plusieurs personnes | plusieurs morts",
    "a few": "quelques | quelques personnes | une poignée | quelques-uns",
    "a number of": "un certain nombre | un certain nombre de personnes | certains",
    many: `
      de nombreux | de nombreuses personnes | de nombreux morts | beaucoup | un grand nombre |
      un grand nombre de victimes | nombreux
    `,
    "bare plural": "des policiers | des morts | policiers | des personnes | des manifestants",
    "no figure given": `
      inconnu | un nombre inconnu | on ignore le nombre | aucun bilan | aucun chiffre | aucun bilan officiel |
      sans préciser le nombre | nombre inconnu de personnes | le nombre de morts n'est pas connu |
      un nombre indéterminé | bilan inconnu | le bilan n'a pas été communiqué
    `,
    "exact 1984": "mille neuf cent quatre-vingt-quatre",
    "exact 2500": "2,5 milliers",
    "about 2500": "environ 2,5 milliers",
  },
  refused: `
    6 janvier | le 6 janvier | 1er janvier | 06/01/2022 | 10h30 | 10 h 30 | 10h | à 10 heures | 10 heures |
    12 ans | de 12 ans | une fillette de quatre ans | âgé de 12 ans | un enfant de douze ans | premier |
    première | le premier | 12e | 12ème | le 12e | le 12 | douzième | un tiers | deux tiers | la moitié |
    la moitié des victimes | 12 euros | 12 € | 12 millions d'euros | 12 dollars | 12% | 12 % | 12 pour cent |
    12 pct | un sur dix | 1 sur 10 | trois sur dix | une personne sur dix | en 2022 | l'an 2022 | années 90 |
    +33 6 12 34 56 78 | 01 23 45 67 89 | Unité 12 | brigade 12 | n° 12 | numéro 12 | no 12 | T-72 | Su-25 |
    Mi-8 | AK-47 | F-16 | COVID-19 | A320 | 12 étages | 12 km | 12 fois | double | le double | deux fois |
    15-10 | entre 20 et 10 | de 20 à 10 | moins 3 | -3 | 1,5 | 2,5 personnes | deux et demi |
    des centaines de milliers | des millions | des dizaines ou des centaines | un groupe |
    un groupe de soldats | une famille | au moins des dizaines | plus de la moitié | 10 morts et 12 blessés |
    10 morts, 12 blessés | 10, 12 | 10 et 12 | 10 (puis 12) | 1O | 12? | XII | 2 тысячи | 2 thousand |
    vingt treize | cent cent | 12 des 13 | 12 sur 13 | pas 12 | sauf 12 | quinze jours |
    une quinzaine de jours | une centaine d'années | une huitaine de jours | 50-60 000 | 2-3000 | 5 à 6 000 |
    entre 20 et 30 000 | 20 à 30 000 personnes | deux familles | deux couples | deux jeunes couples |
    une douzaine de familles | 12 pieds | 12 francs | 2022 manifestations
  `,
};
