import { evenPhrases, evenWords } from "./ar-letters";
import type { LanguageTable } from "./language-table";

/** Masculine nouns whose plural is a word of its own, so that the ending "ين" makes two of them. */
const WITH_BROKEN_PLURAL = evenWords(`
  قتيل جريح شخص شرطي جندي عنصر ضابط طفل رجل شاب طبيب سجين حارس طالب فرد رضيع شهيد أسير
`);

/** Masculine nouns whose plural ends in "ين" too: with it they are two or more, with "ان" they are two. */
const WITH_SOUND_PLURAL = evenWords(`
  مدني عسكري متظاهر محتج مسلح مصاب معتقل موقوف محتجز مفقود صحفي صحافي مسعف ممرض موظف مهاجم متهم مدان ناشط مراسل مصور
  سائق مقاتل مجرم مشتبه مشارك نازح محام معلم مدرس مسؤول متطوع متفرج راكب ساكن مقيم معارض مواطن قاصر
`);

/** Feminine nouns, as they stand before the ending of two. */
const FEMININE = evenWords(`
  قتيلت جريحت مصابت مدنيت شرطيت متظاهرت محتجت مواطنت معتقلت موقوفت طفلت امرأت فتات شابت صحفيت صحافيت طبيبت ممرضت طالبت
  ضحيت رهينت جثت حالت سيدت إصابت وفات
`);

/** Nouns whose two are spelled as their many: "صبيان" are two boys or more. */
const WITHOUT_DUAL = evenWords("صبي فتى");

const MASCULINE = [...WITH_BROKEN_PLURAL, ...WITH_SOUND_PLURAL];

function ended(stems: readonly string[], ...endings: readonly string[]): readonly string[] {
  return stems.flatMap((stem) => endings.map((ending) => stem + ending));
}

/** The first word of two of those who serve somewhere, before where they serve: "رجلا أمن", "عنصري الشرطة". */
function constructDuals(): readonly string[] {
  const stems = evenWords("رجل ضابط عنصر فرد حارس جندي");
  const services = evenWords("أمن شرطة جيش حرس قوات");
  return ended(stems, "ا", "ي").flatMap((noun) =>
    services.flatMap((service) => [`${noun} ${service}`, `${noun} ال ${service}`]),
  );
}

/** Nouns that hold the number two: "قتيلان" is two killed, "شرطيين" two policemen (several would be "شرطة"). */
const DUALS = [...ended(MASCULINE, "ان"), ...ended(WITH_BROKEN_PLURAL, "ين"), ...ended(FEMININE, "ان", "ين")];

/** One or two people, with the number after the noun or inside it: "شخص واحد", "شخصان", "شخصان اثنان". */
export const ARABIC_NOUN_NUMBERS: Readonly<Record<string, number>> = Object.fromEntries([
  ...DUALS.flatMap((noun) => [
    [noun, 2] as const,
    ...evenWords("اثنان اثنين اثنتان اثنتين").map((two) => [`${noun} ${two}`, 2] as const),
  ]),
  ...constructDuals().map((phrase) => [phrase, 2] as const),
  ...MASCULINE.map((noun) => [`${noun} واحد`, 1] as const),
  ...ended(FEMININE, "").map((stem) => [`${stem.replace(/ت$/u, "ه")} واحده`, 1] as const),
]);

/** People, and what is counted when people are. */
export const ARABIC_NOUNS: LanguageTable["nouns"] = {
  singular: [
    ...ended(MASCULINE, "", "ا"),
    ...WITHOUT_DUAL,
    ...FEMININE.map((stem) => stem.replace(/ت$/u, "ه")),
  ],
  singularIsOne: true,
  together: evenPhrases("قتيل و جريح, قتيلا و جريحا, قتيل و مصاب, قتيلا و مصابا"),
  plural: [
    ...DUALS,
    ...ended(WITH_SOUND_PLURAL, "ون", "ين"),
    ...evenWords(`
      شرطيون شرطيين قتلى جرحى أشخاص جنود عناصر ضباط أطفال رجال نساء فتيات شبان شباب صبيان فتيان أطباء سجناء حراس طلاب طلبة
      أفراد رضع شهداء أسرى موتى صحفيات متظاهرات مدنيات مصابات ممرضات معتقلات ضحايا رهائن جثث حالات وفيات إصابات اعتقالات
      توقيفات نشطاء عمال سكان أهالي ركاب
    `),
  ],
  modifiers: evenWords("ال آخر أخرى آخرون آخرين إضافي إضافيا إضافيين إضافيون"),
  determiners: evenWords("ال بعض هؤلاء"),
  followers: evenPhrases(`
    من, في, بين, خلال, منذ, بعد, قبل, اثر, على, الى, عند, قرب, و, الذين, اللواتي, التي, الذي, ممن, هم, بينهم, منهم,
    الأحد, الاثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, اليوم, الأسبوع, الشهر, العام, السنة, الساعة,
    أمن, شرطة, جيش, حرس, قوات, عسكرية, مسلحة, أمنية, قتل, قتلوا, قتلت, أصيب, أصيبوا, جرحوا, اعتقلوا, سقطوا, سقط, لقوا
  `),
  joiners: ["و"],
  collectives: evenWords(`
    عائلة عائلات عائلتين عائلتان أسرة أسر أسرتين أسرتان زوجا أزواج مجموعة مجموعات فرقة فرق سرية سرايا كتيبة كتائب وحدة وحدات لواء
    ألوية دورية دوريات فصيل فصائل
  `),
  links: evenWords("من"),
};
