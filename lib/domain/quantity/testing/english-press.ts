import type { PressWordings } from "./press-cases";

/** English wordings as newspapers, agencies and ministries print them, read by hand by the domain page, section 3. */
export const ENGLISH_PRESS: PressWordings = {
  language: "en",
  read: {
    "exact 0": `
      no fatalities | no one | nobody was hurt | no casualties | no injuries | zero deaths | none killed |
      no police were killed | no arrests
    `,
    "exact 1": `
      one person | one man | one police officer was killed | a woman was killed | one dead | one soldier |
      one child among the dead | a single death | a lone protester | just one person | only one
    `,
    "exact 2": `
      two people dead | two men | a couple of protesters | a pair of policemen | 2 killed | two killed |
      two more bodies | two additional deaths
    `,
    "exact 3": `
      three people lost their lives | three people have died | three protesters shot dead | the three victims |
      three of the wounded | three killed
    `,
    "exact 5": `
      five dead | five people were reported dead | five soldiers, all of them conscripts
    `,
    "exact 7": `
      seven members of the security forces | seven bodies | seven people died in custody
    `,
    "exact 11": "eleven | 11 people including children",
    "exact 13": `
      13 dead | 13 law enforcement officers | 13 killed in Almaty | 13 people were killed |
      13 security personnel | 13 lives | 13 fatalities | 13 deaths | 13 corpses | 13 service members |
      13 new deaths | 13 confirmed deaths | 13 confirmed dead
    `,
    "exact 18": `
      eighteen servicemen | 18 officers killed in the line of duty | 18 security forces | a dozen and a half
    `,
    "exact 26": `
      26 “armed criminals” | 26 'terrorists' were “eliminated” | twenty-six gunmen | 26 attackers killed
    `,
    "exact 42": "forty-two | forty two people",
    "exact 57": "fifty-seven wounded",
    "exact 99": "ninety-nine",
    "exact 101": "a hundred and one | one hundred and one",
    "exact 103": "103 deaths in Almaty | 103 people in the city of Almaty",
    "exact 120": "six score | a hundred and twenty",
    "exact 148": "148 of whom | 148 Palestinians | 148 Ukrainians | 148 Hamas militants",
    "exact 164": "164 people killed",
    "exact 225": `
      225 bodies | 225 people died | 225 bodies were delivered to morgues | death toll of 225 |
      a death toll of 225
    `,
    "exact 353": "353 law enforcement officers wounded | some 353 people",
    "exact 500": "five hundred | 500 civilians",
    "exact 1200":
      "1,200 | twelve hundred | 1\u202f200 | 1\u00a0200 | 1\u2009200 people | 1.2 thousand | 1.2k",
    "exact 2298": "2,298 people were arrested | 2298",
    "exact 3000": "three thousand | 3 thousand | 3000 people | 3k protesters",
    "exact 4578": "4,578 people | 4,578 people were injured",
    "exact 5800": "5,800 people have been detained",
    "exact 7939": "7,939 detainees | seven thousand nine hundred and thirty-nine",
    "exact 41500": "41,500 | 41.5 thousand",
    "exact 100000": "100,000 | a hundred thousand | one hundred thousand | 100 thousand | 100k",
    "exact 150000": "one lakh fifty thousand | 1.5 lakh",
    "exact 1200000": "1.2 million",
    "exact 1500000": "one and a half million | a million and a half people",
    "exact 1500": "one and a half thousand | a thousand and a half",
    "exact 3500": "three and a half thousand",
    "at least 2": "at least two people | at least 2",
    "at least 5": "at least five deaths | at the very least five | no fewer than five",
    "at least 10": `
      a minimum of 10 people | at least 10 people were killed | 10 or more people | 10 people at least |
      10-plus | 10+ | not less than 10 | minimum 10 | at a minimum 10 | at minimum 10
    `,
    "at least 12": `
      a good dozen | at least a dozen | a dozen or more | at least one dozen | 12 or over | 12 and above
    `,
    "at least 20": "at least 20 others | at least twenty | 20-plus people | at least a score",
    "at least 24": "at least two dozen",
    "at least 30": "upwards of 30",
    "at least 36": "at least three dozen people",
    "at least 40": "at least 40 more | 40 and counting",
    "at least 100": `
      a good 100 | a good hundred people | at least a hundred | no fewer than a hundred
    `,
    "at least 164": "the deaths of at least 164 | a death toll of at least 164",
    "at least 1000": "at least 1,000 | at least a thousand people",
    "at least 3500": "at least three and a half thousand",
    "more than 12": "more than a dozen police officers | more than one dozen | over a dozen",
    "more than 24": "more than two dozen people | over two dozen",
    "more than 20": "more than a score | more than 20 people",
    "more than 30": "in excess of 30",
    "more than 100": `
      more than 100 people | over 100 | more than a hundred | above 100 | over one hundred | north of 100 |
      exceeding 100 | more than 100 dead
    `,
    "more than 200": `
      well over 200 | just over 200 | slightly more than 200 | a little over 200 | a little more than 200 |
      slightly over 200 | far more than 200
    `,
    "more than 500": "considerably more than 500 | significantly more than 500",
    "more than 1000": "more than a thousand | more than 1k | more than 1,000 people | over a thousand",
    "more than 1500": "more than one and a half thousand | more than 1.5 thousand people",
    "more than 2000": "more than two thousand",
    "more than 9900": "more than 9.9 thousand",
    "more than 1000000": "more than a million | over one million",
    "at most 50": `
      up to 50 | as many as 50 | no more than 50 | not more than 50 people | at most 50 | a maximum of 50 |
      up to 50 people | 50 at most | maximum of 50 | 50 or fewer
    `,
    "at most 3": "no more than three",
    "at most 100": "up to a hundred | as many as a hundred | up to 100 people",
    "at most 24": "up to two dozen",
    "at most 1000": "as much as a thousand | up to a thousand people",
    "fewer than 50": `
      fewer than 50 people | under 50 | less than 50 | below 50 | just under 50 | slightly fewer than 50 |
      slightly less than 50 | a little under 50 | a bit less than 50
    `,
    "fewer than 100": "fewer than a hundred | fewer than 100 people",
    "fewer than 12": "fewer than a dozen | less than a dozen",
    "about 20": `
      about 20 | about twenty people | around 20 people | some 20 people | roughly 20 | 20 or so people |
      some twenty protesters | approximately 20 | approx. 20 | circa 20 | c.20 | ca. 20 | in the region of 20 |
      in the order of 20 | on the order of 20 | somewhere around 20 | 20 people or so
    `,
    "about 12": `
      around a dozen | about a dozen people | roughly a dozen | a dozen or so | a dozen or so people
    `,
    "about 24": "about two dozen | around two dozen people",
    "about 50": "some 50 people | an estimated 50 | estimated 50 | ~50 | ≈50",
    "about 100": "about a hundred | a hundred or so people | around 100 | some 100 people",
    "about 300": "about three hundred | some 300 officers",
    "about 1000": "about 1,000 | about a thousand | some 1,000 | a thousand or so",
    "about 1500": "about one and a half thousand | around 1.5 thousand",
    "about 2000": "about 2k | roughly 2,000 people | an estimated 2,000 people",
    "about 8000": "about 8 thousand | some 8,000 people",
    "about 1000000": "about a million | about 1 million | an estimated one million people",
    "nearly 12": "nearly a dozen | almost a dozen people | close to a dozen",
    "nearly 24": "nearly two dozen",
    "nearly 100": `
      nearly 100 | almost 100 people | close to a hundred | nearly a hundred | just short of 100 |
      just shy of 100 | nearly 100 people | approaching 100 | very nearly 100 | not quite 100
    `,
    "nearly 400": "nearly 400 people | close on 400 | close to 400 people | getting on for 400",
    "nearly 6000": "nearly 6,000 people | nearly six thousand",
    "nearly 8000": "nearly 8,000 detained | almost eight thousand",
    "nearly 1000000": "nearly a million",
    "between 10 and 15": `
      between 10 and 15 people | 10 to 15 people | from 10 to 15 people | 10-15 people | 10–15 dead | 10 - 15 |
      ten to fifteen | ten or fifteen | between ten and fifteen people | 10 to 15 |
      anywhere from 10 to 15 people | somewhere between 10 and 15
    `,
    "between 2 and 3": "two or three people | two to three | 2 or 3 | 2-3 people | two or three dead",
    "between 3 and 4": "three or four | three to four people | three or four officers",
    "between 12 and 20": "a dozen to 20 | between a dozen and 20 people",
    "between 20 and 30": "twenty or thirty | 20 to 30 protesters | between 20 and 30",
    "between 50 and 60": "50 to 60 | fifty to sixty people",
    "between 100 and 150": "between 100 and 150 people | 100 to 150",
    "between 100 and 200": `
      one to two hundred | a hundred to two hundred | between 100 and 200 people | 100-200
    `,
    "between 1000 and 2000": `
      between one and two thousand | one to two thousand people | 1,000-2,000 | 1,000 to 2,000 |
      between 1,000 and 2,000 people
    `,
    "between 1000 and 1200": "between 1,000 and 1,200",
    "between 24 and 36": "two or three dozen",
    "between 200000 and 300000": "two to three hundred thousand",
    dozens: `
      dozens of bodies | dozens killed | dozens of wounded | dozens of others | dozens injured |
      several dozen people | a few dozen people | dozens of people were killed | some dozens
    `,
    tens: "tens of people | scores of people | scores killed | scores of dead",
    hundreds: `
      hundreds of people | hundreds injured | hundreds of arrests | several hundred | several hundreds |
      a few hundred people | hundreds of wounded | hundreds more
    `,
    thousands: `
      thousands of people | thousands detained | several thousand people | a few thousand |
      thousands of protesters
    `,
    "tens of thousands": "tens of thousands of demonstrators",
    "hundreds or thousands": `
      hundreds or thousands of people | hundreds, if not thousands | hundreds or even thousands of people |
      hundreds, possibly thousands
    `,
    several: `
      several people | several dead | several people were killed | several police officers | several others
    `,
    "a few": "a few people | a handful of people | a handful | just a few",
    "a number of": "a number of people | a number of dead | a number of casualties",
    many: `
      many people | many dead | large numbers of people | numerous casualties | a large number of dead |
      many were killed | many others
    `,
    "bare plural": `
      people were killed | police officers were injured | civilians have been killed | casualties | deaths |
      protesters
    `,
    "no figure given": `
      unknown | an unknown number of people | no death toll | the number of casualties is not known |
      the number of casualties is unclear | no casualty figures were given |
      it is not known how many people died | it was not immediately clear how many | no details on casualties |
      did not say how many | the authorities did not give a figure | the exact number is unknown |
      unspecified number of casualties | an undisclosed number of detainees
    `,
    "between 100 and 2000": "100-2,000",
    "between 1 and 1000": "1 to 1,000",
    "between 5000 and 6000": "5,000-6,000",
    "exact 1950": "1950 people | 1,950 deaths | 1950 detained",
  },
  refused: `
    6 January | Jan. 6 | January 6 | on 6 January 2022 | 6 Jan 2022 | 06/01/2022 | 2022-01-06 | 1/6 | 10:30 |
    10.30 am | 10.30 a.m. | 5pm | 5 pm | at 5 o'clock | noon | aged 12 | 12 years old | 12-year-old |
    a 12-year-old | a 12-year-old girl | four-year-old girl | 12 yrs | the 12th victim | 12th | the twelfth |
    first | the first victim | third | a third | one third | two-thirds of the victims | half |
    half the victims | half of them | $12 | $12 million | £12m | 12 million dollars | €12 | 12 USD | 12% |
    12 percent | 12 per cent | 12 pct | 12pc | 1 in 10 | one in ten | one of every ten | 3 out of 10 |
    three out of ten people | 2020s | in 2022 | 1990s | the 1990s | +7 727 123 45 67 | Unit 12 | unit 12 |
    Brigade 12 | Article 12 | No. 12 | No 12 | number 12 | Room 12 | page 12 | Flight 12 | T-72 | MH17 |
    Su-25 | F-16 | AK-47 | COVID-19 | Boeing 737 | BTR-80 | G7 | B-52 | M4 | Highway 2 | 64th Brigade |
    12-storey | 12-hour | 12 hours | 12 hours later | 12 days | twelve days | a week | two weeks | 12 km |
    12 miles | 12 metres | 12 kg | 12 tonnes | 12 times | twice | 12-fold | twofold | a dozen times | 15-10 |
    30-20 | between 20 and 10 | 20 to 10 | three or two | from 50 to 40 | minus 3 | -3 | 1.5 | 2.5 people |
    13.5 | two and a half people | hundreds of thousands | millions | millions of people |
    dozens or hundreds | dozens if not hundreds | dozens, perhaps hundreds | tens of millions | a family |
    a group of soldiers | a family of five | families | at least dozens | at least several |
    more than dozens | up to hundreds | more than a few | quite a few | most | more | fewer | fewer people |
    more than half | more than 10 and fewer than 20 | more than 10 but less than 20 |
    at least 10 and up to 20 | at least 10, possibly 20 | 10 (later 12) | 10 and 12 |
    10 killed and 12 wounded | 10 dead, 12 injured | 10, 12 | 10 then 12 | 10 civilians and two soldiers |
    10 plus 2 | 10 x 2 | 10 * 2 | 1O | l2 | I2 | 12O | l00 | 1,00 | 1,0000 | 10,00 | 12,34 | 1.000.000 |
    1..5 | 12? | 12!? | (?) | ? | XII | Chapter XII | zwölf | douze | двенадцать | 12 человек и 3 | 12 тысяч |
    2 тыс. | 2 mil | 2 mille | five thousand million thousand | hundred hundred | twenty thirteen |
    ten and a half | 1e3 | 0x10 | Infinity | NaN | ١٢3 | not 12 | not 12 but 13 | no 12 | 12 not 13 |
    12, not 13 | less 12 | except 12 | all but 12 | all but two | 12 of 13 | 12 out of 13 | 12 of the 13 |
    50-60,000 | 50-60,000 people | 2-3000 | 2-300 people | 3-400 | 50 to 60,000 | between 5 and 6,000 people |
    two to 300 | 250-300,000 | two families | two couples | three pairs of brothers | two sets of twins |
    two busloads of people | one group of protesters | one crowd | several hundred thousand people |
    a few thousand million | 13 or more likely 14 | not only 12 | twice as many | 1200 GMT | 12 noon |
    12 mph | 12 ft | 12 yards | 12 storeys | 12 y.o. | 12 rupees | 12 shekels | 12 p.c. | 12 Brigade |
    2022 protests | the 2022 unrest | +44 20 7946 0958 | 8-800-555-35-35 | 192.168.0.1 | ① | Ⅻ | 12² |
    no confirmed deaths | none of the 12 | all the 12 or more than 13
  `,
};
