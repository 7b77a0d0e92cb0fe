import type { PressWordings } from "./press-cases";

/** Polish wordings as newspapers, agencies and ministries print them, read by hand by the domain page, section 3. */
export const POLISH_PRESS: PressWordings = {
  language: "pl",
  read: {
    "exact 0": `
      nikt nie zginął | nikt | nie ma ofiar | brak ofiar | nie ma zabitych | zero | nikt nie ucierpiał
    `,
    "exact 1": `
      jeden | jedna osoba | jeden policjant | jedna kobieta | jednego żołnierza | jeden zabity
    `,
    "exact 2": `
      dwoje | dwoje dzieci | dwie osoby | dwóch policjantów | dwaj policjanci | obaj | oboje | para
    `,
    "exact 3": `
      troje | trzy osoby | trzech funkcjonariuszy | trzech policjantów | troje dzieci | trzej policjanci
    `,
    "exact 5": "pięć osób | pięcioro | pięciu | pięcioro dzieci",
    "exact 10": "dziesięć | dziesięć osób | dziesięcioro",
    "exact 12": `
      12 policjantów | dwunastu policjantów | dwanaście | tuzin | tuzin osób | 12 osób | 12 zabitych |
      12 funkcjonariuszy | 12 ofiar śmiertelnych | 12 rannych | 12 osób zginęło | 12 osób nie żyje |
      12 Ukraińców | dwanaścioro | 12 cywilów | 12 zgonów
    `,
    "exact 13": "trzynaście | trzynastu | 13 członków sił bezpieczeństwa | śmierć 13 osób",
    "exact 16": "szesnastu",
    "exact 21": "dwadzieścia jeden | 21 osób",
    "exact 26": "dwadzieścia sześć | 26 uzbrojonych przestępców",
    "exact 100": "sto | setka | sto osób | setka osób",
    "exact 103": "sto trzy",
    "exact 150": "półtorej setki | sto pięćdziesiąt",
    "exact 164": "164 osoby | sto sześćdziesiąt cztery | 164 ofiary | śmierć 164 osób",
    "exact 200": "dwieście | dwieście osób | dwustu",
    "exact 225": "225 ciał | dwieście dwadzieścia pięć",
    "exact 500": "pięćset | pięciuset",
    "exact 1000": "tysiąc | tysiąc osób | 1 tys. | 1000 | 1 000",
    "exact 1500": "półtora tysiąca | 1,5 tys. | 1,5 tysiąca osób",
    "exact 2000": "dwa tysiące | 2 tys. osób | 2 tysiące",
    "exact 2300": "2,3 tys. | 2,3 tysiąca",
    "exact 2500": "dwa i pół tysiąca | 2,5 tys.",
    "exact 4578": "4578 osób | 4 578 | 4\u00a0578",
    "exact 10000": "dziesięć tysięcy | 10 tys.",
    "exact 1000000": "milion | 1 mln",
    "exact 1500000": "półtora miliona | 1,5 mln",
    "at least 2": "co najmniej dwie osoby | co najmniej dwoje | przynajmniej dwie",
    "at least 10": `
      co najmniej 10 | co najmniej dziesięć | nie mniej niż 10 | przynajmniej 10 osób | 10 lub więcej |
      10 i więcej | minimum 10 | co najmniej dziesięciu
    `,
    "at least 12": "co najmniej tuzin | co najmniej dwunastu",
    "at least 100": "co najmniej sto | co najmniej 100 osób | co najmniej setka | dobra setka",
    "at least 164": "co najmniej 164 osoby",
    "at least 1000": "co najmniej tysiąc | co najmniej 1 tys.",
    "more than 10": "ponad dziesięć | więcej niż 10 | ponad 10 | powyżej dziesięciu",
    "more than 12": "ponad tuzin",
    "more than 20": "ponad dwadzieścia | ponad dwudziestu | ponad 20 osób",
    "more than 100": `
      ponad sto | ponad setka | ponad 100 osób | ponad stu | więcej niż sto | powyżej stu | przeszło sto
    `,
    "more than 1000": `
      ponad tysiąc | ponad tysiąc osób | ponad 1 tys. | powyżej tysiąca | przeszło tysiąc
    `,
    "more than 1500": "ponad 1,5 tys. | ponad półtora tysiąca | ponad 1,5 tysiąca osób",
    "more than 2000": "ponad dwa tysiące | ponad 2 tys. | ponad 2 tysiące osób",
    "at most 50": `
      do 50 | do 50 osób | nie więcej niż 50 | maksymalnie 50 | najwyżej 50 | co najwyżej 50 |
      do pięćdziesięciu
    `,
    "at most 100": "do stu | do setki",
    "at most 1000": "do tysiąca | do 1 tys.",
    "fewer than 50": "mniej niż 50 | poniżej 50 | niespełna 50 | mniej niż pięćdziesiąt",
    "about 10": "około dziesięciu | około 10 | ok. 10 | mniej więcej 10",
    "about 12": "około tuzina",
    "about 20": "około dwudziestu | około 20 osób | ok. 20 | mniej więcej dwadzieścia",
    "about 50": "około pięćdziesięciu | około 50",
    "about 100": "około stu | około 100 | ok. 100 osób | około setki",
    "about 1000": "około tysiąca | ok. 1 tys. | około 1000",
    "about 1500": "około półtora tysiąca | ok. 1,5 tys. | około 1,5 tys. osób",
    "about 2000": "około dwóch tysięcy | około 2 tys. | ok. 2 tys. osób",
    "nearly 100": `
      prawie sto | niemal sto | blisko sto | blisko stu | prawie setka | blisko 100 | niemal 100
    `,
    "nearly 200": "prawie dwieście | blisko dwustu | blisko 200",
    "nearly 1000": "prawie tysiąc | blisko tysiąc | blisko tysiąca",
    "nearly 8000": "prawie 8 tys. | blisko 8 tys. osób | niemal osiem tysięcy",
    "between 2 and 3": "dwa-trzy | dwie lub trzy | dwie albo trzy osoby | dwóch lub trzech",
    "between 10 and 15": `
      od 10 do 15 | 10-15 | od dziesięciu do piętnastu | 10–15 osób | między 10 a 15 | 10 do 15
    `,
    "between 11 and 19": `
      kilkanaście | kilkanaście osób | kilkunastu | kilkunastu policjantów | kilkanaścioro
    `,
    "between 100 and 200": "od stu do dwustu | 100-200",
    "between 1000 and 2000": "od tysiąca do dwóch tysięcy | 1-2 tys.",
    "between 11000 and 19999": "kilkanaście tysięcy | kilkunastu tysięcy",
    tens: `
      dziesiątki | dziesiątki osób | kilkadziesiąt | kilkudziesięciu | kilkadziesiąt osób |
      kilkudziesięciu rannych
    `,
    hundreds: `
      setki | setki osób | kilkaset | kilkaset osób | kilkuset | kilkuset zatrzymanych
    `,
    thousands: "tysiące | tysiące osób | kilka tysięcy | kilku tysięcy",
    "tens of thousands": "dziesiątki tysięcy | kilkadziesiąt tysięcy",
    "hundreds or thousands": "setki lub tysiące | setki, jeśli nie tysiące | setki, a nawet tysiące",
    several: "kilka | kilka osób | kilku | kilku policjantów | kilkoro",
    "a few": "parę | paru | parę osób",
    "a number of": "szereg | niektórzy",
    many: "wiele | wiele osób | wielu | wielu rannych | liczni | mnóstwo",
    "bare plural": "policjanci | zabici | ranni | ludzie | są ranni | są zabici",
    "no figure given": `
      nieznana | nieznana liczba | nie podano | nie wiadomo | liczba ofiar nie jest znana |
      nie podano liczby ofiar | brak danych | liczba ofiar jest nieznana
    `,
    "fewer than 12": "niecały tuzin",
    "fewer than 100": "niecałe 100",
  },
  refused: `
    6 stycznia | 06.01.2022 | o 10:30 | o godz. 10 | godz. 10 | 10 godzin | 10 godz. | 12 lat | 12-letni |
    12-letnia dziewczynka | dwunastoletni | pierwszy | 12. | dwunasty | 12-ty | jedna trzecia | połowa |
    połowa ofiar | ćwierć | $12 | 12 złotych | 12 zł | 12 mln zł | 12% | 12 procent | 12 proc. |
    jeden na dziesięć | co dziesiąty | 2022 rok | 2022 r. | w 2022 roku | +48 22 123 45 67 | nr 12 |
    brygada 12 | jednostka 12 | T-72 | Su-25 | AK-47 | COVID-19 | 12-piętrowy | 12 km | 12 razy | dwukrotnie |
    dwa razy | 15-10 | od 20 do 10 | minus 3 | -3 | 1,5 | 2,5 | półtora | setki tysięcy | miliony |
    dziesiątki lub setki | grupa | co najmniej kilkadziesiąt | co najmniej kilku | 10 zabitych i 12 rannych |
    10 zabitych, 12 rannych | 10, 12 | 10 i 12 | 1O | 12? | 2 тысячи | 2 thousand | sto sto |
    dwadzieścia trzynaście | 12 z 13 | nie 12 | oprócz 12 | więcej | mniej | 2-3000 osób | od 5 do 6000 |
    dwie rodziny | 12 rodzin | 12 pięter | 12 franków | 2022 protesty | stu kilkunastu | dwadzieścia kilka
  `,
};
