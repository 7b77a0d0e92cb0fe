import type { PressWordings } from "./press-cases";

/** German wordings as newspapers, agencies and ministries print them, read by hand by the domain page, section 3. */
export const GERMAN_PRESS: PressWordings = {
  language: "de",
  read: {
    "exact 0": `
      niemand | niemand wurde verletzt | keine Toten | keine Todesopfer | keine Opfer | null |
      keine Verletzten
    `,
    "exact 1": `
      ein Toter | eine Person | ein Polizist | eine Tote | ein Mensch | eine Frau | ein Todesopfer
    `,
    "exact 2": "zwei | zwei Menschen | zwei Tote | beide | zwei Kinder",
    "exact 3": "drei | drei Menschen | drei Polizisten | drei Todesopfer",
    "exact 12": `
      zwölf | ein Dutzend | ein Dutzend Menschen | 12 Polizisten | 12 Sicherheitskräfte | 12 Menschen |
      12 Todesopfer | 12 Tote | 12 getötete Polizisten | zwölf Personen | 12 Leben |
      12 Menschen sind ums Leben gekommen | 12 Menschen kamen ums Leben | 12 Menschen starben
    `,
    "exact 6": "ein halbes Dutzend | ein halbes Dutzend Menschen",
    "exact 24": "zwei Dutzend | vierundzwanzig | zwei Dutzend Verletzte",
    "exact 13": `
      dreizehn | 13 Angehörige der Sicherheitskräfte | 13 Mitglieder der Sicherheitskräfte |
      13 Demonstrierende | 13 Polizistinnen und Polizisten | 13 Einsatzkräfte | 13 Beamte
    `,
    "exact 16": "sechzehn",
    "exact 21": "einundzwanzig",
    "exact 26": "sechsundzwanzig | 26 „bewaffnete Kriminelle“ | 26 bewaffnete Kriminelle",
    "exact 100": "hundert | einhundert | hundert Menschen",
    "exact 101": "hunderteins | hundertundeins | einhunderteins",
    "exact 164": `
      164 Menschen | 164 Tote | hundertvierundsechzig | einhundertvierundsechzig | der Tod von 164 Menschen
    `,
    "exact 200": "zweihundert | zweihundert Menschen",
    "exact 225": "225 Leichen | zweihundertfünfundzwanzig | 225 Tote",
    "exact 353": "dreihundertdreiundfünfzig | 353 Verletzte",
    "exact 500": "fünfhundert | 500 Personen",
    "exact 1000": "tausend | eintausend | 1.000 | 1 000 | 1'000 | 1’000 | 1000 Menschen",
    "exact 1200": "1.200 | zwölfhundert | tausendzweihundert | eintausendzweihundert",
    "exact 1500": `
      eintausendfünfhundert | anderthalbtausend | 1,5 Tausend | 1.500 | anderthalb Tausend | eineinhalbtausend
    `,
    "exact 2000": "zweitausend | 2.000 | 2000 | zweitausend Menschen",
    "exact 2500": "zweieinhalbtausend | zweitausendfünfhundert",
    "exact 4578": "4.578 Verletzte | 4578 | 4 578",
    "exact 10000": "zehntausend | 10.000",
    "exact 100000": "hunderttausend | 100.000",
    "exact 1000000": "eine Million | 1 Million | 1 Mio. | eine Million Menschen",
    "exact 1500000": "anderthalb Millionen | 1,5 Millionen | eineinhalb Millionen | 1,5 Mio. Menschen",
    "at least 2": "mindestens zwei | mindestens zwei Menschen | wenigstens zwei | zumindest zwei",
    "at least 10": `
      mindestens zehn | mindestens 10 | 10 oder mehr | nicht weniger als 10 | mind. 10 | mindestens zehn Tote
    `,
    "at least 12": `
      mindestens ein Dutzend | ein gutes Dutzend | ein gutes Dutzend Menschen | mindestens zwölf |
      gut ein Dutzend | gut zwölf
    `,
    "at least 24": "gut zwei Dutzend | mindestens zwei Dutzend",
    "at least 50": "gut 50 | gut fünfzig",
    "at least 100": `
      mindestens hundert | gut hundert | gut 100 Menschen | mindestens 100 | ein gutes Hundert
    `,
    "at least 164": "mindestens 164 Menschen | mindestens 164 Toten",
    "at least 1000": "mindestens tausend | mindestens 1.000 | gut tausend",
    "more than 12": `
      mehr als ein Dutzend | mehr als ein Dutzend Menschen | über ein Dutzend | mehr als zwölf
    `,
    "more than 24": "mehr als zwei Dutzend | über zwei Dutzend",
    "more than 100": `
      mehr als hundert | mehr als 100 | über hundert | über 100 Menschen | mehr als hundert Menschen |
      etwas mehr als 100
    `,
    "more than 200": "weit mehr als 200 | mehr als zweihundert | deutlich mehr als 200",
    "more than 1000": "mehr als tausend | über tausend | mehr als 1.000 Menschen | mehr als 1000",
    "more than 1500": "mehr als anderthalbtausend | mehr als 1.500",
    "more than 2000": "mehr als zweitausend | über 2.000",
    "at most 50": `
      bis zu 50 | bis zu fünfzig | höchstens 50 | maximal 50 | nicht mehr als 50 | bis zu 50 Menschen
    `,
    "at most 100": "bis zu hundert | bis zu 100 | bis zu einhundert",
    "fewer than 50": "weniger als 50 | weniger als fünfzig | unter 50 | weniger als 50 Menschen",
    "fewer than 12": "weniger als ein Dutzend",
    "about 12": `
      rund ein Dutzend | etwa ein Dutzend | ungefähr ein Dutzend Menschen | ein rundes Dutzend
    `,
    "about 20": `
      etwa 20 | rund zwanzig | rund 20 Menschen | ungefähr 20 | circa 20 | ca. 20 | etwa zwanzig Menschen |
      um die 20 | schätzungsweise 20
    `,
    "about 24": "rund zwei Dutzend | etwa zwei Dutzend",
    "about 50": "rund 50 | etwa fünfzig",
    "about 100": "rund hundert | etwa 100 | rund 100 Menschen | ungefähr hundert | an die hundert",
    "about 200": "rund 200 | an die 200 | annähernd 200",
    "about 1000": "etwa tausend | rund 1.000 | rund tausend Menschen",
    "about 1500": "rund anderthalbtausend | etwa 1.500",
    "about 2000": "rund zweitausend | etwa 2.000 Menschen",
    "about 8000": "rund 8.000 | etwa achttausend",
    "nearly 12": "knapp ein Dutzend | fast ein Dutzend | knapp zwölf | ein knappes Dutzend",
    "nearly 100": `
      fast hundert | knapp 100 | nahezu hundert | beinahe hundert | fast 100 Menschen | knapp hundert |
      ein knappes Hundert
    `,
    "nearly 200": "knapp 200 | fast zweihundert | fast 200 | knapp zweihundert",
    "nearly 1000": "fast tausend | knapp 1.000 | knapp tausend",
    "nearly 6000": "fast 6.000 | knapp sechstausend",
    "nearly 8000": "fast 8.000 Menschen | knapp achttausend",
    "between 2 and 3": `
      zwei oder drei | zwei bis drei | zwei bis drei Menschen | zwischen zwei und drei
    `,
    "between 10 and 15": `
      zwischen 10 und 15 | 10 bis 15 | zehn bis fünfzehn | 10-15 | zwischen zehn und fünfzehn Menschen |
      von 10 bis 15 | 10–15 Menschen
    `,
    "between 100 and 200": "zwischen hundert und zweihundert | 100 bis 200 | ein- bis zweihundert",
    "between 1000 and 2000": `
      zwischen tausend und zweitausend | 1.000 bis 2.000 | ein- bis zweitausend | zwischen 1.000 und 2.000
    `,
    "between 2000 and 3000": "zwei- bis dreitausend | zweitausend bis dreitausend",
    "between 24 and 36": "zwei bis drei Dutzend",
    dozens: `
      Dutzende | Dutzende Menschen | dutzende Verletzte | Dutzende von Toten | mehrere Dutzend |
      mehrere Dutzend Menschen | einige Dutzend
    `,
    hundreds: `
      Hunderte | Hunderte Menschen | hunderte Verletzte | mehrere hundert | mehrere Hundert Menschen |
      einige hundert | Hunderte von Menschen
    `,
    thousands: `
      Tausende | tausende Menschen | mehrere tausend | mehrere Tausend Menschen | einige Tausend
    `,
    "tens of thousands": `
      Zehntausende | zehntausende Menschen | mehrere Zehntausend | mehrere zehntausend Menschen
    `,
    "hundreds or thousands": `
      Hunderte oder Tausende | Hunderte, wenn nicht Tausende | Hunderte oder gar Tausende
    `,
    several: "mehrere | mehrere Menschen | mehrere Tote | mehrere Polizisten",
    "a few": `
      einige | einige Menschen | ein paar | ein paar Menschen | eine Handvoll | einige wenige
    `,
    "a number of": "eine Reihe von | eine Reihe von Menschen | verschiedene",
    many: `
      viele | viele Menschen | zahlreiche | zahlreiche Tote | viele Tote | unzählige | eine große Zahl
    `,
    "bare plural": "Tote | Polizisten | Verletzte | Menschen | es gab Tote",
    "no figure given": `
      unbekannt | eine unbekannte Zahl | keine Angaben | keine Opferzahlen | die Zahl der Toten ist unbekannt |
      zur Zahl der Opfer gab es keine Angaben | eine unbekannte Anzahl | nicht bekannt | unklar, wie viele
    `,
    "between 200 and 300": "zwei- bis dreihundert | zwei bis dreihundert",
    "between 3000 and 4000": "drei- bis viertausend",
  },
  refused: `
    6. Januar | am 6. Januar | 6.1.2022 | 06.01.2022 | 10:30 Uhr | 10 Uhr | um 10 Uhr | 12 Stunden |
    12 Jahre | 12-jährig | ein 12-Jähriger | zwölfjähriges Mädchen | der Zwölfjährige |
    ein vierjähriges Mädchen | im Alter von 12 Jahren | der erste | erster | der 12. | 12. | zwölfter | 12te |
    ein Drittel | zwei Drittel | die Hälfte | die Hälfte der Opfer | halb | 12 Euro | 12 € |
    12 Millionen Euro | 12 Dollar | 12% | 12 % | 12 Prozent | 12 Proz. | jeder zehnte | jeder Zehnte |
    einer von zehn | im Jahr 2022 | in den 1990ern | 1990er | 90er Jahre | +49 30 123456 | Einheit 12 |
    Brigade 12 | Nr. 12 | Nummer 12 | T-72 | Su-25 | AK-47 | F-16 | COVID-19 | Boeing 737 | 12 Stockwerke |
    12-stöckig | 12 km | 12 Kilometer | 12-mal | 12 Mal | zweimal | doppelt so viele | die doppelte Zahl |
    15-10 | zwischen 20 und 10 | von 20 bis 10 | minus 3 | -3 | 1,5 | 2,5 Menschen | anderthalb |
    Hunderttausende | Millionen | Dutzende oder Hunderte | eine Gruppe | eine Gruppe Soldaten | eine Familie |
    mindestens Dutzende | mehr als die Hälfte | 10 Tote und 12 Verletzte | 10 Tote, 12 Verletzte | 10, 12 |
    10 und 12 | 10 (später 12) | 1O | 12? | XII | 2 тысячи | 2 thousand | zwanzig dreizehn | hundert hundert |
    12 der 13 | 12 von 13 | nicht 12 | außer 12 | mehr | weniger | ein gutes Stück | ein guter Tag |
    50-60.000 | 20- bis 30.000 | 5 bis 6.000 | zwischen 20 und 30.000 | zwei Familien | zwei Ehepaare |
    ein Dutzend Familien | 12 Fuß | 12 Kronen | 2022 Proteste | hunderte Tausend
  `,
};
